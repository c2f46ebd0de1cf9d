/** `miljard merge-records`: git's merge of a record, fact by fact. git calls it with three files and a path. */
import { mergeLines } from '../io/git.ts';
import { readText } from '../io/read.ts';
import { writeWhole } from '../io/output.ts';
import { parseRecord } from '../record/parse.ts';
import type { ArticleRecord } from '../record/schema.ts';
import { serialiseRecord } from '../record/serialise.ts';
import { withMarkers } from '../review/markers.ts';
import { mergeRecords } from '../review/merge.ts';

const STATUS = { clean: 0, conflicts: 1, failed: 129 } as const;

const readRecord = async (file: string): Promise<ArticleRecord> => parseRecord(await readText(file), file);

/** An empty file stands for a version that is not there. */
const readBase = async (file: string): Promise<ArticleRecord | null> =>
  (await readText(file)) === '' ? null : await readRecord(file);

const LABELS = ['ours', 'theirs'] as const;

/**
 * Merges and writes the outcome over `ours`, with conflict markers around the facts that conflict.
 *
 * @param shown the path of the record, for messages.
 * @returns the exit status, as git reads it: 0 merged, 1 conflicts, above 128 not merged at all.
 */
export async function mergeRecordFiles(
  base: string,
  ours: string,
  theirs: string,
  shown: string,
): Promise<number> {
  try {
    const versions = await Promise.all([readBase(base), readRecord(ours), readRecord(theirs)]).catch(
      () => null,
    );
    if (!versions) {
      process.stderr.write(`${shown}: a version is no record of schema 1, so it is merged line by line\n`);
      return mergeLines(ours, base, theirs) ? STATUS.clean : STATUS.conflicts;
    }
    const merged = mergeRecords(...versions);
    const [left, right] = [serialiseRecord(merged.ours), serialiseRecord(merged.theirs)];
    writeWhole(ours, withMarkers(left, right, LABELS));
    if (merged.conflicts.length === 0) return STATUS.clean;
    const told = [
      `${shown}: both sides changed`,
      ...merged.conflicts.map((conflict) => `  ${conflict}`),
      '  When the article and its corrections are merged, "miljard run" writes the record anew.',
    ];
    process.stderr.write(`${told.join('\n')}\n`);
    return STATUS.conflicts;
  } catch (error) {
    process.stderr.write(`${shown}: not merged: ${(error as Error).message}\n`);
    return STATUS.failed;
  }
}
