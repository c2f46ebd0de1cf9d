/** The loss of a linear-chain conditional random field and its gradient. */
import { LABELS, mayFollow, OUTSIDE } from '../../src/extract/names/tagger/labels.ts';
import type { Objective } from './lbfgs.ts';

/** One segment: the features of each piece, as indexes of weights, and its right labels. */
export interface Example {
  features: Uint32Array[];
  labels: Uint8Array;
}

const FORBIDDEN = -1e4;

/**
 * The negative log-likelihood of the examples with an L2 penalty. Weights are laid out as `feature * LABELS + label`,
 * then the transitions as `label * LABELS + next`.
 *
 * @param features how many features there are.
 * @param penalty of the square of each weight, halved.
 */
export function createObjective(examples: readonly Example[], features: number, penalty: number): Objective {
  const base = features * LABELS;
  return (weights, gradient) => {
    gradient.fill(0);
    let loss = 0;
    for (let index = 0; index < weights.length; index += 1) {
      loss += (penalty / 2) * weights[index]! ** 2;
      gradient[index] = penalty * weights[index]!;
    }
    const transition = (label: number, next: number): number =>
      mayFollow(label, next) ? weights[base + label * LABELS + next]! : FORBIDDEN;
    const table = Float64Array.from({ length: LABELS * LABELS }, (_, index) =>
      transition(Math.floor(index / LABELS), index % LABELS),
    );
    for (const example of examples) loss += addExample(example, weights, gradient, table, base);
    return loss;
  };
}

function addExample(
  { features, labels }: Example,
  weights: Float64Array,
  gradient: Float64Array,
  table: Float64Array,
  base: number,
): number {
  const length = labels.length;
  const scores = new Float64Array(length * LABELS);
  for (let at = 0; at < length; at += 1) {
    for (const feature of features[at]!) {
      const row = feature * LABELS;
      for (let label = 0; label < LABELS; label += 1) scores[at * LABELS + label]! += weights[row + label]!;
    }
  }
  const forward = new Float64Array(length * LABELS);
  const backward = new Float64Array(length * LABELS);
  const terms = new Float64Array(LABELS);
  for (let at = 0; at < length; at += 1) {
    for (let label = 0; label < LABELS; label += 1) {
      for (let before = 0; before < LABELS; before += 1) {
        const reached =
          at === 0 ? (before === OUTSIDE ? 0 : FORBIDDEN) : forward[(at - 1) * LABELS + before]!;
        terms[before] = reached + table[before * LABELS + label]!;
      }
      forward[at * LABELS + label] = logSum(terms) + scores[at * LABELS + label]!;
    }
  }
  for (let at = length - 1; at >= 0; at -= 1) {
    for (let label = 0; label < LABELS; label += 1) {
      if (at === length - 1) {
        backward[at * LABELS + label] = table[label * LABELS + OUTSIDE]!;
        continue;
      }
      for (let next = 0; next < LABELS; next += 1) {
        const then = (at + 1) * LABELS + next;
        terms[next] = table[label * LABELS + next]! + scores[then]! + backward[then]!;
      }
      backward[at * LABELS + label] = logSum(terms);
    }
  }
  for (let label = 0; label < LABELS; label += 1) {
    terms[label] = forward[(length - 1) * LABELS + label]! + table[label * LABELS + OUTSIDE]!;
  }
  const total = logSum(terms);
  let gold = 0;
  for (let at = 0; at <= length; at += 1) {
    const label = at < length ? labels[at]! : OUTSIDE;
    const before = at === 0 ? OUTSIDE : labels[at - 1]!;
    gold += table[before * LABELS + label]!;
    gradient[base + before * LABELS + label]! -= 1;
    for (let each = 0; each < LABELS; each += 1) {
      const reached = at === 0 ? (each === OUTSIDE ? 0 : FORBIDDEN) : forward[(at - 1) * LABELS + each]!;
      if (reached <= FORBIDDEN / 2) continue;
      for (let next = 0; next < LABELS; next += 1) {
        if (at === length && next !== OUTSIDE) continue;
        const rest = at < length ? scores[at * LABELS + next]! + backward[at * LABELS + next]! : 0;
        const log = reached + table[each * LABELS + next]! + rest - total;
        if (log > -30) gradient[base + each * LABELS + next]! += Math.exp(log);
      }
    }
    if (at === length) break;
    gold += scores[at * LABELS + label]!;
    for (let each = 0; each < LABELS; each += 1) {
      const log = forward[at * LABELS + each]! + backward[at * LABELS + each]! - total;
      const excess = (log > -30 ? Math.exp(log) : 0) - (each === label ? 1 : 0);
      if (excess === 0) continue;
      for (const feature of features[at]!) gradient[feature * LABELS + each]! += excess;
    }
  }
  return total - gold;
}

function logSum(terms: Float64Array): number {
  let most = -Infinity;
  for (const term of terms) if (term > most) most = term;
  let sum = 0;
  for (const term of terms) if (term > most - 30) sum += Math.exp(term - most);
  return most + Math.log(sum);
}
