import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonSchemaText } from '../src/record/json-schema.ts';
import { parseRecord } from '../src/record/parse.ts';
import type { ArticleRecord } from '../src/record/schema.ts';
import { serialiseRecord } from '../src/record/serialise.ts';
import { emptyRecord } from './empty-record.ts';

const record: ArticleRecord = {
  ...emptyRecord('2024/cloud'),
  language: { code: 'nl', confidence: 0.99, declared: null },
  companies: [
    {
      id: 'microsoft',
      name: 'Microsoft',
      mentions: [
        { text: 'Microsoft', paragraph: 1, start: 0, end: 9 },
        { text: 'Microsoft', paragraph: 2, start: 4, end: 13 },
      ],
    },
  ],
  places: [
    {
      id: 'FR',
      name: 'Frankrijk',
      kind: 'country',
      mentions: [{ text: 'Franse', paragraph: 1, start: 20, end: 26, form: 'adjective' }],
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
      start: 10,
      end: 24,
    },
  ],
  events: [
    {
      type: 'investment',
      actor: 'microsoft',
      recipient: null,
      place: 'FR',
      purpose: null,
      amount: { value: 4e9, currency: 'EUR', bound: 'exact' },
      count: null,
      status: 'planned',
      time: null,
      source: null,
      confidence: 'stated',
      rule: 'nl.investment.1',
      evidence: { text: 'Zin één.', paragraph: 1, start: 0, end: 8 },
      also: [{ text: 'Zin twee.', paragraph: 2, start: 0, end: 9 }],
    },
  ],
};

describe('the bytes of a record', () => {
  it('hold one fact a line', () => {
    expect(serialiseRecord(record)).toBe(`{
  "schema": 1,
  "id": "2024/cloud",
  "source": { "path": "2024/cloud.txt", "format": "text", "encoding": "utf-8", "sha256": "ab" },
  "title": null,
  "published": null,
  "author": null,
  "url": null,
  "language": { "code": "nl", "confidence": 0.99, "declared": null },
  "companies": [
    { "id": "microsoft", "name": "Microsoft", "mentions": [
      { "text": "Microsoft", "paragraph": 1, "start": 0, "end": 9 },
      { "text": "Microsoft", "paragraph": 2, "start": 4, "end": 13 }
    ] }
  ],
  "organisations": [],
  "sources": [],
  "places": [
    { "id": "FR", "name": "Frankrijk", "kind": "country", "mentions": [
      { "text": "Franse", "paragraph": 1, "start": 20, "end": 26, "form": "adjective" }
    ] }
  ],
  "amounts": [
    { "kind": "money", "value": 4000000000, "currency": "EUR", "bound": "exact", "text": "4 miljard euro", "paragraph": 1, "start": 10, "end": 24 }
  ],
  "events": [
    { "type": "investment", "actor": "microsoft", "recipient": null, "place": "FR", "purpose": null, "amount": { "value": 4000000000, "currency": "EUR", "bound": "exact" }, "count": null, "status": "planned", "time": null, "source": null, "confidence": "stated", "rule": "nl.investment.1",
      "evidence": { "text": "Zin één.", "paragraph": 1, "start": 0, "end": 8 },
      "also": [
        { "text": "Zin twee.", "paragraph": 2, "start": 0, "end": 9 }
      ] }
  ]
}
`);
  });

  it('read back as the same record, whatever the order of its keys was', () => {
    const backwards = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(backwards)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .toReversed()
                .map(([key, field]) => [key, backwards(field)]),
            )
          : value;
    const text = serialiseRecord(backwards(record) as ArticleRecord);
    expect(text).toBe(serialiseRecord(record));
    expect(parseRecord(text, 'cloud.json')).toEqual(record);
  });

  it('hold any value exactly, integers without an exponent', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true, min: 1e-9 }), fc.maxSafeInteger()),
        (value) => {
          const amount = { ...record.amounts[0]!, value };
          const text = serialiseRecord({ ...record, amounts: [amount] });
          expect(/"value": (\S+),/.exec(text)![1]).not.toMatch(/e/i);
          if (value >= 1e-6) expect(parseRecord(text, 'x').amounts[0]!.value).toBe(value);
        },
      ),
    );
  });
});

describe('a stored record that cannot be read', () => {
  it.each([
    ['{ "schema": 1', /^cloud\.json: expected a record, got text that is no JSON/],
    ['{ "schema": 2 }', /^cloud\.json: expected a record of schema 1, got[^]*schema/],
  ])('%s names the file, the place and the remedy', (text, message) => {
    expect(() => parseRecord(text, 'cloud.json')).toThrow(message);
    expect(() => parseRecord(text, 'cloud.json')).toThrow(/miljard run/);
  });
});

it('the published JSON Schema is what the definition gives (npm run build:schema)', () => {
  expect(readFileSync(new URL('../record.schema.json', import.meta.url), 'utf8')).toBe(jsonSchemaText());
});
