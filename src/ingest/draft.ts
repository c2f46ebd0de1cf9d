/** What a reader makes of a file, before it is cleaned and becomes an article. */
import { createHash } from 'node:crypto';
import type { Article, Format } from '../article.ts';
import { slug } from '../slug.ts';
import { cleanText } from './clean.ts';
import { isoDate } from './dates.ts';
import { IngestError } from './error.ts';
import { languageCode } from './language-tag.ts';

/** An article as a reader found it: its words in its own spelling, white space and composition. */
export interface Draft {
  title?: string | undefined;
  /** As written in the source. */
  published?: string | undefined;
  author?: string | undefined;
  url?: string | undefined;
  /** As written in the source: "nl-BE", "Nederlands". */
  language?: string | undefined;
  blocks: string[];
  /** What the reader wants to be told to the user. */
  warnings?: string[];
}

/** One of several articles in a file, with what the source calls it: an id, a guid, an address, a title. */
export interface Item extends Draft {
  key: string | undefined;
}

/** Something the user should know about a file that was read. */
interface IngestWarning {
  /** The article's path (`feed.xml#id` for one of several). */
  path: string;
  message: string;
  /** True where an article in the file could not be read, while others were. */
  lost?: true;
}

/** What {@link Draft} lacks to be an article. */
export interface Origin {
  /** Of the file, NFC with "/". */
  path: string;
  format: Format;
  encoding: string;
  sha256: string;
}

export interface Ingested {
  articles: Article[];
  warnings: IngestWarning[];
}

const COMPRESSED = /\.gz$/i;

/** The path without its extension; of `a.txt.gz` without both; standard input has a name of its own. */
function withoutExtension(path: string): string {
  if (path === '-') return 'stdin';
  const plain = path.replace(COMPRESSED, '');
  const name = plain.slice(plain.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? plain.slice(0, plain.length - name.length + dot) : plain;
}

/** Letters and digits only: what two spellings of a title have in common. */
const essence = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const optional = (text: string | undefined): string | null =>
  text === undefined ? null : cleanText(text) || null;

function webAddress(text: string | undefined): string | null {
  const address = optional(text);
  return address !== null && /^https?:\/\/[^\s<>"]+$/i.test(address) ? address : null;
}

/**
 * Cleans a draft.
 *
 * @throws {IngestError} `empty` where it has no text.
 */
function finish(draft: Draft, id: string, origin: Origin): Ingested {
  const title = optional(draft.title);
  const body = draft.blocks.map(cleanText).filter((block) => block !== '');
  if (title !== null && body.length > 1 && essence(body[0] ?? '') === essence(title)) body.shift();
  if (body.length === 0) {
    const got = title === null ? 'none' : 'only a title';
    throw new IngestError('empty', `expected an article's text, got ${got}; add the text or remove the file`);
  }
  const warnings = (draft.warnings ?? []).map((message): IngestWarning => ({ path: origin.path, message }));
  const written = optional(draft.language);
  const declaredLanguage = written === null ? null : languageCode(written);
  const dated = optional(draft.published);
  const published = dated === null ? null : isoDate(dated, declaredLanguage);
  if (dated !== null && published === null) {
    const message = `expected a date such as 2025-03-14, got "${dated.slice(0, 60)}"; the article is read without it`;
    warnings.push({ path: origin.path, message });
  }
  const { path, format, encoding, sha256 } = origin;
  const article: Article = {
    id,
    source: { path, format, encoding, sha256 },
    title,
    published,
    author: optional(draft.author),
    url: webAddress(draft.url),
    declaredLanguage,
    paragraphs: [title ?? '', ...body],
  };
  return { articles: [article], warnings };
}

/**
 * The article of a file that holds one.
 *
 * @throws {IngestError} `empty` where it has no text.
 */
export function single(draft: Draft, origin: Origin): Ingested {
  return finish(draft, withoutExtension(origin.path), origin);
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** Longest name made from an item's key, in UTF-8 bytes: leaves room in the 255 that a file system allows. */
const LONGEST_NAME = 100;

/** A file name from what the source calls an item; '' where it has no letter or digit. */
function nameOf(key: string): string {
  const name = slug(cleanText(key).replace(/^(?:https?:\/\/(?:www\.)?|tag:|urn:)/i, ''));
  if (Buffer.byteLength(name) <= LONGEST_NAME) return name;
  // The end of an address tells articles apart; the hash makes up for what is cut off.
  const kept = Buffer.from(name)
    .subarray(-(LONGEST_NAME - 9))
    .toString('utf8')
    .replace(/^[^\p{L}\p{N}]+/u, '');
  return `${kept.replace(/\ufffd/g, '')}-${hashOf(name)}`;
}

/**
 * The articles of a file that holds many: `feed.xml` gives `feed#name`, where the name comes from what the source
 * calls the item, else from its text, and never from its place in the file. An item without text is told in a
 * warning; so is one that says the same as another.
 *
 * @throws {IngestError} `empty` where no item has text.
 */
export function several(items: readonly Item[], origin: Origin): Ingested {
  const base = withoutExtension(origin.path);
  const ingested: Ingested = { articles: [], warnings: [] };
  const taken = new Map<string, string>();
  for (const item of items) {
    const content = JSON.stringify([item.title, item.blocks, item.published]);
    const plain = nameOf(item.key ?? item.url ?? item.title ?? '') || hashOf(content);
    // Two items of one name: the second is told apart by what it says.
    const name = taken.has(plain) && taken.get(plain) !== content ? `${plain}-${hashOf(content)}` : plain;
    const path = `${origin.path}#${name}`;
    if (taken.has(name)) {
      ingested.warnings.push({ path, message: 'stands in the file twice; read once' });
      continue;
    }
    taken.set(name, content);
    try {
      const { articles, warnings } = finish(item, `${base}#${name}`, { ...origin, path });
      ingested.articles.push(...articles);
      ingested.warnings.push(...warnings);
    } catch (error) {
      if (!(error instanceof IngestError)) throw error;
      ingested.warnings.push({ path, message: error.message, lost: true });
    }
  }
  if (ingested.articles.length === 0) {
    throw new IngestError(
      'empty',
      `expected at least one article with text, got ${items.length} without; check the file`,
    );
  }
  return ingested;
}
