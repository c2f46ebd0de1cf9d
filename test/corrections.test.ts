import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '../src/article.ts';
import { type Correction, correctionsFileSchema, newsroomSchema } from '../src/corrections/schema.ts';
import { parseYaml } from '../src/corrections/yaml.ts';
import { createPipeline, type PipelineOptions } from '../src/pipeline.ts';
import { filesOf, folderWith, miljard } from './command.ts';

const article = (...body: string[]): Article => ({
  id: 'a',
  source: { path: 'a.txt', format: 'text', encoding: 'utf-8', sha256: '' },
  title: null,
  published: '2025-03-14',
  author: null,
  url: null,
  declaredLanguage: 'nl',
  paragraphs: ['', ...body],
});

const news = ['Microsoft investeert 4 miljard euro in Frankrijk, meldt Bloomberg.', 'ASML zit in Veldhoven.'];

const pipelines = new Map<string, ReturnType<typeof createPipeline>>();

/** The record and what became of the corrections. */
function process(body: string[], corrections: Correction[], options: PipelineOptions = {}) {
  const key = JSON.stringify(options);
  const pipeline = pipelines.get(key) ?? createPipeline({ language: 'nl', ...options });
  pipelines.set(key, pipeline);
  const outcome = pipeline.process(article(...body), corrections);
  if (outcome.kind === 'skipped') throw new Error('skipped');
  return { record: outcome.record, statuses: outcome.corrections.map(({ status }) => status) };
}

const ids = (entities: readonly { id: string }[]): string[] => entities.map(({ id }) => id);

describe('a correction', () => {
  it('takes a name out, and the event that stood on it', () => {
    const { record, statuses } = process(news, [{ do: 'remove', quote: 'Microsoft', class: 'company' }]);
    expect([ids(record.companies), record.events.map(({ actor }) => actor), statuses]).toEqual([
      ['asml'],
      record.events.map(() => null),
      ['applied'],
    ]);
  });

  it('names what the words mean, before the events are sought', () => {
    const { record, statuses } = process(
      ['Kwibus investeert 4 miljard euro in Frankrijk.'],
      [{ do: 'name', quote: 'Kwibus', class: 'company', id: 'kwibus' }],
    );
    expect(record.companies).toEqual([
      { id: 'kwibus', name: 'Kwibus', mentions: [{ text: 'Kwibus', paragraph: 1, start: 0, end: 6 }] },
    ]);
    expect(record.events).toMatchObject([{ actor: 'kwibus', amount: { value: 4e9 } }]);
    expect(statuses).toEqual([expect.stringMatching(/applied|redundant/)]);
  });

  it('turns a company into a place, wherever the words stand', () => {
    const { record } = process(
      ['ASML groeit.', 'Bij ASML is het druk.'],
      [{ do: 'name', quote: 'ASML', class: 'place', id: 'NL/asml', kind: 'city' }],
    );
    expect(record.companies).toEqual([]);
    expect(record.places).toMatchObject([
      { id: 'NL/asml', kind: 'city', mentions: [{ paragraph: 1 }, { paragraph: 2 }] },
    ]);
  });

  it('merges two entities into one', () => {
    const { record, statuses } = process(
      ['Microsoft en ASML groeien.'],
      [{ do: 'merge', id: 'asml', into: 'microsoft' }],
    );
    expect(record.companies).toMatchObject([
      { id: 'microsoft', mentions: [{ text: 'Microsoft' }, { text: 'ASML' }] },
    ]);
    expect(statuses).toEqual(['applied']);
  });

  it('sets an amount, in the event too', () => {
    const { record, statuses } = process(news, [
      { do: 'amount', quote: '4 miljard euro', value: 4e6, bound: 'about' },
    ]);
    expect(record.amounts[0]).toMatchObject({
      value: 4e6,
      currency: 'EUR',
      bound: 'about',
      text: '4 miljard euro',
    });
    expect(record.events[0]!.amount).toMatchObject({ value: 4e6, bound: 'about' });
    expect(statuses).toEqual(['applied']);
  });

  it('makes a range of an amount', () => {
    const { record } = process(news, [{ do: 'amount', quote: '4 miljard euro', low: 3e9, high: 4e9 }]);
    expect(record.amounts[0]).toMatchObject({ low: 3e9, high: 4e9, bound: 'range' });
    expect(record.amounts[0]).not.toHaveProperty('value');
  });

  it('takes an event out, changes one, and adds one', () => {
    expect(process(news, [{ do: 'remove-event', quote: 'investeert 4 miljard' }]).record.events).toEqual([]);
    const changed = process(news, [
      { do: 'event', quote: 'investeert 4 miljard', set: { actor: 'asml', status: 'planned' } },
    ]);
    expect(changed.record.events).toMatchObject([
      { actor: 'asml', status: 'planned', rule: 'correction', place: 'FR' },
    ]);
    const added = process(news, [
      { do: 'add-event', quote: 'ASML zit', type: 'hiring', actor: 'asml', status: 'done' },
    ]);
    expect(added.record.events.at(-1)).toMatchObject({
      type: 'hiring',
      actor: 'asml',
      evidence: { text: 'ASML zit in Veldhoven.', paragraph: 2 },
    });
  });

  it('of an event holds after another, and after the rules say another did it', () => {
    const about = { do: 'event', quote: 'investeert 4 miljard', type: 'investment' } as const;
    const twice = process(news, [
      { ...about, actor: 'microsoft', set: { actor: 'asml' } },
      { ...about, actor: 'microsoft', set: { status: 'denied' } },
    ]);
    expect(twice.record.events).toMatchObject([{ actor: 'asml', status: 'denied' }]);
    expect(twice.statuses).toEqual(['applied', 'applied']);
    const other = process(news, [{ ...about, actor: 'asml', set: { status: 'denied' } }]);
    expect(other.record.events).toMatchObject([{ actor: 'microsoft', status: 'denied' }]);
    expect(other.statuses).toEqual(['conflict']);
    // What is taken out is taken out as it was written, or not at all.
    const kept = process(news, [
      { do: 'remove-event', quote: 'investeert 4 miljard', type: 'investment', actor: 'asml' },
    ]);
    expect(kept.record.events).toHaveLength(1);
  });

  it('hangs on its words, and so survives an edit of the article', () => {
    const edited = ['Een nieuwe eerste alinea.', `Volgens ingewijden klopt het: ${news[0]}`];
    const { record, statuses } = process(edited, [{ do: 'amount', quote: '4 miljard euro', value: 4e6 }]);
    expect(record.amounts).toMatchObject([{ value: 4e6, paragraph: 2 }]);
    expect(statuses).toEqual(['applied']);
  });

  it('means one of several places by its context', () => {
    const { record } = process(
      ['ASML groeit.', 'De straat heet ASML, zo klein is zij.'],
      [{ do: 'remove', quote: 'ASML', class: 'company', context: 'heet ASML' }],
    );
    expect(record.companies).toMatchObject([{ id: 'asml', mentions: [{ paragraph: 1 }] }]);
  });

  it.each<[string, string, Correction, object[]]>([
    [
      'a range is one value, and exact',
      'Het kost 3 tot 4 miljard euro.',
      { do: 'amount', quote: '3 tot 4 miljard euro', value: 4e9 },
      [{ value: 4e9, currency: 'EUR', bound: 'exact' }],
    ],
    [
      'what the program takes for two amounts is one',
      'Het kost 3 miljard euro, ja zelfs 4 miljard euro.',
      { do: 'amount', quote: '3 miljard euro, ja zelfs 4 miljard euro', low: 3e9, high: 4e9 },
      [
        {
          low: 3e9,
          high: 4e9,
          currency: 'EUR',
          bound: 'range',
          text: '3 miljard euro, ja zelfs 4 miljard euro',
        },
      ],
    ],
    [
      'the value is not known',
      'Het kost 3 miljard euro.',
      { do: 'amount', quote: '3 miljard euro', value: null },
      [{ value: null, currency: 'EUR', bound: 'vague' }],
    ],
  ])('of an amount says that %s', (_, sentence, correction, amounts) => {
    const { record, statuses } = process([sentence], [correction]);
    expect(record.amounts).toMatchObject(amounts);
    expect(record.amounts).toHaveLength(amounts.length);
    expect(statuses).toEqual(['applied']);
  });

  it('gives an event its count', () => {
    const count = { value: 300, unit: 'banen', bound: 'about' as const };
    const { record, statuses } = process(
      ['Bij ASML gaan er een paar honderd weg.'],
      [{ do: 'add-event', quote: 'een paar honderd', type: 'layoffs', actor: 'asml', count }],
    );
    expect(record.events).toMatchObject([{ type: 'layoffs', actor: 'asml', count, amount: null }]);
    expect(statuses).toEqual(['applied']);
  });

  it.each<[string, Correction, string]>([
    ['whose words are gone is stale', { do: 'remove', quote: 'Amazon', class: 'company' }, 'stale'],
    [
      'of an event that is not there is stale',
      { do: 'event', quote: 'ASML zit', set: { actor: 'asml' } },
      'stale',
    ],
    [
      'of what the program gets right is redundant',
      { do: 'amount', quote: '4 miljard euro', value: 4e9 },
      'redundant',
    ],
    [
      'that takes out what is not there is redundant',
      { do: 'remove', quote: 'meldt', class: 'company' },
      'redundant',
    ],
    [
      'that names what is named so already is redundant',
      { do: 'name', quote: 'Frankrijk', class: 'place', id: 'FR' },
      'redundant',
    ],
    [
      'written for another value is in conflict',
      { do: 'amount', quote: '4 miljard euro', value: 5e9, was: 4e6 },
      'conflict',
    ],
    [
      'written for another event is in conflict',
      { do: 'event', quote: 'investeert 4 miljard', set: { place: null }, was: { place: 'BE' } },
      'conflict',
    ],
    [
      'that gives an event a party that the article does not name is unknown',
      { do: 'event', quote: 'investeert 4 miljard', set: { recipient: 'philips' } },
      'unknown',
    ],
    [
      'that adds an event at a place that the article does not name is unknown',
      { do: 'add-event', quote: 'ASML zit', type: 'investment', actor: 'asml', place: 'DE' },
      'unknown',
    ],
    [
      'of an amount that is not there, without a value, is stale',
      { do: 'amount', quote: 'Frankrijk', currency: 'EUR' },
      'stale',
    ],
  ])('%s', (_, correction, status) => expect(process(news, [correction]).statuses).toEqual([status]));
});

describe('the newsroom’s own names', () => {
  it('are known in all articles, with aliases and owners; names to ignore are never facts', () => {
    const newsroom = newsroomSchema.parse({
      companies: [{ name: 'Zoefzoef', aliases: ['ZZF'], parent: 'microsoft' }],
      places: [{ id: 'NL/klompendam', name: 'Klompendam' }],
      ignore: ['ASML'],
    });
    const { record } = process(['ZZF en ASML bouwen in Klompendam.'], [], { newsroom });
    expect(record.companies).toMatchObject([{ id: 'zoefzoef', name: 'Zoefzoef', parent: 'microsoft' }]);
    expect(ids(record.places)).toEqual(['NL/klompendam']);
  });
});

describe('a file of corrections that is wrong', () => {
  it.each([
    [
      'corrections:\n  - do: remove\n    quote: x\n',
      'x.yaml, line 2: corrections, no. 1, class: is missing: expected one of company, organisation',
    ],
    [
      'corrections:\n  - do: shout\n',
      'x.yaml, line 2: corrections, no. 1, do: expected one of remove, name, merge, amount, remove-event, event, add-event, got "shout"',
    ],
    ['- do: remove\n', 'x.yaml, line 1: expected names with values, got a list'],
    ['corrections: *self\n', 'x.yaml: Unresolved alias'],
    ['corrections:\n  - { do: remove, quote: "", class: place }\n', 'corrections, no. 1, quote: is empty'],
    ['corrections:\n  - { do: remove, quote: 3, class: place }\n', 'quote: expected text, got 3'],
    [
      'corrections:\n  - do: merge\n    id: a\n    into: b\n    typo: 1\n',
      'x.yaml, line 2: corrections, no. 1: knows no "typo"',
    ],
    ['corrections: [\n', 'x.yaml, line'],
    [
      'corrections:\n  - { do: event, quote: x, set: { type: aquisition } }\n',
      'x.yaml, line 2: corrections, no. 1, set, type: expected one of investment',
    ],
    [
      'corrections:\n  - { do: amount, quote: x, value: 3, currency: euro }\n',
      'x.yaml, line 2: corrections, no. 1, currency: Expected an ISO 4217 code',
    ],
    [
      'corrections:\n  - { do: name, quote: x, class: organisation, id: x, kind: city }\n',
      'x.yaml, line 2: corrections, no. 1: Expected of an organisation',
    ],
  ])('%j is told with file and line', (text, message) => {
    expect(() => parseYaml(correctionsFileSchema, text, 'x.yaml')).toThrow(message);
  });
});

describe('miljard correct', () => {
  const start = (): string => folderWith({ 'in/a.txt': `${news.join('\n\n')}\n` });
  const record = (folder: string) => JSON.parse(filesOf(path.join(folder, 'extracted')).get('a.json')!);

  it('writes a correction that holds at every run, also a forced one, and is shown by explain', () => {
    const folder = start();
    miljard(folder, 'run', 'in');
    expect(record(folder).amounts[0].value).toBe(4e9);
    const written = miljard(
      folder,
      'correct',
      'in/a.txt',
      '--quote',
      '4 miljard euro',
      '--value',
      '4000000',
      '--note',
      'tikfout',
    );
    expect(written).toMatchObject({ status: 0, stderr: 'written to in/a.corrections.yaml\n' });
    expect(miljard(folder, 'run', 'in').stderr).toContain('1 written');
    expect(record(folder).amounts[0].value).toBe(4e6);
    expect(miljard(folder, 'run', 'in', '--force').stderr).toContain('0 written');
    expect(miljard(folder, 'explain', 'in/a.txt').stdout).toContain(
      'correction 1: applied: "4 miljard euro" is 4000000',
    );
    expect(record(folder).companies).toHaveLength(2);
  });

  it('is told by explain, whatever became of it, beside the reason for each name', () => {
    const folder = folderWith({
      'in/a.txt': `${news.join('\n\n')}\n\nKwibus groeit.\n`,
      'in/newsroom.yaml': 'companies: [{ name: Kwibus }]\n',
      'in/a.corrections.yaml': [
        'corrections:',
        '  - { do: remove, quote: Amazon, class: company }',
        '  - { do: amount, quote: 4 miljard euro, value: 4000000000 }',
        '  - { do: event, quote: investeert 4 miljard, set: { place: DE }, was: { place: BE } }',
        '  - { do: name, quote: Veldhoven, class: company, id: veldhoven, note: een BV }',
        '',
      ].join('\n'),
    });
    const { stdout } = miljard(folder, 'explain', 'in/a.txt', '--source', 'in');
    expect(stdout).toContain('in/a.corrections.yaml:\ncorrection 1: stale: the words "Amazon" are gone\n');
    expect(stdout).toContain('correction 2: redundant: ');
    expect(stdout).toMatch(/correction 3: (?:conflict|unknown): /);
    expect(stdout).toMatch(/correction 4: applied: "Veldhoven" is company veldhoven \(een BV\)\n$/);
    expect(stdout).toMatch(/company +"Kwibus" at 0–6: kwibus \(Kwibus\), by list/);
    expect(stdout).toMatch(/company +"Veldhoven" at 12–21: veldhoven \(Veldhoven\), by correction\n/);
    expect(stdout).toMatch(/amount +"4 miljard euro" at 21–35: 4 000 000 000 EUR\n/);
    expect(stdout).toContain('microsoft: investment, 4 000 000 000 EUR');
  });

  it('keeps what people wrote in the file, and does not write the same twice', () => {
    const folder = start();
    const file = path.join(folder, 'in/a.corrections.yaml');
    writeFileSync(
      file,
      '# nagekeken door Els\ncorrections:\n  - { do: remove, quote: ASML, class: company } # dit is de straat\n',
    );
    for (let again = 0; again < 2; again += 1) {
      miljard(folder, 'correct', 'in/a.txt', '--remove', 'place', '--quote', 'Veldhoven');
    }
    expect(readFileSync(file, 'utf8')).toBe(
      '# nagekeken door Els\ncorrections:\n  - { do: remove, quote: ASML, class: company } # dit is de straat\n  - { do: remove, quote: Veldhoven, class: place }\n',
    );
  });

  it.each([
    [['--quote', 'Amazon', '--remove', 'company'], 1, 'the words "Amazon" are not in in/a.txt'],
    [['--remove', 'company'], 2, 'quote'],
    [['--quote', 'ASML', '--remove', 'dragon'], 2, 'class'],
  ])('%j has status %i', (args, status, message) => {
    expect(miljard(start(), 'correct', 'in/a.txt', ...args)).toMatchObject({
      status,
      stderr: expect.stringContaining(message),
    });
  });

  it('a file of corrections that is wrong fails its article alone, and a newsroom file the run', () => {
    const folder = start();
    writeFileSync(path.join(folder, 'in/b.txt'), news[0]!);
    writeFileSync(path.join(folder, 'in/b.corrections.yaml'), 'corrections:\n  - do: nothing\n');
    const { status, stderr } = miljard(folder, 'run', 'in');
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(/^failed b\.txt: in\/b\.corrections\.yaml, line 2: /m),
    ]);
    writeFileSync(path.join(folder, 'in/newsroom.yaml'), 'companies:\n  - nom: X\n');
    expect(miljard(folder, 'run', 'in')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('in/newsroom.yaml, line 2'),
    });
  });
});
