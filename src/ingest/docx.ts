/** Word's docx → draft. The zip is bounded before and after it is unpacked. */
import { unzipSync, type UnzipFileInfo } from 'fflate';
import type { Draft } from './draft.ts';
import { decode } from './encoding.ts';
import { IngestError } from './error.ts';
import { childrenOf, descendants, find, parseXml, textOf, type XmlElement } from './xml.ts';

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';
const PROPERTIES = 'docProps/core.xml';
const PARTS: ReadonlySet<string> = new Set([DOCUMENT, STYLES, PROPERTIES]);

const STORED = 0;
const DEFLATED = 8;

/** The parts that are read, each no larger unpacked than `maxBytes` and than it says itself. */
function unpack(bytes: Uint8Array, maxBytes: number): ReadonlyMap<string, Uint8Array> {
  const declared = new Map<string, number>();
  const filter = ({ name, originalSize, compression }: UnzipFileInfo): boolean => {
    if (!PARTS.has(name) || declared.has(name)) return false;
    if (compression !== STORED && compression !== DEFLATED) return false;
    const total = [...declared.values()].reduce((sum, size) => sum + size, originalSize);
    if (total > maxBytes) {
      throw new IngestError(
        'too-large',
        `expected at most ${maxBytes} bytes unpacked, got ${total}; raise --max-bytes or split the file`,
      );
    }
    declared.set(name, originalSize);
    return true;
  };
  let parts: Record<string, Uint8Array>;
  try {
    // Unpacks into a buffer of the declared size, and no further.
    parts = unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof IngestError) throw error;
    throw new IngestError(
      'unreadable',
      `expected a docx, got a file that does not unpack (${(error as Error).message}); save it again`,
      { cause: error },
    );
  }
  return new Map(Object.entries(parts));
}

/** Names of styles by their ids: the id is in the language of the Word that wrote it ("Kop1"), the name never. */
function styleNames(part: Uint8Array | undefined): ReadonlyMap<string, string> {
  if (part === undefined) return new Map();
  const styles = childrenOf(parseXml(decode(part, 'xml').text), 'w:style');
  return new Map(
    styles.map((style) => [
      style.attributes.get('w:styleid') ?? '',
      (find(style, 'w:name')?.attributes.get('w:val') ?? '').toLowerCase(),
    ]),
  );
}

/** Deleted text of a tracked change, field codes, and the copy of a drawing for old readers. */
const SKIPPED = new Set(['w:del', 'w:movefrom', 'w:instrtext', 'mc:fallback', 'w:ppr', 'w:rpr']);

interface Paragraph {
  text: string;
  style: string;
}

/** Collects the paragraphs below an element in reading order; a text box's follow the paragraph that holds it. */
function collect(element: XmlElement, styles: ReadonlyMap<string, string>, into: Paragraph[]): void {
  for (const child of element.children) {
    if (typeof child === 'string' || SKIPPED.has(child.name)) continue;
    if (child.name === 'w:p') {
      const id = find(child, 'w:ppr', 'w:pstyle')?.attributes.get('w:val') ?? '';
      const boxed: XmlElement[] = [];
      into.push({ text: runsOf(child, boxed), style: styles.get(id) ?? id.toLowerCase() });
      for (const box of boxed) collect(box, styles, into);
    } else if (child.name === 'w:tr') {
      const cells = childrenOf(child, 'w:tc').map((cell) => {
        const paragraphs: Paragraph[] = [];
        collect(cell, styles, paragraphs);
        return paragraphs
          .map(({ text }) => text.trim())
          .filter((text) => text !== '')
          .join(' ');
      });
      into.push({ text: cells.filter((cell) => cell !== '').join(' | '), style: '' });
    } else collect(child, styles, into);
  }
}

/** The text of a paragraph; text boxes in it go to `boxed`. */
function runsOf(element: XmlElement, boxed: XmlElement[]): string {
  let text = '';
  for (const child of element.children) {
    if (typeof child === 'string' || SKIPPED.has(child.name)) continue;
    if (child.name === 'w:t') text += child.children.filter((words) => typeof words === 'string').join('');
    else if (child.name === 'w:tab' || child.name === 'w:br' || child.name === 'w:cr') text += ' ';
    else if (child.name === 'w:nobreakhyphen') text += '-';
    else if (child.name === 'w:txbxcontent') boxed.push(child);
    else text += runsOf(child, boxed);
  }
  return text;
}

/**
 * Reads a docx: its paragraphs and rows of tables, the title from its title style, a first heading or its properties,
 * author, date and language from its properties.
 *
 * @throws {IngestError} where it does not unpack, is no docx or is larger than `maxBytes` unpacked.
 */
export function readDocx(bytes: Uint8Array, maxBytes: number): Draft {
  const parts = unpack(bytes, maxBytes);
  const document = parts.get(DOCUMENT);
  if (document === undefined) {
    throw new IngestError(
      'unreadable',
      'expected a docx, got a zip without word/document.xml; save it again as docx',
    );
  }
  const paragraphs: Paragraph[] = [];
  collect(parseXml(decode(document, 'xml').text), styleNames(parts.get(STYLES)), paragraphs);
  const written = paragraphs.filter(({ text }) => text.trim() !== '');
  const core = parts.get(PROPERTIES);
  const properties = core === undefined ? undefined : parseXml(decode(core, 'xml').text);
  const property = (name: string): string | undefined => {
    const [element] = properties === undefined ? [] : descendants(properties, name);
    return textOf(element);
  };
  const titled = written.find(({ style }) => style === 'title');
  const first = written[0]?.style === 'heading 1' ? written[0] : undefined;
  const opening = titled ?? first;
  return {
    title: opening?.text ?? property('dc:title'),
    author: property('dc:creator'),
    published: property('dcterms:created'),
    language: property('dc:language'),
    blocks: written.filter((paragraph) => paragraph !== opening).map(({ text }) => text),
  };
}
