/** Clubs that bear a city's name: a result, a table or a trainer tells them from the city. */
import type { Candidate, Line } from './candidate.ts';
import { speak } from './candidate.ts';
import type { Lexicon } from './lexicon.ts';
import type { Piece } from './pieces.ts';

const DASHES = new Set(['-', '–', '—']);
/** More than a list and the tagger together say for a city. */
const RESULT = 5.5;
/** As much as a noun such as "vakbond" before a name. */
const ROLE = 2.5;
/** Of a name that no list holds a score says less: it may be a tennis player's. */
const UNLISTED = 1.5;

/** Whether a score stands at the piece: "2-1", with a colon before it or not. */
function isScore(pieces: readonly Piece[], at: number): boolean {
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
