/** RSS (0.9 to 2.0) and Atom → items. */
import type { Item } from './draft.ts';
import { bodyBlocks } from './body.ts';
import { fragmentBlocks, inlineText } from './html-fragment.ts';
import { textBlocks } from './text.ts';
import { blocksOf, childrenOf, descendants, find, textOf, type XmlElement } from './xml.ts';

const titleOf = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : inlineText(text);

/** RSS asks for "jan@example.org (Jan Jansen)"; the name is what counts. */
const nameOf = (author: string | undefined): string | undefined =>
  author === undefined ? undefined : (/^\s*\S+@\S+\s+\((.+)\)\s*$/.exec(author)?.[1] ?? author);

/** Names of several people on one line. */
const listOf = (elements: readonly XmlElement[]): string | undefined =>
  elements
    .map((element) => textOf(element)?.trim())
    .filter((name) => name !== undefined)
    .join(', ') || undefined;

/** Reads an RSS channel; RSS 1.0 puts its items beside the channel. */
export function readRss(root: XmlElement): Item[] {
  const channel = find(root, 'channel');
  const language = textOf(find(channel, 'language')) ?? textOf(find(channel, 'dc:language'));
  return descendants(root, 'item').map((item) => {
    const text = (name: string): string | undefined => textOf(find(item, name));
    const guid = find(item, 'guid');
    const permanent = guid?.attributes.get('ispermalink') === 'false' ? undefined : textOf(guid);
    const body = text('content:encoded') ?? text('description');
    return {
      key: textOf(guid) ?? text('link') ?? item.attributes.get('rdf:about') ?? text('title'),
      title: titleOf(text('title')),
      published: text('pubdate') ?? text('dc:date') ?? text('published'),
      author: listOf(childrenOf(item, 'dc:creator')) ?? nameOf(text('author')),
      url: text('link') ?? permanent,
      language: text('dc:language') ?? language,
      blocks: body === undefined ? [] : bodyBlocks(body),
    };
  });
}

/** The text of an Atom construct, which says itself whether it is text, HTML or XHTML. */
function constructBlocks(element: XmlElement | undefined): string[] {
  if (element === undefined) return [];
  const type = element.attributes.get('type') ?? 'text';
  if (/xhtml|xml/.test(type)) return blocksOf(element);
  const text = textOf(element) ?? '';
  return type.includes('html') ? fragmentBlocks(text) : textBlocks(text);
}

const authorsOf = (element: XmlElement): string | undefined =>
  listOf(childrenOf(element, 'author').flatMap((author) => childrenOf(author, 'name')));

/** Reads an Atom feed, or an entry that stands alone. */
export function readAtom(root: XmlElement): Item[] {
  const entries = root.name === 'entry' ? [root] : childrenOf(root, 'entry');
  return entries.map((entry) => {
    const content = find(entry, 'content');
    const blocks = constructBlocks(content);
    const links = childrenOf(entry, 'link');
    const link = links.find(({ attributes }) => (attributes.get('rel') ?? 'alternate') === 'alternate');
    const url = link?.attributes.get('href');
    const title = constructBlocks(find(entry, 'title')).join(' ') || undefined;
    const languages = [content, entry, root].map((element) => element?.attributes.get('xml:lang'));
    return {
      key: textOf(find(entry, 'id')) ?? url ?? title,
      title,
      published: textOf(find(entry, 'published')) ?? textOf(find(entry, 'updated')),
      author: authorsOf(entry) ?? authorsOf(root),
      url,
      language: languages.find((language) => language !== undefined),
      blocks: blocks.length > 0 ? blocks : constructBlocks(find(entry, 'summary')),
    };
  });
}
