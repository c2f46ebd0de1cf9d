/** Who is cited, and where an article is sent from: what stands around a name in quotations and datelines. */
import type { Candidate, Line } from './candidate.ts';
import { isNoun, type Lexicon } from './lexicon.ts';
import { isDash, isWord, opensLine } from './match.ts';
import type { Piece } from './pieces.ts';

/** Marks of quotation. */
export const QUOTES = new Set(['"', '“', '”', '„', '«', '»', "'"]);

/** The index from `at` on, over closing quotes. */
export function behind(pieces: readonly Piece[], at: number): number {
  let index = at;
  while (index < pieces.length && QUOTES.has(pieces[index]!.lower) && !isWord(pieces[index + 1])) index += 1;
  return index;
}

/** The index before `at`, over opening quotes; -1 where the line begins. */
export function before(pieces: readonly Piece[], at: number): number {
  let index = at - 1;
  while (index >= 0 && QUOTES.has(pieces[index]!.lower)) index -= 1;
  return index;
}

/** Whether brackets hold nothing but the candidate, or names that a slash parts: "AMSTERDAM (ANP)", "(Belga/Reuters)". */
function isBracketed(pieces: readonly Piece[], { from, to }: Candidate): boolean {
  let [first, last] = [from - 1, to];
  while (pieces[first]?.text === '/' && isWord(pieces[first - 1])) first -= 2;
  while (pieces[last]?.text === '/' && isWord(pieces[last + 1])) last += 2;
  return pieces[first]?.text === '(' && pieces[last]?.text === ')';
}

/** Whether the words say that the candidate is cited: "aldus X", "X meldt", "persbureau X" after "meldt". */
export function isCited(lexicon: Lexicon, candidate: Candidate, line: Line, spoken: boolean): boolean {
  const { pieces } = line;
  const { words } = lexicon;
  const next = pieces[behind(pieces, candidate.to)];
  if (next && !next.glued && words.citesAfter.has(next.lower)) return true;
  if (isBracketed(pieces, candidate)) return true;
  let at = before(pieces, candidate.from);
  let speech = spoken;
  // Over the noun and the article: "meldt het persbureau X", "aldus de Britse zakenkrant X".
  for (let steps = 0; steps < 4 && at >= 0; steps += 1) {
    const piece = pieces[at]!;
    if (endsWith(lexicon, pieces, at) || (speech && words.citesThrough.has(piece.lower))) return true;
    const medium = isNoun(lexicon, words.mediumNouns, piece.lower);
    // "tegenover persbureau X" needs no verb.
    speech ||= medium;
    const passes =
      words.articles.has(piece.lower) || medium || (piece.shape === 'capital' && !opensLine(pieces, at));
    if (!passes) return false;
    at -= 1;
  }
  return false;
}

/** Whether only capitals stand before the name in brackets: the place that an agency reports from, "BRUSSEL (Belga)". */
export function isDateline(pieces: readonly Piece[], { from, to }: Candidate): boolean {
  if (pieces[from - 1]?.text !== '(' || pieces[to]?.text !== ')' || from < 2) return false;
  return pieces.slice(0, from - 1).every(({ shape }) => shape === 'upper' || shape === 'mark');
}

/** Whether a place on the list opens the line in capitals, with a dash behind it or behind an agency: "LEDE –". */
export function isSentFrom(pieces: readonly Piece[], { from, to, readings }: Candidate): boolean {
  if (from > 0 || pieces[0]!.shape !== 'upper' || !readings.some(({ class: name }) => name === 'place'))
    return false;
  let next = to;
  if (pieces[next]?.text === '(') while (next < pieces.length && pieces[next]!.text !== ')') next += 1;
  if (pieces[next]?.text === ')') next += 1;
  return isDash(pieces[next]);
}

/** Whether a line opens with nothing but its topic in capitals and a dash: "TENNIS – …". */
export function isTopic(lexicon: Lexicon, pieces: readonly Piece[], { from, to }: Candidate): boolean {
  return (
    from === 0 &&
    pieces[0]!.shape === 'upper' &&
    isDash(pieces[to]) &&
    pieces.slice(0, to).some((piece) => lexicon.words.topics.has(piece.lower))
  );
}

function endsWith(lexicon: Lexicon, pieces: readonly Piece[], at: number): boolean {
  return lexicon.citesBefore.some(
    (phrase) =>
      at + 1 >= phrase.length &&
      phrase.every((word, index) => pieces[at + 1 - phrase.length + index]!.lower === word),
  );
}
