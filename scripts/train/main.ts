/**
 * Trains the tagger: `npm run train` makes src/languages/nl/tagger.data.ts from the gold articles of this repository,
 * the same bytes at every run. `npm run train -- --conll FILE` learns from a CoNLL-style file besides, `--out FILE`
 * writes elsewhere, `--test FILE` prints the tagger's own scores on a folder or CoNLL-style file that is not learnt from.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createLexicon } from '../../src/extract/names/lexicon.ts';
import { createTagger, tagNames } from '../../src/extract/names/tagger/index.ts';
import { decodeModel, encodeModel } from '../../src/extract/names/tagger/model.ts';
import { lists } from '../../src/gazetteer/lists.ts';
import { nl } from '../../src/languages/nl/index.ts';
import { readConll, readGoldFolder, type TrainingDocument } from './documents.ts';
import { learn, readDocument } from './learn.ts';

const { values: options } = parseArgs({
  options: {
    gold: { type: 'string', default: 'test/gold/nl' },
    conll: { type: 'string', multiple: true, default: [] },
    test: { type: 'string', multiple: true, default: [] },
    out: { type: 'string', default: 'src/languages/nl/tagger.data.ts' },
  },
});

const lexicon = createLexicon(lists, nl.names, 'nl');

/** Prints the F1 of names as spans, companies and organisations together, on documents not learnt from. */
function test(encoded: string, name: string, documents: readonly TrainingDocument[]): void {
  const tagger = createTagger(decodeModel(encoded));
  const tallies = new Map<string, { found: number; wrong: number; missed: number }>();
  const group = (each: string): string => (each === 'company' || each === 'source' ? 'organisation' : each);
  for (const document of documents) {
    const read = readDocument(lexicon, document);
    const key = (cls: string, paragraph: number, start: number, end: number) =>
      `${group(cls)} ${paragraph} ${start} ${end}`;
    const gold = new Set(document.names.map((each) => key(each.class, each.paragraph, each.start, each.end)));
    const found = new Set(
      [...tagNames(tagger, lexicon, read).values()].flat().map(({ line, from, to, class: cls }) => {
        const { paragraph, pieces } = read[line]!.line;
        return key(cls, paragraph, pieces[from]!.start, pieces[to - 1]!.end);
      }),
    );
    const tallyOf = (each: string) => {
      const cls = each.split(' ')[0]!;
      const tally = tallies.get(cls) ?? { found: 0, wrong: 0, missed: 0 };
      tallies.set(cls, tally);
      return tally;
    };
    for (const each of found) tallyOf(each)[gold.has(each) ? 'found' : 'wrong'] += 1;
    for (const each of gold) if (!found.has(each)) tallyOf(each).missed += 1;
  }
  for (const [cls, { found, wrong, missed }] of tallies) {
    const f1 = (200 * found) / (2 * found + wrong + missed);
    const precision = (100 * found) / (found + wrong);
    const recall = (100 * found) / (found + missed);
    process.stdout.write(
      `${name} ${cls}: P ${precision.toFixed(1)} R ${recall.toFixed(1)} F1 ${f1.toFixed(1)} (${found + missed} in gold)\n`,
    );
  }
}

const documents = [...readGoldFolder(options.gold), ...options.conll.flatMap(readConll)];
const encoded = encodeModel(learn(lexicon, documents, (line) => process.stderr.write(`${line}\n`)));
const before = (() => {
  try {
    return readFileSync(options.out, 'utf8');
  } catch {
    return '';
  }
})();
const content = `/** The Dutch tagger's weights, made by \`npm run train\` from the marked articles of this repository. */\nexport const tagger =\n  '${encoded}';\n`;
writeFileSync(options.out, content);
process.stderr.write(
  `${options.out}: ${content.length} bytes, ${content === before ? 'as before' : 'changed'}\n`,
);
for (const file of options.test)
  test(encoded, file, file.endsWith('.bio') ? readConll(file) : readGoldFolder(file));
