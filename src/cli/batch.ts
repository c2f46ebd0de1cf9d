/** Runs the work over many files: worker threads behind a bounded queue, so that a folder of any size stays out of memory. */
import { setImmediate as breathe } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import PQueue from 'p-queue';
import { Piscina } from 'piscina';
import { correctionsPath } from '../io/corrections.ts';
import { type FoundFile, listFiles } from '../io/listing.ts';
import { outputFiles, stemOf } from '../io/output.ts';
import { digestKey, digestOf, fileStats, type State } from '../io/state.ts';
import type { FileOutcome, Outcome, WorkFile, WorkOptions } from './work.ts';

/** What one run is to do. */
export interface BatchOptions {
  work: WorkOptions;
  /** The module that worker threads run. */
  worker: URL;
  /** Standard input, where it is one of the inputs. */
  stdin: Uint8Array | null;
  /** Worker threads. */
  jobs: number;
  /** Milliseconds that one article may take. */
  timeLimit: number;
  state: State;
  /** Whether a file is to be read, by its path below the input. */
  selects(relative: string): boolean;
  /** Aborted when the run is to stop: no further file is begun. */
  signal: AbortSignal;
  /** Called once for each article, in the order in which they are finished. */
  onOutcome(outcome: Outcome): void;
  /** Called for each file that the state knows as done. */
  onKnown(relative: string): void;
  /** Called for each entry that is not read, with the reason. */
  onPassedOver(path: string, reason: string): void;
  /** Called where no further article could be written; the run stops. */
  onFatal(): void;
}

/** The input that stands for standard input. */
export const STDIN = '-';

/** Files handed to a worker at once, at most: a message costs as much as a short article. */
const LOT = 16;

/** Lots that may wait for each worker: enough to keep it busy, few enough to keep memory flat. */
const WAITING = 4;

/**
 * How far a heap may grow over what it held after the last collection, in percent. By default V8 lets it grow to four times
 * as much, for a hundredth less time.
 */
const HEAP_GROWTH = 50;

/** After so many known files the listing lets other things happen: signals, progress, workers' answers. */
const BREATH = 256;

/**
 * Does the work on every file below the inputs.
 *
 * Two sources that would be written to the same files are told as a failure of the second, also where they differ in
 * upper and lower case only, since some disks hold those for one. A crash or a hang in one article costs that article
 * alone: its lot is done again, file by file.
 *
 * @returns the keys of all digests met, for {@link State.compact}.
 */
export async function runBatch(inputs: readonly string[], options: BatchOptions): Promise<Set<number>> {
  const { work, state, signal, jobs } = options;
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`);
  const queue = new PQueue({ concurrency: jobs });
  const pool = new Piscina<WorkFile[], FileOutcome[]>({
    filename: options.worker.href,
    minThreads: 0,
    maxThreads: jobs,
    workerData: work,
    idleTimeout: 1_000,
  });
  // A crash at work rejects its task. A worker that cannot even start has none to reject: that ends the run.
  let broken: Error | null = null;
  pool.on('error', (error: Error) => {
    broken = error;
    for (const attempted of attempts) attempted.abort();
  });
  const met = new Set<number>();

  const settle = ({ outcomes, digest, fatal }: FileOutcome): void => {
    if (digest !== null) {
      state.add(digest);
      met.add(digestKey(digest));
    }
    if (fatal) options.onFatal();
    for (const outcome of outcomes) options.onOutcome(outcome);
  };

  // A controller and a timer of its own for each attempt: those of AbortSignal live on after it, by the thousands.
  const attempts = new Set<AbortController>();
  const attempt = async (files: WorkFile[]): Promise<FileOutcome[]> => {
    const attempted = new AbortController();
    attempts.add(attempted);
    const timer = setTimeout(() => attempted.abort(), options.timeLimit * files.length);
    try {
      return await pool.run(files, { signal: attempted.signal });
    } finally {
      clearTimeout(timer);
      attempts.delete(attempted);
    }
  };

  const processLot = async (files: WorkFile[]): Promise<void> => {
    try {
      for (const outcome of await attempt(files)) settle(outcome);
    } catch {
      if (broken) return;
      for (const file of files) settle(await attemptAlone(file));
    }
  };

  const attemptAlone = async (file: WorkFile): Promise<FileOutcome> => {
    try {
      const [outcome] = await attempt([file]);
      return outcome!;
    } catch (error) {
      const hung = (error as Error).name === 'AbortError';
      const reason = hung
        ? `took more than ${options.timeLimit / 1000} s and was given up. Raise --time-limit, or mend the file.`
        : `made the program crash (${(error as Error).message}). Please report it with the file.`;
      return { outcomes: [{ status: 'failed', path: file.relative, reason }], digest: null, fatal: false };
    }
  };

  // A run that stops does what is in work, not what waits.
  signal.addEventListener('abort', () => queue.clear(), { once: true });

  let lot: WorkFile[] = [];
  const dispatch = async (): Promise<void> => {
    const files = lot;
    lot = [];
    if (files.length === 0) return;
    await queue.onSizeLessThan(jobs * WAITING);
    void queue.add(() => processLot(files));
  };

  const isKnown = (found: FoundFile): boolean => {
    const outputs = outputFiles(work.out, stemOf(found.relative), work.summaries);
    const corrections = fileStats(correctionsPath(found.absolute));
    const digest = digestOf(found.relative, found.stats, corrections, outputs, work.salt);
    if (digest === null || !state.has(digest)) return false;
    met.add(digestKey(digest));
    return true;
  };

  const stems = new Map<string, string>();
  const collides = ({ relative }: FoundFile): boolean => {
    const stem = stemOf(relative).toLowerCase();
    const earlier = stems.get(stem);
    if (earlier === undefined) {
      stems.set(stem, relative);
      return false;
    }
    const reason = `would be written to the same files as ${earlier}. Rename one of them.`;
    options.onOutcome({ status: 'failed', path: relative, reason });
    return true;
  };

  let listed = 0;
  try {
    for (const input of inputs) {
      if (input === STDIN) {
        lot.push({ absolute: STDIN, relative: STDIN, ...(options.stdin && { bytes: options.stdin }) });
        continue;
      }
      for (const found of listFiles(input, work.out)) {
        listed += 1;
        if (listed % BREATH === 0) await breathe();
        if (signal.aborted) break;
        if ('reason' in found) options.onPassedOver(found.relative, found.reason);
        else if (!options.selects(found.relative) || collides(found)) continue;
        else if (isKnown(found)) options.onKnown(found.relative);
        else {
          lot.push({ absolute: found.absolute, relative: found.relative });
          // The first lots are small, so that every worker of a small folder has its share.
          if (lot.length >= Math.min(LOT, 1 + listed / (jobs * WAITING))) await dispatch();
        }
      }
    }
    if (!signal.aborted) await dispatch();
    await queue.onIdle();
    if (broken) throw broken;
  } finally {
    await pool.destroy();
    state.flush();
  }
  return met;
}
