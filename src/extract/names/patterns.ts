/** Organisations that are named by a place or a task: "ministerie van Defensie", "Franse overheid", "gemeente Ede". */
import type { Line } from './candidate.ts';
import type { CompiledPattern, Lexicon, Listed } from './lexicon.ts';
import { isCapital, matchAt } from './match.ts';
import type { Match } from './match.ts';
import type { Piece } from './pieces.ts';

/** An organisation found by its pattern. */
export interface PatternMatch {
  pattern: CompiledPattern;
  /** The first piece of what is mentioned: the whole, or the hole alone. */
  from: number;
  /** One past the last piece. */
  to: number;
  /** What the lists say about the name in the hole. */
  hole: readonly Listed[];
}

/** Whether the words stand at the piece; behind the first one a capital is a name's ("minister Van Weyenberg"). */
function wordsMatch(pieces: readonly Piece[], at: number, words: readonly string[]): boolean {
  return words.every((word, index) => {
    const piece = pieces[at + index];
    return piece?.lower === word && (index === 0 || piece.shape !== 'capital');
  });
}

/** The place readings of a match that are, or are not, adjectives. */
function placesOf(match: Match | undefined, adjective: boolean): Listed[] {
  if (!match || (match.trim > 0 && adjective)) return [];
  return match.listed.filter(
    ({ reading }) => reading.class === 'place' && (reading.form === 'adjective') === adjective,
  );
}

/** One past the capitals that hyphens join to a name: "-Holten" of "Rijssen-Holten". */
function hyphensEnd(pieces: readonly Piece[], at: number): number {
  let to = at;
  while (pieces[to]?.glued && pieces[to]!.lower === '-' && isCapital(pieces[to + 1])) to += 2;
  return to;
}

/**
 * One past a capitalised name: "Economische Zaken en Klimaat", "Volksgezondheid, Welzijn en Sport". Commas and
 * conjunctions are taken along only where capitals that no list knows follow; `at` where no name begins.
 */
function nameEnd(lexicon: Lexicon, line: Line, at: number): number {
  const { pieces } = line;
  if (!isCapital(pieces[at])) return at;
  const isNext = (index: number): boolean =>
    isCapital(pieces[index]) &&
    !lexicon.firstNames.has(pieces[index]!.text) &&
    !matchAt(lexicon, line, index);
  const joins = (index: number): boolean => lexicon.words.conjunctions.has(pieces[index]?.lower ?? '');
  const match = matchAt(lexicon, line, at);
  // "waterschap Vechtstromen en Cogas": a body that a list has whole ends there.
  const whole = match?.listed.some(({ reading }) => reading.class === 'organisation' && !reading.ambiguous);
  if (whole && joins(match!.to)) return match!.to;
  let to = at + 1;
  for (;;) {
    if (isNext(to) && !pieces[to]!.glued) to += 1;
    else if (joins(to) && isNext(to + 1)) to += 2;
    else if (pieces[to]?.text === ',' && isNext(to + 1) && (joins(to + 2) || pieces[to + 2]?.text === ','))
      to += 2;
    else if (hyphensEnd(pieces, to) > to) to = hyphensEnd(pieces, to);
    else return to;
  }
}

/** The index of the word before a noun, its article and an adjective of a place: "in" of "in de Canadese provincie". */
function beforeArticle(lexicon: Lexicon, pieces: readonly Piece[], at: number): number {
  const adjective = isCapital(pieces[at - 1]) && lexicon.words.articles.has(pieces[at - 2]?.lower ?? '');
  const index = adjective ? at - 2 : at - 1;
  return lexicon.words.articles.has(pieces[index]?.lower ?? '') ? index - 1 : index;
}

function matchOne(
  lexicon: Lexicon,
  line: Line,
  at: number,
  pattern: CompiledPattern,
  match: Match | undefined,
): PatternMatch | undefined {
  const { pieces } = line;
  if (!wordsMatch(pieces, at, pattern.before)) return undefined;
  const before = beforeArticle(lexicon, pieces, at);
  if (pattern.forbidden.has(pieces[before]?.lower ?? '')) return undefined;
  const start = at + pattern.before.length;
  let to = start;
  let hole: readonly Listed[] = [];
  if (pattern.hole === 'name') to = nameEnd(lexicon, line, start);
  else {
    const found = start === at ? match : pieces[start] && matchAt(lexicon, line, start);
    hole = placesOf(found, pattern.hole === 'adjective');
    if (hole.length > 0) to = found!.to;
    // "gemeente Rijssen-Holten"
    if (hole.length > 0 && pattern.after.length === 0) to = hyphensEnd(pieces, to);
  }
  if (to === start || !wordsMatch(pieces, to, pattern.after)) return undefined;
  const end = to + pattern.after.length;
  const next = pieces[end];
  // "overheids-" is the front of another word, "de Amerikaanse staat Georgia" a place.
  if (next && pattern.after.length > 0 && (isCapital(next) || (next.glued && next.lower === '-')))
    return undefined;
  return { pattern, from: pattern.names === undefined ? at : start, to: end, hole };
}

/** The longest organisation that a pattern finds from the piece on. */
export function matchPattern(
  lexicon: Lexicon,
  line: Line,
  at: number,
  match: Match | undefined,
): PatternMatch | undefined {
  const piece = line.pieces[at]!;
  if (piece.glued && at > 0 && "-'".includes(line.pieces[at - 1]!.lower)) return undefined;
  let best: PatternMatch | undefined;
  for (const pattern of line.seen[at]!.patterns ?? []) {
    const found = matchOne(lexicon, line, at, pattern, match);
    if (found && found.to > (best?.to ?? 0)) best = found;
  }
  if (match) {
    const isPlace = match.listed.some(({ reading }) => reading.class === 'place');
    for (const pattern of lexicon.patternsByHole) {
      if (pattern.hole !== 'name' && !isPlace) continue;
      const found = matchOne(lexicon, line, at, pattern, match);
      if (found && found.to > (best?.to ?? 0)) best = found;
    }
  }
  return best;
}
