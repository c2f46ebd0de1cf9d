/** Plain text → blocks. */
import { cleanText } from './clean.ts';
import type { Draft } from './draft.ts';

/** The longest line, in UTF-16 code units, that still counts as a line of wrapped text. */
const WRAPPED_COLUMN = 100;

/**
 * The blocks of a plain text: a blank line parts them, the lines inside one are joined by a space. A text without
 * blank lines of which more than half stands in lines longer than a wrapped column has one block a line.
 */
export function textBlocks(text: string): string[] {
  const lines = text
    .replace(/\u2029/g, '\n\n')
    .split(/\r\n|[\n-\r\u0085\u2028]/)
    .map(cleanText);
  const first = lines.findIndex((line) => line !== '');
  if (first < 0) return [];
  const body = lines.slice(first, lines.findLastIndex((line) => line !== '') + 1);
  if (!body.includes('') && isUnwrapped(body)) return body;
  const blocks: string[] = [];
  let block: string[] = [];
  for (const line of [...body, '']) {
    if (line !== '') block.push(line);
    else if (block.length > 0) {
      blocks.push(block.join(' '));
      block = [];
    }
  }
  return blocks;
}

function isUnwrapped(lines: readonly string[]): boolean {
  let total = 0;
  let long = 0;
  for (const { length } of lines) {
    total += length;
    if (length > WRAPPED_COLUMN) long += length;
  }
  return long * 2 > total;
}

/** Reads a plain text, which has no title and tells nothing about itself. */
export function readText(text: string): Draft {
  return { blocks: textBlocks(text) };
}
