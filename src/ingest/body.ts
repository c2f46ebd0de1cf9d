/** A body that comes as a string inside another format: text or a piece of HTML. */
import { fragmentBlocks } from './html-fragment.ts';
import { textBlocks } from './text.ts';

/** The blocks of a body by what it holds: tags or entities make it HTML. */
export function bodyBlocks(body: string): string[] {
  return /<\/?[a-z][^<>]*>|<!--|&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i.test(body)
    ? fragmentBlocks(body)
    : textBlocks(body);
}
