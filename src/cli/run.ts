/** `miljard run` and `miljard extract`: a folder of articles becomes records, and summaries. */
import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import picomatch from 'picomatch';
import type { Newsroom } from '../corrections/schema.ts';
import { CorrectionsError } from '../corrections/yaml.ts';
import { readNewsrooms } from '../io/corrections.ts';
import { openFailures, readFailedPaths } from '../io/failures.ts';
import { changedSince, GitError } from '../io/git.ts';
import { countFiles, exists } from '../io/listing.ts';
import { lockOutput } from '../io/lock.ts';
import { prepareOutput } from '../io/output.ts';
import { readStdin } from '../io/read.ts';
import { programDigest } from '../io/program.ts';
import { openState } from '../io/state.ts';
import { accountLines, addOutcome, addPassedOver, createAccount } from './account.ts';
import { runBatch, STDIN } from './batch.ts';
import { createProgress } from './progress.ts';
import type { WorkOptions } from './work.ts';

/** The options of the command line, parsed. */
export interface RunOptions {
  out: string;
  language?: string;
  summaries: string[];
  jobs?: number;
  json?: boolean;
  quiet?: boolean;
  force?: boolean;
  failFast?: boolean;
  retryFailed?: boolean;
  changedSince?: string;
  include?: string[];
  exclude?: string[];
  maxBytes: number;
  /** Seconds. */
  timeLimit: number;
  /** Gives no account of a run that had nothing to do. */
  silentWhenIdle?: boolean;
}

const STATUS = { done: 0, failures: 1, usage: 2, interrupted: 130 } as const;

/** What the digests of the state stand for, besides the files: the program and the options. */
function saltOf(options: RunOptions, newsroom: Newsroom | null): string {
  const { language, summaries, maxBytes } = options;
  return createHash('sha256')
    .update(JSON.stringify([programDigest(), language, summaries, maxBytes, newsroom]))
    .digest('hex');
}

/** Whether a file is to be read, after --include, --exclude, --retry-failed and --changed-since. */
function createSelection(paths: readonly string[], options: RunOptions): (relative: string) => boolean {
  const tests: ((relative: string) => boolean)[] = [];
  if (options.include) tests.push(picomatch(options.include));
  if (options.exclude) {
    const excluded = picomatch(options.exclude);
    tests.push((relative) => !excluded(relative));
  }
  if (options.retryFailed) {
    const failed = readFailedPaths(options.out);
    tests.push((relative) => failed.has(relative));
  }
  if (options.changedSince !== undefined) {
    const changed = new Set(paths.flatMap((path) => [...changedSince(path, options.changedSince!)]));
    tests.push((relative) => changed.has(relative));
  }
  return (relative) => tests.every((test) => test(relative));
}

/** @returns the exit status: 0 all done, 1 some articles failed, 2 nothing to read, 130 interrupted. */
export async function run(paths: readonly string[], options: RunOptions): Promise<number> {
  const started = performance.now();
  const quiet = options.quiet === true;
  const missing = paths.filter((path) => path !== STDIN && !exists(path));
  if (missing.length > 0) {
    process.stderr.write(
      `miljard: expected a folder or an article, found nothing at ${missing.join(', ')}.\n`,
    );
    return STATUS.usage;
  }
  const progress = createProgress(process.stderr, quiet);
  let newsroom: Newsroom | null;
  let selects: (relative: string) => boolean;
  try {
    newsroom = readNewsrooms(paths);
    selects = createSelection(paths, options);
  } catch (error) {
    if (!(error instanceof CorrectionsError || error instanceof GitError)) throw error;
    process.stderr.write(`miljard: ${(error as Error).message}\n`);
    return STATUS.usage;
  }
  let stdin: Uint8Array | null = null;
  try {
    if (paths.includes(STDIN)) stdin = await readStdin(options.maxBytes);
  } catch (error) {
    process.stderr.write(`miljard: ${(error as Error).message}\n`);
    return STATUS.failures;
  }
  let unlock: () => void;
  try {
    unlock = await lockOutput(options.out, (file) =>
      progress.message(`waiting for another run that writes to ${options.out} (it holds ${file})`),
    );
  } catch (error) {
    process.stderr.write(`miljard: ${(error as Error).message}\n`);
    return STATUS.usage;
  }
  const stop = new AbortController();
  const interrupt = (): void => {
    if (stop.signal.aborted) process.exit(STATUS.interrupted);
    progress.message('stopping after the articles in work; once more stops at once');
    stop.abort('interrupted');
  };
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  const account = createAccount();
  try {
    prepareOutput(options.out);
    const failures = openFailures(options.out);
    const state = openState(options.out, options.force === true);
    const work: WorkOptions = {
      out: options.out,
      ...(options.language === undefined ? {} : { language: options.language }),
      ...(newsroom && { newsroom }),
      summaries: options.summaries,
      maxBytes: options.maxBytes,
      salt: saltOf(options, newsroom),
    };
    if (progress.draws) progress.expect(paths.reduce((sum, path) => sum + countFiles(path), 0));
    const met = await runBatch(paths, {
      work,
      worker: new URL('./worker.js', import.meta.url),
      stdin,
      jobs: options.jobs ?? availableParallelism(),
      timeLimit: options.timeLimit * 1000,
      state,
      selects,
      signal: stop.signal,
      onOutcome(outcome) {
        if (options.json) process.stdout.write(`${JSON.stringify(outcome)}\n`);
        addOutcome(account, outcome);
        if (outcome.status === 'failed') {
          failures.add(outcome);
          progress.message(`failed ${outcome.path}: ${outcome.reason}`);
          if (options.failFast) stop.abort('a failure, and --fail-fast');
        } else if (!quiet && outcome.status !== 'ignored') {
          for (const warning of outcome.warnings) progress.message(`warning ${outcome.path}: ${warning}`);
        }
        progress.count(account.articles + account.known, account.failed);
      },
      onKnown() {
        account.known += 1;
        progress.count(account.articles + account.known, account.failed);
      },
      onPassedOver(path, reason) {
        addPassedOver(account, path, reason);
      },
      onFatal() {
        stop.abort('nothing can be written');
      },
    });
    const whole = !stop.signal.aborted && !options.retryFailed && options.changedSince === undefined;
    if (whole) state.compact(met);
    try {
      failures.close();
    } catch (error) {
      progress.message(`the failures could not be written down (${(error as Error).message})`);
    }
    const fault = state.fault();
    if (fault !== null) progress.message(`the next run will read again what this one has done (${fault})`);
  } finally {
    progress.done();
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
    unlock();
  }
  if (account.articles + account.known === 0 && !options.retryFailed && options.changedSince === undefined) {
    const narrowed = options.include || options.exclude;
    const remedy = narrowed ? 'See what --include and --exclude leave.' : 'Name a folder of articles.';
    process.stderr.write(`miljard: found no article in ${paths.join(', ')}. ${remedy}\n`);
    return STATUS.usage;
  }
  if (!quiet && !(options.silentWhenIdle && account.articles === 0)) {
    const lines = accountLines(account, options.out, (performance.now() - started) / 1000);
    process.stderr.write(`${lines.join('\n')}\n`);
  }
  if (stop.signal.aborted) {
    process.stderr.write(
      `miljard: stopped before the end (${stop.signal.reason}). The next run takes up where this one stopped.\n`,
    );
    return stop.signal.reason === 'interrupted' ? STATUS.interrupted : STATUS.failures;
  }
  return account.failed > 0 ? STATUS.failures : STATUS.done;
}
