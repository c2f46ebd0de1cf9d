/**
 * Scores the names of a language on a CoNLL-style file (a token and its BIO tag a line): `npm run conll -- FILE`. Such a
 * file parts no companies from organisations, so these are one class with cited sources; adjectives of places and
 * inhabitants are left out, because the schemes differ in what they call them. For measuring: nothing is learnt from it.
 */
import { parseArgs } from 'node:util';
import { createNameFinder } from '../src/extract/names/index.ts';
import { lists } from '../src/gazetteer/lists.ts';
import { packs } from '../src/languages/index.ts';
import type { Entities, Mention } from '../src/record/schema.ts';
import { rates, type Tally } from '../src/evaluate/score.ts';
import { splitSentences } from '../src/text.ts';
import { readConll, type TrainingDocument } from './train/documents.ts';

const { values, positionals } = parseArgs({
  options: { language: { type: 'string', default: 'nl' } },
  allowPositionals: true,
});
const pack = packs.find(({ code }) => code === values.language);
if (!pack || positionals.length === 0) {
  process.stderr.write('Expected a CoNLL-style file, and a --language that has a pack.\n');
  process.exit(2);
}
const find = createNameFinder(lists, pack);

const keyOf = ({ paragraph, start, end }: Pick<Mention, 'paragraph' | 'start' | 'end'>): string =>
  `${paragraph} ${start} ${end}`;
const isName = ({ form }: Mention): boolean => form === undefined;
const mentionsOf = (entities: readonly { mentions: readonly Mention[] }[]): Mention[] =>
  entities.flatMap(({ mentions }) => mentions).filter(isName);

/** Classes, and where each finds its names on either side. */
const CLASSES: Readonly<
  Record<string, { gold: (cls: string) => boolean; found: (entities: Entities) => Mention[] }>
> = {
  places: { gold: (cls) => cls === 'place', found: ({ places }) => mentionsOf(places) },
  organisations: {
    gold: (cls) => cls === 'organisation' || cls === 'company',
    found: ({ companies, organisations, sources }) =>
      mentionsOf([...companies, ...organisations, ...sources]),
  },
};

const tallies = new Map<string, Tally>();

function count(document: TrainingDocument): void {
  const { paragraphs, names } = document;
  const entities = find(paragraphs, splitSentences(paragraphs, pack!.text), []);
  // An adjective or inhabitant that either side marks is no name for the other to miss.
  const forms = new Set(
    entities.places.flatMap(({ mentions }) => mentions.filter((mention) => !isName(mention)).map(keyOf)),
  );
  for (const [name, { gold, found }] of Object.entries(CLASSES)) {
    const tally = tallies.get(name) ?? { found: 0, wrong: 0, missed: 0 };
    tallies.set(name, tally);
    const expected = new Set(names.filter((each) => gold(each.class) && !forms.has(keyOf(each))).map(keyOf));
    const actual = new Set(found(entities).map(keyOf));
    for (const key of actual) tally[expected.has(key) ? 'found' : 'wrong'] += 1;
    for (const key of expected) if (!actual.has(key)) tally.missed += 1;
  }
}

for (const file of positionals) for (const document of readConll(file)) count(document);
const both: Tally = { found: 0, wrong: 0, missed: 0 };
for (const tally of tallies.values())
  for (const part of ['found', 'wrong', 'missed'] as const) both[part] += tally[part];
const percent = (rate: number | null): string => (rate === null ? '–' : (100 * rate).toFixed(1)).padStart(6);
process.stdout.write(
  `${''.padEnd(14)} ${['prec.', 'recall', 'F1'].map((each) => each.padStart(6)).join(' ')}\n`,
);
for (const [name, tally] of [...tallies, ['both', both] as const]) {
  const { precision, recall, f1 } = rates(tally);
  process.stdout.write(
    `${name.padEnd(14)} ${[precision, recall, f1].map(percent).join(' ')}   ${tally.found} found, ${tally.wrong} wrong, ${tally.missed} missed\n`,
  );
}
