/** Reads a number as a sum of money. */
import type { Context, Quantity } from './context.ts';
import { distanceTo, endsPhrase, isGlued, isNear, phraseBefore, word } from './context.ts';
import { add, compare, shift, whole } from './decimal.ts';
import { MARK, NUMBER, WORD } from './lexer.ts';
import type { Currency } from './money.ts';
import { currencyAfter, currencyNamed, letterScale } from './money.ts';
import type { Numeral } from './numeral.ts';
import { numeralAt } from './numeral.ts';
import { opensPair } from './pairs.ts';

/**
 * Reads a quantity as money with a currency beside it.
 * @param before the currency before the number, or null
 * @returns false, and nothing changed, where there is no currency
 */
export function readMoney(context: Context, quantity: Quantity, before: Currency | null): boolean {
  const numeral = quantity.numeral!;
  const { end } = numeral;
  const letter = numeral.power === 0 && isGlued(context, end) ? letterScale(context, end) : null;
  const endsAtLetter =
    letter !== null && (!isGlued(context, end + 1) || context.tokens.kinds[end + 1] === MARK);
  const hasLetter = before !== null && endsAtLetter;
  const edge = hasLetter ? letter.end : afterDash(context, end);
  let power = hasLetter ? letter.power : 0;
  const after = currencyAfter(context, edge, quantity.power >= 3 || quantity.about || before !== null);
  const isAgain =
    before !== null && after !== null && context.tokens.kinds[after.edge] !== NUMBER && agrees(before, after);
  const currency = before === null || (isAgain && before.dollar) ? after : before;
  if (currency === null) return false;
  quantity.end = before === null || isAgain ? after!.edge : hasLetter ? edge : end;
  // "$5G", "4 euroregio": what touches the amount makes it another word.
  const touches = quantity.end < context.tokens.count && isGlued(context, quantity.end);
  if (
    touches &&
    context.tokens.kinds[quantity.end] === WORD &&
    context.tokens.kinds[quantity.end - 1] !== MARK
  ) {
    quantity.end = end;
    return false;
  }
  power += before === null || isAgain ? after!.power : before.power;
  if (quantity.power === 0 && power !== 0) setPower(quantity, power);
  readScaleAfter(context, quantity, currency);
  quantity.kind = 'money';
  quantity.named = true;
  quantity.currency = currency.code;
  if (currency.cent) {
    quantity.value = shift(quantity.value!, -2);
    quantity.mantissa = shift(quantity.mantissa, -2);
  } else if (quantity.power === 0) readCents(context, quantity);
  return true;
}

function setPower(quantity: Quantity, power: number): void {
  quantity.power = power;
  quantity.value = shift(quantity.value!, power);
}

/** "24,- euro" */
function afterDash(context: Context, index: number): number {
  const mark = word(context, index);
  if ((mark !== ',' && mark !== '.') || !isGlued(context, index) || !isGlued(context, index + 1))
    return index;
  const dash = word(context, index + 1);
  return dash === '-' || dash === '–' || dash === '—' ? index + 2 : index;
}

/** "75 USD million" */
function readScaleAfter(context: Context, quantity: Quantity, currency: Currency): void {
  const scale = context.lexicon.morphs.get(word(context, quantity.end) ?? '');
  if (quantity.power !== 0 || scale?.kind !== 'scale' || scale.power < 6 || !currency.symbol || currency.cent)
    return;
  setPower(quantity, scale.power);
  quantity.end++;
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
  const currency = currencyAfter(context, cents.end, true);
  const isNamed =
    currency?.cent === true &&
    (currency.code === null ||
      quantity.currency === null ||
      currency.code === quantity.currency ||
      quantity.currency !== 'EUR');
  // "5 euro 50" at the end of a clause; anywhere else the second number may count something.
  const next = word(context, cents.end);
  const isLast = next === undefined || /^[.;:!?)"”»]$/.test(next);
  const isBare =
    currency === null &&
    cents.value.digits >= 10n &&
    quantity.value!.exponent === 0 &&
    !(isGlued(context, cents.end) && context.tokens.kinds[cents.end] === WORD) &&
    (isJoined
      ? isLast && context.lexicon.data.currencies.centsAfterAnd && !opensPair(context, quantity.start)
      : (isLast || next === ',' || context.lexicon.followers.has(next!)) &&
        !(isGlued(context, cents.end + 1) && context.tokens.kinds[cents.end + 1] === NUMBER));
  if (!isNamed && !isBare) return;
  quantity.value = add(quantity.value!, shift(cents.value, -2));
  quantity.mantissa = quantity.value;
  quantity.end = isNamed ? currency.edge : cents.end;
}

/** "250-miljoenfonds", "750-miljoen-dollarlening": a scale or currency and a noun of money in one word. */
export function readCompound(context: Context, quantity: Quantity): boolean {
  const { lexicon, tokens } = context;
  const { end, numeral } = quantity;
  if (word(context, end) !== '-' || !isGlued(context, end) || !isGlued(context, end + 1)) return false;
  const text = word(context, end + 1) ?? '';
  if (numeral!.power !== 0) return readCurrencyCompound(context, quantity, text);
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

function readCurrencyCompound(context: Context, quantity: Quantity, text: string): boolean {
  const { lexicon, tokens } = context;
  for (const tail of lexicon.compoundTails) {
    if (!text.endsWith(tail)) continue;
    const name = text.slice(0, -tail.length);
    const currency = currencyNamed(context, name);
    if (currency === undefined) continue;
    const at = quantity.end + 1;
    quantity.kind = 'money';
    quantity.named = true;
    quantity.currency = currency;
    quantity.end = at + 1;
    quantity.endOffset = tokens.starts[at]! + name.length;
    return true;
  }
  return false;
}

/** What the words around make of slang such as "ton": money, something else, or neither for sure. */
type Slang = 'money' | 'other' | 'open';

/** How far around slang its cues are looked for. */
const CUES_BEFORE = 12;
const CUES_AFTER = 8;
const CUES_AROUND = 12;

function slangAt(context: Context, start: number, index: number): Slang | null {
  const slang = context.lexicon.slang.get(word(context, index) ?? '');
  if (slang === undefined) return null;
  const has = (words: ReadonlySet<string>): boolean =>
    isNear(context, words, start, index + 1, CUES_BEFORE, CUES_AFTER);
  const isMoney = endsPhrase(context, index + 1) && has(slang.cues);
  if (!has(slang.unless)) return isMoney ? 'money' : 'open';
  // The nearest decides: "drie ton gereserveerd, terwijl er 40 ton puin ligt".
  const to = (words: ReadonlySet<string>): number =>
    distanceTo(context, words, start, index + 1, CUES_AROUND);
  return isMoney && to(slang.cues) < to(slang.unless) ? 'money' : 'other';
}

/**
 * Reads "twee ton" as money where the words around say so.
 * @returns true also where they leave it open; the quantity then stays without a kind
 */
export function readSlang(context: Context, quantity: Quantity): boolean {
  const numeral = quantity.numeral!;
  if (numeral.power !== 0 || compare(numeral.value, whole(100)) >= 0) return false;
  const found = slangAt(context, quantity.start, numeral.end);
  if (found !== 'money') return found === 'open';
  setSlang(context, quantity, numeral.end);
  return true;
}

function setSlang(context: Context, quantity: Quantity, at: number): void {
  const slang = context.lexicon.slang.get(word(context, at)!)!;
  quantity.kind = 'money';
  quantity.named = true;
  setPower(quantity, slang.power);
  quantity.currency = slang.currency;
  quantity.end = at + 1;
}

/** "een euro", "a dollar a day", "een ton": the article is one where the words after it show that no longer name follows. */
export function oneAt(context: Context, index: number): Quantity | null {
  const { lexicon } = context;
  const start = index - 1;
  if (start < context.floor) return null;
  if (!lexicon.articles.has(word(context, start)!)) return scaleAlone(context, index);
  const quantity = oneOf(start, index);
  if (slangAt(context, start, index) === 'money') {
    setSlang(context, quantity, index);
    return quantity;
  }
  const currency = currencyAfter(context, index, false);
  if (currency === null || currency.cent) return null;
  quantity.end = currency.edge;
  quantity.currency = currency.code;
  readCents(context, quantity);
  return quantity.end > currency.edge || endsPhrase(context, quantity.end) ? quantity : null;
}

function oneOf(start: number, end: number): Quantity {
  return {
    start,
    end,
    endOffset: null,
    kind: 'money',
    value: whole(1),
    mantissa: whole(1),
    power: 0,
    currency: null,
    named: true,
    unit: null,
    about: false,
    numeral: null,
  };
}

/** "nog geen miljoen euro": after a bound that negates, a scale without its article is one. */
function scaleAlone(context: Context, index: number): Quantity | null {
  const { lexicon } = context;
  const scale = lexicon.morphs.get(word(context, index)!);
  if (scale?.kind !== 'scale' || scale.power < 6) return null;
  if (phraseBefore(context, lexicon.boundsBefore, index)?.value.bound !== 'less-than') return null;
  const currency = currencyAfter(context, index + 1, true);
  if (currency === null || currency.cent || currency.power !== 0) return null;
  const quantity = oneOf(index, currency.edge);
  setPower(quantity, scale.power);
  quantity.currency = currency.code;
  return quantity;
}

/** "two million [and fifty] dollars": the words after it belong to the number, or to another; none is surely right. */
function goesOn(context: Context, { end }: Numeral): boolean {
  const { lexicon, tokens } = context;
  if (lexicon.morphs.get(word(context, end) ?? '')?.kind !== 'linker' || tokens.kinds[end + 1] !== WORD)
    return false;
  const next = numeralAt(tokens, end + 1, lexicon);
  return next !== null && next.power === 0 && !lexicon.articles.has(word(context, end + 1)!);
}

/** "trekt 1,5 miljard uit": a scale with nothing after it is money where the sentence speaks of money. */
export function readBareMoney(context: Context, quantity: Quantity): boolean {
  const numeral = quantity.numeral!;
  if (goesOn(context, numeral)) return false;
  if (numeral.power < 6 || !isMoneyWithoutName(context, quantity.start, numeral.end, numeral.power))
    return false;
  quantity.kind = 'money';
  return true;
}

/** How far before a price its preposition stands: "voor ruim 61 miljoen". */
const MOST_BOUND_WORDS = 2;

/** Whether a number with a scale that names no currency can be nothing but money. */
export function isMoneyWithoutName(context: Context, start: number, end: number, power: number): boolean {
  const { cues, cueEndings, pricePrepositions, notMoney, data } = context.lexicon;
  if (!endsPhrase(context, end) && !isJoinedToMoney(context, end)) return false;
  // The nearest word decides: "150 mensen en kost 90 miljoen".
  if (isNear(context, cues, start, end, 3, 3, cueEndings)) return true;
  if (isNear(context, notMoney, start, end, 10, 8)) return false;
  if (context.afterSum || isNear(context, pricePrepositions, start, start, MOST_BOUND_WORDS, 0)) return true;
  return power >= data.currencies.moneyFrom || isNear(context, cues, start, end, 14, 10, cueEndings);
}

/** "45 millions [de] chiffre d’affaires", "2 billion [of] debt" */
function isJoinedToMoney(context: Context, end: number): boolean {
  if (!context.lexicon.nounLinkers.has(word(context, end) ?? '')) return false;
  const at = word(context, end + 1) === "'" ? end + 2 : end + 1;
  return context.lexicon.cues.has(word(context, at) ?? '');
}
