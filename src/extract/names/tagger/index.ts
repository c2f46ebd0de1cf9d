/** A linear-chain conditional random field: finds names that no list holds, by their words, shapes and neighbours. */
import type { Line } from '../candidate.ts';
import type { Lexicon } from '../lexicon.ts';
import { hashText, type LineView, pushFeatures, viewLine } from './features.ts';
import { classOf, isBegin, isInside, LABELS, mayFollow, OUTSIDE, type TaggedClass } from './labels.ts';
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
}

/** Hashes of the words that the lines hold without a capital. */
export function plainWordsOf(lines: readonly Line[]): Set<number> {
  const words = new Set<number>();
  for (const { pieces } of lines) {
    for (const piece of pieces)
      if (piece.shape === 'lower' && piece.lower.length > 1) words.add(hashText(piece.lower));
  }
  return words;
}

/** The likeliest labels of a segment's pieces (Viterbi). Before and behind it every piece is outside. */
function labelSegment(
  model: Model,
  view: LineView,
  { from, to }: Segment,
  plain: ReadonlySet<number>,
): Uint8Array {
  const length = to - from;
  const back = new Uint8Array(length * LABELS);
  let best = new Float64Array(LABELS).fill(-Infinity);
  best[OUTSIDE] = 0;
  const features: number[] = [];
  for (let at = 0; at < length; at += 1) {
    const scores = new Float64Array(LABELS);
    features.length = 0;
    pushFeatures(view, from + at, plain, features);
    for (const feature of features) model.add(feature, scores);
    const next = new Float64Array(LABELS).fill(-Infinity);
    for (let label = 0; label < LABELS; label += 1) {
      for (let before = 0; before < LABELS; before += 1) {
        if (best[before] === -Infinity || !mayFollow(before, label)) continue;
        const score = best[before]! + model.transitions[before * LABELS + label]! + scores[label]!;
        if (score <= next[label]!) continue;
        next[label] = score;
        back[at * LABELS + label] = before;
      }
    }
    best = next;
  }
  const labels = new Uint8Array(length);
  let label = 0;
  for (let candidate = 1; candidate < LABELS; candidate += 1) {
    const ends = (each: number): number => best[each]! + model.transitions[each * LABELS + OUTSIDE]!;
    if (ends(candidate) > ends(label)) label = candidate;
  }
  for (let at = length - 1; at >= 0; at -= 1) {
    labels[at] = label;
    label = back[at * LABELS + label]!;
  }
  return labels;
}

/** The names in an article's lines, in reading order, without overlap. */
export function tagNames(model: Model, lexicon: Lexicon, lines: readonly Line[]): TaggedName[] {
  const names: TaggedName[] = [];
  const plain = plainWordsOf(lines);
  for (const [index, line] of lines.entries()) {
    const view = viewLine(lexicon, line);
    for (const segment of segmentsOf(view, model.connectors)) {
      const labels = labelSegment(model, view, segment, plain);
      for (const [at, label] of labels.entries()) {
        if (!isBegin(label)) continue;
        let end = at + 1;
        while (end < labels.length && isInside(labels[end]!)) end += 1;
        names.push({ line: index, from: segment.from + at, to: segment.from + end, class: classOf(label) });
      }
    }
  }
  return names;
}
