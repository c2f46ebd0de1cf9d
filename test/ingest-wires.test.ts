import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ingest, IngestError } from '../src/ingest/index.ts';

const read = (path: string, content: string | Uint8Array, maxBytes = 1 << 24) =>
  ingest({
    path,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    maxBytes,
  });

const only = async (path: string, content: string | Uint8Array) => {
  const { articles } = await read(path, content);
  expect(articles).toHaveLength(1);
  return articles[0]!;
};

const kind = (path: string, content: string | Uint8Array, maxBytes?: number): Promise<string> =>
  read(path, content, maxBytes).then(
    () => 'read',
    (error: unknown) => {
      if (!(error instanceof IngestError)) throw error;
      return error.kind;
    },
  );

const story = {
  title: 'Haven krijgt terminal',
  published: '2025-03-14T10:00:00+01:00',
  author: 'Jan Jansen',
  declaredLanguage: 'nl',
  paragraphs: ['Haven krijgt terminal', 'Eerste alinea.', 'Tweede alinea.'],
};

describe('ninjs', () => {
  it.each([
    [
      '1, as HTML',
      {
        uri: 'https://x.nl/a',
        type: 'text',
        headline: 'Haven krijgt terminal',
        byline: 'Jan Jansen',
        language: 'nl',
        versioncreated: '2025-03-14T10:00:00+01:00',
        body_text: 'Eerste alinea. Tweede alinea.',
        body_html: '<p>Eerste alinea.</p><p>Tweede alinea.</p>',
      },
    ],
    [
      '1, as text',
      {
        uri: 'https://x.nl/a',
        headline: 'Haven krijgt terminal',
        byline: 'Jan Jansen',
        language: 'nl-NL',
        versioncreated: '2025-03-15T10:00:00+01:00',
        firstcreated: '2025-03-14T10:00:00+01:00',
        body_text: 'Eerste alinea.\n\nTweede alinea.',
      },
    ],
    [
      '2',
      {
        uri: 'https://x.nl/a',
        headlines: [
          { role: 'short', value: 'Terminal' },
          { role: 'main', value: 'Haven krijgt terminal' },
        ],
        by: 'Jan Jansen',
        language: 'nl',
        versioncreated: '2025-03-14T10:00:00+01:00',
        bodies: [
          {
            role: 'main',
            contenttype: 'text/plain',
            value: 'Eerste alinea. Tweede alinea. En meer dat erachter staat.',
          },
          {
            role: 'rich',
            contenttype: 'application/xhtml+xml',
            value: '<p>Eerste alinea.</p><p>Tweede alinea.</p>',
          },
        ],
      },
    ],
    [
      '3',
      {
        uri: 'https://x.nl/a',
        headlines: [{ value: 'Haven krijgt terminal' }],
        by: 'Jan Jansen',
        language: 'nl',
        versionCreated: '2025-03-14T10:00:00+01:00',
        bodies: [{ contentType: 'text/plain', value: 'Eerste alinea.\n\nTweede alinea.' }],
      },
    ],
  ])('%s', async (_, value) => {
    const article = await only('w/a.json', JSON.stringify(value));
    expect(article).toMatchObject({
      ...story,
      id: 'w/a',
      url: 'https://x.nl/a',
      source: { format: 'ninjs' },
    });
  });

  it('does not read the prototype', async () => {
    const article = await only(
      'a.json',
      '{"__proto__":{"headline":"x"},"constructor":"y","uri":"u","body_text":"tekst"}',
    );
    expect(article.title).toBeNull();
    expect(article.paragraphs).toEqual(['', 'tekst']);
  });
});

describe('JSON Lines', () => {
  it('names each article by what it calls itself', async () => {
    const lines = [
      { id: 'A 1', title: 'Een', text: 'eerste' },
      { url: 'https://www.x.nl/nieuws/twee?a=1', text: 'tweede' },
      { titel: 'Drie', tekst: 'derde' },
      { text: 'vierde' },
    ];
    const { articles, warnings } = await read(
      'w/a.jsonl',
      `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`,
    );
    expect(warnings).toEqual([]);
    expect(articles.map(({ id }) => id)).toEqual([
      'w/a#a-1',
      'w/a#x-nl-nieuws-twee-a-1',
      'w/a#drie',
      expect.stringMatching(/^w\/a#[0-9a-f]{8}$/),
    ]);
    expect(articles.map(({ source }) => source.path)[0]).toBe('w/a.jsonl#a-1');
    expect(articles.map(({ paragraphs }) => paragraphs[1])).toEqual(['eerste', 'tweede', 'derde', 'vierde']);
  });

  it('keeps names when lines move, and tells apart what is called the same', async () => {
    const a = '{"id":"x","text":"een"}';
    const b = '{"id":"x","text":"twee"}';
    const c = '{"id":"y","text":"drie"}';
    const ids = async (...lines: string[]) =>
      (await read('a.jsonl', lines.join('\n'))).articles.map(({ id }) => id);
    expect(await ids(a, b, c)).toEqual(['a#x', expect.stringMatching(/^a#x-[0-9a-f]{8}$/), 'a#y']);
    expect(await ids(c, a, b)).toEqual(['a#y', ...(await ids(a, b))]);
    expect((await read('a.jsonl', [a, b, b, a].join('\n'))).warnings).toHaveLength(2);
    const twice = await read('a.jsonl', [a, a].join('\n'));
    expect(twice.articles).toHaveLength(1);
    expect(twice.warnings).toEqual([
      { path: 'a.jsonl#x', message: expect.stringContaining('twice') as string },
    ]);
  });

  it('loses no more than the lines that are broken', async () => {
    const { articles, warnings } = await read(
      'a.jsonl',
      '{"id":"x","text":"een"}\n{"id":\n{"id":"leeg"}\n{"id":"y","text":"twee"}',
    );
    expect(articles.map(({ id }) => id)).toEqual(['a#x', 'a#y']);
    expect(warnings).toEqual([
      { path: 'a.jsonl', message: expect.stringContaining('line 2') as string, lost: true },
      { path: 'a.jsonl#leeg', message: expect.stringContaining('expected') as string, lost: true },
    ]);
  });

  it('makes names that no file system minds', async () => {
    const keys = [
      '../../etc/passwd',
      'a/b\\c:d*e?"<>|',
      '\u0000\n',
      '.'.repeat(300),
      'é'.repeat(300),
      '中'.repeat(300),
      'CON',
      '😀',
    ];
    const { articles } = await read(
      'a.jsonl',
      keys.map((id, i) => JSON.stringify({ id, text: `tekst ${i}` })).join('\n'),
    );
    for (const { id } of articles) {
      expect(id).toMatch(/^a#[\p{L}\p{N}-]+$/u);
      expect(Buffer.byteLength(id)).toBeLessThan(110);
    }
    expect(new Set(articles.map(({ id }) => id)).size).toBe(keys.length);
  });
});

describe('RSS', () => {
  it('gives an article for each item', async () => {
    const { articles } = await read(
      'feeds/economie.xml',
      `<?xml version="1.0"?><!-- feed --><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel><title>Economie</title><language>nl-nl</language>
      <item><title>Haven krijgt terminal</title><link>https://x.nl/terminal</link><guid isPermaLink="false">ART-1</guid>
        <pubDate>Fri, 14 Mar 2025 10:00:00 +0100</pubDate><dc:creator>Jan Jansen</dc:creator>
        <description>Kort.</description>
        <content:encoded><![CDATA[<p>Eerste&nbsp;alinea.</p><p>Tweede alinea.</p><script>x()</script>]]></content:encoded></item>
      <item><title>AT&amp;amp;T groeit</title><link>https://x.nl/att</link><author>piet@x.nl (Piet)</author>
        <description>&lt;p&gt;Een &amp;euro; 4.&lt;/p&gt;&lt;p&gt;Twee.&lt;/p&gt;</description></item>
      </channel></rss>`,
    );
    expect(articles).toHaveLength(2);
    expect(articles[0]).toMatchObject({
      ...story,
      id: 'feeds/economie#art-1',
      source: { path: 'feeds/economie.xml#art-1', format: 'rss' },
      url: 'https://x.nl/terminal',
      paragraphs: ['Haven krijgt terminal', 'Eerste\u00a0alinea.', 'Tweede alinea.'],
    });
    expect(articles[1]).toMatchObject({
      id: 'feeds/economie#x-nl-att',
      author: 'Piet',
      declaredLanguage: 'nl',
      paragraphs: ['AT&T groeit', 'Een € 4.', 'Twee.'],
    });
  });

  it('reads RSS 1.0, whose items stand beside the channel', async () => {
    const article = await only(
      'a.rdf.xml',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">
      <channel><title>x</title></channel><item rdf:about="https://x.nl/a"><title>Kop</title><link>https://x.nl/a</link><d:date>2025-03-14</d:date><description>tekst</description></item></rdf:RDF>`,
    );
    expect(article).toMatchObject({ published: '2025-03-14', paragraphs: ['Kop', 'tekst'] });
  });
});

describe('Atom', () => {
  it('reads text, HTML and XHTML', async () => {
    const { articles } = await read(
      'a.atom',
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl"><title>Economie</title><author><name>Redactie</name></author>
      <entry><id>tag:x.nl,2025:1</id><title>Haven krijgt terminal</title><published>2025-03-14T10:00:00+01:00</published>
        <author><name>Jan Jansen</name></author><link href="https://x.nl/1"/>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Eerste <b>alinea</b>.</p><p>Tweede alinea.</p></div></content></entry>
      <entry><id>2</id><title type="html">A &amp;amp; B</title><updated>2025-03-15</updated><link rel="self" href="x"/><content type="html">&lt;p&gt;een&lt;/p&gt;</content></entry>
      <entry><id>3</id><title>C</title><summary>een &lt; twee</summary></entry></feed>`,
    );
    expect(articles[0]).toMatchObject({ ...story, id: 'a#x-nl-2025-1', url: 'https://x.nl/1' });
    expect(articles[1]).toMatchObject({
      author: 'Redactie',
      published: '2025-03-15',
      paragraphs: ['A & B', 'een'],
    });
    expect(articles[2]).toMatchObject({ paragraphs: ['C', 'een < twee'] });
  });
});

const nitf = `<nitf xml:lang="nl"><head><title>Anders</title><docdata><date.issue norm="20250314T100000+0100"/></docdata></head>
  <body><body.head><hedline><hl1>Haven krijgt <em>terminal</em></hl1></hedline><byline><person>Jan Jansen</person></byline><abstract><p>Kort.</p></abstract></body.head>
  <body.content><block><p>Eerste alinea.</p><media media-type="image"><media-caption>foto</media-caption></media><p>Tweede alinea.</p></block></body.content>
  <body.end><tagline>ANP</tagline></body.end></body></nitf>`;

const item = (guid: string, content: string): string =>
  `<newsItem guid="${guid}" version="1" xml:lang="en"><itemMeta><itemClass qcode="ninat:text"/><versionCreated>2025-03-14T10:00:00+01:00</versionCreated></itemMeta>
    <contentMeta><headline>Haven krijgt terminal</headline><by>Jan Jansen</by><language tag="nl-NL"/></contentMeta><contentSet>${content}</contentSet></newsItem>`;
describe('NITF and NewsML-G2', () => {
  it('reads NITF, its DOCTYPE left alone', async () => {
    const document = `<?xml version="1.0"?>\n<!DOCTYPE nitf SYSTEM "file:///etc/passwd">\n${nitf}`;
    expect(await only('w/a.nitf', document)).toMatchObject({
      ...story,
      id: 'w/a',
      source: { format: 'nitf' },
    });
  });

  const html =
    '<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>Eerste alinea.</p><p>Tweede alinea.</p></body></html></inlineXML>';

  it.each([
    ['NITF inside', `<inlineXML contenttype="application/nitf+xml">${nitf}</inlineXML>`],
    ['HTML inside', html],
    ['text inside', '<inlineData contenttype="text/plain">Eerste alinea.\n\nTweede alinea.</inlineData>'],
  ])('%s', async (_, content) => {
    const document = `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>${item('urn:a', content)}<newsItem guid="urn:foto"><contentSet><remoteContent href="x.jpg"/></contentSet></newsItem></itemSet></newsMessage>`;
    expect(await only('w/a.xml', document)).toMatchObject({
      ...story,
      id: 'w/a',
      source: { format: 'newsml-g2' },
    });
  });

  it('names the items of a message that holds several', async () => {
    const { articles } = await read(
      'a.newsml',
      `<x:newsMessage xmlns:x="http://iptc.org/std/nar/2006-10-01/" xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>${item('urn:a:1', html)}${item('urn:a:2', html)}</itemSet></x:newsMessage>`,
    );
    expect(articles.map(({ id }) => id)).toEqual(['a#a-1', 'a#a-2']);
  });
});

describe('hostile XML', () => {
  it.each([
    [
      'entities of its own',
      '<!DOCTYPE nitf [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><nitf><body><body.content><p>&b;</p></body.content></body></nitf>',
      'unreadable',
    ],
    [
      'entities from a file',
      '<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]><nitf><body><body.content><p>&x;</p></body.content></body></nitf>',
      'unreadable',
    ],
    ['depth', `<nitf>${'<p>'.repeat(100_000)}`, 'unreadable'],
    ['not closed', '<nitf><body>', 'unreadable'],
    ['wrongly closed', '<nitf><p>a</nitf></p>', 'unreadable'],
  ])('%s', async (_, document, expected) => expect(await kind('a.xml', document)).toBe(expected));

  it('bears an unknown entity, a stray control character and names of the prototype', async () => {
    const article = await only(
      'a.xml',
      '<nitf><body><body.content><p>a&foo;b&constructor;c&__proto__;d\u0001e&eacute;</p></body.content></body></nitf>',
    );
    expect(article.paragraphs[1]).toBe('a&foo;b&constructor;c&__proto__;deé');
  });
});

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const documentXml = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${body}</w:body></w:document>`;
const p = (text: string, style = ''): string =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

const docx = (parts: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

describe('docx', () => {
  const core =
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>Document1</dc:title><dc:creator>Jan Jansen</dc:creator><dc:language>nl-NL</dc:language><dcterms:created>2025-03-14T10:00:00+01:00</dcterms:created></cp:coreProperties>';
  const styles = `<w:styles ${W}><w:style w:styleId="Titel"><w:name w:val="Title"/></w:style><w:style w:styleId="Kop1"><w:name w:val="heading 1"/></w:style></w:styles>`;

  it('reads paragraphs, the title’s style and the properties', async () => {
    const bytes = docx({
      'word/document.xml': documentXml(
        `${p('Haven krijgt terminal', 'Titel')}${p('Eerste alinea.')}${p('')}${p('Tweede alinea.')}<w:sectPr/>`,
      ),
      'word/styles.xml': styles,
      'docProps/core.xml': core,
    });
    expect(await only('w/a.docx', bytes)).toMatchObject({
      ...story,
      id: 'w/a',
      source: { format: 'docx', encoding: 'utf-8' },
    });
  });

  it.each([
    [
      'runs in one word',
      '<w:p><w:r><w:t>mil</w:t></w:r><w:r><w:t>jard</w:t></w:r><w:r><w:tab/><w:t>4</w:t><w:br/><w:t>5</w:t></w:r></w:p>',
      ['miljard 4 5'],
    ],
    [
      'links and fields',
      '<w:p><w:hyperlink><w:r><w:t>ASML</w:t></w:r></w:hyperlink><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>',
      ['ASML'],
    ],
    [
      'tracked changes',
      '<w:p><w:ins><w:r><w:t>nieuw</w:t></w:r></w:ins><w:del><w:r><w:delText>oud</w:delText><w:t>oud</w:t></w:r></w:del></w:p>',
      ['nieuw'],
    ],
    [
      'rows of tables',
      `<w:tbl><w:tr><w:tc>${p('a')}</w:tc><w:tc>${p('4')}${p('miljard')}</w:tc></w:tr></w:tbl>`,
      ['a | 4 miljard'],
    ],
    [
      'text boxes',
      `<w:p><w:r><w:t>een</w:t><w:txbxContent>${p('kader')}</w:txbxContent></w:r></w:p>`,
      ['een', 'kader'],
    ],
  ])('%s', async (_, content, expected) => {
    const article = await only('a.docx', docx({ 'word/document.xml': documentXml(content) }));
    expect(article.paragraphs).toEqual(['', ...expected]);
  });

  it('takes a first heading for the title', async () => {
    const bytes = docx({
      'word/document.xml': documentXml(`${p('Kop', 'Kop1')}${p('tekst')}${p('Nog een', 'Kop1')}`),
      'word/styles.xml': styles,
    });
    expect((await only('a.docx', bytes)).paragraphs).toEqual(['Kop', 'tekst', 'Nog een']);
  });

  it('refuses a bomb, and one that lies about its size', async () => {
    const bomb = docx({ 'word/document.xml': documentXml(p('a'.repeat(2_000_000))) });
    expect(await kind('a.docx', bomb, 1_000_000)).toBe('too-large');
    const lying = Uint8Array.from(bomb);
    const view = new DataView(lying.buffer);
    for (let at = 0; at < lying.length - 30; at += 1) {
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 100, true);
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    }
    expect(await kind('a.docx', lying, 1_000_000)).toBe('unreadable');
  });

  it.each([
    ['another zip', docx({ mimetype: 'x' })],
    ['a cut one', docx({ 'word/document.xml': documentXml(p('a')) }).slice(0, 100)],
    ['names of the prototype', docx({ constructor: 'x' })],
  ])('%s is unreadable', async (_, bytes) => expect(await kind('a.docx', bytes)).toBe('unreadable'));
});
