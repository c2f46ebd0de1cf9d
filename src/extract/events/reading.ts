/** A sentence's clauses with their phrases, their subject, and who the phrases stand for. */
import type { EventData } from '../../languages/contract/events.ts';
import type { Chunk, Phrases } from './chunks.ts';
import { clausesOf } from './clause-reader.ts';
import type { Clause } from './clauses.ts';
import { partFigures } from './figures.ts';
import type { ReadClause, Resolved } from './frames.ts';
import { phrasesOf } from './phrases.ts';
import type { Discourse } from './references.ts';
import { antecedentChunk, subjectOf } from './subjects.ts';
import type { PlaceName, Term } from './terms.ts';

/** "Het was haar tweede overname", "It is the largest": the pronoun stands for what follows and for nobody. */
const isDummy = (chunk: Chunk, { verbs, chunks }: Phrases): boolean =>
  chunk.kind === 'pronoun' &&
  chunk.relation === null &&
  ((verbs.length > 0 &&
    verbs.every(({ reading }) => reading.verb.helps === 'being') &&
    chunks.some(({ kind, relation }) => (kind === 'thing' || kind === 'noun') && relation === null)) ||
    verbs.some(({ reading }) => reading.verb.impersonal));

/** Where the words beside a single name say that it is at home: "het Gentse Railmatic", "Elektro Bex uit Bilzen". */
function homeOf(party: Chunk, next: Chunk | undefined): PlaceName | undefined {
  if (party.members.length > 1) return undefined;
  const adjective = party.terms.find(({ kind, named }) => kind === 'placeAdjective' && named?.place);
  const from = next?.kind === 'place' && next.relation === 'From' && next.from === party.to + 1;
  return (adjective ?? (from ? next.head : undefined))?.named?.place;
}

/** The parties that a chunk stands for. */
function partiesOf(chunk: Chunk, discourse: Discourse, sentence: number, isSubject: boolean): Resolved[] {
  if (chunk.kind === 'party')
    return chunk.members.map(({ named }) => {
      const { id, company } = named!.party!;
      return { id, company, inferred: false };
    });
  if (chunk.kind !== 'reference' && chunk.kind !== 'pronoun') return [];
  // "Jansen verkoopt zijn bedrijf": whose it is, only a subject tells.
  if (chunk.determiner?.word.determiner === 'possessive' && !isSubject) return [];
  const found = discourse.resolve(chunk, sentence);
  return found ? [{ id: found.id, company: found.company, inferred: true }] : [];
}

/** Whether a phrase tells who does it in a passive: what follows is about them as about a subject. */
const isAgent = ({ relation, kind }: Chunk, { verbs }: Phrases): boolean =>
  relation === 'By' && kind === 'party' && verbs.some(({ reading: { verb } }) => verb.helps === 'passive');

/** Who the phrase is that a relative clause is about: "het bedrijf, dat daarvoor een order kreeg". */
const meantBy = (chunk: Chunk, antecedent: Chunk | null, parent: ReadClause): Resolved[] | undefined => {
  if (chunk !== antecedent) return undefined;
  const phrase = parent.phrases.chunks.find(({ head }) => head === chunk.head);
  return phrase && parent.parties.get(phrase);
};

/** Whether a clause has a party for its object. */
const namesAnother = (read: ReadClause | undefined): boolean =>
  read?.phrases.chunks.some(
    ({ kind, relation, head }) => kind === 'party' && relation === null && head !== read.subject?.head,
  ) ?? false;

/** Whose "de directie van ASML" is. */
const bodyOwner = (subject: Chunk, chunks: readonly Chunk[], data: EventData): Chunk | undefined =>
  data.bodies.includes(subject.head.lower)
    ? chunks.find(({ relation, from }) => relation === 'Of' && from === subject.to + 1)
    : undefined;

/**
 * Whose "topman Peter Wennink van ASML" is, where the clause tells of staff: what he invests may be his own money, but
 * whom he hires he hires for ASML.
 */
function officerOwner(subject: Chunk, { verbs }: Phrases, chunks: readonly Chunk[]): Chunk | undefined {
  const isStaff = verbs.some(({ reading }) => reading.verb.tags?.some((tag) => STAFF.has(tag)));
  if (!isStaff || !subject.terms.some(({ word }) => word.officer)) return undefined;
  return chunks.find(
    ({ kind, relation, from }) => kind === 'party' && relation === 'Of' && from === subject.to + 1,
  );
}

const STAFF: ReadonlySet<string> = new Set(['Hire', 'Cut', 'Dismiss']);

/** Whom a clause is about whose subject is nobody: "Bij Bekaert is het beeld gemengd", "Voor Strukton is dat nieuws". */
const frontedOf = ({ chunks: [first] }: Phrases, parties: ReadClause['parties']): Chunk | undefined =>
  first && (first.relation === 'At' || first.relation === 'For') && parties.size === 1 && parties.has(first)
    ? first
    : undefined;

/**
 * The phrases of a clause without a verb, with that of the clause before it, and its noun: "A krijgt 3 miljoen boete, B 2
 * miljoen".
 */
function filled(own: Phrases, { verbs, finite, chunks }: Phrases): Phrases {
  const amount = own.chunks.find(({ kind, relation }) => kind === 'amount' && relation === null);
  const noun = chunks.find(
    ({ kind, relation, from }) =>
      kind === 'noun' &&
      relation === null &&
      chunks.some((other) => other.kind === 'amount' && other.relation === null && other.to === from),
  );
  const shared =
    amount && noun && !own.chunks.some(({ kind }) => kind === 'noun')
      ? [{ ...noun, from: amount.to, to: amount.to + 1 }]
      : [];
  return { ...own, chunks: [...own.chunks, ...shared], verbs, finite };
}

/**
 * Reads the clauses of one sentence, and notes the parties that they name.
 *
 * @param sentence Its index in the article.
 */
export function readSentence(
  terms: readonly Term[],
  sentence: number,
  discourse: Discourse,
  data: EventData,
): ReadClause[] {
  const reads = new Map<Clause, ReadClause>();
  for (const clause of partFigures(clausesOf(terms, data))) {
    const parent = clause.parent ? reads.get(clause.parent) : undefined;
    const own = phrasesOf(clause);
    const phrases = clause.gap && parent ? filled(own, parent.phrases) : own;
    const antecedent =
      clause.antecedent && !clause.coordinated
        ? antecedentChunk(clause.antecedent, clause.relative?.word.relative ?? null)
        : null;
    const found = subjectOf(clause, phrases, data, parent?.subject ?? null, antecedent, namesAnother(parent));
    const ambiguous = found === 'ambiguous';
    const subject = ambiguous ? null : found;
    const parties: ReadClause['parties'] = new Map();
    const chunks = [...phrases.chunks];
    if (subject && !chunks.includes(subject)) chunks.push(subject);
    if (antecedent && antecedent !== subject) chunks.push(antecedent);
    for (const chunk of chunks) {
      const inherited = parent && (parent.parties.get(chunk) ?? meantBy(chunk, antecedent, parent));
      const dummy = isDummy(chunk, phrases);
      const meant = inherited ?? (dummy ? [] : partiesOf(chunk, discourse, sentence, chunk === subject));
      if (meant.length > 0) parties.set(chunk, meant);
    }
    const body = subject && !parties.has(subject) ? bodyOwner(subject, phrases.chunks, data) : undefined;
    const officer =
      subject && !parties.has(subject)
        ? officerOwner(subject, phrases, (parent ?? { phrases }).phrases.chunks)
        : undefined;
    const owners =
      (body && parties.get(body)) ?? (officer && (parties.get(officer) ?? parent?.parties.get(officer)));
    if (subject && owners) parties.set(subject, owners);
    reads.set(clause, { clause, phrases, subject, antecedent, ambiguous, parties });
    for (const [index, chunk] of phrases.chunks.entries()) {
      const home = chunk.kind === 'party' ? homeOf(chunk, phrases.chunks[index + 1]) : undefined;
      if (home) discourse.settle(chunk.head.named!.party!.id, home);
    }
    for (const chunk of chunks) {
      for (const member of chunk.kind === 'party' ? chunk.members : []) {
        const said = (member === chunk.head ? chunk.described : undefined) ?? member;
        const party = member.named?.party;
        if (party && said.word.reference) discourse.describe(party.id, said.word.reference, said.lower);
      }
    }
    const unknown = subject?.kind === 'reference' || subject?.head.word.pronoun === 'reference';
    if (subject && unknown && !isDummy(subject, phrases) && !parties.has(subject) && clause.kind === 'main')
      discourse.noteStranger(sentence);
    const topic = subject && parties.has(subject) ? subject : frontedOf(phrases, parties);
    // "Dat meldde Reuters": who says what the sentence before tells is not who the text is about.
    const cites =
      clause.kind === 'main' &&
      phrases.chunks.some(({ kind, head }) => kind === 'pronoun' && data.anaphors.includes(head.lower)) &&
      phrases.verbs.some(({ reading: { verb } }) => data.sayings.includes(verb.lemma));
    const standing = cites ? 'named' : clause.kind === 'relative' ? 'aside' : 'subject';
    for (const [chunk, meant] of parties) {
      for (const party of meant) {
        const isTopic = chunk === topic || isAgent(chunk, phrases);
        discourse.note(party, sentence, isTopic ? standing : 'named');
      }
    }
    const isObject = (chunk: Chunk): boolean =>
      chunk.kind === 'thing' && chunk.relation === null && chunk !== subject && chunk.determiner !== null;
    if (phrases.chunks.some(isObject)) discourse.noteThing(sentence);
    // Names that are no phrase of the clause, in compounds and appositions, can be referred to all the same.
    const said = [...parties.keys()];
    for (const term of clause.terms) {
      if (term.named?.party && !said.some(({ members }) => members.includes(term)))
        discourse.note(term.named.party, sentence, 'named', term.part === true);
    }
  }
  const last = terms.findLast(({ kind }) => kind !== 'stop' && kind !== 'mark' && kind !== 'quote');
  if (last?.named?.party && !last.part) discourse.end(last.named.party, sentence);
  return [...reads.values()];
}
