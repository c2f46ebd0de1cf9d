import { describe, expect, test } from 'vitest';
import { media, organisations } from '../src/gazetteer/index.ts';
import { places } from '../src/gazetteer/places.ts';
import { localeCodes, readLocale } from '../src/io/locales.ts';
import { recordSchema } from '../src/record/schema.ts';
import { createTranslator, summarise } from '../src/summarise/index.ts';
import { slug } from '../src/slug.ts';
import { TIMES } from '../src/summarise/times.ts';
import { everyShape } from './summary-shapes.ts';

const locales = localeCodes();
const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'];
/** Suffixes of variants that only the locales have whose grammar asks for them. */
const VARIANTS = ['feminine', 'vowel', 'le', 'les', 'first'];

function leaves(texts: object, path = ''): [key: string, text: string][] {
  return Object.entries(texts).flatMap(([name, text]) =>
    typeof text === 'string' ? [[path + name, text] as [string, string]] : leaves(text, `${path}${name}.`),
  );
}

const textsOf = (locale: string) => leaves(readLocale(locale).texts);
/** Which scale words there are differs: a French billion is no billion. */
const isScale = (key: string) => key.startsWith('phrases.scale.');
const withoutPlural = (key: string) => key.replace(new RegExp(`_(?:${CATEGORIES.join('|')})$`), '');
const baseOf = (key: string) => withoutPlural(key).replace(new RegExp(`_(?:${VARIANTS.join('|')})$`), '');

/** What a text is filled with, apart from verbs that agree and the forms of a name. */
function rolesIn(text: string): Set<string> {
  const found = [...text.matchAll(/\{\{([^}]+)\}\}/g)].map(([, inner = '']) => inner);
  return new Set(
    found
      .filter((inner) => !inner.includes(','))
      .map((inner) => inner.replace(/\..*/, '').replace(/^(?:bare|of)$/, 'name')),
  );
}

describe('the files of the locales', () => {
  test('are those of Dutch, English and French', () => expect(locales).toEqual(['en', 'fr', 'nl']));

  test.each(locales)('%s has the same keys as the others', (locale) => {
    const own = new Set(textsOf(locale).map(([key]) => baseOf(key)));
    const all = new Set(locales.flatMap((code) => textsOf(code).map(([key]) => baseOf(key))));
    expect([...all].filter((key) => !own.has(key) && !isScale(key))).toEqual([]);
  });

  test.each(locales)('%s has every plural category of its language, and no other', (locale) => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    const expected = [...pluralCategories].toSorted();
    const plurals = new Map<string, string[]>();
    for (const code of locales) {
      for (const [key] of textsOf(code))
        if (key !== withoutPlural(key) && (code === locale || !isScale(key)))
          plurals.set(withoutPlural(key), []);
    }
    for (const [key] of textsOf(locale)) {
      if (key !== withoutPlural(key)) plurals.get(withoutPlural(key))?.push(key.replace(/.*_/, ''));
    }
    for (const [key, found] of plurals) expect([key, found.toSorted()]).toEqual([key, expected]);
  });

  test('tell the same in all languages', () => {
    const different: string[] = [];
    const [first = '', ...others] = locales;
    const roles = (locale: string) => {
      const byKey = new Map<string, Set<string>>();
      for (const [key, text] of textsOf(locale)) {
        const known = byKey.get(baseOf(key)) ?? new Set();
        byKey.set(baseOf(key), new Set([...known, ...rolesIn(text)]));
      }
      return byKey;
    };
    const expected = roles(first);
    for (const locale of others) {
      for (const [key, found] of roles(locale)) {
        const wanted = expected.get(key) ?? new Set();
        if (isScale(key)) continue;
        const [a, b] = [[...found].toSorted().join(' '), [...wanted].toSorted().join(' ')];
        if (a !== b) different.push(`${key}: ${locale} has "${a}", ${first} has "${b}"`);
      }
    }
    expect(different).toEqual([]);
  });

  test.each(locales)('%s has clean texts', (locale) => {
    const unclean = textsOf(locale).filter(
      ([, text]) =>
        text.trim() === '' || / {2}| [,.]|\{\{\s|\s\}\}|[“”«»]/.test(text) || text !== text.normalize('NFC'),
    );
    expect(unclean).toEqual([]);
  });

  test.each(locales)('%s has a sentence for every event, whoever is known', (locale) => {
    const keys = new Set(textsOf(locale).map(([key]) => key));
    const variants: Record<string, string[]> = {
      layoffs: ['.jobs', '.people'],
      hiring: ['.jobs', '.people'],
      results: ['.amount', '.up', '.down', '.flat', '.bare'],
    };
    const { type, status } = recordSchema.shape.events.element.shape;
    for (const event of type.options) {
      for (const shape of ['actor', 'none']) {
        for (const form of status.options.filter((option) => option !== 'denied')) {
          for (const variant of variants[event] ?? ['']) {
            expect(keys).toContain(`events.${event}.${shape}${variant}.${form}`);
          }
        }
      }
    }
  });

  test.each(locales)('%s tells every time that the code knows', (locale) => {
    const told = textsOf(locale).flatMap(([key]) => /^phrases\.times\.(.+)/.exec(key)?.[1] ?? []);
    expect(told.toSorted()).toEqual([...TIMES.keys()].toSorted());
  });

  test.each(locales)('%s has no text that nothing uses', (locale) => {
    const resources = readLocale(locale);
    const used = new Set<string>();
    const watched = (value: unknown, path: string): unknown =>
      typeof value === 'object' && value !== null
        ? new Proxy(value, {
            get(target, name) {
              const found: unknown = Reflect.get(target, name);
              if (typeof name === 'symbol') return found;
              if (typeof found === 'string') used.add(withoutPlural(path + name));
              return watched(found, `${path}${name}.`);
            },
          })
        : value;
    const texts = watched(resources.texts, '') as typeof resources.texts;
    const translator = createTranslator(locale, { ...resources, texts });
    used.clear();
    for (const record of everyShape(resources)) summarise(record, translator, { sourceLink: 'a.txt' });
    const unused = textsOf(locale)
      .map(([key]) => key)
      .filter((key) => !used.has(withoutPlural(key)));
    expect(unused).toEqual([]);
  });
});

describe('what a locale says of its language', () => {
  const grammars = locales.map((locale) => ({
    locale,
    grammar: createTranslator(locale, readLocale(locale)).grammar,
  }));

  test.each(grammars)('$locale places only places that exist, each once', ({ locale, grammar }) => {
    expect([...grammar.places.in.keys()].filter((id) => !places().has(id))).toEqual([]);
    const lists = Object.values(
      (readLocale(locale).grammar as { places: { in: Record<string, string> } }).places.in,
    );
    expect(lists.join(' ').split(' ')).toHaveLength(grammar.places.in.size);
  });

  test('French has a preposition for every country', () => {
    const grammar = grammars.find(({ locale }) => locale === 'fr')!.grammar;
    const countries = [...places().values()].filter(({ kind }) => kind === 'country');
    expect(countries.filter(({ id }) => !grammar.places.in.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test('the organisations and media that are named are on the lists', () => {
    const listed = new Set([...organisations, ...media].map(({ id, name }) => id ?? slug(name)));
    const named = [...grammars[0]!.grammar.names.keys()];
    expect(named.filter((id) => !listed.has(id))).toEqual([]);
  });

  test('the same places have adjectives in all languages', () => {
    const [first, ...others] = grammars.map(({ grammar }) => [...grammar.adjectives.keys()].toSorted());
    for (const ids of others) expect(ids).toEqual(first);
    expect(first!.filter((id) => !places().has(id))).toEqual([]);
  });

  test('the same organisations are named in all languages', () => {
    const [first, ...others] = grammars.map(({ grammar }) => [...grammar.names.keys()].toSorted());
    for (const names of others) expect(names).toEqual(first);
  });

  test('the same concepts have words in all languages', () => {
    const { terms } = readLocale('nl');
    const conceptsOf = (data: unknown) =>
      leaves(JSON.parse(JSON.stringify(data, (_, value) => (Array.isArray(value) ? 'x' : value)))).map(
        ([key]) => key,
      );
    const expected = conceptsOf(terms['nl']);
    for (const locale of locales) expect(conceptsOf(terms[locale])).toEqual(expected);
  });

  test.each(locales)('%s has words for every unit and every vague amount', (locale) => {
    const keys = new Set(textsOf(locale).map(([key]) => key));
    const terms = readLocale(locale).terms[locale] as Record<string, Record<string, string[]>>;
    for (const unit of Object.keys(terms['units']!)) expect(keys).toContain(`phrases.units.${unit}.scaled`);
    for (const scale of Object.keys(terms['vague']!)) expect(keys).toContain(`phrases.vague.${scale}`);
  });

  test.each(locales)('%s has its scale words, and no other', (locale) => {
    const keys = textsOf(locale).flatMap(([key]) => /^phrases\.scale\.([^_]+)/.exec(key)?.[1] ?? []);
    const { scales } = createTranslator(locale, readLocale(locale)).grammar.numbers;
    expect([...new Set(keys)].toSorted()).toEqual(Object.keys(scales).toSorted());
  });

  test.each(locales)('%s writes no term for two concepts', (locale) => {
    const terms = readLocale(locale).terms[locale] as Record<string, Record<string, string[]>>;
    for (const group of ['bodies', 'portfolios', 'times', 'months', 'units', 'vague', 'purposes']) {
      const words = Object.values(terms[group]!).flat();
      expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    }
  });
});
