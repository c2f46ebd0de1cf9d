/**
 * ninjs 3.2, the JSON form of the International Press Telecommunications Council for news
 * (https://iptc.org/standards/ninjs/): what an article names and tells, for systems that speak it.
 */
import type { ArticleRecord, NewsEvent } from '../record/schema.ts';
import { jsonText } from '../record/serialise.ts';
import { type EntityClass, articleUri, entityUri } from './uris.ts';

interface Concept {
  name: string;
  uri: string;
  literal: string;
}

/** A ninjs object, as far as records fill one. */
export interface Ninjs {
  uri: string;
  standard: { name: 'ninjs'; version: string; schema: string };
  type: 'text';
  representationType: 'partial';
  version: string;
  versionCreated?: string;
  language: string;
  headlines?: { role: 'main'; value: string }[];
  by?: string;
  slugline: string;
  organisations: (Concept & { rel: string })[];
  places: (Concept & { rel: string })[];
  subjects: { name: string; rel: string; literal: string; creator: string }[];
  events: { name: string; rel: string; literal: string }[];
  infoSources: (Concept & { role: string })[];
  altIds: { role: string; value: string }[];
}

const STANDARD = {
  name: 'ninjs',
  version: '3.2',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.2.json',
} as const;

/** A moment as RFC 3339 has it; ninjs takes no date without a time, and no time without a zone. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/** Seconds are left out in some sources and belong to a moment. */
const withSeconds = (published: string): string =>
  published.replace(/T(\d\d:\d\d)(?=Z|[+-]\d\d:\d\d$)/, 'T$1:00');

const concept = (kind: EntityClass, { id, name }: { id: string; name: string }): Concept => ({
  name,
  uri: entityUri(kind, id),
  literal: id,
});

/** A quantity in figures, with its bound: "4000000000 EUR", "more-than 300 banen"; '' where there is none. */
function figures(quantity: NewsEvent['amount'] | NewsEvent['count']): string {
  if (!quantity) return '';
  const { value, low, high, bound } = quantity;
  const numbers = [value ?? low, high].filter((number) => number !== undefined && number !== null);
  const what = 'unit' in quantity ? quantity.unit : quantity.currency;
  return [bound === 'exact' ? null : bound, numbers.map(jsonText).join('-'), what].filter(Boolean).join(' ');
}

/** The roles of an event with their values: all that ninjs has room for is one line of text. */
function eventLiteral(event: NewsEvent): string {
  const roles = {
    actor: event.actor,
    recipient: event.recipient,
    place: event.place,
    amount: figures(event.amount),
    count: figures(event.count),
    status: event.status,
    source: event.source,
  };
  const filled = Object.entries(roles).filter(([, value]) => value);
  return [event.type, ...filled.map(([role, value]) => `${role}=${value}`)].join('; ');
}

/**
 * A record as a ninjs object. It is a partial one: a record holds facts, not the article's text. Its `version` is the
 * SHA-256 of the source's bytes, which stands for what was read. Companies and organisations are both organisations in
 * ninjs; their URIs tell them apart. An event's `name` is the sentence that states it.
 */
export function toNinjs(record: ArticleRecord): Ninjs {
  const moment = record.published === null ? '' : withSeconds(record.published);
  return {
    uri: articleUri(record),
    standard: STANDARD,
    type: 'text',
    representationType: 'partial',
    version: record.source.sha256,
    ...(MOMENT.test(moment) && { versionCreated: moment }),
    language: record.language.code,
    ...(record.title !== null && { headlines: [{ role: 'main' as const, value: record.title }] }),
    ...(record.author !== null && { by: record.author }),
    slugline: record.id,
    organisations: [
      ...record.companies.map((company) => ({ ...concept('company', company), rel: 'mentions' })),
      ...record.organisations.map((body) => ({ ...concept('organisation', body), rel: 'mentions' })),
    ],
    places: record.places.map((place) => ({ ...concept('place', place), rel: 'mentions' })),
    subjects: [...new Set(record.events.map(({ type }) => type))].map((type) => ({
      name: type,
      rel: 'about',
      literal: type,
      creator: 'miljard',
    })),
    events: record.events.map((event) => ({
      name: event.evidence.text,
      rel: 'reports',
      literal: eventLiteral(event),
    })),
    infoSources: record.sources.map((source) => ({ ...concept('source', source), role: 'cited' })),
    altIds: [
      { role: 'path', value: record.source.path },
      ...(record.url === null ? [] : [{ role: 'url', value: record.url }]),
    ],
  };
}
