import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../src/record/schema.ts';
import type { Change } from '../src/review/change.ts';
import { compareRecords } from '../src/review/compare.ts';
import { sayFactor, sayNumber } from '../src/review/say.ts';
import { commitAll, miljard, repositoryWith } from './command.ts';
import { emptyRecord } from './empty-record.ts';

const evidence = {
  text: 'Microsoft investeert 3,2 miljard euro in Duitsland.',
  paragraph: 1,
  start: 0,
  end: 51,
};

const base: ArticleRecord = {
  ...emptyRecord('a'),
  companies: [
    { id: 'microsoft', name: 'Microsoft', mentions: [{ text: 'Microsoft', paragraph: 1, start: 0, end: 9 }] },
  ],
  places: [
    {
      id: 'DE',
      name: 'Duitsland',
      kind: 'country',
      mentions: [{ text: 'Duitsland', paragraph: 1, start: 41, end: 50 }],
    },
  ],
  amounts: [
    {
      kind: 'money',
      value: 3.2e9,
      currency: 'EUR',
      bound: 'exact',
      text: '3,2 miljard euro',
      paragraph: 1,
      start: 21,
      end: 37,
    },
    {
      kind: 'count',
      value: 300,
      unit: 'banen',
      bound: 'exact',
      text: '300 banen',
      paragraph: 2,
      start: 5,
      end: 14,
    },
  ],
  events: [
    {
      type: 'investment',
      actor: 'microsoft',
      recipient: null,
      place: 'DE',
      purpose: null,
      amount: { value: 3.2e9, currency: 'EUR', bound: 'exact' },
      count: null,
      status: 'planned',
      time: null,
      source: null,
      confidence: 'stated',
      rule: 'nl.investment.1',
      evidence,
    },
  ],
};

/** The record after an edit of a deep copy. */
const edited = (edit: (record: ArticleRecord) => void): ArticleRecord => {
  const record = structuredClone(base);
  edit(record);
  return record;
};

const review = (edit: (record: ArticleRecord) => void) =>
  compareRecords(base, edited(edit)).map(({ severity, kind, said }) => `${severity} ${kind}: ${said}`);

describe('changes of meaning', () => {
  it.each<[string, (record: ArticleRecord) => void, string[]]>([
    ['nothing', () => {}, []],
    [
      'a value ten times as large, in the amount and in the event, told once',
      (record) => {
        record.amounts[0]!.value = 3.2e10;
        record.events[0]!.amount!.value = 3.2e10;
      },
      [
        'high amount-value: investment by microsoft, amount: 3 200 000 000 EUR became 32 000 000 000 EUR, 10 times as much',
      ],
    ],
    [
      'another number in the text is one change, not a loss and a find',
      (record) => {
        Object.assign(record.amounts[0]!, { value: 4e9, text: '4 miljard euro', end: 35 });
      },
      ['high amount-value: "4 miljard euro": 3 200 000 000 EUR became 4 000 000 000 EUR'],
    ],
    [
      'a currency',
      (record) => (record.amounts[0]!.currency = 'USD'),
      ['high amount-currency: "3,2 miljard euro": currency EUR became USD'],
    ],
    [
      'a bound',
      (record) => (record.events[0]!.amount!.bound = 'more-than'),
      ['high amount-bound: investment by microsoft, amount: "exact" became "more-than"'],
    ],
    [
      'an actor',
      (record) => (record.events[0]!.actor = 'amazon'),
      ['high event-role: investment by amazon: actor was microsoft, is amazon'],
    ],
    [
      'an event lost',
      (record) => (record.events = []),
      ['high event-lost: lost: microsoft: investment, 3 200 000 000 EUR, in DE, planned'],
    ],
    [
      'an event denied',
      (record) => (record.events[0]!.status = 'denied'),
      ['high event-turned: investment by microsoft: planned became denied'],
    ],
    [
      'an event done',
      (record) => (record.events[0]!.status = 'done'),
      ['medium event-role: investment by microsoft: planned became done'],
    ],
    ['the language', (record) => (record.language.code = 'en'), ['high language: language: nl became en']],
    ['an entity lost', (record) => (record.places = []), ['medium entity-lost: lost: place DE (Duitsland)']],
    [
      'an entity under another id',
      (record) => (record.companies[0]!.id = 'microsoft-nv'),
      ['medium entity-reidentified: company microsoft is now microsoft-nv'],
    ],
    [
      'a company that became an organisation',
      (record) => {
        record.organisations = [{ ...record.companies[0]!, id: 'microsoft-foundation', kind: 'ngo' }];
        record.companies = [];
      },
      ['medium entity-reidentified: company microsoft is now microsoft-foundation'],
    ],
    [
      'a company that became an organisation of the same id',
      (record) => {
        record.organisations = [{ ...record.companies[0]!, kind: 'ngo' }];
        record.companies = [];
      },
      ['medium entity-reidentified: company microsoft is now an organisation'],
    ],
    [
      'facts that moved',
      (record) => {
        record.amounts[1]!.paragraph = 3;
        record.companies[0]!.mentions[0]!.start = 4;
      },
      ['low positions: 2 facts stand elsewhere in the text'],
    ],
    [
      'a rule',
      (record) => (record.events[0]!.rule = 'nl.investment.2'),
      ['low rule: investment by microsoft: found by nl.investment.2 (stated), was nl.investment.1 (stated)'],
    ],
  ])('%s', (_, edit, expected) => expect(review(edit)).toEqual(expected));

  it('entities that became one are told as merged, from one that became two as split', () => {
    const two = edited((record) => {
      record.companies.push({
        id: 'ms',
        name: 'MS',
        mentions: [{ text: 'MS', paragraph: 2, start: 20, end: 22 }],
      });
    });
    const one = edited((record) =>
      record.companies[0]!.mentions.push({ text: 'MS', paragraph: 2, start: 20, end: 22 }),
    );
    expect(compareRecords(two, one).map(({ said }) => said)).toContain('company ms is now part of microsoft');
    expect(compareRecords(one, two).map(({ said }) => said)).toContain('company ms was part of microsoft');
  });
});

/** Every value of a record, as the path of keys to it. */
function leaves(node: unknown, keys: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (node === null || typeof node !== 'object') return [keys];
  if (Array.isArray(node)) return node.flatMap((item, index) => leaves(item, [...keys, index]));
  return Object.entries(node).flatMap(([key, value]) => leaves(value, [...keys, key]));
}

/** Another value of the same type; of nothing, what could stand there instead. */
const altered = (value: unknown, key: string | number): unknown => {
  if (value === null && key === 'value') return 1;
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return undefined;
  return `${String(value ?? '')}x`;
};

describe('a value of a record', () => {
  const folder = path.resolve(import.meta.dirname, '../extracted/nl');
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  it('does not change unseen, but for how the source was read and what follows from other values', () => {
    const unseen = new Set<string>();
    for (const name of names) {
      const text = readFileSync(path.join(folder, name), 'utf8');
      const record = JSON.parse(text) as ArticleRecord;
      for (const keys of leaves(record)) {
        const last = keys.at(-1)!;
        // Parts of an event that are all or nothing.
        if (['amount', 'count', 'time'].includes(String(last))) continue;
        const other = JSON.parse(text) as ArticleRecord;
        const holder = keys
          .slice(0, -1)
          .reduce<Record<string | number, unknown>>((at, key) => at[key] as typeof at, other as never);
        holder[last] = altered(holder[last], last);
        if (compareRecords(record, other).length === 0)
          unseen.add(keys.filter((key) => typeof key === 'string').join('.'));
      }
    }
    expect([...unseen].toSorted()).toEqual([
      'amounts.end',
      'language.confidence',
      'language.declared',
      'schema',
      'source.encoding',
      'source.format',
      'source.path',
      'source.sha256',
    ]);
  });
});

describe('numbers in words', () => {
  it.each([
    [3.2e9, '3 200 000 000'],
    [12.5, '12,5'],
    [-1000, '-1 000'],
    [0, '0'],
    [1e21, '1 000 000 000 000 000 000 000'],
  ])('%d is "%s"', (value, said) => expect(sayNumber(value)).toBe(said));

  it.each([
    [3.2, 32, '10 times as much'],
    [4e6, 4e9, '1 000 times as much'],
    [32, 3.2, 'a 10th of it'],
    [3, 4, null],
    [0, 4, null],
    [-3, 30, null],
  ])('%d → %d is %s', (before, after, said) => expect(sayFactor(before, after)).toBe(said));
});

describe('an article that moved to another folder', () => {
  const text = 'Microsoft investeert 4 miljard euro in Frankrijk.\n';
  const moved = (edit = (content: string): string => content): string => {
    const folder = repositoryWith({ 'corpus/a.txt': text, 'corpus/b.txt': 'ASML groeit.\n' });
    miljard(folder, 'run');
    commitAll(folder);
    mkdirSync(path.join(folder, 'corpus/2025'));
    writeFileSync(path.join(folder, 'corpus/2025/a.txt'), edit(text));
    for (const file of ['corpus/a.txt', 'extracted/a.json']) rmSync(path.join(folder, file));
    miljard(folder, 'run');
    return folder;
  };
  const said = (folder: string): string[] =>
    miljard(folder, 'review', '--json')
      .stdout.split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Change)
      .map(({ severity, article, said: words }) => `${severity} ${article}: ${words}`);

  it('is told as moved, and nothing else', () => {
    const folder = moved();
    expect(said(folder)).toEqual(['low 2025/a: article moved: was a']);
    expect(miljard(folder, 'review', '--html', 'page.html', '--fail-on', 'medium').status).toBe(0);
    const page = readFileSync(path.join(folder, 'page.html'), 'utf8');
    expect(page).toContain('<del>a</del>');
  });

  it('is another article where its words are others too', () => {
    const other = said(moved((content) => content.replace('4', '5')));
    expect(other.filter((line) => line.startsWith('high a: '))).toHaveLength(2);
    expect(other.filter((line) => line.startsWith('medium 2025/a: '))).toHaveLength(2);
  });
});
