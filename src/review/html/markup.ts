/** HTML in which everything that is put in is escaped, unless it is HTML made here itself. */

/** HTML that is safe to put into a page. Only {@link markup} makes it. */
export interface Markup {
  readonly html: string;
}

/** What can stand in a template: text is escaped, nothing comes of null and false. */
export type Content = string | number | Markup | null | false | undefined | readonly Content[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text with everything escaped that means something in HTML, in content and in quoted attributes alike. Characters that
 * HTML cannot hold, and halves of surrogate pairs, become U+FFFD.
 */
const escape = (text: string): string =>
  text
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, '\u{fffd}')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\u{fffd}')
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!);

function render(content: Content): string {
  if (content === null || content === undefined || content === false) return '';
  if (typeof content === 'string') return escape(content);
  if (typeof content === 'number') return String(content);
  return 'html' in content ? content.html : content.map(render).join('');
}

/** A template of HTML: `` markup`<p title="${title}">${text}</p>` ``. Attributes stand in double quotes. */
export const markup = (strings: TemplateStringsArray, ...contents: readonly Content[]): Markup => ({
  html: strings.map((text, index) => text + render(contents[index])).join(''),
});

/** Our own style or script, which has no place for text of others. */
export const verbatim = (text: string): Markup => ({ html: text });

/** A `lang` attribute for text in a language of an article; none where the code is unknown or no code. */
export const langOf = (code: string | undefined): Markup =>
  code !== undefined && code !== 'und' && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(code)
    ? markup` lang="${code}"`
    : markup``;
