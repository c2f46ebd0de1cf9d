/** Reads a line from left to right and parts it into listed names and runs of capitals that no list knows. */
import type { Line, Reading } from './candidate.ts';
import type { Lexicon, Listed } from './lexicon.ts';
import { isNoun, nounIn } from './lexicon.ts';
import { isCapital, isWord, matchAt, type Match, opensLine } from './match.ts';
import type { Piece } from './pieces.ts';
import { matchPattern } from './patterns.ts';
import type { PatternMatch } from './patterns.ts';

/** A part of a line that is or may be a name. Bounds are pieces, half-open. */
export interface Item {
  from: number;
  to: number;
  /** Code units of the last piece that are no part of it. */
  trim: number;
  /** What the lists say; empty for a run of capitals. */
  listed: readonly Listed[];
  /** A first name, or initials, with what follows. */
  person: boolean;
  /** An organisation named by a pattern. */
  pattern?: PatternMatch;
}

/** All items of a line, in reading order, without overlap. */
export function scanLine(lexicon: Lexicon, line: Line): Item[] {
  const { pieces } = line;
  const items: Item[] = [];
  let at = 0;
  while (at < pieces.length) {
    const item = itemAt(lexicon, line, at);
    if (item) items.push(item);
    at = item ? item.to : at + 1;
  }
  return items;
}

function itemAt(lexicon: Lexicon, line: Line, at: number): Item | undefined {
  const { pieces } = line;
  const piece = pieces[at]!;
  const seen = line.seen[at]!;
  // Most words begin nothing.
  if (!seen.names && !seen.patterns && !isCapital(piece)) return undefined;
  const match = matchAt(lexicon, line, at);
  if (match && isArticleOnly(lexicon, line, at, match)) return undefined;
  if (match && isFront(lexicon, line, match)) {
    return { from: at, to: runEnd(lexicon, line, at), trim: 0, listed: [], person: false };
  }
  const pattern = matchPattern(lexicon, line, at, match);
  if (pattern && pattern.to > (match?.to ?? 0)) {
    return { from: pattern.from, to: pattern.to, trim: 0, listed: [], person: false, pattern };
  }
  if (!line.shouted && isCapital(piece)) {
    const person = personEnd(lexicon, line, at);
    if (person > (match?.to ?? at + 1)) return { from: at, to: person, trim: 0, listed: [], person: true };
  }
  if (match) return { from: at, to: match.to, trim: match.trim, listed: match.listed, person: false };
  if (line.shouted || line.titled || !isCapital(piece)) return undefined;
  if (opensLine(pieces, at) && isOpener(lexicon, pieces, at)) return undefined;
  if (lexicon.words.directions.has(piece.lower) && isPlaceBehindHyphen(lexicon, line, at)) return undefined;
  const to = titleEnd(lexicon, line, at, runEnd(lexicon, line, at));
  // "in De onvoltooid verleden tijd", "The" before a listed name: an article alone is no name.
  const { articles, particles } = lexicon.words;
  if (to === at + 1 && (articles.has(piece.lower) || particles.has(piece.lower))) return undefined;
  return { from: at, to, trim: 0, listed: [], person: false };
}

/**
 * Whether a hyphen and a capital that no list knows stand behind a company or an organisation: "Deceuninck-Quick-Step" is
 * neither Deceuninck nor Quick. A place goes with its districts ("Gent-Brugge").
 */
function isFront(lexicon: Lexicon, line: Line, { to, trim, listed }: Match): boolean {
  const [hyphen, next] = line.pieces.slice(to, to + 2);
  if (trim > 0 || line.shouted || hyphen?.lower !== '-' || !hyphen.glued) return false;
  if (!next?.glued || next.shape !== 'capital' || isHeadWord(lexicon, next.lower)) return false;
  const body = listed.some(({ reading }) => reading.class === 'company' || reading.class === 'organisation');
  return body && matchAt(lexicon, line, to + 1) === undefined;
}

/** Whether a word behind a hyphen says what somebody or something of a company is: "Philips-Topman". */
export const isHeadWord = (lexicon: Lexicon, word: string): boolean =>
  isNoun(lexicon, lexicon.words.personNouns, word) || isNoun(lexicon, lexicon.words.companyRoles, word);

/** "The Information Commissioner's Office" is no medium The Information: without its article the name is longer. */
function isArticleOnly(lexicon: Lexicon, line: Line, at: number, match: Match): boolean {
  if (!lexicon.words.articles.has(line.pieces[at]!.lower) || match.to < at + 2) return false;
  return (matchAt(lexicon, line, at + 1)?.to ?? 0) > match.to;
}

/**
 * One past the task that an organisation's own word takes behind it: "Centrum voor Onderzoek in de Diergeneeskunde",
 * "Raad van State". Words that link are followed by a capital, with an article between them or not.
 */
function titleEnd(lexicon: Lexicon, line: Line, from: number, end: number): number {
  const { pieces } = line;
  const { nameLinks, articles, conjunctions } = lexicon.words;
  const edges = [pieces[from]!.lower, pieces[end - 1]!.lower];
  if (!edges.some((word) => nounIn(lexicon, lexicon.organisationWords, word) !== undefined)) return end;
  let to = end;
  for (;;) {
    let next = to;
    const linked = nameLinks.has(pieces[next]?.lower ?? '');
    if (linked || (to > end && conjunctions.has(pieces[next]?.lower ?? ''))) next += 1;
    else return to;
    if (articles.has(pieces[next]?.lower ?? '')) next += 1;
    if (!isCapital(pieces[next]) || pieces[next]!.glued || lexicon.firstNames.has(pieces[next]!.text))
      return to;
    to = matchAt(lexicon, line, next)?.to ?? runEnd(lexicon, line, next);
  }
}

/**
 * Whether a line's first word has its capital from the line alone: a function word, or a noun before a name
 * ("Chipmaker Nexia"). "Van der Meer" is a name: two particles, of which the second is no article.
 */
function isOpener(lexicon: Lexicon, pieces: readonly Piece[], at: number): boolean {
  const { words } = lexicon;
  const word = pieces[at]!.lower;
  const next = pieces[at + 1];
  if (
    words.particles.has(word) &&
    next?.shape === 'lower' &&
    words.particles.has(next.lower) &&
    !words.articles.has(next.lower)
  ) {
    return !isCapital(pieces[at + 2]);
  }
  return words.openers.has(word) || isHeadNoun(lexicon, pieces, at);
}

/** Whether a noun with a line's capital only says what the name behind it is: "Chipmaker Nexia". */
export function isHeadNoun(lexicon: Lexicon, pieces: readonly Piece[], at: number): boolean {
  const { words } = lexicon;
  const word = pieces[at]!.lower;
  const next = pieces[at + 1];
  if (!next || !isCapital(next) || next.glued) return false;
  // "Bakkerij Oosterlinck" is called so.
  if (lexicon.companyWords.has(word)) return false;
  return (
    isNoun(lexicon, words.companyNouns, word) ||
    isNoun(lexicon, words.personNouns, word) ||
    isNoun(lexicon, words.mediumNouns, word) ||
    isNoun(lexicon, words.companyRoles, word) ||
    (isNoun(lexicon, lexicon.organisationNouns, word) && !lexicon.organisationWords.has(word))
  );
}

/** "Noord-" of "Noord-Frankrijk" is left to the place behind it. */
function isPlaceBehindHyphen(lexicon: Lexicon, line: Line, at: number): boolean {
  const [, hyphen, after] = line.pieces.slice(at, at + 3);
  if (!hyphen?.glued || hyphen.lower !== '-' || !after?.glued) return false;
  return matchAt(lexicon, line, at + 2)?.listed.some(({ reading }) => reading.class === 'place') ?? false;
}

/** Whether the piece is a single capital with its full stop: an initial. */
function isInitial(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  const stop = pieces[at + 1];
  return piece?.text.length === 1 && isCapital(piece) && stop?.text === '.' && stop.glued;
}

/** Whether a list has it without doubt as a body, or as a town: "Hans Beumers van Ruurlo". */
const isBodyOrTown = (reading: Reading): boolean =>
  !reading.ambiguous &&
  (reading.class === 'company' ||
    reading.class === 'organisation' ||
    (reading.class === 'place' && reading.kind === 'city' && !reading.form));

/**
 * Whether particles belong to a listed name behind a person: to a medium ("zegt Jan Jansen in de Volkskrant"), and
 * behind a surname to a body of any kind ("Jan Jansen van de FNV").
 */
function namesOther(lexicon: Lexicon, line: Line, from: number, to: number, surname: boolean): boolean {
  for (let at = from; at <= to; at += 1) {
    const listed = matchAt(lexicon, line, at)?.listed ?? [];
    const other = (reading: Reading): boolean =>
      reading.class === 'source' ||
      (surname && isBodyOrTown(reading)) ||
      (surname && reading.class === 'organisation' && reading.kind === 'party');
    if (listed.some(({ reading }) => other(reading))) return true;
  }
  return false;
}

/** One past a person's name that begins at the piece with a first name or initials; `at` where none does. */
function personEnd(lexicon: Lexicon, line: Line, at: number): number {
  const { pieces } = line;
  let to = at;
  while (isInitial(pieces, to)) to += 2;
  if (to === at) {
    if (!lexicon.firstNames.has(pieces[at]!.text)) return at;
    to = at + 1;
    // "Jean-Pierre", "Marie-Louise".
    while (pieces[to]?.glued && pieces[to]?.lower === '-' && isCapital(pieces[to + 1])) to += 2;
    while (isInitial(pieces, to)) to += 2;
  }
  const first = to;
  for (;;) {
    let next = to;
    while (isWord(pieces[next]) && lexicon.words.particles.has(pieces[next]!.lower)) next += 1;
    const piece = pieces[next];
    if (!isCapital(piece) || (piece!.glued && next === to)) break;
    // "Jan Peter van Breda" has two first names and this surname.
    const surname = to > first && !lexicon.firstNames.has(pieces[to - 1]!.text);
    if (next > to && namesOther(lexicon, line, to, next, surname)) break;
    to = next + 1;
    while (pieces[to]?.glued && pieces[to]?.lower === '-' && isCapital(pieces[to + 1])) to += 2;
    if (to - first > 5) break;
  }
  return to > first ? to : at;
}

/** One past a run of capitals that begins at the piece; it ends before a listed name. */
function runEnd(lexicon: Lexicon, line: Line, at: number): number {
  const { pieces } = line;
  let to = at + 1;
  // "Van der Meer Bouw": a particle with a capital takes the small ones behind it along.
  if (lexicon.words.particles.has(pieces[at]!.lower)) {
    let next = to;
    while (isWord(pieces[next]) && lexicon.words.particles.has(pieces[next]!.lower)) next += 1;
    if (isCapital(pieces[next])) to = next + 1;
  }
  for (;;) {
    const piece = pieces[to];
    const after = pieces[to + 1];
    if (!piece) return to;
    if (piece.glued && after?.glued) {
      // "Rolls-Royce", "Bol.com", "B.V.", "D'Ieteren"; but "Vopak-topman" ends before its hyphen.
      const joined = piece.lower === '-' || piece.text === '&' || piece.lower === "'";
      if (joined && isCapital(after)) to += 2;
      else if (piece.text === '.' && isWord(after)) to += 2;
      else return to;
      continue;
    }
    if (piece.text === '&' && isCapital(after)) {
      to += 2;
      continue;
    }
    if (isInitial(pieces, to - 1) && isCapital(after)) {
      to += 2;
      continue;
    }
    if (piece.glued || !isCapital(piece) || matchAt(lexicon, line, to)) return to;
    to += 1;
  }
}
