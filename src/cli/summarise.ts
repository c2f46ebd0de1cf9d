/** `miljard summarise`: writes the summaries anew from the records, without reading the articles. */
import path from 'node:path';
import { exists, listFiles } from '../io/listing.ts';
import { readLocale } from '../io/locales.ts';
import { lockOutput } from '../io/lock.ts';
import { outputFiles, prepareOutput, writeIfChanged } from '../io/output.ts';
import { readText } from '../io/read.ts';
import { parseRecord } from '../record/parse.ts';
import { createTranslator, summarise, summaryData } from '../summarise/index.ts';
import { plural } from './account.ts';

export interface SummariseOptions {
  summaries: string[];
  /** The folder of the articles, for the links. */
  source: string;
  json?: boolean;
}

/** @returns the exit status where there is no record. */
function tellNone(out: string): number {
  process.stderr.write(`miljard: found no record in ${out}. Run "miljard run" first.\n`);
  return 2;
}

/** @returns the exit status: 0 all records done, 1 some failed, 2 no record. */
export async function summariseFolder(out: string, options: SummariseOptions): Promise<number> {
  const translators = await Promise.all(
    options.summaries.map(async (locale) => createTranslator(locale, await readLocale(locale))),
  );
  if (!exists(out)) return tellNone(out);
  const unlock = await lockOutput(out, () =>
    process.stderr.write(`waiting for a run that writes to ${out}\n`),
  );
  let records = 0;
  let written = 0;
  let failures = 0;
  try {
    prepareOutput(out);
    for (const found of listFiles(out)) {
      if ('reason' in found || !found.relative.endsWith('.json')) continue;
      records += 1;
      try {
        const record = parseRecord(await readText(found.absolute), found.absolute);
        const source = path.join(options.source, record.source.path);
        const sourceLink = path.relative(path.dirname(found.absolute), source).split(path.sep).join('/');
        if (options.json) {
          for (const translator of translators) {
            process.stdout.write(`${JSON.stringify(summaryData(record, translator))}\n`);
          }
          continue;
        }
        const targets = outputFiles(out, record.id, options.summaries).slice(1);
        for (const [index, translator] of translators.entries()) {
          if (writeIfChanged(out, targets[index]!, summarise(record, translator, { sourceLink })))
            written += 1;
        }
      } catch (error) {
        failures += 1;
        process.stderr.write(`failed ${found.relative}: ${(error as Error).message}\n`);
      }
    }
  } finally {
    unlock();
  }
  if (records === 0) return tellNone(out);
  const told = [plural(records, 'record'), `${plural(written, 'summary', 'summaries')} written`];
  process.stderr.write(`${told.join(', ')}, ${failures} failed\n`);
  return failures > 0 ? 1 : 0;
}
