import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { ingest } from '../src/ingest/index.ts';

const read = async (html: string) => {
  const { articles } = await ingest({ path: 'a.html', bytes: new TextEncoder().encode(html) });
  return articles[0]!;
};

const page = (head: string, content: string, lang = 'nl'): string =>
  `<!doctype html><html lang="${lang}"><head>${head}</head><body>${content}</body></html>`;

const jsonLd = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

const first =
  'Microsoft steekt 4&nbsp;miljard euro in nieuwe datacenters, zo liet het bedrijf dinsdag weten in Parijs.';
const second =
  'Volgens de minister levert de investering, die vijf jaar duurt, ruim duizend nieuwe banen op in de regio.';
const plain = (html: string): string => html.replaceAll('&nbsp;', '\u00a0');

describe('blocks', () => {
  it.each([
    ['paragraphs stay apart', '<p>een</p><p>twee</p>', ['een', 'twee']],
    ['divisions too', '<div>een<div>twee</div>drie</div>', ['een', 'twee', 'drie']],
    ['a line break is a space', '<p>een<br>twee</p>', ['een twee']],
    ['two line breaks part blocks', '<p>een<br><br>twee</p>', ['een', 'twee']],
    ['words in a line stay whole', '<p>mil<b>jard</b>, CO<sub>2</sub></p>', ['miljard, CO2']],
    [
      'lists, headings, quotes',
      '<h2>kop</h2><ul><li>een<li>twee</ul><blockquote>zei hij</blockquote>',
      ['kop', 'een', 'twee', 'zei hij'],
    ],
    [
      'rows of tables',
      '<table><tr><th>a</th><td>4 miljard</td></tr><tr><td><p>b</p></td><td>c</td></tr></table>',
      ['a | 4 miljard', 'b | c'],
    ],
    ['a table for the layout', '<table><tr><td><p>een</p><p>twee</p></td></tr></table>', ['een', 'twee']],
    ['entities', '<p>AT&amp;T &euro;&nbsp;4 &lt;b&gt; &#8364;</p>', ['AT&T €\u00a04 <b> €']],
    [
      'what is no text',
      '<p>een<script>x()</script><style>p{}</style><noscript>n</noscript></p><template>t</template>',
      ['een'],
    ],
    [
      'captions, asides, menus',
      '<p>een</p><figure><img><figcaption>foto</figcaption></figure><aside>lees ook</aside><nav>menu</nav>',
      ['een'],
    ],
    [
      'what is hidden',
      '<p>een</p><p hidden>twee</p><p style="display: none">drie</p><p aria-hidden="true">vier</p>',
      ['een'],
    ],
    ['comments', '<p>een<!-- twee --></p>', ['een']],
    ['unclosed elements', '<p>een<p>twee<b>vet', ['een', 'tweevet']],
  ])('%s', async (_, html, expected) => {
    expect((await read(html)).paragraphs.slice(1)).toEqual(expected);
  });
});

describe('metadata', () => {
  it('comes from JSON-LD first', async () => {
    const article = await read(
      page(
        jsonLd({
          '@graph': [
            { '@type': 'WebSite', name: 'Krant' },
            {
              '@type': ['NewsArticle'],
              headline: 'Kop &amp; staart',
              datePublished: '2025-03-14T10:00:00+01:00',
              author: [{ '@type': 'Person', name: 'Jan' }, { name: 'Piet' }],
              inLanguage: 'nl-NL',
              mainEntityOfPage: { '@id': 'https://krant.nl/a' },
            },
          ],
        }) + '<title>Anders | Krant</title>',
        `<article><p>${first}</p><p>${second}</p></article>`,
        'en',
      ),
    );
    expect(article).toMatchObject({
      title: 'Kop & staart',
      published: '2025-03-14T10:00:00+01:00',
      author: 'Jan, Piet',
      declaredLanguage: 'nl',
      url: 'https://krant.nl/a',
      paragraphs: ['Kop & staart', plain(first), plain(second)],
    });
  });

  it.each([
    [
      'the page title without the site',
      '<title>Kop | Krant</title><meta property="og:site_name" content="Krant">',
      '',
      'Kop',
    ],
    [
      'the shared title',
      '<title>Krant</title><meta property="og:title" content="Kop &amp; staart">',
      '',
      'Kop & staart',
    ],
    ['the heading that the page title begins with', '<title>Kop - Krant.nl</title>', '<h1>Kop</h1>', 'Kop'],
    ['the only heading', '', '<h1>Kop</h1>', 'Kop'],
    ['none', '', '', null],
  ])('title: %s', async (_, head, heading, title) => {
    const article = await read(page(head, `${heading}<p>${first}</p><p>${second}</p>`));
    expect(article.title).toBe(title);
    expect(article.paragraphs).toEqual([title ?? '', plain(first), plain(second)]);
  });

  it.each([
    ['meta', '<meta property="article:published_time" content="2025-03-14T10:00Z">', '', '2025-03-14T10:00Z'],
    ['time', '', '<time datetime="2025-03-14">gisteren</time>', '2025-03-14'],
    ['words', '', '<time pubdate>14 maart 2025</time>', '2025-03-14'],
    ['none', '', '', null],
  ])('date: %s', async (_, head, time, published) => {
    const article = await read(page(head, `${time}<p>${first}</p><p>${second}</p>`));
    expect(article.published).toBe(published);
    expect(article.paragraphs).toEqual(['', plain(first), plain(second)]);
  });

  it.each([
    ['of the page', page('', '<p>x</p>', 'fr-BE'), 'fr'],
    [
      'shared',
      '<html><head><meta property="og:locale" content="en_GB"></head><body><p>x</p></body></html>',
      'en',
    ],
    ['none', '<p>x</p>', null],
  ])('language: %s', async (_, html, language) => expect((await read(html)).declaredLanguage).toBe(language));

  it('takes no address that is none', async () => {
    expect(
      (await read(page('<link rel="canonical" href="javascript:alert(1)">', '<p>x</p>'))).url,
    ).toBeNull();
  });
});

it.each([
  ['Jan Jansen'],
  ['Door Jan Jansen | <time datetime="2025-03-14">14 maart 2025</time>'],
  ['By Jan Jansen'],
])('a line of author and date is no paragraph: %s', async (line) => {
  const html = page(
    '<meta name="author" content="Jan Jansen">',
    `<article><h1>Kop</h1><p>${line}</p><p>${first}</p><p>${second}</p><p>Jan Jansen zweeg.</p></article>`,
  );
  expect((await read(html)).paragraphs).toEqual(['Kop', plain(first), second, 'Jan Jansen zweeg.']);
});

describe('the body in JSON-LD', () => {
  const told = (articleBody: string): string =>
    page(jsonLd({ '@type': 'NewsArticle', articleBody }), `<div><p>${first}</p><p>${second}</p></div>`);

  it.each([
    [
      'is used where it has paragraphs',
      `${plain(first)}\n\n${second} Echt.`,
      [plain(first), `${second} Echt.`],
    ],
    ['also as lines', `${plain(first)}\n${second} Echt.`, [plain(first), `${second} Echt.`]],
    ['also as HTML', `<p>${first}</p><p>${second} Echt.</p>`, [plain(first), `${second} Echt.`]],
    ['not where it glues them', `${plain(first)}${second}`, [plain(first), second]],
    ['not where it is cut off', `${plain(first).slice(0, 40)}…\nLees verder`, [plain(first), second]],
  ])('%s', async (_, articleBody, expected) => {
    expect((await read(told(articleBody))).paragraphs.slice(1)).toEqual(expected);
  });

  it('stands alone where the page has no text', async () => {
    const html = page(jsonLd({ '@type': 'Article', articleBody: plain(first) }), '<div id="app"></div>');
    expect((await read(html)).paragraphs.slice(1)).toEqual([plain(first)]);
  });

  it.each([
    ['broken JSON', '<script type="application/ld+json">{"@type": </script>'],
    ['other things', jsonLd([{ '@type': 'BreadcrumbList' }, null, 1, 'x'])],
    ['keys of the prototype', jsonLd(JSON.parse('{"__proto__":{"@type":"NewsArticle","articleBody":"x"}}'))],
    [
      'deep nesting',
      `<script type="application/ld+json">${'['.repeat(50_000)}${']'.repeat(50_000)}</script>`,
    ],
  ])('%s does no harm', async (_, script) => {
    const html = page(script, `<p>${first}</p><p>${second}</p>`);
    expect((await read(html)).paragraphs.slice(1)).toEqual([plain(first), second]);
  });
});

describe('hostile pages', () => {
  it.each([
    ['deep', `${'<div>'.repeat(20_000)}<p>${first}</p><p>${second}</p>${'</div>'.repeat(20_000)}`],
    [
      'many deep branches',
      `<p>${first}</p><p>${second}</p>${('<b>'.repeat(300) + '</b>'.repeat(300)).repeat(300)}`,
    ],
    ['never closed', `<p>${first}</p><p>${second}</p>${'<i>'.repeat(100_000)}`],
    [
      'scripts that would run',
      `<p>${first}</p><p>${second}</p><script>throw new Error("run")</script><img src=x onerror="throw 1">`,
    ],
  ])('%s', async (_, content) => {
    expect((await read(page('', content))).paragraphs.slice(1)).toEqual([plain(first), second]);
  });
});

describe('a newspaper’s page', () => {
  it('gives the article and nothing of what stands around it', async () => {
    const html = await readFile(new URL('fixtures/ingest/krant.html', import.meta.url), 'utf8');
    const article = await read(html);
    expect(article).toMatchObject({
      title: 'Waterstoffabriek in Delfzijl krijgt tweede hal',
      author: 'Sanne de Wit',
      published: '2025-03-14T06:30:00+01:00',
      declaredLanguage: 'nl',
      url: 'https://www.noorderkrant.example/economie/waterstof-delfzijl',
    });
    expect(article.paragraphs).toEqual([
      'Waterstoffabriek in Delfzijl krijgt tweede hal',
      'Eemswaterstof steekt 120 miljoen euro in een tweede productiehal in Delfzijl. Dat maakte het bedrijf vrijdagochtend bekend.',
      'De bouw begint na de zomer. Als alles volgens plan verloopt, kan de hal eind 2027 in bedrijf worden genomen. Er komen tachtig banen bij.',
      'Vergunning',
      'De provincie Groningen moet nog een vergunning verlenen. Gedeputeerde Marijke Postma zegt dat ze „geen grote bezwaren” ziet.',
      'Het project bestaat uit drie delen:',
      'een hal van 8.000 vierkante meter;',
      'een aansluiting op het hoogspanningsnet;',
      'een leiding naar de haven.',
      '„Dit is wat de regio nodig heeft”, aldus directeur Pieter Haan.',
    ]);
  });
});
