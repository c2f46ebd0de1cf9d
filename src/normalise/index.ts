/**
 * Finds amounts of money, shares and counts in an article and works out their values. One grammar for all languages;
 * what is particular to a language stands in its pack. Every token is looked at a fixed number of times.
 */
import type { AmountData } from '../languages/contract/amounts.ts';
import type { Amount } from '../record/schema.ts';
export { findNumerals, readNumeral } from './bare.ts';
import { boundAround } from './bounds.ts';
import type { Context, Quantity } from './context.ts';
import { phraseAt, word } from './context.ts';
import { partAndWhole } from './count.ts';
import { toNumber } from './decimal.ts';
import { createRoom, tokenise } from './lexer.ts';
import { lexiconOf } from './lexicon.ts';
import { firstOf, numeralAt } from './numeral.ts';
import { quantityAt } from './quantity.ts';
import { oneAt } from './sum.ts';
import { opensPair } from './pairs.ts';
import { listFrom } from './list.ts';
import { inverted, oneBefore, pairWith } from './range.ts';
import { isLeftOpen, vagueAt } from './vague.ts';

/**
 * Finds the amounts in an article.
 *
 * @param paragraphs the article's NFC paragraphs; positions are UTF-16 code units in them
 * @param data the amounts part of the pack of the article's language
 * @returns in reading order; values are exact, null where the text leaves them open
 */
export function findAmounts(paragraphs: readonly string[], data: AmountData): Amount[] {
  const lexicon = lexiconOf(data);
  const countries: Context['countries'] = new Map();
  const amounts: Amount[] = [];
  const room = createRoom(paragraphs.reduce((most, { length }) => Math.max(most, length), 0));
  paragraphs.forEach((text, paragraph) => {
    const tokens = tokenise(text, lexicon, room);
    if (tokens.starters.length === 0) return;
    readParagraph({ paragraphs, paragraph, tokens, lexicon, floor: 0, afterSum: false, countries }, amounts);
  });
  return amounts;
}

/** An amount and the token after it, to see whether the next one tells it again. */
interface Told {
  end: number;
  amount: Amount;
}

/** The power of ten from which a sum shows that a paragraph speaks of millions. */
const LARGE = 6;

function readParagraph(context: Context, amounts: Amount[]): void {
  let last: Told | null = null;
  const emit = (quantity: Quantity, high: Quantity | null): void => {
    if (quantity.kind === null) return;
    const amount = toAmount(context, quantity, high, last);
    amounts.push(amount);
    last = { end: (high ?? quantity).end, amount };
    if (quantity.power >= LARGE) context.afterSum = quantity.kind === 'money';
  };
  const { lexicon } = context;
  for (const starter of context.tokens.starters) {
    if (starter < context.floor) continue;
    const first = readAt(context, starter);
    if (first === null) {
      // No part of a number that is no amount is read as another number.
      const numeral = numeralAt(context.tokens, starter, lexicon);
      if (numeral !== null) context.floor = numeral.end;
      continue;
    }
    for (const [quantity, high] of together(context, first)) {
      emit(quantity, high);
      context.floor = (high ?? quantity).end;
    }
  }
}

/** The amounts that begin with a quantity: it alone, a range, or two that share what they are of. */
function together(context: Context, quantity: Quantity): [Quantity, Quantity | null][] {
  const about = inverted(context, quantity);
  if (about !== null) return [[about, null]];
  const one = oneBefore(context, quantity);
  if (one !== null) return [[one, quantity]];
  const parts = partAndWhole(context, quantity, (index) =>
    quantityAt({ ...context, floor: quantity.end }, index),
  );
  const several = parts ?? listFrom(context, quantity);
  if (several !== null) return several.map((each) => [each, null]);
  const pair = pairWith(context, quantity);
  if (pair === null) return [[quantity, null]];
  const { first, second, isRange } = pair;
  if (isRange) return [[first, second]];
  return [
    [first, null],
    [second, null],
  ];
}

/** The quantity at a starter; an article before it belongs to it ("een miljard"). */
function readAt(context: Context, starter: number): Quantity | null {
  const { lexicon, tokens } = context;
  if (isLeftOpen(context, starter)) return vagueAt(context, starter);
  const linked = !opensPair(context, starter);
  const before = firstOf(tokens, starter, context.floor, lexicon);
  if (before < starter) {
    const numeral = numeralAt(tokens, before, lexicon, linked);
    if (numeral !== null && numeral.end > starter) {
      const found = quantityAt(context, before, linked && !opensPair(context, before));
      if (found !== null) return found;
    }
  }
  return quantityAt(context, starter, linked) ?? vagueAt(context, starter) ?? oneAt(context, starter);
}

/** The record's amount, its keys in the order of the schema. */
function toAmount(context: Context, quantity: Quantity, high: Quantity | null, last: Told | null): Amount {
  const { tokens, paragraph } = context;
  const end = high ?? quantity;
  const start = tokens.starts[quantity.start]!;
  const stop = end.endOffset ?? tokens.ends[end.end - 1]!;
  const amount = { kind: quantity.kind! } as Amount;
  if (high === null) amount.value = quantity.value === null ? null : toNumber(quantity.value);
  else {
    amount.low = toNumber(quantity.value!);
    amount.high = toNumber(high.value!);
  }
  if (quantity.kind === 'money') amount.currency = quantity.currency;
  if (quantity.unit !== null) amount.unit = quantity.unit;
  amount.bound = boundOf(context, quantity, high);
  if (last !== null && converts(context, quantity, last)) amount.converts = true;
  amount.text = tokens.text.slice(start, stop);
  amount.paragraph = paragraph;
  amount.start = start;
  amount.end = stop;
  return amount;
}

function boundOf(context: Context, quantity: Quantity, high: Quantity | null): Amount['bound'] {
  if (high !== null) return 'range';
  if (quantity.value === null) return 'vague';
  const bound = boundAround(context, quantity);
  return bound === 'exact' && quantity.about ? 'about' : bound;
}

/** Most tokens between an amount and its conversion: "4 miljard dollar ( omgerekend ruim". */
const CONVERSION_REACH = 6;

/** Whether a quantity tells the last amount in another currency: in brackets, or after a word that says so. */
function converts(context: Context, quantity: Quantity, { end, amount }: Told): boolean {
  if (amount.kind !== 'money' || quantity.kind !== 'money' || amount.converts === true) return false;
  if (!amount.currency || !quantity.currency || amount.currency === quantity.currency) return false;
  if (quantity.start - end > CONVERSION_REACH) return false;
  if (word(context, end) === '(') return true;
  for (let at = end; at < quantity.start; at++)
    if (phraseAt(context, context.lexicon.conversions, at) !== null) return true;
  return false;
}
