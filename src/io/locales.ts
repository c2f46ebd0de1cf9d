/** The locale files of the package: `locales/<locale>/*.json`. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What a locale's files hold. */
export interface LocaleFiles {
  /** Sentences and phrases, by the name of their file. */
  texts: { events: unknown; phrases: unknown };
  grammar: unknown;
  /** The terms of every locale. */
  terms: Record<string, unknown>;
}

/** The package's folder of locales: both src/io and dist/io stand two folders below the package. */
const FOLDER = new URL('../../locales/', import.meta.url);

/** The locales that summaries can be written in, sorted. */
export function localeCodes(): string[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
}

/** @throws {SyntaxError} naming the file that is no JSON. */
function readJson(locale: string, name: string): unknown {
  const file = new URL(`${locale}/${name}.json`, FOLDER);
  const text = readFileSync(file, 'utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SyntaxError(`Expected JSON in ${fileURLToPath(file)}: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

/**
 * Reads a locale's files, and of every locale the terms by which words of one language are told in another.
 *
 * @throws {RangeError} where there is no such locale.
 */
export function readLocale(locale: string): LocaleFiles {
  const codes = localeCodes();
  if (!codes.includes(locale)) {
    throw new RangeError(`Expected a locale (${codes.join(', ')}), got "${locale}".`);
  }
  return {
    texts: { events: readJson(locale, 'events'), phrases: readJson(locale, 'phrases') },
    grammar: readJson(locale, 'grammar'),
    terms: Object.fromEntries(codes.map((code) => [code, readJson(code, 'terms')])),
  };
}
