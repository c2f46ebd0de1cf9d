/** Reads the phrases of a clause: names, amounts and nouns with the preposition that governs them. */
import type { Relation } from '../../languages/contract/events.ts';
import { withApposedSums, withoutAppositions, withoutGroups, withoutSums } from './appositions.ts';
import { type Chunk, type ChunkKind, kindOf, type Phrases } from './chunks.ts';
import { type Clause } from './clauses.ts';
import { governConjuncts } from './conjuncts.ts';
import { opensPhrase } from './forms.ts';
import { isBound, isJoined, isNesting, startsPhrase } from './openings.ts';
import type { Term } from './terms.ts';
import { verbsOf } from './verbs.ts';

/** What governs a phrase. */
interface Governor {
  relation: Relation | null;
  preposition: Term | null;
}

const NOTHING: Governor = { relation: null, preposition: null };

/** What a phrase is so far. */
interface Open {
  determiner: Term | null;
  terms: Term[];
  from: number;
}

const isNamed = ({ terms }: Open): boolean =>
  terms.some(({ word: { noun } }) => noun !== undefined && !noun.person);

/** Reads a clause's phrases, term by term. */
class PhraseReader {
  readonly chunks: Chunk[] = [];
  private readonly clause: Clause;
  private readonly terms: readonly Term[];
  /** Indexes of verbs. */
  private readonly verbAt: ReadonlySet<number>;
  private governor = NOTHING;
  private phrase: Open | null = null;
  /** A comma or "en" stands before the next phrase, which may go on with a list. */
  private listing = false;
  /** Phrases around a nested one: "in de [in Frankrijk gevestigde] ontwikkelaar". */
  private readonly outer: (Governor & { determiner: Term | null; from: number })[] = [];

  constructor(clause: Clause, verbAt: ReadonlySet<number>) {
    this.clause = clause;
    this.terms = clause.terms;
    this.verbAt = verbAt;
  }

  /** Ends the phrase and what governs it. */
  stop(index: number): void {
    this.close(index);
    this.governor = NOTHING;
  }

  read(term: Term, index: number): void {
    const { kind, word } = term;
    if (kind === 'comma' || word.coordinator) {
      this.stop(index);
      this.listing = true;
    } else if (kind === 'party' && !term.part) this.readParty(term, index);
    else if (kind === 'place') this.readPlace(term, index);
    else if (kind === 'amount') this.readAmount(term, index);
    else if (kind === 'time') {
      this.readAside('time', term, index, NOTHING);
      // "Boekte over het eerste halfjaar een winst": the preposition governs the time, and not what comes after it.
      if (this.terms[index + 1]?.word.determiner) this.governor = NOTHING;
    } else if (kind === 'source') this.stop(index);
    else if (word.pronoun && (this.opensStatement(index) || !startsPhrase(this.clause, index, this.verbAt))) {
      this.close(index);
      this.add('pronoun', term, index);
    } else if (word.determiner) this.readDeterminer(term, index);
    else if (word.relation !== undefined) this.readPreposition(term, word.relation, index);
    else if (word.subordinator !== undefined) this.readComparison(term, index);
    else if (!word.adverb && !word.infinitiveMarker) this.readWord(term, index);
  }

  /** Ends the phrase that is open, if one is. */
  close(index: number): void {
    if (!this.phrase) return;
    const { terms: within, from, determiner } = this.phrase;
    const head =
      within.findLast(({ word }) => word.noun !== undefined || word.reference !== undefined) ?? within.at(-1);
    this.phrase = null;
    if (!head) return;
    const kind = head.word.noun
      ? 'noun'
      : head.word.reference && head.kind !== 'party'
        ? 'reference'
        : 'thing';
    this.push({ kind, head, terms: within, determiner, from, to: index });
  }

  private push(chunk: Pick<Chunk, 'kind' | 'head' | 'terms' | 'determiner' | 'from' | 'to'>): Chunk {
    const { kind, head, terms, determiner, from, to } = chunk;
    const { relation, preposition } = this.governor;
    // Field by field: two spreads into one object took longer than all the rest of a phrase.
    const made: Chunk = { kind, relation, preposition, head, members: [head], terms, determiner, from, to };
    this.chunks.push(made);
    this.governor = NOTHING;
    this.phrase = null;
    this.listing = false;
    return made;
  }

  /** "Nadat het in vijf jaar 60 miljoen had opgehaald": the first word of a statement stands for its subject. */
  private opensStatement(index: number): boolean {
    return index === 0 && this.clause.kind === 'sub' && this.terms[1]?.word.relation !== undefined;
  }

  /** Adds a phrase whose head is the term, with the words before it that belong to it. */
  private add(kind: ChunkKind, head: Term, index: number): void {
    const open = this.phrase;
    const chunk = this.push({
      kind,
      head,
      terms: open ? [...open.terms, head] : [head],
      determiner: open?.determiner ?? null,
      from: open?.from ?? index,
      to: index + 1,
    });
    const described = open?.terms.find(({ word }) => word.reference);
    if (kind === 'party' && described) chunk.described = described;
  }

  /** Adds a phrase that stands between a preposition and what this governs. */
  private readAside(kind: ChunkKind, term: Term, index: number, governor: Governor): void {
    this.close(index);
    const kept = this.governor;
    this.governor = governor;
    this.add(kind, term, index);
    this.governor = kept;
  }

  /** Whether the term goes on with a list of its kind: "A, B en C". */
  private joins(term: Term, index: number): boolean {
    const previous = this.chunks.at(-1);
    if (!this.listing || previous?.kind !== term.kind || this.governor.relation !== null) return false;
    if (!isJoined(this.terms, previous.to, index)) return false;
    previous.members.push(term);
    previous.to = index + 1;
    this.phrase = null;
    this.listing = false;
    return true;
  }

  private readParty(term: Term, index: number): void {
    if (term.possessive) {
      this.readAside('party', term, index, { relation: 'Poss', preposition: null });
      return;
    }
    if (this.phrase && isNamed(this.phrase)) this.close(index);
    if (!this.joins(term, index)) this.add('party', term, index);
  }

  private readPlace(term: Term, index: number): void {
    if (this.phrase && isNamed(this.phrase)) this.close(index);
    if (!this.joins(term, index)) this.add('place', term, index);
  }

  private readAmount(term: Term, index: number): void {
    // "een kleine 80 miljoen", "ruim 3 miljard": words right before an amount belong to it, nouns do not.
    const open = this.phrase;
    // "Haalt met crowdfunding 2 miljoen op": what a preposition governs without an article is a noun.
    const governed =
      open !== null && !open.determiner && open.terms.length > 0 && this.governor.relation !== null;
    const belongs =
      !open ||
      (!governed &&
        open.terms.length <= 1 &&
        open.terms.every(({ word, kind }) => kind === 'word' && !word.noun && !word.reference) &&
        (!open.determiner || open.terms.length === 0 || open.determiner.word.determiner === 'indefinite'));
    if (!belongs) this.close(index);
    this.add('amount', term, index);
  }

  private readDeterminer(term: Term, index: number): void {
    this.close(index);
    const next = this.terms[index + 1];
    const nests = this.governor.relation !== null || isNesting(this.terms, index, this.verbAt);
    if (next?.word.relation && !next.word.determiner && nests) {
      this.outer.push({ ...this.governor, determiner: term, from: index });
      this.governor = NOTHING;
      return;
    }
    this.phrase = { determiner: term, terms: [], from: index };
  }

  private readPreposition(term: Term, relation: Relation, index: number): void {
    this.close(index);
    const next = this.terms[index + 1];
    const { antecedent, relative } = this.clause;
    if (relative && antecedent && !opensPhrase(next) && (next === undefined || this.verbAt.has(index + 1))) {
      // "waar ASML in investeert": what the clause is about is governed by the stranded preposition.
      this.chunks.push({
        kind: kindOf(antecedent),
        relation,
        preposition: term,
        head: antecedent,
        members: [antecedent],
        terms: [antecedent],
        determiner: null,
        from: index,
        to: index + 1,
      });
      return;
    }
    // "tot 27 miljoen euro subsidie", "voor tussen de 3 en 4 miljoen": the word is the amount's bound.
    if (term.word.bound === undefined || !isBound(this.terms, index))
      this.governor = { relation, preposition: term };
  }

  /** "Investeerders als Inkef", "groeit als kool": what it is compared with does nothing. */
  private readComparison(term: Term, index: number): void {
    this.close(index);
    if (!term.word.adverb) this.governor = { relation: 'Other', preposition: term };
  }

  private readWord(term: Term, index: number): void {
    const nested = this.outer.at(-1);
    if (nested && !this.phrase && this.chunks.at(-1)?.to === index) {
      // The participle behind a nested phrase: go on with the phrase around it.
      this.outer.pop();
      this.chunks.pop();
      const { relation, preposition, determiner, from } = nested;
      this.governor = { relation, preposition };
      this.phrase = { determiner, terms: [term], from };
      return;
    }
    // "Verkocht de club spits Ebrima Sallah": a noun between one that stands for somebody and a name begins another phrase.
    if (this.phrase?.terms.at(-1)?.word.reference && this.terms[index + 1]?.kind === 'name')
      this.close(index);
    this.phrase ??= { determiner: null, terms: [], from: index };
    this.phrase.terms.push(term);
  }
}

/** Reads a clause's phrases. Linear in its terms. */
export function phrasesOf(clause: Clause): Phrases {
  const { terms } = clause;
  const { verbs, verbAt, particles, finite } = verbsOf(terms);
  const reader = new PhraseReader(clause, verbAt);
  let negated = false;
  let hedged = false;
  for (const [index, term] of terms.entries()) {
    const { word } = term;
    if (word.negation || (word.determiner === 'negative' && !isAddition(terms, index, finite)))
      negated = true;
    if (word.hedge) hedged = true;
    // A negation or a hedge ends the phrase, but what stands before it still governs what follows.
    if (word.negation || word.hedge) reader.close(index);
    else if (particles.has(index) || verbAt.has(index) || term.kind === 'stop') reader.stop(index);
    else reader.read(term, index);
  }
  reader.close(terms.length);
  governConjuncts(reader.chunks, terms, finite);
  const read = withApposedSums(withoutGroups(withoutSums(reader.chunks)), terms, verbAt);
  const chunks = withoutAppositions(read, terms, verbAt, finite);
  return { chunks, verbs, finite, negated, hedged };
}

/** "Kelso: verlies 2 miljoen, geen dividend": without a verb, what a comma adds denies itself alone. */
const isAddition = (terms: readonly Term[], index: number, finite: number): boolean =>
  finite < 0 && terms[index - 1]?.kind === 'comma';
