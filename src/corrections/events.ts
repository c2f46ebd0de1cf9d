/** Corrections of events: what the text does not state, what it states, and who does it. */
import type { Position, Sentence, Span } from '../article.ts';
import type { NewsEvent } from '../record/schema.ts';
import { findQuote } from './anchor.ts';
import { eachOf, inReadingOrder, type Of, overlaps, sameFields, type Sheet, tellGone } from './outcome.ts';

const covers = (outer: Position, inner: Position): boolean =>
  outer.paragraph === inner.paragraph && outer.start <= inner.start && inner.end <= outer.end;

type Roles = Of<'event'>['set'];

/** An event with some roles replaced. */
function withRoles(event: NewsEvent, roles: Roles): NewsEvent {
  const { value, currency, bound, ...plain } = roles;
  const told = value !== undefined || currency !== undefined || bound !== undefined;
  const before = event.amount ?? { value: null, currency: null, bound: 'exact' as const };
  const amount =
    value === null
      ? null
      : ({
          ...before,
          ...(value === undefined ? {} : { value }),
          ...(currency === undefined ? {} : { currency }),
          ...(bound === undefined ? {} : { bound }),
        } as NonNullable<NewsEvent['amount']>);
  return { ...event, ...(plain as Partial<NewsEvent>), ...(told ? { amount } : {}) };
}

/** The roles of an event that a correction names, as the program has them. */
function rolesOf(event: NewsEvent, wanted: Roles): Roles {
  const all: Roles = {
    type: event.type,
    actor: event.actor,
    recipient: event.recipient,
    place: event.place,
    purpose: event.purpose,
    value: event.amount?.value ?? null,
    currency: event.amount?.currency ?? null,
    bound: event.amount?.bound ?? 'exact',
    status: event.status,
    source: event.source,
  };
  return Object.fromEntries(Object.entries(all).filter(([role]) => role in wanted)) as Roles;
}

/** The rule that corrected events carry. */
const RULE = 'correction';

/** The sentence that a position stands in, or from it on: the evidence of an event that is added. */
function sentenceAt(paragraphs: readonly string[], sentences: readonly Sentence[], position: Position): Span {
  const { paragraph, start, end } = sentences.find((sentence) => overlaps(sentence, position)) ?? position;
  return { text: paragraphs[paragraph]!.slice(start, end), paragraph, start, end };
}

/** Whether an event is one that a correction means. */
function matches(
  event: NewsEvent,
  correction: Of<'event'> | Of<'remove-event'>,
  spots: readonly Span[],
): boolean {
  const stands = [event.evidence, ...(event.also ?? [])].some((words) =>
    spots.some((spot) => covers(words, spot)),
  );
  if (!stands) return false;
  if (correction.type !== undefined && event.type !== correction.type) return false;
  return correction.actor === undefined || event.actor === correction.actor;
}

/** The events as corrected, by the position of their evidence. */
export function correctEvents(
  before: readonly NewsEvent[],
  sheet: Sheet,
  sentences: readonly Sentence[],
): NewsEvent[] {
  let events = [...before];
  eachOf(sheet, ['remove-event', 'event', 'add-event'], (correction, index) => {
    const spots = findQuote(sheet.paragraphs, correction.quote, correction.context);
    if (spots.length === 0) return tellGone(sheet, index, correction.quote);
    if (correction.do === 'add-event') {
      const evidence = sentenceAt(sheet.paragraphs, sentences, spots[0]!);
      const { do: _do, quote: _quote, context: _context, note: _note, ...roles } = correction;
      const blank: NewsEvent = {
        type: roles.type as NewsEvent['type'],
        actor: null,
        recipient: null,
        place: null,
        purpose: null,
        amount: null,
        count: null,
        status: 'announced',
        time: null,
        source: null,
        confidence: 'stated',
        rule: RULE,
        evidence,
      };
      const there = events.some(
        (event) => covers(event.evidence, spots[0]!) && sameFields(roles, rolesOf(event, roles)),
      );
      if (there) return sheet.tell(index, 'redundant', `the program finds this ${roles.type} by itself`);
      events = [...events, withRoles(blank, roles)].toSorted((a, b) =>
        inReadingOrder(a.evidence, b.evidence),
      );
      return sheet.tell(index, 'applied', `a ${roles.type} is added`);
    }
    if (correction.do === 'remove-event') {
      const kept = events.filter((event) => !matches(event, correction, spots));
      if (kept.length === events.length)
        return sheet.tell(index, 'redundant', 'the program finds no such event');
      events = kept;
      return sheet.tell(index, 'applied', `no ${correction.type ?? 'event'} in "${correction.quote}"`);
    }
    const { set, was } = correction;
    // An event that the program now gets right has the corrected actor or type, and no longer the wrong one.
    const right = events.some(
      (event) =>
        matches(
          event,
          { ...correction, ...(set.type && { type: set.type }), ...(set.actor && { actor: set.actor }) },
          spots,
        ) && sameFields(set, rolesOf(event, set)),
    );
    if (right) return sheet.tell(index, 'redundant', 'the program finds the event so by itself');
    const wrong = events.find((event) => matches(event, correction, spots));
    if (!wrong)
      return sheet.tell(index, 'stale', `there is no ${correction.type ?? 'event'} in "${correction.quote}"`);
    const conflict = was !== undefined && !sameFields(was, rolesOf(wrong, was));
    events = events.map((event) => (event === wrong ? { ...withRoles(event, set), rule: RULE } : event));
    return conflict
      ? sheet.tell(index, 'conflict', 'the program now says something else than when it was written')
      : sheet.tell(index, 'applied', `${Object.keys(set).join(', ')} of the ${wrong.type}`);
  });
  return events;
}
