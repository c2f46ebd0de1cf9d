/** A rule's match as an event: its parties, figures and details. */
import type { EventData, EventRule, EventStatus } from '../../languages/contract/events.ts';
import type { Amount, NewsEvent } from '../../record/schema.ts';
import type { Actors } from './actors.ts';
import { changeOf, measureOf } from './changes.ts';
import type { Chunk } from './chunks.ts';
import type { Clause } from './clauses.ts';
import { hasNeeds, purposeOf, statusOf, timeOf } from './details.ts';
import { isFigures } from './figures.ts';
import type { ReadClause } from './frames.ts';
import { governingOf, isCommissioned, isExpected, isHoped, isSupposed } from './governing.ts';
import type { FrameMatch } from './net.ts';
import type { Telling } from './refine.ts';
import type { Site } from './site.ts';
import { isThere, isWhereBefore, placeOf } from './whereabouts.ts';

/** What a match tells, without its source, or null where the text does not state one. */
export function tellingOf(
  match: FrameMatch,
  site: Site,
  actors: Actors,
  parents: ReadonlyMap<Clause, ReadClause>,
  text: string,
  data: EventData,
): Telling | null {
  const { rule, roles } = match;
  const { read } = site;
  if (rule.aside && !isFigures(read.clause) && !isState(read)) return null;
  if (isSupposed(read, parents) || (rule.type === 'results' && isHoped(read))) return null;
  const status = statusIn(match, site, parents, data);
  if (status === 'none') return null;
  const event = eventOf(match, site, actors, status, parents, text, data);
  if (isTrifle(roles.amount?.head.amount) || paysForOther(match, data)) return null;
  if (isExpected(read, parents, event.actor)) return null;
  if (event.actor === null && event.recipient === null && !event.parties && !rule.refines) return null;
  if (rule.refines) return refining(event, match, actors.implied, read);
  // "Kreeg de opdracht om voor 3 miljoen een school te bouwen": the sum is the contract's.
  if (rule.type === 'investment' && isCommissioned(read, parents))
    return event.amount ? { event, refines: ['contract'] } : null;
  if (hasNeeds(event, rule)) return isWhereBefore(read, data) ? { event, there: true } : { event };
  // "Damen kreeg een order", and in the next sentence: "Daarmee is 3 miljard euro gemoeid."
  return rule.needs?.includes('amount') ? { event, lacking: true } : null;
}

/** How sure the event is; under a condition nothing has happened yet. */
function statusIn(
  match: FrameMatch,
  { read, conditional }: Site,
  parents: ReadonlyMap<Clause, ReadClause>,
  data: EventData,
): EventStatus | 'none' {
  const status = statusOf(match, read, governingOf(read, parents), data);
  if (!conditional) return status;
  // "Als de prijs hoog blijft, lijdt ASML een verlies": a figure under a condition is no figure.
  if (match.rule.present === 'done' && match.frame.verb?.reading.form === 'present') return 'none';
  return status === 'announced' ? 'planned' : status;
}

function eventOf(
  match: FrameMatch,
  site: Site,
  { actor, recipient, others, inferred }: Actors,
  status: EventStatus,
  parents: ReadonlyMap<Clause, ReadClause>,
  text: string,
  data: EventData,
): NewsEvent {
  const { rule, roles } = match;
  const { read, sentence } = site;
  const parent = read.clause.parent ? parents.get(read.clause.parent) : undefined;
  const used = new Set(Object.values(roles));
  const amount = roles.amount?.head.amount;
  const count = roles.count?.head.amount;
  const near = (chunk: Chunk): boolean => match.frame.chunks.includes(chunk) && !used.has(chunk);
  return {
    type: rule.type,
    actor,
    recipient,
    ...(others.length > 0 ? { parties: others } : {}),
    place: rule.placeless ? null : whereIs(rule, site, near, Boolean(amount ?? count), data),
    purpose: purposeOf(read, data, text, used, rule.type),
    amount: amount
      ? Object.assign(valueOf(amount), { currency: amount.currency ?? null, bound: amount.bound })
      : null,
    count: count
      ? Object.assign(valueOf(count), { unit: rule.unit ?? count.unit ?? '', bound: count.bound })
      : null,
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
}

/** A telling of the amount of another event, which may be an event of its own where there is no other. */
function refining(
  event: NewsEvent,
  { rule, roles, frame }: FrameMatch,
  implied: string | null,
  read: ReadClause,
): Telling | null {
  if (!isSoleFigure(roles.amount, read) || isOther(frame)) return null;
  const refines = rule.refines!;
  if (implied !== null)
    return { event, fallback: { ...event, actor: implied, confidence: 'inferred' }, refines };
  return { event, ...(rule.implied && event.actor !== null ? { fallback: event } : {}), refines };
}

/** Where the event of a rule is: in its clause, in what it is done for, or where "daar" says. */
function whereIs(
  { type }: EventRule,
  { read, reads, previous }: Site,
  near: (chunk: Chunk) => boolean,
  counted: boolean,
  data: EventData,
): string | null {
  const query = { data, type, counted, near: () => true };
  const own = placeOf([read], { ...query, near });
  if (own) return own.id;
  // "Investeert om zijn fabriek in Best uit te breiden": what it is done for tells.
  const purposes = reads.filter(({ clause }) => clause.purpose && clause.parent === read.clause);
  const purpose = placeOf(purposes, query);
  if (purpose || !isThere(read, data)) return purpose?.id ?? null;
  const there = placeOf(reads.slice(0, reads.indexOf(read)), query) ?? placeOf(previous, query);
  // A street or a park that only the words before name is too small to be meant for sure.
  return there && there.kind !== 'other' ? there.id : null;
}

/** Whether a clause tells no other figure, and nothing that its amount would be of: "90 miljoen dollar schade". */
const isSoleFigure = (amount: Chunk | undefined, { phrases: { chunks } }: ReadClause): boolean =>
  chunks.every(
    (chunk) =>
      chunk === amount ||
      // "Betaalt voor een belang van 30 procent 3 miljoen euro": the part is no sum.
      (chunk.relation === 'Of' && chunk.head.amount?.kind === 'percent') ||
      (chunk.kind !== 'amount' &&
        (chunk.kind !== 'thing' ||
          chunk.relation !== null ||
          chunk.determiner !== null ||
          chunk.from !== amount?.to)),
  );

/** "Die van hen kosten 3 miljoen euro": the pronoun stands for another's. */
const isOther = ({ doer, chunks }: FrameMatch['frame']): boolean =>
  doer?.kind === 'pronoun' && chunks.some(({ kind, relation }) => relation === 'Of' && kind !== 'amount');

/** Whether a clause says no more than what somebody is: "was goed voor een omzet van 3 miljoen". */
const isState = ({ phrases: { verbs } }: ReadClause): boolean =>
  verbs.length > 0 && verbs.every(({ reading }) => reading.verb.helps === 'being');

/** Below this a sum is a price of goods and no deal: "verkoopt flessen wijn voor 5 euro". */
const TRIFLE = 1000;

const isTrifle = (amount: Amount | undefined): boolean =>
  amount?.kind === 'money' && typeof amount.value === 'number' && amount.value < TRIFLE;

/**
 * "Trekt 575 miljoen euro uit voor een schikking": what is paid for is no investment; "krijgt 3 miljoen euro
 * schadevergoeding": nor is what the sum is called, or a subsidy or a round. "Voor 3 miljoen euro aandelen" is one.
 */
function paysForOther(
  { rule: { type }, frame: { chunks }, roles: { amount } }: FrameMatch,
  { notInvestments, compounds }: EventData,
): boolean {
  if (type !== 'investment' && type !== 'subsidy' && type !== 'funding') return false;
  return chunks.some(
    ({ relation, from, head: { lower } }) =>
      ((type === 'investment' && (relation === 'For' || relation === 'To')) ||
        (relation === null && from === amount?.to && (type === 'investment' || amount.relation === null))) &&
      notInvestments.some((noun) => lower === noun || (compounds && noun.length > 5 && lower.endsWith(noun))),
  );
}

function valueOf({ value, low, high }: Amount): Pick<Amount, 'value' | 'low' | 'high'> {
  const told: Pick<Amount, 'value' | 'low' | 'high'> = {};
  if (value !== undefined) told.value = value;
  if (low !== undefined) told.low = low;
  if (high !== undefined) told.high = high;
  return told;
}
