/** The list of what failed in the last run: `extracted/.miljard/failures.jsonl`. */
import { appendFileSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { runDataFile } from './output.ts';

/** One failed article. */
interface Failure {
  path: string;
  reason: string;
}

const NAME = 'failures.jsonl';

/** The list of a run's failures, written as they come, so that a million of them take no memory. */
export interface FailureList {
  add(failure: Failure): void;
  /**
   * Puts the list in the place of the last run's, also where it is empty.
   *
   * @throws where it could not be written.
   */
  close(): void;
}

/** How many failures are gathered before they are written. */
const FLUSH = 256;

/** Opens the list of this run beside that of the last one, which is still there for `--retry-failed`. */
export function openFailures(out: string): FailureList {
  const file = runDataFile(out, NAME);
  const unfinished = `${file}.new`;
  rmSync(unfinished, { force: true });
  let pending: string[] = [];
  let fault: unknown;
  const flush = (): void => {
    try {
      appendFileSync(unfinished, pending.join(''));
    } catch (error) {
      fault ??= error;
    }
    pending = [];
  };
  return {
    add({ path, reason }) {
      pending.push(`${JSON.stringify({ path, reason })}\n`);
      if (pending.length >= FLUSH) flush();
    },
    close() {
      flush();
      if (fault !== undefined) throw fault;
      renameSync(unfinished, file);
    },
  };
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
