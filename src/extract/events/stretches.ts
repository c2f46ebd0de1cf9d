/** Stretches of a sentence: what stands between two commas or words that open clauses. */
import type { Clause } from './clauses.ts';
import { isPlain, isVerb } from './forms.ts';
import type { Term } from './terms.ts';

/** Where the stretch that begins at `from` ends: at a comma, a stop, or a word that opens a clause. */
export function stretchEnd(terms: readonly Term[], from: number): number {
  let at = from;
  while (at < terms.length) {
    const term = terms[at]!;
    if (term.kind === 'comma' || term.kind === 'stop') break;
    if (at > from && (term.word.subordinator !== undefined || term.word.coordinator)) break;
    at += 1;
  }
  return at;
}

/** Whether a stretch begins with its verb, adverbs aside. */
export const opensWithVerb = (stretch: readonly Term[]): boolean =>
  isVerb(stretch.find(({ word }) => !word.adverb) ?? stretch[0]!);

/** Whether a clause has a verb and a sum that it is of. */
export const hasSum = ({ terms }: Clause): boolean =>
  terms.some(isVerb) && terms.some(({ kind }) => kind === 'amount');

/**
 * "Het Rijk draagt 5 miljoen bij, de provincie 2 miljoen": somebody else, with what this is called ("concurrent Hema"), and
 * a sum, for the same verb.
 */
export function hasOwnSum(stretch: readonly Term[]): boolean {
  const words = stretch.filter(({ word, kind }) => !word.adverb && !word.determiner && kind !== 'mark');
  const [party, amount] = words.slice(-2);
  const described = words.slice(0, -2).every((word) => word.kind === 'placeAdjective' || isPlain(word));
  return (
    party?.kind === 'party' && !party.part && amount?.kind === 'amount' && words.length <= 4 && described
  );
}

/**
 * "… investeert 4 miljard in Frankrijk en 3 miljard in Duitsland", "en in Duitsland 3 miljard": a second set of phrases
 * for the same verb.
 */
export function isGap(clause: Clause, stretch: readonly Term[]): boolean {
  const words = stretch.filter(({ word, kind }) => !word.adverb && kind !== 'mark');
  const [first] = words;
  // "Kocht A voor 3 miljoen en B voor 2 miljoen": another object, and its sum.
  const other =
    words.length === 3 &&
    first?.kind === 'party' &&
    !first.part &&
    words[1]?.word.relation === 'For' &&
    words[2]?.kind === 'amount';
  const elsewhere = first?.word.relation === 'In' && words[1]?.kind === 'place';
  if (
    !(other || first?.kind === 'amount' || (elsewhere && words.some(({ kind }) => kind === 'amount'))) ||
    !stretch.some(({ kind }) => kind === 'place' || kind === 'party')
  )
    return false;
  return hasSum(clause);
}
