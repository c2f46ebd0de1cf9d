/** What a review is made of: changes of meaning between two records. */

/** How much a change matters to who publishes: a number or an actor; who is named; where it stands. */
export type Severity = 'high' | 'medium' | 'low';

/** From what matters most to what matters least. */
export const severities: readonly Severity[] = ['high', 'medium', 'low'];

/** What changed. */
export type ChangeKind =
  | 'article-added'
  | 'article-removed'
  | 'language'
  | 'event-added'
  | 'event-lost'
  | 'event-turned'
  | 'event-role'
  | 'amount-value'
  | 'amount-currency'
  | 'amount-bound'
  | 'amount-added'
  | 'amount-lost'
  | 'entity-added'
  | 'entity-lost'
  | 'entity-merged'
  | 'entity-split'
  | 'entity-reidentified'
  | 'entity-detail'
  | 'mentions'
  | 'positions'
  | 'metadata'
  | 'rule';

/** Words of the article that a side of a change stands on. */
export interface Basis {
  text: string;
  paragraph: number;
  start: number;
  end: number;
}

/** One side of a change. */
export interface Side {
  /** The fact in words: "microsoft: investment, 3 200 000 000 EUR". */
  said: string;
  /** The words of the article; null for what stands on no words (the language). */
  basis: Basis | null;
  /** The rule that found it, where it has one. */
  rule: string | null;
}

/** One change of meaning in one article. */
export interface Change {
  /** The record's id. */
  article: string;
  severity: Severity;
  kind: ChangeKind;
  /** What changed, in words: "value of the investment by microsoft: ten times as much". */
  said: string;
  before: Side | null;
  after: Side | null;
}
