/** Exact decimal numbers: digits and a power of ten. Nothing is multiplied as a float. */
export interface Decimal {
  digits: bigint;
  /** The value is `digits` × 10^`exponent`. */
  exponent: number;
}

/** A whole number as a decimal. */
export function whole(value: number): Decimal {
  return { digits: BigInt(value), exponent: 0 };
}

/** Reads plain digits with at most one full stop ("12.50"). The caller vouches for the form. */
export function decimal(text: string): Decimal {
  const point = text.indexOf('.');
  if (point < 0) return { digits: BigInt(text), exponent: 0 };
  return { digits: BigInt(text.slice(0, point) + text.slice(point + 1)), exponent: point + 1 - text.length };
}

/** Moves the decimal point to the right. */
export function shift(value: Decimal, power: number): Decimal {
  return { digits: value.digits, exponent: value.exponent + power };
}

/** Adds exactly. */
export function add(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  return { digits: scaled(a, exponent) + scaled(b, exponent), exponent };
}

/** Multiplies by a whole number exactly. */
export function times(a: Decimal, factor: number): Decimal {
  return { digits: a.digits * BigInt(factor), exponent: a.exponent };
}

/** The number with the other sign. */
export function negate(a: Decimal): Decimal {
  return { digits: -a.digits, exponent: a.exponent };
}

/** Below zero when a is less than b, zero when equal. */
export function compare(a: Decimal, b: Decimal): number {
  const exponent = Math.min(a.exponent, b.exponent);
  const difference = scaled(a, exponent) - scaled(b, exponent);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The nearest double; it is the exact value wherever a double can hold that. */
export function toNumber(value: Decimal): number {
  return value.digits === 0n ? 0 : Number(`${value.digits}e${value.exponent}`);
}

function scaled(value: Decimal, exponent: number): bigint {
  return value.digits * 10n ** BigInt(value.exponent - exponent);
}
