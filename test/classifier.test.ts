import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learnChoices, learnLabels } from '../scripts/train/choice.ts';
import { learnEvents } from '../scripts/train/events.ts';
import { readMarked, readRows } from '../scripts/train/marked.ts';
import { createArticleReader } from '../src/extract/events/article-reader.ts';
import { BIAS, feature } from '../src/extract/events/classifier/features.ts';
import { encodeEventModel, type EventWeights, TOPICS } from '../src/extract/events/classifier/model.ts';
import { scenesOf } from '../src/extract/events/classifier/scene.ts';
import { createSenses } from '../src/extract/events/classifier/senses.ts';
import { createLexicon } from '../src/extract/events/lexicon.ts';
import { createNet } from '../src/extract/events/net.ts';
import { decodeTables, encodeTables } from '../src/extract/weights.ts';
import { nl } from '../src/languages/nl/index.ts';
import { findAmounts } from '../src/normalise/index.ts';
import { splitSentences } from '../src/text.ts';
import { sectors } from './events-companies.ts';
import { createRowReader, describeEvent, readMarks } from './events-row.ts';

const weight = fc.integer({ min: -800, max: 800 }).map((value) => value / 100);
const labels = fc.array(weight, { minLength: 3, maxLength: 3 });
const table = fc.uniqueArray(fc.tuple(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), labels), {
  selector: ([feature]) => feature || 1,
  maxLength: 40,
});

describe('stored weights', () => {
  it('come back within half a step, for every feature', () => {
    fc.assert(
      fc.property(table, table, (first, second) => {
        const read = decodeTables(encodeTables([new Map(first), new Map(second)]), [3, 3]);
        for (const [index, rows] of [first, second].entries()) {
          for (const [feature, values] of rows) {
            const scores = new Int32Array(3);
            read[index]!.add(feature, scores);
            for (const [label, value] of values.entries())
              expect(Math.abs(scores[label]! * read[index]!.scale - value)).toBeLessThanOrEqual(
                read[index]!.scale * 0.5001,
              );
          }
        }
      }),
    );
  });

  it('give the same text in whatever order they are', () => {
    fc.assert(
      fc.property(table, (rows) => {
        expect(encodeTables([new Map(rows)])).toBe(encodeTables([new Map(rows.toReversed())]));
      }),
    );
  });

  it('have no room for more labels than a mask', () => {
    expect(() => encodeTables([new Map([[1, Array<number>(17).fill(1)]])])).toThrow(RangeError);
  });
});

/** The label, or the option, with the highest sum of weights. */
const best = (sums: readonly number[]): number => sums.indexOf(Math.max(...sums));

describe('what is learnt', () => {
  it('tells labels apart by what only they have', () => {
    const examples = [0, 1, 2, 0, 1, 2, 0, 1, 2].map((label) => ({ features: [7, 10 + label], label }));
    const rows = learnLabels(examples, 3, 0.1);
    for (const label of [0, 1, 2])
      expect(best([0, 1, 2].map((each) => rows.get(7)![each]! + rows.get(10 + label)![each]!))).toBe(label);
  });

  it('tells the right option by what it has', () => {
    const choices = [0, 1, 1, 0, 1, 0].map((right) => ({
      options: [0, 1].map((option) => (option === right ? [1, 3] : [2, 3])),
      right,
    }));
    const rows = learnChoices(choices, 0.1);
    expect(rows.get(1)![0]).toBeGreaterThan(rows.get(2)![0]!);
  });

  it('leaves out what is met once or twice', () => {
    expect(learnLabels([{ features: [1], label: 0 }], 2, 1).size).toBe(0);
  });

  it('is the same at every run', () => {
    const articles = readRows(
      [
        [
          '[ASML](company) steekt 100 miljoen euro in [Zeiss](company).',
          'investment: asml → zeiss, 100000000 EUR | announced',
        ],
        ['[Philips](company) schrapt 300 banen.', 'layoffs: philips, 300 banen | announced'],
        ['Een huis kost 400.000 euro.'],
      ],
      nl,
    );
    const text = (): string =>
      encodeEventModel(learnEvents(nl, { companies: [] }, articles, articles, () => {}));
    expect(text()).toBe(text());
  });
});

const GOLD = `---
published: 2025-03-14
events:
  - { type: investment, actor: asml, value: 100000000, currency: EUR, quote: "trekt 100 miljoen euro uit" }
  - { type: layoffs, actor: philips, low: 200, high: 300, unit: banen, quote: "kost 200 tot 300 banen" }
---
# [ASML](company) trekt 100 miljoen uit

[ASML](company) trekt 100 miljoen euro uit voor een hal. Een kavel kost er 2 miljoen euro. Bij [Philips](company) kost het 200 tot 300 banen.
`;

describe('marked articles', () => {
  it('give each amount its event, where it is told again too', () => {
    const { input, events } = readMarked(GOLD, 'a.md', nl);
    expect(input.amounts.map((amount) => [amount.text, events.get(amount)?.actor])).toEqual([
      ['100 miljoen', 'asml'],
      ['100 miljoen euro', 'asml'],
      ['2 miljoen euro', undefined],
      ['200 tot 300 banen', 'philips'],
    ]);
  });
});

/** Weights that take every sum for an investment and every count for a hiring, by whoever opens the sentence. */
const eager = (): EventWeights => ({
  topics: new Map([[BIAS, TOPICS.map((topic) => (topic === 'investment' || topic === 'hiring' ? 9 : 0))]]),
  actors: new Map([
    [feature('opens', 'true'), [9]],
    [feature('distance', 'company left 3'), [2]],
    [feature('rank', 'company 0 elsewhere'), [9]],
  ]),
  recipients: new Map(),
});

const readEagerly = createRowReader(
  { ...nl, events: { ...nl.events, classifier: encodeEventModel(eager()) } },
  sectors,
);

describe('an amount that no rule tells', () => {
  it.each<[string, ...string[]]>([
    ['[Xeryon](company) houdt het op 3 miljoen euro.', 'investment: ~xeryon, 3000000 EUR | announced'],
    ['[Xeryon](company) hield het op 3 miljoen euro.', 'investment: ~xeryon, 3000000 EUR | done'],
    [
      '[Xeryon](company) hield het op 3 miljoen dollar (2,7 miljoen euro).',
      'investment: ~xeryon, 3000000 USD | done',
    ],
    ['[Xeryon](company) houdt het op 30 lassers.', 'hiring: ~xeryon, 30 lassers | announced'],
    ['Met [Xeryon](company) zijn 30 lassers gemoeid.', 'hiring: ~xeryon, 30 lassers | announced'],
    ['[Xeryon](company) houdt het niet op 3 miljoen euro.'],
    ['Als [Xeryon](company) het op 3 miljoen euro houdt, komt het goed.'],
    ['[Xeryon](company) houdt het op 3 miljoen euro?'],
    ['[Xeryon](company) houdt het op 3 euro.'],
    ['[Xeryon](company) houdt het op 3 procent.'],
    ['Het blijft bij 3 miljoen euro.'],
    // Whoever is only named later, or not there where somebody unknown acts, does not do it.
    ['Hulta houdt het op 3 miljoen euro.\n\n[Xeryon](company) zit in Gent.'],
    ['[Xeryon](company) zit in Gent. Hulta houdt het op 3 miljoen euro.'],
    // What a rule tells is the rule's.
    ['[Xeryon](company) schrapt 300 banen.', 'layoffs: xeryon, 300 banen | announced'],
    [
      '[Xeryon](company) krijgt een boete van 3 miljoen euro. [Xeryon](company) houdt het op 3 miljoen euro.',
      'fine: ? → xeryon, 3000000 EUR | done',
    ],
  ])('%s', (text, ...events) => {
    expect(readEagerly(text).map(describeEvent)).toEqual(events);
  });

  it('names the weights as its rule', () => {
    const [event] = readEagerly('[Xeryon](company) houdt het op 3 miljoen euro.');
    expect(event).toMatchObject({ rule: 'learnt.investment', confidence: 'inferred' });
  });
});

describe('what is looked at', () => {
  it('does not grow with the sentence', () => {
    const names = Array.from(
      { length: 500 },
      (_, index) => `[Zaak${index}](company) geeft ${index + 2} miljoen euro`,
    );
    const { paragraphs, entities } = readMarks(`${names.join(' en ')}.`);
    const sentences = splitSentences(paragraphs, nl.text);
    const amounts = findAmounts(paragraphs, nl.amounts);
    const input = { paragraphs, sentences, amounts, entities, published: null };
    const lexicon = createLexicon(nl.events);
    const readArticle = createArticleReader(
      nl.events,
      { companies: [] },
      lexicon,
      createNet(nl.events.rules).relevance,
    );
    const scenes = scenesOf(input, readArticle(input), createSenses(lexicon));
    expect(scenes.length).toBeGreaterThan(400);
    expect(Math.max(...scenes.map(({ terms }) => terms.length))).toBeLessThanOrEqual(121);
    expect(Math.max(...scenes.map(({ candidates }) => candidates.length))).toBeLessThanOrEqual(24);
  });
});

const read = createRowReader(nl, sectors);

/** Wordings that no rule knows, and such as are near them and tell nothing. */
describe('the Dutch weights', () => {
  it.each<[string, ...string[]]>([
    [
      'Voor 45 miljoen euro verrijst in [Zwolle](place:NL/zwolle) een fabriek van [Wandelaar Groep](company).',
      'investment: ~wandelaar-groep, 45000000 EUR, in NL/zwolle | announced',
    ],
    [
      'De renovatie van de brug, goed voor 80 miljoen euro, gaat naar [Heijmans](company).',
      'contract: ~heijmans, 80000000 EUR | done',
    ],
    [
      '[Heijmans](company) sleept bij [Rijkswaterstaat](organisation/government) werk ter waarde van 80 miljoen euro binnen.',
      'contract: ~heijmans → rijkswaterstaat, 80000000 EUR | done',
    ],
    // Of two figures of one kind the second needs its time.
    [
      '[Meridiaan](company) sloot het halfjaar af met een winst van 228 miljoen euro. Dat is 9 procent lager dan de 250 miljoen euro van een jaar terug.',
      'results: meridiaan, 228000000 EUR, profit | done',
    ],
    [
      'Het resultaat van [Meridiaan](company) kwam uit op 41 miljoen euro, na 58 miljoen euro in 2024.',
      'results: ~meridiaan, 41000000 EUR, profit | done',
      'results: ~meridiaan, 58000000 EUR, profit | done, in 2024 (2024)',
    ],
    ['De schuld van [Xeryon](company) is opgelopen tot 12 miljoen euro.'],
    ['[Xeryon](company) heeft een beurswaarde van 12 miljard euro.'],
    ['De markt voor warmtepompen is volgens [Xeryon](company) 3 miljard euro groot.'],
    ['[Xeryon](company) verwacht dat de bouw van de wijk de stad 45 miljoen euro gaat kosten.'],
    ['De brand bij [Xeryon](company) richtte voor 3 miljoen euro schade aan.'],
    ['[Xeryon](company) heeft 300 werknemers.'],
    ['Een kaartje bij [Xeryon](company) kost 1.200 euro.'],
    ['Analisten rekenden bij [Xeryon](company) op een winst van 12 miljoen euro.'],
    ['De gemeente leent 3 miljoen euro bij [ING](company).'],
    ['Klanten van [ING](company) pinden samen 3 miljoen euro.'],
    ['[Xeryon](company) betaalt zijn topman 3 miljoen euro.'],
  ])('%s', (text, ...events) => {
    expect(read(text).map(describeEvent)).toEqual(events);
  });
});
