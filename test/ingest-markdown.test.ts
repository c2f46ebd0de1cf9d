import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../src/ingest/clean.ts';
import { ingest } from '../src/ingest/index.ts';
import { parseMarkdown } from '../src/ingest/markdown-tree.ts';

const read = async (text: string) => {
  const { articles, warnings } = await ingest({ path: 'a.md', bytes: new TextEncoder().encode(text) });
  return { article: articles[0]!, warnings: warnings.map(({ message }) => message) };
};

const body = async (text: string): Promise<readonly string[]> =>
  (await read(text)).article.paragraphs.slice(1);

describe('front matter', () => {
  it.each([
    ['English keys', 'title: Kop\ndate: 2025-03-14\nauthor: Jan\nlanguage: nl\nurl: https://x.nl/a'],
    ['Dutch keys', 'titel: Kop\ndatum: 14 maart 2025\nauteur: Jan\ntaal: nl-BE\nlink: https://x.nl/a'],
    [
      'French keys',
      'titre: "Kop"\ndate: 14 mars 2025\nauteur: {name: Jan}\nlangue: néerlandais\nlien: https://x.nl/a',
    ],
    [
      'capitals and lists',
      "Title: 'Kop'\nDate: 2025-03-14\nAuthors: [Jan]\nLanguage: NL\nURL: https://x.nl/a",
    ],
  ])('%s', async (_, matter) => {
    const { article, warnings } = await read(`---\n${matter}\n---\ntekst\n`);
    expect(warnings).toEqual([]);
    expect(article).toMatchObject({
      title: 'Kop',
      published: '2025-03-14',
      author: 'Jan',
      declaredLanguage: 'nl',
      url: 'https://x.nl/a',
      paragraphs: ['Kop', 'tekst'],
    });
  });

  it.each([
    ['a title of digits', 'title: 2024', '2024'],
    ['a title that YAML takes for a truth', 'title: yes', 'yes'],
    ['no title', 'title:', null],
    ['null', 'title: ~', null],
    ['a title of two lines', 'title: >-\n  Eerste\n  tweede', 'Eerste tweede'],
    [
      'a tag that would run code',
      'title: !!js/function "function () { throw 1 }"',
      'function () { throw 1 }',
    ],
    ['a key of the prototype', '__proto__:\n  title: x\ntitle: Kop', 'Kop'],
    ['several authors', 'title: Kop\nauthors:\n  - Jan\n  - name: Piet', 'Kop'],
  ])('%s', async (_, matter, title) => {
    const { article } = await read(`---\n${matter}\n---\ntekst\n`);
    expect(article.title).toBe(title);
    expect(article.paragraphs.slice(1)).toEqual(['tekst']);
  });

  it('reads what is not YAML line by line, and says so', async () => {
    const { article, warnings } = await read('---\ntitle: ASML: 4 miljard\ndate: 2025-03-14\n---\ntekst\n');
    expect(article.title).toBe('ASML: 4 miljard');
    expect(article.published).toBe('2025-03-14');
    expect(warnings).toEqual([expect.stringContaining('not valid YAML')]);
  });

  it('refuses a flood of aliases', async () => {
    const aliases = Array.from(
      { length: 30 },
      (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}*a${i}]`,
    ).join('\n');
    const { article } = await read(`---\na0: &a0 [x]\n${aliases}\n---\ntekst\n`);
    expect(article.paragraphs).toEqual(['', 'tekst']);
  });

  it('takes dashes without fields for a rule', async () => {
    expect(await body('---\n\nEerste\n\n---\n\nTweede')).toEqual(['Eerste', 'Tweede']);
  });
});

describe('markup', () => {
  it.each([
    ['emphasis and code', '**vet**, *cursief*, ~~weg~~, `code`', ['vet, cursief, weg, code']],
    ['links keep their text', '[ASML](https://x.nl "t") en <https://y.nl>', ['ASML en https://y.nl']],
    ['links by reference', '[ASML][1] groeit\n\n[1]: https://x.nl', ['ASML groeit']],
    ['images go', 'voor ![bijschrift](x.png) na', ['voor na']],
    ['headings', '## Kop\n\ntekst\n\nTweede\n------\n\ntekst', ['Kop', 'tekst', 'Tweede', 'tekst']],
    [
      'items of lists',
      '- een\n- twee\n  - drie\n\n1. vier\n2. vijf',
      ['een', 'twee', 'drie', 'vier', 'vijf'],
    ],
    ['tasks', '- [ ] een\n- [x] twee', ['een', 'twee']],
    ['a list with paragraphs', '- een\n\n  twee\n- drie', ['een', 'twee', 'drie']],
    ['quotes', '> een\n> twee\n>\n> drie', ['een twee', 'drie']],
    ['rows of tables', '| a | b |\n|---|--:|\n| c **d** | 4 miljard |', ['a | b', 'c d | 4 miljard']],
    ['hard breaks', 'een  \ntwee\\\ndrie', ['een twee drie']],
    ['comments', 'voor <!-- weg --> na\n\n<!--\nweg\n-->\n\nslot', ['voor na', 'slot']],
    ['footnotes', 'tekst[^1] verder\n\n[^1]: de noot', ['tekst verder', 'de noot']],
    ['HTML blocks', '<div>\n<p>een</p><p>twee</p>\n</div>', ['een', 'twee']],
    ['HTML inside a line', 'een <b>vet</b> woord<br>verder', ['een vet woord verder']],
    [
      'scripts',
      'voor <script>alert(1)</script> na\n\n<script>\nalert(1)\n</script>\n\nslot',
      ['voor na', 'slot'],
    ],
    ['entities', 'AT&amp;T &euro; 4', ['AT&T € 4']],
    ['escapes', '4\\*5 \\# en 1\\. juni', ['4*5 # en 1. juni']],
    ['an underscore in a word', 'snake_case_woord', ['snake_case_woord']],
    ['code blocks stay', '```\neen  twee\ndrie\n```', ['een twee drie']],
  ])('%s', async (_, text, expected) => expect(await body(text)).toEqual(expected));

  it.each([
    ['the first heading is the title', '# Kop *met* nadruk\n\ntekst', ['Kop met nadruk', 'tekst']],
    ['a title told twice stands once', '---\ntitle: De kop!\n---\n# De kop\n\ntekst', ['De kop!', 'tekst']],
    ['another heading stays', '---\ntitle: Titel\n---\n# De kop\n\ntekst', ['Titel', 'De kop', 'tekst']],
    ['a heading further down is none', 'tekst\n\n# Kop', ['', 'tekst', 'Kop']],
    ['a heading of the second level is none', '## Kop\n\ntekst', ['', 'Kop', 'tekst']],
  ])('%s', async (_, text, expected) => expect((await read(text)).article.paragraphs).toEqual(expected));
});

it('reads plain paragraphs as the parser does', async () => {
  const pieces =
    'woord|Woord| |  |4|1.|-|+|#|# |## Kop|>|=|---|===|:|!|www.x.nl|\n|\n\n|\n \n|    |\t|https://x.nl/a|jan@x.nl|"ja"|(nee)|€ 4|.|)|*|&amp;';
  const piece = fc.constantFrom('|', ...pieces.split('|'));
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 12 }), async (drawn) => {
      const text = `Begin\n\n${drawn.join('')}`;
      expect(await body(text)).toEqual(parseMarkdown(text).blocks.map(cleanText).filter(Boolean));
    }),
    { numRuns: 1_500 },
  );
});
