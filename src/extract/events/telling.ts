/** A rule's match as an event: its parties, figures and details. */
import type { Sentence } from '../../article.ts';
import type { EventData, EventRule, EventStatus } from '../../languages/contract/events.ts';
import type { Amount, NewsEvent } from '../../record/schema.ts';
import type { Chunk } from './chunks.ts';
import type { Clause } from './clauses.ts';
import { hasNeeds, placeOf, purposeOf, statusOf, timeOf } from './details.ts';
import { isFigures } from './figures.ts';
import type { Frame, ReadClause } from './frames.ts';
import type { Telling } from './merge.ts';
import type { FrameMatch } from './net.ts';
import type { Party } from './terms.ts';

/** Where a frame comes from. */
export interface Site {
  read: ReadClause;
  sentence: Sentence;
  /** The company that the text is about there. */
  topic: Party | null;
  /** A condition stands beside the clause. */
  conditional: boolean;
}

/** Statuses that the clauses around a clause lay on it: "ontkent dat …". */
function governingOf(
  read: ReadClause,
  parents: ReadonlyMap<Clause, ReadClause>,
): (EventStatus | 'none' | undefined)[] {
  const { clause } = read;
  const parent = clause.parent ? parents.get(clause.parent) : undefined;
  if (!parent || clause.kind === 'main' || (clause.kind === 'relative' && !clause.coordinated)) return [];
  // "Het is niet waar dat …", "de minister wil dat …": what follows is denied, or another's wish.
  const { verbs, negated } = parent.phrases;
  const isWish =
    verbs.length > 0 &&
    verbs.every(
      ({ reading: { verb } }) =>
        verb.helps === 'modal' && (verb.status === 'planned' || verb.status === 'none'),
    );
  if (clause.kind === 'sub' && !clause.coordinated && (negated || isWish)) return ['none'];
  const statuses = parent.phrases.verbs
    .filter(({ reading, index }) =>
      clause.coordinated
        ? reading.verb.helps !== undefined || index === parent.phrases.finite
        : reading.verb.helps === undefined || clause.kind === 'infinitive',
    )
    .map(({ reading }) => reading.verb.status);
  return [...statuses, ...governingOf(parent, parents)];
}

/**
 * Whether only onlookers see it so: "analisten verwachten dat ING banen schrapt", "volgens analisten". They know of no
 * event.
 */
function isSupposed(
  { clause, phrases: { chunks } }: ReadClause,
  parents: ReadonlyMap<Clause, ReadClause>,
  data: Pick<EventData, 'onlookers'>,
): boolean {
  const isOnlooker = (chunk: Chunk | null): boolean =>
    chunk?.kind === 'thing' && chunk.terms.some(({ lower }) => data.onlookers.includes(lower));
  if (chunks.some((chunk) => chunk.relation === 'Other' && isOnlooker(chunk))) return true;
  const parent = clause.parent ? parents.get(clause.parent) : undefined;
  if (!parent || clause.kind === 'main' || clause.kind === 'relative') return false;
  const named = parent.phrases.chunks.filter(({ relation }) => relation === null);
  return [parent.subject, ...named].some(isOnlooker) || isSupposed(parent, parents, data);
}

/** What a match tells, without its source, or null where the text does not state one. */
export function tellingOf(
  match: FrameMatch,
  { read, sentence, topic, conditional }: Site,
  parents: ReadonlyMap<Clause, ReadClause>,
  text: string,
  data: EventData,
): Telling | null {
  const { rule, roles } = match;
  if (rule.aside && !isFigures(read.clause) && !isState(read)) return null;
  if (isSupposed(read, parents, data)) return null;
  let status = statusOf(match, read, governingOf(read, parents), data);
  if (status === 'none') return null;
  // Under a condition nothing has happened yet.
  if (conditional && status === 'announced') status = 'planned';
  const parent = read.clause.parent ? parents.get(read.clause.parent) : undefined;
  let inferred = false;
  const extra: NonNullable<NewsEvent['parties']> = [];
  const party = (
    name: 'actor' | 'partner' | 'recipient' | 'seller' | 'investor' | 'object' | 'stake',
  ): string | null => {
    const chunk = roles[name];
    const found = chunk ? (read.parties.get(chunk) ?? []) : [];
    if (found.some((one) => one.inferred)) inferred = true;
    const main = name === 'actor' || name === 'recipient';
    const role = name === 'partner' ? 'actor' : name;
    for (const { id } of main ? found.slice(1) : found) extra.push({ role, id });
    return main ? (found[0]?.id ?? null) : null;
  };
  let actor = party('actor');
  if (actor === null && rule.implied && topic && !hasOwner(match)) {
    actor = topic.id;
    inferred = true;
  }
  party('partner');
  const recipient = party('recipient');
  party('seller');
  party('investor');
  party('object');
  party('stake');
  if (actor !== null && actor === recipient) return null;
  const used = new Set(Object.values(roles));
  const amount = roles.amount?.head.amount;
  const count = roles.count?.head.amount;
  const near = (chunk: Chunk): boolean => match.frame.chunks.includes(chunk) && !used.has(chunk);
  const event: NewsEvent = {
    type: rule.type,
    actor,
    recipient,
    ...(extra.length > 0 ? { parties: extra } : {}),
    place: rule.placeless ? null : placeOf(read, data, near, Boolean(amount ?? count)),
    purpose: purposeOf(read, data, text, used, rule.type),
    amount: amount ? { ...valueOf(amount), currency: amount.currency ?? null, bound: amount.bound } : null,
    count: count ? { ...valueOf(count), unit: rule.unit ?? count.unit ?? '', bound: count.bound } : null,
    ...measureOf(match),
    ...changeOf(match, read, data, text),
    status,
    time: timeOf(read, parent, used, data),
    source: null,
    confidence: inferred ? 'inferred' : 'stated',
    rule: rule.id,
    evidence: {
      text: text.slice(sentence.start, sentence.end),
      paragraph: sentence.paragraph,
      start: sentence.start,
      end: sentence.end,
    },
  };
  if (isTrifle(amount)) return null;
  if (rule.type === 'investment' && paysForOther(match.frame, data)) return null;
  if (event.actor === null && event.recipient === null && !event.parties && !rule.refines) return null;
  if (rule.refines) return isSoleFigure(roles.amount, read) ? { event, refines: rule.refines } : null;
  if (hasNeeds(event, rule)) return { event };
  // "Damen kreeg een order", and in the next sentence: "Daarmee is 3 miljard euro gemoeid."
  return rule.needs?.includes('amount') ? { event, lacking: true } : null;
}

/** Whether a clause tells no other figure, and nothing that its amount would be of: "90 miljoen dollar schade". */
const isSoleFigure = (amount: Chunk | undefined, { phrases: { chunks } }: ReadClause): boolean =>
  chunks.every(
    (chunk) =>
      chunk === amount ||
      (chunk.kind !== 'amount' &&
        (chunk.kind !== 'thing' ||
          chunk.relation !== null ||
          chunk.determiner !== null ||
          chunk.from !== amount?.to)),
  );

/** Whether a clause says no more than what somebody is: "was goed voor een omzet van 3 miljoen". */
const isState = ({ phrases: { verbs } }: ReadClause): boolean =>
  verbs.length > 0 && verbs.every(({ reading }) => reading.verb.helps === 'being');

/** Whether a rule's subject is a thing: whose it is, the text around tells. */
const isAboutThing = ({ pattern }: EventRule): boolean => pattern.startsWith('#SubjectThing');

/**
 * Whether the clause says itself whose or where it is, so that no actor is implied: "de omzet van de sector", "in de hele
 * sector verdwijnen 300 banen".
 */
const hasOwner = ({ rule, frame: { noun, chunks, doer } }: FrameMatch): boolean =>
  (doer !== null && !isAboutThing(rule)) ||
  chunks.some(({ kind, relation, from }) => {
    if (kind === 'amount' || kind === 'time' || relation === null) return false;
    if (noun) return from === noun.to + 1 || relation === 'Poss';
    return (relation === 'In' || relation === 'At') && kind !== 'place';
  });

/** Below this a sum is a price of goods and no deal: "verkoopt flessen wijn voor 5 euro". */
const TRIFLE = 1000;

const isTrifle = (amount: Amount | undefined): boolean =>
  amount?.kind === 'money' && typeof amount.value === 'number' && amount.value < TRIFLE;

/** "Trekt 575 miljoen euro uit voor een schikking": what is paid for is no investment. */
const paysForOther = ({ chunks }: Frame, { notInvestments, compounds }: EventData): boolean =>
  chunks.some(
    ({ relation, head: { lower } }) =>
      (relation === 'For' || relation === 'To') &&
      notInvestments.some((noun) => lower === noun || (compounds && noun.length > 5 && lower.endsWith(noun))),
  );

function measureOf({ rule, frame }: FrameMatch): Pick<NewsEvent, 'measure'> {
  const measure = rule.measure ?? (rule.type === 'results' ? frame.noun?.head.word.noun?.measure : undefined);
  return measure === undefined ? {} : { measure };
}

type Change = NonNullable<NewsEvent['change']>;

/** Which way one of the words tells that a figure moved; of "meer dan" the first word tells. */
function directionIn(words: readonly string[], { comparisons }: EventData): Change['direction'] | null {
  const told = new Set(words.flatMap((word) => [word, word.split(' ')[0]!]));
  if (comparisons.up.some((word) => told.has(word))) return 'up';
  return comparisons.down.some((word) => told.has(word)) ? 'down' : null;
}

/** A change told by a noun of its own: "een omzet van 3 miljard, een daling van 4 procent". Of several, none. */
function changeNamed({ clause: { terms } }: ReadClause, data: EventData): Change | null {
  const found = terms.flatMap(({ amount }, at): Change[] => {
    if (amount?.kind !== 'percent' || terms[at - 1]?.word.relation !== 'Of') return [];
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
function changeOf(
  { rule, frame, roles }: FrameMatch,
  read: ReadClause,
  data: EventData,
  text: string,
): Pick<NewsEvent, 'change'> {
  const { change } = roles;
  if (!change) {
    const named =
      rule.type === 'results' ? (changeNamed(read, data) ?? changeSigned(read, roles.amount, text)) : null;
    return named ? { change: named } : {};
  }
  const beside = read.clause.terms.slice(change.from, change.to + 1).map(({ lower }) => lower);
  const tags = frame.verb?.reading.verb.tags ?? [];
  const direction =
    directionIn(beside, data) ??
    rule.direction ??
    (tags.includes('Fall') ? 'down' : tags.includes('Rise') ? 'up' : null);
  return direction === null ? {} : { change: { value: change.head.amount!.value ?? null, direction } };
}

function valueOf({ value, low, high }: Amount): Pick<Amount, 'value' | 'low' | 'high'> {
  return {
    ...(value === undefined ? {} : { value }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
  };
}
