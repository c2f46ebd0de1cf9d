/** Reads the bound of an amount from the words beside it. */
import type { Bound } from '../record/schema.ts';
import type { Context, Quantity } from './context.ts';
import { endsSentence, phraseAt, phraseBefore, raw, word } from './context.ts';

/** How far before a bound's words a word stands that takes their meaning ("gestegen naar schatting tot"). */
const GUARD_REACH = 7;

/** Whether a word stands before the bound's that takes its meaning; not in a name: "Ministerie van Groene Groei". */
function isGuarded(context: Context, guards: ReadonlySet<string>, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - GUARD_REACH) && !endsSentence(context, at); at--) {
    const inName = at > 0 && !endsSentence(context, at - 1) && /^\p{Lu}\p{Ll}/u.test(raw(context, at));
    if (guards.has(word(context, at)!) && !inName) return true;
  }
  return false;
}

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
      if (notAfter === null || !isGuarded(context, notAfter, first)) return bound;
      return 'exact';
    }
    if (start - at >= 2 || !lexicon.boundFillers.has(word(context, at - 1) ?? '')) return 'exact';
  }
  return 'exact';
}
