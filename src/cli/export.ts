/** `miljard export`: the records of a folder in a form that other programs read. */
import path from 'node:path';
import type { Article } from '../article.ts';
import { csvHeader, csvRows } from '../export/csv.ts';
import { jsonLine } from '../export/jsonl.ts';
import { toNinjs } from '../export/ninjs.ts';
import { toAnnotations } from '../export/web-annotation.ts';
import { ingest } from '../ingest/index.ts';
import { exists, listFiles } from '../io/listing.ts';
import { readBytes, readText } from '../io/read.ts';
import { openSink } from '../io/sink.ts';
import { parseRecord } from '../record/parse.ts';
import type { ArticleRecord } from '../record/schema.ts';
import { jsonText } from '../record/serialise.ts';

type ExportFormat = 'ninjs' | 'jsonl' | 'csv' | 'web-annotation';

export interface ExportOptions {
  format: ExportFormat;
  /** File to write; standard output where there is none. */
  to?: string;
  /** The folder of the articles, for formats that quote around a fact. */
  source: string;
  maxBytes: number;
}

/** Gives the article that a record was made of; a file of several articles that come one after the other is read once. */
function createArticleReader({
  source,
  maxBytes,
}: ExportOptions): (record: ArticleRecord) => Promise<Article> {
  let file = '';
  let articles: readonly Article[] = [];
  return async ({ id, source: { path: told, sha256 } }) => {
    const wanted = told.replace(/#.*$/, '');
    if (wanted !== file) {
      const bytes = readBytes(path.join(source, wanted), maxBytes);
      articles = (await ingest({ path: wanted, bytes, maxBytes })).articles;
      file = wanted;
    }
    const article = articles.find((candidate) => candidate.id === id);
    if (article?.source.sha256 === sha256) return article;
    throw new Error(
      `expected the article that the record was made of at ${path.join(source, wanted)}, got one that has changed. Run "miljard run" again, or name its folder with --source.`,
    );
  };
}

/** What a format makes of a record, and what stands before all. */
function createFormatter(options: ExportOptions): {
  head: string;
  format(record: ArticleRecord): string | Promise<string>;
} {
  switch (options.format) {
    case 'jsonl':
      return { head: '', format: (record) => `${jsonLine(record)}\n` };
    case 'ninjs':
      return { head: '', format: (record) => `${jsonText(toNinjs(record))}\n` };
    case 'csv':
      return { head: csvHeader(), format: csvRows };
    case 'web-annotation': {
      const articleOf = createArticleReader(options);
      return {
        head: '',
        format: async (record) =>
          `${jsonText(toAnnotations(record, (await articleOf(record)).paragraphs))}\n`,
      };
    }
  }
}

/** @returns the exit status: 0 all records exported, 1 some failed (the others are there), 2 no record. */
export async function exportRecords(dir: string, options: ExportOptions): Promise<number> {
  if (!exists(dir)) {
    process.stderr.write(`miljard: expected a folder of records, found nothing at ${dir}.\n`);
    return 2;
  }
  const own = options.to === undefined ? null : path.resolve(options.to);
  const sink = openSink(own);
  const { head, format } = createFormatter(options);
  let records = 0;
  let failures = 0;
  try {
    await sink.write(head);
    for (const found of listFiles(dir)) {
      if ('reason' in found || !found.relative.endsWith('.json')) continue;
      if (path.resolve(found.absolute) === own) continue;
      records += 1;
      let text: string;
      try {
        text = await format(parseRecord(await readText(found.absolute), found.absolute));
      } catch (error) {
        failures += 1;
        process.stderr.write(`failed ${found.relative}: ${(error as Error).message}\n`);
        continue;
      }
      await sink.write(text);
    }
    if (records === 0) {
      sink.abandon();
      process.stderr.write(`miljard: found no record in ${dir}. Run "miljard run" first.\n`);
      return 2;
    }
    await sink.close();
  } catch (error) {
    sink.abandon();
    throw error;
  }
  if (options.to !== undefined) {
    process.stderr.write(`${records - failures} records in ${options.to}, ${failures} failed\n`);
  }
  return failures > 0 ? 1 : 0;
}
