/** A piece of HTML, as feeds and news items carry it → blocks. */
import { Parser } from 'htmlparser2';
import { createBlockBuilder } from './blocks.ts';

/** The blocks of a piece of HTML or of a whole page, without asking which part is the article. Runs nothing. */
export function fragmentBlocks(html: string): string[] {
  const builder = createBlockBuilder();
  const parser = new Parser({
    onopentag: (name, attributes) => builder.open(name, attributes),
    onclosetag: (name) => builder.close(name),
    ontext: (text) => builder.text(text),
  });
  parser.end(html);
  return builder.finish();
}

/** The text of a piece of HTML on one line: for titles and names that come with entities or tags. */
export function inlineText(html: string): string {
  return /[<&]/.test(html) ? fragmentBlocks(html).join(' ') : html;
}
