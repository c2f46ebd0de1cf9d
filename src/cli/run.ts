/** `miljard run`: a folder of articles becomes records and summaries. */
import { availableParallelism } from 'node:os';
import { Account, accountLines } from './account.ts';
import { runBatch } from './batch.ts';
import { createProgress } from './progress.ts';
import { createWorker } from './work.ts';

/** Larger files are no articles; reading them whole would cost memory for nothing. */
const MAX_BYTES = 16 * 1024 * 1024;

export interface RunOptions {
  out: string;
  language?: string;
  summaries: string[];
  jobs?: number;
  json?: boolean;
  quiet?: boolean;
}

/** @returns the exit status: 0 all done, 1 some articles failed, 2 nothing to read. */
export async function run(paths: readonly string[], options: RunOptions): Promise<number> {
  const started = performance.now();
  const account = new Account();
  const progress = createProgress(process.stderr, options.quiet === true);
  const worker = await createWorker({
    out: options.out,
    ...(options.language === undefined ? {} : { language: options.language }),
    summaries: options.summaries,
    maxBytes: MAX_BYTES,
  });
  try {
    await runBatch(paths, worker, {
      jobs: options.jobs ?? availableParallelism(),
      onOutcome(outcome) {
        account.add(outcome);
        if (options.json) process.stdout.write(`${JSON.stringify(outcome)}\n`);
        if (outcome.status === 'failed') progress.message(`failed ${outcome.path}: ${outcome.reason}`);
        else for (const warning of outcome.warnings) progress.message(`warning ${outcome.path}: ${warning}`);
        progress.count(account.articles, account.failed.length);
      },
      onPassedOver(path, reason) {
        account.passedOver.push({ path, reason });
      },
    });
  } finally {
    progress.done();
  }
  if (account.articles === 0) {
    process.stderr.write(`miljard: nothing to read in ${paths.join(', ')}. Name a folder of articles.\n`);
    return 2;
  }
  if (!options.quiet) {
    const seconds = (performance.now() - started) / 1000;
    process.stderr.write(`${accountLines(account, options.out, seconds).join('\n')}\n`);
  }
  return account.failed.length > 0 ? 1 : 0;
}
