/** Markdown with front matter → draft. Loaded only when a Markdown file comes along. */
import type { Draft } from './draft.ts';
import { readFrontMatter } from './front-matter.ts';
import { textBlocks } from './text.ts';

/**
 * The parser's time grows with the square of the markers in one paragraph and with the depth of quotes and lists: 40,000
 * stars in a paragraph took half a minute where this was measured, what is allowed here half a second.
 */
const MOST_MARKERS_SQUARED = 20_000_000;
const LONGEST_PREFIX = 200;

function isBearable(body: string): boolean {
  let squares = 0;
  let markers = 0;
  for (const line of body.split('\n')) {
    if (line.trim() === '') markers = 0;
    const before = markers;
    markers += line.match(/[*_~`[\]<!]/g)?.length ?? 0;
    squares += markers * markers - before * before;
    const text = line.search(/[^\s>*+\d.)-]/);
    if (squares > MOST_MARKERS_SQUARED || (text < 0 ? line.length : text) > LONGEST_PREFIX) return false;
  }
  return true;
}

interface Blocks {
  /** The first block where it is a heading of the first level. */
  heading: string | undefined;
  blocks: string[];
}

/** A line of prose that no rule of Markdown touches. */
const PLAIN_LINE = /^ {0,3}(?:\p{L}|["“„'‘«(€$]|\d+(?![\d.)]))[^*_`~[\]<&\\]*$/u;
const PLAIN_HEADING = /^ {0,3}(#{1,6}) +([^*_`~[\]<&\\#\n]+)$/;

/** The blocks of a text of plain paragraphs and headings, as most articles are; null where there is more to it. */
function plainBlocks(body: string): Blocks | null {
  const blocks: string[] = [];
  let heading: string | undefined;
  for (const block of body.replace(/^(?:[ \t]*\n)+|\s+$/g, '').split(/\n(?:[ \t]*\n)+/)) {
    const [, level, text] = PLAIN_HEADING.exec(block) ?? [];
    if (level === '#' && blocks.length === 0) heading = text;
    if (text === undefined && !block.split('\n').every((line) => PLAIN_LINE.test(line))) return null;
    blocks.push(text ?? block);
  }
  return { heading, blocks };
}

async function parsedBlocks(body: string): Promise<Blocks> {
  const { parseMarkdown } = await import('./markdown-tree.ts');
  return parseMarkdown(body);
}

/**
 * Reads Markdown: the front matter's fields, and the text without its markup. A heading, a paragraph, an item of a list
 * and a row of a table are a block each. A heading of the first level that opens the text is the title where the front
 * matter gives none.
 */
export async function readMarkdown(source: string): Promise<Draft> {
  const { fields, body, warnings } = readFrontMatter(source);
  if (!isBearable(body)) {
    warnings.push('holds more markers or levels in one paragraph than any article; read as plain text');
    return { ...fields, blocks: textBlocks(body), warnings };
  }
  const { heading, blocks } = plainBlocks(body) ?? (await parsedBlocks(body));
  return { ...fields, title: fields.title ?? heading, blocks, warnings };
}
