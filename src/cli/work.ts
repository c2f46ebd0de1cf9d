/** The work on one input file: read, ingest, extract, summarise, write. What happened comes back as plain data. */
import path from 'node:path';
import type { Article } from '../article.ts';
import type { CorrectionOutcome } from '../corrections/outcome.ts';
import type { Correction, Newsroom } from '../corrections/schema.ts';
import { ingest, IngestError } from '../ingest/index.ts';
import { correctionsPath, readCorrections } from '../io/corrections.ts';
import { exists } from '../io/listing.ts';
import { readLocale } from '../io/locales.ts';
import { outputFiles, outputStem, stemOf, writeIfChanged } from '../io/output.ts';
import { readBytes } from '../io/read.ts';
import { digestOf, type FileStats, fileStats } from '../io/state.ts';
import { createPipeline } from '../pipeline.ts';
import type { ArticleRecord } from '../record/schema.ts';
import { serialiseRecord } from '../record/serialise.ts';
import { createTranslator, summarise } from '../summarise/index.ts';

/** What was found in an article, for the account. */
export type FactCounts = Record<
  'companies' | 'organisations' | 'sources' | 'places' | 'amounts' | 'events',
  number
>;

/** What became of one article, or of a file that gave none. */
export type Outcome =
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
  /** Nothing says that the file is an article. */
  | { status: 'ignored'; path: string; reason: string }
  | { status: 'failed'; path: string; reason: string };

/** What became of one file. */
export interface FileOutcome {
  outcomes: Outcome[];
  /** What the state remembers the file by; null where the next run must look at it again. */
  digest: string | null;
  /** True where writing failed for a reason that every further article would fail for. */
  fatal: boolean;
}

/** Everything that one run's work depends on, besides the program. */
export interface WorkOptions {
  out: string;
  language?: string;
  newsroom?: Newsroom;
  /** Locales of the summaries; none for the records alone. */
  summaries: readonly string[];
  maxBytes: number;
  /** Stands for program and options in the digests of the state. */
  salt: string;
}

/** A file as it is handed to a worker. */
export interface WorkFile {
  absolute: string;
  relative: string;
  /** The content, where it is on no disk: standard input. */
  bytes?: Uint8Array;
}

/** Failures to write that no other article will be spared. */
const FATAL = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM']);

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

/** What an editor should know of corrections that do not simply apply. */
const correctionWarnings = (outcomes: readonly CorrectionOutcome[]): string[] =>
  outcomes
    .filter(({ status }) => status !== 'applied')
    .map(({ index, status, said }) => `correction ${index + 1} is ${status}: ${said}`);

/** The message of anything thrown, for the account. */
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** A failure to write an article's files. */
class OutputError extends Error {
  override name = 'OutputError';
  readonly fatal: boolean;

  constructor(cause: NodeJS.ErrnoException, file: string) {
    super(
      `cannot write ${file} (${cause.message})${cause.code === 'ENAMETOOLONG' ? '. Shorten the name of the article.' : ''}`,
      {
        cause,
      },
    );
    this.fatal = FATAL.has(cause.code ?? '');
  }
}

/**
 * The work of one run, ready for any number of files. It never rejects: a failure is an outcome.
 *
 * @throws {RangeError} where a language or locale of the options is unknown.
 */
export async function createWork(options: WorkOptions): Promise<(file: WorkFile) => Promise<FileOutcome>> {
  const { language, newsroom } = options;
  const pipeline = createPipeline({ ...(language && { language }), ...(newsroom && { newsroom }) });
  const translators = await Promise.all(
    options.summaries.map(async (locale) => createTranslator(locale, await readLocale(locale))),
  );

  const writeArticle = (article: Article, record: ArticleRecord, file: WorkFile): boolean => {
    const stem = outputStem(options.out, article.id);
    const sourceLink = path.relative(path.dirname(stem), file.absolute).split(path.sep).join('/');
    const texts = [
      serialiseRecord(record),
      ...translators.map((translator) => summarise(record, translator, { sourceLink })),
    ];
    let wrote = false;
    for (const [index, target] of outputFiles(options.out, article.id, options.summaries).entries()) {
      try {
        wrote = writeIfChanged(options.out, target, texts[index]!) || wrote;
      } catch (error) {
        throw new OutputError(error as NodeJS.ErrnoException, target);
      }
    }
    return wrote;
  };

  const processArticle = (
    article: Article,
    warnings: string[],
    file: WorkFile,
    corrections: readonly Correction[],
  ): Outcome => {
    const result = pipeline.process(article, corrections);
    const { id } = article;
    if (result.kind === 'skipped') {
      return { status: 'skipped', path: article.source.path, id, language: result.language.code, warnings };
    }
    const { record } = result;
    return {
      status: writeArticle(article, record, file) ? 'written' : 'unchanged',
      path: article.source.path,
      id,
      language: record.language.code,
      facts: countFacts(record),
      warnings: [...warnings, ...correctionWarnings(result.corrections)],
    };
  };

  /** The digest that the next run may know the file by. A file that changed while it was read has none. */
  const digestAfter = (
    file: WorkFile,
    before: FileStats | null,
    articles: readonly Article[],
    outcomes: readonly Outcome[],
  ) => {
    const [outcome] = outcomes;
    if (!before) return null;
    // A file of several articles is read at every run: what it gives cannot be told from its name.
    if (articles.length !== 1 || articles[0]?.id !== stemOf(file.relative)) return null;
    if (outcome?.status !== 'written' && outcome?.status !== 'unchanged') return null;
    const now = fileStats(file.absolute);
    if (!now || now.mtimeNs !== before.mtimeNs || now.size !== before.size) return null;
    return digestOf(
      file.relative,
      now,
      fileStats(correctionsPath(file.absolute)),
      outputFiles(options.out, outcome.id, options.summaries),
      options.salt,
    );
  };

  return async (file) => {
    const outcomes: Outcome[] = [];
    try {
      const before = file.bytes ? null : fileStats(file.absolute);
      if (!before && !file.bytes) throw new Error('vanished before it was read');
      const { maxBytes } = options;
      const bytes = file.bytes ?? readBytes(file.absolute, maxBytes);
      const { articles, warnings } = await ingest({ path: file.relative, bytes, maxBytes });
      // Most articles have none, and asking costs less than failing to open them.
      const corrected = !file.bytes && exists(correctionsPath(file.absolute));
      const corrections = corrected ? readCorrections(file.absolute) : [];
      const harmless = warnings.filter(({ lost }) => !lost).map(({ message }) => message);
      let fatal = false;
      for (const article of articles) {
        const told = outcomes.length === 0 ? harmless : [];
        try {
          outcomes.push(processArticle(article, told, file, corrections));
        } catch (error) {
          fatal ||= error instanceof OutputError && error.fatal;
          outcomes.push({ status: 'failed', path: article.source.path, reason: reasonOf(error) });
        }
      }
      for (const { message, lost } of warnings) {
        if (lost) outcomes.push({ status: 'failed', path: file.relative, reason: message });
      }
      return { outcomes, digest: digestAfter(file, before, articles, outcomes), fatal };
    } catch (error) {
      const status = error instanceof IngestError && error.kind === 'not-an-article' ? 'ignored' : 'failed';
      return {
        outcomes: [{ status, path: file.relative, reason: reasonOf(error) }],
        digest: null,
        fatal: false,
      };
    }
  };
}
