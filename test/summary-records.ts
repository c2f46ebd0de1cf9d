/** Records by hand, for the tests of summaries: only what a test is about is written there. */
import type { Amount, ArticleRecord, NewsEvent, Place } from '../src/record/schema.ts';

/** A company, organisation or source whose id is its name in lower case with hyphens. */
const named = (name: string) => ({ id: idOf(name), name, mentions: [] });

/** The id that these records give a name. */
const idOf = (name: string): string => name.toLowerCase().replaceAll(/[\s&']+/g, '-');

export type Amounts = NonNullable<NewsEvent['amount']>;

/** Money in euros, unless said otherwise. */
export const money = (
  value: number | null,
  bound: Amounts['bound'] = 'exact',
  currency = 'EUR',
): Amounts => ({
  value,
  currency,
  bound,
});

export const range = (low: number, high: number, currency = 'EUR'): Amounts => ({
  low,
  high,
  currency,
  bound: 'range',
});

/** Jobs or people, in the words of the text. */
export const count = (
  value: number,
  unit: string,
  bound: Amounts['bound'] = 'exact',
): NonNullable<NewsEvent['count']> => ({ value, unit, bound });

/** An event of which only the given parts are known. Parties are named, and become parties of the record. */
export interface EventParts extends Partial<Omit<NewsEvent, 'time' | 'parties'>> {
  type: NewsEvent['type'];
  /** A key of a relative time, an ISO time, or both. */
  time?: Partial<NonNullable<NewsEvent['time']>>;
  actors?: string[];
  investors?: string[];
  seller?: string;
  object?: string;
  stake?: string;
}

/** Where the parts of an event come from and what else its record holds. */
export interface RecordParts {
  language?: string;
  title?: string;
  published?: string;
  organisations?: string[];
  media?: string[];
  places?: Record<string, [name: string, kind: Place['kind']]>;
  amounts?: Partial<Amount>[];
}

const PLACES: Record<string, [string, Place['kind']]> = {
  FR: ['Frankrijk', 'country'],
  DE: ['Duitsland', 'country'],
  NL: ['Nederland', 'country'],
  US: ['Verenigde Staten', 'country'],
  GB: ['Verenigd Koninkrijk', 'country'],
};

/** Who is no company in the rows of the tests, and the words that their amounts stand in. */
export const PARTS: RecordParts = {
  organisations: [
    'Autoriteit Consument & Markt',
    'Europese Commissie',
    'Rijksoverheid',
    'Defensie',
    'Provincie Flevoland',
    'ministerie van Economische Zaken en Klimaat',
    'Rijk',
    'Gates Foundation',
  ],
  media: ['Bloomberg', 'Reuters', 'Het Financieele Dagblad', 'NRC', 'ANP'],
  amounts: [{ value: null, currency: 'EUR', bound: 'vague', text: 'miljarden' }],
};

/** An event from its parts. */
function eventFrom(parts: EventParts): NewsEvent {
  const {
    actors = [],
    investors = [],
    seller,
    object,
    stake,
    time,
    actor,
    recipient,
    source,
    ...rest
  } = parts;
  const parties: NonNullable<NewsEvent['parties']> = [
    ...actors.map((name) => ({ role: 'actor' as const, id: idOf(name) })),
    ...(seller === undefined ? [] : [{ role: 'seller' as const, id: idOf(seller) }]),
    ...investors.map((name) => ({ role: 'investor' as const, id: idOf(name) })),
    ...(object === undefined ? [] : [{ role: 'object' as const, id: idOf(object) }]),
    ...(stake === undefined ? [] : [{ role: 'stake' as const, id: idOf(stake) }]),
  ];
  const id = (name: string | null | undefined): string | null => (name == null ? null : idOf(name));
  return {
    place: null,
    purpose: null,
    amount: null,
    count: null,
    status: 'announced',
    confidence: 'stated',
    rule: 'test.1',
    evidence: { text: 'Zo staat het er.', paragraph: 1, start: 0, end: 16 },
    ...rest,
    actor: id(actor),
    recipient: id(recipient),
    source: id(source),
    time: time ? { text: '', key: null, iso: null, ...time } : null,
    ...(parties.length > 0 ? { parties } : {}),
  };
}

/** A record of these events; everybody who takes part is a company unless said otherwise. */
export function recordFrom(events: readonly EventParts[], parts: RecordParts = {}): ArticleRecord {
  const { language = 'nl', title = null, published = '2024-11-20', organisations = [], media = [] } = parts;
  const all = events.flatMap(
    ({ actor, recipient, source, seller, object, stake, actors = [], investors = [] }) => [
      actor,
      ...actors,
      recipient,
      seller,
      object,
      stake,
      ...investors,
      source,
    ],
  );
  const names = [...new Set(all.filter((name): name is string => name != null))];
  const companies = names.filter((name) => !organisations.includes(name) && !media.includes(name));
  return {
    schema: 1,
    id: 'map/artikel',
    source: { path: 'map/artikel.txt', format: 'text', encoding: 'utf-8', sha256: '' },
    title,
    published,
    author: null,
    url: null,
    language: { code: language, confidence: 1, declared: null },
    companies: companies.map(named),
    organisations: organisations.map((name) => ({ ...named(name), kind: 'other' })),
    sources: media.map(named),
    places: Object.entries(parts.places ?? PLACES).map(([id, [name, kind]]) => ({
      id,
      name,
      kind,
      mentions: [],
    })),
    amounts: (parts.amounts ?? []).map((amount) => ({
      kind: 'money',
      bound: 'exact',
      text: '',
      paragraph: 1,
      start: 0,
      end: 1,
      ...amount,
    })),
    events: events.map(eventFrom),
  };
}
