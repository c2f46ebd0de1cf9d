/** Which event a summary begins with. */
import type { ArticleRecord, NewsEvent } from '../record/schema.ts';
import { isOfBefore } from './times.ts';

/**
 * Euros for one unit of a currency, to one digit: only to tell larger amounts from smaller ones. Never shown, and
 * never more exact than that, so that it need not follow the market.
 */
const EUROS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    EUR: 1,
    USD: 0.9,
    GBP: 1.2,
    CHF: 1,
    CAD: 0.7,
    AUD: 0.6,
    NZD: 0.5,
    SGD: 0.7,
    CNY: 0.1,
    HKD: 0.1,
    PLN: 0.2,
    SEK: 0.09,
    NOK: 0.09,
    DKK: 0.1,
    CZK: 0.04,
    BRL: 0.2,
    SAR: 0.2,
    AED: 0.2,
    ILS: 0.2,
    ZAR: 0.05,
    MXN: 0.05,
    TRY: 0.03,
    TWD: 0.03,
    RUB: 0.01,
    INR: 0.01,
    JPY: 0.006,
    HUF: 0.003,
    KRW: 0.0007,
    IDR: 0.00006,
  }),
);

/** How much an event is about, in euros and roughly; 0 where no number is known. */
function weightOf({ amount }: NewsEvent): number {
  if (!amount) return 0;
  const value = amount.value ?? amount.high ?? amount.low ?? 0;
  return value * (amount.currency === null ? 1 : (EUROS.get(amount.currency) ?? 0));
}

/** News, then what is only said, then what has happened before or does not happen. */
function standing(record: ArticleRecord, event: NewsEvent): number {
  if (event.status === 'denied') return 2;
  if (event.status === 'rumoured') return 1;
  return isOfBefore(record, event) ? 2 : 0;
}

/** Figures: told after the other events, by the same sentences. */
export const isFigure = ({ type }: NewsEvent): boolean =>
  type === 'results' || type === 'layoffs' || type === 'hiring';

/** Ids of everyone whose name stands in the title. */
function titleParties(record: ArticleRecord): ReadonlySet<string> {
  const named = [...record.companies, ...record.organisations].filter(({ mentions }) =>
    mentions.some(({ paragraph }) => paragraph === 0),
  );
  return new Set(named.map(({ id }) => id));
}

/** Whether the headline tells an event: the title, or what opens an article that has none. */
function isInTitle({ title }: ArticleRecord, { evidence, also = [] }: NewsEvent): boolean {
  return [evidence, ...also].some(({ paragraph }) => paragraph === (title === null ? 1 : 0));
}

/** Whether learnt weights alone tell an event. */
const isLearnt = ({ rule }: NewsEvent): boolean => rule.startsWith('learnt.');

/**
 * The event to begin with: one that the title tells, then one that a rule tells, then news before rumour and background, then one
 * about somebody whom the title names, then one that the first paragraph tells, then deals before figures unless a
 * figure opens the article, then the largest amount, then the first.
 */
export function leadEvent(record: ArticleRecord): NewsEvent | undefined {
  const [first] = record.events;
  const named = titleParties(record);
  const ranks = (event: NewsEvent): number[] => [
    isInTitle(record, event) ? 0 : 1,
    isLearnt(event) ? 1 : 0,
    standing(record, event),
    [event.actor, event.recipient].some((id) => id !== null && named.has(id)) ? 0 : 1,
    isInFirst(record, event) ? 0 : 1,
    isFigure(event) && event !== first ? 1 : 0,
    isFigure(event) ? 0 : -weightOf(event),
  ];
  let best: { event: NewsEvent; rank: number[] } | undefined;
  for (const event of record.events) {
    const rank = ranks(event);
    if (!best || isBefore(rank, best.rank)) best = { event, rank };
  }
  return best?.event;
}

/** Events, news first: what is only said, has been before or does not happen comes after it, each in its order. */
export function newsFirst(events: readonly NewsEvent[], record: ArticleRecord): NewsEvent[] {
  return events.toSorted((one, other) => standing(record, one) - standing(record, other));
}

/** Whether the first paragraph of the text tells an event; the second, where the first may be its headline. */
const isInFirst = ({ title }: ArticleRecord, { evidence, also = [] }: NewsEvent): boolean =>
  [evidence, ...also].some(({ paragraph }) => paragraph <= (title === null ? 2 : 1));

/** Whether one list of ranks comes before another; equal ones keep the order of the text. */
function isBefore(rank: readonly number[], other: readonly number[]): boolean {
  const at = rank.findIndex((value, index) => value !== other[index]);
  return at >= 0 && rank[at]! < other[at]!;
}
