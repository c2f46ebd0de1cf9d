/** What becomes of corrections, and what all kinds of them share. */
import type { Position } from '../article.ts';
import type { Correction } from './schema.ts';

/** What became of a correction. */
export interface CorrectionOutcome {
  /** Its index in the file. */
  index: number;
  /**
   * applied: it changed something; redundant: the program now says so by itself; stale: its words, or the fact, are
   * gone; conflict: what it corrects is another than when it was written (it is applied all the same); unknown: it
   * gives an event a party that the article does not name, and is not applied.
   */
  status: 'applied' | 'redundant' | 'stale' | 'conflict' | 'unknown';
  said: string;
}

/** Corrections of one or several kinds. */
export type Of<Kind extends Correction['do']> = Extract<Correction, { do: Kind }>;

/** The corrections of an article, and the words that they hang on. */
export interface Sheet {
  corrections: readonly Correction[];
  paragraphs: readonly string[];
  /** Notes what became of the correction with this index. */
  tell(index: number, status: CorrectionOutcome['status'], said: string): void;
}

/** Runs over the corrections of some kinds, in the order of the file. */
export function eachOf<Kind extends Correction['do']>(
  { corrections }: Sheet,
  kinds: readonly Kind[],
  run: (correction: Of<Kind>, index: number) => void,
): void {
  for (const [index, correction] of corrections.entries()) {
    if ((kinds as readonly string[]).includes(correction.do)) run(correction as Of<Kind>, index);
  }
}

/** Notes that the words of a correction are gone. */
export const tellGone = ({ tell }: Sheet, index: number, quote: string): void =>
  tell(index, 'stale', `the words "${quote}" are gone`);

export const overlaps = (a: Position, b: Position): boolean =>
  a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;

export const inReadingOrder = (a: Position, b: Position): number =>
  a.paragraph - b.paragraph || a.start - b.start;

/** Whether a fact already says what a correction says. */
export const sameFields = (patch: object, fact: object): boolean =>
  Object.entries(patch).every(
    ([key, value]) => JSON.stringify((fact as Record<string, unknown>)[key]) === JSON.stringify(value),
  );
