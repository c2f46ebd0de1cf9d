/** Sentences that tell only a part of an event: its sum, or all but its sum. */
import type { EventRule } from '../../languages/contract/events.ts';
import type { NewsEvent } from '../../record/schema.ts';
import { agrees, agreesInPlace, isAt, same } from './agreement.ts';

/** One telling of an event, or of an event's amount alone. */
export interface Telling {
  event: NewsEvent;
  /** It has the amount of an event told before that is of one of these types, and no event of its own. */
  refines?: EventRule['refines'];
  /** The event that it is where it gives nothing its amount: "De investering bedraagt 3 miljoen euro", of whom the text is about. */
  fallback?: NewsEvent;
  /** It lacks what would make it an event, unless another sentence tells its amount. */
  lacking?: true;
  /** It is where an event of the same company was that was told before: "Het magazijn levert 80 banen op." */
  there?: true;
}

/** Events of a company at a place of its own. */
const LOCAL: ReadonlySet<NewsEvent['type']> = new Set(['investment', 'hiring', 'layoffs'] as const);

/** How many paragraphs back the place may be told that a sentence means. */
const PLACE_REACH = 3;

/** Gives events that are where others of the same company were said to be the place of those, where there is only one. */
export function located(tellings: readonly Telling[]): Telling[] {
  return tellings.map((telling, index) => {
    const { event, there } = telling;
    if (!there || event.place !== null || event.actor === null || !LOCAL.has(event.type)) return telling;
    const before = tellings
      .slice(0, index)
      .map((other) => other.event)
      .filter(
        ({ type, actor, place, evidence }) =>
          LOCAL.has(type) &&
          actor === event.actor &&
          place !== null &&
          evidence.paragraph >= event.evidence.paragraph - PLACE_REACH,
      );
    const [first] = before;
    if (!first || before.some(({ place }) => place !== first.place)) return telling;
    return { ...telling, event: { ...event, place: first.place } };
  });
}

/** How many paragraphs back the event may be told whose amount a sentence gives. */
const REFINE_REACH = 1;

/**
 * Gives its amount to the one event that a sentence can speak of; where that is not clear, to none.
 *
 * @returns whether there is an event that it could speak of.
 */
export function refine(
  events: NewsEvent[],
  lacking: readonly NewsEvent[],
  { event: told, refines }: Telling,
): boolean {
  const near = [...events, ...lacking].filter(
    ({ type, actor, recipient, evidence, status }) =>
      refines!.includes(type) &&
      status !== 'denied' &&
      (told.actor === null ||
        ((told.actor === actor || told.actor === recipient) &&
          evidence.paragraph === told.evidence.paragraph)) &&
      evidence.paragraph >= told.evidence.paragraph - REFINE_REACH &&
      (evidence.paragraph < told.evidence.paragraph ||
        (evidence.paragraph === told.evidence.paragraph && evidence.start <= told.evidence.start)),
  );
  const open = near.filter(({ amount }) => amount === null || amount.bound === 'vague');
  if (near.some(({ amount }) => same(amount, told.amount))) return true;
  const meant = open.findLast((event) => events.includes(event)) ?? open.at(-1);
  // A headline and its article may tell the same; where two could be meant, none is.
  if (
    !meant ||
    open.some((event) => event.actor !== meant.actor || !agrees(event.recipient, meant.recipient))
  )
    return near.length > 0;
  const also = [...(meant.also ?? []), told.evidence].filter((evidence) => !same(evidence, meant.evidence));
  const refined = { ...meant, amount: told.amount, ...(also.length > 0 && { also }) };
  if (events.includes(meant)) events[events.indexOf(meant)] = refined;
  else events.push(refined);
  return true;
}

/**
 * An event with what a telling without a sum says of it: "bouwt fregatten voor Denemarken, een order van 3 miljard". It
 * stands in the same sentence, or shortly before one that tells the sum of somebody who is only referred to.
 */
export function completed(event: NewsEvent, lacking: readonly NewsEvent[]): NewsEvent {
  if (event.amount === null) return event;
  const isNear = ({ evidence }: NewsEvent): boolean =>
    isAt(evidence, event.evidence) ||
    (event.confidence === 'inferred' &&
      evidence.paragraph >= event.evidence.paragraph - REFINE_REACH &&
      (evidence.paragraph < event.evidence.paragraph ||
        (evidence.paragraph === event.evidence.paragraph && evidence.start < event.evidence.start)));
  const found = lacking.filter(
    (told) =>
      told.type === event.type &&
      told.actor === event.actor &&
      isNear(told) &&
      agrees(told.recipient, event.recipient) &&
      agreesInPlace(told.place, event.place),
  );
  const [told] = found;
  if (!told || found.length > 1) return event;
  return {
    ...event,
    recipient: event.recipient ?? told.recipient,
    place: event.place ?? told.place,
    purpose: event.purpose ?? told.purpose,
  };
}
