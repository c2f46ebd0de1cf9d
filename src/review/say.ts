/** Facts in words, for a reviewer. Numbers stand in full, since "billion" is another number in another language. */
import type { Amount, NewsEvent } from '../record/schema.ts';

type Quantity = Pick<Amount, 'value' | 'low' | 'high'>;

/** A quantity with what it is a quantity of. */
export type Measured = Quantity & {
  kind?: Amount['kind'] | undefined;
  currency?: string | null | undefined;
  unit?: string | undefined;
  bound: string;
};

/** A number with its digits in threes: "3 200 000 000", "12,5". */
export function sayNumber(value: number): string {
  const text = Math.abs(value) < 1e21 ? decimal(value) : BigInt(value).toString();
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ' ');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/** Digits without an exponent, which String gives numbers below a millionth. */
const decimal = (value: number): string => {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
};

function sayQuantity({ value, low, high }: Quantity): string {
  if (low !== undefined || high !== undefined) {
    return `${low === undefined ? '?' : sayNumber(low)} to ${high === undefined ? '?' : sayNumber(high)}`;
  }
  return value == null ? 'no number' : sayNumber(value);
}

function sayUnit({ kind, unit, currency }: Measured): string {
  if (unit !== undefined) return unit;
  if (kind === 'percentage-point') return 'percentage points';
  if (kind === 'basis-point') return 'basis points';
  if (kind === 'percent') return '%';
  if (kind === 'count') return '';
  return currency ?? '(currency open)';
}

/** "3 200 000 000 EUR (more-than)" */
export function sayAmount(amount: Measured): string {
  const bound = amount.bound === 'exact' || amount.bound === 'range' ? '' : ` (${amount.bound})`;
  return `${sayQuantity(amount)} ${sayUnit(amount)}`.trim() + bound;
}

/** An event in one line: who, what, how much, whom, where, how certain, according to whom. */
export function sayEvent(event: NewsEvent): string {
  const parts = [`${event.actor ?? 'nobody named'}: ${event.measure ?? event.type}`];
  if (event.amount) parts.push(sayAmount(event.amount));
  if (event.count) parts.push(sayAmount(event.count));
  if (event.change) {
    const { value, direction } = event.change;
    parts.push(value === null ? direction : `${direction} ${sayNumber(value)} %`);
  }
  if (event.recipient) parts.push(`to ${event.recipient}`);
  for (const { role, id } of event.parties ?? []) parts.push(`${role} ${id}`);
  if (event.place) parts.push(`in ${event.place}`);
  if (event.purpose) parts.push(`for "${event.purpose}"`);
  if (event.time) parts.push(`"${event.time.text}"${event.time.iso ? ` = ${event.time.iso}` : ''}`);
  parts.push(event.status);
  if (event.source) parts.push(`according to ${event.source}`);
  if (event.confidence === 'inferred') parts.push('inferred');
  return parts.join(', ');
}

/** By which factor one number became another, where it is a power of ten, as a slip of scale or of a comma is. */
export function sayFactor(
  before: number | null | undefined,
  after: number | null | undefined,
): string | null {
  if (!before || !after || before < 0 !== after < 0) return null;
  const power = Math.log10(after / before);
  const whole = Math.round(power);
  if (whole === 0 || Math.abs(power - whole) > 1e-9) return null;
  const factor = sayNumber(10 ** Math.abs(whole));
  return whole > 0 ? `${factor} times as much` : `a ${factor}th of it`;
}
