import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createNameFinder } from '../src/extract/names/index.ts';
import { createLexicon } from '../src/extract/names/lexicon.ts';
import { readByRules } from '../src/extract/names/rules.ts';
import { viewLine } from '../src/extract/names/tagger/features.ts';
import { labelScores } from '../src/extract/names/tagger/index.ts';
import { beginOf, insideOf, LABELS, OUTSIDE } from '../src/extract/names/tagger/labels.ts';
import { decodeModel, encodeModel } from '../src/extract/names/tagger/model.ts';
import { segmentsOf } from '../src/extract/names/tagger/segments.ts';
import { lists } from '../src/gazetteer/lists.ts';
import { nl } from '../src/languages/nl/index.ts';
import { splitSentences } from '../src/text.ts';
import { readConll } from '../scripts/train/documents.ts';
import { learn } from '../scripts/train/learn.ts';
import { tell } from './names-row.ts';

const lexicon = createLexicon({ ...lists, companies: [], organisations: [], media: [] }, nl.names, 'nl');

const read = (text: string) => readByRules(lexicon, [text], splitSentences([text], nl.text));

describe('segments', () => {
  it.each([
    ['Gisteren sprak Jan Smits met de Raad van State.', ['Jan Smits', 'Raad van State']],
    ['het album van Studio 100', ['Studio 100']],
    ['niets met een hoofdletter', []],
  ])('%s', (text, found) => {
    const [ruled] = read(text);
    const segments = segmentsOf(viewLine(ruled!), new Set(['van']));
    const { pieces } = ruled!.line;
    expect(segments.map(({ from, to }) => text.slice(pieces[from]!.start, pieces[to - 1]!.end))).toEqual(
      found,
    );
  });
});

const company = beginOf('company');
const place = beginOf('place');

/** Scores of pieces, each given as pairs of a label and its score; other labels have 0. */
const scoresOf = (pieces: readonly (readonly (readonly [label: number, score: number])[])[]): Int32Array => {
  const scores = new Int32Array(pieces.length * LABELS);
  for (const [at, labels] of pieces.entries())
    for (const [label, score] of labels) scores[at * LABELS + label] = score;
  return scores;
};

describe('the likeliest labels', () => {
  const transitions = new Int8Array(LABELS * LABELS);

  it('are the best of each piece where neighbours have no say', () => {
    const { labels, margins } = labelScores({ transitions }, scoresOf([[[company, 3]], [[OUTSIDE, 1]]]));
    expect([...labels]).toEqual([company, OUTSIDE]);
    expect(margins[0]).toBe(3);
  });

  it('go on as the class that began', () => {
    const scores = scoresOf([
      [
        [company, 2],
        [place, 1],
      ],
      [
        [insideOf(place), 4],
        [insideOf(company), 2],
      ],
    ]);
    expect([...labelScores({ transitions }, scores).labels]).toEqual([place, insideOf(place)]);
  });

  it('never begin inside a name', () => {
    const { labels } = labelScores(
      { transitions },
      scoresOf([
        [
          [insideOf(place), 9],
          [place, 1],
        ],
      ]),
    );
    expect([...labels]).toEqual([place]);
  });

  it('heed which label follows which', () => {
    const against = Int8Array.from(transitions);
    against[company * LABELS + company] = -5;
    const { labels } = labelScores({ transitions: against }, scoresOf([[[company, 2]], [[company, 3]]]));
    expect([...labels]).toEqual([OUTSIDE, company]);
  });
});

describe('the stored weights', () => {
  const weights = {
    connectors: ['de', 'van'],
    vocabulary: [12, 2_000_000_001],
    transitions: Array.from({ length: LABELS * LABELS }, (_, index) => (index % 5) - 2),
    features: new Map([
      [7, Array.from({ length: LABELS }, (_, label) => (label === 1 ? 2 : 0))],
      [-2_000_000_000, Array.from({ length: LABELS }, (_, label) => (label === 2 ? -1 : 0))],
      [9, Array.from({ length: LABELS }, () => 0)],
    ]),
  };

  it('are read as they were written, to a step of the scale', () => {
    const model = decodeModel(encodeModel(weights));
    expect([...model.connectors]).toEqual(['de', 'van']);
    expect([...model.vocabulary]).toEqual([12, 2_000_000_001]);
    const scores = new Int32Array(2 * LABELS);
    for (const feature of [7, 9, 12, -2_000_000_000]) model.add(feature, scores, LABELS);
    expect(scores[LABELS + 1]! * model.scale).toBeCloseTo(2, 1);
    expect(scores[LABELS + 2]! * model.scale).toBeCloseTo(-1, 1);
    expect(scores.subarray(0, LABELS).every((score) => score === 0)).toBe(true);
    expect(model.transitions[4]! * model.scale).toBeCloseTo(2, 1);
  });

  it('of the Dutch pack take less than a megabyte and can be read', () => {
    const { tagger } = nl.names;
    expect(tagger!.length).toBeLessThan(1_000_000);
    const model = decodeModel(tagger!);
    expect(model.connectors.has('van')).toBe(true);
    expect(model.transitions.some((weight) => weight !== 0)).toBe(true);
  });
});

describe('training', () => {
  const text = 'Bij Zolaris in Kwazum werkt Piet Jansen.';
  const documents = [text, text].map((paragraph) => ({
    paragraphs: [paragraph],
    names: [
      { class: 'company' as const, paragraph: 0, start: 4, end: 11 },
      { class: 'place' as const, paragraph: 0, start: 15, end: 21 },
      { class: 'person' as const, paragraph: 0, start: 28, end: 39 },
    ],
  }));

  it('gives the same bytes at every run', () => {
    const train = (): string => encodeModel(learn(lexicon, documents, () => undefined));
    const first = train();
    expect(train()).toBe(first);
    expect(decodeModel(first).transitions).toHaveLength(LABELS * LABELS);
  });
});

describe('files of a token and its tag a line', () => {
  it('give documents with their names', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'miljard-'));
    const file = path.join(folder, 'a.bio');
    writeFileSync(
      file,
      '-DOCSTART-\tO\n\nPiet\tB-PER\nJansen\tI-PER\nwoont\tO\n\nGent\tB-LOC\n\n-DOCSTART-\tO\n\nZolaris\tB-COM\n',
    );
    expect(readConll(file)).toEqual([
      {
        paragraphs: ['', 'Piet Jansen woont', 'Gent'],
        names: [
          { class: 'person', paragraph: 1, start: 0, end: 11 },
          { class: 'place', paragraph: 2, start: 0, end: 4 },
        ],
      },
      { paragraphs: ['', 'Zolaris'], names: [{ class: 'company', paragraph: 1, start: 0, end: 7 }] },
    ]);
    rmSync(folder, { recursive: true });
  });
});

describe('names that no list holds', () => {
  const find = createNameFinder(lists, nl);
  it.each([
    ['In Kwazumerdijk kwam het water gisteren over de kade.', 'P kwazumerdijk: Kwazumerdijk'],
    ['De brandweer van Oosterwiekel rukte uit.', 'P oosterwiekel: Oosterwiekel'],
    ['Softwarebedrijf Trelvano uit Gouda ontslaat tien mensen.', 'C trelvano: Trelvano; P NL/gouda: Gouda'],
  ])('%s', (text, found) => {
    const paragraphs = ['', text];
    expect(tell(find(paragraphs, splitSentences(paragraphs, nl.text), []))).toBe(found);
  });

  it.each([
    ['Eneco wordt duurder en Post NL ook, meldt PostNL.', 'C eneco: Eneco; C postnl: Post NL, PostNL'],
    ['Sjaak Eneco is een schaatser.', ''],
    ['Marie Renault opent de beurs. Renault zegt blij te zijn.', ''],
    ['Het Rijk betaalt, zegt het Rijk.', 'O rijksoverheid: Rijk, Rijk'],
    ['Dat zegt hij tegen de NOS.', 'S nos: NOS'],
    ['Bloomberg bestaat veertig jaar.', 'O bloomberg: Bloomberg'],
    ['Telefoonmaker Fairphone groeit.', 'C fairphone: Fairphone'],
    ['Genk - Lierse 2-1', 'O genk: Genk; O lierse: Lierse'],
    ['Piet Jansen - Jan Pietersen 6-4', ''],
  ])('are told from those that lists hold: %s', (text, found) => {
    const paragraphs = ['', text];
    expect(tell(find(paragraphs, splitSentences(paragraphs, nl.text), []))).toBe(found);
  });

  it('says why a mention is what it is', () => {
    const paragraphs = ['', 'Jansen Beheer BV in Gouda praat met de gemeente Ede. Chipmaker Zolaris niet.'];
    const reasons = find.explain(paragraphs, splitSentences(paragraphs, nl.text), []);
    const [firm, city, town, maker] = reasons.map(({ reason }) => reason);
    expect(firm).toContain('legal form');
    expect(city).toContain('list');
    expect(town).toContain('pattern "gemeente {place}"');
    expect(maker).toContain('cue');
  });
});
