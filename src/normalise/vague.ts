/** Reads amounts that name no number: "miljarden", "tientallen miljoenen euro's", "several billion dollars". */
import type { Context, Quantity } from './context.ts';
import { phraseBefore, slice, word } from './context.ts';
import { unitAt } from './count.ts';
import { whole } from './decimal.ts';
import { currencyAfter } from './money.ts';
import { isMoneyWithoutName } from './sum.ts';

/** No chain of number nouns is longer ("honderden duizenden miljarden"). */
const MOST_NOUNS = 4;

/** The vague quantity whose first number noun is a token, or null. */
export function vagueAt(context: Context, index: number): Quantity | null {
  const { lexicon } = context;
  const quantifier = phraseBefore(context, lexicon.vagueQuantifiers, index);
  let power = 0;
  let end = index;
  for (let nouns = 0, at = index; nouns < MOST_NOUNS; nouns++) {
    const text = word(context, at) ?? '';
    const scale = lexicon.morphs.get(text);
    const isScale = scale?.kind === 'scale' && (nouns > 0 || quantifier !== null);
    const own = lexicon.vague.get(text) ?? (isScale ? scale.power : undefined);
    if (own === undefined) break;
    power += own;
    end = at + 1;
    at = lexicon.nounLinkers.has(word(context, end) ?? '') ? end + 1 : end;
  }
  if (end === index) return null;
  const quantity: Quantity = {
    start: quantifier === null ? index : index - quantifier.length,
    end,
    endOffset: null,
    kind: null,
    value: null,
    mantissa: whole(0),
    power: 0,
    currency: null,
    named: false,
    unit: null,
    about: false,
    numeral: null,
  };
  const money = currencyAfter(context, end, true);
  if (money !== null) {
    quantity.kind = 'money';
    quantity.named = true;
    quantity.currency = money.code;
    quantity.end = money.edge;
    return quantity;
  }
  const unit = unitAt(context, end, true);
  if (unit !== null) {
    quantity.kind = 'count';
    quantity.unit = slice(context, unit.start, unit.end);
    quantity.end = unit.end;
    return quantity;
  }
  if (power >= 6 && isMoneyWithoutName(context, quantity.start, end, 0)) quantity.kind = 'money';
  return quantity;
}
