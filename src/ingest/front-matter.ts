/** The fields between two lines of "---" at the start of a Markdown file. */
import { parseDocument } from 'yaml';

/** What people call a field, in Dutch, English and French; of several that are there the first in the list counts. */
const KEYS = {
  title: ['title', 'titel', 'titre', 'kop', 'headline'],
  published: [
    'date',
    'datum',
    'published',
    'gepubliceerd',
    'publicatiedatum',
    'pubdate',
    'publié',
    'datepublished',
  ],
  author: ['author', 'authors', 'auteur', 'auteurs', 'byline', 'door', 'schrijver'],
  language: ['language', 'lang', 'taal', 'langue', 'locale'],
  url: ['url', 'link', 'canonical', 'canonical_url', 'bron_url', 'lien', 'permalink'],
} as const;

type Fields = Partial<Record<keyof typeof KEYS, string>>;

/** A value as one line: a list's items joined, `{ name: … }` its name; null, lists of lists and the like give nothing. */
function lineOf(value: unknown): string | undefined {
  if (typeof value === 'string') return /^(?:null|~)?$/i.test(value.trim()) ? undefined : value;
  if (value instanceof Map) return lineOf(value.get('name') ?? value.get('naam') ?? value.get('nom'));
  if (!Array.isArray(value)) return undefined;
  const items = value.filter((item) => !Array.isArray(item)).map(lineOf);
  return items.filter((item) => item !== undefined).join(', ') || undefined;
}

/** Title and the like written without the quotes that a colon in them asks for. */
function looseFields(source: string): Map<string, unknown> {
  const fields = new Map<string, unknown>();
  for (const line of source.split('\n')) {
    const [, key, value = ''] = /^([\p{L}_]+)\s*:\s+(.*)$/u.exec(line.trimEnd()) ?? [];
    if (key !== undefined) fields.set(key, value.replace(/^(["'])(.*)\1$/, '$2'));
  }
  return fields;
}

/** The source's fields, everything as text: YAML's own guesses would make a number of a title and a zone of a date. */
function parse(source: string, warnings: string[]): Map<unknown, unknown> {
  let problem: string;
  try {
    const document = parseDocument(source, {
      schema: 'failsafe',
      prettyErrors: false,
      uniqueKeys: false,
      logLevel: 'silent',
    });
    const value: unknown = document.toJS({ mapAsMap: true, maxAliasCount: 20 });
    if (document.errors.length === 0) return value instanceof Map ? value : new Map();
    problem = document.errors[0]?.message ?? '';
  } catch (error) {
    problem = (error as Error).message;
  }
  warnings.push(
    `front matter is not valid YAML (${problem.split('\n')[0]}); read line by line. Put quotes around values with a colon`,
  );
  return looseFields(source);
}

/** Parts a Markdown file into the fields of its front matter, as data only, and the rest. */
export function readFrontMatter(source: string): { fields: Fields; body: string; warnings: string[] } {
  const warnings: string[] = [];
  const text = source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const [whole, yaml] = /^\s*---[ \t]*\n(?:([^]*?)\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text) ?? [];
  // A line of dashes that opens a text without fields is a rule.
  if (
    whole === undefined ||
    (yaml !== undefined && yaml.trim() !== '' && !/^\s*["']?[\p{L}\p{N}_-]+["']?\s*:/mu.test(yaml))
  ) {
    return { fields: {}, body: text, warnings };
  }
  const values = new Map<string, unknown>();
  for (const [key, value] of parse(yaml ?? '', warnings)) {
    if (typeof key === 'string') values.set(key.normalize('NFC').toLowerCase(), value);
  }
  const fields: Fields = {};
  for (const [field, keys] of Object.entries(KEYS) as [keyof typeof KEYS, readonly string[]][]) {
    const value = keys.map((key) => lineOf(values.get(key))).find((line) => line !== undefined);
    if (value !== undefined) fields[field] = value;
  }
  return { fields, body: text.slice(whole.length), warnings };
}
