/** Turns a decision of an editor into a correction beside the article, and extracts the article anew. */
import path from 'node:path';
import { findQuote } from '../corrections/anchor.ts';
import { correctionSchema } from '../corrections/schema.ts';
import { tellIssue, tellPlaced } from '../corrections/tell.ts';
import { ingest } from '../ingest/index.ts';
import { addCorrection, readNewsrooms } from '../io/corrections.ts';
import { isFile } from '../io/listing.ts';
import { localeCodes } from '../io/locales.ts';
import { lockOutput } from '../io/lock.ts';
import { outputFiles, prepareOutput } from '../io/output.ts';
import { readBytes } from '../io/read.ts';
import { createWork } from './work.ts';

/** Where records, articles and their languages are. */
export interface Desktop {
  out: string;
  source: string;
  language?: string;
  maxBytes: number;
}

/** A decision that cannot be carried out, in words for the editor. */
export class DecisionError extends Error {
  override name = 'DecisionError';
}

/** Extracts a file's articles anew, with the summaries that they have. */
async function extractAnew(
  file: string,
  id: string,
  { out, source, language, maxBytes }: Desktop,
): Promise<string> {
  const newsroom = readNewsrooms([source]);
  const locales = localeCodes();
  const summaries = locales.filter((_, index) => isFile(outputFiles(out, id, locales)[index + 1]!));
  const work = await createWork({
    out,
    summaries,
    maxBytes,
    salt: '',
    ...(language !== undefined && { language }),
    ...(newsroom && { newsroom }),
  });
  const unlock = await lockOutput(out, () => undefined);
  try {
    prepareOutput(out);
    const relative = path.relative(source, file).split(path.sep).join('/');
    const { outcomes } = await work({ absolute: file, relative });
    const told = outcomes.flatMap((outcome) => {
      if ('reason' in outcome) return [`Not extracted: ${outcome.reason}`];
      if (outcome.id !== id) return [];
      const record = outcome.status === 'written' ? 'The record is new.' : 'The record stays as it was.';
      return [record, ...outcome.warnings];
    });
    return told.join(' ');
  } finally {
    unlock();
  }
}

/**
 * Writes a correction beside the article's file and extracts it anew.
 *
 * @param draft a correction, not yet checked.
 * @param id the record's id.
 * @returns what happened, in words.
 * @throws {DecisionError} where it is no correction, or its words are not in the article.
 */
export async function correctArticle(
  file: string,
  id: string,
  draft: unknown,
  desktop: Desktop,
): Promise<string> {
  const parsed = correctionSchema.safeParse(draft, { error: tellIssue });
  if (!parsed.success) {
    throw new DecisionError(parsed.error.issues.map(tellPlaced).join('; '));
  }
  const correction = parsed.data;
  if ('quote' in correction) {
    const bytes = readBytes(file, desktop.maxBytes);
    const { articles } = await ingest({ path: path.basename(file), bytes, maxBytes: desktop.maxBytes });
    const found = articles.some(
      ({ paragraphs }) => findQuote(paragraphs, correction.quote, correction.context).length > 0,
    );
    if (!found) throw new DecisionError(`The words "${correction.quote}" are not in ${file} any more.`);
  }
  const written = addCorrection(file, correction);
  return `Written to ${written}. ${await extractAnew(file, id, desktop)}`;
}
