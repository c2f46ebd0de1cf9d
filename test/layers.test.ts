import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../src');

/** What each part of src/ may import from, besides itself. The layer is the first part of the path. */
const allowed: Record<string, readonly string[]> = {
  article: [],
  slug: [],
  'own-text': [],
  record: ['article'],
  languages: ['article', 'record', 'gazetteer'],
  gazetteer: ['record', 'slug'],
  text: ['article', 'languages/contract'],
  ingest: ['article', 'slug'],
  detect: ['article', 'languages/contract', 'languages/pack'],
  normalise: ['article', 'record', 'languages/contract'],
  extract: [
    'article',
    'record',
    'slug',
    'own-text',
    'text',
    'gazetteer',
    'languages/contract',
    'languages/pack',
  ],
  summarise: ['record', 'article', 'gazetteer'],
  export: ['article', 'record'],
  corrections: ['article', 'record', 'slug', 'gazetteer'],
  review: ['record', 'article', 'corrections'],
  evaluate: ['article', 'record', 'slug', 'languages/codes'],
  io: ['article', 'record', 'corrections', 'summarise'],
  pipeline: [
    'article',
    'record',
    'text',
    'detect',
    'normalise',
    'extract',
    'corrections',
    'gazetteer',
    'languages',
  ],
  index: ['*'],
  cli: ['*'],
};

const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));

const layerOf = (file: string): string => file.split('/')[0]!.replace(/\.ts$/, '');

/** Module names that a file imports. */
const importsOf = (file: string): string[] =>
  [
    ...readFileSync(path.join(root, file), 'utf8').matchAll(
      /(?:from|import\()\s*'([^']+)'|^import '([^']+)'/gm,
    ),
  ].map((match) => match[1] ?? match[2]!);

it.each(files)('%s imports only from the layers below its own', (file) => {
  const layer = layerOf(file);
  const rules = allowed[layer];
  expect(rules, `src/${layer} is in no layer: add it to the table in this test`).toBeDefined();
  const wrong = importsOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => path.posix.normalize(path.posix.join(path.posix.dirname(file), name)).replace(/\.ts$/, ''))
    .filter((target) => layerOf(target) !== layer)
    .filter(
      (target) => !rules!.some((rule) => rule === '*' || target === rule || target.startsWith(`${rule}/`)),
    );
  expect(wrong).toEqual([]);
});

it.each(files.filter((file) => !file.startsWith('io/') && !file.startsWith('cli/')))(
  '%s does no input or output of its own',
  (file) => {
    expect(
      importsOf(file).filter((name) => /^(node:)?(fs|child_process|worker_threads|os|net|http)/.test(name)),
    ).toEqual([]);
    const code = readFileSync(path.join(root, file), 'utf8');
    expect(code).not.toMatch(/\b(?:console|process)\.|\bDate\.now\(|\bMath\.random\(|\bnew Date\(\)/);
  },
);

it.each(files.filter((file) => /^languages\/[a-z]{2}\//.test(file)))(
  '%s is data: it holds no function',
  (file) => {
    expect(readFileSync(path.join(root, file), 'utf8')).not.toMatch(/=>|\bfunction\b/);
  },
);
