/** `miljard review`: what changed in meaning since a git revision, or against another folder. */
import { styleText } from 'node:util';
import { GitError } from '../io/git.ts';
import { exists } from '../io/listing.ts';
import { byGravity, type Change } from '../review/change.ts';
import type { ArticleRecord } from '../record/schema.ts';
import { compareWhole, type Lone, pairMoved } from '../review/compare.ts';
import { lacksSentence, quoteChange } from '../review/quote.ts';
import {
  articleLines,
  countBySeverity,
  type Paint,
  plainPaint,
  reportLines,
  shownChanges,
} from '../review/report.ts';
import { hasColour, show } from './pager.ts';
import { type Base, differingNames, findBase, readMoved, readPairs, type RecordPair } from './pairs.ts';
import { type Origins, originsOf, readTexts } from './sources.ts';

export interface ReviewOptions {
  out: string;
  /** Folder of the articles. */
  source: string;
  html?: string;
  json?: boolean;
  articles?: boolean;
  failOn?: 'high' | 'medium' | 'any';
}

const STATUS = { clean: 0, met: 1, usage: 2 } as const;

/** What a review read. */
export interface Reading {
  base: Base;
  /** From what matters most to what matters least. */
  changes: Change[];
  /** Where the texts of the articles that changed are, by the record's id. */
  origins: Map<string, Origins>;
  /** The ids that moved articles had before, by those that they have now. */
  moved: Map<string, string>;
  /** Why records could not be read. */
  failures: string[];
}

/**
 * Reads all changes. A record that cannot be read is told, and is a failure.
 *
 * @throws {GitError} where there is no such base.
 */
export async function readChanges(baseName: string, out: string): Promise<Reading> {
  const base = findBase(baseName, out);
  const failures: string[] = [];
  const changes = new Map<string, Change[]>();
  const origins = new Map<string, Origins>();
  const note = (pair: RecordPair): void => {
    const own = compareWhole(pair.before, pair.after);
    if (own.length === 0) return;
    changes.set(own[0]!.article, own);
    origins.set(own[0]!.article, originsOf(pair));
  };
  const gone: Lone[] = [];
  const added: Lone[] = [];
  const lone = ({ id, source }: ArticleRecord): Lone => ({ id, sha256: source.sha256 });
  const names = differingNames(base, out);
  for await (const pair of readPairs(base, out, names, (reason) => failures.push(reason))) {
    if (pair.before && !pair.after) gone.push(lone(pair.before));
    if (pair.after && !pair.before) added.push(lone(pair.after));
    note(pair);
  }
  // Records themselves are not kept meanwhile: those of a whole archive would not fit in memory.
  const moved = pairMoved(gone, added);
  for (const id of moved.flat()) changes.delete(id);
  for await (const pair of readMoved(base, out, moved)) note(pair);
  return {
    base,
    changes: [...changes.values()].flat().toSorted(byGravity),
    origins,
    moved: new Map(moved.map(([from, to]) => [to, from])),
    failures,
  };
}

/** Gives sentences to those changes of `among` that lack one, by reading the articles that they are of. */
async function withSentences(
  { base, changes, origins }: Reading,
  source: string,
  among: readonly Change[],
): Promise<Change[]> {
  const lacking = new Set(among.filter(lacksSentence));
  const ids = [...new Set([...lacking].map(({ article }) => article))];
  const texts = await readTexts(
    source,
    base,
    ids.map((id) => origins.get(id)!),
  );
  const textsOf = new Map(ids.map((id, index) => [id, texts[index]!]));
  return changes.map((change) =>
    lacking.has(change) ? quoteChange(change, textsOf.get(change.article)!) : change,
  );
}

const STYLES = { high: ['red', 'bold'], medium: ['yellow', 'bold'], low: ['gray'] } as const;

const colourPaint: Paint = {
  severity: (severity, text) => styleText([...STYLES[severity]], text),
  words: (text) => styleText(['bold', 'underline'], text),
  faint: (text) => styleText('gray', text),
  article: (text) => styleText('bold', text),
};

/** @returns the exit status: 0 reviewed, 1 --fail-on is met or a record could not be read, 2 no such base. */
export async function review(baseName: string, options: ReviewOptions): Promise<number> {
  const { out, source } = options;
  if (!exists(out)) {
    process.stderr.write(`miljard: expected records in ${out}, found nothing. Run "miljard run" first.\n`);
    return STATUS.usage;
  }
  let reading: Reading;
  try {
    reading = await readChanges(baseName, out);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    process.stderr.write(`miljard: "${baseName}" is no folder, and as a git revision: ${error.message}\n`);
    return STATUS.usage;
  }
  const { changes, failures } = reading;
  for (const reason of failures) process.stderr.write(`failed ${reason}\n`);
  if (options.html !== undefined) {
    const { writeReviewPage } = await import('./review-page.ts');
    await writeReviewPage(options.html, reading, options);
  }
  if (options.json) {
    const quoted = await withSentences(reading, source, changes);
    for (const change of quoted) process.stdout.write(`${JSON.stringify(change)}\n`);
  } else if (options.articles) await show(articleLines(changes));
  else if (options.html === undefined) {
    const quoted = await withSentences(reading, source, shownChanges(changes));
    await show(reportLines(quoted, baseName, hasColour() ? colourPaint : plainPaint));
  }
  const { high, medium, low } = countBySeverity(changes);
  const counted = { high, medium: high + medium, any: high + medium + low };
  const met = options.failOn !== undefined && counted[options.failOn] > 0;
  return met || failures.length > 0 ? STATUS.met : STATUS.clean;
}
