/**
 * Applies an editor's corrections between the stages: names before the events are sought, amounts too, events last, so
 * that one correction of a name puts right the events that it stands in.
 */
import type { Sentence } from '../article.ts';
import type { Amount, Entities, NewsEvent } from '../record/schema.ts';
import { correctAmounts } from './amounts.ts';
import { correctEntities } from './entities.ts';
import { correctEvents } from './events.ts';
import type { CorrectionOutcome, Sheet } from './outcome.ts';
import type { Correction } from './schema.ts';

/** Corrections in work: each stage applies those that are its own. */
export interface Corrector {
  /** To be called before {@link events}, which may only have parties that are named. */
  entities(entities: Entities): Entities;
  amounts(amounts: readonly Amount[]): Amount[];
  events(events: readonly NewsEvent[]): NewsEvent[];
  /** What became of each correction, in the order of the file; complete after {@link events}. */
  outcomes(): CorrectionOutcome[];
}

/**
 * Makes the corrections of one article ready.
 *
 * @param ignored names that are never an entity.
 */
export function createCorrector(
  corrections: readonly Correction[],
  ignored: ReadonlySet<string>,
  paragraphs: readonly string[],
  sentences: readonly Sentence[],
): Corrector {
  const results = new Map<number, CorrectionOutcome>();
  const sheet: Sheet = {
    corrections,
    paragraphs,
    tell: (index, status, said) => void results.set(index, { index, status, said }),
  };
  let named: Entities = { companies: [], organisations: [], sources: [], places: [] };
  return {
    entities: (entities) => (named = correctEntities(entities, sheet, ignored)),
    amounts: (amounts) => correctAmounts(amounts, sheet),
    events: (events) => correctEvents(events, { ...sheet, sentences, entities: named }),
    outcomes: () => [...results.values()].toSorted((a, b) => a.index - b.index),
  };
}
