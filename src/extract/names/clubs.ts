/** Clubs that bear a city's name: a result, a table or a trainer tells them from the city. */
import type { Candidate, Line } from './candidate.ts';
import { speak } from './candidate.ts';
import type { Lexicon } from './lexicon.ts';
import { DASHES, isCapital, isDash } from './match.ts';
import type { Piece } from './pieces.ts';
import type { SeenWord } from './tagger/seen.ts';

/** More than a list and the tagger together say for a city. */
const RESULT = 5.5;
/** As much as a noun such as "vakbond" before a name. */
const ROLE = 2.5;
/** Of a name that no list holds a score says less: it may be a tennis player's. */
const UNLISTED = 1.5;

/** Whether a score stands at the piece: "2-1", with a colon before it or not. */
export function isScore(pieces: readonly Piece[], at: number): boolean {
  const from = pieces[at]?.text === ':' ? at + 1 : at;
  const [left, dash, right] = pieces.slice(from, from + 3);
  return (
    left?.shape === 'number' &&
    dash !== undefined &&
    DASHES.has(dash.text) &&
    dash.glued &&
    right?.shape === 'number' &&
    right.glued
  );
}

/** Whether a rank stands before the piece: "3." in "3. Charleroi 25-16", which may end a sentence. */
const isRank = (pieces: readonly Piece[], at: number): boolean =>
  at === 0 || (pieces[at - 1]?.text === '.' && pieces[at - 2]?.shape === 'number');

/**
 * What a candidate is, where it may be a club at all: a person or a country is none. A company is one where it has a
 * score, for clubs bear their sponsors' names.
 */
function mayBeClub({ readings, evidence }: Candidate, scored: boolean): boolean {
  if ((evidence.person ?? 0) > 0) return false;
  return readings.every(
    (reading) =>
      (scored && reading.class === 'company') ||
      (reading.class === 'place' && reading.kind !== 'country' && !reading.form) ||
      (reading.class === 'organisation' && reading.kind === 'sport'),
  );
}

function speakForClub(candidate: Candidate, points: number, scored = true): void {
  if (!mayBeClub(candidate, scored)) return;
  speak(candidate.evidence, 'organisation', candidate.readings.length > 0 ? points : UNLISTED);
  candidate.kind ??= 'sport';
}

/** How many words of sport and scores an article must have for a bare name to be taken for a club. */
const NEWS_OF_SPORT = 5;
/** As much as a list says of a town, and a little more. */
const PLAYS = 3.5;
/** Pieces that are looked back over for a win: "won met 3-0 van". */
const WON_REACH = 9;

/** Whether the lines are news of sport, where a town that plays is a club. */
export function isSport(lines: readonly { line: Line; seen: readonly SeenWord[] }[]): boolean {
  let count = 0;
  for (const { line, seen } of lines) {
    for (let at = 0; at < seen.length; at += 1) {
      if (seen[at]!.sport || (line.pieces[at]!.shape === 'number' && isScore(line.pieces, at))) count += 1;
    }
    if (count >= NEWS_OF_SPORT) return true;
  }
  return false;
}

/** Whether the words around a name say that it plays: "X wint", "tegen X", "won met 3-0 van X". */
function plays({ words }: Lexicon, pieces: readonly Piece[], { from, to }: Candidate): boolean {
  const before = pieces[from - 1]?.lower ?? '';
  const next = pieces[to];
  if (next && !next.glued && words.clubVerbs.has(next.lower)) return true;
  if (words.againstClub.has(before) || words.beatsClub.has(before)) return true;
  if (!words.belongs.has(before)) return false;
  for (let at = from - 2; at >= 0 && at >= from - WON_REACH; at -= 1) {
    if (words.wonFrom.has(pieces[at]!.lower)) return true;
    if (isCapital(pieces[at])) return false;
  }
  return false;
}

/**
 * Whether nothing but a dash between blanks stands between two names: "Blerick – Venray". A town in capitals before it is
 * where the article comes from.
 */
const isFixture = ({ pieces }: Line, left: Candidate, right: Candidate): boolean =>
  right.from === left.to + 1 && isDash(pieces[left.to]) && pieces[left.from]!.shape !== 'upper';

/** Whether a team stands in brackets behind one of its people: "Ricciardo (McLaren)". */
const isTeam = (pieces: readonly Piece[], { from, to, readings }: Candidate): boolean =>
  readings.some((reading) => reading.class === 'company') &&
  pieces[from - 1]?.text === '(' &&
  pieces[to]?.text === ')' &&
  isCapital(pieces[from - 2]);

/** Adds what the words around a name say in news of sport. */
export function addPlayers(lexicon: Lexicon, line: Line, candidates: readonly Candidate[]): void {
  const { pieces } = line;
  for (const [index, candidate] of candidates.entries()) {
    const isTown = candidate.readings.some(
      (reading) => reading.class === 'place' && reading.kind === 'city' && !reading.form,
    );
    const next = candidates[index + 1];
    if (isTown && next && isFixture(line, candidate, next)) {
      speakForClub(candidate, PLAYS);
      speakForClub(next, PLAYS);
    } else if (isTown && plays(lexicon, pieces, candidate)) speakForClub(candidate, PLAYS);
    else if (isTeam(pieces, candidate)) speakForClub(candidate, PLAYS);
  }
}

/** Adds what results ("Genk - Lierse 2-1"), tables and roles ("trainer van Genk", "Genk-trainer") say. */
export function addClubs(lexicon: Lexicon, { pieces }: Line, candidates: readonly Candidate[]): void {
  const { clubRoles, belongs } = lexicon.words;
  for (const [index, candidate] of candidates.entries()) {
    const { from, to } = candidate;
    if (isScore(pieces, to)) {
      const other = candidates[index - 1];
      const dash = pieces[from - 1];
      if (isRank(pieces, from)) speakForClub(candidate, RESULT);
      else if (other && other.to === from - 1 && DASHES.has(dash!.text)) {
        speakForClub(other, RESULT);
        speakForClub(candidate, RESULT);
      }
    }
    const hyphen = pieces[to];
    const role = pieces[to + 1];
    const compound = hyphen?.glued && hyphen.text === '-' && role?.glued && clubRoles.has(role.lower);
    const before = pieces[from - 1];
    const owned = before && belongs.has(before.lower) && clubRoles.has(pieces[from - 2]?.lower ?? '');
    if (compound || owned) speakForClub(candidate, ROLE, false);
  }
}
