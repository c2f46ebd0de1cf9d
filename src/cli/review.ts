/** `miljard review`: what changed in meaning since a git revision, or against another folder. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { styleText } from 'node:util';
import { differingFiles, GitError, readAtRevision } from '../io/git.ts';
import { exists, listFiles } from '../io/listing.ts';
import { readTextIfThere } from '../io/read.ts';
import { parseRecord } from '../record/parse.ts';
import type { ArticleRecord } from '../record/schema.ts';
import type { Change } from '../review/change.ts';
import { compareWhole } from '../review/compare.ts';
import { articleLines, countBySeverity, type Paint, reportLines } from '../review/report.ts';

export interface ReviewOptions {
  out: string;
  json?: boolean;
  articles?: boolean;
  failOn?: 'high' | 'medium' | 'any';
}

const STATUS = { clean: 0, met: 1, usage: 2 } as const;

/** A record's text on both sides; null where it is not there. */
interface Sides {
  name: string;
  before: string | null;
  after: string | null;
}

function recordNames(folder: string): Set<string> {
  const names = new Set<string>();
  for (const found of listFiles(folder)) {
    if (!('reason' in found) && found.relative.endsWith('.json')) names.add(found.relative);
  }
  return names;
}

/** The records that differ between a folder and `out`, one at a time. */
async function* againstFolder(base: string, out: string): AsyncGenerator<Sides> {
  const names = [...new Set([...recordNames(base), ...recordNames(out)])].toSorted();
  for (const name of names) {
    const before = await readTextIfThere(path.join(base, name));
    const after = await readTextIfThere(path.join(out, name));
    if (before !== after) yield { name, before, after };
  }
}

/** How many records are read from git at once: enough that starting git costs little, few enough for flat memory. */
const LOT = 500;

/** The records that differ between a revision and the working tree, one at a time. */
async function* againstRevision(revision: string, out: string): AsyncGenerator<Sides> {
  const names = differingFiles(out, revision, '.json');
  for (let from = 0; from < names.length; from += LOT) {
    const lot = names.slice(from, from + LOT);
    const before = readAtRevision(out, revision, lot);
    for (const name of lot) {
      yield { name, before: before.get(name) ?? null, after: await readTextIfThere(path.join(out, name)) };
    }
  }
}

function createPaint(colours: boolean): Paint {
  if (!colours) return { severity: (_, text) => text, words: (text) => text, faint: (text) => text };
  const styles = { high: ['red', 'bold'], medium: ['yellow', 'bold'], low: ['gray'] } as const;
  return {
    severity: (severity, text) => styleText([...styles[severity]], text),
    words: (text) => text,
    faint: (text) => styleText('gray', text),
  };
}

/** Shows lines through the user's pager where the output is a terminal. */
async function show(lines: readonly string[]): Promise<void> {
  const text = `${lines.join('\n')}\n`;
  if (!process.stdout.isTTY || lines.length < process.stdout.rows) {
    process.stdout.write(text);
    return;
  }
  const pager = spawn(process.env['PAGER'] || 'less', {
    shell: true,
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { LESS: 'FRX', ...process.env },
  });
  pager.stdin.on('error', () => undefined);
  pager.stdin.end(text);
  await once(pager, 'close');
}

/** Reads all changes. A record that cannot be read is told, and counts as a failure. */
async function readChanges(
  base: string,
  options: ReviewOptions,
): Promise<{ changes: Change[]; failures: number }> {
  const changes: Change[] = [];
  let failures = 0;
  const pairs = exists(base) ? againstFolder(base, options.out) : againstRevision(base, options.out);
  for await (const { name, before, after } of pairs) {
    try {
      const read = (text: string | null, side: string): ArticleRecord | null =>
        text === null ? null : parseRecord(text, `${name} (${side})`);
      changes.push(...compareWhole(read(before, base), read(after, options.out)));
    } catch (error) {
      failures += 1;
      process.stderr.write(`failed ${(error as Error).message}\n`);
    }
  }
  return { changes, failures };
}

/** @returns the exit status: 0 reviewed, 1 --fail-on is met or a record could not be read, 2 no such base. */
export async function review(base: string, options: ReviewOptions): Promise<number> {
  if (!exists(options.out)) {
    process.stderr.write(
      `miljard: expected records in ${options.out}, found nothing. Run "miljard run" first.\n`,
    );
    return STATUS.usage;
  }
  let read: Awaited<ReturnType<typeof readChanges>>;
  try {
    read = await readChanges(base, options);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    process.stderr.write(`miljard: "${base}" is no folder, and as a git revision: ${error.message}\n`);
    return STATUS.usage;
  }
  const { changes, failures } = read;
  if (options.json) for (const change of changes) process.stdout.write(`${JSON.stringify(change)}\n`);
  else if (options.articles) await show(articleLines(changes));
  else {
    const colours = process.stdout.isTTY && !process.env['NO_COLOR'];
    await show(reportLines(changes, base, createPaint(colours)));
  }
  const { high, medium, low } = countBySeverity(changes);
  const counted = { high, medium: high + medium, any: high + medium + low };
  const met = options.failOn !== undefined && counted[options.failOn] > 0;
  return met || failures > 0 ? STATUS.met : STATUS.clean;
}
