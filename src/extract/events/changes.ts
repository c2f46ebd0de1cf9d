/** Which figure a match tells, and how it moved. */
import type { EventData } from '../../languages/contract/events.ts';
import type { NewsEvent } from '../../record/schema.ts';
import type { Chunk } from './chunks.ts';
import type { ReadClause } from './frames.ts';
import type { FrameMatch } from './net.ts';
import { isSum, type Term } from './terms.ts';

/** The figure that a rule or its noun names. */
export function measureOf({ rule, frame }: FrameMatch): Pick<NewsEvent, 'measure'> {
  const measure = rule.measure ?? (rule.type === 'results' ? frame.noun?.head.word.noun?.measure : undefined);
  return measure === undefined ? {} : { measure };
}

type Change = NonNullable<NewsEvent['change']>;

/** Which way one of the words tells that a figure moved; of "meer dan" the first word tells. */
function directionIn(words: readonly string[], { comparisons }: EventData): Change['direction'] | null {
  const tells = (list: readonly string[]): boolean =>
    words.some((word) => list.includes(word) || (word.includes(' ') && list.includes(word.split(' ')[0]!)));
  if (tells(comparisons.up)) return 'up';
  return tells(comparisons.down) ? 'down' : null;
}

/** Whether no other sum stands between a figure and the change at an index: that would be the other's. */
const isNearest = (terms: readonly Term[], sum: Chunk | undefined, at: number): boolean => {
  const from = sum ? terms.indexOf(sum.head) : -1;
  return from > at || !terms.slice(from + 1, at).some(isSum);
};

/**
 * A change told by a noun of its own: "een omzet van 3 miljard, een daling van 4 procent". Of several, none; where a
 * clause tells several sums, it is that of the one right before.
 */
function changeNamed(
  { clause: { terms } }: ReadClause,
  sum: Chunk | undefined,
  data: EventData,
): Change | null {
  const found = terms.flatMap(({ amount }, at): Change[] => {
    if (amount?.kind !== 'percent' || terms[at - 1]?.word.relation !== 'Of') return [];
    const first = sum !== undefined && terms.indexOf(sum.head) > at;
    if (first ? terms.slice(0, at).some(isSum) : !isNearest(terms, sum, at)) return [];
    const direction = directionIn([terms[at - 2]?.lower ?? ''], data);
    return direction === null ? [] : [{ value: amount.value ?? null, direction }];
  });
  return found.length === 1 ? found[0]! : null;
}

/** A change told by its sign in brackets right behind the figure: "omzet 88 miljoen euro (+4 procent)". */
function changeSigned(
  { clause: { terms } }: ReadClause,
  amount: Chunk | undefined,
  text: string,
): Change | null {
  const at = amount ? terms.indexOf(amount.head) : -1;
  // "2,65 miljard omzet (+6 procent)": the figure's noun may stand between.
  const open =
    at < 0 ? -1 : terms.findIndex(({ text: mark }, index) => index > at && index <= at + 2 && mark === '(');
  const change = terms[open + 1]?.amount;
  if (open < 0 || change?.kind !== 'percent' || typeof change.value !== 'number') return null;
  if (change.value < 0) return { value: -change.value, direction: 'down' };
  return text.charAt(change.start - 1) === '+' ? { value: change.value, direction: 'up' } : null;
}

/** How a figure moved: as a word beside the percentage tells ("12 procent meer", "up 12%"), or the verb. */
export function changeOf(
  { rule, frame, roles }: FrameMatch,
  read: ReadClause,
  data: EventData,
  text: string,
): Pick<NewsEvent, 'change'> {
  const { change } = roles;
  if (!change) {
    const named =
      rule.type === 'results'
        ? (changeNamed(read, roles.amount, data) ?? changeSigned(read, roles.amount, text))
        : null;
    return named ? { change: named } : {};
  }
  const { terms } = read.clause;
  if (!isNearest(terms, roles.amount, change.from)) return {};
  // "Een winst van 3 miljoen, 5 procent meer, op een omzet van 40 miljoen": what stands before a figure's noun is another's.
  if (frame.noun && frame.noun.from > change.from && terms.slice(0, change.from).some(isSum)) return {};
  const beside = read.clause.terms.slice(change.from, change.to + 1).map(({ lower }) => lower);
  const tags = frame.verb?.reading.verb.tags ?? [];
  const direction =
    directionIn(beside, data) ??
    rule.direction ??
    (tags.includes('Fall') ? 'down' : tags.includes('Rise') ? 'up' : null);
  return direction === null ? {} : { change: { value: change.head.amount!.value ?? null, direction } };
}
