/** Corrections of amounts: what is none, and what one is. */
import type { Amount } from '../record/schema.ts';
import { findQuote } from './anchor.ts';
import { eachOf, inReadingOrder, type Of, overlaps, sameFields, type Sheet, tellGone } from './outcome.ts';

/** Fields of an amount that a correction says something of. */
function amountPatch({ value, low, high, currency, unit, bound }: Of<'amount'>): Partial<Amount> {
  const ranged = low !== undefined || high !== undefined;
  return {
    ...(value === undefined ? {} : { value }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    ...(currency === undefined ? {} : { currency }),
    ...(unit === undefined ? {} : { unit }),
    ...(bound === undefined
      ? ranged
        ? { bound: 'range' as const }
        : {}
      : { bound: bound as Amount['bound'] }),
  };
}

/** The amounts as corrected, in reading order. */
export function correctAmounts(before: readonly Amount[], sheet: Sheet): Amount[] {
  let amounts = [...before];
  eachOf(sheet, ['remove', 'amount'], (correction, index) => {
    if (correction.do === 'remove' && correction.class !== 'amount') return;
    const spots = findQuote(sheet.paragraphs, correction.quote, correction.context);
    if (spots.length === 0) return tellGone(sheet, index, correction.quote);
    const hit = (amount: Amount): boolean => spots.some((spot) => overlaps(spot, amount));
    const found = amounts.filter(hit);
    if (correction.do === 'remove') {
      if (found.length === 0)
        return sheet.tell(index, 'redundant', `the program takes "${correction.quote}" for no amount`);
      amounts = amounts.filter((amount) => !hit(amount));
      return sheet.tell(index, 'applied', `"${correction.quote}" is no amount`);
    }
    const patch = amountPatch(correction);
    if (found.length === 0) {
      const kind = correction.unit === undefined ? 'money' : 'count';
      const added = spots.map((spot): Amount => ({
        kind,
        bound: 'exact',
        ...(kind === 'money' ? { currency: null } : {}),
        ...patch,
        ...spot,
      }));
      amounts = [...amounts, ...added].toSorted(inReadingOrder);
      return sheet.tell(index, 'applied', `"${correction.quote}" is an amount`);
    }
    if (found.every((amount) => sameFields(patch, amount))) {
      return sheet.tell(index, 'redundant', `the program reads "${correction.quote}" so by itself`);
    }
    const base = found[0]!.value ?? null;
    const conflict = correction.was !== undefined && correction.was !== base;
    amounts = amounts.map((amount) => {
      if (!hit(amount)) return amount;
      const { low: _low, high: _high, value: _value, ...rest } = amount;
      const ranged = patch.low !== undefined || patch.high !== undefined;
      return ranged || patch.value !== undefined ? { ...rest, ...patch } : { ...amount, ...patch };
    });
    return conflict
      ? sheet.tell(
          index,
          'conflict',
          `it was written when the program read ${correction.was}; now it reads ${base}`,
        )
      : sheet.tell(
          index,
          'applied',
          `"${correction.quote}" is ${correction.value ?? `${correction.low} to ${correction.high}`}`,
        );
  });
  return amounts;
}
