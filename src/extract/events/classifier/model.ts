/** The weights as they are stored: a table of bytes for what is told, one for who does it, one for the other side. */
import { decodeTables, encodeTables, type Rows, type Table } from '../../weights.ts';
import type { NewsEvent } from '../../../record/schema.ts';

/** What can be told with an amount, in the order of the stored weights; the first is that nothing is. */
export const TOPICS = [
  'none',
  'investment',
  'acquisition',
  'funding',
  'sale',
  'fine',
  'subsidy',
  'contract',
  'layoffs',
  'hiring',
  'revenue',
  'profit',
  'operating-profit',
  'loss',
] as const;

export type Topic = (typeof TOPICS)[number];

/** What a topic is in a record. */
export function eventOfTopic(topic: Exclude<Topic, 'none'>): Pick<NewsEvent, 'type' | 'measure'> {
  if (topic === 'revenue' || topic === 'profit' || topic === 'operating-profit' || topic === 'loss')
    return { type: 'results', measure: topic };
  return { type: topic };
}

/** The three tables. */
export interface Model {
  topics: Table;
  actors: Table;
  recipients: Table;
}

/** Weights as they are learnt: by feature, one for each topic, or one alone. */
export interface EventWeights {
  topics: Rows;
  actors: Rows;
  recipients: Rows;
}

/** Weights as text. The same weights give the same text. */
export const encodeEventModel = ({ topics, actors, recipients }: EventWeights): string =>
  encodeTables([topics, actors, recipients]);

/** Reads what {@link encodeEventModel} wrote. */
export function decodeEventModel(text: string): Model {
  const [topics, actors, recipients] = decodeTables(text, [TOPICS.length, 1, 1]);
  return { topics: topics!, actors: actors!, recipients: recipients! };
}
