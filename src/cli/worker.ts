/** A worker thread's entry: takes files in lots, gives back what became of each. */
import { workerData } from 'node:worker_threads';
import { createWork, type FileOutcome, type WorkFile, type WorkOptions } from './work.ts';

// Piscina hands the pool's own data over as the second entry of a pair.
const [, options] = workerData as [unknown, WorkOptions];
const work = await createWork(options);

export default async function processFiles(files: readonly WorkFile[]): Promise<FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  for (const file of files) outcomes.push(await work(file));
  return outcomes;
}
