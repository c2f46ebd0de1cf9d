/** Which reader a file goes to: by its extension, then by its content. */
import { IngestError } from './error.ts';

export type Kind = 'text' | 'markdown' | 'html' | 'xml' | 'json' | 'jsonl' | 'docx';

/** By extension, in lower case. */
const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['txt', 'text'],
  ['text', 'text'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['xml', 'xml'],
  ['rss', 'xml'],
  ['atom', 'xml'],
  ['nitf', 'xml'],
  ['newsml', 'xml'],
  ['json', 'json'],
  ['ninjs', 'json'],
  ['jsonl', 'jsonl'],
  ['ndjson', 'jsonl'],
  ['docx', 'docx'],
]);

/**
 * The kind that a path's extension tells, `.gz` left out of account; null for "-", which has none.
 *
 * @throws {IngestError} `not-an-article` where the extension is none of ours.
 */
export function kindByPath(path: string): Kind | null {
  if (path === '-') return null;
  const extension = /[^/]\.([^./]+)$/.exec(path.replace(/\.gz$/i, ''))?.[1]?.toLowerCase();
  const kind = KINDS.get(extension ?? '');
  if (kind !== undefined) return kind;
  const got = extension === undefined ? 'no extension' : `".${extension.slice(0, 20)}"`;
  const known = [...KINDS.keys()].join(', ');
  throw new IngestError(
    'not-an-article',
    `expected a file of the kinds ${known} (or with .gz behind it), got ${got}; convert it or leave it out`,
  );
}

const HTML = /^(?:<\?xml[^>]*>\s*|<!--[^]*?-->\s*)*(?:<!doctype\s+html|<html[\s>])/i;
const NEWS_XML =
  /^(?:<\?[^>]*>\s*|<!--[^]*?-->\s*|<!doctype[^>[]*>\s*)*<(?:[\w-]+:)?(?:rss|rdf|feed|entry|nitf|newsmessage|newsitem)[\s>]/i;

/** The kind of a file whose name tells `named`, corrected where the content plainly is of another. */
export function kindByContent(named: Kind | null, bytes: Uint8Array): Kind {
  if (named === 'docx' || named === 'markdown' || named === 'jsonl') return named;
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096))
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    // UTF-16 shows its ASCII with a zero in every second place.
    .replace(/^(?:\u00ff\u00fe|\u00fe\u00ff)|\0/g, '')
    .trimStart();
  if (named === 'json') return 'json';
  if (HTML.test(start)) return 'html';
  if (NEWS_XML.test(start)) return 'xml';
  if (named !== null) return named;
  if (start.startsWith('PK\u0003\u0004')) return 'docx';
  if (start.startsWith('---')) return 'markdown';
  return /^[{[]/.test(start) ? 'json' : 'text';
}
