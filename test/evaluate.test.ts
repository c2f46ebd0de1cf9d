import { describe, expect, it } from 'vitest';
import { type GoldArticle, parseGold } from '../src/evaluate/gold.ts';
import { addArticle, createScore, factsOfGold, rates } from '../src/evaluate/score.ts';

const file = (body: string, events = '[]'): string =>
  `---\npublished: 2025-03-14\nevents: ${events}\n---\n${body}\n`;

describe('marked articles', () => {
  it('give text, names and events', () => {
    const gold = parseGold(
      file(
        '# [Microsoft](company)s plan\n\nDe [Franse](adjective:FR) regering en\n[AWS](company:amazon-web-services).\n\n## Kop\n\n[AFM](organisation/regulator)',
        '\n  - { type: investment, actor: microsoft, value: 4000000000, currency: EUR }',
      ),
      'x.md',
    );
    expect(gold.paragraphs).toEqual(['Microsofts plan', 'De Franse regering en AWS.', 'Kop', 'AFM']);
    expect(
      gold.mentions.map(({ class: cls, id, kind, paragraph, start, end }) => [
        cls,
        id,
        kind,
        paragraph,
        start,
        end,
      ]),
    ).toEqual([
      ['company', 'microsoft', null, 0, 0, 9],
      ['adjective', 'FR', null, 1, 3, 9],
      ['company', 'amazon-web-services', null, 1, 22, 25],
      ['organisation', 'afm', 'regulator', 3, 0, 3],
    ]);
    expect(gold.published).toBe('2025-03-14');
    expect(gold.events).toEqual([{ type: 'investment', actor: 'microsoft', value: 4e9, currency: 'EUR' }]);
  });

  it.each([
    ['no front matter', 'x.md: expected front matter'],
    [file('[Delft](stad)'), 'x.md, paragraph 1: expected one of company'],
    [file('[Delft](place:NL/delft'), 'x.md, paragraph 1: expected [words](class:id)'],
    [file('Tekst', '\n  - { type: fine, how: much }'), 'x.md: ✖ Unrecognized key: "how"'],
  ])('that are malformed are told with file and place: %s', (content, message) => {
    expect(() => parseGold(content, 'x.md')).toThrow(message);
  });
});

describe('scores', () => {
  const gold = (body: string, events = '[]'): GoldArticle => parseGold(file(body, events), 'x.md');
  const score = (expected: GoldArticle, actual: GoldArticle) => {
    const result = createScore();
    addArticle(result, 'x', factsOfGold(expected), factsOfGold(actual));
    return result;
  };

  it('count a name of the right words and class as found, any other as wrong and missed', () => {
    const { tallies, misses } = score(
      gold('[ASML](company) in [Veldhoven](place:NL/veldhoven) en [VDL](company)'),
      gold('[ASML](company) in [Veldhoven](company) en VDL'),
    );
    expect(tallies.get('company')).toEqual({ found: 1, wrong: 1, missed: 1 });
    expect(tallies.get('place')).toEqual({ found: 0, wrong: 0, missed: 1 });
    expect(misses).toContainEqual({ article: 'x', kind: 'missed', class: 'company', text: 'VDL' });
  });

  it('leave out the ids of places that a person marked without one', () => {
    const { tallies } = score(
      gold('[Wijster](place) en [Delft](place:NL/delft)'),
      gold('[Wijster](place:wijster) en [Delft](place:NL/delft)'),
    );
    expect(tallies.get('entities: places')).toEqual({ found: 1, wrong: 0, missed: 0 });
  });

  it('match events by actor, type and value, and then score their roles', () => {
    const { tallies } = score(
      gold(
        'x',
        '\n  - { type: fine, actor: afm, recipient: a, value: 5, status: done }\n  - { type: fine, actor: afm, value: 6 }',
      ),
      gold('x', '\n  - { type: fine, actor: afm, recipient: b, value: 5, status: done }'),
    );
    expect(tallies.get('events')).toEqual({ found: 1, wrong: 0, missed: 1 });
    expect(tallies.get('role of an event: recipient')).toEqual({ found: 0, wrong: 1, missed: 1 });
    expect(tallies.get('role of an event: status')).toEqual({ found: 1, wrong: 0, missed: 0 });
  });

  it('have no rate where there was nothing to find', () => {
    expect(rates({ found: 0, wrong: 0, missed: 0 })).toEqual({ precision: null, recall: null, f1: null });
    expect(rates({ found: 3, wrong: 1, missed: 2 }).f1).toBeCloseTo(6 / 9);
  });
});
