/** Two texts side by side: which paragraphs belong together, and which words of them differ. */
import { commonPairs } from '../common.ts';

/** A row: the index of a paragraph on each side, null where it has no counterpart. */
export type Row = readonly [before: number | null, after: number | null];

/** Rows of paragraphs: equal ones beside each other, and those between them in their order. */
export function alignParagraphs(before: readonly string[], after: readonly string[]): Row[] {
  const rows: Row[] = [];
  let [left, right] = [0, 0];
  for (const [nextLeft, nextRight] of [
    ...commonPairs(before, after),
    [before.length, after.length] as const,
  ]) {
    while (left < nextLeft || right < nextRight) {
      rows.push([left < nextLeft ? left : null, right < nextRight ? right : null]);
      if (left < nextLeft) left += 1;
      if (right < nextRight) right += 1;
    }
    if (left < before.length && right < after.length) rows.push([left, right]);
    left += 1;
    right += 1;
  }
  return rows;
}

/** A span of a paragraph that the other side does not have: UTF-16 code units. */
export interface Cut {
  start: number;
  end: number;
}

/** Words, numbers with their commas, spaces and single other characters: a number differs as a whole. */
const wordsIn = (text: string): string[] =>
  text.match(/\s+|\p{N}+(?:[.,\u00a0]\p{N}+)*|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];

function cutsOf(words: readonly string[], kept: ReadonlySet<number>): Cut[] {
  const cuts: Cut[] = [];
  let at = 0;
  for (const [index, word] of words.entries()) {
    const end = at + word.length;
    const last = cuts.at(-1);
    if (!kept.has(index)) {
      if (last?.end === at) last.end = end;
      else cuts.push({ start: at, end });
    }
    at = end;
  }
  return cuts;
}

/** The words that differ between two paragraphs. */
export function differingWords(before: string, after: string): { before: Cut[]; after: Cut[] } {
  const old = wordsIn(before);
  const now = wordsIn(after);
  const pairs = commonPairs(old, now);
  return {
    before: cutsOf(old, new Set(pairs.map(([left]) => left))),
    after: cutsOf(now, new Set(pairs.map(([, right]) => right))),
  };
}
