import { createInstance, type FormatterModule, type TOptions } from 'i18next';
import { z } from 'zod';
import { type Grammar, parseGrammar } from './grammar.ts';

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
  /**
   * The text of `key`, filled in. `count` in the values chooses the plural, `context` the variant.
   *
   * @throws {RangeError} where the key, its plural or a value is missing.
   */
  t(key: string, values?: Values): string;
  /** Whether the locale has a text for the key. */
  has(key: string): boolean;
  /** Words of a concept in a language, the preferred one first; none where there are none. */
  terms(language: string, group: string): ReadonlyMap<string, readonly string[]>;
}

const termsSchema = z.record(z.string(), z.record(z.string(), z.array(z.string()).min(1)));

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

/**
 * A translator over one locale's files: an i18next instance of its own without fallback, filled at once.
 *
 * @throws {z.ZodError} where the grammar or the terms are not of their form.
 */
export function createTranslator(locale: string, resources: LocaleResources): Translator {
  const grammar = parseGrammar(resources.grammar);
  const terms = new Map(
    Object.entries(resources.terms).map(([language, groups]) => [
      language,
      new Map(
        Object.entries(termsSchema.parse(groups)).map(([group, entries]) => [
          group,
          new Map(Object.entries(entries)),
        ]),
      ),
    ]),
  );
  const i18n = createInstance();
  void i18n.use(agreement).init({
    lng: locale,
    fallbackLng: false,
    initAsync: false,
    resources: { [locale]: { translation: resources.texts as Record<string, string> } },
    interpolation: { escapeValue: false },
    missingInterpolationHandler: (text: string, match: RegExpExecArray) => {
      throw new RangeError(`Expected a value for ${match[0]} in "${text}" (locale ${locale}), got none.`);
    },
  });
  const none: ReadonlyMap<string, readonly string[]> = new Map();
  return {
    locale,
    grammar,
    has: (key) => i18n.exists(key),
    t(key, values = {}) {
      // Values may hold what looks like i18next's own syntax: nothing in them is read again.
      const options: TOptions = { ...values, nest: false, skipInterpolation: false };
      if (!i18n.exists(key, options)) {
        const plural = typeof values['count'] === 'number' ? ` (count ${values['count']})` : '';
        throw new RangeError(`Expected a text for "${key}"${plural} in locale ${locale}, got none.`);
      }
      return i18n.t(key, options);
    },
    terms: (language, group) => terms.get(language)?.get(group) ?? none,
  };
}
