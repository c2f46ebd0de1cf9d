/** Compares what was found with what a person has marked. */
import type { ArticleRecord, NewsEvent } from '../record/schema.ts';
import type { GoldArticle, GoldClass, GoldEvent } from './gold.ts';

/** Hits and misses of one class. */
export interface Tally {
  found: number;
  wrong: number;
  missed: number;
}

/** An error in one article, for the list that a person works through. */
interface Miss {
  article: string;
  kind: 'wrong' | 'missed';
  class: string;
  text: string;
}

/** Tallies by class, and the errors behind them. */
export interface Score {
  tallies: Map<string, Tally>;
  misses: Miss[];
}

/** What both sides are brought to before they are compared. */
export interface Facts {
  mentions: {
    class: GoldClass;
    id: string | null;
    text: string;
    paragraph: number;
    start: number;
    end: number;
  }[];
  events: GoldEvent[];
}

export const createScore = (): Score => ({ tallies: new Map(), misses: [] });

/** Precision, recall and F1 of a tally, from 0 to 1; null where nothing was there to be found or claimed. */
export function rates({ found, wrong, missed }: Tally): Record<'precision' | 'recall' | 'f1', number | null> {
  const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
  return {
    precision: ratio(found, found + wrong),
    recall: ratio(found, found + missed),
    f1: ratio(2 * found, 2 * found + wrong + missed),
  };
}

function tallyOf(score: Score, name: string): Tally {
  let tally = score.tallies.get(name);
  if (!tally) score.tallies.set(name, (tally = { found: 0, wrong: 0, missed: 0 }));
  return tally;
}

function compare(
  score: Score,
  article: string,
  name: string,
  expected: ReadonlyMap<string, string>,
  actual: ReadonlyMap<string, string>,
): void {
  const tally = tallyOf(score, name);
  for (const [key, text] of actual) {
    if (expected.has(key)) {
      tally.found += 1;
      continue;
    }
    tally.wrong += 1;
    score.misses.push({ article, kind: 'wrong', class: name, text });
  }
  for (const [key, text] of expected) {
    if (actual.has(key)) continue;
    tally.missed += 1;
    score.misses.push({ article, kind: 'missed', class: name, text });
  }
}

function eventValue(event: GoldEvent): string {
  if (event.low !== undefined || event.high !== undefined) return `${event.low}-${event.high}`;
  const value = event.value ?? event.count ?? null;
  return value === null ? 'no value' : String(value);
}

/** By these an event is the same: who, what and how much. */
const eventKey = (event: GoldEvent): string =>
  `${event.type}: ${event.actor ?? 'nobody'}, ${eventValue(event)}`;

const eventRoles = ['recipient', 'place', 'currency', 'bound', 'status', 'source', 'measure'] as const;

function countEvents(events: readonly GoldEvent[]): Map<string, GoldEvent> {
  const byKey = new Map<string, GoldEvent>();
  for (const event of events) {
    let key = eventKey(event);
    // Two events alike in actor, type and value (two rounds of lay-offs) are two to be found.
    for (let again = 2; byKey.has(key); again += 1) key = `${eventKey(event)} (${again})`;
    byKey.set(key, event);
  }
  return byKey;
}

const CLASSES: readonly (readonly [name: string, members: readonly GoldClass[]])[] = [
  ['company', ['company']],
  ['organisation', ['organisation']],
  ['source', ['source']],
  ['company, organisation or source', ['company', 'organisation', 'source']],
  ['place', ['place']],
  ['adjective or inhabitant', ['adjective', 'inhabitant']],
];

const ENTITY_CLASSES: typeof CLASSES = [
  ['entities: companies', ['company']],
  ['entities: organisations', ['organisation']],
  ['entities: places', ['place', 'adjective', 'inhabitant']],
];

const positionOf = ({ paragraph, start, end }: Facts['mentions'][number]): string =>
  `${paragraph}:${start}-${end}`;

/** Adds one article to the score. `actual` and `expected` are facts of the same paragraphs. */
export function addArticle(score: Score, article: string, expected: Facts, actual: Facts): void {
  for (const [name, members] of CLASSES) {
    const spans = ({ mentions }: Facts): Map<string, string> =>
      new Map(
        mentions
          .filter((mention) => members.includes(mention.class))
          .map((mention) => [positionOf(mention), mention.text]),
      );
    compare(score, article, name, spans(expected), spans(actual));
  }
  // A place that a person marked without an id ("too small for the list") says nothing about the id that was found.
  const unidentified = new Set(expected.mentions.filter(({ id }) => id === null).map(positionOf));
  for (const [name, members] of ENTITY_CLASSES) {
    const entities = ({ mentions }: Facts): Map<string, string> =>
      new Map(
        mentions.flatMap((mention) =>
          members.includes(mention.class) && mention.id !== null && !unidentified.has(positionOf(mention))
            ? [[mention.id, mention.id]]
            : [],
        ),
      );
    compare(score, article, name, entities(expected), entities(actual));
  }
  const expectedEvents = countEvents(expected.events);
  const actualEvents = countEvents(actual.events);
  const keys = (
    events: ReadonlyMap<string, GoldEvent>,
    keep: (event: GoldEvent) => boolean,
  ): Map<string, string> =>
    new Map([...events].filter(([, event]) => keep(event)).map(([key]) => [key, key]));
  const hasAmount = (event: GoldEvent): boolean => eventValue(event) !== 'no value';
  compare(
    score,
    article,
    'events',
    keys(expectedEvents, () => true),
    keys(actualEvents, () => true),
  );
  compare(
    score,
    article,
    'events with an amount',
    keys(expectedEvents, hasAmount),
    keys(actualEvents, hasAmount),
  );
  for (const [key, event] of actualEvents) {
    const gold = expectedEvents.get(key);
    if (!gold) continue;
    for (const role of eventRoles) {
      const value = (side: GoldEvent): Map<string, string> => {
        const filler = side[role];
        return new Map(filler == null ? [] : [[filler, `${key}: ${role} ${filler}`]]);
      };
      compare(score, article, `role of an event: ${role}`, value(gold), value(event));
    }
  }
}

/**
 * The facts of a gold article.
 *
 * @param idOf the id of the list for one that a person wrote: "dnb" and "de-nederlandsche-bank" are one.
 */
export function factsOfGold(gold: GoldArticle, idOf: (id: string) => string = (id) => id): Facts {
  const known = (id: string | null | undefined): string | null => (id == null ? null : idOf(id));
  return {
    mentions: gold.mentions.map((mention) => ({ ...mention, id: known(mention.id) })),
    events: gold.events.map((event) => ({
      ...event,
      actor: known(event.actor),
      recipient: known(event.recipient),
      source: known(event.source),
    })),
  };
}

function eventAsGold(event: NewsEvent): GoldEvent {
  const { amount, count } = event;
  return {
    type: event.type,
    actor: event.actor,
    recipient: event.recipient,
    place: event.place,
    value: amount?.value,
    ...((amount?.low ?? count?.low) === undefined ? {} : { low: amount?.low ?? count?.low }),
    ...((amount?.high ?? count?.high) === undefined ? {} : { high: amount?.high ?? count?.high }),
    currency: amount?.currency,
    bound: amount?.bound ?? count?.bound,
    count: count?.value,
    measure: event.measure,
    status: event.status,
    source: event.source,
  };
}

/** The facts of a record. */
export function factsOfRecord(record: ArticleRecord): Facts {
  const mentions: Facts['mentions'] = [];
  const groups = [
    ['company', record.companies],
    ['organisation', record.organisations],
    ['source', record.sources],
    ['place', record.places],
  ] as const;
  for (const [cls, entities] of groups) {
    for (const { id, mentions: found } of entities) {
      for (const { form, ...mention } of found) mentions.push({ class: form ?? cls, id, ...mention });
    }
  }
  return { mentions, events: record.events.map(eventAsGold) };
}
