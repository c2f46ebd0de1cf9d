/** Reads one number with what it is a number of: money, a share, or something counted. */
import type { Context, Quantity } from './context.ts';
import { afterPart, isGlued, isHyphen, phraseAt, phraseBefore, raw, word } from './context.ts';
import { readCount } from './count.ts';
import { negate, shift } from './decimal.ts';
import { MARK, NUMBER, WORD } from './lexer.ts';
import { morphsOf } from './lexicon.ts';
import { currencyBefore, letterScale } from './money.ts';
import type { Numeral } from './numeral.ts';
import { numeralAt } from './numeral.ts';
import { readBareMoney, readCompound, readMoney, readSlang } from './sum.ts';

/**
 * Reads the quantity whose numeral begins at a token.
 * @param linked false where a linker is the word between two numbers ("tussen honderd en tweehonderd")
 * @returns null where there is no numeral, or one inside a name or code ("G7", "F-16", "12:30")
 */
export function quantityAt(context: Context, index: number, linked = true): Quantity | null {
  const numeral = numeralAt(context.tokens, index, context.lexicon, linked);
  if (numeral === null) return null;
  if (isBeforeFraction(context, numeral)) return null;
  const inner = signBefore(context, index);
  const before = currencyBefore(context, inner ?? index, numeral.power >= 6);
  const outer = before !== null && inner === null ? signBefore(context, before.edge) : null;
  const start = outer ?? before?.edge ?? inner ?? index;
  if (!standsAlone(context, start, numeral)) return null;
  const quantity: Quantity = {
    start,
    end: numeral.end,
    endOffset: null,
    kind: null,
    value: numeral.value,
    mantissa: numeral.power === 0 ? numeral.value : shift(numeral.value, -numeral.power),
    power: numeral.power,
    currency: null,
    named: false,
    unit: null,
    about: numeral.about,
    numeral,
  };
  const isRead =
    readMoney(context, quantity, before) ||
    readMeasure(context, quantity) ||
    readSlang(context, quantity) ||
    readCount(context, quantity) ||
    readCompound(context, quantity) ||
    readBareMoney(context, quantity);
  if (!isRead && !endsAlone(context, numeral)) return null;
  if (inner !== null || outer !== null) {
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

/** "$5.61-3/4", "5 3/4": with the fraction it is another number, and what it is of stands behind that. */
function isBeforeFraction(context: Context, { end, digits }: Numeral): boolean {
  if (!digits) return false;
  const at = isHyphen(context, end) ? end + 1 : end;
  const { kinds } = context.tokens;
  return (
    kinds[at] === NUMBER &&
    kinds[at + 2] === NUMBER &&
    word(context, at + 1) === '/' &&
    isGlued(context, at + 1) &&
    isGlued(context, at + 2)
  );
}

/** Whether nothing before a number makes it part of a name, code, date or address. */
function standsAlone(context: Context, start: number, numeral: Numeral): boolean {
  if (start === 0 || isBroken(context, start)) return start === 0;
  if (!isGlued(context, start)) return true;
  const before = raw(context, start - 1);
  if (context.tokens.kinds[start - 1] !== MARK) return false;
  if (before === '-' || before === '‑') {
    return context.floor >= start - 1 || !numeral.digits || context.tokens.kinds[start - 2] === NUMBER;
  }
  if (/[%#@_=&+\\^]/.test(before) && before !== '+') return false;
  if (before === '+')
    return start < 2 || !isGlued(context, start - 1) || context.tokens.kinds[start - 2] === MARK;
  return !(
    /[/:.,]/.test(before) &&
    start >= 2 &&
    isGlued(context, start - 1) &&
    context.tokens.kinds[start - 2] === NUMBER
  );
}

/** Whether a number is the end of one that could not be read: "1. 6 miljard", "twee komma duizend", "two million and fifty". */
function isBroken(context: Context, start: number): boolean {
  const { kinds, numbers, starts, ends } = context.tokens;
  const at = start - 2;
  if (kinds[start] === WORD) {
    const joint = context.lexicon.morphs.get(word(context, start - 1) ?? '')?.kind;
    const before = morphsOf(context.lexicon, word(context, at) ?? '')?.at(-1);
    if (joint === 'point') return before !== undefined || kinds[at] === NUMBER;
    return (
      joint === 'linker' &&
      before?.kind === 'scale' &&
      before.power >= 6 &&
      kinds[at - 1] === WORD &&
      isNumeral(context, start)
    );
  }
  if (kinds[start] !== NUMBER || kinds[at] !== NUMBER || numbers[at]?.plain !== true) return false;
  const mark = word(context, start - 1);
  const isShort = ends[at]! - starts[at]! <= 3 && ends[start]! - starts[start]! <= 2;
  return isShort && (mark === '.' || (mark === ',' && raw(context, start).startsWith('0')));
}

/** Whether a token is a number word and no article, symbol or fraction. */
function isNumeral(context: Context, index: number): boolean {
  const kind = morphsOf(context.lexicon, word(context, index)!)?.[0]?.kind;
  return (kind === 'number' || kind === 'hundred') && !context.lexicon.articles.has(word(context, index)!);
}

/** Whether a number without a unit ends where a number can end: "5G" and "12:30" do not. */
function endsAlone(context: Context, { end, digits }: Numeral): boolean {
  if (!digits || end >= context.tokens.count || !isGlued(context, end)) return true;
  if (context.tokens.kinds[end] === WORD) return letterScale(context, end) !== null;
  return !/[/:%]/.test(raw(context, end));
}

function readMeasure(context: Context, quantity: Quantity): boolean {
  let at = afterPart(context, quantity.numeral!);
  if (isHyphen(context, at)) at++;
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
