import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { companies, media, organisations } from '../src/gazetteer/index.ts';
import { places } from '../src/gazetteer/places.ts';
import { packs } from '../src/languages/index.ts';
import { slug } from '../src/slug.ts';

interface Entry {
  name: string;
  id?: string;
  aliases?: readonly string[];
  ambiguousAliases?: readonly string[];
  ambiguous?: true;
}

const lists: [string, readonly Entry[], number][] = [
  ['companies', companies, 1500],
  ['organisations', organisations, 450],
  ['media', media, 180],
];

const idOf = (entry: Entry): string => entry.id ?? slug(entry.name);

/** The spellings that count wherever they stand. */
const sureOf = (entry: Entry): string[] => [
  ...(entry.ambiguous ? [] : [entry.name]),
  ...(entry.aliases ?? []),
];

const spellings = (entry: Entry): string[] => [
  entry.name,
  ...(entry.aliases ?? []),
  ...(entry.ambiguousAliases ?? []),
];

/** What stands more than once. */
const doubles = (items: readonly string[]): string[] =>
  items.filter((item, index) => items.indexOf(item) !== index);

describe.each(lists)('the list of %s', (_, entries, least) => {
  it('is as long as promised', () => expect(entries.length).toBeGreaterThanOrEqual(least));

  it('gives each entry an id of its own', () => expect(doubles(entries.map(idOf))).toEqual([]));

  it('gives an id only where the slug of the name is another one', () => {
    expect(entries.filter((entry) => entry.id === slug(entry.name)).map(idOf)).toEqual([]);
  });

  it('has no sure spelling that stands for two entries', () => {
    expect(doubles(entries.flatMap(sureOf))).toEqual([]);
  });

  it('has no spelling twice in one entry', () => {
    expect(entries.flatMap((entry) => doubles(spellings(entry)))).toEqual([]);
  });

  it('is written in NFC, without space around names', () => {
    const wrong = entries
      .flatMap(spellings)
      .filter((name) => name.normalize('NFC').trim() !== name || name === '' || /\s{2}/.test(name));
    expect(wrong).toEqual([]);
  });

  it('holds no sure word that a sentence may begin with', () => {
    const common = new Set(packs.flatMap(({ text }) => text.functionWords));
    const wrong = entries
      .flatMap(sureOf)
      .filter((name) => common.has(name.toLowerCase()) && name !== name.toUpperCase());
    expect(wrong).toEqual([]);
  });
});

describe('companies', () => {
  const byId = new Map(companies.map((company) => [idOf(company), company]));

  it('have a country and a sector', () => {
    const wrong = companies.filter(({ country, sector }) => !/^[A-Z]{2}$/.test(country ?? '') || !sector);
    expect(wrong).toEqual([]);
  });

  it('are at home in countries that we know', () => {
    expect(companies.filter(({ country }) => !places().has(country ?? '')).map(idOf)).toEqual([]);
  });

  it('have owners that are on the list, and none owns itself', () => {
    for (const company of companies) {
      const owners = new Set<string>();
      for (let at = company; at.parent !== undefined; at = byId.get(at.parent)!) {
        expect(byId.has(at.parent), `${at.name}: no company has the id ${at.parent}`).toBe(true);
        expect(owners.has(at.parent), `${company.name} owns itself`).toBe(false);
        owners.add(at.parent);
      }
    }
  });

  it.each([
    ['albert-heijn', 'ahold-delhaize'],
    ['bol', 'ahold-delhaize'],
    ['amazon-web-services', 'amazon'],
    ['youtube', 'google'],
    ['google', 'alphabet'],
    ['instagram', 'meta'],
    ['whatsapp', 'meta'],
    ['linkedin', 'microsoft'],
    ['klm', 'air-france-klm'],
    ['electrabel', 'engie'],
  ])('%s belongs to %s', (id, parent) => expect(byId.get(id)?.parent).toBe(parent));
});

it('organisations stand for places that we know', () => {
  const wrong = organisations.filter(({ place }) => place !== undefined && !places().has(place));
  expect(wrong).toEqual([]);
});

it('media are at home in countries that we know', () => {
  expect(media.filter(({ country }) => !places().has(country)).map(idOf)).toEqual([]);
});

it('every entry stands on a line of its own', () => {
  const folder = new URL('../src/gazetteer/', import.meta.url);
  const files = ['organisations.data.ts', 'media.data.ts'].concat(
    readdirSync(new URL('companies/', folder))
      .filter((name) => name.endsWith('.data.ts'))
      .map((name) => `companies/${name}`),
  );
  const lines = files.flatMap((file) => readFileSync(new URL(file, folder), 'utf8').split('\n'));
  const entries = lines.filter((line) => /^ {2}\{ name: .*\},$/.test(line));
  expect(entries).toHaveLength(companies.length + organisations.length + media.length);
});
