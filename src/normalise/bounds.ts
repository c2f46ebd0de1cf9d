/** Reads the bound of an amount from the words beside it. */
import type { Bound } from '../record/schema.ts';
import type { Context, Quantity } from './context.ts';
import { isNear, phraseAt, phraseBefore, word } from './context.ts';

/** How far before a bound's words a word stands that takes their meaning ("gestegen naar schatting tot"). */
const GUARD_REACH = 7;

/**
 * The bound that the words before and after a quantity tell; `exact` without any.
 * The words nearest to the number win: "naar schatting ruim 3 miljard" is more than 3.
 */
export function boundAround(context: Context, { start, end, kind }: Quantity): Bound {
  const { lexicon } = context;
  const after = phraseAt(context, lexicon.boundsAfter, end);
  if (after !== null) return after.value.bound;
  for (let at = start; at > context.floor; at--) {
    const before = phraseBefore(context, lexicon.boundsBefore, at);
    if (before !== null) {
      const { bound, notAfter, notForCounts } = before.value;
      if (notForCounts && kind === 'count') return 'exact';
      const first = at - before.length;
      if (notAfter === null || !isNear(context, notAfter, first, first, GUARD_REACH, 0)) return bound;
      return 'exact';
    }
    if (start - at >= 2 || !lexicon.boundFillers.has(word(context, at - 1) ?? '')) return 'exact';
  }
  return 'exact';
}
