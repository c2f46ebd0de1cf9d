/** `miljard review --html`: writes the review as a page of its own. */
import path from 'node:path';
import { readAtRevision } from '../io/git.ts';
import { localeCodes } from '../io/locales.ts';
import { outputFiles, writeWhole } from '../io/output.ts';
import { readTextIfThere } from '../io/read.ts';
import { groupByArticle, groupChanges } from '../review/group.ts';
import { reviewPage } from '../review/html/page.ts';
import type { ArticleBody, ArticleView, SummaryTexts } from '../review/html/view.ts';
import { quoteChange } from '../review/quote.ts';
import { type Base, readPair } from './pairs.ts';
import type { Reading } from './review.ts';
import { fileOf, readTexts } from './sources.ts';

/** Articles that a page shows whole; of the others it shows the changes with their sentences. */
const WHOLE = 200;

/** How many articles are read at once. */
const LOT = 100;

/** The summaries of an article on both sides, in the locales that it has them in. */
export async function readSummaries(base: Base, out: string, id: string): Promise<SummaryTexts[]> {
  const locales = localeCodes();
  const files = outputFiles('', id, locales).slice(1);
  const old =
    base.kind === 'revision' ? readAtRevision(out, base.name, files) : new Map<string, Uint8Array>();
  const texts = await Promise.all(
    files.map(async (file, index): Promise<SummaryTexts> => {
      const bytes = old.get(file);
      const then = bytes ? Buffer.from(bytes).toString('utf8') : null;
      return {
        locale: locales[index]!,
        before: base.kind === 'folder' ? await readTextIfThere(path.join(base.name, file)) : then,
        after: await readTextIfThere(path.join(out, file)),
      };
    }),
  );
  return texts.filter(({ before, after }) => before !== null || after !== null);
}

/** The articles of a review as a page shows them, the gravest whole. */
export async function readViews(
  { base, changes, origins, moved }: Reading,
  out: string,
  source: string,
): Promise<ArticleView[]> {
  const all = groupByArticle(changes);
  const { single } = groupChanges(changes);
  const own = new Set(single.filter(({ severity }) => severity !== 'low').map(({ article }) => article));
  // What moved in many articles is read once: those with a change of their own are the ones to be read whole.
  const ordered = [
    ...all.filter(({ article }) => own.has(article)),
    ...all.filter(({ article }) => !own.has(article)),
  ];
  const views: ArticleView[] = [];
  for (let from = 0; from < ordered.length; from += LOT) {
    const lot = ordered.slice(from, from + LOT);
    const texts = await readTexts(
      source,
      base,
      lot.map(({ article }) => origins.get(article)!),
    );
    for (const [index, { article: id, changes: own }] of lot.entries()) {
      const { before, after } = origins.get(id)!;
      const origin = after ?? before;
      const body: ArticleBody | null =
        from + index < WHOLE
          ? {
              before: (await readPair(base, out, moved.get(id) ?? id)).before,
              after: (await readPair(base, out, id)).after,
              texts: texts[index]!,
              summaries: await readSummaries(base, out, id),
            }
          : null;
      views.push({
        id,
        changes: own.map((change) => quoteChange(change, texts[index]!)),
        file: origin && fileOf(source, origin),
        body,
      });
    }
  }
  return views;
}

/** Writes the page to `file`. */
export async function writeReviewPage(
  file: string,
  reading: Reading,
  { out, source }: { out: string; source: string },
): Promise<void> {
  const articles = await readViews(reading, out, source);
  const { base, failures } = reading;
  writeWhole(file, reviewPage({ base: base.name, articles, failures, desk: null }));
  process.stderr.write(`written to ${file}\n`);
}
