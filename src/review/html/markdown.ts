/** The Markdown of our own summaries → HTML. Links become their text: a page of its own leads nowhere. */
import { type Content, markup, type Markup } from './markup.ts';

const INLINE = /\\([\p{P}\p{S}])|\*\*((?:\\.|[^*\\])+)\*\*|\[((?:\\.|[^\]\\])*)\]\((?:\\.|[^)\\])*\)/gu;

function inline(text: string): Content[] {
  const parts: Content[] = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    const [whole, escaped, strong, link] = match;
    parts.push(text.slice(from, match.index));
    if (escaped !== undefined) parts.push(escaped);
    else if (strong !== undefined) parts.push(markup`<strong>${inline(strong)}</strong>`);
    else if (link !== undefined) parts.push(inline(link));
    from = match.index + whole.length;
  }
  return [...parts, text.slice(from)];
}

/** A summary as HTML: its headings, paragraphs and lists. Anything else is shown as text. */
export function markdown(text: string): Markup {
  const blocks = text
    .trim()
    .split(/\n{2,}/)
    .map((block): Markup => {
      const lines = block.split('\n');
      if (lines.every((line) => /^[-*] /.test(line)))
        return markup`<ul>
          ${lines.map((line) => markup`<li>${inline(line.slice(2))}</li>`)}
        </ul>`;
      const heading = /^#{1,6} (.*)$/s.exec(block);
      if (heading) return markup`<p class="heading">${inline(heading[1]!)}</p>`;
      return markup`<p>${inline(lines.join(' '))}</p>`;
    });
  return markup`${blocks}`;
}
