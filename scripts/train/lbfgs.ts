/** Limited-memory BFGS (Nocedal and Wright, Numerical Optimization, chapter 7) with a backtracking line search. */

/** A smooth function: its value at a point, and its gradient written into `gradient`. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

/** Pairs of steps and changes of gradient that are kept. */
const MEMORY = 7;

/** Sufficient decrease (Armijo). */
const DECREASE = 1e-4;

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += a[index]! * b[index]!;
  return sum;
}

/** Adds `factor * from` to `into`. */
function addScaled(into: Float64Array, factor: number, from: Float64Array): void {
  for (let index = 0; index < into.length; index += 1) into[index]! += factor * from[index]!;
}

interface Pair {
  step: Float64Array;
  change: Float64Array;
  /** 1 / (step · change) */
  rho: number;
}

/** The direction of descent: the negative gradient times the approximate inverse Hessian (two-loop recursion). */
function direction(gradient: Float64Array, pairs: readonly Pair[]): Float64Array {
  const result = gradient.map((value) => -value);
  const alphas: number[] = [];
  for (const { step, change, rho } of pairs.toReversed()) {
    const alpha = rho * dot(step, result);
    alphas.push(alpha);
    addScaled(result, -alpha, change);
  }
  const last = pairs.at(-1);
  if (last) {
    const scale = 1 / (last.rho * dot(last.change, last.change));
    for (let index = 0; index < result.length; index += 1) result[index]! *= scale;
  }
  for (const { step, change, rho } of pairs) {
    addScaled(result, alphas.pop()! - rho * dot(change, result), step);
  }
  return result;
}

/**
 * Minimises `objective` from `start`.
 *
 * @param onStep called after each iteration with its number and value.
 * @returns the point reached after `iterations`, or earlier where no step lowers the value by a 10,000th part.
 */
export function minimise(
  objective: Objective,
  start: Float64Array,
  iterations: number,
  onStep: (iteration: number, value: number) => void,
): Float64Array {
  let point = start.slice();
  let gradient = new Float64Array(point.length);
  let value = objective(point, gradient);
  const pairs: Pair[] = [];
  for (let iteration = 1; iteration <= iterations; iteration += 1) {
    const descent = direction(gradient, pairs);
    const slope = dot(gradient, descent);
    let rate = pairs.length === 0 ? 1 / Math.sqrt(dot(gradient, gradient)) : 1;
    const nextGradient = new Float64Array(point.length);
    let next = point;
    let nextValue = Infinity;
    for (let attempt = 0; attempt < 20; attempt += 1) {
      next = point.slice();
      addScaled(next, rate, descent);
      nextValue = objective(next, nextGradient);
      if (nextValue <= value + DECREASE * rate * slope) break;
      rate /= 2;
    }
    const step = next.map((each, index) => each - point[index]!);
    const change = nextGradient.map((each, index) => each - gradient[index]!);
    const curvature = dot(step, change);
    if (curvature > 1e-10) {
      pairs.push({ step, change, rho: 1 / curvature });
      if (pairs.length > MEMORY) pairs.shift();
    }
    const gain = (value - nextValue) / Math.abs(value);
    point = next;
    gradient = nextGradient;
    value = nextValue;
    onStep(iteration, value);
    if (gain < 1e-4) break;
  }
  return point;
}
