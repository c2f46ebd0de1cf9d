/** Reads amounts that name no number: "miljarden", "tientallen miljoenen euro's", "several billion dollars". */
import type { Context, Quantity } from './context.ts';
import { phraseBefore, slice, word } from './context.ts';
import { unitAt } from './count.ts';
import { whole } from './decimal.ts';
import { WORD } from './lexer.ts';
import { morphsOf } from './lexicon.ts';
import { currencyAfter } from './money.ts';
import { isMoneyWithoutName } from './sum.ts';

/** No chain of number nouns is longer ("honderden duizenden miljarden"). */
const MOST_NOUNS = 4;

/** The power of ten of a word that is a round number alone: "duizend" → 3, "honderdduizend" → 5; undefined for others. */
function roundPower({ lexicon }: Context, text: string): number | undefined {
  let power = 0;
  for (const morph of morphsOf(lexicon, text) ?? []) {
    if (morph.kind === 'hundred') power += 2;
    else if (morph.kind === 'scale') power += morph.power;
    else return undefined;
  }
  return power > 0 ? power : undefined;
}

/** "een paar [duizend] euro": whether words before a round number leave it open how many it is. */
export function isLeftOpen(context: Context, index: number): boolean {
  const { lexicon, tokens } = context;
  if (tokens.kinds[index] !== WORD) return false;
  const quantifier = phraseBefore(context, lexicon.vagueQuantifiers, index);
  // "l’un des cent salariés": an article may also tell which.
  const isArticle = quantifier?.length === 1 && lexicon.boundFillers.has(word(context, index - 1)!);
  if (quantifier === null || isArticle) return false;
  return roundPower(context, word(context, index)!) !== undefined;
}

/** The vague quantity whose first number noun is a token, or null. */
export function vagueAt(context: Context, index: number): Quantity | null {
  const { lexicon } = context;
  const quantifier = phraseBefore(context, lexicon.vagueQuantifiers, index);
  let power = 0;
  let end = index;
  for (let nouns = 0, at = index; nouns < MOST_NOUNS; nouns++) {
    const text = word(context, at) ?? '';
    const isRound = nouns > 0 || quantifier !== null;
    const own = lexicon.vague.get(text) ?? (isRound ? roundPower(context, text) : undefined);
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
