import { describe, expect, it } from 'vitest';
import type { AmountData, AmountExample } from '../src/languages/contract/amounts.ts';
import { amounts as en } from '../src/languages/en/amounts.ts';
import { amountExamples as enExamples } from '../src/languages/en/examples.ts';
import { amounts as fr } from '../src/languages/fr/amounts.ts';
import { amountExamples as frExamples } from '../src/languages/fr/examples.ts';
import { amounts as nl } from '../src/languages/nl/amounts.ts';
import { amountExamples as nlExamples } from '../src/languages/nl/examples.ts';
import { findAmounts } from '../src/normalise/index.ts';
import type { Amount } from '../src/record/schema.ts';

const signs = { percent: '%', 'percentage-point': 'pp', 'basis-point': 'bp' } as const;

/** An amount in the notation of the rows. */
function tell(amount: Amount): string {
  const size = amount.low === undefined ? `${amount.value}` : `${amount.low}..${amount.high}`;
  const of =
    amount.kind === 'money'
      ? `${amount.currency}`
      : amount.kind === 'count'
        ? `× ${amount.unit}`
        : signs[amount.kind];
  const isPlain = amount.bound === 'exact' || amount.bound === 'range' || amount.bound === 'vague';
  const bound = isPlain && amount.converts !== true ? [] : [amount.bound];
  return [amount.text, `${size} ${of}`, ...bound, ...(amount.converts ? ['converts'] : [])].join(' | ');
}

const packs: [string, AmountData, readonly AmountExample[]][] = [
  ['nl', nl, nlExamples],
  ['en', en, enExamples],
  ['fr', fr, frExamples],
];

describe.each(packs)('examples of %s', (_, data, examples) => {
  it.each(examples.map(([text, ...amounts]) => ({ text, amounts })))('$text', ({ text, amounts }) => {
    const found = findAmounts(['', text], data);
    expect(found.map(tell)).toEqual(amounts);
    for (const amount of found) {
      expect(amount.paragraph).toBe(1);
      expect(text.slice(amount.start, amount.end)).toBe(amount.text);
    }
  });
});
