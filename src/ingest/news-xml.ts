/** The news agencies' XML: NITF and NewsML-G2 → drafts. */
import { bodyBlocks } from './body.ts';
import type { Draft, Item } from './draft.ts';
import { blocksOf, childrenOf, descendants, find, textOf, type XmlElement } from './xml.ts';

const attribute = (element: XmlElement | undefined, name: string): string | undefined =>
  element?.attributes.get(name);

/** Reads a NITF document. */
export function readNitf(root: XmlElement): Draft {
  const docdata = find(root, 'head', 'docdata');
  const head = find(root, 'body', 'body.head');
  const hedline = find(head, 'hedline');
  const content = find(root, 'body', 'body.content');
  const blocks = content === undefined ? [] : blocksOf(content);
  const abstract = find(head, 'abstract');
  return {
    title: textOf(find(hedline, 'hl1')) ?? textOf(find(root, 'head', 'title')),
    published:
      attribute(find(docdata, 'date.issue'), 'norm') ??
      attribute(find(docdata, 'date.release'), 'norm') ??
      attribute(find(head, 'dateline', 'story.date'), 'norm'),
    author: textOf(find(head, 'byline', 'person')) ?? textOf(find(head, 'byline')),
    language: attribute(root, 'xml:lang') ?? attribute(find(root, 'body'), 'xml:lang'),
    blocks: [
      ...childrenOf(hedline, 'hl2').map((line) => textOf(line) ?? ''),
      ...(blocks.length === 0 && abstract !== undefined ? blocksOf(abstract) : blocks),
    ],
  };
}

/** The text of a news item and what a document inside it tells; undefined where it carries none, as pictures do. */
function contentOf(item: XmlElement): Draft | undefined {
  for (const set of childrenOf(item, 'contentset')) {
    for (const inline of childrenOf(set, 'inlinexml')) {
      const nitf = descendants(inline, 'nitf')[0];
      const draft =
        nitf === undefined ? { blocks: blocksOf(descendants(inline, 'body')[0] ?? inline) } : readNitf(nitf);
      if (draft.blocks.length > 0) return { language: attribute(inline, 'xml:lang'), ...defined(draft) };
    }
    for (const data of childrenOf(set, 'inlinedata')) {
      const text = textOf(data);
      if (text !== undefined) return { language: attribute(data, 'xml:lang'), blocks: bodyBlocks(text) };
    }
  }
  return undefined;
}

/** Without the fields that are undefined, which would hide others when spread. */
const defined = (draft: Draft): Draft => {
  const fields = Object.entries(draft).filter(([, value]) => value !== undefined);
  return Object.fromEntries(fields) as unknown as Draft;
};

/**
 * Reads the text items of NewsML-G2: a news item by itself, or those in a message. What the item says of itself goes
 * before what the document inside it says.
 */
export function readNewsItems(root: XmlElement): Item[] {
  const items = root.name === 'newsitem' ? [root] : descendants(root, 'newsitem');
  return items.flatMap((item) => {
    const content = contentOf(item);
    if (content === undefined) return [];
    const meta = find(item, 'contentmeta');
    const itemMeta = find(item, 'itemmeta');
    const headlines = childrenOf(meta, 'headline');
    const main =
      headlines.find((line) => (attribute(line, 'role') ?? 'main').endsWith('main')) ?? headlines[0];
    const own: Draft = {
      title: textOf(main) ?? textOf(find(itemMeta, 'title')),
      published:
        textOf(find(itemMeta, 'firstcreated')) ??
        textOf(find(itemMeta, 'versioncreated')) ??
        textOf(find(meta, 'contentcreated')),
      author: textOf(find(meta, 'by')) ?? textOf(find(meta, 'creator', 'name')),
      language: attribute(find(meta, 'language'), 'tag') ?? content.language ?? attribute(item, 'xml:lang'),
      blocks: content.blocks,
    };
    const url = childrenOf(itemMeta, 'link').find((link) =>
      (attribute(link, 'rel') ?? '').endsWith('canonical'),
    );
    return [
      { ...content, ...defined(own), url: attribute(url, 'href'), key: attribute(item, 'guid') ?? own.title },
    ];
  });
}
