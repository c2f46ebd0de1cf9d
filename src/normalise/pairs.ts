/** Words that open a pair of numbers: "tussen … en", "between … and". */
import type { Context } from './context.ts';
import { phraseBefore, word } from './context.ts';

/** Whether a pair ("tussen … en") opens before a quantity, and so what joins its ends. */
export function opensPair(context: Context, start: number): boolean {
  return openPair(context, start) !== null;
}

/** The pair that opens before a quantity, at most two articles away; or null. */
export function openPair(context: Context, start: number): Context['lexicon']['pairs'][number] | null {
  for (let at = start; at > context.floor && start - at <= 2; at--) {
    for (const pair of context.lexicon.pairs) if (phraseBefore(context, pair.open, at) !== null) return pair;
    if (!context.lexicon.boundFillers.has(word(context, at - 1) ?? '')) return null;
  }
  return null;
}
