/**
 * The stages in their order: article in, record out. No input or output, no clock, nothing that depends on the
 * machine: the same article gives the same record everywhere.
 */
import type { Article } from './article.ts';
import { createCorrector } from './corrections/apply.ts';
import type { CorrectionOutcome } from './corrections/outcome.ts';
import { withNewsroom } from './corrections/newsroom.ts';
import type { Correction, Newsroom } from './corrections/schema.ts';
import { detectLanguage } from './detect/language.ts';
import { createEventFinder } from './extract/events/index.ts';
import { createNameFinder } from './extract/names/index.ts';
import type { NameReason } from './extract/names/reasons.ts';
import { lists } from './gazetteer/lists.ts';
import { packs } from './languages/index.ts';
import type { LanguagePack } from './languages/pack.ts';
import { findAmounts } from './normalise/index.ts';
import type { ArticleRecord } from './record/schema.ts';
import { splitSentences } from './text.ts';

/** What {@link Pipeline.process} makes of an article. */
export type Outcome =
  | { kind: 'record'; record: ArticleRecord; corrections: CorrectionOutcome[] }
  /** The language is known but has no pack, or is `und`. */
  | { kind: 'skipped'; language: ArticleRecord['language'] };

export interface PipelineOptions {
  /** ISO 639-1 code of the language of every article; detection is off. Default: each article's own is detected. */
  language?: string;
  /** A newsroom's own names and names to ignore. */
  newsroom?: Newsroom;
}

export interface Pipeline {
  /** Extracts an article's facts, as corrected. Pure; the same article and corrections give an equal outcome. */
  process(article: Article, corrections?: readonly Correction[]): Outcome;
  /** Why each name is taken for what it is, before any correction; none for an article that is skipped. */
  nameReasons(article: Article): NameReason[];
}

interface Extractor {
  extract(
    article: Article,
    corrections: readonly Correction[],
  ): { facts: Omit<ArticleRecord, keyof Head>; corrections: CorrectionOutcome[] };
  nameReasons(article: Article): NameReason[];
}

/** The stages that need one language's data, made once for each pack. */
function createExtractor(pack: LanguagePack, known: typeof lists, ignored: ReadonlySet<string>): Extractor {
  const findNames = createNameFinder(known, pack);
  const findEvents = createEventFinder(pack.events, known);
  const extract: Extractor['extract'] = ({ paragraphs, published }, corrections) => {
    const sentences = splitSentences(paragraphs, pack.text);
    const corrector = createCorrector(corrections, ignored, paragraphs, sentences);
    const amounts = corrector.amounts(findAmounts(paragraphs, pack.amounts));
    const entities = corrector.entities(findNames(paragraphs, sentences, amounts));
    const events = corrector.events(findEvents({ paragraphs, sentences, amounts, entities, published }));
    return { facts: { ...entities, amounts, events }, corrections: corrector.outcomes() };
  };
  return {
    extract,
    nameReasons: ({ paragraphs }) =>
      findNames.explain(
        paragraphs,
        splitSentences(paragraphs, pack.text),
        findAmounts(paragraphs, pack.amounts),
      ),
  };
}

type Head = Pick<
  ArticleRecord,
  'schema' | 'id' | 'source' | 'title' | 'published' | 'author' | 'url' | 'language'
>;

/**
 * A pipeline over all language packs. Making one reads the lists of names, so make it once and use it for many
 * articles.
 *
 * @throws {RangeError} where `language` has no pack.
 */
export function createPipeline(options: PipelineOptions = {}): Pipeline {
  const forced = options.language;
  if (forced !== undefined && !packs.some((pack) => pack.code === forced)) {
    const known = packs.map((pack) => pack.code).join(', ');
    throw new RangeError(`Expected a language with a pack (${known}), got "${forced}".`);
  }
  const known = options.newsroom ? withNewsroom(lists, options.newsroom) : lists;
  const ignored = new Set(options.newsroom?.ignore);
  const extractors = new Map<string, Extractor>();
  const languageOf = ({ paragraphs, declaredLanguage }: Article): ArticleRecord['language'] => {
    const { code, confidence } =
      forced === undefined
        ? detectLanguage(paragraphs, declaredLanguage, packs)
        : { code: forced, confidence: 1 };
    return { code, confidence, declared: declaredLanguage };
  };
  const extractorFor = ({ code }: ArticleRecord['language']): Extractor | undefined => {
    const pack = packs.find((candidate) => candidate.code === code);
    if (pack && !extractors.has(code)) extractors.set(code, createExtractor(pack, known, ignored));
    return extractors.get(code);
  };
  return {
    process(article, corrections = []) {
      const language = languageOf(article);
      const extractor = extractorFor(language);
      if (!extractor) return { kind: 'skipped', language };
      const { id, source, title, published, author, url } = article;
      const head: Head = { schema: 1, id, source, title, published, author, url, language };
      const extracted = extractor.extract(article, corrections);
      return { kind: 'record', record: { ...head, ...extracted.facts }, corrections: extracted.corrections };
    },
    nameReasons: (article) => extractorFor(languageOf(article))?.nameReasons(article) ?? [],
  };
}
