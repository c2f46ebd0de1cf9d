/** Runs the work over many files: a bounded queue, so that a folder of any size stays out of memory. */
import PQueue from 'p-queue';
import { listFiles } from '../io/files.ts';
import type { ArticleOutcome, Worker } from './work.ts';

export interface BatchOptions {
  /** Articles in work at once. */
  jobs: number;
  /** Called once for each article, in the order in which they are finished. */
  onOutcome(outcome: ArticleOutcome): void;
  /** Called for each entry that is not read, with the reason. */
  onPassedOver(path: string, reason: string): void;
}

/** How many files may wait for each job: enough to keep it busy, few enough to keep memory flat. */
const WAITING_PER_JOB = 8;

/**
 * Does the work on every file below the inputs.
 *
 * Two sources that would be written to the same files are told as a failure of the second, also where they differ in
 * upper and lower case only, since some disks hold those for one.
 */
export async function runBatch(
  inputs: readonly string[],
  worker: Worker,
  options: BatchOptions,
): Promise<void> {
  const queue = new PQueue({ concurrency: options.jobs });
  const stems = new Map<string, string>();
  for (const input of inputs) {
    for await (const found of listFiles(input)) {
      if ('reason' in found) {
        options.onPassedOver(found.relative, found.reason);
        continue;
      }
      const stem = found.relative.replace(/\.[^./]*$/, '').toLowerCase();
      const earlier = stems.get(stem);
      if (earlier !== undefined) {
        options.onOutcome({
          status: 'failed',
          path: found.relative,
          reason: `would be written to the same files as ${earlier}. Rename one of them.`,
        });
        continue;
      }
      stems.set(stem, found.relative);
      await queue.onSizeLessThan(options.jobs * WAITING_PER_JOB);
      void queue.add(async () => {
        for (const outcome of await worker(found)) options.onOutcome(outcome);
      });
    }
  }
  await queue.onIdle();
}
