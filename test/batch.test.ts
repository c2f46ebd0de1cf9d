import path from 'node:path';
import { expect, it } from 'vitest';
import { runBatch } from '../src/cli/batch.ts';
import type { Outcome } from '../src/cli/work.ts';
import { folderWith } from './command.ts';

const nothing = {
  has: () => false,
  add: () => undefined,
  flush: () => undefined,
  fault: () => null,
  compact: () => undefined,
};

it('a crash or a hang in one article costs that article only', async () => {
  const names = [...Array.from({ length: 30 }, (_, index) => `a${index}.txt`), 'crash.txt', 'hang.txt'];
  const folder = folderWith(Object.fromEntries(names.map((name) => [`in/${name}`, 'x'])));
  const outcomes = new Map<string, Outcome>();
  await runBatch([path.join(folder, 'in')], {
    work: { out: path.join(folder, 'out'), summaries: [], maxBytes: 1000, salt: '' },
    worker: new URL('fixtures/worker/troubled.mjs', import.meta.url),
    stdin: null,
    jobs: 2,
    timeLimit: 300,
    state: nothing,
    selects: () => true,
    signal: new AbortController().signal,
    onOutcome: (outcome) => outcomes.set(outcome.path, outcome),
    onKnown: () => undefined,
    onPassedOver: () => undefined,
    onFatal: () => undefined,
  });
  const failed = [...outcomes.values()].filter(({ status }) => status === 'failed');
  expect(outcomes.size).toBe(32);
  expect(failed.map((outcome) => [outcome.path, 'reason' in outcome ? outcome.reason : ''])).toEqual(
    expect.arrayContaining([
      ['crash.txt', expect.stringContaining('made the program crash')],
      ['hang.txt', 'took more than 0.3 s and was given up. Raise --time-limit, or mend the file.'],
    ]),
  );
  expect(failed).toHaveLength(2);
});
