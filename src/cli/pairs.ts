/** The records of an output folder beside those of a git revision or of another folder. */
import path from 'node:path';
import { differingFiles, GitError, isTrackedAt, readAtRevision } from '../io/git.ts';
import { isFolder, listFiles } from '../io/listing.ts';
import { readTextIfThere } from '../io/read.ts';
import { parseRecord } from '../record/parse.ts';
import type { ArticleRecord } from '../record/schema.ts';

/** An article's record on both sides; null where it is not there. */
export interface RecordPair {
  before: ArticleRecord | null;
  after: ArticleRecord | null;
}

/** What records are compared with. */
export interface Base {
  kind: 'folder' | 'revision';
  name: string;
}

/** The file of a record on both sides, as text. */
interface Sides {
  name: string;
  before: string | null;
  after: string | null;
}

const ENDING = '.json';

/** The files of the records below a folder, in code-unit order. */
export function recordNames(folder: string): string[] {
  return [...listFiles(folder)]
    .filter((found) => !('reason' in found) && found.relative.endsWith(ENDING))
    .map(({ relative }) => relative);
}

/** How many records are read from git at once: enough that starting git costs little, few enough for flat memory. */
const LOT = 500;

async function* readSides(base: Base, out: string, names: readonly string[]): AsyncGenerator<Sides> {
  const atRevision = (lot: readonly string[]) =>
    base.kind === 'revision' ? readAtRevision(out, base.name, lot) : new Map<string, Uint8Array>();
  for (let from = 0; from < names.length; from += LOT) {
    const lot = names.slice(from, from + LOT);
    const contents = atRevision(lot);
    for (const name of lot) {
      const bytes = contents.get(name);
      const before =
        base.kind === 'folder'
          ? await readTextIfThere(path.join(base.name, name))
          : bytes
            ? Buffer.from(bytes).toString('utf8')
            : null;
      yield { name, before, after: await readTextIfThere(path.join(out, name)) };
    }
  }
}

/**
 * What to compare with: a folder where there is one of this name, else a revision.
 *
 * @throws {GitError} where it is neither, or where git holds no record of `out` then.
 */
export function findBase(name: string, out: string): Base {
  if (isFolder(name)) return { kind: 'folder', name };
  if (!isTrackedAt(out, name) && differingFiles(out, name, ENDING).length === 0) {
    throw new GitError(`git holds no file of ${out} at that revision, and would not take one now`);
  }
  return { kind: 'revision', name };
}

/** The files of the records that may differ, in code-unit order. */
export const differingNames = (base: Base, out: string): string[] =>
  base.kind === 'folder'
    ? [...new Set([...recordNames(base.name), ...recordNames(out)])].toSorted()
    : differingFiles(out, base.name, ENDING);

/** The records among `names` that differ, one at a time. `failed` hears of those that cannot be read. */
export async function* readPairs(
  base: Base,
  out: string,
  names: readonly string[],
  failed: (reason: string) => void,
): AsyncGenerator<RecordPair> {
  for await (const { name, before, after } of readSides(base, out, names)) {
    if (before === after) continue;
    try {
      yield {
        before: before === null ? null : parseRecord(before, `${name} (${base.name})`),
        after: after === null ? null : parseRecord(after, `${name} (${out})`),
      };
    } catch (error) {
      failed((error as Error).message);
    }
  }
}

/** The two records of each article that was moved from one id to another. */
export async function* readMoved(
  base: Base,
  out: string,
  moved: readonly (readonly [from: string, to: string])[],
): AsyncGenerator<RecordPair> {
  for (let start = 0; start < moved.length; start += LOT) {
    const lot = moved.slice(start, start + LOT);
    const ids = lot.flat();
    const known = new Map<string, RecordPair>();
    // What could not be read was told when it was read first.
    const names = ids.map((id) => `${id}${ENDING}`);
    for await (const pair of readPairs(base, out, names, () => undefined)) {
      known.set((pair.after ?? pair.before)!.id, pair);
    }
    for (const [from, to] of lot) {
      yield { before: known.get(from)?.before ?? null, after: known.get(to)?.after ?? null };
    }
  }
}

/** The records of one article that {@link readPairs} has given before. */
export async function readPair(base: Base, out: string, id: string): Promise<RecordPair> {
  const name = `${id}${ENDING}`;
  for await (const { before, after } of readSides(base, out, [name])) {
    const read = (text: string | null): ArticleRecord | null =>
      text === null ? null : parseRecord(text, name);
    return { before: read(before), after: read(after) };
  }
  return { before: null, after: null };
}
