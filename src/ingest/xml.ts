/** XML → a small tree. Loads nothing, and knows no entities but XML's own and HTML's commonest. */
import { SaxesParser } from 'saxes';
import { createBlockBuilder } from './blocks.ts';
import { IngestError } from './error.ts';

export interface XmlElement {
  /** In lower case; with a prefix only in a vocabulary that is none of the news formats': `dc:creator`. */
  name: string;
  /** Names in lower case, as written. */
  attributes: ReadonlyMap<string, string>;
  children: (XmlElement | string)[];
}

/** Vocabularies whose prefix is always told in one way, whatever the file calls it. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://purl.org/rss/1.0/modules/content/': 'content:',
  'http://purl.org/dc/elements/1.1/': 'dc:',
  'http://purl.org/dc/terms/': 'dcterms:',
  'http://www.w3.org/2005/Atom': '',
  'http://purl.org/rss/1.0/': '',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': '',
  'http://www.w3.org/1999/xhtml': '',
  'http://iptc.org/std/nar/2006-10-01/': '',
  'http://iptc.org/std/NITF/2006-10-18/': '',
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w:',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w:',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
};

/** Entities that feeds use without declaring them. Without a prototype, so that `&constructor;` is unknown. */
const ENTITIES: Readonly<Record<string, string>> = Object.assign(
  Object.create(null) as Record<string, string>,
  {
    amp: '&',
    apos: "'",
    gt: '>',
    lt: '<',
    quot: '"',
    nbsp: '\u00a0',
    euro: '€',
    pound: '£',
    hellip: '…',
    mdash: '—',
    ndash: '–',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    laquo: '«',
    raquo: '»',
    bull: '•',
    copy: '©',
    agrave: 'à',
    aacute: 'á',
    acirc: 'â',
    auml: 'ä',
    ccedil: 'ç',
    egrave: 'è',
    eacute: 'é',
    ecirc: 'ê',
    euml: 'ë',
    iacute: 'í',
    icirc: 'î',
    iuml: 'ï',
    oacute: 'ó',
    ocirc: 'ô',
    ouml: 'ö',
    uacute: 'ú',
    uuml: 'ü',
  },
);

/** Faults that cost a word at most. */
const BEARABLE = /undefined entity|malformed character entity|unbound namespace prefix/;

/** Deeper than any news format goes; what follows walks the tree by recursion. */
const DEEPEST = 200;

/**
 * The root element of an XML text.
 *
 * @throws {IngestError} `unreadable` where it is not well-formed, declares entities of its own or is nested too deep.
 */
export function parseXml(text: string): XmlElement {
  const top: XmlElement = { name: '', attributes: new Map(), children: [] };
  const open: XmlElement[] = [top];
  const parser = new SaxesParser({ xmlns: true });
  parser.ENTITIES = ENTITIES as Record<string, string>;
  parser.on('error', (error) => {
    if (BEARABLE.test(error.message)) return;
    const [where] = error.message.split('\n');
    throw new IngestError(
      'unreadable',
      `expected well-formed XML, got a fault (line:column ${where}); have the file made again`,
    );
  });
  parser.on('doctype', (doctype) => {
    if (!doctype.includes('[')) return;
    throw new IngestError(
      'unreadable',
      'expected XML without entities of its own, got a DOCTYPE that declares some; remove the DOCTYPE',
    );
  });
  parser.on('opentag', (tag) => {
    if (open.length > DEEPEST) {
      throw new IngestError(
        'unreadable',
        `expected at most ${DEEPEST} elements inside each other, got more; the file is no article`,
      );
    }
    const prefix = PREFIXES[tag.uri] ?? (tag.prefix === '' ? '' : `${tag.prefix}:`);
    const attributes = new Map(
      Object.values(tag.attributes).map(({ name, value }) => [name.toLowerCase(), value]),
    );
    const element = { name: `${prefix}${tag.local}`.toLowerCase(), attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  const add = (words: string): void => void open.at(-1)?.children.push(words);
  parser.on('text', add);
  parser.on('cdata', add);
  // Characters that XML forbids stand in many a feed all the same.
  parser.write(text.replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '').trimStart()).close();
  const root = top.children.find((child) => typeof child !== 'string');
  if (root === undefined) {
    throw new IngestError('unreadable', 'expected an XML document, got no element; check the file');
  }
  return root;
}

/** The children with this name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  const children = element?.children ?? [];
  return children.filter((child) => typeof child !== 'string').filter((child) => child.name === name);
}

/** The first element down a path of names. */
export function find(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => childrenOf(at, name)[0], element);
}

/** All elements with this name below `element`, in reading order. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return [...(child.name === name ? [child] : []), ...descendants(child, name)];
  });
}

/** The text below an element, as it stands; undefined where there is none but white space. */
export function textOf(element: XmlElement | undefined): string | undefined {
  if (element === undefined) return undefined;
  const text = element.children
    .map((child) => (typeof child === 'string' ? child : (textOf(child) ?? '')))
    .join('');
  return text.trim() === '' ? undefined : text;
}

/** The blocks below an element of HTML or NITF. */
export function blocksOf(element: XmlElement): string[] {
  const builder = createBlockBuilder();
  const visit = (node: XmlElement): void => {
    builder.open(node.name, Object.fromEntries(node.attributes));
    for (const child of node.children) {
      if (typeof child === 'string') builder.text(child);
      else visit(child);
    }
    builder.close(node.name);
  };
  visit(element);
  return builder.finish();
}
