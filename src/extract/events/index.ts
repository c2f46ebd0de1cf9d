/**
 * Events: who does what for how much, where, according to whom.
 *
 * The way of a sentence: terms (names, amounts and times as one each) → clauses → phrases with their prepositions →
 * frames (one fixed order) → rules swept over the frames → roles and details → tellings of one event merged.
 */
import type { Sentence } from '../../article.ts';
import type { CompanyEntry } from '../../gazetteer/types.ts';
import type { EventData } from '../../languages/contract/events.ts';
import type { Amount, Entities, NewsEvent } from '../../record/schema.ts';
import { slug } from '../../slug.ts';
import { createCitations } from './citations.ts';
import { type Clause, withoutDateline } from './clauses.ts';
import { comparedAfter, comparedIn } from './comparisons.ts';
import { type Frame, framesOf, plain, type ReadClause } from './frames.ts';
import { createKnown } from './known.ts';
import { createLexicon, type Word } from './lexicon.ts';
import { mergeEvents } from './merge.ts';
import { createNet } from './net.ts';
import { readSentence } from './reading.ts';
import { createDiscourse, type PartyFacts } from './references.ts';
import { located, type Telling } from './refine.ts';
import type { Site } from './site.ts';
import { letSpeak, speakerOf } from './speakers.ts';
import { tellingOf } from './telling.ts';
import { type Party, termsOf } from './terms.ts';
import { createTimeFinder } from './times.ts';

/** An article as the events stage takes it. Entities and amounts carry positions in `paragraphs`. */
interface EventInput {
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

/**
 * The company that an article names most: at least three times and twice as often as any other, or more often than
 * any other from its title or first paragraph on.
 */
function protagonistOf({ companies }: Entities): string | null {
  const [first, second] = companies.toSorted((a, b) => b.mentions.length - a.mentions.length);
  const often = first?.mentions.length ?? 0;
  const rival = second?.mentions.length ?? 0;
  if (!first || often <= rival) return null;
  if (often >= 3 && often >= 2 * rival) return first.id;
  return often >= 2 && first.mentions[0]!.paragraph <= 1 ? first.id : null;
}

/** Whom the clause that a clause hangs on is about: "ASML groeit, maar er verdwijnen 300 banen". */
function beside({ clause }: ReadClause, parents: ReadonlyMap<Clause, ReadClause>): Party | null {
  const parent = clause.parent ? parents.get(clause.parent) : undefined;
  if (!parent?.subject) return null;
  const { subject, parties, phrases } = parent;
  // "De omzet van Philips steeg, terwijl de winst daalde": both are Philips's.
  const owner = phrases.chunks.find(
    ({ kind, relation, from, to }) =>
      kind === 'party' &&
      (((relation === 'Of' || relation === 'At') && from === subject.to + 1) ||
        (relation === 'Poss' && to === subject.from)),
  );
  const owners = owner && subject.kind === 'noun' ? parties.get(owner) : undefined;
  return (parties.get(subject) ?? owners)?.[0] ?? null;
}

/** Whether an event is a figure that is known. */
const isFigure = ({ type, status, amount }: NewsEvent): boolean =>
  type === 'results' && status === 'done' && amount !== null;

const isFrom = (evidence: NewsEvent['evidence'], sentence: Sentence): boolean =>
  evidence.paragraph === sentence.paragraph && evidence.start === sentence.start;

/** Makes the events stage for one language. Pure; the finder may be used for any number of articles. */
export function createEventFinder(data: EventData, gazetteer: EventGazetteer): EventFinder {
  const lexicon = createLexicon(data);
  const net = createNet(data.rules);
  const findTimes = createTimeFinder(data);
  const comparatives = new Set([...data.comparisons.up, ...data.comparisons.down]);
  const triggers = new WeakMap<Word, boolean>();
  /** Whether some rule asks for a word that this one can be. */
  const isTrigger = (word: Word): boolean => {
    let known = triggers.get(word);
    if (known === undefined) {
      const entries = [...(word.noun ? [word.noun] : []), ...word.verbs.map(({ verb }) => verb)];
      known = entries.some(
        ({ lemma, tags = [] }) => net.relevance([plain(lemma), ...tags.map((tag) => `#${tag}`)]).size > 0,
      );
      triggers.set(word, known);
    }
    return known;
  };
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
      if (entry?.sector) fact.sector = entry.sector;
      if (owner !== undefined) fact.parent = owner;
      facts.set(id, fact);
    }
    return facts;
  };

  return (input) => {
    const { paragraphs, sentences, entities, published } = input;
    if (entities.companies.length === 0 && entities.organisations.length === 0) return [];
    const knownIn = createKnown(input);
    const facts = factsOf(entities);
    const starts = sentences.map(({ paragraph }, index) =>
      sentences[index - 1]?.paragraph === paragraph ? -1 : index,
    );
    for (const [index, start] of starts.entries()) if (start < 0) starts[index] = starts[index - 1]!;
    const discourse = createDiscourse(
      (id) => facts.get(id),
      protagonistOf(entities),
      (sentence) => starts[sentence]!,
      data.imposers,
    );
    const tagFacts = {
      counted: lexicon.counted,
      isUnlisted: discourse.isUnlisted,
      sortOf: (id: string) => facts.get(id)?.sector ?? facts.get(id)?.kind,
      additions: data.additions,
      shares: data.shares,
      plants: data.plants ?? [],
      wholes: data.wholes ?? [],
      numbers: data.numbers,
      objectsFollow: data.objectsFollow,
      comparatives,
    };
    const citations = createCitations(data);
    const sites = new Map<Frame, Site>();
    const parents = new Map<Clause, ReadClause>();
    /** Sentences that may tell what the figure of the one before was at an earlier time. */
    const comparisons: { sentence: Sentence; before: Sentence | undefined; reads: readonly ReadClause[] }[] =
      [];
    /** The clauses of the sentence that was read last, and its paragraph. */
    let last: { reads: readonly ReadClause[]; paragraph: number } = { reads: [], paragraph: -1 };
    for (const [index, sentence] of sentences.entries()) {
      const text = paragraphs[sentence.paragraph]!;
      const { named, amounts } = knownIn(sentence);
      const names = named.some(({ party }) => party !== undefined);
      if (!names && amounts.length === 0 && !named.some(({ source }) => source !== undefined)) continue;
      const known = { named, amounts, times: findTimes(text, sentence, published) };
      const terms = withoutDateline(termsOf(sentence, text, known, lexicon));
      citations.note(sentence, terms);
      if (!names && !terms.some(({ word }) => isTrigger(word))) continue;
      const reads = readSentence(terms, index, discourse, data);
      if (amounts.length > 0) comparisons.push({ sentence, before: sentences[index - 1], reads });
      for (const read of reads) parents.set(read.clause, read);
      const previous = last.paragraph === sentence.paragraph ? last.reads : [];
      last = { reads, paragraph: sentence.paragraph };
      if (text.slice(sentence.start, sentence.end).includes('?')) continue;
      const speaker = speakerOf(reads, data);
      letSpeak(reads, speaker, data);
      // "Als aandeelhouder" is no condition.
      const isCondition = ({ clause, phrases }: ReadClause): boolean =>
        clause.condition && phrases.finite >= 0;
      const conditional = reads.some(isCondition);
      for (const read of reads) {
        if (read.clause.condition || read.phrases.negated) continue;
        for (const frame of framesOf(read, net.relevance, tagFacts)) {
          sites.set(frame, {
            read,
            sentence,
            reads,
            previous,
            topic:
              frame.doer && read.parties.has(frame.doer)
                ? null
                : (beside(read, parents) ??
                  speaker ??
                  discourse.topic(
                    index,
                    frame.noun === null,
                    sentences[index - 1]?.paragraph === sentence.paragraph,
                  )),
            conditional,
            imposer: (before, settles) => discourse.imposer(index, before, settles),
          });
        }
      }
    }
    const tellings = net.sweep([...sites.keys()]).flatMap((match): Telling[] => {
      const site = sites.get(match.frame)!;
      const telling = tellingOf(match, site, parents, paragraphs[site.sentence.paragraph]!, data);
      if (!telling) return [];
      const event = { ...telling.event, source: citations.sourceOf(site.sentence) };
      const own = match.roles.amount?.head;
      const earlier = own && isFigure(event) ? comparedIn(event, own, site.read, data) : null;
      return [{ ...telling, event }, ...(earlier ? [{ event: earlier }] : [])];
    });
    for (const { sentence, before, reads } of comparisons) {
      const told =
        before && tellings.findLast(({ event }) => isFigure(event) && isFrom(event.evidence, before));
      const earlier = told && comparedAfter(told.event, reads, data);
      if (!earlier) continue;
      const { paragraph, start, end } = sentence;
      const text = paragraphs[paragraph]!.slice(start, end);
      tellings.push({ event: { ...earlier, evidence: { text, paragraph, start, end } } });
    }
    const isRelated = (a: string, b: string): boolean =>
      facts.get(a)?.parent === b || facts.get(b)?.parent === a;
    return mergeEvents(located(tellings), isRelated);
  };
}
