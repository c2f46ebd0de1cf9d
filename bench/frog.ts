/**
 * Frog, the toolkit that finds names in Dutch, over the same articles. It does no more here than it must for names: words,
 * word classes, names.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { ingest } from '../src/ingest/index.ts';
import { text as dutch } from '../src/languages/nl/text.ts';
import { createPipeline } from '../src/pipeline.ts';
import { serialiseRecord } from '../src/record/serialise.ts';
import { splitSentences } from '../src/text.ts';
import { sizeOf, writeArticles } from './articles.ts';
import { withFolder } from './folder.ts';
import { megabytesPerSecond } from './measure.ts';
import { table } from './table.ts';

/** Without lemmas, morphology, chunks, multi-word units and dependencies, on one thread. */
const ONLY_NAMES = '--skip=lacmp --threads=1 --nostdout';

/** Seconds of processor time that Frog takes over a text, its start included; null where it is not installed. */
function frogSeconds(folder: string, text: string): number | null {
  const file = path.join(folder, 'text.txt');
  writeFileSync(file, text);
  const { status, stderr } = spawnSync(
    'bash',
    ['-c', `cd "$1" && time -p frog ${ONLY_NAMES} -t "$2" -o out.txt >/dev/null 2>&1`, 'bash', folder, file],
    { encoding: 'utf8' },
  );
  const seconds = [...stderr.matchAll(/^(?:user|sys) ([\d.]+)$/gm)].map(([, figure]) => Number(figure));
  return status === 0 && seconds.length === 2 ? seconds[0]! + seconds[1]! : null;
}

const tokensOf = (articles: readonly (readonly string[])[]): number =>
  articles
    .flatMap((article) => splitSentences(article, dutch))
    .reduce((sum, sentence) => sum + sentence.tokens.length, 0);

/** Frog takes about a second for an article, and gets no faster with more of them. */
const FOR_FROG = 30;

/** Prints tokens in a second of processor time, of records in memory and of Frog without its start. */
export async function benchFrog(count: number): Promise<void> {
  const written = writeArticles('nl', count);
  const read = await Promise.all(
    written.map(async (article) => {
      const bytes = Buffer.from(article.join('\n\n'));
      return (await ingest({ path: 'a.txt', bytes })).articles[0]!;
    }),
  );
  const pipeline = createPipeline();
  const size = sizeOf(written);
  const speed = megabytesPerSecond(size, () => {
    for (const article of read) {
      const outcome = pipeline.process(article);
      if (outcome.kind === 'record') serialiseRecord(outcome.record);
    }
  });
  await withFolder(async (folder) => {
    const start = frogSeconds(folder, 'Dag.');
    const some = written.slice(0, FOR_FROG);
    const whole = frogSeconds(folder, some.map((article) => article.join('\n\n')).join('\n\n'));
    if (start === null || whole === null) {
      console.log('Frog is not installed (Debian: frog and uctodata); nothing stands beside the pipeline.\n');
      return;
    }
    const ours = (speed * 1e6 * tokensOf(written)) / size;
    const frog = tokensOf(some) / (whole - start);
    table(
      ['Dutch articles, one after the other', 'tokens/CPU s', '× Frog'],
      [
        ['miljard, whole records', ours, ours / frog],
        ['Frog, names', frog, 1],
      ],
    );
  });
}
