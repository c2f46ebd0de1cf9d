/** Reads one number with what it is a number of: money, a share, or something counted. */
import type { Context } from './context.ts';
import { isGlued, isNear, phraseAt, phraseBefore, raw, slice, word } from './context.ts';
import type { Currency } from './money.ts';
import { currencyAfter, currencyBefore, letterScale } from './money.ts';
import type { Decimal } from './decimal.ts';
import { add, compare, negate, shift, whole } from './decimal.ts';
import { NUMBER, WORD } from './lexer.ts';
import type { Numeral } from './numeral.ts';
import { numeralAt } from './numeral.ts';

export type Kind = 'money' | 'count' | 'percent' | 'percentage-point' | 'basis-point';

/** A number and what stands beside it. */
export interface Quantity {
  /** Index of the first token, currency and sign included. */
  start: number;
  /** One past the index of the last token. */
  end: number;
  /** One past the last code unit, where that lies inside a word ("250-miljoen|fonds"); else null. */
  endOffset: number | null;
  /** Null where nothing tells what the number is of. */
  kind: Kind | null;
  /** Null where it is vague. */
  value: Decimal | null;
  /** The number without its scale, and the power of ten of that scale: what a range shares. */
  mantissa: Decimal;
  power: number;
  currency: string | null;
  unit: string | null;
  /** A round noun ("une quinzaine"): about. */
  about: boolean;
  numeral: Numeral | null;
}

const MOST_ADJECTIVES = 3;

/**
 * Reads the quantity whose numeral begins at a token.
 * @returns null where there is no numeral, or one inside a name or code ("G7", "F-16", "12:30")
 */
export function quantityAt(context: Context, index: number, linked = true): Quantity | null {
  const numeral = numeralAt(context.tokens, index, context.lexicon, linked);
  if (numeral === null) return null;
  const sign = signBefore(context, index);
  const before = currencyBefore(context, sign ?? index);
  const outer = before !== null && sign === null ? signBefore(context, before.edge) : null;
  if (
    !standsAlone(
      context,
      before?.edge ?? sign ?? index,
      before === null || (sign ?? index) !== index,
      numeral,
    )
  )
    return null;
  const isNegative = sign !== null || outer !== null;
  const quantity: Quantity = {
    start: outer ?? before?.edge ?? sign ?? index,
    end: numeral.end,
    endOffset: null,
    kind: null,
    value: numeral.value,
    mantissa: numeral.power === 0 ? numeral.value : shift(numeral.value, -numeral.power),
    power: numeral.power,
    currency: null,
    unit: null,
    about: numeral.about,
    numeral,
  };
  const isRead =
    readMoney(context, quantity, before) ||
    readMeasure(context, quantity) ||
    readCount(context, quantity) ||
    readCompound(context, quantity) ||
    readSlang(context, quantity) ||
    readBareMoney(context, quantity);
  if (!isRead && !endsAlone(context, numeral)) return null;
  if (isNegative) {
    quantity.value = negate(quantity.value!);
    quantity.mantissa = negate(quantity.mantissa);
  }
  return quantity;
}

/** The token of a minus sign or word before a token, or null. */
function signBefore(context: Context, index: number): number | null {
  const at = index - 1;
  if (at < context.floor) return null;
  const mark = word(context, at)!;
  if (context.lexicon.negatives.has(mark)) {
    return phraseBefore(context, context.lexicon.boundsBefore, index) === null ? at : null;
  }
  if (mark !== '-' && mark !== '−' && mark !== '–') return null;
  if (!isGlued(context, index)) return null;
  // A hyphen after a word, number or bracket joins; after a space or a currency sign it is a minus.
  if (at === 0 || !isGlued(context, at)) return at;
  const previous = word(context, at - 1)!;
  return previous === '(' || (currencyBefore(context, at) !== null && !/\p{L}/u.test(previous)) ? at : null;
}

/** Whether nothing before a number makes it part of a name, code, date or address. */
function standsAlone(context: Context, start: number, isBare: boolean, numeral: Numeral): boolean {
  if (start === 0 || !isGlued(context, start)) return true;
  const before = raw(context, start - 1);
  if (context.tokens.kinds[start - 1] === WORD) return !isBare ? false : !numeral.digits;
  if (context.tokens.kinds[start - 1] === NUMBER) return false;
  if (before === '-' || before === '‑') {
    return context.floor >= start - 1 || !numeral.digits || context.tokens.kinds[start - 2] === NUMBER;
  }
  if (/[%#@_=&+\\^]/.test(before) && before !== '+') return false;
  if (before === '+') return start < 2 || !isGlued(context, start - 1);
  return !(
    /[/:.,]/.test(before) &&
    start >= 2 &&
    isGlued(context, start - 1) &&
    context.tokens.kinds[start - 2] === NUMBER
  );
}

/** Whether a number without a unit ends where a number can end: "5G" and "12:30" do not. */
function endsAlone(context: Context, { end, digits }: Numeral): boolean {
  if (!digits || end >= context.tokens.count || !isGlued(context, end)) return true;
  if (context.tokens.kinds[end] === WORD) return letterScale(context, end) !== null;
  return !/[/:%]/.test(raw(context, end));
}

function readMoney(context: Context, quantity: Quantity, before: Currency | null): boolean {
  const { numeral, end } = quantity;
  const letter = before !== null && numeral!.power === 0 ? letterScale(context, end) : null;
  const isLetter = letter !== null && isGlued(context, end) && !isGlued(context, end + 1);
  const hasLetter =
    letter !== null &&
    (isLetter ||
      (isGlued(context, end) &&
        context.tokens.kinds[end + 1] !== WORD &&
        context.tokens.kinds[end + 1] !== NUMBER));
  const edge = hasLetter ? letter.end : end;
  let power = hasLetter ? letter.power : 0;
  const after = currencyAfter(context, edge, quantity.power >= 3 || power >= 3 || before !== null);
  let currency = before;
  if (
    after !== null &&
    (before === null || (context.tokens.kinds[after.edge] !== NUMBER && agrees(before, after)))
  ) {
    currency = before !== null && !before.dollar ? before : after;
    quantity.end = after.edge;
    if (before !== null) power += after.power;
  } else if (before !== null) quantity.end = edge;
  if (currency === null) return false;
  if (
    before === null &&
    after !== null &&
    after.edge > edge &&
    isGlued(context, edge) &&
    numeral!.digits &&
    context.tokens.kinds[edge] === WORD &&
    isGlued(context, after.edge) &&
    context.tokens.kinds[after.edge] === WORD
  )
    return false;
  power += currency.power;
  if (power !== 0 && power !== quantity.power && quantity.power === 0) {
    quantity.power = power;
    quantity.value = shift(quantity.value!, power);
  }
  // "75 USD million"
  const scale = context.lexicon.morphs.get(word(context, quantity.end) ?? '');
  if (
    quantity.power === 0 &&
    scale?.kind === 'scale' &&
    scale.power >= 6 &&
    currency.symbol &&
    !currency.cent
  ) {
    quantity.power = scale.power;
    quantity.value = shift(quantity.value!, scale.power);
    quantity.end++;
  }
  quantity.kind = 'money';
  quantity.currency = currency.code;
  if (currency.cent) {
    quantity.value = shift(quantity.value!, -2);
    quantity.mantissa = shift(quantity.mantissa, -2);
  } else if (quantity.power === 0) readCents(context, quantity);
  return true;
}

function agrees(before: Currency, after: Currency): boolean {
  return before.code === after.code || (before.dollar && after.dollar);
}

/** "3 euro en 50 cent", "vijf euro vijftig". */
function readCents(context: Context, quantity: Quantity): void {
  let at = quantity.end;
  const isJoined = context.lexicon.and.has(word(context, at) ?? '');
  if (isJoined) at++;
  const cents = numeralAt(context.tokens, at, context.lexicon, false);
  if (cents === null || cents.value.exponent !== 0 || cents.value.digits > 99n || cents.power !== 0) return;
  const currency = currencyAfter(context, cents.end, false);
  const isNamed =
    currency?.cent === true &&
    (currency.code === null ||
      quantity.currency === null ||
      currency.code === quantity.currency ||
      quantity.currency !== 'EUR');
  // "5 euro 50" at the end of a clause; anywhere else the second number may count something.
  const next = word(context, cents.end);
  const isBare =
    !isJoined &&
    currency === null &&
    cents.value.digits >= 10n &&
    (next === undefined || /^[.,;:!?)"”»]$/.test(next)) &&
    !isGlued(context, cents.end + 1);
  if (!isNamed && !isBare) return;
  quantity.value = add(quantity.value!, shift(cents.value, -2));
  quantity.mantissa = quantity.value;
  quantity.end = isNamed ? currency.edge : cents.end;
}

/** Skips what stands between a part and its unit: "half [a] percentage point". */
function afterPart(context: Context, numeral: Numeral): number {
  let at = numeral.end;
  if (!numeral.fraction) return at;
  while (at < numeral.end + 2 && context.lexicon.fractionLinkers.has(word(context, at) ?? '')) at++;
  return at;
}

function readMeasure(context: Context, quantity: Quantity): boolean {
  let at = afterPart(context, quantity.numeral!);
  if (word(context, at) === '-' && isGlued(context, at) && isGlued(context, at + 1)) at++;
  const match = phraseAt(context, context.lexicon.measures, at);
  if (match === null) return false;
  const end = at + match.length;
  // "100%NL", "30%25" in an address
  if (
    isGlued(context, end) &&
    end < context.tokens.count &&
    context.tokens.kinds[end] === WORD &&
    word(context, end - 1) === '%'
  )
    return false;
  if (isGlued(context, end) && context.tokens.kinds[end] === NUMBER) return false;
  quantity.kind = match.value;
  quantity.end = end;
  return true;
}

function readCount(context: Context, quantity: Quantity): boolean {
  const { lexicon } = context;
  const numeral = quantity.numeral!;
  if (quantity.start !== numeral.start) return false;
  if (isNameOrYear(context, quantity)) return false;
  const { exponent } = numeral.value;
  if (numeral.power === 0 && (numeral.foreign || exponent === -3)) return false;
  const unit = unitAt(context, afterPart(context, numeral), numeral.about || numeral.power >= 6);
  if (unit === null) return false;
  if (lexicon.articles.has(word(context, numeral.start)!) && numeral.end === numeral.start + 1) return false;
  quantity.kind = 'count';
  quantity.end = unit.end;
  quantity.unit = slice(context, unit.start, unit.end);
  return true;
}

function isNameOrYear(context: Context, { numeral }: Quantity): boolean {
  const before = word(context, numeral!.start - 1);
  if (before === undefined || numeral!.start - 1 < context.floor) return false;
  if (context.lexicon.namesBefore.has(before)) return true;
  const { value, plain } = numeral!;
  const isYear = plain && value.digits >= 1900n && value.digits <= 2099n;
  return (
    isYear && (context.lexicon.yearsAfter.has(before) || context.tokens.kinds[numeral!.start - 1] === NUMBER)
  );
}

/**
 * The unit that begins at a token, adjectives skipped.
 * @param joined whether a linker may come first: "2 millions [d']emplois"
 */
export function unitAt(
  context: Context,
  index: number,
  joined: boolean,
): { start: number; end: number } | null {
  const { lexicon, tokens } = context;
  let at = index;
  if (joined && lexicon.nounLinkers.has(word(context, at) ?? '')) at += word(context, at + 1) === "'" ? 2 : 1;
  if (word(context, at) === '-' && isGlued(context, at) && isGlued(context, at + 1)) at++;
  for (let skipped = 0; skipped <= MOST_ADJECTIVES;) {
    const found = phraseAt(context, lexicon.units, at);
    if (found !== null && !(isGlued(context, at + found.length) && word(context, at + found.length) === '-'))
      return { start: at, end: at + found.length };
    if (tokens.kinds[at] !== WORD) return null;
    const text = word(context, at)!;
    if (lexicon.stops.has(text) && !(skipped > 0 && lexicon.and.has(text))) return null;
    for (const suffix of lexicon.suffixes)
      if (text.length > suffix.length + 2 && text.endsWith(suffix)) return { start: at, end: at + 1 };
    at++;
    if (word(context, at) === '-' && isGlued(context, at) && isGlued(context, at + 1)) at++;
    else skipped++;
  }
  return null;
}

/** "250-miljoenfonds": a scale and a noun of money in one word. */
function readCompound(context: Context, quantity: Quantity): boolean {
  const { lexicon, tokens } = context;
  const { end, numeral } = quantity;
  if (
    numeral!.power !== 0 ||
    word(context, end) !== '-' ||
    !isGlued(context, end) ||
    !isGlued(context, end + 1)
  )
    return false;
  const text = word(context, end + 1) ?? '';
  for (const [scale, morph] of lexicon.morphs) {
    if (
      morph.kind !== 'scale' ||
      !text.startsWith(scale) ||
      !lexicon.compoundTails.has(text.slice(scale.length))
    )
      continue;
    quantity.kind = 'money';
    quantity.power = morph.power;
    quantity.value = shift(quantity.value!, morph.power);
    quantity.end = end + 2;
    quantity.endOffset = tokens.starts[end + 1]! + scale.length;
    return true;
  }
  return false;
}

/** "een ton" is money only where the words around say so. */
function readSlang(context: Context, quantity: Quantity): boolean {
  const numeral = quantity.numeral!;
  const at = numeral.end;
  const slang = context.lexicon.slang.get(word(context, at) ?? '');
  if (slang === undefined || numeral.power !== 0 || compare(numeral.value, whole(100)) >= 0) return false;
  const next = word(context, at + 1);
  const isFollowed =
    next === undefined || context.lexicon.followers.has(next) || /^[^\p{L}\p{N}]$/u.test(next);
  if (!isFollowed || !isNear(context, new Set(slang.cues), quantity.start, at + 1, 12, 8)) return false;
  if (isNear(context, new Set(slang.unless), quantity.start, at + 1, 12, 8)) return false;
  quantity.kind = 'money';
  quantity.value = shift(quantity.value!, slang.power);
  quantity.power = slang.power;
  quantity.currency = slang.currency;
  quantity.end = at + 1;
  return true;
}

/** "trekt 1,5 miljard uit": a scale with nothing after it is money where the sentence speaks of money. */
function readBareMoney(context: Context, quantity: Quantity): boolean {
  const numeral = quantity.numeral!;
  if (numeral.power < 6 || !isMoneyWithoutName(context, quantity.start, numeral.end)) return false;
  quantity.kind = 'money';
  return true;
}

/** Whether a number with a scale that names no currency can be nothing but money. */
export function isMoneyWithoutName(context: Context, start: number, end: number): boolean {
  const { lexicon } = context;
  const next = word(context, end);
  const isFollowed = next === undefined || lexicon.followers.has(next) || /^[^\p{L}\p{N}'-]$/u.test(next);
  return isFollowed && isNear(context, lexicon.cues, start, end, 14, 10);
}
