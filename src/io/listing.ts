/** Finds the files below the input paths. */
import { type BigIntStats, existsSync, lstatSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** A plain file below an input path. */
export interface FoundFile {
  /** Where to read it. */
  absolute: string;
  /** Below the input path, with "/" on every system, NFC. */
  relative: string;
  stats: BigIntStats;
}

/** An entry that is not read, and why, in words for the user. */
export interface PassedOver {
  relative: string;
  reason: string;
}

/** Files of the house that stand among the articles and are none. */
const isHouseFile = (name: string): boolean =>
  /^readme(\.\w+)?$/i.test(name) || name === 'newsroom.yaml' || name.endsWith('.corrections.yaml');

/**
 * The files below `input`, a folder or a single file, in code-unit order of their paths, with no more than the names of
 * the open folders in memory. Hidden entries and the house's own files (README, newsroom.yaml, *.corrections.yaml) are
 * left out, as is the folder `except`; links are not followed and are told as passed over.
 *
 * @throws where `input` does not exist.
 */
export function* listFiles(input: string, except?: string): Generator<FoundFile | PassedOver> {
  const stats = lstatSync(input, { bigint: true });
  if (stats.isDirectory()) {
    yield* walk(input, '', except === undefined ? undefined : path.resolve(except));
  } else yield entry(input, path.basename(input).normalize('NFC'), stats);
}

function entry(absolute: string, relative: string, stats: BigIntStats): FoundFile | PassedOver {
  if (stats.isFile()) return { absolute, relative, stats };
  const what = stats.isSymbolicLink() ? 'a link' : 'no plain file';
  return { relative, reason: `is ${what}; only plain files are read` };
}

/** The names in a folder, those of folders with "/" behind them: sorted so, whole paths are in code-unit order. */
const namesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .map((dirent) => (dirent.isDirectory() ? `${dirent.name}/` : dirent.name))
    .toSorted();

function* walk(
  folder: string,
  prefix: string,
  except: string | undefined,
): Generator<FoundFile | PassedOver> {
  if (path.resolve(folder) === except) return;
  let names: string[];
  try {
    names = namesIn(folder);
  } catch (error) {
    yield { relative: prefix, reason: `the folder cannot be read (${(error as Error).message})` };
    return;
  }
  for (const listed of names) {
    const name = listed.endsWith('/') ? listed.slice(0, -1) : listed;
    if (name.startsWith('.') || isHouseFile(name)) continue;
    const absolute = path.join(folder, name);
    const relative = prefix + name.normalize('NFC');
    const stats = lstatSync(absolute, { bigint: true, throwIfNoEntry: false });
    if (stats === undefined) yield { relative, reason: 'vanished while the folder was read' };
    else if (stats.isDirectory()) yield* walk(absolute, `${relative}/`, except);
    else yield entry(absolute, relative, stats);
  }
}

/** Whether there is anything at a path. */
export const exists = (input: string): boolean => existsSync(input);

/** Whether there is a folder at a path. */
export const isFolder = (input: string): boolean =>
  statSync(input, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Whether there is a plain file at a path. */
export const isFile = (input: string): boolean =>
  statSync(input, { throwIfNoEntry: false })?.isFile() ?? false;

/** How many files there are below `input`, for the progress bar; 0 where it cannot be read. */
export function countFiles(input: string): number {
  let count = 0;
  try {
    for (const dirent of readdirSync(input, { withFileTypes: true })) {
      if (dirent.name.startsWith('.')) continue;
      if (dirent.isDirectory()) count += countFiles(path.join(input, dirent.name));
      else if (dirent.isFile()) count += 1;
    }
  } catch {
    return count;
  }
  return count;
}
