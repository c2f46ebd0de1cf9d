/** A worker thread's entry: takes files in lots, gives back what became of each, up to one after which none can be written. */
import { workerData } from 'piscina';
import { createWork, type FileOutcome, type WorkFile, type WorkOptions } from './work.ts';

const work = await createWork(workerData as WorkOptions);

export default async function processFiles(files: readonly WorkFile[]): Promise<FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  for (const file of files) {
    const outcome = await work(file);
    outcomes.push(outcome);
    if (outcome.fatal) break;
  }
  return outcomes;
}
