/** The Markdown of our own summaries → HTML. Links become their text: a page of its own leads nowhere. */
import type { Cut } from './diff.ts';
import { type Content, markup, type Markup } from './markup.ts';

interface Run {
  text: string;
  strong: boolean;
}

/** A heading, an item of a list or a paragraph, as plain text and as runs of it. */
export interface Block {
  kind: 'heading' | 'item' | 'paragraph';
  plain: string;
  runs: readonly Run[];
}

const INLINE = /\\([\p{P}\p{S}])|\*\*((?:\\.|[^*\\])+)\*\*|\[((?:\\.|[^\]\\])*)\]\((?:\\.|[^)\\])*\)/gu;

function runsOf(text: string, strong = false): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    const [whole, escaped, bold, link] = match;
    runs.push({ text: text.slice(from, match.index), strong });
    if (escaped !== undefined) runs.push({ text: escaped, strong });
    else if (bold !== undefined) runs.push(...runsOf(bold, true));
    else if (link !== undefined) runs.push(...runsOf(link, strong));
    from = match.index + whole.length;
  }
  return [...runs, { text: text.slice(from), strong }];
}

function block(kind: Block['kind'], text: string): Block {
  const runs = runsOf(text);
  return { kind, plain: runs.map((run) => run.text).join(''), runs };
}

/** A summary as blocks. What is none of ours is a paragraph of text. */
export const readMarkdown = (text: string): Block[] =>
  text
    .trim()
    .split(/\n{2,}/)
    .flatMap((whole): Block[] => {
      const lines = whole.split('\n');
      if (lines.every((line) => /^[-*] /.test(line)))
        return lines.map((line) => block('item', line.slice(2)));
      const heading = /^#{1,6} (.*)$/s.exec(whole);
      return heading ? [block('heading', heading[1]!)] : [block('paragraph', lines.join(' '))];
    });

/** The runs of a block, with the words in `cuts` marked as removed or new. */
function inline({ runs }: Block, cuts: readonly Cut[], edit: 'del' | 'ins'): Content[] {
  let at = 0;
  return runs.map(({ text, strong }): Content => {
    const [start, end] = [at, at + text.length];
    at = end;
    const points = [start, end, ...cuts.flatMap((cut) => [cut.start, cut.end])]
      .filter((point) => start <= point && point <= end)
      .toSorted((a, b) => a - b);
    const pieces = points.slice(0, -1).map((from, index): Content => {
      const words = text.slice(from - start, points[index + 1]! - start);
      if (words === '' || !cuts.some((cut) => cut.start <= from && from < cut.end)) return words;
      return edit === 'del' ? markup`<del>${words}</del>` : markup`<ins>${words}</ins>`;
    });
    return strong ? markup`<strong>${pieces}</strong>` : pieces;
  });
}

/**
 * Blocks as HTML.
 *
 * @param cuts by the index of the block, the words that the other version does not have.
 */
export function markdown(
  blocks: readonly Block[],
  cuts: ReadonlyMap<number, readonly Cut[]>,
  edit: 'del' | 'ins',
): Markup {
  const parts = blocks.map((each, index): Markup => {
    const words = inline(each, cuts.get(index) ?? [], edit);
    if (each.kind === 'heading') return markup`<p class="heading">${words}</p>`;
    if (each.kind === 'paragraph') return markup`<p>${words}</p>`;
    const opens = blocks[index - 1]?.kind !== 'item' && markup`<ul>`;
    const closes = blocks[index + 1]?.kind !== 'item' && markup`</ul>`;
    return markup`${opens}<li>${words}</li>${closes}`;
  });
  return markup`${parts}`;
}
