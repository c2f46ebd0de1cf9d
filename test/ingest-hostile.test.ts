import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../src/ingest/clean.ts';
import { ingest, IngestError } from '../src/ingest/index.ts';

const PATHS = [
  'a.txt',
  'a.md',
  'a.html',
  'a.xml',
  'a.json',
  'a.jsonl',
  'a.docx',
  'a.txt.gz',
  '-',
  'map/b.rss',
];

/** Reads, and checks what holds for every article. */
async function isSound(path: string, bytes: Uint8Array): Promise<boolean> {
  const outcome = await ingest({ path, bytes, maxBytes: 5_000_000 }).catch((error: unknown) => {
    expect(error).toBeInstanceOf(IngestError);
    expect((error as IngestError).message).toMatch(/^expected /);
    return null;
  });
  if (outcome === null) return true;
  expect(outcome.articles.length).toBeGreaterThan(0);
  expect(new Set(outcome.articles.map(({ id }) => id)).size).toBe(outcome.articles.length);
  for (const { paragraphs, title, author, id } of outcome.articles) {
    expect(paragraphs[0]).toBe(title ?? '');
    expect(paragraphs.length).toBeGreaterThan(1);
    expect(paragraphs.slice(1)).not.toContain('');
    for (const text of [...paragraphs, author ?? '', id]) {
      expect(text.normalize('NFC')).toBe(text);
      expect(text).not.toMatch(/\p{Cc}|\p{Surrogate}|[\u2028\u2029]/u);
      expect(text.trim()).toBe(text);
    }
  }
  return true;
}

/** Pieces of every format, one a line; "↵" is a line end. */
const PIECES = `
<p>
</p>
<div>
<table><tr><td>
</table>
<script>
</script>
<!--
-->
<![CDATA[
]]>
&amp;
&nbsp;
&#0;
&#x1F600;
&foo;
<?xml version="1.0"?>
<rss>
<item>
<description>
</rss>
<b
"
# 
- 
> 
| a | b |↵|---|---|↵
\`\`\`↵
---↵
title: x↵
[a](b)
![
**
_
[^1]: 
↵
↵↵
{"id":"a","text":"
"}
{"__proto__":
[
]
\\ud800
tekst
 4 miljard euro 
`
  .split('\n')
  .map((piece) => piece.replaceAll('↵', '\n'));

const markup = fc
  .array(fc.constantFrom(...PIECES, '\u0301', '\u00ad', '\0', '\ufeff'), { maxLength: 40 })
  .map((parts) => parts.join(''));

describe('any bytes give articles or an IngestError', () => {
  it.each(PATHS)('%s', async (path) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(await isSound(path, bytes)).toBe(true);
      }),
      { numRuns: 150 },
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(markup, fc.string({ unit: 'binary', maxLength: 200 })), async (text) => {
        expect(await isSound(path, path.endsWith('.gz') ? gzipSync(text) : strToU8(text))).toBe(true);
      }),
      { numRuns: 250 },
    );
  });

  it('docx with any document inside', async () => {
    const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    await fc.assert(
      fc.asyncProperty(markup, async (text) => {
        const document = `<w:document ${space}><w:p><w:t>${text}</w:t></w:p></w:document>`;
        expect(await isSound('a.docx', zipSync({ 'word/document.xml': strToU8(document) }))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('the same bytes give the same articles', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...PATHS), markup, async (path, text) => {
        const run = () => ingest({ path, bytes: strToU8(text) }).catch((error: unknown) => String(error));
        expect(await run()).toEqual(await run());
      }),
      { numRuns: 100 },
    );
  });

  it('cleaned text stays as it is when cleaned again', () => {
    fc.assert(
      fc.property(
        fc.oneof(markup, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })),
        (text) => {
          expect(cleanText(cleanText(text))).toBe(cleanText(text));
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

const big = 1_000_000;

describe('large and odd input', () => {
  it.each([
    ['a megabyte on one line', 'a.txt', 'woord '.repeat(big / 6)],
    ['a megabyte of short lines', 'a.txt', 'a\n'.repeat(big / 2)],
    ['a megabyte of blank lines', 'a.txt', `${'\n'.repeat(big)}a`],
    ['a megabyte of spaces', 'a.txt', `a${' \u00a0'.repeat(big / 2)}b`],
    ['a megabyte of invisible characters', 'a.txt', `a${'\u200b'.repeat(big / 2)}b`],
    ['a megabyte of accents on one letter', 'a.txt', `a${'\u0301'.repeat(big / 4)}`],
    ['100,000 digits', 'a.txt', `${'9'.repeat(100_000)} euro`],
    ['repeated scale words', 'a.txt', 'miljard '.repeat(100_000)],
    ['half surrogate pairs', 'a.jsonl', '{"text":"a\\ud800b\\udc00"}'],
    ['keys of the prototype', 'a.jsonl', '{"__proto__":{"text":"x"},"id":"__proto__","text":"tekst"}'],
    ['deep JSON', 'a.json', `{"text":"a","x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ['many unclosed tags', 'a.html', '<p>a'.repeat(50_000)],
    ['many brackets in Markdown', 'a.md', '['.repeat(50_000)],
    ['many stars in Markdown', 'a.md', '*a_ '.repeat(20_000)],
    ['deep quotes in Markdown', 'a.md', `${'>'.repeat(50_000)} a`],
    [
      'deep lists in Markdown',
      'a.md',
      Array.from({ length: 500 }, (_, i) => `${' '.repeat(i * 2)}- a`).join('\n'),
    ],
    ['many marked words in Markdown', 'a.md', '*a* **b** _c_ `d` [e](f)\n'.repeat(200)],
    ['many references in Markdown', 'a.md', '[a]: b\n'.repeat(20_000) + 'a'],
    [
      'many backticks in Markdown',
      'a.md',
      Array.from({ length: 1_000 }, (_, i) => '`'.repeat(i)).join(' a '),
    ],
    ['a long table in Markdown', 'a.md', `|a|b|\n|-|-|\n${'|c|d|\n'.repeat(10_000)}`],
    ['a long front matter', 'a.md', `---\n${'a: b\n'.repeat(50_000)}---\ntekst`],
    ['a long title', 'a.md', `---\ntitle: ${'a'.repeat(big)}\n---\ntekst`],
    [
      'many items',
      'a.rss',
      `<rss><channel>${'<item><guid>a</guid><description>tekst</description></item>'.repeat(10_000)}</channel></rss>`,
    ],
    ['many angle brackets', 'a.html', '<'.repeat(200_000)],
    ['many declarations', 'a.html', '<meta charset='.repeat(20_000)],
  ])('%s', async (_, path, text) => expect(await isSound(path, strToU8(text))).toBe(true));
});
