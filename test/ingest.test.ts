import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Article } from '../src/article.ts';
import { ingest, IngestError } from '../src/ingest/index.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

/** The one article of a file. */
async function article(path: string, content: string | Uint8Array): Promise<Article> {
  const { articles } = await ingest({ path, bytes: typeof content === 'string' ? utf8(content) : content });
  expect(articles).toHaveLength(1);
  return articles[0]!;
}

const body = async (path: string, content: string | Uint8Array): Promise<string[]> =>
  (await article(path, content)).paragraphs.slice(1);

const failure = async (
  path: string,
  content: string | Uint8Array,
  maxBytes = 1 << 24,
): Promise<IngestError> =>
  await ingest({ path, bytes: typeof content === 'string' ? utf8(content) : content, maxBytes }).then(
    () => expect.fail('is read'),
    (error: unknown) => {
      expect(error).toBeInstanceOf(IngestError);
      return error as IngestError;
    },
  );

const long =
  'Het bedrijf bouwt volgend jaar een nieuwe fabriek aan de rand van de stad, zo maakte de directie maandag bekend.';

describe('plain text', () => {
  it.each([
    ['a blank line parts blocks', 'een\n\ntwee', ['een', 'twee']],
    ['lines in a block are joined', 'een\ntwee\n\ndrie', ['een twee', 'drie']],
    ['Windows and old Mac line ends', 'een\r\ntwee\r\n\r\ndrie\rvier', ['een twee', 'drie vier']],
    ['a line of white space is blank', 'een\n \t\u00a0\ntwee', ['een', 'twee']],
    ['long lines without blank ones are blocks', `Kop\n${long}\n${long}`, ['Kop', long, long]],
    ['short lines without blank ones are wrapped', 'een\ntwee\ndrie', ['een twee drie']],
    ['long lines between blank ones are joined', `${long}\n${long}\n\neen`, [`${long} ${long}`, 'een']],
    ['paragraph and line separators', 'een\u2028twee\u2029drie', ['een twee', 'drie']],
    ['a form feed ends a line', 'een\ftwee\n\f\ndrie', ['een twee', 'drie']],
    ['white space is collapsed and trimmed', '  een \t  twee  ', ['een twee']],
    ['a no-break space stays inside an amount', '4\u00a0miljard, 1\u202f200', ['4\u00a0miljard, 1\u202f200']],
    ['invisible characters go', 'in\u00advest\u200beren\ufeff \u202ezo\u0007', ['investeren zo']],
    ['accents are composed', 'cafe\u0301', ['café']],
    ['a joiner stays in a picture only', '👩\u200d🚀 a\u200db', ['👩\u200d🚀 ab']],
    ['markup is text', '<script>alert(1)</script> & **vet**', ['<script>alert(1)</script> & **vet**']],
  ])('%s', async (_, text, expected) => expect(await body('a.txt', text)).toEqual(expected));

  it('has no title and tells nothing of itself', async () => {
    const { id, source, ...rest } = await article('2024/een stuk.v2.txt', 'tekst');
    expect(id).toBe('2024/een stuk.v2');
    expect(source).toEqual({
      path: '2024/een stuk.v2.txt',
      format: 'text',
      encoding: 'utf-8',
      sha256: '324d0315d575bf5b4f6c8703f1135b847d14ca925480746ef1bd3a412d93667b',
    });
    expect(rest).toEqual({
      title: null,
      published: null,
      author: null,
      url: null,
      declaredLanguage: null,
      paragraphs: ['', 'tekst'],
    });
  });
});

describe('encodings', () => {
  it.each([
    ['a mark for UTF-8', '\u00ef\u00bb\u00bfcaf\u00c3\u00a9', 'café', 'utf-8', 0],
    ['valid UTF-8', '\u00e2\u0082\u00ac 4', '€ 4', 'utf-8', 0],
    ['else windows-1252', '\u0080 4 caf\u00e9 \u0093ja\u0094', '€ 4 café “ja”', 'windows-1252', 1],
    ['a mark for UTF-16, little end first', '\u00ff\u00fea\0b\0\u00ac\u0020', 'ab€', 'utf-16le', 0],
    ['a mark for UTF-16, big end first', '\u00fe\u00ff\0a\0b\u0020\u00ac', 'ab€', 'utf-16be', 0],
    ['UTF-16 without a mark', [...'miljard'].join('\0') + '\0', 'miljard', 'utf-16le', 0],
    ['UTF-16 cut off', '\u00ff\u00fea\0b\0c', 'ab\ufffd', 'utf-16le', 1],
  ])('%s', async (_, bytes, text, encoding, warnings) => {
    const read = await ingest({ path: 'a.txt', bytes: latin1(bytes) });
    expect(read.articles[0]?.paragraphs[1]).toBe(text);
    expect(read.articles[0]?.source.encoding).toBe(encoding);
    expect(read.warnings).toHaveLength(warnings);
  });

  it.each([
    [
      'windows-1252 in HTML',
      'a.html',
      '<meta charset="iso-8859-1"><p>\u0080 caf\u00e9</p>',
      '€ café',
      'windows-1252',
      0,
    ],
    [
      'Latin 9 in HTML',
      'a.html',
      '<meta charset=iso-8859-15><p>\u00a4 caf\u00e9</p>',
      '€ café',
      'iso-8859-15',
      0,
    ],
    ['a stale declaration', 'a.html', '<meta charset="latin1"><p>caf\u00c3\u00a9</p>', 'café', 'utf-8', 1],
    ['a false declaration', 'a.html', '<meta charset="utf-8"><p>caf\u00e9</p>', 'café', 'windows-1252', 1],
    ['an unknown one', 'a.html', '<meta charset="klingon"><p>cafe</p>', 'cafe', 'utf-8', 0],
    [
      'XML',
      'a.xml',
      '<?xml version="1.0" encoding="ISO-8859-1"?><nitf><body><body.content><p>caf\u00e9</p></body.content></body></nitf>',
      'café',
      'windows-1252',
      0,
    ],
  ])('declared: %s', async (_, path, bytes, text, encoding, warnings) => {
    const read = await ingest({ path, bytes: latin1(bytes) });
    expect(read.articles[0]?.paragraphs[1]).toBe(text);
    expect(read.articles[0]?.source.encoding).toBe(encoding);
    expect(read.warnings).toHaveLength(warnings);
  });
});

describe('files without an article', () => {
  it.each([
    ['foto.jpg', 'x', 'not-an-article'],
    ['Makefile', 'x', 'not-an-article'],
    ['data.json', '{"a":1}', 'not-an-article'],
    ['data.json', '[[1]]', 'not-an-article'],
    ['sitemap.xml', '<urlset/>', 'not-an-article'],
    ['a.txt', '', 'empty'],
    ['a.txt', ' \n\u00a0\u200b\n', 'empty'],
    ['a.md', '---\ntitle: Alleen een titel\n---\n', 'empty'],
    ['a.html', '<html><head><title>x</title></head><body></body></html>', 'empty'],
    ['a.json', '{"uri":"urn:x","type":"text","headline":"Kop"}', 'empty'],
    ['a.rss', '<rss><channel></channel></rss>', 'empty'],
    ['a.txt', 'a\0b', 'binary'],
    ['a.txt', '%PDF-1.7 tekst', 'binary'],
    ['a.txt', '\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u000e\u000f\u0010\u0011', 'binary'],
    ['a.txt', 'te lang'.repeat(100), 'too-large'],
    ['a.txt.gz', 'geen gzip', 'unreadable'],
    ['a.gz', 'x', 'not-an-article'],
    ['a.docx', 'geen zip', 'unreadable'],
    ['a.json', '{"a":', 'unreadable'],
    ['a.jsonl', '1\n[]\n', 'unreadable'],
    ['a.xml', '<rss><channel>', 'unreadable'],
    ['a.xml', '', 'unreadable'],
  ])('%s %j: %s', async (path, content, kind) => {
    const error = await failure(path, content, 500);
    expect(error.kind).toBe(kind);
    expect(error.message).toMatch(/^expected .+[,;] .*(?:got|is) .+/);
  });
});

describe('gzip', () => {
  it('reads what is inside and names it by its own extension', async () => {
    const read = await article('x/a.md.gz', gzipSync('# Kop\n\ntekst'));
    expect(read.id).toBe('x/a');
    expect(read.source.format).toBe('markdown');
    expect(read.paragraphs).toEqual(['Kop', 'tekst']);
  });

  it('stops at the bound', async () => {
    const bomb = gzipSync(Buffer.alloc(5_000_000, 'a'));
    expect((await failure('a.txt.gz', bomb, 1_000_000)).kind).toBe('too-large');
  });
});

describe('the content corrects the name', () => {
  it.each([
    ['a.txt', '<!DOCTYPE html><html><body><p>tekst</p></body></html>', 'html'],
    [
      'a.xml',
      '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><p>tekst</p></body></html>',
      'html',
    ],
    [
      'a.html',
      '<?xml version="1.0"?><rss><channel><item><title>t</title><description>tekst</description></item></channel></rss>',
      'rss',
    ],
    ['a.json', '{"title":"t","text":"tekst"}\n{"title":"u","text":"tekst"}', 'jsonl'],
    ['-', 'tekst', 'text'],
    ['-', '---\ntitle: t\n---\ntekst', 'markdown'],
    ['-', '{"title":"t","text":"tekst"}', 'ninjs'],
  ])('%s %s', async (path, content, format) => {
    const { articles } = await ingest({ path, bytes: utf8(content) });
    expect(articles[0]?.source.format).toBe(format);
    expect(articles[0]?.paragraphs[1]).toBe('tekst');
  });
});
