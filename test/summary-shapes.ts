/** Records of every shape that a text of the locales is made for, so that a test can see which texts are used. */
import type { ArticleRecord, Bound, NewsEvent } from '../src/record/schema.ts';
import { recordSchema } from '../src/record/schema.ts';
import type { LocaleResources } from '../src/summarise/index.ts';
import { TIMES } from '../src/summarise/times.ts';
import { type EventParts, recordFrom, type RecordParts } from './summary-records.ts';

const shape = recordSchema.shape.events.element.shape;
const BOUNDS = recordSchema.shape.amounts.element.shape.bound.options.filter(
  (bound): bound is Exclude<Bound, 'range' | 'vague'> => bound !== 'range' && bound !== 'vague',
);
const VALUES = [0.01, 0.14, 1, 2, 250_000, 1_000_000, 1_500_000, 2_000_000, 1e9, 1e12, 4e9];

/** Every combination of one choice from each list. */
function combine<T extends object>(...lists: readonly (readonly Partial<T>[])[]): Partial<T>[] {
  return lists.reduce<Partial<T>[]>(
    (made, list) => made.flatMap((left) => list.map((right) => ({ ...left, ...right }))),
    [{}],
  );
}

function* events(): Generator<EventParts> {
  for (const type of shape.type.options) {
    const details: Partial<EventParts>[][] = [
      [{}, { actor: 'ASML' }, { actor: 'ASML', actors: ['Shell'] }],
      [
        {},
        { recipient: 'Philips' },
        { recipient: 'le Figaro' },
        { recipient: 'les Échos' },
        { recipient: 'Adyen' },
      ],
      shape.status.options.map((status) => ({ status })),
      [{}, { time: { key: 'last-year' } }],
    ];
    if (type === 'sale') details.push([{}, { object: 'Eneco' }, { stake: 'Eneco' }]);
    if (type === 'layoffs' || type === 'hiring') {
      details.push([
        {},
        ...['banen', 'werknemers'].map((unit) => ({ count: { value: 2, unit, bound: 'exact' as const } })),
      ]);
    }
    if (type === 'results') {
      const changes = shape.change
        .unwrap()
        .shape.direction.options.flatMap((direction) =>
          [12, null].map((value) => ({ change: { value, direction } })),
        );
      const amount = { value: 4e9, currency: 'EUR', bound: 'exact' as const };
      details.splice(0, 2, [{}, { actor: 'ASML' }]);
      details.push([{}, ...changes], [{}, { amount }]);
      for (const actor of [null, 'ASML']) {
        for (const measure of shape.measure.unwrap().options) {
          yield { type, actor, measure, amount };
          yield { type, actor, measure, change: { value: 12, direction: 'up' } };
          yield { type, actor, measure, change: { value: 12, direction: 'up' }, status: 'denied' };
        }
      }
    }
    for (const parts of combine<EventParts>(...details)) yield { ...parts, type };
  }
  for (const type of ['fine', 'acquisition', 'investment', 'contract'] as const) {
    const party = { type, actor: 'ASML' };
    for (const bound of BOUNDS) yield { ...party, amount: { value: 4e9, currency: 'EUR', bound } };
    yield { ...party, amount: { low: 2e6, high: 3e6, currency: 'EUR', bound: 'range' } };
    yield { ...party, amount: { value: null, currency: 'EUR', bound: 'vague' } };
  }
  for (const bound of BOUNDS) {
    yield {
      type: 'acquisition',
      actor: 'ASML',
      recipient: 'Adyen',
      amount: { value: 4e9, currency: 'EUR', bound },
    };
  }
  yield {
    type: 'acquisition',
    actor: 'ASML',
    recipient: 'Adyen',
    amount: { low: 2, high: 3, currency: 'EUR', bound: 'range' },
  };
  yield {
    type: 'acquisition',
    actor: 'ASML',
    recipient: 'Adyen',
    amount: { value: null, currency: 'EUR', bound: 'vague' },
  };
  for (const name of ['Adyen', 'le Figaro', 'les Échos', 'Philips']) {
    yield { type: 'acquisition', actor: 'ASML', recipient: name, time: { key: 'last-year' } };
    yield { type: 'fine', actor: 'ASML', recipient: name };
    yield { type: 'acquisition', actor: 'ASML', recipient: 'Philips', seller: name };
    yield { type: 'funding', actor: 'ASML', investors: [name], purpose: 'AI' };
    yield { type: 'contract', actor: 'ASML', recipient: name, status: 'planned' };
  }
  for (const key of TIMES.keys())
    yield { type: 'investment', actor: 'ASML', status: 'planned', time: { key, count: 2, iso: '2030' } };
  for (const key of TIMES.keys())
    yield { type: 'results', actor: 'ASML', status: 'done', time: { key, count: 2, iso: '2030' } };
  const months = Array.from({ length: 12 }, (_, month) => `2024-${String(month + 1).padStart(2, '0')}`);
  const dates = [
    ...months,
    '2024',
    '2024-Q1',
    '2024-Q2',
    '2024-Q3',
    '2024-Q4',
    '2024-H1',
    '2024-H2',
    '2024-05-01',
    '2024-05-02',
  ];
  for (const iso of dates) yield { type: 'results', actor: 'ASML', time: { iso } };
  yield { type: 'results', actor: 'ASML', time: { text: 'in november' } };
  yield { type: 'investment', actor: 'ASML', source: 'ASML' };
  yield { type: 'investment', actor: 'ASML', source: 'Shell' };
  yield { type: 'investment', actor: 'ASML', source: 'NRC' };
  for (const status of shape.status.options)
    yield { type: 'contract', actor: 'ASML', recipient: 'FNV', status };
}

const vague = (text: string, currency: string | null) => ({
  value: null,
  currency,
  bound: 'vague' as const,
  text,
  paragraph: 1,
  start: 0,
  end: 1,
});

/** All records. `resources` says which currencies, units and languages there are. */
export function* everyShape(resources: LocaleResources): Generator<ArticleRecord> {
  const parts: RecordParts = { organisations: ['FNV'], media: ['NRC'], amounts: [vague('miljarden', 'EUR')] };
  for (const event of events()) yield recordFrom([event], parts);
  const { money, units, summary } = resources.texts['phrases'] as Record<string, Record<string, object>>;
  const terms = resources.terms['nl'] as Record<'units' | 'vague', Record<string, string[]>>;
  const amountsOf = (amounts: RecordParts['amounts']) => recordFrom([], { amounts: amounts ?? [] });
  for (const currency of [...Object.keys(money ?? {}).filter((code) => /^[A-Z]/.test(code)), 'XXX', null]) {
    for (const value of VALUES) yield amountsOf([{ value, currency }]);
    yield amountsOf([vague('miljarden', currency)]);
  }
  for (const [text = ''] of Object.values(terms.vague)) yield amountsOf([vague(text, null)]);
  for (const language of Object.keys(resources.terms)) {
    const { units: words } = resources.terms[language] as typeof terms;
    for (const unit of Object.keys(units ?? {})) {
      for (const value of VALUES) {
        yield recordFrom([], {
          language,
          amounts: [{ kind: 'count', value, unit: words[unit]?.[0] ?? 'xyz' }],
        });
      }
    }
    yield recordFrom([], { language, amounts: [{ kind: 'count', value: 2e6, unit: 'avions' }] });
  }
  for (const kind of ['percent', 'percentage-point', 'basis-point'] as const) {
    for (const value of VALUES) yield amountsOf([{ kind, value }]);
  }
  yield amountsOf([
    { value: 4e9, currency: 'USD' },
    { value: 3.7e9, currency: 'EUR', converts: true },
  ]);
  for (const code of Object.keys(summary?.['languages'] ?? {})) yield recordFrom([], { language: code });
  const piped = recordFrom([], {});
  yield { ...piped, source: { ...piped.source, path: '-' } };
  const crowd: NewsEvent['parties'] = Array.from({ length: 12 }, (_, index) => ({
    role: 'actor',
    id: `a${index}`,
  }));
  for (const size of [2, 12]) {
    const companies = crowd.slice(0, size).map(({ id }) => ({ id, name: id.toUpperCase(), mentions: [] }));
    yield { ...recordFrom([]), companies };
    yield { ...recordFrom([], { places: {} }), companies };
  }
  const mentions = [1, 3, 4].map((paragraph) => ({ text: 'ASML', paragraph, start: 0, end: 4 }));
  const main = { id: 'asml', name: 'ASML', mentions };
  for (const others of [[], [{ id: 'shell', name: 'Shell', mentions: [] }]]) {
    for (const places of [{}, { FR: ['Frankrijk', 'country'] as ['Frankrijk', 'country'] }])
      yield { ...recordFrom([], { places }), companies: [main, ...others] };
  }
  yield recordFrom([], { organisations: ['FNV'], media: ['NRC'] });
  const government = recordFrom([]);
  government.organisations.push({
    id: 'x',
    name: 'Franse overheid',
    kind: 'government',
    place: 'FR',
    mentions: [],
  });
  const english = { code: 'en', confidence: 1, declared: null };
  yield government;
  for (const name of ['Gemeente Utrecht', 'Gemeente Breda', 'Provincie Utrecht', 'Provincie Drenthe']) {
    yield recordFrom([], { organisations: [name] });
  }
  for (const name of ['Rijk', 'Franse staat', 'kabinet', 'ministerie van Financiën'])
    yield recordFrom([], { organisations: [name] });
  const states = ['Dutch state', 'French state', 'Dutch cabinet', 'ministry of finance'];
  for (const name of [...states, 'Municipality Utrecht', 'Province Drenthe']) {
    yield { ...recordFrom([], { organisations: [name] }), language: english };
  }
  yield {
    ...government,
    language: english,
    organisations: [{ ...government.organisations[0]!, name: 'French government' }],
  };
  yield recordFrom([], { places: {} });
  for (const published of ['2024', '2024-05', '2024-05-01', '2024-05-02', 'gisteren'])
    yield recordFrom([], { published });
}
