/**
 * Events: who does what for how much, where, according to whom.
 *
 * The way of a sentence: terms (names, amounts and times as one each) → clauses → phrases with their prepositions →
 * frames (one fixed order) → rules swept over the frames → roles and details → tellings of one event merged.
 */
import type { Sentence } from '../../article.ts';
import type { CompanyEntry } from '../../gazetteer/types.ts';
import type { EventData, EventStatus } from '../../languages/contract/events.ts';
import type { Amount, Entities, NewsEvent } from '../../record/schema.ts';
import { slug } from '../../slug.ts';
import { type Chunk, phrasesOf } from './chunks.ts';
import { type Clause, clausesOf, withoutDateline } from './clauses.ts';
import { hasNeeds, placeOf, purposeOf, statusOf, timeOf } from './details.ts';
import {
  antecedentChunk,
  type Frame,
  framesOf,
  type ReadClause,
  type Resolved,
  subjectOf,
} from './frames.ts';
import { createLexicon } from './lexicon.ts';
import { mergeEvents } from './merge.ts';
import { createNet, type FrameMatch } from './net.ts';
import { createDiscourse, type Discourse, type PartyFacts } from './references.ts';
import { type Known, type Named, type Party, type Term, termsOf } from './terms.ts';
import { createTimeFinder } from './times.ts';

/** An article as the events stage takes it. Entities and amounts carry positions in `paragraphs`. */
export interface EventInput {
  paragraphs: readonly string[];
  sentences: readonly Sentence[];
  amounts: readonly Amount[];
  entities: Entities;
  /** ISO 8601, or null; relative times are told as dates only where it is known. */
  published: string | null;
}

/** What is known of companies beforehand. */
export interface EventGazetteer {
  companies: readonly CompanyEntry[];
}

export type EventFinder = (input: EventInput) => NewsEvent[];

/** A frame with the clause and sentence that it comes from. */
interface Site {
  read: ReadClause;
  sentence: Sentence;
  /** The company that the text is about there. */
  topic: Party | null;
  /** A condition stands beside the clause. */
  conditional: boolean;
}

/** Everything known inside each sentence. */
function knownOf({
  entities,
  amounts,
}: EventInput): Map<number, Known & { named: Named[]; amounts: Amount[] }> {
  const byParagraph = new Map<number, { named: Named[]; amounts: Amount[]; times: [] }>();
  const at = (paragraph: number) => {
    let known = byParagraph.get(paragraph);
    if (!known) byParagraph.set(paragraph, (known = { named: [], amounts: [], times: [] }));
    return known;
  };
  const add = (mention: Named['mention'], extra: Omit<Named, 'mention'>): void => {
    const { named } = at(mention.paragraph);
    const there = named.find(
      (other) => other.mention.start === mention.start && other.mention.end === mention.end,
    );
    if (there) Object.assign(there, extra);
    else named.push({ mention, ...extra });
  };
  for (const { id, mentions } of entities.sources)
    for (const mention of mentions) add(mention, { source: id });
  for (const { id, kind, mentions } of entities.places) {
    for (const mention of mentions) add(mention, { place: { id, kind } });
  }
  for (const { id, mentions } of entities.organisations) {
    for (const mention of mentions) add(mention, { party: { id, company: false } });
  }
  for (const { id, mentions } of entities.companies) {
    for (const mention of mentions) add(mention, { party: { id, company: true } });
  }
  for (const amount of amounts) at(amount.paragraph).amounts.push(amount);
  return byParagraph;
}

/** Makes the events stage for one language. Pure; the finder may be used for any number of articles. */
export function createEventFinder(data: EventData, gazetteer: EventGazetteer): EventFinder {
  const lexicon = createLexicon(data);
  const net = createNet(data.rules);
  const findTimes = createTimeFinder(data);
  const listed = new Map<string, CompanyEntry>();
  for (const company of gazetteer.companies) listed.set(company.id ?? slug(company.name), company);

  const factsOf = (entities: Entities): Map<string, PartyFacts> => {
    const facts = new Map<string, PartyFacts>();
    for (const { id, kind } of entities.organisations) facts.set(id, { company: false, kind });
    for (const { id, country, parent } of entities.companies) {
      const entry = listed.get(id);
      const fact: PartyFacts = { company: true };
      const home = entry?.country ?? country;
      const owner = entry?.parent ?? parent;
      if (home !== undefined) fact.country = home;
      if (entry) fact.sector = entry.sector;
      if (owner !== undefined) fact.parent = owner;
      facts.set(id, fact);
    }
    return facts;
  };

  /** Reads the clauses of one sentence, and notes the parties that they name. */
  const readSentence = (terms: readonly Term[], discourse: Discourse, sentence: number): ReadClause[] => {
    const reads = new Map<Clause, ReadClause>();
    for (const clause of clausesOf(terms, data)) {
      const parent = clause.parent ? reads.get(clause.parent) : undefined;
      const own = phrasesOf(clause);
      const phrases =
        clause.gap && parent ? { ...own, verbs: parent.phrases.verbs, finite: parent.phrases.finite } : own;
      const found = subjectOf(clause, phrases, data, parent?.subject ?? null);
      const ambiguous = found === 'ambiguous';
      const subject = ambiguous ? null : found;
      const parties: ReadClause['parties'] = new Map();
      const chunks = [...phrases.chunks];
      if (subject && !chunks.includes(subject)) chunks.push(subject);
      if (clause.antecedent) chunks.push(antecedentChunk(clause.antecedent, null));
      for (const chunk of chunks) {
        const inherited = parent?.parties.get(chunk);
        const meant = inherited ?? partiesOf(chunk, discourse, sentence);
        if (meant.length > 0) parties.set(chunk, meant);
      }
      const body = subject && !parties.has(subject) ? bodyOwner(subject, phrases.chunks, data) : undefined;
      const owners = body && parties.get(body);
      if (subject && owners) parties.set(subject, owners);
      reads.set(clause, { clause, phrases, subject, ambiguous, parties });
      for (const chunk of chunks) {
        const reference = chunk.described?.word.reference;
        if (reference && chunk.kind === 'party') discourse.describe(chunk.head.named!.party!.id, reference);
      }
      for (const [chunk, meant] of parties) {
        for (const party of meant) discourse.note(party, sentence, chunk === subject);
      }
      for (const term of clause.terms) {
        if (term.part && term.named?.party) discourse.note(term.named.party, sentence, false);
      }
    }
    return [...reads.values()];
  };

  return (input) => {
    const { paragraphs, sentences, entities, published } = input;
    const known = knownOf(input);
    const facts = factsOf(entities);
    const discourse = createDiscourse((id) => facts.get(id));
    const frames: Frame[] = [];
    const sites: Site[] = [];
    const parents = new Map<Clause, ReadClause>();
    const cited: { sentence: Sentence; source: string; before: boolean }[] = [];
    for (const [index, sentence] of sentences.entries()) {
      const text = paragraphs[sentence.paragraph]!;
      const within = inSentence(known.get(sentence.paragraph), sentence);
      const times = findTimes(text, sentence.start, sentence.end, published);
      const terms = withoutDateline(termsOf(sentence, text, { ...within, times }, lexicon));
      const source = terms.find(({ named }) => named?.source !== undefined)?.named?.source;
      if (source !== undefined)
        cited.push({ sentence, source, before: citesBefore(terms, data.anaphors, data.sayings) });
      const reads = readSentence(terms, discourse, index);
      for (const read of reads) parents.set(read.clause, read);
      if (terms.at(-1)?.text.includes('?') || text.slice(sentence.start, sentence.end).includes('?'))
        continue;
      const conditional = reads.some(({ clause }) => clause.condition);
      for (const read of reads) {
        if (read.clause.condition || read.phrases.negated) continue;
        for (const frame of framesOf(read, net.relevance, lexicon.counted)) {
          frames.push(frame);
          sites.push({ read, sentence, topic: discourse.topic(index, frame.noun === null), conditional });
        }
      }
    }
    const tellings: NewsEvent[] = [];
    for (const match of net.sweep(frames)) {
      const site = sites[frames.indexOf(match.frame)]!;
      const event = eventOf(match, site, parents, paragraphs[site.sentence.paragraph]!, data);
      if (event) tellings.push({ ...event, source: sourceOf(site.sentence, sentences, cited) });
    }
    const isRelated = (a: string, b: string): boolean =>
      facts.get(a)?.parent === b || facts.get(b)?.parent === a;
    return mergeEvents(tellings, isRelated);
  };
}

/** What is known between a sentence's ends. */
function inSentence(known: Known | undefined, { start, end }: Sentence): Known {
  const inside = (position: { start: number; end: number }): boolean =>
    position.start >= start && position.end <= end;
  return {
    named: known?.named.filter(({ mention }) => inside(mention)) ?? [],
    amounts: known?.amounts.filter(inside) ?? [],
    times: [],
  };
}

/** The parties that a chunk stands for. */
function partiesOf(chunk: Chunk, discourse: Discourse, sentence: number): Resolved[] {
  if (chunk.kind === 'party')
    return chunk.members.map(({ named }) => ({ ...named!.party!, inferred: false }));
  if (chunk.kind !== 'reference' && chunk.kind !== 'pronoun') return [];
  const found = discourse.resolve(chunk, sentence);
  return found ? [{ id: found.id, company: found.company, inferred: true }] : [];
}

/** Whose "de directie van ASML" is. */
const bodyOwner = (subject: Chunk, chunks: readonly Chunk[], data: EventData): Chunk | undefined =>
  data.bodies.includes(subject.head.lower)
    ? chunks.find(
        ({ relation, from }) => relation === 'Of' && from > subject.to - 1 && from <= subject.to + 2,
      )
    : undefined;

/** "Dat schrijft Bloomberg": cites for the sentence before. */
function citesBefore(
  terms: readonly Term[],
  anaphors: readonly string[],
  sayings: readonly string[],
): boolean {
  const first = terms.find(({ kind }) => kind !== 'quote');
  if (!first || !anaphors.includes(first.lower)) return false;
  return terms.slice(1, 4).some(({ word }) => word.verbs.some(({ verb }) => sayings.includes(verb.lemma)));
}

/** Who is cited for a sentence: in it, or in the next one of its paragraph that cites for it. */
function sourceOf(
  sentence: Sentence,
  sentences: readonly Sentence[],
  cited: readonly { sentence: Sentence; source: string; before: boolean }[],
): string | null {
  const own = cited.find((citation) => citation.sentence === sentence);
  if (own) return own.source;
  const next = sentences[sentences.indexOf(sentence) + 1];
  if (!next || next.paragraph !== sentence.paragraph) return null;
  return cited.find((citation) => citation.before && citation.sentence === next)?.source ?? null;
}

/** Statuses that the clauses around a clause lay on it: "ontkent dat …". */
function governingOf(
  read: ReadClause,
  parents: ReadonlyMap<Clause, ReadClause>,
): (EventStatus | 'none' | undefined)[] {
  const { clause } = read;
  const parent = clause.parent ? parents.get(clause.parent) : undefined;
  if (!parent || clause.kind === 'main' || clause.kind === 'relative') {
    if (!clause.coordinated || !parent) return [];
  }
  const helpers = clause.coordinated && clause.kind !== 'main';
  const statuses = parent.phrases.verbs
    .filter(({ reading }) =>
      helpers
        ? reading.verb.helps !== undefined
        : reading.verb.helps === undefined || clause.kind === 'infinitive',
    )
    .map(({ reading }) => reading.verb.status);
  if (clause.kind === 'main') return [];
  return [...statuses, ...governingOf(parent, parents)];
}

/** An event of a match, or null where the text does not state one. */
function eventOf(
  match: FrameMatch,
  { read, sentence, topic, conditional }: Site,
  parents: ReadonlyMap<Clause, ReadClause>,
  text: string,
  data: EventData,
): (Omit<NewsEvent, 'source'> & { source: null }) | null {
  const { rule, roles } = match;
  let status = statusOf(match, read, governingOf(read, parents));
  if (status === 'none') return null;
  // Under a condition nothing has happened yet.
  if (conditional && status === 'announced') status = 'planned';
  const parent = read.clause.parent ? parents.get(read.clause.parent) : undefined;
  let inferred = false;
  const extra: NonNullable<NewsEvent['parties']> = [];
  const party = (name: 'actor' | 'recipient' | 'seller' | 'investor' | 'object'): string | null => {
    const chunk = roles[name];
    const found = chunk ? (read.parties.get(chunk) ?? []) : [];
    if (found.some((one) => one.inferred)) inferred = true;
    const main = name === 'actor' || name === 'recipient';
    for (const { id } of main ? found.slice(1) : found) extra.push({ role: name, id });
    return main ? (found[0]?.id ?? null) : null;
  };
  let actor = party('actor');
  if (actor === null && rule.implied && topic && !hasOwner(match.frame)) {
    actor = topic.id;
    inferred = true;
  }
  const recipient = party('recipient');
  party('seller');
  party('investor');
  party('object');
  if (actor !== null && actor === recipient) return null;
  const used = new Set(Object.values(roles));
  const amount = roles.amount?.head.amount;
  const count = roles.count?.head.amount;
  const event: Omit<NewsEvent, 'source'> & { source: null } = {
    type: rule.type,
    actor,
    recipient,
    ...(extra.length > 0 ? { parties: extra } : {}),
    place: placeOf(read, data, (chunk) => match.frame.chunks.includes(chunk) && !used.has(chunk)),
    purpose: purposeOf(read, data, text, used),
    amount: amount ? { ...valueOf(amount), currency: amount.currency ?? null, bound: amount.bound } : null,
    count: count ? { ...valueOf(count), unit: count.unit ?? '', bound: count.bound } : null,
    ...measureOf(match),
    ...changeOf(match, read, data),
    status,
    time: timeOf(read, parent),
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
  if (event.actor === null && event.recipient === null && !event.parties) return null;
  return hasNeeds(event, rule) ? event : null;
}

/**
 * Whether the clause says itself whose or where it is, so that no actor is implied: "de omzet van de sector", "in de hele
 * sector verdwijnen 300 banen".
 */
const hasOwner = ({ noun, chunks, doer }: Frame): boolean =>
  doer !== null ||
  chunks.some(({ kind, relation, from }) => {
    if (kind === 'amount' || kind === 'time' || relation === null) return false;
    if (noun) return from === noun.to + 1 || relation === 'Poss';
    return (relation === 'In' || relation === 'At') && kind !== 'place';
  });

function measureOf({ rule, frame }: FrameMatch): Pick<NewsEvent, 'measure'> {
  const measure = rule.measure ?? (rule.type === 'results' ? frame.noun?.head.word.noun?.measure : undefined);
  return measure === undefined ? {} : { measure };
}

/** How a figure moved: as a word behind the percentage tells ("12 procent meer"), or the verb. */
function changeOf(
  { rule, frame, roles }: FrameMatch,
  read: ReadClause,
  data: EventData,
): Pick<NewsEvent, 'change'> {
  const { change } = roles;
  if (!change) return {};
  const next = read.clause.terms[change.to]?.lower ?? '';
  const tags = frame.verb?.reading.verb.tags ?? [];
  const direction = data.comparisons.up.includes(next)
    ? 'up'
    : data.comparisons.down.includes(next)
      ? 'down'
      : (rule.direction ?? (tags.includes('Fall') ? 'down' : tags.includes('Rise') ? 'up' : null));
  return direction === null ? {} : { change: { value: change.head.amount!.value ?? null, direction } };
}

function valueOf({ value, low, high }: Amount): Pick<Amount, 'value' | 'low' | 'high'> {
  return {
    ...(value === undefined ? {} : { value }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
  };
}
