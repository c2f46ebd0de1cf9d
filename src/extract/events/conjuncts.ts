/** What "en" adds to a phrase that a preposition governs. */
import type { Chunk } from './chunks.ts';
import type { Term } from './terms.ts';

const isThing = ({ kind }: Chunk): boolean => kind === 'thing' || kind === 'noun';

/** "In hallen en machines steekt ASML …": what "en" adds to a phrase before the finite verb is governed as that is. */
export function governConjuncts(chunks: readonly Chunk[], terms: readonly Term[], finite: number): void {
  for (let at = 1; at < chunks.length; at += 1) {
    const before = chunks[at - 1]!;
    const chunk = chunks[at]!;
    // "Verkocht voor 3 miljoen aan hout en andere waren": so many of both.
    const sum = chunks[at - 2];
    const isOfBoth =
      before.relation === 'Other' ||
      (before.relation === 'To' && sum?.kind === 'amount' && sum.to === before.from - 1);
    if (chunk.to > finite && !isOfBoth) continue;
    if (chunk.relation !== null || before.relation === null || before.to + 1 !== chunk.from) continue;
    if (!isThing(chunk) || !isThing(before) || !terms[before.to]!.word.coordinator) continue;
    chunk.relation = before.relation;
    chunk.preposition = before.preposition;
  }
}
