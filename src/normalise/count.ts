/** Reads what a number counts: people, jobs, homes, megawatts. */
import type { Context, Quantity } from './context.ts';
import { afterPart, isGlued, isHyphen, phraseAt, phraseBefore, raw, slice, word } from './context.ts';
import { compare, shift, whole } from './decimal.ts';
import { NUMBER, WORD, wordAt } from './lexer.ts';
import type { Lexicon } from './lexicon.ts';
import { morphsOf } from './lexicon.ts';
import { letterScale } from './money.ts';
import type { Numeral } from './numeral.ts';
import { numeralAt } from './numeral.ts';
import { longest } from './trie.ts';

const MOST_ADJECTIVES = 3;

/** Reads a quantity as a count; false, and nothing changed, where no unit follows. */
export function readCount(context: Context, quantity: Quantity): boolean {
  const { lexicon } = context;
  const numeral = quantity.numeral!;
  if (quantity.start !== numeral.start) return false;
  if (isNameOrYear(context, quantity) || isShare(context, numeral)) return false;
  const { exponent } = numeral.value;
  if (numeral.power === 0 && (numeral.foreign || exponent === -3)) return false;
  const letter =
    numeral.power === 0 && isGlued(context, numeral.end) ? letterScale(context, numeral.end) : null;
  const from = letter === null ? afterPart(context, numeral) : letter.end;
  const unit = unitAt(context, from, numeral.about || numeral.power >= 6);
  if (unit === null || isShareAfter(context, numeral, unit.end)) return false;
  if (lexicon.articles.has(word(context, numeral.start)!) && numeral.end === numeral.start + 1) return false;
  // "1.5m homes", "700k jobs"
  if (letter !== null) {
    quantity.power = letter.power;
    quantity.value = shift(numeral.value, letter.power);
  }
  quantity.kind = 'count';
  quantity.end = unit.end;
  quantity.unit = slice(context, unit.start, unit.end);
  return true;
}

/** The largest number that shares are told of: "2,000 of 9,500 staff" counts its staff. */
const MOST_IN_SHARE = 100;

/** Larger wholes than this are counted where the text says "of the" ("40 van de 90 banen"); smaller ones tell a share. */
const MOST_IN_PARTS = 20;

/** "een op de vijf bedrijven": the number is part of a share and counts nothing. */
function isShare(context: Context, { start, value }: Numeral): boolean {
  if (compare(value, whole(MOST_IN_SHARE)) > 0) return false;
  if (
    compare(value, whole(MOST_IN_PARTS)) > 0 &&
    compare(value, whole(MOST_IN_SHARE)) < 0 &&
    isPartOf(context, start)
  )
    return false;
  // "Elf van zijn negentien medewerkers": the nineteen are not those who are told of.
  if (compare(value, whole(MOST_IN_PARTS)) <= 0 && isPartOf(context, start)) return true;
  const match = phraseBefore(context, context.lexicon.ratios, start);
  if (match === null) return false;
  const at = start - match.length - 1;
  return context.tokens.kinds[at] === NUMBER || morphsOf(context.lexicon, word(context, at) ?? '') !== null;
}

/** "trois élèves sur dix": whether what follows a unit makes it a share of a small round number. */
function isShareAfter(context: Context, { value }: Numeral, end: number): boolean {
  const match = phraseAt(context, context.lexicon.ratiosAfter, end);
  if (match === null) return false;
  const all = numeralAt(context.tokens, end + match.length, context.lexicon);
  return all !== null && compare(all.value, whole(10)) <= 0 && compare(value, all.value) <= 0;
}

/** "in", "het jaar", but not "dit jaar": whether four digits after the word at `at` are a year. */
const isYearWord = (context: Context, at: number, text: string): boolean =>
  context.lexicon.yearsAfter.has(text) && !context.lexicon.notYears.has(word(context, at - 1) ?? '');

/** Whether a number is a year or belongs to a name: "in 2025", "artikel 7". */
export function isNameOrYear(context: Context, { numeral }: Quantity): boolean {
  const before = word(context, numeral!.start - 1);
  if (before === undefined || numeral!.start - 1 < context.floor) return false;
  if (context.lexicon.namesBefore.has(before)) return true;
  const { value, plain } = numeral!;
  const isYear = plain && value.digits >= 1900n && value.digits <= 2099n;
  return (
    isYear &&
    (!context.lexicon.data.counts.plainThousands ||
      isYearWord(context, numeral!.start - 1, before) ||
      context.tokens.kinds[numeral!.start - 1] === NUMBER)
  );
}

/** "bus[chauffeurs]": a longer word that ends in a unit. */
function hasUnitEnding({ suffixes, notSuffixes }: Lexicon, text: string): boolean {
  const isLonger = (ending: string): boolean => text.length > ending.length + 2 && text.endsWith(ending);
  return suffixes.some(isLonger) && !notSuffixes.some((ending) => text.endsWith(ending));
}

/** Whether a word may be an adjective or a name before a unit, or joins two of them. */
function mayStandBefore(context: Context, at: number, text: string): boolean {
  const { adjectiveEndings, and } = context.lexicon;
  if (adjectiveEndings.length === 0 || and.has(text) || isHyphen(context, at + 1)) return true;
  const first = raw(context, at)[0]!;
  return first !== first.toLowerCase() || adjectiveEndings.some((ending) => text.endsWith(ending));
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
  const isCompound = isHyphen(context, at);
  if (isCompound) at++;
  // "5G-masten", "5G masts": what touches the digits is no adjective.
  if (at > 0 && tokens.kinds[at] === WORD && tokens.kinds[at - 1] === NUMBER && isGlued(context, at)) {
    const found = phraseAt(context, lexicon.units, at);
    return found === null ? null : { start: at, end: at + found.length };
  }
  let hyphens = 0;
  for (let skipped = 0; skipped <= MOST_ADJECTIVES && hyphens <= MOST_ADJECTIVES;) {
    const found = phraseAt(context, lexicon.units, at);
    if (found !== null && !(isGlued(context, at + found.length) && word(context, at + found.length) === '-'))
      return { start: at, end: at + found.length };
    if (tokens.kinds[at] !== WORD) return null;
    const text = word(context, at)!;
    if (lexicon.stops.has(text) && !(skipped > 0 && lexicon.and.has(text))) return null;
    if (hasUnitEnding(lexicon, text)) return { start: at, end: at + 1 };
    // "een 32-jarige man": the number is part of the adjective.
    if (isCompound || !mayStandBefore(context, at, text)) return null;
    at++;
    if (isHyphen(context, at)) {
      at++;
      hyphens++;
    } else skipped++;
  }
  return null;
}

/** Whether words such as "van de" stand before a token, and a number before them: "40" or "veertig", but not "een". */
function isPartOf({ lexicon, tokens }: Context, start: number): boolean {
  const isNumber = (at: number): boolean => {
    const text = wordAt(tokens, at) ?? '';
    return tokens.kinds[at] === NUMBER || (morphsOf(lexicon, text) !== null && !lexicon.articles.has(text));
  };
  for (let at = start - 1; at >= Math.max(1, start - MOST_BETWEEN); at--)
    if (isNumber(at - 1))
      return longest(lexicon.partsOf, (offset) => wordAt(tokens, at + offset))?.length === start - at;
  return false;
}

/** Most words between a part and its whole, and of a bound before that. */
const MOST_BETWEEN = 3;

/** Skips the words of a bound: "320 van de [ruim] 11.000 banen". */
function afterBound(context: Context, index: number): number {
  for (let at = index + MOST_BETWEEN; at > index; at--)
    if (phraseBefore(context, context.lexicon.boundsBefore, at)?.length === at - index) return at;
  return index;
}

/**
 * "130 van de 270 werknemers" counts employees twice.
 * @param quantity a number without a unit
 * @param wholeAt reads the quantity that begins at a token
 * @returns both, or null where it is no part of a larger count
 */
export function partAndWhole(
  context: Context,
  quantity: Quantity,
  wholeAt: (index: number) => Quantity | null,
): [Quantity, Quantity] | null {
  const { numeral, kind, start, end } = quantity;
  if (kind !== null || numeral === null || numeral.start !== start || isNameOrYear(context, quantity))
    return null;
  // "een kwart van de 4.800 banen" tells a share.
  if (numeral.fraction) return null;
  const joint = phraseAt(context, context.lexicon.partsOf, end);
  if (joint === null) return null;
  const all = wholeAt(afterBound(context, end + joint.length));
  if (all?.kind !== 'count' || all.numeral === null || compare(quantity.value!, all.value!) >= 0) return null;
  if (compare(all.value!, whole(MOST_IN_PARTS)) <= 0) return null;
  return [{ ...quantity, kind: 'count', unit: all.unit }, all];
}
