/** Text → Markdown that shows exactly that text. */

/** Escapes what Markdown would read as markup inside a line. */
const escapeInline = (text: string): string =>
  text.replace(/[\\`*_[\]<>~|]/g, '\\$&').replace(/&(?=#?\w+;)/g, '\\&');

/** A line of text that is a paragraph, a heading's text or a list item: neither its start nor its middle is markup. */
export function markdownLine(text: string): string {
  return escapeInline(text)
    .replace(/^(?:[#+=-]|:(?=-))/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}

/** A link; the address is a relative path with "/" or a URL. */
export function markdownLink(text: string, address: string): string {
  const safe = encodeURI(address.replaceAll('\\', '/')).replace(
    /[()<>[\]?#*_~`|]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return `[${escapeInline(text)}](${safe})`;
}
