/** Markdown's tree → blocks. Loaded only when a Markdown file holds more than plain paragraphs. */
import type { Nodes, Parents, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { fragmentBlocks } from './html-fragment.ts';

const extensions = [gfm()];
const mdastExtensions = [gfmFromMarkdown()];

/** Elements whose text between two inline tags is no prose. */
const SILENT = /^<(\/?)(script|style|template|noscript|iframe|textarea)\b/i;

/** The text of what stands inside a block, without markup. */
function inlineOf(parent: Parents): string {
  const parts: string[] = [];
  let silent = false;
  const visit = (node: Nodes): void => {
    if (node.type === 'html') {
      const tag = SILENT.exec(node.value);
      if (tag) silent = tag[1] === '';
      else if (/^<br\b/i.test(node.value)) parts.push(' ');
    } else if (silent) return;
    else if (node.type === 'text' || node.type === 'inlineCode') parts.push(node.value);
    else if (node.type === 'break') parts.push(' ');
    else if ('children' in node) node.children.forEach(visit);
  };
  parent.children.forEach(visit);
  return parts.join('');
}

function blocksOf(nodes: readonly RootContent[], into: string[]): string[] {
  for (const node of nodes) {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        into.push(inlineOf(node));
        break;
      case 'tableRow':
        into.push(node.children.map((cell) => inlineOf(cell).trim()).join(' | '));
        break;
      case 'code':
        into.push(node.value);
        break;
      case 'html':
        for (const block of fragmentBlocks(node.value)) into.push(block);
        break;
      default:
        if ('children' in node) blocksOf(node.children as RootContent[], into);
    }
  }
  return into;
}

/** The blocks of a Markdown text without front matter, and the heading of the first level that opens it. */
export function parseMarkdown(body: string): { heading: string | undefined; blocks: string[] } {
  const { children } = fromMarkdown(body, { extensions, mdastExtensions });
  const first = children.find((node) => node.type !== 'html' && node.type !== 'definition');
  const heading = first?.type === 'heading' && first.depth === 1 ? inlineOf(first) : undefined;
  return { heading, blocks: blocksOf(children, []) };
}
