/** Reads stored records: everything behind this line may trust their shape. */
import { z } from 'zod';
import { type ArticleRecord, recordSchema } from './schema.ts';

/** A stored record that cannot be read. The message names the file, the place and the remedy. */
export class RecordError extends Error {
  override name = 'RecordError';
}

/**
 * A record from the text of its file.
 *
 * @param path named in errors only.
 * @throws {RecordError} where the text is no JSON or no record of this schema.
 */
export function parseRecord(text: string, path: string): ArticleRecord {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new RecordError(
      `${path}: expected a record, got text that is no JSON (${(cause as Error).message}). Restore the file from git or run "miljard run" again.`,
      { cause },
    );
  }
  const result = recordSchema.safeParse(value);
  if (result.success) return result.data;
  throw new RecordError(
    `${path}: expected a record of schema 1, got\n${z.prettifyError(result.error)}\nRun "miljard run" again to write it anew.`,
    { cause: result.error },
  );
}
