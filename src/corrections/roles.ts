/** The roles of an event as a correction names them: its amount among them, in pieces. */
import type { NewsEvent } from '../record/schema.ts';
import type { Of } from './outcome.ts';

export type Roles = Of<'event'>['set'];

type Money = NonNullable<NewsEvent['amount']>;

/** The amount with what a correction says of it. A new value of a range, or of a vague amount, is exact unless told. */
function withAmount(before: Money | null, { value, currency, bound }: Roles): Money | null {
  if (value === null) return null;
  if (value === undefined && currency === undefined && bound === undefined) return before;
  const { low, high, ...rest } = before ?? { value: null, currency: null, bound: 'exact' as const };
  const loose = rest.bound === 'range' || rest.bound === 'vague';
  return {
    ...rest,
    ...(value === undefined
      ? { ...(low !== undefined && { low }), ...(high !== undefined && { high }) }
      : { value, ...(loose && { bound: 'exact' as const }) }),
    ...(currency !== undefined && { currency }),
    ...(bound !== undefined && { bound }),
  };
}

/** An event with some roles replaced. */
export function withRoles(event: NewsEvent, roles: Roles): NewsEvent {
  const { value: _value, currency: _currency, bound: _bound, ...plain } = roles;
  return { ...event, ...(plain as Partial<NewsEvent>), amount: withAmount(event.amount, roles) };
}

/** The roles of an event that a correction names, as the program has them. */
export function rolesOf(event: NewsEvent, wanted: Roles): Roles {
  const { type, actor, recipient, place, purpose, amount, count, status, source } = event;
  const all: Required<Roles> = {
    type,
    actor,
    recipient,
    place,
    purpose,
    value: amount?.value ?? null,
    currency: amount?.currency ?? null,
    bound: amount?.bound ?? 'exact',
    count: count && { value: count.value ?? null, unit: count.unit, bound: count.bound },
    status,
    source,
  };
  return Object.fromEntries(Object.entries(all).filter(([role]) => role in wanted)) as Roles;
}
