/** Two texts side by side: which paragraphs belong together, and which words of them differ. */

/** A row: the index of a paragraph on each side, null where it has no counterpart. */
export type Row = readonly [before: number | null, after: number | null];

/** Longer texts are compared from both ends only: the table for all of it would not fit in memory. */
const MOST_CELLS = 4_000_000;

/** Pairs of equal items, in order, as many as there can be. */
function commonPairs(before: readonly string[], after: readonly string[]): [number, number][] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end += 1;
  const rows = before.length - start - end;
  const columns = after.length - start - end;
  const pairs: [number, number][] = Array.from({ length: start }, (_, index) => [index, index]);
  if (rows * columns <= MOST_CELLS) {
    const width = columns + 1;
    const lengths = new Uint32Array((rows + 1) * width);
    for (let i = rows - 1; i >= 0; i -= 1) {
      for (let j = columns - 1; j >= 0; j -= 1) {
        lengths[i * width + j] =
          before[start + i] === after[start + j]
            ? lengths[(i + 1) * width + j + 1]! + 1
            : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
      }
    }
    for (let i = 0, j = 0; i < rows && j < columns;) {
      if (before[start + i] === after[start + j]) {
        pairs.push([start + i, start + j]);
        i += 1;
        j += 1;
      } else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i += 1;
      else j += 1;
    }
  }
  for (let index = end; index > 0; index -= 1) pairs.push([before.length - index, after.length - index]);
  return pairs;
}

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
