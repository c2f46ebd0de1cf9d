/** File content → articles. One reader per format; those that need a library are loaded with the first file that does. */
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import type { Format } from '../article.ts';
import { several, single, type Draft, type Ingested, type Item, type Origin } from './draft.ts';
import { decode, type Decoded } from './encoding.ts';
import { IngestError } from './error.ts';
import { kindByContent, kindByPath, type Kind } from './kind.ts';
import { readText } from './text.ts';

export { IngestError } from './error.ts';

export interface IngestInput {
  /** Path below the input folder, with "/"; its extension tells the format. "-" is standard input: its content tells. */
  path: string;
  bytes: Uint8Array;
  /** Most bytes that are read, as they stand and unpacked. Default: 16 MiB. */
  maxBytes?: number;
}

const MOST_BYTES = 16 * 1024 * 1024;

const GZIP = /\.gz$/i;

/** What a reader gives. */
type Read = { format: Format } & ({ draft: Draft } | { items: Item[]; faults?: string[] });

const tooLarge = (most: number, told: string): IngestError =>
  new IngestError(
    'too-large',
    `expected at most ${most} bytes, got ${told}; raise --max-bytes or split the file`,
  );

function inflate(bytes: Uint8Array, maxBytes: number): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: maxBytes });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw tooLarge(maxBytes, 'more once unpacked');
    throw new IngestError(
      'unreadable',
      `expected gzip, got a file that does not unpack (${(error as Error).message}); pack it again`,
      { cause: error },
    );
  }
}

async function readXml(text: string): Promise<Read> {
  const { parseXml } = await import('./xml.ts');
  const root = parseXml(text);
  if (root.name === 'nitf') return { format: 'nitf', draft: (await import('./news-xml.ts')).readNitf(root) };
  if (root.name === 'newsmessage' || root.name === 'newsitem') {
    const items = (await import('./news-xml.ts')).readNewsItems(root);
    const [item, another] = items;
    // A message is an envelope: agencies send one text in it, with or without pictures.
    return { format: 'newsml-g2', ...(item && !another ? { draft: item } : { items }) };
  }
  const feed = await import('./feed.ts');
  if (root.name === 'rss' || root.name === 'rdf') return { format: 'rss', items: feed.readRss(root) };
  if (root.name === 'feed' || root.name === 'entry') return { format: 'atom', items: feed.readAtom(root) };
  const told = 'expected NewsML-G2, NITF, RSS, Atom or XHTML';
  throw new IngestError(
    'not-an-article',
    `${told}, got XML with the root <${root.name.slice(0, 40)}>; convert it or leave it out`,
  );
}

async function read(kind: Kind, text: string): Promise<Read> {
  switch (kind) {
    case 'text':
      return { format: 'text', draft: readText(text) };
    case 'markdown':
      return { format: 'markdown', draft: await (await import('./markdown.ts')).readMarkdown(text) };
    case 'html':
      return { format: 'html', draft: (await import('./html.ts')).readHtml(text) };
    case 'xml':
      return await readXml(text);
    case 'json':
    case 'jsonl': {
      const { readJson, readJsonLines } = await import('./json.ts');
      const content = kind === 'json' ? readJson(text) : readJsonLines(text);
      if (content.kind === 'one') return { format: 'ninjs', draft: content.item };
      if (content.kind === 'many') return { format: 'ninjs', items: content.items };
      return { format: 'jsonl', items: content.items, faults: content.faults };
    }
    case 'docx':
      throw new IngestError(
        'unreadable',
        'expected a docx, got text; give the file the extension of its format',
      );
  }
}

/** Runs a reader; what a library throws on hostile input becomes an error of ours. */
async function guarded(reading: () => Promise<Read>): Promise<Read> {
  try {
    return await reading();
  } catch (error) {
    if (error instanceof IngestError) throw error;
    throw new IngestError(
      'unreadable',
      `expected an article, got content that cannot be read (${String(error).slice(0, 200)}); check the file`,
      { cause: error },
    );
  }
}

/**
 * Reads the articles of a file. The same path and bytes give the same articles everywhere.
 *
 * @throws {IngestError} where the file gives no article.
 */
export async function ingest(input: IngestInput): Promise<Ingested> {
  const path = input.path.normalize('NFC');
  const maxBytes = input.maxBytes ?? MOST_BYTES;
  const size = input.bytes.byteLength;
  if (size > maxBytes) throw tooLarge(maxBytes, String(size));
  const named = kindByPath(path);
  const bytes = GZIP.test(path) ? inflate(input.bytes, maxBytes) : input.bytes;
  const kind = kindByContent(named, bytes);

  let decoded: Decoded = { text: '', encoding: 'utf-8', warnings: [] };
  if (kind !== 'docx') decoded = decode(bytes, kind === 'html' || kind === 'xml' ? kind : 'none');
  const content = await guarded(async () => {
    if (kind !== 'docx') return await read(kind, decoded.text);
    return { format: 'docx', draft: (await import('./docx.ts')).readDocx(bytes, maxBytes) };
  });

  const sha256 = createHash('sha256').update(input.bytes).digest('hex');
  const origin: Origin = { path, format: content.format, encoding: decoded.encoding, sha256 };
  const ingested = 'draft' in content ? single(content.draft, origin) : several(content.items, origin);
  const faults = 'draft' in content ? [] : (content.faults ?? []);
  return {
    articles: ingested.articles,
    warnings: [
      ...decoded.warnings.map((message) => ({ path, message })),
      ...faults.map((message) => ({ path, message, lost: true as const })),
      ...ingested.warnings,
    ],
  };
}
