import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { localeCodes } from '../src/io/locales.ts';
import { languageCodes } from '../src/languages/codes.ts';
import { packs } from '../src/languages/index.ts';
import { miljard } from './command.ts';

const codes = packs.map(({ code }) => code).toSorted();

it('every folder of src/languages is a pack that is used', () => {
  const folders = readdirSync(path.resolve(import.meta.dirname, '../src/languages'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'contract')
    .map(({ name }) => name);
  expect(codes).toEqual(folders.toSorted());
});

it('the codes that are told without loading a pack are those of the packs', () => {
  expect(packs.map(({ code }) => code)).toEqual(languageCodes);
});

it('every language of articles is one that summaries can be read in', () => {
  expect(localeCodes()).toEqual(expect.arrayContaining(codes));
});

it('the command line offers exactly these languages and locales', () => {
  const { stdout } = miljard('.', 'run', '--help');
  expect(stdout).toMatch(/--language[^]*choices:([^)]*)\)/);
  const offered = [.../choices:([^)]*)\)/.exec(stdout)![1]!.matchAll(/\w+/g)].map(String);
  expect(offered.toSorted()).toEqual(codes);
  expect(stdout.replace(/\s+/g, ' ')).toContain('(default: nl,en,fr)');
});

it.each(packs)('the pack $code names its parts by its own code', (pack) => {
  expect(pack.iso6393).toMatch(/^[a-z]{3}$/);
  expect(pack.text.functionWords.length).toBeGreaterThan(50);
  expect(new Set(pack.text.functionWords).size).toBe(pack.text.functionWords.length);
});
