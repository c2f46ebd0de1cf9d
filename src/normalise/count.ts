/** Reads what a number counts: people, jobs, homes, megawatts. */
import type { Context, Quantity } from './context.ts';
import { afterPart, isGlued, isHyphen, phraseAt, phraseBefore, slice, word } from './context.ts';
import { compare, shift, whole } from './decimal.ts';
import { NUMBER, WORD } from './lexer.ts';
import { morphsOf } from './lexicon.ts';
import { letterScale } from './money.ts';
import type { Numeral } from './numeral.ts';

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
  if (unit === null) return false;
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

/** "een op de vijf bedrijven": the number is part of a share and counts nothing. */
function isShare(context: Context, { start, value }: Numeral): boolean {
  if (compare(value, whole(MOST_IN_SHARE)) > 0) return false;
  const match = phraseBefore(context, context.lexicon.ratios, start);
  if (match === null) return false;
  const at = start - match.length - 1;
  return context.tokens.kinds[at] === NUMBER || morphsOf(context.lexicon, word(context, at) ?? '') !== null;
}

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
      context.lexicon.yearsAfter.has(before) ||
      context.tokens.kinds[numeral!.start - 1] === NUMBER)
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
  if (isHyphen(context, at)) at++;
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
    for (const suffix of lexicon.suffixes)
      if (text.length > suffix.length + 2 && text.endsWith(suffix)) return { start: at, end: at + 1 };
    at++;
    if (isHyphen(context, at)) {
      at++;
      hyphens++;
    } else skipped++;
  }
  return null;
}
