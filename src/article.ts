/**
 * The vocabulary of everything before the record: what an article is and where words stand in it.
 * Imports nothing, so that every layer can use it.
 */

/**
 * A place in the article's text. Half-open and counted in UTF-16 code units of the NFC paragraph, so that
 * `article.paragraphs[paragraph].slice(start, end)` is always the text meant.
 */
export interface Position {
  /** Index in {@link Article.paragraphs}: 0 is the title, the body's blocks are 1, 2, 3 … */
  paragraph: number;
  /** First code unit, counted from the start of the paragraph. */
  start: number;
  /** One past the last code unit. */
  end: number;
}

/** A position with the words that stand there. */
export interface Span extends Position {
  text: string;
}

/** The formats that an article can be read from. */
export type Format =
  'text' | 'markdown' | 'html' | 'ninjs' | 'newsml-g2' | 'nitf' | 'rss' | 'atom' | 'docx' | 'jsonl';

/** Where an article came from. */
export interface Source {
  /** Path below the input folder, with "/" on every system; `feed.xml#id` where one file holds several articles. */
  path: string;
  format: Format;
  /** The encoding that the bytes were read with, as a WHATWG label: `utf-8`, `windows-1252`, `utf-16le` … */
  encoding: string;
  /** SHA-256 of the bytes, in hexadecimal. */
  sha256: string;
}

/** One ingested article. Nothing in it depends on the time or the machine. */
export interface Article {
  /** The source's path without its extension. */
  id: string;
  source: Source;
  title: string | null;
  /** ISO 8601, as precise as the source is. */
  published: string | null;
  author: string | null;
  url: string | null;
  /** The language that the source declares, ISO 639-1 in lower case, or null. */
  declaredLanguage: string | null;
  /** NFC text. Index 0 is the title, or '' where there is none; the body's blocks follow in reading order. */
  paragraphs: readonly string[];
}

/** What a token is, by its characters alone. */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol';

/** A word, number, punctuation mark or symbol. Its paragraph is the sentence's. */
export interface Token {
  text: string;
  /** First code unit in the paragraph. */
  start: number;
  /** One past the last code unit in the paragraph. */
  end: number;
  kind: TokenKind;
}

/** A sentence: a span of one paragraph and its tokens, in reading order. */
export interface Sentence extends Position {
  tokens: readonly Token[];
}
