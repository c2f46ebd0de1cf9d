/** What "en" adds to a phrase that a preposition governs. */
import type { Chunk } from './chunks.ts';
import type { Term } from './terms.ts';

const isThing = ({ kind }: Chunk): boolean => kind === 'thing' || kind === 'noun';

/** "In hallen en machines steekt ASML …": what "en" adds to a phrase before the finite verb is governed as that is. */
export function governConjuncts(chunks: readonly Chunk[], terms: readonly Term[], finite: number): void {
  for (let at = 1; at < chunks.length; at += 1) {
    const before = chunks[at - 1]!;
    const chunk = chunks[at]!;
    if (chunk.to > finite) return;
    if (chunk.relation !== null || before.relation === null || before.to + 1 !== chunk.from) continue;
    if (!isThing(chunk) || !isThing(before) || !terms[before.to]!.word.coordinator) continue;
    chunk.relation = before.relation;
    chunk.preposition = before.preposition;
  }
}
