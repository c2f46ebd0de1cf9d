/** Which changes an editor has accepted: run data of the output folder, one id a line. */
import { readFileSync } from 'node:fs';
import { runDataFile, writeWhole } from './output.ts';

const fileOf = (out: string): string => runDataFile(out, 'accepted');

/** The ids of the changes accepted; none where nothing was. */
export function readAccepted(out: string): Set<string> {
  try {
    return new Set(
      readFileSync(fileOf(out), 'utf8')
        .split('\n')
        .filter((id) => id !== ''),
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Set();
    throw error;
  }
}

/** Keeps the ids of the changes accepted. */
export const writeAccepted = (out: string, ids: ReadonlySet<string>): void =>
  writeWhole(fileOf(out), [...ids].map((id) => `${id}\n`).join(''));
