/** One run at a time writes to an output folder. */
import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runDataFile } from './output.ts';

/** How often a run says that it is alive, in milliseconds. */
const BEAT = 2_000;

/** A lock that has not been renewed for this long was left by a run that was killed on another machine. */
const STALE = 15_000;

/** How often a waiting run looks again, in milliseconds. */
const POLL = 200;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function isStale(file: string): boolean {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    // The lock is made before its holder is written into it, so a moment without one is no sign of death.
    if (pid > 0 && !isAlive(pid)) return true;
    return Date.now() - statSync(file).mtimeMs > STALE;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

/**
 * Takes a stale lock away. Of several runs that find it stale only one gets to rename it; should it be another run's new
 * lock by then, it is put back.
 */
function discard(file: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (!isStale(aside)) {
    try {
      linkSync(aside, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  rmSync(aside, { force: true });
}

/**
 * Waits until no other run writes to `out`, then holds it.
 *
 * @param onWait called once where another run has it.
 * @returns what gives it back.
 * @throws where nothing can be written to `out`.
 */
export async function lockOutput(out: string, onWait: (file: string) => void): Promise<() => void> {
  const file = runDataFile(out, 'lock');
  try {
    mkdirSync(path.dirname(file), { recursive: true });
  } catch (error) {
    const { message } = error as Error;
    throw new Error(`cannot write to ${out} (${message}). Name another folder with --out.`, { cause: error });
  }
  let told = false;
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    if (isStale(file)) {
      discard(file);
      continue;
    }
    if (!told) onWait(file);
    told = true;
    await sleep(POLL);
  }
  const beat = setInterval(() => {
    const now = new Date();
    utimesSync(file, now, now);
  }, BEAT);
  beat.unref();
  return () => {
    clearInterval(beat);
    rmSync(file, { force: true });
  };
}
