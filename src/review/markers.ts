/** Two versions of a text with conflict markers around the lines that differ, as git writes them. */
import { commonPairs } from './common.ts';

/**
 * @param labels what the sides are called behind the markers.
 * @returns `ours` as it is where the two are equal.
 */
export function withMarkers(ours: string, theirs: string, labels: readonly [string, string]): string {
  const left = ours.split('\n');
  const right = theirs.split('\n');
  const lines: string[] = [];
  let [from, to] = [0, 0];
  for (const [nextFrom, nextTo] of [...commonPairs(left, right), [left.length, right.length] as const]) {
    if (from < nextFrom || to < nextTo) {
      lines.push(
        `<<<<<<< ${labels[0]}`,
        ...left.slice(from, nextFrom),
        '=======',
        ...right.slice(to, nextTo),
        `>>>>>>> ${labels[1]}`,
      );
    }
    if (nextFrom < left.length) lines.push(left[nextFrom]!);
    [from, to] = [nextFrom + 1, nextTo + 1];
  }
  return lines.join('\n');
}
