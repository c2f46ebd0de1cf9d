/**
 * Amounts with the text around them, as features are made of them. All that is looked at is near: what an amount costs
 * does not grow with its sentence or its article.
 */
import type { Position } from '../../../article.ts';
import type { Amount, Entities } from '../../../record/schema.ts';
import type { EventInput, ReadArticle, ReadSentence } from '../article-reader.ts';
import type { Chunk } from '../chunks.ts';
import type { ReadClause } from '../frames.ts';
import { antecedentChunk } from '../subjects.ts';
import type { Party, Term } from '../terms.ts';
import type { Senses } from './senses.ts';

/** A company or organisation of the article. */
export interface PartyScene extends Party {
  /** "company", or the kind of the organisation. */
  sort: string;
  /** Its place among the companies by how often each is named, from 0; of an organisation -1. */
  rank: number;
  /** Its share in all namings of companies and organisations. */
  share: number;
  /** Where it is named first. */
  first: Position;
}

/** What of an article is the same for all its amounts. */
interface ArticleScene {
  parties: ReadonlyMap<string, PartyScene>;
  /** The companies named most. */
  leading: readonly string[];
  companies: number;
  /** Whom the title names first. */
  titleParty: string | null;
  protagonist: string | null;
}

/** A sentence before an amount's, and whom it names. */
interface NamingSentence {
  /** How many sentences before the amount's. */
  back: number;
  parties: readonly Party[];
}

/** A party's part in a clause: the phrase that it stands in, or that stands for it. */
interface Part {
  chunk: Chunk;
  read: ReadClause;
  inferred: boolean;
}

/** One amount that may be of an event. */
export interface Scene {
  amount: Amount;
  /** The sentence's terms near the amount, without quotation marks, and where the amount stands in them. */
  terms: readonly Term[];
  at: number;
  /** The clause of each term. */
  clauseOf: ReadonlyMap<Term, ReadClause>;
  sentence: ReadSentence;
  /** The first sentence of its paragraph. */
  paragraphStart: number;
  /** The clause that it stands in, and its phrase there. */
  read: ReadClause | null;
  chunk: Chunk | null;
  /** The company that the text is about there: whom "het bedrijf" would mean. */
  topic: Party | null;
  /** The parties named near the amount, and where in {@link terms} each is named nearest. */
  named: ReadonlyMap<string, number>;
  parts: ReadonlyMap<string, readonly Part[]>;
  /** The sentences that name somebody before it, the nearest first. */
  past: readonly NamingSentence[];
  article: ArticleScene;
  senses: Senses;
  /** Those who can have to do with the amount. */
  candidates: readonly PartyScene[];
}

/** Terms on either side of an amount that are looked at. */
const WINDOW = 60;

/** Sentences before it that are looked at. */
const PAST = 8;

/** Companies that are candidates wherever they are named. */
const LEADING = 3;

/** Parts of one party in one sentence that are looked at. */
const PARTS = 8;

/** Parties of one sentence before it that are looked at. */
const NAMED = 12;

const namedIn = (terms: readonly Term[]): Party[] =>
  terms.flatMap(({ named }) => (named?.party ? [named.party] : [])).slice(0, NAMED);

function articleScene(
  { companies, organisations }: Entities,
  { sentences, protagonist }: ReadArticle,
): ArticleScene {
  const parties = new Map<string, PartyScene>();
  const namings = [...companies, ...organisations].reduce((sum, { mentions }) => sum + mentions.length, 0);
  for (const { id, kind, mentions } of organisations)
    parties.set(id, {
      id,
      company: false,
      sort: kind,
      rank: -1,
      share: mentions.length / namings,
      first: mentions[0]!,
    });
  const ranked = companies.toSorted((a, b) => b.mentions.length - a.mentions.length);
  for (const [rank, { id, mentions }] of ranked.entries())
    parties.set(id, {
      id,
      company: true,
      sort: 'company',
      rank,
      share: mentions.length / namings,
      first: mentions[0]!,
    });
  const title = sentences[0]?.sentence.paragraph === 0 ? sentences[0].terms.slice(0, WINDOW) : [];
  return {
    parties,
    leading: ranked.slice(0, LEADING).map(({ id }) => id),
    companies: companies.length,
    titleParty: namedIn(title)[0]?.id ?? null,
    protagonist,
  };
}

/** The parties of some terms by the term that names each nearest to one of them. */
function namedNear(terms: readonly Term[], at: number): Map<string, number> {
  const named = new Map<string, number>();
  for (const [index, term] of terms.entries()) {
    const id = term.named?.party?.id;
    if (id === undefined) continue;
    const known = named.get(id);
    if (known === undefined || Math.abs(index - at) < Math.abs(known - at)) named.set(id, index);
  }
  return named;
}

/** What of a sentence is the same for all its amounts. */
function inSentence({ reads }: ReadSentence): Pick<Scene, 'clauseOf' | 'parts'> & {
  chunkOf: ReadonlyMap<Term, Chunk>;
  /** Those whom something in the sentence stands for. */
  meant: readonly string[];
} {
  const clauseOf = new Map<Term, ReadClause>();
  const chunkOf = new Map<Term, Chunk>();
  const parts = new Map<string, Part[]>();
  const meant = new Set<string>();
  for (const read of reads) {
    for (const term of read.clause.terms) clauseOf.set(term, read);
    for (const chunk of read.phrases.chunks) {
      for (const term of chunk.terms) chunkOf.set(term, chunk);
    }
    for (const [chunk, parties] of read.parties) {
      for (const { id, inferred } of parties) {
        if (inferred) meant.add(id);
        const known = parts.get(id);
        if (!known) parts.set(id, [{ chunk, read, inferred }]);
        else if (known.length < PARTS) known.push({ chunk, read, inferred });
      }
    }
  }
  return { clauseOf, chunkOf, parts, meant: [...meant].slice(0, NAMED) };
}

/** Whether something stands before the end of a sentence: nobody is meant who is only named later. */
const isUpTo = ({ paragraph, start }: Position, sentence: Position): boolean =>
  paragraph < sentence.paragraph || (paragraph === sentence.paragraph && start < sentence.end);

/** Whether an amount can be that of an event: money, or a count; a sum told again in another currency is none. */
const isOfEvents = (amount: Amount | undefined): amount is Amount =>
  (amount?.kind === 'money' || amount?.kind === 'count') && amount.converts !== true;

/** The amounts of an article that may be of events, in reading order. Questions tell nothing. */
export function scenesOf({ entities }: EventInput, article: ReadArticle, senses: Senses): Scene[] {
  const { sentences, siteOf } = article;
  const shared = articleScene(entities, article);
  const scenes: Scene[] = [];
  let paragraphStart = 0;
  for (const [position, sentence] of sentences.entries()) {
    const last = sentences[position - 1];
    if (last?.sentence.paragraph !== sentence.sentence.paragraph) paragraphStart = sentence.index;
    const terms = sentence.terms.filter(({ kind }) => kind !== 'quote' && kind !== 'mark');
    if (sentence.asks || !terms.some(({ amount }) => isOfEvents(amount))) continue;
    const { clauseOf, chunkOf, parts, meant } = inSentence(sentence);
    const past = sentences
      .slice(Math.max(0, position - PAST), position)
      .map((other) => ({ back: sentence.index - other.index, parties: namedIn(other.terms) }))
      .filter(({ parties }) => parties.length > 0)
      .toReversed();
    for (const [index, term] of terms.entries()) {
      const { amount } = term;
      if (!isOfEvents(amount)) continue;
      const from = Math.max(0, index - WINDOW);
      const near = terms.slice(from, index + WINDOW + 1);
      const read = clauseOf.get(term) ?? null;
      const phrase = chunkOf.get(term);
      const named = namedNear(near, index - from);
      const ids = new Set([
        ...named.keys(),
        ...meant,
        ...past.flatMap(({ parties }) => parties.map(({ id }) => id)),
        ...shared.leading,
      ]);
      scenes.push({
        amount,
        terms: near,
        at: index - from,
        clauseOf,
        sentence,
        paragraphStart,
        read,
        chunk: read && (phrase?.head === term ? phrase : antecedentChunk(term, phrase?.relation ?? null)),
        topic: read && siteOf(sentence, read, { doer: null, noun: null }).topic,
        named,
        parts,
        past,
        article: shared,
        senses,
        candidates: [...ids]
          .flatMap((id) => shared.parties.get(id) ?? [])
          .filter(({ first }) => isUpTo(first, sentence.sentence))
          .slice(0, CANDIDATES),
      });
    }
  }
  return scenes;
}

/** Candidates that are compared; those named with the amount come first. */
const CANDIDATES = 24;
