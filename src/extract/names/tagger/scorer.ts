/** Scores of pieces and labels: the sums of the weights of their features, of which those of single words are kept. */
import {
  type ArticleView,
  bitsIn,
  type LineView,
  OFFSETS,
  pushBits,
  pushContext,
  pushWord,
  REACH,
  ROLES,
  wordIn,
} from './features.ts';
import { LABELS } from './labels.ts';
import type { Model } from './model.ts';
import type { Segment } from './segments.ts';
import type { SeenWord } from './seen.ts';

/** Scores of each piece of a segment and each label, without their neighbours, in steps: `piece * LABELS + label`. */
export type Scorer = (view: LineView, segment: Segment, article: ArticleView) => Int32Array;

/** The role of a word by where it stands, from {@link REACH} pieces before to as many behind. */
const ROLE_AT = Array.from({ length: 2 * REACH + 1 }, (_, at) =>
  ROLES.findIndex((role) => OFFSETS[role] === at - REACH),
);

/** Sums kept before a memory is begun anew. */
const KEPT = 20_000;

function addSum(scores: Int32Array, base: number, sums: Int32Array, from: number): void {
  for (let label = 0; label < LABELS; label += 1) scores[base + label]! += sums[from + label]!;
}

/** Makes a {@link Scorer} with a memory of its own. */
export function createScorer(model: Model): Scorer {
  const features: number[] = [];
  const addFeatures = (scores: Int32Array, base: number): void => {
    for (let index = 0; index < features.length; index += 1) model.add(features[index]!, scores, base);
    features.length = 0;
  };

  const wordSums = new Map<SeenWord, Int32Array>();
  /** Sums of a word's own features, role by role. */
  const sumsOf = (word: SeenWord): Int32Array => {
    let sums = wordSums.get(word);
    if (sums) return sums;
    sums = new Int32Array(ROLES.length * LABELS);
    for (const [index, role] of ROLES.entries()) {
      pushWord(role, word, features);
      addFeatures(sums, index * LABELS);
    }
    if (wordSums.size >= KEPT) wordSums.clear();
    wordSums.set(word, sums);
    return sums;
  };

  const bitSums = new Map<number, Int32Array>();
  /** Sums of the features of a piece's bits, offset by offset. */
  const sumsOfBits = (bits: number): Int32Array => {
    let sums = bitSums.get(bits);
    if (sums) return sums;
    sums = new Int32Array((2 * REACH + 1) * LABELS);
    for (let offset = -REACH; offset <= REACH; offset += 1) {
      pushBits(offset, bits, features);
      addFeatures(sums, (offset + REACH) * LABELS);
    }
    if (bitSums.size >= KEPT) bitSums.clear();
    bitSums.set(bits, sums);
    return sums;
  };

  // Piece by piece, and to each piece that it is near: so its sums are looked up once.
  return (view, { from, to }, article) => {
    const scores = new Int32Array((to - from) * LABELS);
    for (let seen = from - REACH; seen < to + REACH; seen += 1) {
      const words = sumsOf(wordIn('itself', view, seen));
      const bits = sumsOfBits(bitsIn(view, seen, 0));
      const end = Math.min(to, seen + REACH + 1);
      for (let at = Math.max(from, seen - REACH); at < end; at += 1) {
        const base = (at - from) * LABELS;
        const offset = seen - at;
        addSum(scores, base, words, ROLE_AT[offset + REACH]! * LABELS);
        addSum(scores, base, bits, (offset + REACH) * LABELS);
      }
    }
    for (let at = from; at < to; at += 1) {
      pushContext(view, at, article, model.vocabulary, features);
      addFeatures(scores, (at - from) * LABELS);
    }
    return scores;
  };
}
