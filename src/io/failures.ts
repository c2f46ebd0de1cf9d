/** The list of what failed in the last run: `extracted/.miljard/failures.jsonl`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { runDataFile } from './output.ts';

/** One failed article. */
export interface Failure {
  path: string;
  reason: string;
}

const NAME = 'failures.jsonl';

/** Writes the list anew, also where it is empty, so that it always tells of the last run. */
export function writeFailures(out: string, failures: readonly Failure[]): void {
  writeFileSync(runDataFile(out, NAME), failures.map((failure) => `${JSON.stringify(failure)}\n`).join(''));
}

/** The paths that failed in the last run; none where there was no run. A feed's article stands for its file. */
export function readFailedPaths(out: string): Set<string> {
  let content: string;
  try {
    content = readFileSync(runDataFile(out, NAME), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Set();
    throw error;
  }
  const lines = content.split('\n').filter((line) => line !== '');
  return new Set(lines.map((line) => (JSON.parse(line) as Failure).path.replace(/#.*$/, '')));
}
