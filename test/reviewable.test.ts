import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ingest } from '../src/ingest/index.ts';
import { createPipeline } from '../src/pipeline.ts';
import { serialiseRecord } from '../src/record/serialise.ts';

const file = path.resolve(import.meta.dirname, '../corpus/nl/windpark-noordzee.txt');
const pipeline = createPipeline();

async function recordLines(text: string): Promise<string[]> {
  const { articles } = await ingest({ path: 'a.txt', bytes: new TextEncoder().encode(text) });
  const outcome = pipeline.process(articles[0]!);
  if (outcome.kind === 'skipped') throw new Error('skipped');
  return serialiseRecord(outcome.record).split('\n');
}

/** Lines that one side has and the other has not; a comma behind a line is no fact. */
function changedLines(before: readonly string[], after: readonly string[]): string[] {
  const bare = (line: string): string => line.replace(/,$/, '');
  const [old, now] = [new Set(before.map(bare)), new Set(after.map(bare))];
  return [...[...old].filter((line) => !now.has(line)), ...[...now].filter((line) => !old.has(line))];
}

const blocks = readFileSync(file, 'utf8').trim().split('\n\n');

it.each(blocks.map((_, index) => index))(
  'words added to paragraph %i change no line about another paragraph',
  async (index) => {
    const edited = blocks.with(index, `${blocks[index]} Dat bleek vandaag.`);
    const changed = changedLines(
      await recordLines(blocks.join('\n\n')),
      await recordLines(edited.join('\n\n')),
    );
    const elsewhere = changed.filter(
      (line) => !line.includes('"sha256"') && !line.includes(`"paragraph": ${index + 1},`),
    );
    expect(elsewhere).toEqual([]);
  },
);

it('a paragraph put in front moves positions and nothing else', async () => {
  const before = await recordLines(blocks.join('\n\n'));
  const after = await recordLines(['Dit is een nieuwe eerste alinea van het stuk.', ...blocks].join('\n\n'));
  const withoutPositions = (lines: readonly string[]): string[] =>
    lines.map((line) =>
      line.replace(/"paragraph": \d+/g, '"paragraph"').replace(/"sha256": "\w+"/, '"sha256"'),
    );
  expect(withoutPositions(after)).toEqual(withoutPositions(before));
});

it('the same article gives the same bytes in whatever order articles come', async () => {
  const others = ['Microsoft koopt een bedrijf in Gent.', 'De Amazon stroomt door Brazilië.'];
  const first = await recordLines(blocks.join('\n\n'));
  for (const other of others) await recordLines(other).catch(() => undefined);
  expect(await recordLines(blocks.join('\n\n'))).toEqual(first);
});
