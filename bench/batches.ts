/** The command line over folders of generated articles: speed, scaling, memory, a second run, and the floor beside it. */
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withFolder, writeArticleFiles, writeFiles } from './folder.ts';
import { COMMAND, type Cost, runMetered } from './measure.ts';
import { table } from './table.ts';

const FLOOR = fileURLToPath(new URL('./floor.js', import.meta.url));

const run = (input: string, out: string, ...options: string[]): Promise<Cost> =>
  runMetered(COMMAND, ['run', input, '--out', out, '--quiet', ...options]);

/**
 * As many commands of one job at once, each over its part of the articles: they share nothing but the machine, so that
 * what `jobs` in one command cannot reach beside them is the machine's and not ours.
 */
async function runApart(folder: string, count: number, jobs: number): Promise<Cost> {
  const parts = Array.from({ length: jobs }, (_, part) => path.join(folder, `part-${part}`));
  for (const part of parts) writeArticleFiles(part, 'nl', Math.round(count / jobs));
  const start = performance.now();
  const costs = await Promise.all(parts.map((part) => run(part, `${part}-out`, '--jobs', '1')));
  return {
    seconds: (performance.now() - start) / 1000,
    cpu: costs.reduce((sum, { cpu }) => sum + cpu, 0),
    peak: costs.reduce((sum, { peak }) => sum + peak, 0),
    held: [],
  };
}

/** Prints articles and bytes a second with 1 job to `jobs`, as ratios to one job and to the floor, beside what commands apart reach. */
export async function benchBatches(count: number, jobs = availableParallelism()): Promise<void> {
  await withFolder(async (folder) => {
    const input = path.join(folder, 'in');
    const size = writeArticleFiles(input, 'nl', count);
    const rows: [string, Cost][] = [];
    for (let job = 1; job <= jobs; job += 1) {
      const cost = await run(input, path.join(folder, `out-${job}`), '--jobs', String(job));
      rows.push([job === 1 ? '1 job' : `${job} jobs`, cost]);
    }
    if (jobs > 1) rows.push([`${jobs} commands of 1 job`, await runApart(folder, count, jobs)]);
    rows.push(['again, unchanged', await run(input, path.join(folder, 'out-1'))]);
    rows.push([
      'floor: read, hash, write',
      await runMetered(FLOOR, [input, path.join(folder, 'out-1'), path.join(folder, 'floor')]),
    ]);
    const one = rows[0]![1];
    const floor = rows.at(-1)![1];
    table(
      [
        `${count} articles of ${(size / count / 1000).toFixed(1)} kB, Dutch`,
        's',
        'articles/s',
        'MB/s',
        '× 1 job',
        'CPU s',
        'CPU × floor',
        'peak MB',
      ],
      rows.map(([name, { seconds, cpu, peak }]) => [
        name,
        seconds,
        count / seconds,
        size / 1e6 / seconds,
        one.seconds / seconds,
        cpu,
        cpu / floor.cpu,
        peak,
      ]),
    );
  });
}

/** Prints how long the command line takes to begin. */
export async function benchStart(): Promise<void> {
  await withFolder(async (folder) => {
    const input = path.join(folder, 'in');
    writeArticleFiles(input, 'nl', 1);
    const rows: [string, Cost][] = [
      ['--help', await runMetered(COMMAND, ['--help'])],
      ['one article', await run(input, path.join(folder, 'out'))],
      ['one article, unchanged', await run(input, path.join(folder, 'out'))],
    ];
    table(
      ['Start', 'ms', 'CPU ms', 'peak MB'],
      rows.map(([name, { seconds, cpu, peak }]) => [name, seconds * 1000, cpu * 1000, peak]),
    );
  });
}

/** Prints the memory that a run over many short articles holds, over its time, and what a second run costs. */
export async function benchMemory(count: number): Promise<void> {
  await withFolder(async (folder) => {
    const input = path.join(folder, 'in');
    writeArticleFiles(input, 'nl', count, 2);
    const first = await run(input, path.join(folder, 'out'));
    const second = await run(input, path.join(folder, 'out'));
    printMemory(`${count} articles`, [first, second]);
  });
}

/** Prints the memory that listing many files takes: each is looked at, and none is long enough to have a language. */
export async function benchListing(count: number): Promise<void> {
  await withFolder(async (folder) => {
    const input = path.join(folder, 'in');
    writeFiles(input, count, String);
    printMemory(`${count} files listed`, [await run(input, path.join(folder, 'out'))]);
  });
}

function printMemory(what: string, costs: readonly Cost[]): void {
  table(
    [what, 's', 'peak MB', 'MB held, over its time'],
    costs.map(({ seconds, peak, held }, index) => [
      index === 0 ? 'first run' : 'second run',
      seconds,
      peak,
      held.map((megabytes) => megabytes.toFixed(0)).join(' '),
    ]),
  );
}
