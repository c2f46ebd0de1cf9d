/** An article's sentences as clauses, with who is meant in them: what both rules and weights read events from. */
import type { Sentence } from '../../article.ts';
import type { CompanyEntry } from '../../gazetteer/types.ts';
import type { EventData } from '../../languages/contract/events.ts';
import type { Amount, Entities } from '../../record/schema.ts';
import { slug } from '../../slug.ts';
import { type Citations, createCitations } from './citations.ts';
import { type Clause, withoutDateline } from './clauses.ts';
import { type Frame, framesOf, plain, type ReadClause, type Relevance } from './frames.ts';
import { createKnown } from './known.ts';
import type { Lexicon, Word } from './lexicon.ts';
import { readSentence } from './reading.ts';
import { createDiscourse, type PartyFacts } from './references.ts';
import type { Site } from './site.ts';
import { letSpeak, speakerOf } from './speakers.ts';
import { type Party, type Term, termsOf } from './terms.ts';
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

/** A sentence that names somebody, or has a word that some rule asks for. */
export interface ReadSentence {
  /** Its number in the article. */
  index: number;
  sentence: Sentence;
  terms: readonly Term[];
  reads: readonly ReadClause[];
  /** The clauses of the sentence before it in the paragraph. */
  previous: readonly ReadClause[];
  /** The company that speaks in it. */
  speaker: Party | null;
  /** It is a question, and tells nothing. */
  asks: boolean;
  /** A condition stands in it. */
  conditional: boolean;
}

/** An article as it was read. */
export interface ReadArticle {
  sentences: readonly ReadSentence[];
  /** Where each frame comes from, in reading order. */
  sites: ReadonlyMap<Frame, Site>;
  /** The read clause of each clause. */
  parents: ReadonlyMap<Clause, ReadClause>;
  citations: Citations;
  facts: ReadonlyMap<string, PartyFacts>;
  /** The company that the article is about, if that can be told. */
  protagonist: string | null;
  /** What surrounds a clause of a sentence; see {@link Site}. */
  siteOf: (sentence: ReadSentence, read: ReadClause, about: Pick<Frame, 'doer' | 'noun'>) => Site;
}

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

/** The first sentence of the paragraph that each sentence stands in. */
function paragraphStarts(sentences: readonly Sentence[]): number[] {
  const starts: number[] = [];
  for (const [index, { paragraph }] of sentences.entries())
    starts.push(sentences[index - 1]?.paragraph === paragraph ? starts[index - 1]! : index);
  return starts;
}

/** Makes a reader for one language. Pure; it may be used for any number of articles. */
export function createArticleReader(
  data: EventData,
  gazetteer: EventGazetteer,
  lexicon: Lexicon,
  relevance: Relevance,
): (input: EventInput) => ReadArticle {
  const findTimes = createTimeFinder(data);
  const comparatives = new Set([...data.comparisons.up, ...data.comparisons.down]);
  const triggers = new WeakMap<Word, boolean>();
  /** Whether some rule asks for a word that this one can be. */
  const isTrigger = (word: Word): boolean => {
    let known = triggers.get(word);
    if (known === undefined) {
      const entries = [...(word.noun ? [word.noun] : []), ...word.verbs.map(({ verb }) => verb)];
      known = entries.some(
        ({ lemma, tags = [] }) => relevance([plain(lemma), ...tags.map((tag) => `#${tag}`)]).size > 0,
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
    const knownIn = createKnown(input);
    const facts = factsOf(entities);
    const starts = paragraphStarts(sentences);
    const protagonist = protagonistOf(entities);
    const discourse = createDiscourse(
      (id) => facts.get(id),
      protagonist,
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
    const siteOf: ReadArticle['siteOf'] = (from, read, { doer, noun }) => {
      const { index, sentence, reads, previous, speaker, conditional } = from;
      const topic =
        doer && read.parties.has(doer)
          ? null
          : (beside(read, parents) ??
            speaker ??
            discourse.topic(index, noun === null, sentences[index - 1]?.paragraph === sentence.paragraph));
      return {
        read,
        sentence,
        reads,
        previous,
        topic,
        conditional,
        imposer: (before, settles) => discourse.imposer(index, before, settles),
      };
    };
    const read: ReadSentence[] = [];
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
      for (const clause of reads) parents.set(clause.clause, clause);
      const last = read.at(-1);
      const previous = last?.sentence.paragraph === sentence.paragraph ? last.reads : [];
      const asks = text.slice(sentence.start, sentence.end).includes('?');
      const speaker = asks ? null : speakerOf(reads, data);
      if (!asks) letSpeak(reads, speaker, data);
      // "Als aandeelhouder" is no condition.
      const conditional = reads.some(({ clause, phrases }) => clause.condition && phrases.finite >= 0);
      const made = { index, sentence, terms, reads, previous, speaker, asks, conditional };
      read.push(made);
      if (asks) continue;
      for (const clause of reads) {
        if (clause.clause.condition || clause.phrases.negated) continue;
        for (const frame of framesOf(clause, relevance, tagFacts))
          sites.set(frame, siteOf(made, clause, frame));
      }
    }
    return { sentences: read, sites, parents, citations, facts, protagonist, siteOf };
  };
}
