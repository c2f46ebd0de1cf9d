/**
 * What earlier runs have done: for each article's file a digest of everything that its outputs depend on. A file whose
 * digest is known need not be read again.
 *
 * The digests stand in `extracted/.miljard/state`, one a line in hexadecimal, appended as articles are finished, so that
 * a run that is killed loses nothing: the next one takes up where it stopped.
 */
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  lstatSync,
  readFileSync,
  renameSync,
  truncateSync,
  writeFileSync,
  type BigIntStats,
} from 'node:fs';
import { runDataFile } from './output.ts';

/** Hexadecimal digits kept of a digest; {@link digestKey} uses 52 bits of them: one changed article among a million known ones is taken for an old one with odds of 1 in 4 · 10^9. */
const DIGITS = 16;

/** A line of the state: a digest and its newline. */
const LINE = DIGITS + 1;

/** What is kept of a file's stats; nanoseconds, so that an edit within the same millisecond counts. */
export type FileStats = Pick<BigIntStats, 'size' | 'mtimeNs' | 'ctimeNs' | 'ino'>;

/** The stats of a plain file, or null where there is none, or none can be. */
export function fileStats(file: string): FileStats | null {
  try {
    const stats = lstatSync(file, { bigint: true, throwIfNoEntry: false });
    return stats?.isFile() ? stats : null;
  } catch {
    // A name that is too long, a file where a folder should be: whoever reads or writes it will say so.
    return null;
  }
}

const signature = (stats: FileStats): string => `${stats.size}:${stats.mtimeNs}:${stats.ino}`;

const inputSignature = (stats: FileStats): string => `${signature(stats)}:${stats.ctimeNs}`;

/**
 * The digest of a source, its corrections (null where it has none) and the files written for it, or null where one of these is not there.
 *
 * A file counts as unchanged while its size, times and inode are the same: reading every byte of an archive again would
 * cost as much as the run itself. The time of change (ctime) cannot be set back by a copying program.
 *
 * @param salt everything else that the outputs depend on: program, options, corrections.
 */
export function digestOf(
  relative: string,
  source: FileStats,
  corrections: FileStats | null,
  outputs: readonly string[],
  salt: string,
): string | null {
  const hash = createHash('sha1').update(
    `${salt}\n${relative}\n${inputSignature(source)}\n${corrections ? inputSignature(corrections) : ''}`,
  );
  for (const output of outputs) {
    const stats = fileStats(output);
    if (!stats) return null;
    hash.update(`\n${signature(stats)}`);
  }
  return hash.digest('hex').slice(0, DIGITS);
}

/** The digests of an output folder. */
export interface State {
  has(digest: string): boolean;
  /** Remembers a finished article, on disk within {@link FLUSH} articles. */
  add(digest: string): void;
  flush(): void;
  /** Why digests could not be written, in the system's words; null while they can. Nothing is lost but time. */
  fault(): string | null;
  /** Rewrites the file with the digests met in this run alone; for the end of a run over everything. */
  compact(met: ReadonlySet<number>): void;
}

/** How many finished articles may be lost from the state (never from the output) when a run is killed. */
const FLUSH = 64;

/** A digest as a number: 53 bits, which a Set holds without an object of its own. */
export const digestKey = (digest: string): number => Number.parseInt(digest.slice(0, 13), 16);

/** Opens the state of `out`; `fresh` forgets what it holds. */
export function openState(out: string, fresh: boolean): State {
  const file = runDataFile(out, 'state');
  const known = new Set<number>();
  if (!fresh) {
    const content = readState(file);
    for (let at = 0; at + LINE <= content.length; at += LINE) {
      known.add(digestKey(content.toString('latin1', at, at + DIGITS)));
    }
    // A killed run may have left half a line.
    if (content.length % LINE !== 0) truncateSync(file, content.length - (content.length % LINE));
  } else writeFileSync(file, '');
  let pending: string[] = [];
  let fault: string | null = null;
  const flush = (): void => {
    // After a write that failed the file may end in half a line, which must stay its last.
    if (pending.length === 0 || fault !== null) return;
    try {
      appendFileSync(file, pending.join(''));
    } catch (error) {
      fault = (error as Error).message;
    }
    pending = [];
  };
  return {
    has: (digest) => known.has(digestKey(digest)),
    add(digest) {
      known.add(digestKey(digest));
      pending.push(`${digest}\n`);
      if (pending.length >= FLUSH) flush();
    },
    flush,
    fault: () => fault,
    compact(met) {
      flush();
      if (fault !== null) return;
      const content = readState(file);
      const kept: string[] = [];
      for (let at = 0; at + LINE <= content.length; at += LINE) {
        const digest = content.toString('latin1', at, at + DIGITS);
        if (met.has(digestKey(digest))) kept.push(`${digest}\n`);
      }
      if (kept.length * LINE === content.length) return;
      writeFileSync(`${file}.new`, kept.join(''));
      renameSync(`${file}.new`, file);
    },
  };
}

function readState(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}
