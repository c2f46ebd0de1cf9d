/**
 * Parts a sentence into clauses. A clause is a list of terms with at most one finite verb; clauses inside others
 * ("ASML, dat in Veldhoven zit, koopt …") are taken out, and the words around them stay one clause.
 */
import type { EventData } from '../../languages/contract/events.ts';
import {
  canBeFinite,
  finiteOf,
  hasForm,
  isFinite,
  isNominal,
  isPlain,
  isVerb,
  opensPhrase,
} from './forms.ts';
import { type Clause, newClause } from './clauses.ts';
import { hasOwnSum, hasSum, isGap, opensWithVerb, stretchEnd } from './stretches.ts';
import type { Term } from './terms.ts';

/** Whether the word at `index` opens a relative clause about what stands before it. */
function opensRelative(terms: readonly Term[], index: number, clause: Clause, data: EventData): boolean {
  const term = terms[index]!;
  if (term.word.relative === undefined) return false;
  if (isExtraposed(clause.terms, term)) return true;
  const previous = clause.terms.at(-1);
  const before = previous?.kind === 'comma' ? clause.terms.at(-2) : previous;
  const own = term.word.relative !== null && previous?.kind === 'comma';
  if (!own && !isNominal(before) && before?.kind !== 'amount') return false;
  if (term.word.subordinator !== undefined && previous?.kind !== 'comma') {
    // "zegt de woordvoerder dat ASML investeert": after a verb of saying the word opens a statement.
    const says = clause.terms.some(({ word }) =>
      word.verbs.some(({ verb }) => data.sayings.includes(verb.lemma)),
    );
    if (says) return false;
  }
  return true;
}

/** A clause's words without the participle or infinitive that they end with. */
const withoutLastVerb = (terms: readonly Term[]): readonly Term[] => {
  const last = terms.at(-1);
  return last && isVerb(last) && !isFinite(last) && terms.some(isFinite) ? terms.slice(0, -1) : terms;
};

/**
 * "Heeft een contract gesloten dat 3 miljoen waard is": whether the word is about the noun before the verb. Behind
 * another than an indefinite noun "dat" would rather open a statement.
 */
function isExtraposed(terms: readonly Term[], { word }: Term): boolean {
  const before = withoutLastVerb(terms);
  const last = before.at(-1);
  if (before === terms || !(last?.word.noun || last?.word.thing)) return false;
  const indefinite = before.slice(-3).some((other) => other.word.determiner === 'indefinite');
  return word.subordinator === undefined || indefinite;
}

/** What a relative clause is about, and the amount that tells how much of it. */
function antecedentOf(all: readonly Term[], relative: Term): Pick<Clause, 'antecedent' | 'antecedentAmount'> {
  const last = lastBefore(all, relative);
  const at = last ? all.indexOf(last) : -1;
  const [before, noun] = [all[at - 1], all[at - 2]];
  // "Een order van 3 miljoen euro, die": of the sum's noun is told, and of the sum with it.
  if (last?.kind === 'amount' && before?.word.relation === 'Of' && noun?.word.noun && !noun.word.noun.person)
    return { antecedent: noun, antecedentAmount: last };
  return { antecedent: last, antecedentAmount: null };
}

/**
 * The last word before a relative clause; of "Elektro Bex uit Bilzen, dat" the name, and not its home, and of "de fabriek
 * in Best, die" what is there, unless the relative word asks for a place ("waar").
 */
function lastBefore(all: readonly Term[], relative: Term): Term | null {
  const before = isExtraposed(all, relative) ? withoutLastVerb(all) : all;
  const words = before.at(-1)?.kind === 'comma' ? before.slice(0, -1) : before;
  const comma = words.findLastIndex(({ kind }) => kind === 'comma');
  const beside = words[comma - 1];
  const described = words.slice(comma + 1);
  // "Sophia, het fonds uit Zeist, dat": what the commas add is no one else.
  const apposed =
    words[comma]?.text === ',' &&
    described[0]?.word.determiner &&
    !described.some(({ word }) => word.verbs.length > 0);
  if (beside?.kind === 'party' && apposed) return beside;
  const [named, from, last] = [words.at(-3), words.at(-2), words.at(-1)];
  if (last?.kind !== 'place') return last ?? null;
  const home = from?.word.relation === 'From' && named?.kind === 'party';
  const there = relative.word.relative === null && from?.word.relation === 'In' && isNominal(named);
  return (home || there ? named : last) ?? null;
}

/** Parts one sentence, term by term. A step that has dealt with a term says so; else the term joins the open clause. */
class ClauseReader {
  readonly clauses: Clause[];
  private current: Clause;
  private readonly terms: readonly Term[];
  private readonly data: EventData;

  constructor(terms: readonly Term[], data: EventData) {
    this.terms = terms;
    this.data = data;
    this.current = newClause('main', null);
    this.clauses = [this.current];
  }

  read(index: number): void {
    const term = this.terms[index]!;
    if (term.kind === 'quote' || term.kind === 'mark') return;
    if (term.kind === 'stop') {
      this.readStop(term, index);
      return;
    }
    if (
      this.readRelative(term, index) ||
      this.readSubordinator(term, index) ||
      this.readStatement(term, index)
    )
      return;
    // "En dus steekt ASML": the second word says no more than "so".
    const joins = term.word.coordinator && !(term.word.adverb && this.terms[index - 1]?.word.coordinator);
    if (this.terms[index - 1]?.kind === 'comma' || joins) {
      if (this.readStretch(term, index)) return;
    } else this.resume(term, index);
    this.current.terms.push(term);
  }

  private open(clause: Clause): void {
    this.current = clause;
    this.clauses.push(clause);
  }

  private isInside(): boolean {
    return this.current.kind !== 'main';
  }

  private readStop(term: Term, index: number): void {
    const { terms, current } = this;
    if ('([)]'.includes(term.text)) {
      current.terms.push({ ...term, kind: 'comma' });
      return;
    }
    // A headline's colon or dash parts a subject from what is told of it.
    const rest = terms.slice(index + 1, stretchEnd(terms, index + 1));
    const states = term.text === ':' && rest.some((other, at) => at > 0 && isFinite(other));
    if (!finiteOf(current.terms) && term.text !== ';' && !states) current.terms.push(term);
    else this.open(newClause('main', current.kind === 'main' ? current : null));
  }

  private readRelative(term: Term, index: number): boolean {
    const { current } = this;
    if (!opensRelative(this.terms, index, current, this.data)) return false;
    const { antecedent, antecedentAmount } = antecedentOf(current.terms, term);
    this.open(newClause('relative', current, { antecedent, antecedentAmount, relative: term }));
    return true;
  }

  private readSubordinator(term: Term, index: number): boolean {
    const { terms, current, data } = this;
    const { subordinator } = term.word;
    if (subordinator === undefined) return false;
    const previous = terms[index - 1];
    const next = terms[index + 1];
    const governs =
      opensPhrase(next) || next?.kind === 'time' || next?.word.adverb || next?.word.relation || next?.marked;
    // "Dat kondigde zondag aan …": right before the finite verb it is the subject.
    const stands =
      term.word.demonstrative && data.verbSecond && current.terms.length === 0 && canBeFinite(next ?? term);
    if (stands || (!governs && term.word.particle)) return false;

    if (term.word.relation !== undefined && opensPhrase(next)) return false;
    if (subordinator === 'purpose') {
      // "zette 3 miljard euro om in het derde kwartaal": without an infinitive behind it, a particle.
      const follows = terms.slice(index + 1).some(({ marked, word }) => marked || word.infinitiveMarker);
      if (term.word.particle && !follows) current.terms.push(term);
      else this.open(newClause('infinitive', current, { purpose: true, condition: current.condition }));
      return true;
    }
    // "Haalde toen 3 miljoen op", "groeit als kool": without a verb behind it, it opens no clause.
    const within = current.terms.length > 0 && previous?.kind !== 'comma';
    if (within && !terms.slice(index + 1, stretchEnd(terms, index + 1)).some(isVerb)) return false;
    const continues = previous?.word.coordinator === true && current.kind === 'sub';
    if (!continues && term.word.determiner !== undefined && isPlain(next ?? term)) return false;
    // After "X en" the next statement stands beside the first.
    this.open(newClause('sub', current, { condition: subordinator === 'condition' }));
    return true;
  }

  /** "said it will invest": what is said follows without a word between. */
  private readStatement(term: Term, index: number): boolean {
    const { terms, data } = this;
    const previous = terms[index - 1];
    const governor = previous?.kind === 'time' ? terms[index - 2] : previous;
    if (!data.bareStatements || !governor || !isSaying(governor, data) || !opensStatement(terms, index))
      return false;
    this.open(newClause('sub', this.current));
    this.current.terms.push(term);
    return true;
  }

  /** What follows a comma or "en" goes on with the clause, is one beside it, or gives its verb more phrases. */
  private readStretch(term: Term, index: number): boolean {
    const { terms } = this;
    const conjoined = term.word.coordinator === true;
    const from = conjoined ? index + 1 : index;
    const stretch = terms.slice(from, stretchEnd(terms, from));
    const finite = finiteOf(stretch);
    if (finite && this.completes(finite, stretch)) return false;
    if (finite && (isFinite(finite) || !stretch.some(({ marked }) => marked))) {
      this.openBeside(finite, stretch, conjoined, terms[index - 1]?.kind === 'comma');
      return conjoined && this.current.terms.length === 0;
    }
    if (!conjoined && this.isOver(index) && !stretch.some(isVerb)) this.current = this.current.parent!;
    const { current } = this;
    const own = finiteOf(current.terms);
    if (
      own &&
      stretch.some(isVerb) &&
      current.terms.some((other) => isVerb(other) && !isFinite(other) && other !== own)
    ) {
      this.open(newClause('infinitive', current, { coordinated: true, conjoined }));
      return conjoined;
    }
    const another = hasOwnSum(stretch);
    // "… 5 miljoen bij, het Rijk 3 miljoen en de EU 2 miljoen": each goes with the verb of the first.
    const first = current.gap ? current.parent! : current;
    if (!(conjoined && isGap(current, stretch)) && !(another && hasSum(first))) return false;
    this.open(
      newClause(another ? 'main' : 'infinitive', another ? first : current, {
        coordinated: true,
        conjoined,
        gap: true,
      }),
    );
    return conjoined;
  }

  /**
   * "De opdracht, die veel waard is, aan BAM", "Dat ASML 3 miljoen investeert, verbaast niemand": a clause whose verb stands
   * last ends with it, and what a comma parts from it is outside.
   */
  private isOver(index: number): boolean {
    const { terms, current, data } = this;
    const last = terms[index - 2];
    return (
      data.verbSecond &&
      (current.kind === 'relative' || current.kind === 'sub') &&
      current.parent !== null &&
      last !== undefined &&
      current.terms.at(-2) === last &&
      isVerb(last) &&
      finiteOf(current.terms) !== undefined
    );
  }

  /** "gaat 4 miljard in Frankrijk en 3 miljard in Duitsland investeren": the infinitive is of what comes before. */
  private completes(finite: Term, stretch: readonly Term[]): boolean {
    const { terms } = this.current;
    return (
      !isFinite(finite) &&
      terms.some((other) => isFinite(other) && other.word.verbs.some(({ verb }) => verb.helps)) &&
      !terms.some((other) => isVerb(other) && !isFinite(other)) &&
      !opensWithVerb(stretch)
    );
  }

  /** Opens the clause of a verb that stands beside that of the open clause, where that one has a verb already. */
  private openBeside(finite: Term, stretch: readonly Term[], conjoined: boolean, afterComma: boolean): void {
    // A verb right behind the comma resumes the main clause, whatever verb the clause inside it has.
    const own =
      finiteOf(this.current.terms) ??
      this.current.terms.find(({ marked }) => marked) ??
      (afterComma && stretch[0] === finite ? finite : undefined);
    if (own && !conjoined) this.leave();
    const { current } = this;
    const earlier = finiteOf(current.terms);
    if (!earlier) return;
    // "Coinduct, in Delft begonnen met …, zet": a participle before the comma is not the clause's verb.
    const inside = current.terms
      .slice(0, current.terms.indexOf(earlier))
      .some(({ kind }) => kind === 'comma');
    if (inside && !isFinite(earlier) && stretch[0] === finite && isFinite(finite) && !conjoined) return;
    const bothInfinitive =
      !isFinite(finite) &&
      current.terms.some((other) => hasForm(other, 'infinitive', 'participle') && !isFinite(other)) &&
      current.terms.some(isFinite);
    const { condition, antecedent, relative } = current;
    const kind = bothInfinitive ? 'infinitive' : current.kind;
    this.open(newClause(kind, current, { coordinated: true, conjoined, condition, antecedent, relative }));
  }

  /** Leaves the clauses inside others, up to the main clause. */
  private leave(): void {
    while (this.isInside() && this.current.parent) this.current = this.current.parent;
  }

  /** Goes on with the clause outside, where the term can only belong there. */
  private resume(term: Term, index: number): void {
    const { terms, current, data } = this;
    const { parent } = current;
    if (!parent) return;
    const own = finiteOf(current.terms);
    if (isFinite(term) && this.isInside() && own && !current.coordinated) {
      // "De investering die ASML doet is groot": the second finite verb belongs outside.
      if (isFinite(own) && !finiteOf(parent.terms)) this.current = parent;
    } else if (
      data.verbSecond &&
      current.kind === 'infinitive' &&
      (terms[index - 1]?.marked || terms[index - 2]?.word.infinitiveMarker) &&
      canBeFinite(term) &&
      parent.terms.length === 0
    ) {
      // "Om te sparen schrapt ASML 300 banen": behind the infinitive the main clause goes on.
      this.current = parent;
    }
  }
}

/** The clauses of a sentence without its dateline, in the order in which they begin. */
export function clausesOf(terms: readonly Term[], data: EventData): Clause[] {
  const reader = new ClauseReader(terms, data);
  for (let index = 0; index < terms.length; index += 1) reader.read(index);
  return reader.clauses.filter((clause) => clause.terms.length > 0);
}

const isSaying = (term: Term, data: EventData): boolean =>
  isVerb(term) &&
  term.word.verbs.some(({ verb, form }) => data.sayings.includes(verb.lemma) && form !== 'infinitive');

/** Whether a subject with a finite verb of its own begins at `index`. */
const opensStatement = (terms: readonly Term[], index: number): boolean => {
  const term = terms[index]!;
  if (!opensPhrase(term) && !term.word.pronoun) return false;
  return terms.slice(index, stretchEnd(terms, index)).some(canBeFinite);
};
