/** Losses of logistic regressions and their gradients: one label of several for an example, or one option of several. */
import { minimise, type Objective } from './lbfgs.ts';
import type { Rows } from '../../src/extract/weights.ts';

/** An example with its right label. */
export interface Labelled {
  features: readonly number[];
  label: number;
}

/** Options of which one is right. */
export interface Choice {
  options: readonly (readonly number[])[];
  right: number;
}

const ITERATIONS = 80;

/** A feature must be met so often to be learnt. */
const LEAST = 3;

/** The features met often enough, each with a number. */
function indexOf(all: Iterable<readonly number[]>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const features of all)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const index = new Map<number, number>();
  for (const [feature, count] of [...counts].toSorted(([a], [b]) => a - b))
    if (count >= LEAST) index.set(feature, index.size);
  return index;
}

const numbered = (features: readonly number[], index: ReadonlyMap<number, number>): Uint32Array =>
  Uint32Array.from(features.flatMap((feature) => index.get(feature) ?? []));

/** Turns scores into likelihoods in place. @returns the logarithm of their sum before. */
function normalise(scores: Float64Array): number {
  const most = Math.max(...scores);
  let sum = 0;
  for (const [label, score] of scores.entries()) sum += scores[label] = Math.exp(score - most);
  for (const [label, odds] of scores.entries()) scores[label] = odds / sum;
  return Math.log(sum) + most;
}

/** The L2 penalty of the weights, which also begins their gradient anew. */
function penalise(weights: Float64Array, gradient: Float64Array, penalty: number): number {
  let loss = 0;
  for (const [index, weight] of weights.entries()) {
    loss += (penalty / 2) * weight * weight;
    gradient[index] = penalty * weight;
  }
  return loss;
}

/**
 * Learns weights that tell the label of an example.
 *
 * @param penalty of the square of each weight, halved.
 */
export function learnLabels(examples: readonly Labelled[], labels: number, penalty: number): Rows {
  const index = indexOf(examples.map(({ features }) => features));
  const rows = examples.map(({ features, label }) => ({ features: numbered(features, index), label }));
  const scores = new Float64Array(labels);
  const objective: Objective = (weights, gradient) => {
    let loss = penalise(weights, gradient, penalty);
    for (const { features, label: right } of rows) {
      scores.fill(0);
      for (const feature of features)
        for (let label = 0; label < labels; label += 1) scores[label]! += weights[feature * labels + label]!;
      const reached = scores[right]!;
      loss += normalise(scores) - reached;
      scores[right]! -= 1;
      for (const feature of features)
        for (let label = 0; label < labels; label += 1) gradient[feature * labels + label]! += scores[label]!;
    }
    return loss;
  };
  const weights = minimise(objective, new Float64Array(index.size * labels), ITERATIONS, () => {});
  return new Map(
    [...index].map(([feature, row]) => [feature, [...weights.subarray(row * labels, (row + 1) * labels)]]),
  );
}

/**
 * Learns weights that tell the right one of several options.
 *
 * @param penalty of the square of each weight, halved.
 */
export function learnChoices(choices: readonly Choice[], penalty: number): Rows {
  const index = indexOf(choices.flatMap(({ options }) => options));
  const rows = choices.map(({ options, right }) => ({
    options: options.map((features) => numbered(features, index)),
    right,
  }));
  const objective: Objective = (weights, gradient) => {
    let loss = penalise(weights, gradient, penalty);
    for (const { options, right } of rows) {
      const scores = Float64Array.from(options, (features) =>
        features.reduce((sum, feature) => sum + weights[feature]!, 0),
      );
      const reached = scores[right]!;
      loss += normalise(scores) - reached;
      scores[right]! -= 1;
      for (const [option, features] of options.entries())
        for (const feature of features) gradient[feature]! += scores[option]!;
    }
    return loss;
  };
  const weights = minimise(objective, new Float64Array(index.size), ITERATIONS, () => {});
  return new Map([...index].map(([feature, row]) => [feature, [weights[row]!]]));
}
