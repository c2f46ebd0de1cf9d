/** A linear-chain conditional random field: finds names that no list holds, by their words, shapes and neighbours. */
import type { Lexicon } from '../lexicon.ts';
import type { RuledLine } from '../rules.ts';
import { hashText, type LineView, pushFeatures, viewLine } from './features.ts';
import {
  classOf,
  isAlike,
  isBegin,
  isInside,
  LABELS,
  mayFollow,
  OUTSIDE,
  type TaggedClass,
} from './labels.ts';
import type { Model } from './model.ts';
import { type Segment, segmentsOf } from './segments.ts';

/** A name as the tagger sees it. */
export interface TaggedName {
  /** Index of the line. */
  line: number;
  /** Half-open bounds in the line's pieces. */
  from: number;
  to: number;
  class: TaggedClass;
  /** By how much the name is likelier than the next best reading: the logarithm of the odds, at the least sure piece. */
  margin: number;
}

/** Hashes of the words that the lines hold without a capital. */
export function plainWordsOf(read: readonly RuledLine[]): Set<number> {
  const words = new Set<number>();
  for (const { line } of read) {
    for (const piece of line.pieces)
      if (piece.shape === 'lower' && piece.lower.length > 1) words.add(hashText(piece.lower));
  }
  return words;
}

/** Labels of a segment's pieces, and by how much each is likelier than the next best. */
interface Labelled {
  labels: Uint8Array;
  margins: Float64Array;
}

/** Scores of each piece and label, without their neighbours. */
function scoreSegment(
  model: Model,
  view: LineView,
  { from, to }: Segment,
  plain: ReadonlySet<number>,
): Float64Array[] {
  const features: number[] = [];
  return Array.from({ length: to - from }, (_, at) => {
    const scores = new Float64Array(LABELS);
    features.length = 0;
    pushFeatures(view, from + at, plain, features);
    for (const feature of features) model.add(feature, scores);
    return scores;
  });
}

/** For each piece and label, the best score of all labels up to it. Before a segment every piece is outside. */
function scoreForward({ transitions }: Model, scores: readonly Float64Array[]): Float64Array[] {
  let before: Float64Array = new Float64Array(LABELS).fill(-Infinity);
  before[OUTSIDE] = 0;
  return scores.map((own) => {
    const best = new Float64Array(LABELS).fill(-Infinity);
    for (let label = 0; label < LABELS; label += 1) {
      for (let previous = 0; previous < LABELS; previous += 1) {
        if (!mayFollow(previous, label)) continue;
        const score = before[previous]! + transitions[previous * LABELS + label]!;
        if (score > best[label]!) best[label] = score;
      }
      best[label]! += own[label]!;
    }
    return (before = best);
  });
}

/** For each piece and label, the best score of all labels behind it. Behind a segment every piece is outside. */
function scoreBackward({ transitions }: Model, scores: readonly Float64Array[]): Float64Array[] {
  const backward = scores.map(() => new Float64Array(LABELS).fill(-Infinity));
  for (let at = scores.length - 1; at >= 0; at -= 1) {
    const best = backward[at]!;
    for (let label = 0; label < LABELS; label += 1) {
      if (at === scores.length - 1) {
        best[label] = transitions[label * LABELS + OUTSIDE]!;
        continue;
      }
      for (let next = 0; next < LABELS; next += 1) {
        if (!mayFollow(label, next)) continue;
        const score = transitions[label * LABELS + next]! + scores[at + 1]![next]! + backward[at + 1]![next]!;
        if (score > best[label]!) best[label] = score;
      }
    }
  }
  return backward;
}

/** The likeliest labels of a segment (Viterbi, in both directions, so that each label has its margin). */
function labelSegment(model: Model, view: LineView, segment: Segment, plain: ReadonlySet<number>): Labelled {
  const scores = scoreSegment(model, view, segment, plain);
  const forward = scoreForward(model, scores);
  const backward = scoreBackward(model, scores);
  const labels = new Uint8Array(scores.length);
  const margins = new Float64Array(scores.length);
  for (let at = 0; at < scores.length; at += 1) {
    const total = (label: number): number => forward[at]![label]! + backward[at]![label]!;
    const allowed = (label: number): boolean => at === 0 || mayFollow(labels[at - 1]!, label);
    let best = OUTSIDE;
    for (let label = 1; label < LABELS; label += 1) {
      if (allowed(label) && (!allowed(best) || total(label) > total(best))) best = label;
    }
    labels[at] = best;
    let second = -Infinity;
    for (let label = 0; label < LABELS; label += 1) {
      if (allowed(label) && !isAlike(label, best)) second = Math.max(second, total(label));
    }
    margins[at] = total(best) - second;
  }
  return { labels, margins };
}

/** The names in an article's lines, by the line's index, in reading order, without overlap. */
export function tagNames(
  model: Model,
  lexicon: Lexicon,
  read: readonly RuledLine[],
): Map<number, TaggedName[]> {
  const byLine = new Map<number, TaggedName[]>();
  const plain = plainWordsOf(read);
  for (const [index, ruled] of read.entries()) {
    const view = viewLine(lexicon, ruled);
    const names: TaggedName[] = [];
    for (const segment of segmentsOf(view, model.connectors)) {
      const { labels, margins } = labelSegment(model, view, segment, plain);
      for (const [at, label] of labels.entries()) {
        if (!isBegin(label)) continue;
        let end = at + 1;
        let margin = margins[at]!;
        for (; end < labels.length && isInside(labels[end]!); end += 1)
          margin = Math.min(margin, margins[end]!);
        const from = segment.from + at;
        names.push({ line: index, from, to: segment.from + end, class: classOf(label), margin });
      }
    }
    if (names.length > 0) byLine.set(index, names);
  }
  return byLine;
}
