import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { csvCell, csvHeader, csvRows } from '../src/export/csv.ts';
import { toNinjs } from '../src/export/ninjs.ts';
import { toAnnotations } from '../src/export/web-annotation.ts';
import { parseRecord } from '../src/record/parse.ts';
import type { ArticleRecord } from '../src/record/schema.ts';
import { folderWith, filesOf, miljard } from './command.ts';
import { emptyRecord } from './empty-record.ts';

const bare: ArticleRecord = {
  ...emptyRecord('2024/wolk'),
};

const investment: ArticleRecord['events'][number] = {
  type: 'investment',
  actor: 'microsoft',
  recipient: null,
  place: 'FR',
  purpose: 'datacenters',
  amount: { value: 4e21, currency: 'EUR', bound: 'more-than' },
  count: null,
  status: 'planned',
  time: null,
  source: 'bloomberg',
  confidence: 'stated',
  rule: 'nl.investment.1',
  evidence: { text: 'Zin.', paragraph: 1, start: 0, end: 4 },
};

/** A reader of CSV as RFC 4180 has it, written for these tests. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

/** Takes the apostrophe away that keeps a text from being a formula. */
const unguarded = (cell: string): string => cell.replace(/^'(?='*[=+\-@\t\r\n])/, '');

describe('csv', () => {
  it('gives every text back', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('=', '+', '-', '@', "'", '"', ',', '\r', '\n', '\t', 'a', 'é', '💶'), {
          maxLength: 8,
        })
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), (cells) => {
        const [row] = parseCsv(`${cells.map(csvCell).join(',')}\r\n`);
        expect(row!.map(unguarded)).toEqual(cells);
        for (const cell of row!) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+31 20', "'+31 20"],
    ['@home', "'@home"],
    ["'s-Hertogenbosch", "'s-Hertogenbosch"],
    ['a,b', '"a,b"'],
    ['zegt "ja"', '"zegt ""ja"""'],
    [-12.5, '-12.5'],
    [null, ''],
  ])('writes %j as %s', (value, cell) => expect(csvCell(value)).toBe(cell));

  it('has a row for each event, with names beside ids and figures without exponents', () => {
    const record = {
      ...bare,
      companies: [{ id: 'microsoft', name: 'Microsoft', mentions: [] }],
      places: [{ id: 'FR', name: 'Frankrijk', kind: 'country' as const, mentions: [] }],
      events: [investment, { ...investment, actor: null, amount: null }],
    };
    const [header, ...rows] = parseCsv(csvHeader() + csvRows(record));
    const [first, second] = rows.map((row) => Object.fromEntries(row.map((cell, at) => [header![at], cell])));
    expect(rows.map((row) => row.length)).toEqual([header!.length, header!.length]);
    expect(first).toMatchObject({
      id: '2024/wolk',
      type: 'investment',
      actor: 'microsoft',
      actor_name: 'Microsoft',
      place_name: 'Frankrijk',
      source_name: 'bloomberg',
      amount: '4000000000000000000000',
      amount_bound: 'more-than',
      count: '',
      evidence: 'Zin.',
    });
    expect(second).toMatchObject({ actor: '', actor_name: '', amount: '', currency: '' });
  });
});

describe('ninjs', () => {
  const schema = JSON.parse(
    readFileSync(path.join(import.meta.dirname, 'fixtures/ninjs-3.2.schema.json'), 'utf8'),
  );
  const ajv = new Ajv2020({
    allErrors: true,
    formats: {
      uri: (text: string) => URL.canParse(text) && /^[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/.test(text),
      'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
    },
  });
  const validate = ajv.compile(schema);
  const faults = (value: unknown): unknown => (validate(value) ? [] : validate.errors);

  it('is valid for every sample, and the check can fail', () => {
    const records = [...filesOf(path.resolve(import.meta.dirname, '../extracted'))].filter(([name]) =>
      name.endsWith('.json'),
    );
    expect(records.length).toBeGreaterThan(10);
    for (const [name, text] of records) {
      const item = toNinjs(parseRecord(text, name));
      expect(faults(item), name).toEqual([]);
      expect(faults({ ...item, bijlage: 1 })).not.toEqual([]);
      expect(faults({ ...item, versionCreated: '2024' })).not.toEqual([]);
    }
  });

  it.each([
    ['2024-12-03T09:30:00Z', '2024-12-03T09:30:00Z'],
    ['2024-12-03T09:30+01:00', '2024-12-03T09:30:00+01:00'],
    ['2024-12-03T09:30', undefined],
    ['2024-12-03', undefined],
    [null, undefined],
  ])('published %s is versionCreated %s: no time is made up', (published, moment) => {
    const item = toNinjs({ ...bare, published });
    expect(item.versionCreated).toBe(moment);
    expect(faults(item)).toEqual([]);
  });

  it('holds who, where, what and according to whom', () => {
    const item = toNinjs({
      ...bare,
      id: 'a b/ü#1',
      companies: [{ id: 'microsoft', name: 'Microsoft', mentions: [] }],
      sources: [{ id: 'bloomberg', name: 'Bloomberg', mentions: [] }],
      events: [investment],
    });
    expect(faults(item)).toEqual([]);
    expect(item).toMatchObject({
      uri: 'urn:miljard:article:a%20b/%C3%BC%231',
      organisations: [{ name: 'Microsoft', uri: 'urn:miljard:company:microsoft', literal: 'microsoft' }],
      infoSources: [{ name: 'Bloomberg' }],
      subjects: [{ literal: 'investment' }],
      events: [
        {
          name: 'Zin.',
          literal:
            'investment; actor=microsoft; place=FR; amount=more-than 4000000000000000000000 EUR; status=planned; source=bloomberg',
        },
      ],
    });
  });
});

describe('web annotation', () => {
  it('finds the words in the text by quote and by position, in code points', () => {
    const paragraphs = ['', '💶 Microsoft bouwt.', '💶💶 In Frankrijk.'];
    const record: ArticleRecord = {
      ...bare,
      places: [
        {
          id: 'FR',
          name: 'Frankrijk',
          kind: 'country',
          mentions: [{ text: 'Frankrijk', paragraph: 2, start: 8, end: 17 }],
        },
      ],
    };
    const text = [...paragraphs.slice(1).join('\n\n')];
    const [item] = toAnnotations(record, paragraphs).items;
    const [quote, position] = item!.target.selector;
    expect(quote).toEqual({ type: 'TextQuoteSelector', exact: 'Frankrijk', prefix: '💶💶 In ', suffix: '.' });
    expect(text.slice(position.start, position.end).join('')).toBe('Frankrijk');
    expect(item!.target.source).toBe('2024/wolk.txt');
  });
});

describe('miljard export', () => {
  const invests = (amount: number): string =>
    `Microsoft investeert ${amount} miljard euro in Frankrijk, meldt Bloomberg. Dat is goed nieuws voor de regio, zegt de minister.\n`;
  let folder = '';
  beforeAll(() => {
    folder = folderWith({
      'corpus/b/een.txt': invests(1),
      'corpus/b.txt': invests(2),
      'corpus/b-c.txt': invests(3),
      'corpus/leeg.txt':
        'Er is hier vandaag niets gebeurd, zeggen de mensen die er wonen en dat ook wel goed vinden zo.\n',
    });
    expect(miljard(folder, 'run').status).toBe(0);
  });

  const lines = (text: string): { id: string }[] =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));

  it('gives each record on a line, sorted by path, the same bytes every time', () => {
    const { status, stdout, stderr } = miljard(folder, 'export', '--format', 'jsonl');
    expect([status, stderr]).toEqual([0, '']);
    expect(lines(stdout).map(({ id }) => id)).toEqual(['b-c', 'b', 'b/een', 'leeg']);
    const record = readFileSync(path.join(folder, 'extracted/b/een.json'), 'utf8');
    expect(lines(stdout)[2]).toEqual(JSON.parse(record));
    expect(miljard(folder, 'export', '--format', 'jsonl').stdout).toBe(stdout);
  });

  it('writes a file, whole or not at all, and does not read its own', () => {
    const args = ['export', '--format', 'jsonl', '--to', 'extracted/alles.json'];
    expect(miljard(folder, ...args)).toMatchObject({ status: 0, stdout: '' });
    const first = filesOf(path.join(folder, 'extracted')).get('alles.json')!;
    expect(lines(first)).toHaveLength(4);
    expect(miljard(folder, ...args).status).toBe(0);
    const files = filesOf(path.join(folder, 'extracted'));
    expect(files.get('alles.json')).toBe(first);
    expect([...files.keys()].filter((name) => name.includes('tmp'))).toEqual([]);
    expect(miljard(folder, 'export', '--format', 'csv').stderr).toContain('failed alles.json: ');
    expect(miljard(folder, 'export', 'extracted/b', '--format', 'csv').status).toBe(0);
  });

  it('gives ninjs, CSV and annotations', () => {
    const records = path.join(folder, 'extracted/b');
    expect(lines(miljard(folder, 'export', records, '--format', 'ninjs').stdout)).toMatchObject([
      { uri: 'urn:miljard:article:b/een', events: [{ rel: 'reports' }] },
    ]);
    const csv = parseCsv(miljard(folder, 'export', records, '--format', 'csv').stdout);
    expect(csv.map((row) => row[0])).toEqual(['id', 'b/een']);
    const pages = lines(miljard(folder, 'export', records, '--format', 'web-annotation').stdout);
    expect(pages).toMatchObject([{ type: 'AnnotationPage', '@context': 'http://www.w3.org/ns/anno.jsonld' }]);
  });

  it('tells what cannot be exported, and exports the rest', () => {
    const own = folderWith({
      'corpus/a.txt': invests(1),
      'corpus/b.txt': invests(2),
      'extracted/kapot.json': '{',
    });
    miljard(own, 'run');
    const { status, stdout, stderr } = miljard(own, 'export', '--format', 'ninjs');
    expect([status, lines(stdout).length]).toEqual([1, 2]);
    expect(stderr).toMatch(/^failed kapot\.json: .*expected a record/);
    const moved = miljard(own, 'export', '--format', 'web-annotation', '--source', 'elders');
    expect([moved.status, moved.stdout]).toEqual([1, '']);
    expect(moved.stderr).toMatch(/^failed a\.json: .*elders/m);
    expect(miljard(own, 'export', 'nergens', '--format', 'csv')).toMatchObject({ status: 2, stdout: '' });
    expect(miljard(own, 'export', 'corpus', '--format', 'csv').status).toBe(2);
    expect(miljard(own, 'export').status).toBe(2);
  });
});
