import { createInstance, type FormatterModule } from 'i18next';
import { type Grammar, parseGrammar } from './grammar.ts';
import { createTerms, type Terms } from './terms.ts';

/** What a locale's files hold: `locales/<locale>/*.json`, read by `io/locales.ts`. */
export interface LocaleResources {
  /** Sentences and phrases by file name: `events`, `phrases`. */
  texts: Readonly<Record<string, unknown>>;
  grammar: unknown;
  /** Every locale's `terms.json`, by locale: what is read in one language is told in another. */
  terms: Readonly<Record<string, unknown>>;
}

/** What a text is filled with. Nested values are reached with a dot: `{{amount.of}}`. */
export type Values = Readonly<Record<string, unknown>>;

/** The texts of one locale. */
export interface Translator {
  readonly locale: string;
  readonly grammar: Grammar;
  readonly terms: Terms;
  /**
   * The text of `key`, filled in. `count` in the values chooses the plural, `context` the variant.
   *
   * @throws {RangeError} where the key, its plural or a value is missing.
   */
  t(key: string, values?: Values): string;
  /** Whether the locale has a text for the key. */
  has(key: string): boolean;
}

/**
 * In a text, `{{actors, investeert|investeren}}` is the verb for one or for several subjects: agreement is with the
 * number of those named, not with a counted number, so the plural categories have no say in it.
 */
const agreement: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format(value: unknown, format = '') {
    const [one = '', several = one] = format.split('|');
    return value === 1 ? one : several;
  },
};

/** The keys of all texts, with and without the suffix of a plural or a variant. */
function* leafKeys(texts: object, path = ''): Generator<string> {
  for (const [name, text] of Object.entries(texts)) {
    if (typeof text === 'object' && text !== null) yield* leafKeys(text, `${path}${name}.`);
    else yield* [path + name, path + name.replace(/_[a-z]+$/, '')];
  }
}

/**
 * A translator over one locale's files: an i18next instance of its own without fallback, filled at once.
 *
 * @throws {z.ZodError} where the grammar or the terms are not of their form.
 */
export function createTranslator(locale: string, resources: LocaleResources): Translator {
  const grammar = parseGrammar(resources.grammar);
  const i18n = createInstance();
  void i18n.use(agreement).init({
    lng: locale,
    fallbackLng: false,
    initAsync: false,
    resources: { [locale]: { translation: resources.texts as Record<string, string> } },
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key, _default, values) => {
      const count = typeof values?.['count'] === 'number' ? ` (count ${values['count']})` : '';
      throw new RangeError(`Expected a text for "${key}"${count} in locale ${locale}, got none.`);
    },
    missingInterpolationHandler: (text: string, match: RegExpExecArray) => {
      throw new RangeError(`Expected a value for ${match[0]} in "${text}" (locale ${locale}), got none.`);
    },
  });
  const keys = new Set(leafKeys(resources.texts));
  return {
    locale,
    grammar,
    terms: createTerms(resources.terms),
    has: (key) => keys.has(key),
    // Values may hold what looks like i18next's own syntax: nothing in them is read again.
    t: (key, values = {}) => i18n.t(key, { ...values, nest: false }),
  };
}
