import { describe, expect, it } from 'vitest';
import type { ArticleRecord, NewsEvent } from '../src/record/schema.ts';
import { withMarkers } from '../src/review/markers.ts';
import { mergeRecords } from '../src/review/merge.ts';
import { emptyRecord } from './empty-record.ts';

const event: NewsEvent = {
  type: 'investment',
  actor: 'asml',
  recipient: null,
  place: 'NL',
  purpose: null,
  amount: { value: 4e9, currency: 'EUR', bound: 'exact' },
  count: null,
  status: 'planned',
  time: null,
  source: null,
  confidence: 'stated',
  rule: 'nl.investment.1',
  evidence: { text: 'ASML steekt 4 miljard euro in Nederland.', paragraph: 1, start: 0, end: 40 },
};

const base: ArticleRecord = {
  ...emptyRecord('a'),
  companies: [
    {
      id: 'asml',
      name: 'ASML',
      mentions: [
        { text: 'ASML', paragraph: 1, start: 0, end: 4 },
        { text: 'ASML', paragraph: 2, start: 0, end: 4 },
      ],
    },
  ],
  places: [
    {
      id: 'NL',
      name: 'Nederland',
      kind: 'country',
      mentions: [{ text: 'Nederland', paragraph: 1, start: 30, end: 39 }],
    },
  ],
  amounts: [
    {
      kind: 'money',
      value: 4e9,
      currency: 'EUR',
      bound: 'exact',
      text: '4 miljard euro',
      paragraph: 1,
      start: 12,
      end: 26,
    },
  ],
  events: [event],
};

type Edit = (record: ArticleRecord) => void;

const edited = (edit: Edit): ArticleRecord => {
  const record = structuredClone(base);
  edit(record);
  return record;
};

const nothing: Edit = () => {};
const noPlace: Edit = (record) => {
  record.places = [];
  record.events[0]!.place = null;
};
const million: Edit = (record) => {
  record.amounts[0]!.value = 4e6;
  record.events[0]!.amount!.value = 4e6;
};
const streetInTwo: Edit = (record) => {
  record.companies[0]!.mentions.pop();
  record.places.push({
    id: 'NL/asml',
    name: 'ASML',
    kind: 'other',
    mentions: [{ text: 'ASML', paragraph: 2, start: 0, end: 4 }],
  });
};
const renamed: Edit = (record) => (record.companies[0]!.name = 'ASML Holding');
const hiring: Edit = (record) => record.events.push({ ...event, type: 'hiring', amount: null });
const english: Edit = (record) => (record.language.code = 'en');

describe('a merge of records', () => {
  it.each<[string, Edit, Edit, Edit]>([
    ['a side that changed nothing takes the other', nothing, million, million],
    ['both sides that changed the same agree', million, million, million],
    [
      'an amount and a name',
      (record) => void (record.amounts[0]!.bound = 'about'),
      streetInTwo,
      (record) => {
        record.amounts[0]!.bound = 'about';
        streetInTwo(record);
      },
    ],
    [
      'what an entity is, and where it is named',
      renamed,
      streetInTwo,
      (record) => {
        renamed(record);
        streetInTwo(record);
      },
    ],
    [
      'an event that changed, and one that is new',
      million,
      hiring,
      (record) => {
        million(record);
        hiring(record);
      },
    ],
  ])('%s', (_, ours, theirs, both) => {
    for (const [left, right] of [
      [ours, theirs],
      [theirs, ours],
    ] as const) {
      const merged = mergeRecords(base, edited(left), edited(right));
      expect(merged).toEqual({ ours: edited(both), theirs: edited(both), conflicts: [] });
    }
  });

  it.each<[string, Edit, Edit, RegExp[]]>([
    [
      'a value in two ways',
      million,
      (record) => void (record.amounts[0]!.value = 5e9),
      [/^amount "4 miljard euro" in paragraph 1: ours 4 000 000 EUR, theirs 5 000 000 000 EUR$/],
    ],
    [
      'words that name two things',
      streetInTwo,
      (record) => {
        record.companies.push({
          ...record.companies[0]!,
          id: 'asm',
          mentions: [base.companies[0]!.mentions[1]!],
        });
        record.companies[0]!.mentions.pop();
      },
      [/^"ASML" in paragraph 2: ours place NL\/asml, theirs company asm$/],
    ],
    [
      'the language',
      english,
      (record) => void (record.language.code = 'fr'),
      [/^language: ours \{"code":"en"/],
    ],
    [
      'an event of a place that the other side removed',
      noPlace,
      hiring,
      [/^event "asml: hiring, in NL, planned": one side changed a name or an amount that it speaks of$/],
    ],
    [
      'a new event of an amount that the other side changed',
      million,
      (record) => record.events.push({ ...event, type: 'subsidy' }),
      [/^event "asml: subsidy, 4 000 000 000 EUR, in NL, planned": one side changed a name or an amount/],
    ],
    [
      'the text',
      million,
      (record) => void (record.source.sha256 = 'y'),
      [/^the text of the article was edited/],
    ],
  ])('conflicts over %s', (_, ours, theirs, said) => {
    const merged = mergeRecords(base, edited(ours), edited(theirs));
    expect(merged.conflicts).toEqual(said.map((line) => expect.stringMatching(line)));
    expect(merged.ours).not.toEqual(merged.theirs);
  });

  it('needs no version that both come from', () => {
    const merged = mergeRecords(null, base, edited(million));
    expect(merged.conflicts).toHaveLength(2);
    expect(merged.ours).toEqual(base);
  });
});

describe('conflict markers', () => {
  it.each([
    ['a\nb\n', 'a\nb\n', 'a\nb\n'],
    ['a\nb\nc\n', 'a\nX\nc\n', 'a\n<<<<<<< ours\nb\n=======\nX\n>>>>>>> theirs\nc\n'],
    ['a\n', 'a\nb\n', 'a\n<<<<<<< ours\n=======\nb\n>>>>>>> theirs\n'],
    ['b', 'a\nb', '<<<<<<< ours\n=======\na\n>>>>>>> theirs\nb'],
  ])('%j and %j', (ours, theirs, expected) =>
    expect(withMarkers(ours, theirs, ['ours', 'theirs'])).toBe(expected),
  );
});
