/**
 * miljard as a library: an article in, a record out, and a record rendered, without input or output of its own but for
 * {@link readLocale}, which reads the package's texts.
 *
 *     const { articles } = await ingest({ path: 'cloud.txt', bytes });
 *     const outcome = createPipeline().process(articles[0]);
 *     summarise(outcome.record, createTranslator('fr', readLocale('fr')), { sourceLink: 'cloud.txt' });
 */
export type { Article, Format, Position, Source, Span } from './article.ts';
export { localeCodes, readLocale } from './io/locales.ts';
export { ingest, IngestError } from './ingest/index.ts';
export { createPipeline, type Outcome, type Pipeline, type PipelineOptions } from './pipeline.ts';
export { parseRecord, RecordError } from './record/parse.ts';
export type * from './record/schema.ts';
export { serialiseRecord } from './record/serialise.ts';
export {
  createTranslator,
  type LocaleResources,
  summarise,
  summaryData,
  type SummaryData,
  type Translator,
} from './summarise/index.ts';
export type { CorrectionOutcome } from './corrections/outcome.ts';
export type { Correction, Newsroom } from './corrections/schema.ts';
