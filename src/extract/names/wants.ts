/** What the words around a place say about its kind: of the places with one name they choose. */
import type { Candidate, Line, Reading } from './candidate.ts';
import type { Lexicon } from './lexicon.ts';
import { isBesideWater } from './match.ts';

type PlaceReading = Extract<Reading, { class: 'place' }>;

/** More than any difference in weight. */
const CHOSEN = 10;

/** How much the word before a place speaks for its kind: "provincie Utrecht", "de stad Luxemburg". */
function byNoun(lexicon: Lexicon, line: Line, candidate: Candidate, reading: PlaceReading): number {
  const word = line.pieces[candidate.from - 1]?.lower ?? '';
  if (lexicon.words.regionNouns.has(word)) return reading.kind === 'region' ? CHOSEN : 0;
  if (lexicon.words.cityNouns.has(word)) return reading.kind === 'city' ? CHOSEN : 0;
  return 0;
}

/** How much the words before a name speak for the water of that name, not for its people: "aan de Waal". */
function byWater(lexicon: Lexicon, line: Line, { from }: Candidate, reading: PlaceReading): number {
  if (reading.form || reading.kind !== 'other') return 0;
  return isBesideWater(lexicon, line.pieces, from) ? CHOSEN : 0;
}

/** Whether two candidates are neighbours in a list: "Drenthe, Groningen en Overijssel". */
function listed(lexicon: Lexicon, line: Line, left: Candidate, right: Candidate): boolean {
  const between = line.pieces[left.to];
  return (
    left.line === right.line &&
    right.from === left.to + 1 &&
    between !== undefined &&
    (between.text === ',' || lexicon.words.conjunctions.has(between.lower))
  );
}

/** The country of a name that can be a region only. */
function regionOf({ readings }: Candidate): string | undefined {
  const [first, ...others] = readings;
  if (first?.class !== 'place' || first.kind !== 'region' || first.form || others.length > 0)
    return undefined;
  return first.country;
}

/**
 * Tells how much the words around a candidate speak for a place: a noun before it, or regions of a country beside it.
 *
 * @param candidates in reading order.
 */
export function wantsOf(
  lexicon: Lexicon,
  lines: readonly Line[],
  candidates: readonly Candidate[],
): (candidate: Candidate, reading: PlaceReading) => number {
  const regions = new Map<Candidate, string>();
  for (let index = 1; index < candidates.length; index += 1) {
    const left = candidates[index - 1]!;
    const right = candidates[index]!;
    if (!listed(lexicon, lines[left.line]!, left, right)) continue;
    const beside = [
      [left, regionOf(right)],
      [right, regionOf(left)],
    ] as const;
    for (const [candidate, country] of beside) if (country) regions.set(candidate, country);
  }
  return (candidate, reading) => {
    const country = regions.get(candidate);
    if (country && reading.kind === 'region' && reading.country === country) return CHOSEN;
    const line = lines[candidate.line]!;
    return byNoun(lexicon, line, candidate, reading) + byWater(lexicon, line, candidate, reading);
  };
}
