/** What a figure was a year before: "180 miljoen euro, tegen 175 miljoen in 2023", "Een jaar eerder was dat 33 miljoen". */
import type { EventData } from '../../languages/contract/events.ts';
import type { Amount, NewsEvent } from '../../record/schema.ts';
import type { ReadClause } from './frames.ts';
import { isSum, type Term } from './terms.ts';

/** Most words between a sum and the time that it is of: "175 miljoen euro winst in 2023". */
const MOST_BETWEEN = 2;

/** The same period a year before, in ISO 8601; null where the period is not known. */
function yearBefore(iso: string | null | undefined): string | null {
  const year = /^\d{4}/.exec(iso ?? '')?.[0];
  return year === undefined ? null : `${Number(year) - 1}${iso!.slice(4)}`;
}

/**
 * When the earlier figure was: a time that can be dated, or one that counts from the figure beside it; null where nothing
 * tells it from that one.
 */
function earlierTime(term: Term, event: NewsEvent, data: EventData): NewsEvent['time'] {
  const time = term.time?.time;
  if (!time) return null;
  if (data.yearEarlier.includes(time.text.toLowerCase())) {
    const iso = yearBefore(event.time?.iso);
    return { text: time.text, key: iso === null ? 'year-earlier' : null, iso };
  }
  return time.iso !== null && time.iso !== event.time?.iso ? time : null;
}

/** An event of the same measure with another sum, at an earlier time. */
function earlierEvent(
  event: NewsEvent,
  sum: Amount,
  time: NewsEvent['time'],
  measure: NewsEvent['measure'],
): NewsEvent | null {
  const { change: _, also: __, ...rest } = event;
  const { value, low, high, bound } = sum;
  if (time === null || measure === undefined || value === event.amount?.value) return null;
  const amount = {
    ...(value === undefined ? {} : { value }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    // "Tegen 33 miljoen een jaar eerder" is of the same currency.
    currency: sum.currency ?? event.amount?.currency ?? null,
    bound,
  };
  return { ...rest, amount, measure, time, place: null };
}

/**
 * The figure that a clause compares an event's own with: "…, tegen een winst van 9,6 miljoen euro een jaar eerder".
 *
 * @param own The event's own sum in the clause.
 */
export function comparedIn(
  event: NewsEvent,
  own: Term,
  { clause: { terms } }: ReadClause,
  data: EventData,
): NewsEvent | null {
  const from = terms.indexOf(own);
  const against = terms.findIndex((term, at) => at > from && data.comparing.includes(term.lower));
  if (from < 0 || against < 0) return null;
  // Another sum before the comparison would be what is compared.
  if (terms.slice(from + 1, against).some(isSum)) return null;
  const at = terms.findIndex((term, index) => index > against && isSum(term));
  if (at < 0) return null;
  const noun = terms.slice(against, at).find(({ word }) => word.noun?.measure !== undefined)?.word.noun;
  const time = terms.slice(at + 1, at + 2 + MOST_BETWEEN).find(({ kind }) => kind === 'time');
  return time
    ? earlierEvent(event, terms[at]!.amount!, earlierTime(time, event, data), noun?.measure ?? event.measure)
    : null;
}

/**
 * The figure that a sentence gives for an earlier time of the event told right before: "Een jaar eerder was dat nog 33
 * miljoen euro".
 *
 * @param reads The clauses of the sentence.
 */
export function comparedAfter(
  event: NewsEvent,
  reads: readonly ReadClause[],
  data: EventData,
): NewsEvent | null {
  const [read] = reads;
  if (reads.length !== 1 || !read || read.phrases.negated) return null;
  const { phrases, subject } = read;
  const isThat = subject?.kind === 'pronoun' && data.anaphors.includes(subject.head.lower);
  const isState = phrases.verbs.every(
    ({ reading: { verb } }) => verb.helps === 'being' || verb.tags?.includes('Reach'),
  );
  // "Dat was 5 miljoen meer dan vorig jaar" tells a difference.
  const compares = ({ lower }: Term): boolean => data.prepositions[lower.split(' ').at(-1)!] === 'Than';
  if (read.clause.terms.some(compares)) return null;
  const sums = phrases.chunks.filter(({ head }) => isSum(head));
  const times = phrases.chunks.filter(({ kind }) => kind === 'time');
  const [sum, time] = [sums[0], times[0]];
  if (!isThat || phrases.verbs.length === 0 || !isState) return null;
  if (sums.length !== 1 || times.length !== 1 || sum!.relation !== null) return null;
  return earlierEvent(event, sum!.head.amount!, earlierTime(time!.head, event, data), event.measure);
}
