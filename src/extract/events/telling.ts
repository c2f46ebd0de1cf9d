/** A rule's match as an event: its parties, figures and details. */
import type { Sentence } from '../../article.ts';
import type { EventData, EventRule, EventStatus } from '../../languages/contract/events.ts';
import type { Amount, NewsEvent } from '../../record/schema.ts';
import { changeOf, measureOf } from './changes.ts';
import type { Chunk } from './chunks.ts';
import type { Clause } from './clauses.ts';
import { hasNeeds, purposeOf, statusOf, timeOf } from './details.ts';
import { isFigures } from './figures.ts';
import type { ReadClause } from './frames.ts';
import type { Telling } from './refine.ts';
import type { FrameMatch } from './net.ts';
import type { Party } from './terms.ts';
import { isThere, isWhereBefore, placeOf } from './whereabouts.ts';

/** Where a frame comes from. */
export interface Site {
  read: ReadClause;
  sentence: Sentence;
  /** The company that the text is about there. */
  topic: Party | null;
  /** The clauses of the sentence. */
  reads: readonly ReadClause[];
  /** The clauses of the sentence before it in the paragraph: what "daar" means stands in either. */
  previous: readonly ReadClause[];
  /** A condition stands beside the clause. */
  conditional: boolean;
  /** Who imposes a fine that the clause tells without saying it. */
  imposer: (before: boolean, settles: boolean) => Party | null;
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
): boolean {
  const isOnlooker = (chunk: Chunk | null): boolean =>
    (chunk?.kind === 'thing' || chunk?.kind === 'noun') && chunk.terms.some(({ word }) => word.onlooker);
  if (chunks.some((chunk) => chunk.relation === 'Other' && isOnlooker(chunk))) return true;
  const parent = clause.parent ? parents.get(clause.parent) : undefined;
  if (!parent || clause.kind === 'main' || clause.kind === 'relative') return false;
  const named = parent.phrases.chunks.filter(({ relation }) => relation === null);
  return [parent.subject, ...named].some(isOnlooker) || isSupposed(parent, parents);
}

/**
 * Whether somebody else only expects it: "ING verwacht dat Heineken 3 miljard winst boekt". What others plan or expect of
 * a party is no more than an opinion.
 */
function isExpected(
  { clause }: ReadClause,
  parents: ReadonlyMap<Clause, ReadClause>,
  actor: string | null,
): boolean {
  const parent = clause.kind === 'sub' && clause.parent ? parents.get(clause.parent) : undefined;
  const owners = (parent?.subject && parent.parties.get(parent.subject)) ?? [];
  if (!parent || owners.length === 0 || owners.some(({ id }) => id === actor)) return false;
  return parent.phrases.verbs.some(
    ({ reading: { verb } }) => verb.helps === undefined && verb.status === 'planned',
  );
}

/** What a match tells, without its source, or null where the text does not state one. */
export function tellingOf(
  match: FrameMatch,
  site: Site,
  parents: ReadonlyMap<Clause, ReadClause>,
  text: string,
  data: EventData,
): Telling | null {
  const { rule, roles } = match;
  const { read, sentence, topic, conditional } = site;
  if (rule.aside && !isFigures(read.clause) && !isState(read)) return null;
  if (isSupposed(read, parents)) return null;
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
  const implied = actor === null && rule.implied && topic && !hasOwner(match) ? topic.id : null;
  if (implied !== null && !rule.refines) {
    actor = implied;
    inferred = true;
  }
  party('partner');
  for (const { id } of togetherWith(match, read, data)) extra.push({ role: 'actor', id });
  let recipient = party('recipient');
  const sides = rule.type === 'contract' && recipient === null ? sidesOf(roles.actor, read) : null;
  if (sides) {
    actor = sides.winner;
    recipient = sides.client;
    extra.splice(0);
  }
  party('seller');
  party('investor');
  party('object');
  party('stake');
  if (rule.type === 'fine' && actor === null && !rule.refines) {
    const imposer = imposerOf(match, site);
    if (imposer !== null && imposer !== recipient) {
      actor = imposer;
      inferred = true;
    }
  }
  // "In 2013 kocht de ontwikkelaar de brouwerij": whatever the latter is, it is not the former.
  if (rule.type === 'acquisition' && actor === recipient && roles.amount && isReference(roles.recipient))
    recipient = null;
  if (actor !== null && actor === recipient) {
    if (rule.type !== 'investment') return null;
    // "Inkef, dat 3 miljoen in het bedrijf stak": not in itself.
    recipient = null;
    inferred = read.parties.get(roles.actor!)?.some((one) => one.inferred) ?? false;
  }
  const used = new Set(Object.values(roles));
  const amount = roles.amount?.head.amount;
  const count = roles.count?.head.amount;
  const near = (chunk: Chunk): boolean => match.frame.chunks.includes(chunk) && !used.has(chunk);
  const event: NewsEvent = {
    type: rule.type,
    actor,
    recipient,
    ...(extra.length > 0 ? { parties: extra } : {}),
    place: rule.placeless ? null : whereIs(rule, site, near, Boolean(amount ?? count), data),
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
  if (isTrifle(amount) || isExpected(read, parents, actor)) return null;
  // "Hoopt een winst van 3 miljoen te boeken" is not even a forecast.
  if (rule.type === 'results' && isHoped(read)) return null;
  if (paysForOther(match, data)) return null;
  if (event.actor === null && event.recipient === null && !event.parties && !rule.refines) return null;
  if (rule.refines) {
    if (!isSoleFigure(roles.amount, read) || isOther(match.frame)) return null;
    const fallback: Telling =
      implied === null
        ? { event, ...(rule.implied && actor !== null ? { fallback: event } : {}) }
        : { event, fallback: { ...event, actor: implied, confidence: 'inferred' } };
    return { ...fallback, refines: rule.refines };
  }
  if (hasNeeds(event, rule)) return isWhereBefore(read, data) ? { event, there: true } : { event };
  // "Damen kreeg een order", and in the next sentence: "Daarmee is 3 miljard euro gemoeid."
  return rule.needs?.includes('amount') ? { event, lacking: true } : null;
}

/** What happens to one party alone, whomever it talks to about it: "schrapt samen met de bonden 300 banen". */
const ONE_S_OWN: ReadonlySet<NewsEvent['type']> = new Set(['layoffs', 'hiring', 'results', 'fine']);

/** Who does it with the subject: "NXP investeert samen met TSMC 10 miljard euro" is no investment of NXP alone. */
function togetherWith(
  { rule, roles }: FrameMatch,
  { subject, phrases, parties }: ReadClause,
  { together }: EventData,
): readonly Party[] {
  if (!subject || roles.actor !== subject || ONE_S_OWN.has(rule.type)) return [];
  const used = new Set(Object.values(roles));
  return phrases.chunks.flatMap((chunk) =>
    chunk.preposition && together.includes(chunk.preposition.lower) && !used.has(chunk)
      ? (parties.get(chunk) ?? [])
      : [],
  );
}

const isReference = (chunk: Chunk | undefined): boolean => chunk?.kind === 'reference';

/**
 * Who imposes a fine that the clause tells without saying it, where the clause tells nobody else who could: "kreeg van een
 * rechter een boete". What was settled with "justitie" was settled with whoever prosecutes.
 */
function imposerOf({ frame: { doer, chunks }, roles }: FrameMatch, { read, imposer }: Site): string | null {
  if (doer !== null && doer !== roles.recipient) return null;
  const others = chunks.filter(
    (chunk) =>
      chunk.kind !== 'amount' &&
      (chunk.relation === 'Of' || chunk.relation === 'By' || chunk.relation === 'With') &&
      // "Dekker uit Breda", "de directie van Dekker": behind the one who is fined stands where he belongs.
      !(chunk.relation === 'Of' && roles.recipient && chunk.from === roles.recipient.to + 1),
  );
  const settles = others.some(({ head }) => head.word.thing === 'Justice');
  if (others.length > (settles ? 1 : 0)) return null;
  // "Kreeg in Ierland een boete": nobody who is named here.
  if (read.phrases.chunks.some(({ kind, relation }) => kind === 'place' && relation === 'In')) return null;
  const dated = read.phrases.chunks.some(({ kind }) => kind === 'time');
  return imposer(dated && !settles, settles)?.id ?? null;
}

/** "De gemeente en Heijmans tekenen een contract": the body is the client, and the company gets the work. */
function sidesOf(
  chunk: Chunk | undefined,
  { parties }: ReadClause,
): { winner: string; client: string } | null {
  const joint = (chunk && parties.get(chunk)) ?? [];
  const winner = joint.find(({ company }) => company);
  const client = joint.find(({ company }) => !company);
  return joint.length === 2 && winner && client ? { winner: winner.id, client: client.id } : null;
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

const isHoped = ({ phrases: { verbs } }: ReadClause): boolean =>
  verbs.some(({ reading: { verb } }) => verb.tags?.includes('Hope'));

/** Whether a clause says no more than what somebody is: "was goed voor een omzet van 3 miljoen". */
const isState = ({ phrases: { verbs } }: ReadClause): boolean =>
  verbs.length > 0 && verbs.every(({ reading }) => reading.verb.helps === 'being');

/**
 * Whether the clause says itself whose or where it is, so that no actor is implied: "de omzet van de sector", "in de hele
 * sector verdwijnen 300 banen".
 */
const hasOwner = ({ rule, roles, frame: { noun, chunks, doer } }: FrameMatch): boolean =>
  (doer !== null && !rule.refines && !rule.aboutThing) ||
  chunks.some((chunk) => {
    const { kind, relation, from } = chunk;
    if (kind === 'amount' || kind === 'time' || relation === null) return false;
    if (Object.values(roles).includes(chunk)) return false;
    // "In de ombouw gaat 3 miljoen euro zitten": work and halls own nothing.
    const { noun: named, thing } = chunk.head.word;
    if (!noun && (named?.work || thing !== undefined)) return false;
    if (doer && rule.refines && relation === 'Of' && from === doer.to + 1) return true;
    if (noun && (from === noun.to + 1 || relation === 'Poss')) return true;
    return (relation === 'In' || relation === 'At') && kind !== 'place' && !(noun && kind === 'noun');
  });

/** Below this a sum is a price of goods and no deal: "verkoopt flessen wijn voor 5 euro". */
const TRIFLE = 1000;

const isTrifle = (amount: Amount | undefined): boolean =>
  amount?.kind === 'money' && typeof amount.value === 'number' && amount.value < TRIFLE;

/**
 * "Trekt 575 miljoen euro uit voor een schikking": what is paid for is no investment; "krijgt 3 miljoen euro
 * schadevergoeding": nor is what the sum is called, or a subsidy or a round.
 */
function paysForOther(
  { rule: { type }, frame: { chunks }, roles: { amount } }: FrameMatch,
  { notInvestments, compounds }: EventData,
): boolean {
  if (type !== 'investment' && type !== 'subsidy' && type !== 'funding') return false;
  return chunks.some(
    ({ relation, from, head: { lower } }) =>
      ((type === 'investment' && (relation === 'For' || relation === 'To')) ||
        (relation === null && from === amount?.to)) &&
      notInvestments.some((noun) => lower === noun || (compounds && noun.length > 5 && lower.endsWith(noun))),
  );
}

function valueOf({ value, low, high }: Amount): Pick<Amount, 'value' | 'low' | 'high'> {
  return {
    ...(value === undefined ? {} : { value }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
  };
}
