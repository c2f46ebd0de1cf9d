/** One thing of three versions → which is taken, or that it is for a person to say. */
import type { Basis } from './change.ts';

/** What base, ours and theirs hold. */
export type Versions<Thing> = readonly [base: Thing, ours: Thing, theirs: Thing];

/** A fact on both sides of a conflict, or the same twice; null where a side does not have it. */
export interface Choice<Fact> {
  ours: Fact | null;
  theirs: Fact | null;
}

/** The sides of a conflict. */
export type SideName = keyof Choice<unknown>;

/** Whether two facts say the same. */
export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** One fact of three versions; null where a version does not have it. */
export function choose<Fact>(base: Fact | null, ours: Fact | null, theirs: Fact | null): Choice<Fact> {
  if (same(ours, theirs) || same(base, theirs)) return { ours, theirs: ours };
  if (same(base, ours)) return { ours: theirs, theirs };
  return { ours, theirs };
}

/** Merges things that have names of their own. */
export function mergeNamed<Fact>([base, ours, theirs]: Versions<ReadonlyMap<string, Fact>>): Map<
  string,
  Choice<Fact>
> {
  const names = new Set([...ours.keys(), ...theirs.keys(), ...base.keys()]);
  return new Map(
    [...names].map((name) => [
      name,
      choose(base.get(name) ?? null, ours.get(name) ?? null, theirs.get(name) ?? null),
    ]),
  );
}

type Spot = Omit<Basis, 'text'>;

/** A name for a place in the text. */
export const spotOf = ({ paragraph, start, end }: Spot): string => `${paragraph}:${start}-${end}`;

/** By where things begin; of those that begin together the longer one first. */
export const inReadingOrder = (a: Spot, b: Spot): number =>
  a.paragraph - b.paragraph || a.start - b.start || b.end - a.end;
