import type { Amount, ArticleRecord } from '../record/schema.ts';
import { amountText } from './quantities.ts';
import type { Translator } from './translator.ts';

/** A sum whose currency is left open, told again with it: "340 miljoen" in a headline, "340 miljoen euro" below. */
const isToldInFull = (amount: Amount, all: readonly Amount[]): boolean =>
  amount.kind === 'money' &&
  amount.currency === null &&
  amount.value !== null &&
  amount.value !== undefined &&
  all.some(({ kind, currency, value }) => kind === 'money' && currency != null && value === amount.value);

/** What a list of numbers is for: sums and counts; shares alone say little, and are told where there is nothing else. */
function worthTelling(amounts: readonly Amount[]): readonly Amount[] {
  // "Miljarden" beside an exact amount says nothing more.
  const exact = amounts.filter(({ bound }) => bound !== 'vague');
  const known = exact.length > 0 ? exact : amounts;
  const told = known.filter((amount) => !isToldInFull(amount, known));
  const sums = told.filter(({ kind }) => kind === 'money' || kind === 'count');
  return sums.length > 0 ? sums : told;
}

/** The sums and counts of an article, else its shares, each once, in the order of the text. */
export function amountList(record: ArticleRecord, translator: Translator): string[] {
  const texts: string[] = [];
  let original: { amount: Amount; index: number } | undefined;
  for (const amount of worthTelling(record.amounts)) {
    const text = amountText(record, amount, translator);
    if (text === '') continue;
    const told = original && amount.converts ? texts[original.index] : undefined;
    if (original && told !== undefined) {
      texts[original.index] = translator.t('phrases.summary.converted', { amount: told, other: text });
      original = undefined;
      continue;
    }
    original = { amount, index: texts.length };
    texts.push(text);
  }
  return [...new Set(texts)];
}
