/** What a review is made of: changes of meaning between two records. */
import type { Amount, NewsEvent } from '../record/schema.ts';

/** How much a change matters to who publishes: a number or an actor; who is named; where it stands. */
export type Severity = 'high' | 'medium' | 'low';

/** From what matters most to what matters least. */
export const severities: readonly Severity[] = ['high', 'medium', 'low'];

/** What can change, from what matters most within a severity to what matters least. */
export const changeKinds = [
  'language',
  'article-removed',
  'event-lost',
  'event-turned',
  'amount-value',
  'amount-currency',
  'amount-bound',
  'event-role',
  'event-added',
  'article-added',
  'amount-lost',
  'amount-added',
  'entity-lost',
  'entity-reidentified',
  'entity-merged',
  'entity-split',
  'entity-added',
  'entity-detail',
  'article-moved',
  'metadata',
  'mentions',
  'rule',
  'positions',
] as const;

/** What changed. */
export type ChangeKind = (typeof changeKinds)[number];

/** Words of the article: positions are UTF-16 code units in the paragraph. */
export interface Basis {
  text: string;
  paragraph: number;
  start: number;
  end: number;
}

/** What a side of a change is about, so that it can be corrected. */
export type Fact =
  | { class: 'event'; event: NewsEvent }
  | { class: 'amount'; amount: Amount }
  | { class: 'company' | 'organisation' | 'source' | 'place'; id: string; name: string; kind?: string };

/** One side of a change. */
export interface Side {
  /** The fact in words: "microsoft: investment, 3 200 000 000 EUR". */
  said: string;
  fact: Fact;
  /** The words of the fact; null where it has no words of its own (the status of an event). */
  basis: Basis | null;
  /** The sentence that the words stand in; null where it is not known. */
  sentence: Basis | null;
  /** The rule that found it, where it has one. */
  rule: string | null;
}

/** What became what, in words: "investment by nxp, amount", "64 000 000 EUR", "640 000 000 EUR", "10 times as much". */
export interface Turn {
  what: string;
  before: string;
  after: string;
  /** What is to be noticed about it. */
  note: string | null;
}

/** One change of meaning in one article. */
export interface Change {
  /** The record's id. */
  article: string;
  severity: Severity;
  kind: ChangeKind;
  /** What changed, in words: "investment by microsoft, amount: … became …, 10 times as much". */
  said: string;
  /** The same without what is this article's own, to gather alike changes by: the first tells more than the second. */
  patterns: readonly [narrow: string, wide: string];
  before: Side | null;
  after: Side | null;
  /** Where one thing became another; null where something came or went, or several things did. */
  turn: Turn | null;
}

/** The rule that a change comes from, where one is known. */
export const ruleOf = ({ before, after }: Change): string | null => after?.rule ?? before?.rule ?? null;

/** Ranks changes: by severity, then by what they are, then in the order found. */
export const byGravity = (a: Change, b: Change): number =>
  severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
  changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind);
