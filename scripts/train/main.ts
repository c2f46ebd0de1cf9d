/**
 * Trains the tagger: `npm run train` makes src/languages/nl/tagger.data.ts from the gold articles of this repository,
 * the same bytes at every run. `npm run train -- --conll FILE` learns from a CoNLL-style file besides, `--out FILE`
 * writes elsewhere, `--test FILE` prints the scores on a CoNLL-style file that is not learnt from.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createLexicon, type Lexicon } from '../../src/extract/names/lexicon.ts';
import { lineOf } from '../../src/extract/names/index.ts';
import type { Line } from '../../src/extract/names/candidate.ts';
import { isCapital } from '../../src/extract/names/match.ts';
import { pushFeatures, viewLine } from '../../src/extract/names/tagger/features.ts';
import { plainWordsOf, tagNames } from '../../src/extract/names/tagger/index.ts';
import { beginOf, insideOf, isInside, LABELS } from '../../src/extract/names/tagger/labels.ts';
import { decodeModel, encodeModel, type Weights } from '../../src/extract/names/tagger/model.ts';
import { segmentsOf } from '../../src/extract/names/tagger/segments.ts';
import { lists } from '../../src/gazetteer/lists.ts';
import { nl } from '../../src/languages/nl/index.ts';
import { splitSentences } from '../../src/text.ts';
import { createObjective, type Example } from './crf.ts';
import { readConll, readGoldFolder, type TrainingDocument } from './documents.ts';
import { minimise } from './lbfgs.ts';
import { createRandom } from './random.ts';
import { poolOf, vary } from './vary.ts';

/** Copies of each article with other names, beside the article itself. */
const COPIES = 3;
/** L2 penalty; of 0.3, 1 and 3 the best on the held-back articles. */
const PENALTY = 3;
const ITERATIONS = 120;
/** A feature must be met in two different places to be learnt. */
const LEAST = 2;
/** Weights nearer to zero than this change no label worth the bytes. */
const PRUNE = 0.04;

const { values: options } = parseArgs({
  options: {
    gold: { type: 'string', default: 'test/gold/nl' },
    conll: { type: 'string', multiple: true, default: [] },
    test: { type: 'string', multiple: true, default: [] },
    out: { type: 'string', default: 'src/languages/nl/tagger.data.ts' },
  },
});

const lexicon: Lexicon = createLexicon(lists, nl.names, 'nl');

const linesOf = (paragraphs: readonly string[]): Line[] =>
  splitSentences(paragraphs, nl.text).map((sentence) => lineOf(lexicon, sentence));

/** The right label of each piece of a line. */
function labelsOf(line: Line, { names }: TrainingDocument): Uint8Array {
  const labels = new Uint8Array(line.pieces.length);
  for (const name of names) {
    if (name.paragraph !== line.paragraph) continue;
    let begun = false;
    for (const [at, piece] of line.pieces.entries()) {
      if (piece.start >= name.end || piece.end <= name.start) continue;
      labels[at] = begun ? insideOf(beginOf(name.class)) : beginOf(name.class);
      begun = true;
    }
  }
  return labels;
}

/** Small words that stand inside names, at least twice. */
function connectorsOf(documents: readonly TrainingDocument[]): string[] {
  const counts = new Map<string, number>();
  for (const document of documents) {
    for (const line of linesOf(document.paragraphs)) {
      const labels = labelsOf(line, document);
      for (const [at, piece] of line.pieces.entries()) {
        if (labels[at]! % 2 === 1 || labels[at] === 0 || isCapital(piece) || piece.shape === 'number')
          continue;
        if (at + 1 >= labels.length || labels[at + 1] === 0) continue;
        counts.set(piece.lower, (counts.get(piece.lower) ?? 0) + 1);
      }
    }
  }
  return [...counts]
    .filter(([, count]) => count >= 2)
    .map(([word]) => word)
    .toSorted();
}

function train(documents: readonly TrainingDocument[]): Weights {
  const connectors = connectorsOf(documents);
  const connectorSet = new Set(connectors);
  const pool = poolOf(documents, {
    company: lists.companies.map(({ name }) => name),
    organisation: lists.organisations.map(({ name }) => name),
    place: [...lists.places().values()].filter((_, index) => index % 10 === 0).map(({ nl }) => nl),
  });
  const random = createRandom(20_250_314);
  const raw: { features: number[][]; labels: Uint8Array }[] = [];
  const counts = new Map<number, number>();
  for (const document of documents) {
    const copies = Array.from({ length: COPIES }, () => vary(document, pool, random));
    for (const copy of [document, ...copies]) {
      const lines = linesOf(copy.paragraphs);
      const plain = plainWordsOf(lines);
      for (const line of lines) {
        const view = viewLine(lexicon, line);
        const labels = labelsOf(line, copy);
        for (const { from, to } of segmentsOf(view, connectorSet)) {
          const features: number[][] = [];
          for (let at = from; at < to; at += 1) {
            const row: number[] = [];
            pushFeatures(view, at, plain, row);
            features.push(row);
            for (const feature of row) counts.set(feature, (counts.get(feature) ?? 0) + 1);
          }
          const own = labels.slice(from, to);
          // A name that begins before the segment begins with it, as far as the tagger can see.
          if (isInside(own[0]!)) own[0]! -= 1;
          raw.push({ features, labels: own });
        }
      }
    }
  }
  const index = new Map<number, number>();
  for (const [feature, count] of [...counts].toSorted(([a], [b]) => a - b)) {
    if (count >= LEAST * (1 + COPIES)) index.set(feature, index.size);
  }
  const examples: Example[] = raw.map(({ features, labels }) => ({
    labels,
    features: features.map((row) =>
      Uint32Array.from(
        row.filter((each) => index.has(each)),
        (each) => index.get(each)!,
      ),
    ),
  }));
  process.stderr.write(
    `${examples.length} segments, ${index.size} features, ${connectors.length} connectors\n`,
  );
  const objective = createObjective(examples, index.size, PENALTY);
  const start = new Float64Array(index.size * LABELS + LABELS * LABELS);
  const weights = minimise(objective, start, ITERATIONS, (iteration, value) => {
    if (iteration % 10 === 0) process.stderr.write(`${iteration}: ${value.toFixed(1)}\n`);
  });
  const kept = (value: number): number => (Math.abs(value) < PRUNE ? 0 : value);
  return {
    connectors,
    transitions: [...weights.subarray(index.size * LABELS)],
    features: new Map(
      [...index].map(([feature, row]) => [
        feature,
        [...weights.subarray(row * LABELS, (row + 1) * LABELS)].map(kept),
      ]),
    ),
  };
}

/** Prints the F1 of names as spans, companies and organisations together, on documents not learnt from. */
function test(encoded: string, name: string, documents: readonly TrainingDocument[]): void {
  const model = decodeModel(encoded);
  const tallies = new Map<string, { found: number; wrong: number; missed: number }>();
  const group = (each: string): string => (each === 'company' ? 'organisation' : each);
  for (const document of documents) {
    const lines = linesOf(document.paragraphs);
    const key = (cls: string, paragraph: number, start: number, end: number) =>
      `${group(cls)} ${paragraph} ${start} ${end}`;
    const gold = new Set(document.names.map((each) => key(each.class, each.paragraph, each.start, each.end)));
    const found = new Set(
      [...tagNames(model, lexicon, lines).values()].flat().map(({ line, from, to, class: cls }) => {
        const { paragraph, pieces } = lines[line]!;
        return key(cls, paragraph, pieces[from]!.start, pieces[to - 1]!.end);
      }),
    );
    const tallyOf = (each: string) => {
      const cls = each.split(' ')[0]!;
      const tally = tallies.get(cls) ?? { found: 0, wrong: 0, missed: 0 };
      tallies.set(cls, tally);
      return tally;
    };
    for (const each of found) tallyOf(each)[gold.has(each) ? 'found' : 'wrong'] += 1;
    for (const each of gold) if (!found.has(each)) tallyOf(each).missed += 1;
  }
  for (const [cls, { found, wrong, missed }] of tallies) {
    const f1 = (200 * found) / (2 * found + wrong + missed);
    const precision = (100 * found) / (found + wrong);
    const recall = (100 * found) / (found + missed);
    process.stdout.write(
      `${name} ${cls}: P ${precision.toFixed(1)} R ${recall.toFixed(1)} F1 ${f1.toFixed(1)} (${found + missed} in gold)\n`,
    );
  }
}

const documents = [...readGoldFolder(options.gold), ...options.conll.flatMap(readConll)];
const encoded = encodeModel(train(documents));
const before = (() => {
  try {
    return readFileSync(options.out, 'utf8');
  } catch {
    return '';
  }
})();
const content = `/** The Dutch tagger's weights, made by \`npm run train\` from the marked articles of this repository. */\nexport const tagger =\n  '${encoded}';\n`;
writeFileSync(options.out, content);
process.stderr.write(
  `${options.out}: ${content.length} bytes, ${content === before ? 'as before' : 'changed'}\n`,
);
for (const file of options.test)
  test(encoded, file, file.endsWith('.bio') ? readConll(file) : readGoldFolder(file));
