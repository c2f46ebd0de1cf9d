/** Gathers the changes of one article. */
import type { Amount, ArticleRecord, Entities } from '../record/schema.ts';
import type { Basis, Change, ChangeKind, Severity, Side, Turn } from './change.ts';

/** Any entity of a record. */
export type Entity = Entities[keyof Entities][number];

/** The groups of entities, in the order of the record. */
export const GROUPS = ['companies', 'organisations', 'sources', 'places'] as const;

/** One of a group. */
export const NOUNS = {
  companies: 'company',
  organisations: 'organisation',
  sources: 'source',
  places: 'place',
} as const;

/** The changes of one article, in the order found. */
export interface Collector {
  /** @param patterns the change without what is this article's own, narrow and wide. */
  add(
    severity: Severity,
    kind: ChangeKind,
    said: string,
    patterns: readonly [narrow: string, wide: string],
    sides: readonly [before: Side | null, after: Side | null],
    turn?: Turn,
  ): void;
  readonly changes: readonly Change[];
}

/** A turn without anything to be noticed about it. */
export const turned = (what: string, before: string, after: string): Turn => ({
  what,
  before,
  after,
  note: null,
});

/** @param article the record's id. */
export function createCollector(article: string): Collector {
  const changes: Change[] = [];
  return {
    changes,
    add: (severity, kind, said, patterns, [before, after], turn) =>
      void changes.push({ article, severity, kind, said, patterns, before, after, turn: turn ?? null }),
  };
}

/** The span alone, without what else a fact holds. */
export const spanOf = ({ text, paragraph, start, end }: Basis): Basis => ({ text, paragraph, start, end });

/** Whether one span lies within another. */
export const covers = (outer: Basis, inner: Basis): boolean =>
  outer.paragraph === inner.paragraph && outer.start <= inner.start && inner.end <= outer.end;

/** Whether two spans are the same place and words. */
export const sameSpan = (a: Basis | null | undefined, b: Basis | null | undefined): boolean =>
  a?.paragraph === b?.paragraph && a?.start === b?.start && a?.end === b?.end && a?.text === b?.text;

/** The sentence of an event that words stand in: the only sentences that a record holds. */
export function knownSentence(record: ArticleRecord, basis: Basis): Basis | null {
  for (const { evidence, also = [] } of record.events) {
    const sentence = [evidence, ...also].find((each) => covers(each, basis));
    if (sentence) return spanOf(sentence);
  }
  return null;
}

/** A number of a fact: a value, or the ends of a range. */
export type Quantity = Pick<Amount, 'value' | 'low' | 'high'>;

/** Whether two quantities are the same number. */
export const sameQuantity = (a: Quantity | null, b: Quantity | null): boolean =>
  a?.value === b?.value && a?.low === b?.low && a?.high === b?.high;
