/** What an editor can do about a fact that is wrong: the corrections that would put it right. */
import type { Correction } from '../corrections/schema.ts';
import { recordSchema, type Amount, type NewsEvent } from '../record/schema.ts';
import type { Fact, Side } from './change.ts';
import { sayAmount } from './say.ts';

/** A part of a correction that only the editor knows. */
export interface Ask {
  /** The field of the correction: "into", or "set.actor" for one inside another. */
  field: string;
  label: string;
  /** What the field takes: text, the id of an entity, a number or one of these. */
  takes: 'text' | 'id' | 'number' | readonly string[];
  /** Whether it may be left open. */
  optional?: true;
  /** What stands in the field at first. */
  initial?: string;
}

/** A correction on offer. */
export interface Remedy {
  /** In words: "is no company". */
  label: string;
  /** The correction without what is asked. */
  correction: Partial<Correction> & Pick<Correction, 'do'>;
  asks: readonly Ask[];
}

/** What a correction hangs on: a quote, with the sentence around it where the words stand in the article twice. */
type Hook = { quote: string; context?: string };

function hookOf(side: Side, paragraphs: readonly string[] | null): Hook | null {
  const words = side.basis ?? side.sentence;
  if (!words) return null;
  const times = paragraphs?.reduce((sum, text) => sum + text.split(words.text).length - 1, 0) ?? 2;
  const context = times > 1 && side.basis && side.sentence ? side.sentence.text : undefined;
  return { quote: words.text, ...(context !== undefined && context !== words.text && { context }) };
}

const { amounts, events } = recordSchema.shape;

/** What an editor can choose for one number: a range has two, and a vague amount none. */
const BOUNDS = amounts.element.shape.bound.options.filter((bound) => bound !== 'range' && bound !== 'vague');

const EVENT_TYPES = events.element.shape.type.options;

type Numbered = Pick<Amount, 'value' | 'low' | 'high' | 'bound' | 'unit' | 'currency'>;

/** The fields of a correction that say this amount. */
function amountFields({ value, low, high, bound, unit, currency }: Numbered): Record<string, unknown> {
  const fields = { value, low, high, bound, unit, currency };
  return Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== undefined));
}

/** The roles of an event as a correction sets them. */
const rolesOf = (event: NewsEvent): Record<string, unknown> => ({
  type: event.type,
  actor: event.actor,
  recipient: event.recipient,
  place: event.place,
  purpose: event.purpose,
  value: event.amount?.value ?? null,
  ...(event.amount && { currency: event.amount.currency, bound: event.amount.bound }),
  status: event.status,
  source: event.source,
});

const differing = (wanted: Record<string, unknown>, found: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(wanted).filter(([role, value]) => found[role] !== value));

type Offer = Remedy['correction'];

const remedy = (label: string, correction: object, asks: readonly Ask[] = []): Remedy => ({
  label,
  correction: correction as Offer,
  asks,
});

function entityRemedies(fact: Extract<Fact, { name: string }>, { quote }: Hook, was: Fact | null): Remedy[] {
  // A name is who it is everywhere in the article, so it is never tied to one sentence.
  const offers: Remedy[] = [];
  if (was && 'name' in was && (was.id !== fact.id || was.class !== fact.class)) {
    const { class: group, id, name, kind } = was;
    const before = { do: 'name', quote, class: group, id, name, ...(kind && { kind }) };
    offers.push(remedy(`is ${group} ${id}, as before`, before));
  }
  offers.push(
    remedy(`is no ${fact.class}`, { do: 'remove', quote, class: fact.class }),
    remedy('is another', { do: 'name', quote }, [
      { field: 'class', label: 'It is a', takes: ['company', 'organisation', 'source', 'place'] },
      { field: 'id', label: 'with the id', takes: 'id' },
    ]),
    remedy('is the same as', { do: 'merge', id: fact.id }, [{ field: 'into', label: 'Id', takes: 'id' }]),
  );
  return offers;
}

function amountRemedies(amount: Amount, hook: Hook, was: Fact | null): Remedy[] {
  const about = { do: 'amount', ...hook };
  const offers: Remedy[] = [];
  if (was?.class === 'amount' && was.amount.kind === amount.kind && was.amount.text === amount.text) {
    const before = { ...about, ...amountFields(was.amount) };
    offers.push(remedy(`is ${sayAmount(was.amount)}, as before`, before));
  }
  offers.push(
    remedy('is another number', { ...about, ...(amount.value != null && { was: amount.value }) }, [
      { field: 'value', label: 'Value, in full', takes: 'number' },
      { field: 'bound', label: 'Bound', takes: BOUNDS, initial: amount.bound },
      ...(amount.kind === 'money'
        ? [
            {
              field: 'currency',
              label: 'Currency (EUR, USD …)',
              takes: 'text',
              ...(amount.currency && { initial: amount.currency }),
            } as const,
          ]
        : []),
    ]),
    remedy('is no amount', { ...about, do: 'remove', class: 'amount' }),
  );
  return offers;
}

function eventRemedies(event: NewsEvent, hook: Hook, was: Fact | null): Remedy[] {
  const { type, actor } = event;
  const about = { ...hook, type, ...(actor !== null && { actor }) };
  const offers: Remedy[] = [];
  if (was?.class === 'event') {
    const set = differing(rolesOf(was.event), rolesOf(event));
    if (Object.keys(set).length > 0) offers.push(remedy('as before', { do: 'event', ...about, set }));
  }
  offers.push(
    remedy('the sentence does not say this', { do: 'remove-event', ...about }),
    remedy('somebody else does it', { do: 'event', ...about }, [
      { field: 'set.actor', label: 'Id of the actor', takes: 'id' },
    ]),
    remedy('it is another amount', { do: 'event', ...about }, [
      { field: 'set.value', label: 'Value, in full', takes: 'number' },
    ]),
    remedy('it is elsewhere', { do: 'event', ...about }, [
      { field: 'set.place', label: 'Id of the place (FR, FR/paris)', takes: 'id' },
    ]),
  );
  return offers;
}

/** What would bring back a fact that is gone. */
function lostRemedies(side: Side, hook: Hook): Remedy[] {
  const { fact } = side;
  if (fact.class === 'event') {
    const { value, ...roles } = rolesOf(fact.event);
    const told = Object.entries({ ...roles, ...(value !== null && { value }) }).filter(
      ([, role]) => role !== null,
    );
    return [
      remedy('the sentence says it all the same', {
        do: 'add-event',
        ...hook,
        ...Object.fromEntries(told),
      }),
    ];
  }
  if (fact.class === 'amount') {
    // A correction can bring back money and counts; percentages have no words of their own in one.
    if (fact.amount.kind !== 'money' && fact.amount.unit === undefined) return [];
    return [
      remedy(`is ${sayAmount(fact.amount)} all the same`, {
        do: 'amount',
        ...hook,
        ...amountFields(fact.amount),
      }),
    ];
  }
  const { class: group, id, name, kind } = fact;
  const named = { do: 'name', quote: hook.quote, class: group, id, name, ...(kind && { kind }) };
  return [remedy(`is ${group} ${id} all the same`, named)];
}

/**
 * The corrections that a change, or a fact that did not change, can be answered with; the likeliest first.
 *
 * @param paragraphs the article's text as it is now, which the corrections hang on; null where it is not known.
 */
export function remediesOf(
  { before, after }: { before: Side | null; after: Side | null },
  paragraphs: readonly string[] | null,
): Remedy[] {
  const side = after ?? before;
  if (!side) return [];
  const hook = hookOf(side, paragraphs);
  if (!hook) return [];
  if (!after) {
    const there = paragraphs?.some((text) => text.includes(hook.quote)) ?? true;
    return there ? lostRemedies(side, hook) : [];
  }
  // Where the words themselves are others, what was said of them before is no remedy.
  const same =
    before &&
    (side.fact.class === 'event'
      ? before.sentence?.text === after.sentence?.text
      : hookOf(before, null)?.quote === hook.quote);
  const was = same ? before.fact : null;
  if (side.fact.class === 'event') return eventRemedies(side.fact.event, hook, was);
  if (side.fact.class === 'amount') return amountRemedies(side.fact.amount, hook, was);
  return entityRemedies(side.fact, hook, was);
}

/** What an editor can add to an article: facts that nothing found. */
export const additions: readonly Remedy[] = [
  remedy('These words name somebody or somewhere', { do: 'name' }, [
    { field: 'quote', label: 'Words', takes: 'text' },
    { field: 'class', label: 'are a', takes: ['company', 'organisation', 'source', 'place'] },
    { field: 'id', label: 'with the id', takes: 'id' },
  ]),
  remedy('These words are an amount of money', { do: 'amount' }, [
    { field: 'quote', label: 'Words', takes: 'text' },
    { field: 'value', label: 'Value, in full', takes: 'number' },
    { field: 'currency', label: 'Currency (EUR, USD …)', takes: 'text' },
    { field: 'bound', label: 'Bound', takes: BOUNDS },
  ]),
  remedy('This sentence states an event', { do: 'add-event' }, [
    { field: 'quote', label: 'Words of the sentence', takes: 'text' },
    { field: 'type', label: 'Event', takes: EVENT_TYPES },
    { field: 'actor', label: 'Id of the actor', takes: 'id' },
    { field: 'value', label: 'Value, in full', takes: 'number', optional: true },
    { field: 'currency', label: 'Currency', takes: 'text', optional: true },
    { field: 'place', label: 'Id of the place', takes: 'id', optional: true },
  ]),
];
