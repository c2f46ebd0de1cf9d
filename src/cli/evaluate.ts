/** `miljard evaluate`: precision, recall and F1 against gold. */

import path from 'node:path';
import { factsOfGold, factsOfRecord, addArticle, createScore, rates, type Score } from '../evaluate/score.ts';
import { parseGold } from '../evaluate/gold.ts';
import { lists } from '../gazetteer/lists.ts';
import { listFiles } from '../io/listing.ts';
import { readText } from '../io/read.ts';
import { createPipeline } from '../pipeline.ts';
import { parseRecord } from '../record/parse.ts';
import { slug } from '../slug.ts';

export interface EvaluateOptions {
  out: string;
  errors?: boolean;
  json?: boolean;
}

const percent = (rate: number | null): string => (rate === null ? '–' : (rate * 100).toFixed(1)).padStart(6);

function table(score: Score): string {
  const width = Math.max(...[...score.tallies.keys()].map((name) => name.length));
  const rows = [...score.tallies].map(([name, tally]) => {
    const { precision, recall, f1 } = rates(tally);
    const counts = `${tally.found} found, ${tally.wrong} wrong, ${tally.missed} missed`;
    return `${name.padEnd(width)}  ${percent(precision)} ${percent(recall)} ${percent(f1)}   ${counts}`;
  });
  return [
    `${''.padEnd(width)}  ${'prec.'.padStart(6)} ${'recall'.padStart(6)} ${'F1'.padStart(6)}`,
    ...rows,
  ].join('\n');
}

/**
 * Marked articles (.md) are extracted on the spot and compared with their marks; gold records (.json) are compared
 * with the record of the same id in `out`.
 *
 * @returns the exit status: 0 all compared, 1 some gold could not be read, 2 no gold.
 */
export async function evaluate(inputs: readonly string[], options: EvaluateOptions): Promise<number> {
  const score = createScore();
  let articles = 0;
  let failures = 0;
  for (const input of inputs) {
    for (const found of listFiles(input)) {
      if ('reason' in found || !/\.(md|json)$/.test(found.relative)) continue;
      try {
        await compareFile(score, found.absolute, found.relative, options.out);
        articles += 1;
      } catch (error) {
        failures += 1;
        process.stderr.write(`failed ${found.relative}: ${(error as Error).message}\n`);
      }
    }
  }
  if (articles === 0) {
    process.stderr.write(
      `miljard: no gold in ${inputs.join(', ')}: expected marked articles (.md) or records (.json).\n`,
    );
    return 2;
  }
  if (options.json) {
    for (const [name, tally] of score.tallies) {
      process.stdout.write(`${JSON.stringify({ class: name, ...tally, ...rates(tally) })}\n`);
    }
    if (options.errors) for (const miss of score.misses) process.stdout.write(`${JSON.stringify(miss)}\n`);
  } else {
    if (options.errors) {
      for (const { article, kind, class: name, text } of score.misses) {
        process.stdout.write(`${article}: ${kind} ${name}: ${text}\n`);
      }
    }
    process.stdout.write(`${articles} articles\n${table(score)}\n`);
  }
  return failures > 0 ? 1 : 0;
}

async function compareFile(score: Score, file: string, name: string, out: string): Promise<void> {
  const content = await readText(file);
  if (name.endsWith('.json')) {
    const gold = parseRecord(content, file);
    const stored = path.join(out, `${gold.id}.json`);
    const actual = parseRecord(await readText(stored), stored);
    addArticle(score, gold.id, factsOfRecord(gold), factsOfRecord(actual));
    return;
  }
  const gold = parseGold(content, file);
  const { published, paragraphs } = gold;
  const outcome = createPipelineFor(gold.language).process({
    id: name,
    source: { path: name, format: 'markdown', encoding: 'utf-8', sha256: '' },
    title: paragraphs[0] || null,
    published,
    author: null,
    url: null,
    declaredLanguage: gold.language,
    paragraphs,
  });
  if (outcome.kind === 'skipped') throw new Error(`no language pack for "${outcome.language.code}"`);
  addArticle(score, name, factsOfGold(gold, listedId()), factsOfRecord(outcome.record));
}

let ids: ReadonlyMap<string, string> | undefined;

/** Gives the lists' id for the slug of any spelling on them. */
export function listedId(): (id: string) => string {
  if (!ids) {
    const entries = [...lists.companies, ...lists.organisations, ...lists.media];
    const spellings = entries.flatMap(({ name, id = slug(name), aliases = [] }) =>
      aliases.map((alias) => [slug(alias), id] as const),
    );
    const names = entries.map(({ name, id = slug(name) }) => [slug(name), id] as const);
    // A name of its own comes before an alias of another.
    ids = new Map([...spellings, ...names]);
  }
  const known = ids;
  return (id) => known.get(id) ?? id;
}

const pipelines = new Map<string, ReturnType<typeof createPipeline>>();

function createPipelineFor(language: string): ReturnType<typeof createPipeline> {
  let pipeline = pipelines.get(language);
  if (!pipeline) pipelines.set(language, (pipeline = createPipeline({ language })));
  return pipeline;
}
