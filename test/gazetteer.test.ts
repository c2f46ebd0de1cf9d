import { describe, expect, it } from 'vitest';
import { companies, media, organisations } from '../src/gazetteer/index.ts';
import { packs } from '../src/languages/index.ts';
import { slug } from '../src/slug.ts';

interface Entry {
  name: string;
  id?: string;
  aliases?: readonly string[];
  ambiguousAliases?: readonly string[];
  ambiguous?: true;
}

const lists: [string, readonly Entry[]][] = [
  ['companies', companies],
  ['organisations', organisations],
  ['media', media],
];

const idOf = (entry: Entry): string => entry.id ?? slug(entry.name);
const spellings = (entry: Entry): string[] => [entry.name, ...(entry.aliases ?? [])];

/** What stands more than once. */
const doubles = (items: readonly string[]): string[] =>
  items.filter((item, index) => items.indexOf(item) !== index);

describe.each(lists)('the list of %s', (_, entries) => {
  it('gives each entry an id of its own', () => expect(doubles(entries.map(idOf))).toEqual([]));

  it('has no spelling that stands for two entries, unless each is marked as doubtful', () => {
    const sure = entries.filter((entry) => !entry.ambiguous).flatMap(spellings);
    const doubtful = new Set(entries.filter((entry) => entry.ambiguous).flatMap(spellings));
    expect([...doubles(sure), ...sure.filter((spelling) => doubtful.has(spelling))]).toEqual([]);
  });

  it('is written in NFC, without space around names', () => {
    const wrong = entries
      .flatMap(spellings)
      .filter((name) => name.normalize('NFC').trim() !== name || name === '');
    expect(wrong).toEqual([]);
  });

  it('holds no unmarked word that a sentence may begin with', () => {
    const common = new Set(packs.flatMap(({ text }) => text.functionWords));
    const wrong = entries
      .filter((entry) => !entry.ambiguous)
      .flatMap(spellings)
      .filter((name) => common.has(name.toLowerCase()) && name !== name.toUpperCase());
    expect(wrong).toEqual([]);
  });
});

it('companies are a thousand and more, and their owners are on the list', () => {
  expect(companies.length).toBeGreaterThan(1000);
  const byId = new Map(companies.map((company) => [idOf(company), company]));
  for (const company of companies) {
    expect(company.country, company.name).toMatch(/^[A-Z]{2}$/);
    const owners = new Set<string>();
    for (let at = company; at.parent !== undefined; at = byId.get(at.parent)!) {
      expect(byId.has(at.parent), `${at.name}: no company has the id ${at.parent}`).toBe(true);
      expect(owners.has(at.parent), `${company.name} owns itself`).toBe(false);
      owners.add(at.parent);
    }
  }
});
