/**
 * Joins tellings of one event. Two tellings are one where nothing in them differs; the fuller one keeps its sentence
 * as evidence and takes over what only the other tells. What contradicts stays two.
 */
import type { NewsEvent } from '../../record/schema.ts';
import { agrees, agreesInPlace, isAt, same } from './agreement.ts';
import { completed, refine, type Telling } from './refine.ts';
import { within } from './whereabouts.ts';

/** Whether one id owns the other. */
export type IsRelated = (a: string, b: string) => boolean;

/** How far a rounded number may be from the exact one that it stands for. */
const ROUNDING = 0.05;

/** Whether an exact number is what a rounded one says: 798 million is nearly 800 million. */
function isRounded(rounded: Amount, exact: Amount): boolean {
  const [value, told] = [rounded.value ?? 0, exact.value ?? 0];
  if (exact.bound !== 'exact' || told === 0 || Math.abs(value - told) > ROUNDING * told) return false;
  return (
    rounded.bound === 'about' ||
    (rounded.bound === 'nearly' && told < value) ||
    (rounded.bound === 'more-than' && told > value)
  );
}

type Amount = NonNullable<NewsEvent['amount']>;

/** Compatible: the same number, or one that rounds the other; "miljarden" agrees with any number of the same currency. */
function agreesInAmount(a: NewsEvent['amount'], b: NewsEvent['amount']): boolean {
  if (a === null || b === null) return true;
  if (a.currency !== b.currency && a.currency !== null && b.currency !== null) return false;
  if (a.bound === 'vague' || b.bound === 'vague') return true;
  if (a.value === b.value && a.low === b.low && a.high === b.high)
    // A headline leaves the currency and the bound out: "steekt half miljard in brouwerijen".
    return a.bound === b.bound || a.bound === 'exact' || b.bound === 'exact';
  return isRounded(a, b) || isRounded(b, a);
}

/** The same number of the same; a headline leaves the bound out. */
function agreesInCount(a: NewsEvent['count'], b: NewsEvent['count']): boolean {
  if (agrees(a, b) || a === null || b === null) return true;
  // Of one type, what is counted is the same, whatever it is called: "banen" in the headline, "arbeidsplaatsen" below.
  const bare = a.bound === 'exact' || b.bound === 'exact';
  return bare && a.value !== undefined && a.value === b.value;
}

/**
 * The more precise of two compatible amounts: the number that the other rounds; of the same number the one with a bound,
 * since a headline leaves the bound out; with the currency that one of them has.
 */
function preciserOf(a: NewsEvent['amount'], b: NewsEvent['amount']): NewsEvent['amount'] {
  if (a === null || b === null) return a ?? b;
  if (a.bound === 'vague') return b;
  if (b.bound === 'vague') return a;
  const isEqual = a.value === b.value && a.low === b.low && a.high === b.high;
  const precise = (isEqual ? a.bound === 'exact' : isRounded(a, b)) ? b : a;
  return { ...precise, currency: a.currency ?? b.currency };
}

const partyOf = (event: NewsEvent, isRelated: IsRelated, other: NewsEvent): boolean => {
  if (event.actor === other.actor || event.actor === null || other.actor === null) return true;
  // A firm and its owner tell of one event where one of the two was only referred to.
  const referred = event.confidence === 'inferred' || other.confidence === 'inferred';
  return (
    referred &&
    event.amount !== null &&
    same(event.amount, other.amount) &&
    isRelated(event.actor, other.actor)
  );
};

/** Whether the tellings may be of one event. */
function isSame(a: NewsEvent, b: NewsEvent, isRelated: IsRelated): boolean {
  if (a.type !== b.type || a.measure !== b.measure) return false;
  if ((a.status === 'denied') !== (b.status === 'denied')) return false;
  if (!partyOf(a, isRelated, b)) return false;
  if (!agrees(a.recipient, b.recipient) || !agreesInPlace(a.place, b.place)) return false;
  if (!agreesInAmount(a.amount, b.amount) || !agreesInCount(a.count, b.count) || !agrees(a.change, b.change))
    return false;
  if (!agrees(a.time?.iso, b.time?.iso)) return false;
  return sharesWhat(a, b);
}

/**
 * Whether they share what makes the event this one: an amount or a count, the other side, or, where neither tells a
 * figure, the very same place.
 */
function sharesWhat(a: NewsEvent, b: NewsEvent): boolean {
  const figure =
    (a.amount !== null && b.amount !== null) ||
    (a.count !== null && b.count !== null) ||
    (!!a.change && !!b.change);
  if (figure)
    return a.actor !== null || b.actor !== null || (a.recipient !== null && a.recipient === b.recipient);
  if (a.recipient !== null && a.recipient === b.recipient) return true;
  if (a.parties && same(a.parties, b.parties) && a.actor === b.actor) return true;
  const bare = (event: NewsEvent): boolean => event.amount === null && event.count === null && !event.change;
  if (a.actor === null || b.actor === null) return false;
  if (a.type === 'results') return false;
  // A verb and the noun under it tell one thing: "heeft de opdracht gegund aan ASML".
  if (isAt(a.evidence, b.evidence) && a.actor === b.actor && (bare(a) || bare(b))) return true;
  return (bare(a) || bare(b)) && a.place !== null && a.place === b.place && a.recipient === b.recipient;
}

/** How much a telling tells. */
function fullness(event: NewsEvent): number {
  const roles = [
    event.actor,
    event.recipient,
    event.place,
    event.amount,
    event.count,
    event.change,
    event.source,
  ];
  const told = roles.filter((role) => role !== null && role !== undefined).length * 2;
  return told + (event.time ? 1 : 0) + (event.purpose ? 1 : 0) + (event.confidence === 'stated' ? 1 : 0);
}

/** One event of two tellings. */
function join(first: NewsEvent, second: NewsEvent): NewsEvent {
  const [main, other] = fullness(second) > fullness(first) ? [second, first] : [first, second];
  // A party named with the event goes before one that was only referred to.
  const named = main.confidence === 'inferred' && other.confidence === 'stated' ? other : main;
  const joined: NewsEvent = {
    ...main,
    actor: named.actor ?? main.actor ?? other.actor,
    recipient: named.recipient ?? main.recipient ?? other.recipient,
    place:
      main.place !== null && other.place !== null && within(other.place, main.place)
        ? other.place
        : (main.place ?? other.place),
    purpose: main.purpose ?? other.purpose,
    amount: preciserOf(main.amount, other.amount),
    count: main.count?.bound === 'exact' ? (other.count ?? main.count) : (main.count ?? other.count),
    time: main.time ?? other.time,
    source: main.source ?? other.source,
    confidence: named.actor !== null ? named.confidence : main.confidence,
  };
  // A headline tells in the present what the text below tells as past: "haalt 3 miljoen op", "heeft 3 miljoen opgehaald".
  const statuses = new Set([first.status, second.status]);
  if (statuses.has('announced') && statuses.has('done')) joined.status = 'done';
  if (!main.change && other.change) joined.change = other.change;
  // "NXP tekende een contract met ASML": one telling has as a partner who the other has as the recipient.
  const parties = (main.parties ?? other.parties)?.filter(({ id }) => id !== joined.recipient);
  if (parties && parties.length > 0) joined.parties = parties;
  else delete joined.parties;
  // The first's are different already: to compare them all again would make a long article take hours.
  const evidences = (first.also ?? []).filter((evidence) => !isAt(evidence, main.evidence));
  for (const evidence of [...(second.also ?? []), other.evidence]) {
    if (isAt(evidence, main.evidence) || evidences.some((kept) => isAt(evidence, kept))) continue;
    evidences.push(evidence);
  }
  evidences.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  if (evidences.length > 0) joined.also = evidences;
  else delete joined.also;
  return joined;
}

/** Merges the tellings of an article, which come in reading order; gives events in the reading order of their evidence. */
export function mergeEvents(tellings: readonly Telling[], isRelated: IsRelated): NewsEvent[] {
  const events: NewsEvent[] = [];
  const add = (telling: NewsEvent): void => {
    const matches = events.filter((event) => isSame(event, telling, isRelated));
    const target = matches.find(({ actor }) => actor === telling.actor) ?? matches[0];
    if (target) events[events.indexOf(target)] = join(target, telling);
    else events.push(telling);
  };
  for (const { event, refines, lacking } of tellings) if (!refines && !lacking) add(event);
  const lacking = tellings.filter((telling) => telling.lacking).map(({ event }) => event);
  for (const telling of tellings) {
    if (telling.refines && !refine(events, lacking, telling) && telling.fallback) add(telling.fallback);
  }
  return events
    .map((event, index) => ({ event: lacking.length > 0 ? completed(event, lacking) : event, index }))
    .toSorted(
      (a, b) =>
        a.event.evidence.paragraph - b.event.evidence.paragraph ||
        a.event.evidence.start - b.event.evidence.start ||
        a.index - b.index,
    )
    .map(({ event }) => event);
}
