/** File content → articles. One reader per format; those that need a library are loaded with the first file that does. */
import { createHash } from 'node:crypto';
import { single, type Ingested, type Origin } from './draft.ts';
import { decode } from './encoding.ts';
import { IngestError } from './error.ts';
import { readText } from './text.ts';

export { IngestError, type IngestErrorKind } from './error.ts';
export type { IngestWarning } from './draft.ts';

export interface IngestInput {
  /** Path below the input folder, with "/"; its extension tells the format. */
  path: string;
  bytes: Uint8Array;
  /** Most bytes that are read, as they stand and unpacked. Default: 16 MiB. */
  maxBytes?: number;
}

const MOST_BYTES = 16 * 1024 * 1024;

/** Extensions in lower case, and the reader that each goes to. */
const READERS: Readonly<Record<string, 'text' | 'markdown' | 'html'>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
};

/**
 * Reads the articles of a file. The same path and bytes give the same articles everywhere.
 *
 * @throws {IngestError} where the file gives no article.
 */
export async function ingest(input: IngestInput): Promise<Ingested> {
  const path = input.path.normalize('NFC');
  const maxBytes = input.maxBytes ?? MOST_BYTES;
  if (input.bytes.byteLength > maxBytes) {
    throw new IngestError(
      'too-large',
      `expected at most ${maxBytes} bytes, got ${input.bytes.byteLength}; raise --max-bytes or split the file`,
    );
  }
  const extension = /[^/]\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  const format = Object.hasOwn(READERS, extension) ? READERS[extension] : undefined;
  if (format === undefined) {
    throw new IngestError(
      'not-an-article',
      `expected ${Object.keys(READERS).join(', ')}, got ".${extension}"; convert the article or leave it out`,
    );
  }
  const { text, encoding, warnings } = decode(input.bytes, format === 'html' ? 'html' : 'none');
  const sha256 = createHash('sha256').update(input.bytes).digest('hex');
  const origin: Origin = { path, format, encoding, sha256 };
  const draft = await read(format, text);
  return single({ ...draft, warnings: [...warnings, ...(draft.warnings ?? [])] }, origin);
}

async function read(format: 'text' | 'markdown' | 'html', text: string) {
  if (format === 'markdown') return (await import('./markdown.ts')).readMarkdown(text);
  if (format === 'html') return (await import('./html.ts')).readHtml(text);
  return readText(text);
}
