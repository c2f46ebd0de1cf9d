/** Reading files. */
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

/**
 * The bytes of a file. Synchronous, because workers read their own files and have nothing else to do meanwhile.
 *
 * @throws where the file cannot be read or is longer than `maxBytes`.
 */
export function readBytes(file: string, maxBytes: number): Uint8Array {
  const handle = openSync(file, 'r');
  try {
    const { size } = fstatSync(handle);
    if (size > maxBytes) {
      throw new Error(`is ${size} bytes long; files of up to ${maxBytes} bytes are read (--max-bytes)`);
    }
    return readFileSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** The bytes of a file of any length; null where there is none. */
export function readBytesIfThere(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}

/** The text of a file of our own making, in UTF-8. */
export const readText = (file: string): Promise<string> => readFile(file, 'utf8');

/** As {@link readText}; null where there is no such file. */
export async function readTextIfThere(file: string): Promise<string | null> {
  try {
    return await readText(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Everything on standard input.
 *
 * @throws where it is longer than `maxBytes`.
 */
export async function readStdin(maxBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > maxBytes) throw new Error(`standard input is longer than ${maxBytes} bytes (--max-bytes)`);
  }
  return Buffer.concat(chunks);
}
