/** Learns the tagger's weights from documents: the same weights from the same documents, whatever the machine. */
import type { Line } from '../../src/extract/names/candidate.ts';
import { createLexicon, type Lexicon } from '../../src/extract/names/lexicon.ts';
import { isCapital } from '../../src/extract/names/match.ts';
import { readByRules, type RuledLine } from '../../src/extract/names/rules.ts';
import { pushFeatures, viewLine } from '../../src/extract/names/tagger/features.ts';
import { plainWordsOf, viewArticle } from '../../src/extract/names/tagger/index.ts';
import { beginOf, insideOf, isInside, LABELS } from '../../src/extract/names/tagger/labels.ts';
import type { Weights } from '../../src/extract/names/tagger/model.ts';
import { segmentsOf } from '../../src/extract/names/tagger/segments.ts';
import { lists } from '../../src/gazetteer/lists.ts';
import { nl } from '../../src/languages/nl/index.ts';
import { splitSentences } from '../../src/text.ts';
import { createObjective, type Example } from './crf.ts';
import type { TrainingDocument } from './documents.ts';
import { minimise } from './lbfgs.ts';
import { createRandom } from './random.ts';
import { poolOf, vary } from './vary.ts';

/** Copies of each article with other names, beside the article itself; three or six teach no more. */
const COPIES = 1;
/** L2 penalty; of 1, 3 and 6 the best on articles that were not learnt from. */
const PENALTY = 3;
const ITERATIONS = 120;
/** A feature must be met in two different places to be learnt. */
const LEAST = 2;
/** Weights nearer to zero than this change no label worth the bytes. */
const PRUNE = 0.04;

/** Every so many of a list: most names that an article is given must be such as no list holds. */
const sample = <T>(list: readonly T[], step: number): T[] => list.filter((_, index) => index % step === 0);

/**
 * The words of the lists with half of their names left out: of what then stands unlisted in a copy the tagger learns the
 * contexts and shapes, not that lists know it. Places that the pack itself speaks of stay.
 */
function thinnedLexicon(): Lexicon {
  const { demonyms, names } = nl.names.places;
  const spokenOf = new Set(`${demonyms}\n${names}`.split('\n').map((line) => line.split('|')[0]!.trim()));
  const half = <T>(list: readonly T[]): T[] => sample(list, 2);
  const places = new Map(
    [...lists.places()].filter(
      ([id, { kind }], index) => kind !== 'city' || spokenOf.has(id) || index % 2 === 0,
    ),
  );
  const thinned = {
    ...lists,
    companies: half(lists.companies),
    organisations: half(lists.organisations),
    places: () => places,
  };
  return createLexicon(thinned, nl.names, 'nl');
}

/** A document's lines as the rules read them. */
export function readDocument(lexicon: Lexicon, { paragraphs }: TrainingDocument): RuledLine[] {
  return readByRules(lexicon, paragraphs, splitSentences(paragraphs, nl.text));
}

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
function connectorsOf(lexicon: Lexicon, documents: readonly TrainingDocument[]): string[] {
  const counts = new Map<string, number>();
  for (const document of documents) {
    for (const { line } of readDocument(lexicon, document)) {
      const labels = labelsOf(line, document);
      for (const [at, piece] of line.pieces.entries()) {
        if (labels[at]! % 2 === 1 || labels[at] === 0 || isCapital(piece) || piece.shape === 'number')
          continue;
        // A mark inside a word joins it anyway; between blanks it is a dash.
        if (piece.shape === 'mark' && piece.glued) continue;
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

/** In how many documents each word stands without a capital. */
function vocabularyOf(words: readonly ReadonlySet<number>[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const own of words) for (const word of own) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * Learns from documents and from copies of them with other names.
 *
 * @param log takes a line about the progress.
 */
export function learn(
  lexicon: Lexicon,
  documents: readonly TrainingDocument[],
  log: (line: string) => void,
): Weights {
  const connectors = connectorsOf(lexicon, documents);
  const connectorSet = new Set(connectors);
  const pool = poolOf(documents, {
    company: sample(lists.companies, 12).map(({ name }) => name),
    organisation: sample(lists.organisations, 4).map(({ name }) => name),
    place: sample([...lists.places().values()], 10).map(({ nl }) => nl),
  });
  const plainWords = documents.map((document) => plainWordsOf(readDocument(lexicon, document)));
  const vocabulary = vocabularyOf(plainWords);
  const thinned = thinnedLexicon();
  const random = createRandom(20_250_314);
  const raw: { features: number[][]; labels: Uint8Array }[] = [];
  const counts = new Map<number, number>();
  for (const [number, document] of documents.entries()) {
    // A document's own words tell nothing new: what counts is whether others have them, as for an article to come.
    const others = {
      has: (word: number): boolean => vocabulary.get(word)! > (plainWords[number]!.has(word) ? 1 : 0),
    };
    const copies = Array.from({ length: COPIES }, () => vary(document, pool, random));
    for (const copy of [document, ...copies]) {
      const words = copy === document ? lexicon : thinned;
      const read = readDocument(words, copy);
      const article = viewArticle(read);
      for (const ruled of read) {
        const view = viewLine(ruled);
        const labels = labelsOf(ruled.line, copy);
        for (const { from, to } of segmentsOf(view, connectorSet)) {
          const features: number[][] = [];
          for (let at = from; at < to; at += 1) {
            const row: number[] = [];
            pushFeatures(view, at, article, others, row);
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
  log(`${examples.length} segments, ${index.size} features, ${connectors.length} connectors`);
  const objective = createObjective(examples, index.size, PENALTY);
  const start = new Float64Array(index.size * LABELS + LABELS * LABELS);
  const weights = minimise(objective, start, ITERATIONS, (iteration, value) => {
    if (iteration % 10 === 0) log(`${iteration}: ${value.toFixed(1)}`);
  });
  const kept = (value: number): number => (Math.abs(value) < PRUNE ? 0 : value);
  return {
    connectors,
    vocabulary: [...vocabulary.keys()].toSorted((a, b) => a - b),
    transitions: [...weights.subarray(index.size * LABELS)],
    features: new Map(
      [...index].map(([feature, row]) => [
        feature,
        [...weights.subarray(row * LABELS, (row + 1) * LABELS)].map(kept),
      ]),
    ),
  };
}
