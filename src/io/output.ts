/** The output folder: whole files only, and never outside it. */
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { threadId } from 'node:worker_threads';

/** Below the output folder: what belongs to runs and not to articles. */
const RUN_DATA = '.miljard';

/** A file of run data: `extracted/.miljard/<name>`. */
export const runDataFile = (out: string, name: string): string => path.join(out, RUN_DATA, name);

/**
 * Makes the folders of a run, and removes temporary files that a killed run left behind. Only for the holder of the
 * lock on `out`.
 */
export function prepareOutput(out: string): void {
  rmSync(runDataFile(out, 'tmp'), { recursive: true, force: true });
  mkdirSync(runDataFile(out, 'tmp'), { recursive: true });
}

/** The id that the single article of a file has: its path without the last ending. */
export const stemOf = (relative: string): string => relative.replace(/(?<=[^/])\.[^./]*$/, '');

/** The path of an article's files, without their endings. */
export const outputStem = (out: string, id: string): string => path.join(out, ...id.split('/'));

/** The files written for an article: its record, then its summaries in the order of `summaries`. */
export function outputFiles(out: string, id: string, summaries: readonly string[]): string[] {
  const stem = outputStem(out, id);
  return [`${stem}.json`, ...summaries.map((locale) => `${stem}.${locale}.md`)];
}

let written = 0;

/**
 * Writes `content` to `file` unless exactly that stands there already. The file is whole at every moment: the bytes go
 * to a temporary file in the run data of `out`, on the same disk, which then takes the file's name.
 *
 * @returns whether anything was written.
 */
export function writeIfChanged(out: string, file: string, content: string): boolean {
  const bytes = Buffer.from(content, 'utf8');
  if (holds(file, bytes)) return false;
  written += 1;
  const temporary = runDataFile(out, path.join('tmp', `${process.pid}-${threadId}-${written}`));
  try {
    writeFileSync(temporary, bytes, { flag: 'wx' });
    try {
      renameSync(temporary, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      mkdirSync(path.dirname(file), { recursive: true });
      renameSync(temporary, file);
    }
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  return true;
}

/** Writes a file that is no article's, whole or not at all; its folder is made where it is missing. */
export function writeWhole(file: string, content: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Whether exactly these bytes stand in the file. Its length says mostly no, for less than reading it costs. */
function holds(file: string, bytes: Buffer): boolean {
  const stats = statSync(file, { throwIfNoEntry: false });
  return (
    stats !== undefined && stats.size === bytes.length && stats.isFile() && readFileSync(file).equals(bytes)
  );
}
