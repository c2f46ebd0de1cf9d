/** A linear-chain conditional random field: finds names that no list holds, by their words, shapes and neighbours. */
import { isScore } from '../clubs.ts';
import type { Lexicon } from '../lexicon.ts';
import { isCapital } from '../match.ts';
import type { RuledLine } from '../rules.ts';
import { WORD } from './bits.ts';
import { type ArticleView, BUSINESS, SPORT, viewLine } from './features.ts';
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
import { createScorer, type Scorer } from './scorer.ts';
import { segmentsOf } from './segments.ts';

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
  const plain = new Set<number>();
  for (const { line, seen } of read) {
    for (let at = 0; at < seen.length; at += 1) {
      const piece = line.pieces[at]!;
      if (piece.shape === 'lower' && piece.lower.length > 1) plain.add(seen[at]!.word);
    }
  }
  return plain;
}

/** Words of a kind that an article must have for it to be about that. */
const ENOUGH_WORDS = 3;

/** What an article is about: see {@link ArticleView}. */
function topicOf(read: readonly RuledLine[]): number {
  let [sport, business] = [0, 0];
  for (const { line, seen } of read) {
    for (let at = 0; at < seen.length; at += 1) {
      const { shape } = line.pieces[at]!;
      if (shape === 'number' && isScore(line.pieces, at)) sport += 1;
      if (shape !== 'lower') continue;
      if (seen[at]!.sport) sport += 1;
      else if (seen[at]!.bits & WORD.companyContext) business += 1;
    }
  }
  return (sport >= ENOUGH_WORDS ? SPORT : 0) + (business >= ENOUGH_WORDS ? BUSINESS : 0);
}

/** What the whole article tells of its names. */
export function viewArticle(read: readonly RuledLine[]): ArticleView {
  return { plainWords: plainWordsOf(read), topic: topicOf(read) };
}

/** Labels of a segment's pieces, and by how much each is likelier than the next best. */
interface Labelled {
  labels: Uint8Array;
  margins: Float64Array;
}

/** For each label, those that may stand before it; and those that may follow it. */
const every = Array.from({ length: LABELS }, (_, label) => label);
const BEFORE = every.map((label) => every.filter((previous) => mayFollow(previous, label)));
const BEHIND = every.map((label) => every.filter((next) => mayFollow(label, next)));

/** Room for the scores of a segment in one direction, kept for the next: making it takes longer than filling it. */
function createRoom(): (size: number) => Float64Array {
  let room = new Float64Array(0);
  return (size) => (room.length < size ? (room = new Float64Array(2 * size)) : room);
}

const roomForward = createRoom();
const roomBackward = createRoom();

/** For each piece and label, the best score of all labels up to it. Before a segment every piece is outside. */
function scoreForward({ transitions }: Pick<Model, 'transitions'>, scores: Int32Array): Float64Array {
  const forward = roomForward(scores.length);
  for (let base = 0; base < scores.length; base += LABELS) {
    for (let label = 0; label < LABELS; label += 1) {
      let best = -Infinity;
      if (base > 0) {
        for (const previous of BEFORE[label]!) {
          const score = forward[base - LABELS + previous]! + transitions[previous * LABELS + label]!;
          if (score > best) best = score;
        }
      } else if (mayFollow(OUTSIDE, label)) best = transitions[OUTSIDE * LABELS + label]!;
      forward[base + label] = best + scores[base + label]!;
    }
  }
  return forward;
}

/** For each piece and label, the best score of all labels behind it. Behind a segment every piece is outside. */
function scoreBackward({ transitions }: Pick<Model, 'transitions'>, scores: Int32Array): Float64Array {
  const backward = roomBackward(scores.length);
  for (let base = scores.length - LABELS; base >= 0; base -= LABELS) {
    const then = base + LABELS;
    for (let label = 0; label < LABELS; label += 1) {
      let best = -Infinity;
      if (then < scores.length) {
        for (const next of BEHIND[label]!) {
          const score = transitions[label * LABELS + next]! + scores[then + next]! + backward[then + next]!;
          if (score > best) best = score;
        }
      } else best = transitions[label * LABELS + OUTSIDE]!;
      backward[base + label] = best;
    }
  }
  return backward;
}

/**
 * The likeliest labels of a segment (Viterbi, in both directions, so that each label has its margin).
 *
 * @param scores of each piece and label, `piece * LABELS + label`; margins are in their steps.
 */
export function labelScores(model: Pick<Model, 'transitions'>, scores: Int32Array): Labelled {
  const totals = scoreForward(model, scores);
  const backward = scoreBackward(model, scores);
  for (let index = 0; index < scores.length; index += 1) totals[index]! += backward[index]!;
  const length = scores.length / LABELS;
  const labels = new Uint8Array(length);
  const margins = new Float64Array(length);
  let previous = OUTSIDE;
  for (let at = 0; at < length; at += 1) {
    const base = at * LABELS;
    let best = OUTSIDE;
    for (const label of BEHIND[previous]!) if (totals[base + label]! > totals[base + best]!) best = label;
    let second = -Infinity;
    for (const label of BEHIND[previous]!) {
      if (!isAlike(label, best)) second = Math.max(second, totals[base + label]!);
    }
    labels[at] = previous = best;
    margins[at] = totals[base + best]! - second;
  }
  return { labels, margins };
}

/** Whether a line has a capital or a listed name. */
const mayHoldName = ({ line, items }: RuledLine): boolean =>
  items.length > 0 || line.pieces.some((piece) => isCapital(piece));

/** A model with what it remembers of words that it has scored. */
export interface Tagger {
  model: Model;
  score: Scorer;
}

export const createTagger = (model: Model): Tagger => ({ model, score: createScorer(model) });

/** The names in an article's lines, by the line's index, in reading order, without overlap. */
export function tagNames(
  { model, score }: Tagger,
  lexicon: Lexicon,
  read: readonly RuledLine[],
): Map<number, TaggedName[]> {
  const byLine = new Map<number, TaggedName[]>();
  const article = viewArticle(read);
  for (const [index, ruled] of read.entries()) {
    if (!mayHoldName(ruled)) continue;
    const view = viewLine(ruled);
    const names: TaggedName[] = [];
    for (const segment of segmentsOf(view, model.connectors)) {
      const { labels, margins } = labelScores(model, score(view, segment, article));
      for (const [at, label] of labels.entries()) {
        if (!isBegin(label)) continue;
        let end = at + 1;
        let margin = margins[at]!;
        for (; end < labels.length && isInside(labels[end]!); end += 1)
          margin = Math.min(margin, margins[end]!);
        const from = segment.from + at;
        names.push({
          line: index,
          from,
          to: segment.from + end,
          class: classOf(label),
          margin: margin * model.scale,
        });
      }
    }
    if (names.length > 0) byLine.set(index, names);
  }
  return byLine;
}
