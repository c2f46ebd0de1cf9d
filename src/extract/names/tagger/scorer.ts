/** Scores of pieces and labels: the sums of the weights of their features, of which those of single words are kept. */
import {
  type ArticleView,
  bitsIn,
  type LineView,
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

  const bitSums = Array.from({ length: 2 * REACH + 1 }, () => new Map<number, Int32Array>());
  const sumsOfBits = (offset: number, bits: number): Int32Array => {
    const known = bitSums[offset + REACH]!;
    let sums = known.get(bits);
    if (sums) return sums;
    sums = new Int32Array(LABELS);
    pushBits(offset, bits, features);
    addFeatures(sums, 0);
    if (known.size >= KEPT) known.clear();
    known.set(bits, sums);
    return sums;
  };

  return (view, { from, to }, article) => {
    const scores = new Int32Array((to - from) * LABELS);
    for (let at = from; at < to; at += 1) {
      const base = (at - from) * LABELS;
      for (let role = 0; role < ROLES.length; role += 1)
        addSum(scores, base, sumsOf(wordIn(ROLES[role]!, view, at)), role * LABELS);
      for (let offset = -REACH; offset <= REACH; offset += 1)
        addSum(scores, base, sumsOfBits(offset, bitsIn(view, at, offset)), 0);
      pushContext(view, at, article, model.vocabulary, features);
      addFeatures(scores, base);
    }
    return scores;
  };
}
