/** Facts in words, for a reviewer. Numbers stand in full, since "billion" is another number in another language. */
import type { Amount, NewsEvent } from '../record/schema.ts';

type Quantity = Pick<Amount, 'value' | 'low' | 'high'>;

/** A number with its digits in threes: "3 200 000 000", "12,5". */
export function sayNumber(value: number): string {
  const [whole = '', fraction] = (Math.abs(value) < 1e21 ? String(value) : BigInt(value).toString()).split(
    '.',
  );
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ' ');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

export function sayQuantity({ value, low, high }: Quantity): string {
  if (low !== undefined || high !== undefined) {
    return `${low === undefined ? '?' : sayNumber(low)} to ${high === undefined ? '?' : sayNumber(high)}`;
  }
  return value == null ? 'no number' : sayNumber(value);
}

/** "3 200 000 000 EUR (more than)" */
export function sayAmount(
  amount: Quantity & { currency?: string | null | undefined; unit?: string | undefined; bound: string },
): string {
  const unit = amount.unit ?? (amount.currency === null ? '(currency open)' : (amount.currency ?? '%'));
  return `${sayQuantity(amount)} ${unit}${amount.bound === 'exact' || amount.bound === 'range' ? '' : ` (${amount.bound})`}`;
}

/** An event in one line: who, what, how much, whom, where, how certain, according to whom. */
export function sayEvent(event: NewsEvent): string {
  const parts = [`${event.actor ?? 'nobody named'}: ${event.measure ?? event.type}`];
  if (event.amount) parts.push(sayAmount(event.amount));
  if (event.count) parts.push(sayAmount(event.count));
  if (event.change)
    parts.push(
      `${event.change.direction} ${event.change.value === null ? '' : `${sayNumber(event.change.value)} %`}`.trim(),
    );
  if (event.recipient) parts.push(`to ${event.recipient}`);
  if (event.place) parts.push(`in ${event.place}`);
  parts.push(event.status);
  if (event.source) parts.push(`according to ${event.source}`);
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
