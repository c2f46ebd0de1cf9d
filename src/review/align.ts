/** Pairs what is the same thing in two records. */

/** A pair; one side is null where the other has no partner. */
export type Pair<T> = readonly [before: T | null, after: T | null];

/** How to tell what is the same thing. */
export interface Sameness<T> {
  /** Names of a thing, the strictest first: things of one name are paired in reading order, without a likeness. */
  names: readonly ((item: T) => string)[];
  /** How alike two things are. */
  likeness: (before: T, after: T) => number;
  /** Things less alike than this are two things. */
  least: number;
}

/**
 * Pairs items: those of one name first, then by likeness, the likest first, each item once. What has no partner stands
 * alone. Of equally like pairs the first in reading order wins, so that the same records give the same review.
 */
export function align<T>(
  before: readonly T[],
  after: readonly T[],
  { names, likeness, least }: Sameness<T>,
): Pair<T>[] {
  const partners = new Map<number, number>();
  const taken = new Set<number>();
  const pair = (left: number, right: number): void => {
    partners.set(left, right);
    taken.add(right);
  };
  // Names go before likeness because an article of a thousand amounts would have a million likenesses.
  for (const name of names) {
    const waiting = new Map<string, number[]>();
    for (const [right, item] of after.entries()) {
      if (taken.has(right)) continue;
      const own = name(item);
      const same = waiting.get(own);
      if (same) same.push(right);
      else waiting.set(own, [right]);
    }
    for (const [left, item] of before.entries()) {
      if (partners.has(left)) continue;
      const right = waiting.get(name(item))?.shift();
      if (right !== undefined) pair(left, right);
    }
  }
  const candidates: { left: number; right: number; score: number }[] = [];
  for (const [left, one] of before.entries()) {
    if (partners.has(left)) continue;
    for (const [right, other] of after.entries()) {
      if (taken.has(right)) continue;
      const score = likeness(one, other);
      if (score >= least) candidates.push({ left, right, score });
    }
  }
  candidates.sort((a, b) => b.score - a.score || a.left - b.left || a.right - b.right);
  for (const { left, right } of candidates) {
    if (!partners.has(left) && !taken.has(right)) pair(left, right);
  }
  const pairs: Pair<T>[] = before.map((item, left) => {
    const right = partners.get(left);
    return [item, right === undefined ? null : after[right]!];
  });
  for (const [right, item] of after.entries()) if (!taken.has(right)) pairs.push([null, item]);
  return pairs;
}
