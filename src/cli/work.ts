/** The work on one input file: read, ingest, extract, summarise, write. What happened comes back as plain data. */
import path from 'node:path';
import { ingest } from '../ingest/index.ts';
import { readBytes, writeIfChanged, type FoundFile } from '../io/files.ts';
import { readLocale } from '../io/locales.ts';
import { createPipeline } from '../pipeline.ts';
import type { ArticleRecord } from '../record/schema.ts';
import { serialiseRecord } from '../record/serialise.ts';
import { createTranslator, summarise } from '../summarise/index.ts';

/** What became of one article, or of a file that gave none. */
export type ArticleOutcome =
  | {
      status: 'written' | 'unchanged';
      path: string;
      id: string;
      language: string;
      facts: FactCounts;
      warnings: string[];
    }
  /** Read, but in a language without a pack: no failure. */
  | { status: 'skipped'; path: string; id: string; language: string; warnings: string[] }
  | { status: 'failed'; path: string; reason: string };

export type FactCounts = Record<
  'companies' | 'organisations' | 'sources' | 'places' | 'amounts' | 'events',
  number
>;

export interface WorkOptions {
  out: string;
  language?: string;
  /** Locales of the summaries; none for the records alone. */
  summaries: readonly string[];
  maxBytes: number;
}

/** Does the work on one file. Never rejects: a failure is an outcome. */
export type Worker = (file: FoundFile) => Promise<ArticleOutcome[]>;

function countFacts(record: ArticleRecord): FactCounts {
  const { companies, organisations, sources, places, amounts, events } = record;
  return {
    companies: companies.length,
    organisations: organisations.length,
    sources: sources.length,
    places: places.length,
    amounts: amounts.length,
    events: events.length,
  };
}

/**
 * A worker for files of one run.
 *
 * @throws {RangeError} where a language or locale of the options is unknown.
 */
export async function createWorker(options: WorkOptions): Promise<Worker> {
  const pipeline = createPipeline(options.language === undefined ? {} : { language: options.language });
  const translators = await Promise.all(
    options.summaries.map(async (locale) => createTranslator(locale, await readLocale(locale))),
  );
  return async (file) => {
    try {
      const bytes = await readBytes(file.absolute, options.maxBytes);
      const { articles, warnings } = await ingest({ path: file.relative, bytes });
      const outcomes: ArticleOutcome[] = [];
      for (const article of articles) {
        const told = warnings.map((warning) => warning.message);
        const outcome = pipeline.process(article);
        if (outcome.kind === 'skipped') {
          const { code } = outcome.language;
          outcomes.push({
            status: 'skipped',
            path: article.source.path,
            id: article.id,
            language: code,
            warnings: told,
          });
          continue;
        }
        const { record } = outcome;
        const target = path.join(options.out, ...article.id.split('/'));
        let wrote = await writeIfChanged(`${target}.json`, serialiseRecord(record));
        for (const translator of translators) {
          const link = path.relative(path.dirname(target), file.absolute).split(path.sep).join('/');
          const summary = summarise(record, translator, { sourceLink: link });
          wrote = (await writeIfChanged(`${target}.${translator.locale}.md`, summary)) || wrote;
        }
        outcomes.push({
          status: wrote ? 'written' : 'unchanged',
          path: article.source.path,
          id: article.id,
          language: record.language.code,
          facts: countFacts(record),
          warnings: told,
        });
      }
      return outcomes;
    } catch (error) {
      return [{ status: 'failed', path: file.relative, reason: (error as Error).message }];
    }
  };
}
