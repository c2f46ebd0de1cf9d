import type { Amount, ArticleRecord } from '../record/schema.ts';
import { amountText } from './quantities.ts';
import type { Translator } from './translator.ts';

/** Everything with a number or a sum in an article, each once, in the order of the text. */
export function amountList(record: ArticleRecord, translator: Translator): string[] {
  const texts: string[] = [];
  let original: { amount: Amount; index: number } | undefined;
  // "Miljarden" beside an exact amount says nothing more.
  const exact = record.amounts.filter(({ bound }) => bound !== 'vague');
  for (const amount of exact.length > 0 ? exact : record.amounts) {
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
