/**
 * Measures miljard beside others, in one run on one machine: what counts are the ratios, not the figures.
 *
 *   npm run bench                                           all of it, in about three minutes
 *   npm run bench -- --only batches --articles 10000        one part: amounts, stages, readers, start or batches
 *   npm run bench -- --only frog                            beside Frog, which is installed apart (Debian: frog, uctodata)
 *   npm run bench -- --only memory --articles 200000        a large run: the memory it holds, and a second run
 *   npm run bench -- --only listing --articles 1000000      the memory of listing alone
 *   npm run bench -- --jobs 4                               up to so many worker threads (default: one for each core)
 */
import { parseArgs } from 'node:util';
import { benchAmounts } from './amounts.ts';
import { benchBatches, benchListing, benchMemory, benchStart } from './batches.ts';
import { benchFrog } from './frog.ts';
import { benchReaders, benchStages } from './stages.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    articles: { type: 'string', default: '1500' },
    jobs: { type: 'string' },
  },
});

/** Articles in memory for the stages: enough for a figure that stays the same. */
const FEW = 200;

const count = Number(values.articles);
const jobs = values.jobs === undefined ? undefined : Number(values.jobs);

const parts: Record<string, () => void | Promise<void>> = {
  start: benchStart,
  batches: () => benchBatches(count, jobs),
  stages: () => benchStages(FEW),
  readers: () => benchReaders(FEW),
  amounts: benchAmounts,
  frog: () => benchFrog(FEW),
  memory: () => benchMemory(count),
  listing: () => benchListing(count),
};

for (const name of values.only ?? ['start', 'batches', 'stages', 'readers', 'amounts']) {
  const part = parts[name];
  if (!part) throw new Error(`Expected one of ${Object.keys(parts).join(', ')}, got "${name}"`);
  await part();
}
