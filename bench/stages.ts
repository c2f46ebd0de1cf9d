/** Where the time of one article goes, stage by stage, and the pipeline beside libraries that read English. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { detectLanguage } from '../src/detect/language.ts';
import { createEventFinder } from '../src/extract/events/index.ts';
import { createNameFinder } from '../src/extract/names/index.ts';
import { lists } from '../src/gazetteer/lists.ts';
import { ingest } from '../src/ingest/index.ts';
import { packs } from '../src/languages/index.ts';
import { findAmounts } from '../src/normalise/index.ts';
import { createPipeline } from '../src/pipeline.ts';
import { serialiseRecord } from '../src/record/serialise.ts';
import { createTranslator, summarise, type Translator } from '../src/summarise/index.ts';
import { splitSentences } from '../src/text.ts';
import { type Language, sizeOf, writeArticles } from './articles.ts';
import type { English } from './english.ts';
import { megabytesPerSecond, spent } from './measure.ts';
import { table } from './table.ts';

const ENGLISH = fileURLToPath(new URL('./english.js', import.meta.url));
const LOCALES = fileURLToPath(new URL('../../../locales/', import.meta.url));

const readJson = (locale: string, name: string): unknown =>
  JSON.parse(readFileSync(`${LOCALES}${locale}/${name}.json`, 'utf8'));

/** The translators of all locales, read as the command line reads them. */
function readTranslators(): Translator[] {
  const codes = readdirSync(LOCALES).toSorted();
  const terms = Object.fromEntries(codes.map((code) => [code, readJson(code, 'terms')]));
  return codes.map((code) =>
    createTranslator(code, {
      texts: { events: readJson(code, 'events'), phrases: readJson(code, 'phrases') },
      grammar: readJson(code, 'grammar'),
      terms,
    }),
  );
}

const bytesOf = (articles: readonly (readonly string[])[]): Uint8Array[] =>
  articles.map((article) => Buffer.from(article.join('\n\n')));

/** Rounds over the articles; the first makes the code warm and does not count. */
const ROUNDS = 4;

/** Prints the share of each stage in the time of Dutch articles, and its milliseconds an article. */
export async function benchStages(count: number): Promise<void> {
  const files = bytesOf(writeArticles('nl', count));
  const pack = packs.find(({ code }) => code === 'nl')!;
  const findNames = createNameFinder(lists, pack);
  const findEvents = createEventFinder(pack.events, lists);
  const translators = readTranslators();
  const times = new Map<string, number>();
  let since = 0;
  const lap = (stage: string): void => {
    const now = spent();
    times.set(stage, (times.get(stage) ?? 0) + now - since);
    since = now;
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    if (round === 1) times.clear();
    for (const bytes of files) {
      since = spent();
      const { articles } = await ingest({ path: 'a.txt', bytes });
      const { paragraphs, declaredLanguage, published, ...head } = articles[0]!;
      lap('ingest');
      const language = { ...detectLanguage(paragraphs, declaredLanguage, packs), declared: null };
      lap('language');
      const sentences = splitSentences(paragraphs, pack.text);
      lap('sentences');
      const amounts = findAmounts(paragraphs, pack.amounts);
      lap('amounts');
      const entities = findNames(paragraphs, sentences, amounts);
      lap('names');
      const events = findEvents({ paragraphs, sentences, amounts, entities, published });
      lap('events');
      const record = { schema: 1 as const, ...head, published, language, ...entities, amounts, events };
      serialiseRecord(record);
      lap('record');
      for (const translator of translators) summarise(record, translator, { sourceLink: 'a.txt' });
      lap('summaries');
    }
  }
  const whole = [...times.values()].reduce((sum, time) => sum + time, 0);
  table(
    ['Stage, Dutch', 'CPU ms/article', '%'],
    [
      ...[...times].map(([stage, time]) => [stage, time / count / (ROUNDS - 1), (time / whole) * 100]),
      ['all', whole / count / (ROUNDS - 1), 100],
    ],
  );
}

/** Prints the speed of the pipeline in memory beside compromise and wink-nlp at their defaults, on the same articles. */
export async function benchReaders(count: number): Promise<void> {
  const pipeline = createPipeline();
  const translators = readTranslators();
  const articlesOf = async (language: Language) => {
    const written = writeArticles(language, count);
    const read = await Promise.all(
      bytesOf(written).map(async (bytes) => (await ingest({ path: 'a.txt', bytes })).articles[0]!),
    );
    return { size: sizeOf(written), read };
  };
  const results: [string, number][] = [];
  for (const language of ['nl', 'en', 'fr'] as const) {
    const { size, read } = await articlesOf(language);
    const extract = (render: boolean) => () => {
      for (const article of read) {
        const outcome = pipeline.process(article);
        if (outcome.kind !== 'record')
          throw new Error(`Expected a record of a ${language} article, got none`);
        serialiseRecord(outcome.record);
        if (!render) continue;
        for (const translator of translators) summarise(outcome.record, translator, { sourceLink: 'a.txt' });
      }
    };
    results.push([`miljard, ${language}, records`, megabytesPerSecond(size, extract(false))]);
    results.push([`miljard, ${language}, records and summaries`, megabytesPerSecond(size, extract(true))]);
  }
  const told = execFileSync(process.execPath, [ENGLISH, String(count)], { encoding: 'utf8' });
  const { compromise, wink } = JSON.parse(told) as English;
  results.push(['compromise, en', compromise], ['wink-nlp, en', wink]);
  table(
    ['One article after the other, in memory', 'MB/CPU s', '× compromise', '× wink-nlp'],
    results.map(([name, speed]) => [name, speed, speed / compromise, speed / wink]),
  );
}
