/** Corrections of amounts: what is none, and what one is. */
import type { Span } from '../article.ts';
import type { Amount } from '../record/schema.ts';
import { findQuote } from './anchor.ts';
import { eachOf, inReadingOrder, type Of, overlaps, sameFields, type Sheet, tellGone } from './outcome.ts';

/** Fields of an amount that a correction says something of, with the bound that a new value has unless it is told. */
function amountPatch({ value, low, high, currency, unit, bound }: Of<'amount'>): Partial<Amount> {
  const ranged = low !== undefined || high !== undefined;
  return {
    ...(value === undefined ? {} : { value }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    ...(currency === undefined ? {} : { currency }),
    ...(unit === undefined ? {} : { unit }),
    ...(ranged ? { bound: 'range' } : value === null ? { bound: 'vague' } : {}),
    ...(bound === undefined ? {} : { bound }),
  };
}

const givesValue = ({ value, low, high }: Partial<Amount>): boolean =>
  value !== undefined || low !== undefined || high !== undefined;

const inWords = ({ value, low, high, ...others }: Partial<Amount>): string => {
  const values = low === undefined && high === undefined ? value : `${low} to ${high}`;
  const told = values === undefined ? [] : [values ?? 'no known value'];
  return [...told, ...Object.values(others)].join(' ');
};

/** An amount where the program found none. */
function newAmount(patch: Partial<Amount>, spot: Span): Amount {
  const about =
    patch.unit === undefined ? { kind: 'money' as const, currency: null } : { kind: 'count' as const };
  return { ...about, bound: 'exact', ...patch, ...spot };
}

/** An amount that the program found, as corrected. */
function patched(amount: Amount, patch: Partial<Amount>): Amount {
  if (!givesValue(patch)) return { ...amount, ...patch };
  const { low: _low, high: _high, value: _value, bound, ...rest } = amount;
  return { ...rest, bound: bound === 'range' || bound === 'vague' ? 'exact' : bound, ...patch };
}

function correctAmount(amounts: readonly Amount[], correction: Of<'amount'>, index: number, sheet: Sheet) {
  const { quote } = correction;
  const spots = findQuote(sheet.paragraphs, quote, correction.context);
  const patch = amountPatch(correction);
  const there = spots.map((spot) => amounts.filter((amount) => overlaps(spot, amount)));
  const found = there.flat();
  if (found.length === 0 && !givesValue(patch)) {
    sheet.tell(
      index,
      'stale',
      `the program finds no amount in "${quote}", and the correction gives no value`,
    );
    return amounts;
  }
  if (there.every((hits) => hits.length === 1 && sameFields(patch, hits[0]!))) {
    sheet.tell(index, 'redundant', `the program reads "${quote}" so by itself`);
    return amounts;
  }
  const base = found[0]?.value ?? null;
  if (found.length > 0 && correction.was !== undefined && correction.was !== base)
    sheet.tell(
      index,
      'conflict',
      `it was written when the program read ${correction.was}; now it reads ${base}`,
    );
  else sheet.tell(index, 'applied', `"${quote}" is ${inWords(patch)}`);
  const corrected = spots.map((spot, at): Amount => {
    const [first, second] = there[at]!;
    if (!first) return newAmount(patch, spot);
    // Words that the program takes for several amounts are one: the editor quoted them together.
    return second ? { ...patched(first, patch), ...spot } : patched(first, patch);
  });
  return [...amounts.filter((amount) => !found.includes(amount)), ...corrected].toSorted(inReadingOrder);
}

function removeAmounts(amounts: readonly Amount[], correction: Of<'remove'>, index: number, sheet: Sheet) {
  const spots = findQuote(sheet.paragraphs, correction.quote, correction.context);
  const kept = amounts.filter((amount) => !spots.some((spot) => overlaps(spot, amount)));
  if (kept.length === amounts.length)
    sheet.tell(index, 'redundant', `the program takes "${correction.quote}" for no amount`);
  else sheet.tell(index, 'applied', `"${correction.quote}" is no amount`);
  return kept;
}

/** The amounts as corrected, in reading order. */
export function correctAmounts(before: readonly Amount[], sheet: Sheet): Amount[] {
  let amounts = before;
  eachOf(sheet, ['remove', 'amount'], (correction, index) => {
    if (correction.do === 'remove' && correction.class !== 'amount') return;
    if (findQuote(sheet.paragraphs, correction.quote, correction.context).length === 0)
      return tellGone(sheet, index, correction.quote);
    amounts =
      correction.do === 'remove'
        ? removeAmounts(amounts, correction, index, sheet)
        : correctAmount(amounts, correction, index, sheet);
  });
  return [...amounts];
}
