/** Pairs what is the same thing in two records. */

/** A pair; one side is null where the other has no partner. */
export type Pair<T> = readonly [before: T | null, after: T | null];

/**
 * Pairs items by likeness: the likest first, each item once, no pair below `least`. What has no partner stands alone.
 * Of equally like pairs the first in reading order wins, so that the same records give the same review.
 */
export function align<T>(
  before: readonly T[],
  after: readonly T[],
  likeness: (before: T, after: T) => number,
  least: number,
): Pair<T>[] {
  const candidates: { left: number; right: number; score: number }[] = [];
  for (const [left, one] of before.entries()) {
    for (const [right, other] of after.entries()) {
      const score = likeness(one, other);
      if (score >= least) candidates.push({ left, right, score });
    }
  }
  candidates.sort((a, b) => b.score - a.score || a.left - b.left || a.right - b.right);
  const partners = new Map<number, number>();
  const taken = new Set<number>();
  for (const { left, right } of candidates) {
    if (partners.has(left) || taken.has(right)) continue;
    partners.set(left, right);
    taken.add(right);
  }
  const pairs: Pair<T>[] = before.map((item, left) => {
    const right = partners.get(left);
    return [item, right === undefined ? null : after[right]!];
  });
  for (const [right, item] of after.entries()) if (!taken.has(right)) pairs.push([null, item]);
  return pairs;
}
