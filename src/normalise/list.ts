/** Reads lists of numbers that share what the last one says: "1, 2 en 3 miljard euro". */
import type { Context, Quantity } from './context.ts';
import { isGlued, word } from './context.ts';
import { isNameOrYear } from './count.ts';
import { NUMBER } from './lexer.ts';
import { quantityAt } from './quantity.ts';
import { share } from './range.ts';

/** No list in the news is longer. */
const MOST_ITEMS = 12;

/**
 * The amounts of a list of at least three, the scale and the currency or measure of the last given to all. Counts are
 * left alone: "op lijn 1, 2 en 30 bussen".
 * @param quantity the first, a number in digits without a scale
 * @returns null where no such list begins
 */
export function listFrom(context: Context, quantity: Quantity): Quantity[] | null {
  const items = [quantity];
  for (let last = quantity; items.length < MOST_ITEMS;) {
    if (!isOpen(context, last)) return null;
    const isLast = context.lexicon.and.has(word(context, last.end) ?? '');
    if (!isLast && (word(context, last.end) !== ',' || !isGlued(context, last.end))) return null;
    if (isLast && items.length < 2) return null;
    const next = itemAt({ ...context, floor: last.end + 1 }, last.end + 1);
    if (next === null) return null;
    if (isLast) return shared(context, items, next);
    items.push(next);
    last = next;
  }
  return null;
}

/** Whether a number still lacks what the last of the list says. */
function isOpen(context: Context, item: Quantity): boolean {
  return (
    item.power === 0 &&
    item.numeral?.digits === true &&
    (item.kind === null ? !isNameOrYear(context, item) : item.start < item.numeral.start)
  );
}

/** The quantity that begins at a token, or one later where a currency sign comes first. */
function itemAt(context: Context, index: number): Quantity | null {
  const found = quantityAt(context, context.tokens.kinds[index] === NUMBER ? index : index + 1);
  return found !== null && found.start === index ? found : null;
}

function shared(context: Context, items: readonly Quantity[], last: Quantity): Quantity[] | null {
  if (last.kind === null || last.kind === 'count') return null;
  const all: Quantity[] = [];
  for (const item of items) {
    const both = share(context, item, last, true);
    if (both === null || (last.power > 0 && both.first.power === 0)) return null;
    all.push(both.first);
  }
  return [...all, last];
}
