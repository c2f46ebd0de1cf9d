/**
 * HTML → draft: the article in its JSON-LD, else the readable part of the page. Nothing in the page is run or fetched.
 * Loaded only when an HTML file comes along.
 */
import { Readability } from '@mozilla/readability';
import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import { createBlockBuilder } from './blocks.ts';
import { cleanText } from './clean.ts';
import { walk, type DomDocument, type DomElement, type DomNode } from './dom.ts';
import type { Draft } from './draft.ts';
import { bodyBlocks } from './body.ts';
import { fragmentBlocks, inlineText } from './html-fragment.ts';
import { readMetadata } from './html-metadata.ts';

/**
 * Readability's time grows with the elements and with the square of their depth: 20 million took a second where this
 * was measured. Pages beyond this are read as a whole.
 */
const MOST_ELEMENTS = 50_000;
const MOST_DEPTH = 20_000_000;

function isBearable(source: string): boolean {
  let elements = 0;
  let depth = 0;
  let weight = 0;
  const parser = new Parser({
    onopentag: () => {
      elements += 1;
      depth += 1;
      weight += depth * depth;
    },
    onclosetag: () => void (depth -= 1),
  });
  parser.end(source);
  return elements <= MOST_ELEMENTS && weight <= MOST_DEPTH;
}

function blocksBelow(root: DomNode): string[] {
  const builder = createBlockBuilder();
  walk(root, {
    open: (element) => {
      const attributes: Record<string, string> = {};
      for (const name of ['hidden', 'aria-hidden', 'style']) {
        const value = element.getAttribute(name);
        if (value !== null) attributes[name] = value;
      }
      builder.open(element.localName, attributes);
    },
    close: (element) => builder.close(element.localName),
    text: (text) => builder.text(text),
  });
  return builder.finish();
}

/** The blocks of the part that Readability takes for the article; it takes the document apart. */
function readableBlocks(document: DomDocument): string[] {
  // Its type asks for a browser's document; it needs no more than linkedom has.
  const page = document as unknown as ConstructorParameters<typeof Readability>[0];
  const result = new Readability<DomElement>(page, {
    serializer: (node) => node as unknown as DomElement,
    disableJSONLD: true,
  }).parse();
  return result?.content ? blocksBelow(result.content) : [];
}

/** The blocks of an `articleBody`, which is HTML, or text in which a line is a paragraph. */
function toldBlocks(body: string): string[] {
  if (/<(?:p|br|div|h\d)\b[^>]*>/i.test(body)) return fragmentBlocks(body);
  return /\n\s*\n/.test(body) ? bodyBlocks(body) : body.split(/[\r\n]+/).map(inlineText);
}

const lengthOf = (blocks: readonly string[]): number =>
  blocks.reduce((sum, block) => sum + block.trim().length, 0);

/** Whether a block holds no more than the author and the date, which the record tells already: "Door Jan, 14 maart". */
function isByline(block: string, signature: readonly string[]): boolean {
  let rest = cleanText(block);
  if (!signature.some((words) => rest.includes(words))) return false;
  for (const words of signature) rest = rest.replaceAll(words, ' ');
  return /^(?:door|by|par|von|[\s\p{P}|])*$/iu.test(rest);
}

/** How much of the page's text a body from JSON-LD must hold to stand for all of it. */
const WHOLE = 0.7;

function documentOf(source: string): DomDocument {
  // linkedom takes the first element for the root, whatever it is.
  const page = /<html[\s>]/i.test(source) ? source : `<!doctype html><html><body>${source}</body></html>`;
  return (parseHTML(page) as unknown as { document: DomDocument }).document;
}

/** Reads a page. */
export function readHtml(source: string): Draft {
  const bearable = isBearable(source);
  const document = documentOf(bearable ? source : (/<head[\s>][^]*?<\/head>/i.exec(source)?.[0] ?? ''));
  const { body, ...metadata } = readMetadata(document);
  // Taken down before Readability takes the page apart.
  const times = [...document.querySelectorAll('time')].map((time) => cleanText(time.textContent ?? ''));
  const signature = [cleanText(metadata.author ?? ''), ...times].filter((words) => words !== '');
  const told = body === undefined ? [] : toldBlocks(body).filter((block) => block.trim() !== '');
  let blocks = bearable ? readableBlocks(document) : [];
  if (blocks.length === 0) blocks = fragmentBlocks(source);
  // A body in JSON-LD is clean, but often without paragraphs or cut off for those who do not pay.
  const usable = told.length > 1 || blocks.length <= 1;
  if (usable && lengthOf(told) >= lengthOf(blocks) * WHOLE) blocks = told;
  else if (lengthOf(blocks) < lengthOf(told) / 2) blocks = told;
  return { ...metadata, blocks: blocks.filter((block) => !isByline(block, signature)) };
}
