/** Corrections of events: what the text does not state, what it states, and who does it. */
import type { Position, Sentence, Span } from '../article.ts';
import type { Entities, NewsEvent } from '../record/schema.ts';
import { findQuote } from './anchor.ts';
import { eachOf, inReadingOrder, type Of, overlaps, sameFields, type Sheet, tellGone } from './outcome.ts';
import { type Roles, rolesOf, withRoles } from './roles.ts';

/** The rule that corrected events carry. */
const RULE = 'correction';

/** What the corrections of an article's events need to know of it. */
export interface EventSheet extends Sheet {
  sentences: readonly Sentence[];
  /** The names in the article, as corrected: an event's parties are among them. */
  entities: Entities;
}

const covers = (outer: Position, inner: Position): boolean =>
  outer.paragraph === inner.paragraph && outer.start <= inner.start && inner.end <= outer.end;

/** The sentence that a position stands in, or from it on: the evidence of an event that is added. */
function sentenceAt({ paragraphs, sentences }: EventSheet, position: Position): Span {
  const { paragraph, start, end } = sentences.find((sentence) => overlaps(sentence, position)) ?? position;
  return { text: paragraphs[paragraph]!.slice(start, end), paragraph, start, end };
}

/** Whether an event is one that a correction means. */
function matches(
  event: NewsEvent,
  wanted: { type?: string | undefined; actor?: string | null | undefined },
  spots: readonly Span[],
): boolean {
  return (
    [event.evidence, ...(event.also ?? [])].some((words) => spots.some((spot) => covers(words, spot))) &&
    (wanted.type === undefined || event.type === wanted.type) &&
    (wanted.actor === undefined || event.actor === wanted.actor)
  );
}

/** The events as the program found them, by what corrections before made of them. */
type Found = Map<NewsEvent, NewsEvent>;

/**
 * The event that a correction is of, however corrections before it changed it. Rules may by now give the event another
 * actor: the only one of its type in these words is meant all the same, which is told.
 */
function meantEvent(
  events: readonly NewsEvent[],
  { type, actor }: Of<'event'>,
  spots: readonly Span[],
  found: Found,
): { event: NewsEvent | undefined; changed: boolean } {
  const event =
    events.find((each) => matches(each, { type, actor }, spots)) ??
    events.find((each) => matches(found.get(each) ?? each, { type, actor }, spots));
  if (event || type === undefined) return { event, changed: false };
  const alike = events.filter((each) => matches(each, { type }, spots));
  return { event: alike.length === 1 ? alike[0] : undefined, changed: true };
}

/** What is wrong with the ids that a correction gives an event: a party that the article does not name. */
function unknownParty({ entities }: EventSheet, { actor, recipient, source, place }: Roles): string | null {
  const places = entities.places.map(({ id }) => id);
  const parties = [entities.companies, entities.organisations, entities.sources]
    .flat()
    .map(({ id }) => id)
    .concat(places);
  const wanted = [
    ...[actor, recipient, source].map((id) => ({ id, known: parties })),
    { id: place, known: places },
  ];
  for (const { id, known } of wanted) {
    if (id === undefined || id === null || known.includes(id)) continue;
    const near = known.filter((other) => other.includes(id) || id.includes(other));
    const meant = near.length > 0 ? ` (it names ${near.join(', ')})` : '';
    return `the article names no "${id}"${meant}; give the words that name it the id first, with do: name`;
  }
  return null;
}

function addEvent(
  events: readonly NewsEvent[],
  correction: Of<'add-event'>,
  index: number,
  sheet: EventSheet,
  spot: Span,
): NewsEvent[] {
  const { do: _do, quote: _quote, context: _context, note: _note, ...roles } = correction;
  const { type } = roles;
  if (events.some((event) => covers(event.evidence, spot) && sameFields(roles, rolesOf(event, roles)))) {
    sheet.tell(index, 'redundant', `the program finds this ${type} by itself`);
    return [...events];
  }
  const blank: NewsEvent = {
    type,
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
    evidence: sentenceAt(sheet, spot),
  };
  sheet.tell(index, 'applied', `a ${type} is added`);
  return [...events, withRoles(blank, roles)].toSorted((a, b) => inReadingOrder(a.evidence, b.evidence));
}

function removeEvents(
  events: readonly NewsEvent[],
  correction: Of<'remove-event'>,
  index: number,
  sheet: EventSheet,
  spots: readonly Span[],
): NewsEvent[] {
  const kept = events.filter((event) => !matches(event, correction, spots));
  if (kept.length === events.length) sheet.tell(index, 'redundant', 'the program finds no such event');
  else sheet.tell(index, 'applied', `no ${correction.type ?? 'event'} in "${correction.quote}"`);
  return kept;
}

function changeEvent(
  events: readonly NewsEvent[],
  correction: Of<'event'>,
  index: number,
  sheet: EventSheet,
  spots: readonly Span[],
  found: Found,
): NewsEvent[] {
  const { set, was, type, actor } = correction;
  // An event that the program now gets right has the corrected actor or type, and no longer the wrong one.
  const asSet = { type: set.type ?? type, actor: set.actor === undefined ? actor : set.actor };
  const right = events.some((event) => matches(event, asSet, spots) && sameFields(set, rolesOf(event, set)));
  const { event: wrong, changed } = meantEvent(events, correction, spots, found);
  if (right) sheet.tell(index, 'redundant', 'the program finds the event so by itself');
  else if (!wrong) sheet.tell(index, 'stale', `there is no ${type ?? 'event'} in "${correction.quote}"`);
  else if (changed || (was !== undefined && !sameFields(was, rolesOf(wrong, was))))
    sheet.tell(index, 'conflict', 'the program now says something else than when it was written');
  else sheet.tell(index, 'applied', `${Object.keys(set).join(', ')} of the ${wrong.type}`);
  return events.map((event) => {
    if (event !== wrong || right) return event;
    const corrected = { ...withRoles(event, set), rule: RULE };
    found.set(corrected, found.get(event) ?? event);
    return corrected;
  });
}

/** The events as corrected, by the position of their evidence. */
export function correctEvents(before: readonly NewsEvent[], sheet: EventSheet): NewsEvent[] {
  let events = [...before];
  const found: Found = new Map();
  eachOf(sheet, ['remove-event', 'event', 'add-event'], (correction, index) => {
    const spots = findQuote(sheet.paragraphs, correction.quote, correction.context);
    if (spots.length === 0) return tellGone(sheet, index, correction.quote);
    if (correction.do === 'remove-event') {
      events = removeEvents(events, correction, index, sheet, spots);
      return;
    }
    const unknown = unknownParty(sheet, correction.do === 'event' ? correction.set : correction);
    if (unknown !== null) return sheet.tell(index, 'unknown', unknown);
    events =
      correction.do === 'add-event'
        ? addEvent(events, correction, index, sheet, spots[0]!)
        : changeEvent(events, correction, index, sheet, spots, found);
  });
  return events;
}
