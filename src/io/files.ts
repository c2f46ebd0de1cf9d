/** Files and folders: everything that touches the disk for articles and records. */
import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** A file found below an input path. */
export interface FoundFile {
  /** Where to read it. */
  absolute: string;
  /** Below the input path, with "/" on every system, NFC. */
  relative: string;
}

/** An entry that is not read, and why, in words for the user. */
export interface PassedOver {
  relative: string;
  reason: string;
}

const byCodeUnit = (a: { name: string }, b: { name: string }): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : 0;

/** Files of the house that stand among the articles and are none. */
const isHouseFile = (name: string): boolean =>
  /^readme(\.\w+)?$/i.test(name) || name === 'newsroom.yaml' || name.endsWith('.corrections.yaml');

/**
 * The files below `input`, a folder or a single file, in code-unit order of their names, one folder in memory at a
 * time. Hidden entries and the house's own files (README, newsroom.yaml, *.corrections.yaml) are left out; links are
 * never followed and are told as passed over.
 *
 * @throws where `input` does not exist or cannot be read.
 */
export async function* listFiles(input: string): AsyncGenerator<FoundFile | PassedOver> {
  const stats = await lstat(input);
  if (stats.isFile()) {
    yield { absolute: input, relative: path.basename(input).normalize('NFC') };
    return;
  }
  yield* walk(input, '');
}

async function* walk(folder: string, prefix: string): AsyncGenerator<FoundFile | PassedOver> {
  const entries = (await readdir(folder, { withFileTypes: true })).toSorted(byCodeUnit);
  for (const entry of entries) {
    const relative = prefix + entry.name.normalize('NFC');
    const absolute = path.join(folder, entry.name);
    if (entry.name.startsWith('.') || isHouseFile(entry.name)) continue;
    if (entry.isDirectory()) {
      try {
        yield* walk(absolute, `${relative}/`);
      } catch (error) {
        yield { relative, reason: `cannot read the folder (${(error as Error).message})` };
      }
    } else if (entry.isFile()) yield { absolute, relative };
    else yield { relative, reason: 'is a link or a special file; only plain files are read' };
  }
}

/** The bytes of a file, as long as they are no more than `maxBytes`. */
export async function readBytes(file: string, maxBytes: number): Promise<Uint8Array> {
  const handle = await open(file, constants.O_RDONLY);
  try {
    const { size } = await handle.stat();
    if (size > maxBytes) throw new Error(`is ${size} bytes long; at most ${maxBytes} are read (--max-bytes)`);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** The text of a file of our own making: UTF-8. */
export const readText = (file: string): Promise<string> => readFile(file, 'utf8');

/**
 * Writes `content` to `file` unless it stands there already. The file is whole at every moment: the bytes go to a
 * temporary file beside it, which then takes its name.
 *
 * @returns whether anything was written.
 */
export async function writeIfChanged(file: string, content: string): Promise<boolean> {
  const bytes = Buffer.from(content, 'utf8');
  const present = await readFile(file).catch(() => null);
  if (present?.equals(bytes)) return false;
  await mkdir(path.dirname(file), { recursive: true });
  const temporary = path.join(path.dirname(file), `.${randomUUID()}.tmp`);
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(bytes);
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  return true;
}
