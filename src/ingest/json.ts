/** JSON → items: ninjs 1 to 3, and plain objects with a title and a text, one to a file or one to a line. */
import { bodyBlocks } from './body.ts';
import type { Item } from './draft.ts';
import { IngestError } from './error.ts';
import { fragmentBlocks, inlineText } from './html-fragment.ts';
import { textBlocks } from './text.ts';

/** An object's own values by their keys in lower case: ninjs 1 and 2 write `versioncreated`, 3 `versionCreated`. */
type Values = ReadonlyMap<string, unknown>;

function valuesOf(value: unknown): Values | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return new Map(Object.entries(value).map(([key, each]) => [key.toLowerCase(), each]));
}

/** Text of a value: itself, an object's name or value, the items of a list joined. */
function lineOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    const lines = value.filter((item) => !Array.isArray(item)).map(lineOf);
    return lines.filter((line) => line !== undefined).join(', ') || undefined;
  }
  const values = valuesOf(value);
  const name = values?.get('name') ?? values?.get('value');
  return typeof name === 'string' ? lineOf(name) : undefined;
}

const firstOf = (values: Values, ...keys: readonly string[]): string | undefined =>
  keys.map((key) => lineOf(values.get(key))).find((line) => line !== undefined);

/** The value of ninjs' list of headlines: the main one, else the first. */
function headlineOf(values: Values): string | undefined {
  const list = values.get('headlines');
  const headlines = Array.isArray(list) ? list.map(valuesOf).filter((each) => each !== null) : [];
  const main = headlines.find((each) => each.get('role') === 'main') ?? headlines[0];
  return main === undefined ? undefined : lineOf(main.get('value'));
}

/** Bodies with markup keep their paragraphs, so they go first; of several the longest is the article. */
function blocksOfBodies(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  const bodies = list.map(valuesOf).flatMap((each) => {
    const value = each?.get('value');
    if (typeof value !== 'string' || value.trim() === '') return [];
    const type = lineOf(each?.get('contenttype')) ?? '';
    return [{ value, markup: /html|xml|nitf/i.test(type), plain: /^text\/plain/i.test(type) }];
  });
  const [body] = bodies.toSorted(
    (a, b) => Number(b.markup) - Number(a.markup) || b.value.length - a.value.length,
  );
  if (body === undefined) return [];
  if (body.markup) return fragmentBlocks(body.value);
  return body.plain ? textBlocks(body.value) : bodyBlocks(body.value);
}

const MARKUP_KEYS = ['body_xhtml', 'body_html', 'body_nitf', 'html'];
const TEXT_KEYS = ['body_text', 'text', 'tekst', 'texte', 'body', 'content', 'articlebody', 'article'];

function blocksOf(values: Values): string[] {
  const bodies = blocksOfBodies(values.get('bodies'));
  if (bodies.length > 0) return bodies;
  for (const key of MARKUP_KEYS) {
    const value = values.get(key);
    if (typeof value === 'string' && value.trim() !== '') return fragmentBlocks(value);
  }
  for (const key of TEXT_KEYS) {
    const value = values.get(key);
    if (typeof value === 'string' && value.trim() !== '') {
      return key === 'body_text' ? textBlocks(value) : bodyBlocks(value);
    }
    if (Array.isArray(value) && value.every((line) => typeof line === 'string')) return value;
  }
  return blocksOfBodies(values.get('descriptions'));
}

const DATE_KEYS = [
  'firstcreated',
  'datepublished',
  'published',
  'publishedat',
  'published_at',
  'pubdate',
  'versioncreated',
  'contentcreated',
  'date',
  'datum',
];

function itemOf(values: Values): Item {
  const title = headlineOf(values) ?? firstOf(values, 'headline', 'title', 'titel', 'titre', 'name');
  const uri = firstOf(values, 'uri', 'guid', 'id', '@id');
  return {
    key: uri ?? firstOf(values, 'url', 'link') ?? title,
    title: title === undefined ? undefined : inlineText(title),
    published: firstOf(values, ...DATE_KEYS),
    author: firstOf(values, 'by', 'byline', 'author', 'authors', 'auteur'),
    url: firstOf(values, 'url', 'link', 'canonical') ?? (/^https?:/i.test(uri ?? '') ? uri : undefined),
    language: firstOf(values, 'language', 'lang', 'taal', 'inlanguage'),
    blocks: blocksOf(values),
  };
}

/** What a JSON file holds: one article, several, or a line of JSON for each. */
export type JsonContent =
  | { kind: 'one'; item: Item }
  | { kind: 'many'; items: Item[] }
  | { kind: 'lines'; items: Item[]; faults: string[] };

const NO_ARTICLE =
  'expected ninjs or an object with a title and a text, got other JSON; convert it or leave it out';

/**
 * Reads a JSON file.
 *
 * @throws {IngestError} `unreadable` where it is not JSON, `not-an-article` where it is JSON of another kind.
 */
export function readJson(text: string): JsonContent {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (/^\s*\{.*\}\s*\n\s*\{/.test(text)) return readJsonLines(text);
    throw new IngestError(
      'unreadable',
      `expected JSON, got ${(error as Error).message.slice(0, 100)}; have the file made again`,
    );
  }
  if (Array.isArray(value)) {
    const items = value
      .map(valuesOf)
      .filter((values) => values !== null)
      .map(itemOf);
    if (items.every(({ blocks }) => blocks.length === 0)) throw new IngestError('not-an-article', NO_ARTICLE);
    return { kind: 'many', items };
  }
  const values = valuesOf(value);
  const item = values === null ? null : itemOf(values);
  if (values === null || item === null || (item.blocks.length === 0 && !isNinjs(values))) {
    throw new IngestError('not-an-article', NO_ARTICLE);
  }
  return { kind: 'one', item };
}

/** Whether an object without a text is meant as a news item of text, which then lacks it. */
const isNinjs = (values: Values): boolean =>
  values.has('uri') && (values.get('type') === 'text' || values.has('headline') || values.has('headlines'));

/**
 * Reads JSON Lines. A line that is no JSON object is told by its number; the others are read.
 *
 * @throws {IngestError} `unreadable` where no line is an object.
 */
export function readJsonLines(text: string): JsonContent {
  const items: Item[] = [];
  const faults: string[] = [];
  for (const [index, line] of text.split(/\r\n|[\n\r]/).entries()) {
    if (line.trim() === '') continue;
    let values: Values | null = null;
    try {
      values = valuesOf(JSON.parse(line));
    } catch {
      // Told below, as any other line without an object.
    }
    if (values === null) faults.push(`line ${index + 1}: expected a JSON object; mend or remove the line`);
    else items.push(itemOf(values));
  }
  if (items.length === 0) {
    throw new IngestError('unreadable', 'expected a JSON object on each line, got none; check the file');
  }
  return { kind: 'lines', items, faults };
}
