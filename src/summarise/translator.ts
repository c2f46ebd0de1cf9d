import { createInstance, type TOptions } from 'i18next';
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

/** A place in a text that is filled in. */
interface Gap {
  placeholder: string;
  path: readonly string[];
  /** The verb for one, and for several; none where the value itself stands there. */
  forms: readonly [one: string, several: string] | null;
}

/** A text, parted into what stands as it is and what is filled in. */
interface Template {
  text: string;
  parts: readonly (string | Gap)[];
}

/**
 * Parts a text: `{{place.in}}` is filled in by the value of that path, and `{{actors, investeert|investeren}}` by the
 * verb for one or for several. (Agreement is with how many are named, not with a counted number, so the plural
 * categories have no say in it.)
 */
function parse(text: string): Template {
  const parts: (string | Gap)[] = [];
  let at = 0;
  for (const match of text.matchAll(/\{\{([\w.]+)(?:, ([^|}]*)\|([^}]*))?\}\}/g)) {
    const [placeholder, path = '', one, several = ''] = match;
    parts.push(text.slice(at, match.index));
    parts.push({ placeholder, path: path.split('.'), forms: one === undefined ? null : [one, several] });
    at = match.index + placeholder.length;
  }
  parts.push(text.slice(at));
  return { text, parts };
}

/**
 * Fills in a text, in one pass and not by i18next: a value that is made by filling in another text while i18next fills
 * in this one makes it read its values again, and a name may hold what looks like a placeholder.
 *
 * @throws {RangeError} where a value is missing.
 */
function fill({ text, parts }: Template, values: Values, locale: string): string {
  let filled = '';
  for (const part of parts) {
    if (typeof part === 'string') {
      filled += part;
      continue;
    }
    const { placeholder, path, forms } = part;
    let value: unknown = values;
    for (const name of path) value = (value as Values | undefined)?.[name];
    if (typeof value !== 'string' && typeof value !== 'number') {
      throw new RangeError(
        `Expected a value for ${placeholder} in "${text}" (locale ${locale}), got ${typeof value}.`,
      );
    }
    filled += forms ? forms[value === 1 ? 0 : 1] : String(value);
  }
  return filled;
}

/** Texts that are kept parted: more than a locale has, fewer than the numbers that plurals are asked for. */
const KEPT = 4_000;

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
  void i18n.init({
    lng: locale,
    fallbackLng: false,
    initAsync: false,
    resources: { [locale]: { translation: resources.texts as Record<string, string> } },
    parseMissingKeyHandler: (key, _default, values) => {
      const count = typeof values?.['count'] === 'number' ? ` (count ${values['count']})` : '';
      throw new RangeError(`Expected a text for "${key}"${count} in locale ${locale}, got none.`);
    },
  });
  const keys = new Set(leafKeys(resources.texts));
  // Asking i18next costs as much as all the rest of a summary.
  const templates = new Map<string, Template>();
  return {
    locale,
    grammar,
    terms: createTerms(resources.terms),
    has: (key) => keys.has(key),
    t(key, values = {}) {
      const { count, context } = values;
      // Most texts have neither plural nor variant: their key is looked up as it is.
      const name =
        count === undefined && context === undefined ? key : `${key} ${String(count)} ${String(context)}`;
      let template = templates.get(name);
      if (!template) {
        template = parse(i18n.t(key, { count, context, skipInterpolation: true } as TOptions));
        if (templates.size >= KEPT) templates.clear();
        templates.set(name, template);
      }
      return fill(template, values, locale);
    },
  };
}
