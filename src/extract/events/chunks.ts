/**
 * A clause as phrases: names, amounts and nouns with the preposition that governs them, and the clause's verbs.
 */
import type { Relation } from '../../languages/contract/events.ts';
import { type Clause, finiteOf, isPlain, opensPhrase } from './clauses.ts';
import type { VerbReading } from './lexicon.ts';
import type { Term } from './terms.ts';

export type ChunkKind =
  | 'party'
  | 'amount'
  | 'place'
  /** A noun that stands for an event or a figure. */
  | 'noun'
  /** "Het bedrijf": stands for somebody named before. */
  | 'reference'
  | 'pronoun'
  /** Any other phrase. */
  | 'thing'
  | 'time';

export interface Chunk {
  kind: ChunkKind;
  /** null: no preposition governs it. */
  relation: Relation | null;
  /** The preposition's word. */
  preposition: Term | null;
  head: Term;
  /** The heads of "A, B en C"; the first is {@link head}. */
  members: Term[];
  /** All words of the phrase, the preposition not among them. */
  terms: Term[];
  determiner: Term | null;
  /** Index of the phrase's first term in the clause. */
  from: number;
  /** One past its last term. */
  to: number;
  /** What the text calls a name beside it: "chipmaker" in "chipmaker ASML" and "ASML, de chipmaker uit …". */
  described?: Term;
  /** A reference that a place tells from others: "de zuivelreus uit Amersfoort". */
  restricted?: true;
}

/** A verb of a clause, with the reading that the clause asks for. */
export interface Verb {
  term: Term;
  index: number;
  reading: VerbReading;
}

export interface Phrases {
  chunks: Chunk[];
  verbs: Verb[];
  /** Index of the finite verb in the clause's terms, or -1. */
  finite: number;
  negated: boolean;
  hedged: boolean;
}

/** Whether the word at `index` is a verb's particle here rather than a preposition: nothing follows that it governs. */
function isParticle(terms: readonly Term[], index: number): boolean {
  const term = terms[index]!;
  if (!term.word.particle) return false;
  if (term.word.relation === undefined && term.word.subordinator === undefined) return true;
  const next = terms[index + 1];
  if (next?.word.adverb || next?.kind === 'time') return isParticleBefore(terms, index + 1);
  return (
    !opensPhrase(next) ||
    (next?.word.noun === undefined &&
      next?.kind === 'word' &&
      next.word.determiner === undefined &&
      next.word.relation !== undefined)
  );
}

const isParticleBefore = (terms: readonly Term[], index: number): boolean => {
  let at = index;
  while (terms[at]?.word.adverb || terms[at]?.kind === 'time') at += 1;
  return !opensPhrase(terms[at]);
};

/** The verbs of a clause; each is read with its particle where that stands in the clause. */
function verbsOf(terms: readonly Term[]): {
  verbs: Verb[];
  /** Indexes of all verbs, with those that the pack knows only with a particle that is not there. */
  verbAt: Set<number>;
  particles: Set<number>;
  finite: number;
} {
  const particles = new Set<number>();
  const verbs: Verb[] = [];
  const verbAt = new Set<number>();
  const helped = terms.some(({ word }) =>
    word.verbs.some(({ verb: { helps } }) => helps !== undefined && helps !== 'modal'),
  );
  const finiteTerm = finiteOf(terms);
  const finite = finiteTerm ? terms.indexOf(finiteTerm) : -1;
  for (const [index, term] of terms.entries()) {
    if (term.word.verbs.length === 0 || term.kind !== 'word') continue;
    const before = terms[index - 1];
    // After a determiner that is no pronoun, a form is a noun or an adjective: "de koop", "de overgenomen keten".
    if (before?.word.determiner && before.word.pronoun === undefined) continue;
    if (
      term.word.noun &&
      (before?.word.determiner || before?.kind === 'placeAdjective' || before?.kind === 'amount')
    )
      continue;
    // A form that is nothing without its particle ("kondigde … aan") takes it wherever it stands.
    const needy = term.word.verbs.every(({ apart }) => apart);
    let chosen: VerbReading | undefined;
    for (let at = index + 1; at < terms.length && !chosen; at += 1) {
      const { lower } = terms[at]!;
      const apart = term.word.verbs.find((reading) => reading.apart && reading.verb.particle === lower);
      if (apart && (apart.verb.phrasal || needy || isParticle(terms, at))) {
        chosen = apart;
        particles.add(at);
      }
    }
    for (let at = index - 1; at >= 0 && !chosen; at -= 1) {
      const { lower } = terms[at]!;
      chosen = term.word.verbs.find(({ verb }) => verb.phrasal && verb.particle === lower);
      if (chosen) particles.add(at);
    }
    chosen ??= choose(
      term.word.verbs.filter(({ apart }) => !apart),
      index === finite,
      helped,
    );
    verbAt.add(index);
    if (chosen) verbs.push({ term, index, reading: chosen });
  }
  return { verbs, verbAt, particles, finite };
}

/** The reading of a form that is, or is not, the finite verb; with a helping verb of the perfect, a participle. */
function choose(readings: readonly VerbReading[], finite: boolean, helped: boolean): VerbReading | undefined {
  const is = (...forms: readonly VerbReading['form'][]): VerbReading | undefined =>
    readings.find(({ form }) => forms.includes(form));
  const found = finite ? is('present', 'past') : is(helped ? 'participle' : 'infinitive');
  return found ?? (finite ? undefined : is('participle', 'infinitive')) ?? readings[0];
}

/** What a phrase is so far. */
interface Open {
  determiner: Term | null;
  terms: Term[];
  from: number;
}

/** Reads a clause's phrases. Linear in its terms. */
export function phrasesOf(clause: Clause): Phrases {
  const { terms } = clause;
  const { verbs, verbAt, particles, finite } = verbsOf(terms);
  const chunks: Chunk[] = [];
  let relation: Relation | null = null;
  let preposition: Term | null = null;
  let phrase: Open | null = null;
  /** Phrases around a nested one: "in de [in Frankrijk gevestigde] ontwikkelaar". */
  const outer: {
    relation: Relation | null;
    preposition: Term | null;
    determiner: Term | null;
    from: number;
  }[] = [];
  let negated = false;
  let hedged = false;
  let listing = false;

  const add = (kind: ChunkKind, head: Term, index: number, open: Open | null): Chunk => {
    const chunk: Chunk = {
      kind,
      relation,
      preposition,
      head,
      members: [head],
      terms: open ? [...open.terms, head] : [head],
      determiner: open?.determiner ?? null,
      from: open?.from ?? index,
      to: index + 1,
    };
    const described = open?.terms.find(({ word }) => word.reference);
    if (kind === 'party' && described) chunk.described = described;
    chunks.push(chunk);
    relation = null;
    preposition = null;
    phrase = null;
    listing = false;
    return chunk;
  };
  const close = (index: number): void => {
    if (!phrase) return;
    const { terms: within, from, determiner } = phrase;
    const head =
      within.findLast(({ word }) => word.noun !== undefined || word.reference !== undefined) ?? within.at(-1);
    if (!head) {
      phrase = null;
      return;
    }
    const kind = head.word.noun
      ? 'noun'
      : head.word.reference && head.kind !== 'party'
        ? 'reference'
        : 'thing';
    const chunk: Chunk = {
      kind,
      relation,
      preposition,
      head,
      members: [head],
      terms: within,
      determiner,
      from,
      to: index,
    };
    chunks.push(chunk);
    relation = null;
    preposition = null;
    phrase = null;
    listing = false;
  };
  const opened = (index: number, determiner: Term | null = null): Open =>
    (phrase ??= { determiner, terms: [], from: index });

  for (const [index, term] of terms.entries()) {
    const { word } = term;
    if (word.negation || word.determiner === 'negative') negated = true;
    if (word.hedge) hedged = true;
    if (particles.has(index) || verbAt.has(index) || word.negation || word.hedge || term.kind === 'stop') {
      close(index);
      if (!word.negation && !word.hedge) relation = preposition = null;
      continue;
    }
    if (term.kind === 'comma' || word.coordinator) {
      close(index);
      relation = preposition = null;
      listing = true;
      continue;
    }
    if (term.kind === 'party' && !term.part) {
      const previous = chunks.at(-1);
      const open: Open | null = phrase;
      if (term.possessive) {
        close(index);
        const saved: { relation: Relation | null; preposition: Term | null } = { relation, preposition };
        relation = 'Poss';
        add('party', term, index, null);
        ({ relation, preposition } = saved);
        continue;
      }
      if (open && open.terms.some((other) => other.word.noun !== undefined)) close(index);
      if (listing && previous?.kind === 'party' && relation === null && isJoined(terms, previous.to, index)) {
        previous.members.push(term);
        previous.to = index + 1;
        phrase = null;
        listing = false;
        continue;
      }
      add('party', term, index, phrase);
      continue;
    }
    if (term.kind === 'place') {
      if (phrase && phrase.terms.some((other) => other.word.noun !== undefined)) close(index);
      const previous = chunks.at(-1);
      if (listing && previous?.kind === 'place' && relation === null && isJoined(terms, previous.to, index)) {
        previous.members.push(term);
        previous.to = index + 1;
        listing = false;
        continue;
      }
      add('place', term, index, phrase);
      continue;
    }
    if (term.kind === 'amount') {
      // "een kleine 80 miljoen", "ruim 3 miljard": words right before an amount belong to it, nouns do not.
      const open: Open | null = phrase;
      const belongs =
        !open ||
        (open.terms.length <= 1 &&
          open.terms.every(({ word, kind }) => kind === 'word' && !word.noun && !word.reference) &&
          (!open.determiner || open.terms.length === 0 || open.determiner.word.determiner === 'indefinite'));
      if (!belongs) close(index);
      add('amount', term, index, phrase);
      continue;
    }
    if (term.kind === 'time') {
      close(index);
      const saved: { relation: Relation | null; preposition: Term | null } = { relation, preposition };
      relation = preposition = null;
      add('time', term, index, null);
      ({ relation, preposition } = saved);
      continue;
    }
    if (term.kind === 'source') {
      close(index);
      relation = preposition = null;
      continue;
    }
    if (word.pronoun && !startsPhrase(terms, index, verbAt)) {
      close(index);
      add('pronoun', term, index, null);
      continue;
    }
    if (word.determiner) {
      close(index);
      const next = terms[index + 1];
      if (next?.word.relation && !next.word.determiner && relation !== null) {
        outer.push({ relation, preposition, determiner: term, from: index });
        relation = preposition = null;
        continue;
      }
      opened(index, term);
      continue;
    }
    if (word.relation !== undefined) {
      close(index);
      const next = terms[index + 1];
      if (
        !opensPhrase(next) &&
        clause.relative &&
        clause.antecedent &&
        (next === undefined || verbAt.has(index + 1))
      ) {
        // "waar ASML in investeert": what the clause is about is governed by the stranded preposition.
        chunks.push({
          kind: kindOf(clause.antecedent),
          relation: word.relation,
          preposition: term,
          head: clause.antecedent,
          members: [clause.antecedent],
          terms: [clause.antecedent],
          determiner: null,
          from: index,
          to: index + 1,
        });
        continue;
      }
      // "tot 27 miljoen euro subsidie", "voor tussen de 3 en 4 miljoen": the word is the amount's bound.
      if (word.bound !== undefined && isBound(terms, index)) continue;
      relation = word.relation;
      preposition = term;
      continue;
    }
    if (word.adverb || word.infinitiveMarker || word.subordinator !== undefined) continue;
    const nested = outer.at(-1);
    if (nested && !phrase && chunks.at(-1)?.to === index) {
      // The participle behind a nested phrase: go on with the phrase around it.
      outer.pop();
      chunks.pop();
      ({ relation, preposition } = nested);
      phrase = { determiner: nested.determiner, terms: [term], from: nested.from };
      continue;
    }
    opened(index).terms.push(term);
  }
  close(terms.length);
  return {
    chunks: withoutAppositions(withoutSums(chunks), terms, verbAt),
    verbs,
    finite,
    negated,
    hedged,
  };
}

/** Whether the word at `index` is the bound of an amount that follows it, with no more than an article between. */
function isBound(terms: readonly Term[], index: number): boolean {
  let at = index + 1;
  while (terms[at]?.word.determiner || terms[at]?.word.adverb) at += 1;
  return terms[at]?.amount?.bound === terms[index]!.word.bound;
}

/**
 * "Voor een bedrag van 3 miljoen" as "voor 3 miljoen"; in "with a €3m fine" the preposition governs the noun, and the
 * amount is the noun's.
 */
function withoutSums(chunks: readonly Chunk[]): Chunk[] {
  return chunks.flatMap((chunk, index): Chunk[] => {
    const next = chunks[index + 1];
    if (chunk.kind === 'thing' && chunk.head.word.sum && isSumOf(chunk, next)) return [];
    const before = chunks[index - 1];
    if (next && governsNoun(chunk, next)) return [{ ...chunk, relation: null, preposition: null }];
    if (before && governsNoun(before, chunk)) {
      const { relation, preposition } = before;
      return [{ ...chunk, relation, preposition }];
    }
    if (!before?.head.word.sum || before.kind !== 'thing' || !isSumOf(before, chunk)) return [chunk];
    const { relation, preposition } = before;
    return [{ ...chunk, relation, preposition, from: before.from }];
  });
}

const governsNoun = (amount: Chunk, noun: Chunk): boolean =>
  amount.kind === 'amount' &&
  amount.relation !== null &&
  amount.relation !== 'UpTo' &&
  amount.determiner !== null &&
  noun.kind === 'noun' &&
  noun.relation === null &&
  noun.from === amount.to;

const isSumOf = (sum: Chunk, amount: Chunk | undefined): boolean =>
  amount?.kind === 'amount' && amount.relation === 'Of' && amount.from <= sum.to + 2;

const isComma = (term: Term | undefined): boolean => term === undefined || term.kind === 'comma';

/**
 * Leaves out what only describes a name between commas, on either side: "DPG Media, het moederbedrijf van …, neemt",
 * "het moederbedrijf van …, DPG Media, neemt".
 */
function withoutAppositions(
  chunks: readonly Chunk[],
  terms: readonly Term[],
  verbAt: ReadonlySet<number>,
): Chunk[] {
  const dropped = new Set<Chunk>();
  for (const [index, chunk] of chunks.entries()) {
    const next = chunks[index + 1];
    if (chunk.kind === 'reference' && next?.kind === 'place' && next.from === chunk.to + 1)
      chunk.restricted = true;
  }
  /** Where the stretch between commas that begins at `from` ends, or -1 where a verb stands in it. */
  const stretch = (from: number): number => {
    for (let at = from; at < terms.length; at += 1) {
      if (isComma(terms[at])) return at;
      if (verbAt.has(at)) return -1;
    }
    return terms.length;
  };
  for (const chunk of chunks) if (inBrackets(terms, chunk.from)) dropped.add(chunk);
  for (const [index, chunk] of chunks.entries()) {
    if (chunk.relation !== null || (chunk.kind !== 'thing' && chunk.kind !== 'reference')) continue;
    const before = chunks[index - 1];
    const afterComma = terms[chunk.from - 1]?.kind === 'comma';
    if (afterComma && before && isName(before) && before.to === chunk.from - 1) {
      const end = stretch(chunk.from);
      if (end < 0) continue;
      if (chunk.kind === 'reference') before.described = chunk.head;
      for (const other of chunks) if (other.from >= chunk.from && other.from < end) dropped.add(other);
      continue;
    }
    const past = afterComma && [...verbAt].some((at) => at < chunk.from);
    if (past && stretch(chunk.from) >= 0 && chunks.slice(0, index).some(isName)) {
      // Behind a clause that is complete: "neemt LEDwell over, een maker van verlichting".
      const end = stretch(chunk.from);
      for (const other of chunks) if (other.from >= chunk.from && other.from < end) dropped.add(other);
      continue;
    }
    if ([...verbAt].some((at) => at < chunk.from)) continue;
    const end = stretch(chunk.from);
    const name = chunks.find(({ from }) => from === end + 1);
    if (end < 0 || !name || name.kind !== 'party' || name.relation !== null || !isComma(terms[name.to]))
      continue;
    if (name.to >= terms.length) continue;
    if (chunk.kind === 'reference') name.described = chunk.head;
    for (const other of chunks) if (other.from >= chunk.from && other.from < end) dropped.add(other);
  }
  return chunks.filter((chunk) => !dropped.has(chunk));
}

/** Whether the term at `index` stands in brackets: another name, or the same sum in another currency. */
const inBrackets = (terms: readonly Term[], index: number): boolean => {
  const last = terms.slice(0, Math.max(0, index)).findLast(({ text }) => '([)]'.includes(text));
  return last !== undefined && '(['.includes(last.text);
};

const isName = ({ kind, head }: Chunk): boolean =>
  kind === 'party' || (kind === 'thing' && head.kind === 'name');

/** A word that can stand before a name of a list: "de Zeeuwse ontwikkelaar Scheldestroom". */
const describes = (term: Term): boolean =>
  term.word.determiner !== undefined || term.kind === 'placeAdjective' || isPlain(term);

/** Whether only a comma, "en" and words before the name part two members of a list, and the list has its "en". */
function isJoined(terms: readonly Term[], from: number, to: number): boolean {
  let coordinated = false;
  for (let at = from; at < to; at += 1) {
    const { kind, word } = terms[at]!;
    if (word.coordinator) coordinated = true;
    else if (kind !== 'comma' && !describes(terms[at]!)) return false;
  }
  for (let at = to + 1; !coordinated && at < terms.length; at += 1) {
    const { kind, word } = terms[at]!;
    if (word.coordinator) coordinated = true;
    else if (kind !== 'comma' && kind !== terms[to]!.kind && !describes(terms[at]!)) return false;
  }
  return coordinated && to > from;
}

/** Whether a word that is determiner and pronoun ("het") begins a phrase here. */
function startsPhrase(terms: readonly Term[], index: number, verbAt: ReadonlySet<number>): boolean {
  const term = terms[index]!;
  if (!term.word.determiner) return false;
  const next = terms[index + 1];
  if (!next || verbAt.has(index + 1)) return false;
  return (
    next.kind === 'placeAdjective' ||
    // "het CBS", but "het Hema": a company's name takes no article, so the word is a pronoun.
    (next.kind === 'party' && next.named?.party?.company !== true) ||
    next.kind === 'place' ||
    next.kind === 'name' ||
    (next.kind === 'word' &&
      (isPlain(next) || (next.word.relation !== undefined && isPlain(terms[index + 2] ?? term))))
  );
}

export const kindOf = (term: Term): ChunkKind => {
  if (term.kind === 'party' && !term.part) return 'party';
  if (term.kind === 'amount' || term.kind === 'place' || term.kind === 'time') return term.kind;
  return term.word.noun ? 'noun' : term.word.reference ? 'reference' : 'thing';
};
