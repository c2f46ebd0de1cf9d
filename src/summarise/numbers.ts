import type { Grammar } from './grammar.ts';

/** A number as a locale writes it. */
export interface NumberText {
  /** Digits with the locale's separators. */
  digits: string;
  /** The scale word's key: `million`; `cents` for hundredths; null where the digits are all of it. */
  scale: string | null;
  /** The number that the digits say, for choosing a plural. */
  said: number;
}

/** More decimals than this are not read at a glance: such a number is told in a smaller scale, or in full. */
const MAX_DECIMALS = 3;

/** The exact decimal digits of a finite number: sign, whole part, decimals. Never rounds. */
function decimalDigits(value: number): { negative: boolean; whole: string; decimals: string } {
  if (Number.isSafeInteger(value))
    return { negative: value < 0, whole: String(Math.abs(value)), decimals: '' };
  const [, sign, whole = '0', decimals = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  const shift = Number(exponent);
  const digits = whole + decimals;
  const point = whole.length + shift;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = Math.max(point, 1);
  return {
    negative: sign === '-',
    whole: padded.slice(0, at),
    decimals: padded.slice(at).replace(/0+$/, ''),
  };
}

function write(negative: boolean, whole: string, decimals: string, { numbers }: Grammar): string {
  const plain = whole.replace(/^0+(?=\d)/, '');
  const grouped =
    plain.length < numbers.groupFrom ? plain : plain.replace(/\B(?=(?:\d{3})+$)/g, numbers.group);
  return `${negative ? '−' : ''}${grouped}${decimals ? numbers.decimal + decimals : ''}`;
}

/** A number in full, without a scale word. */
export function fullNumber(value: number, grammar: Grammar): NumberText {
  const { negative, whole, decimals } = decimalDigits(value);
  return { digits: write(negative, whole, decimals, grammar), scale: null, said: Math.abs(value) };
}

/** Each locale's scales, the largest first; sorting them for every number took as long as writing it. */
const sorted = new WeakMap<Grammar, [scale: string, power: number][]>();

function scalesOf(grammar: Grammar): readonly [scale: string, power: number][] {
  let scales = sorted.get(grammar);
  if (!scales) {
    scales = Object.entries(grammar.numbers.scales).toSorted(([, a], [, b]) => b - a);
    sorted.set(grammar, scales);
  }
  return scales;
}

/**
 * A number in the largest scale of the locale that leaves no more than three decimals, and in full below the smallest
 * scale or where no scale fits: 1250000 → 1,25 million; 1234567 → 1.234.567. No digit is ever lost.
 */
export function scaledNumber(value: number, grammar: Grammar): NumberText {
  const { negative, whole, decimals } = decimalDigits(value);
  if (decimals === '') {
    for (const [scale, power] of scalesOf(grammar)) {
      if (whole.length <= power) continue;
      const head = whole.slice(0, -power);
      const tail = whole.slice(-power).replace(/0+$/, '');
      if (tail.length > MAX_DECIMALS) continue;
      return { digits: write(negative, head, tail, grammar), scale, said: Number(`${head}.${tail || '0'}`) };
    }
  }
  return fullNumber(value, grammar);
}

/** The scale of a sum that is told in hundredths of its currency. */
export const CENTS = 'cents';

/**
 * A sum of money: as {@link scaledNumber}, with two decimals where one would look like a slip ("12,50"), and in
 * hundredths where it is below one.
 *
 * @param hasCents whether the locale has a word for the hundredths of its currency
 */
export function moneyNumber(value: number, grammar: Grammar, hasCents: boolean): NumberText {
  const number = scaledNumber(value, grammar);
  const { negative, whole, decimals } = decimalDigits(value);
  if (decimals === '') return number;
  if (hasCents && whole === '0') {
    const cents = decimals.padEnd(2, '0');
    const [full, rest] = [cents.slice(0, 2), cents.slice(2)];
    return {
      digits: write(negative, full, rest, grammar),
      scale: CENTS,
      said: Number(`${full}.${rest || '0'}`),
    };
  }
  return decimals.length > 1
    ? number
    : { ...number, digits: write(negative, whole, `${decimals}0`, grammar) };
}
