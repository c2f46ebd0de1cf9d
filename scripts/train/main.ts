/**
 * Learns weights: `npm run train` makes tagger.data.ts, and classifier.data.ts for events, in src/languages/nl from the
 * gold articles of this repository and the rows of its tests, the same bytes at every run. `--only tagger` or
 * `--only classifier` makes one of them, `--out FOLDER` writes elsewhere. For the tagger `--conll FILE` learns from a
 * CoNLL-style file besides, and `--test FILE` prints its own scores on a folder or CoNLL-style file that is not learnt
 * from. `--folds N` prints how the classifier does on each Nth part of the articles when it learns from the others.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createLexicon } from '../../src/extract/names/lexicon.ts';
import { createTagger, tagNames } from '../../src/extract/names/tagger/index.ts';
import { decodeModel, encodeModel } from '../../src/extract/names/tagger/model.ts';
import { lists } from '../../src/gazetteer/lists.ts';
import { nl } from '../../src/languages/nl/index.ts';
import { encodeEventModel } from '../../src/extract/events/classifier/model.ts';
import { rows } from '../../test/events-nl.data.ts';
import { readConll, readGoldFolder, type TrainingDocument } from './documents.ts';
import { learnEvents } from './events.ts';
import { crossValidate, tableOf } from './folds.ts';
import { learn, readDocument } from './learn.ts';
import { readMarkedFolder, readRows } from './marked.ts';

const { values: options } = parseArgs({
  options: {
    gold: { type: 'string', default: 'test/gold/nl' },
    conll: { type: 'string', multiple: true, default: [] },
    test: { type: 'string', multiple: true, default: [] },
    out: { type: 'string', default: 'src/languages/nl' },
    only: { type: 'string' },
    folds: { type: 'string' },
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

/** Writes weights as a module, and says whether they are the same as before. */
function write(name: string, title: string, encoded: string): void {
  const file = path.join(options.out, `${name}.data.ts`);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const content = `/** ${title}, made by \`npm run train\` from the marked articles of this repository. */\nexport const ${name} =\n  '${encoded}';\n`;
  writeFileSync(file, content);
  log(`${file}: ${content.length} bytes, ${content === before ? 'as before' : 'changed'}`);
}

const log = (line: string): void => void process.stderr.write(`${line}\n`);

function trainTagger(): void {
  const documents = [...readGoldFolder(options.gold), ...options.conll.flatMap(readConll)];
  const encoded = encodeModel(learn(lexicon, documents, log));
  write('tagger', "The Dutch tagger's weights", encoded);
  for (const file of options.test)
    test(encoded, file, file.endsWith('.bio') ? readConll(file) : readGoldFolder(file));
}

function trainClassifier(): void {
  const articles = readMarkedFolder(options.gold, nl);
  const fromRows = readRows(rows, nl);
  if (options.folds !== undefined) {
    const fates = crossValidate(nl, lists, articles, fromRows, Number(options.folds));
    for (const line of tableOf(fates)) process.stdout.write(`${line}\n`);
    return;
  }
  const weights = learnEvents(nl, lists, articles, fromRows, log);
  write('classifier', "The weights of the Dutch events' classifier", encodeEventModel(weights));
}

if (options.only !== 'classifier' && options.folds === undefined) trainTagger();
if (options.only !== 'tagger') trainClassifier();
