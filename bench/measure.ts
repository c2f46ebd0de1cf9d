/** Time, processor time and memory: of a function in this process, and of a process of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** What is measured is repeated until this long has passed, and so many times; the fastest round counts. */
const LEAST_SECONDS = 2;
/** The engine compiles what it meets often: the first rounds are several times slower than those of a long run. */
const LEAST_ROUNDS = 5;

/**
 * Processor time of this process so far, in milliseconds. On a machine that others use too it says more than the clock
 * does.
 */
export function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Seconds of processor time of the fastest of several rounds. */
function fastest(work: () => void): number {
  let best = Infinity;
  const begin = performance.now();
  for (let round = 0; round < LEAST_ROUNDS || performance.now() - begin < LEAST_SECONDS * 1000; round += 1) {
    const start = spent();
    work();
    best = Math.min(best, spent() - start);
  }
  return best / 1000;
}

/** Millions of bytes in a second of processor time. */
export const megabytesPerSecond = (bytes: number, work: () => void): number => bytes / 1e6 / fastest(work);

/** What a process took. */
export interface Cost {
  /** From its start to its end, in seconds. */
  seconds: number;
  /** Of all its threads, user and system, in seconds. */
  cpu: number;
  /** Most memory that it held, in millions of bytes. */
  peak: number;
  /** Memory that it held, in millions of bytes, at moments spread over its time. */
  held: number[];
}

const METER = new URL('./meter.js', import.meta.url).href;

/** Processes run so far: several may run at once, each with a report of its own. */
let runs = 0;

/** Runs a module as a process of its own, its messages on our standard error where `loud`. */
export async function runMetered(module: string, args: readonly string[]): Promise<Cost> {
  runs += 1;
  const report = path.join(tmpdir(), `miljard-meter-${process.pid}-${runs}.json`);
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', METER, module, ...args], {
    env: { ...process.env, MILJARD_METER: report },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [status] = (await once(child, 'exit')) as [number | null];
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`Expected status 0 of ${module} ${args.join(' ')}, got ${status}`);
  const told = JSON.parse(readFileSync(report, 'utf8')) as Omit<Cost, 'seconds'>;
  rmSync(report);
  return { seconds, ...told };
}

/** The built command line. */
export const COMMAND = fileURLToPath(new URL('../../../dist/cli/main.js', import.meta.url));
