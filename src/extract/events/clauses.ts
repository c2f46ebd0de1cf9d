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
import type { Term } from './terms.ts';

export interface Clause {
  kind: 'main' | 'sub' | 'relative' | 'infinitive';
  terms: Term[];
  /** The clause that this one stands in, or whose subject it shares. */
  parent: Clause | null;
  /** It follows `parent` on the same level, after "en" or a comma, and may share its subject and helping verbs. */
  coordinated: boolean;
  /** After "en", "maar" …; without, it follows a comma. */
  conjoined: boolean;
  condition: boolean;
  purpose: boolean;
  /** It has phrases of its own for its parent's verb. */
  gap: boolean;
  /** What a relative clause is about: the last term before it, in its parent. */
  antecedent: Term | null;
  /** The relative word. */
  relative: Term | null;
}

const newClause = (kind: Clause['kind'], parent: Clause | null, extra: Partial<Clause> = {}): Clause => ({
  kind,
  terms: [],
  parent,
  coordinated: false,
  conjoined: false,
  condition: false,
  purpose: false,
  gap: false,
  antecedent: null,
  relative: null,
  ...extra,
});

/** Where the stretch that begins at `from` ends: at a comma, a stop, or a word that opens a clause. */
function stretchEnd(terms: readonly Term[], from: number): number {
  let at = from;
  while (at < terms.length) {
    const term = terms[at]!;
    if (term.kind === 'comma' || term.kind === 'stop') break;
    if (at > from && (term.word.subordinator !== undefined || term.word.coordinator)) break;
    at += 1;
  }
  return at;
}

/** Whether the word at `index` opens a relative clause about what stands before it. */
function opensRelative(terms: readonly Term[], index: number, clause: Clause, data: EventData): boolean {
  const term = terms[index]!;
  if (term.word.relative === undefined) return false;
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

/** "AMSTERDAM (ANP) - ": a dateline is no part of the sentence. */
export function withoutDateline(terms: readonly Term[]): readonly Term[] {
  const [first] = terms;
  if (
    !first ||
    !(first.kind === 'place' || first.kind === 'source' || /^\p{Lu}{3}[\p{Lu} -]*$/u.test(first.text))
  )
    return terms;
  for (const [index, { kind, text }] of terms.slice(0, 9).entries()) {
    if (/^[-–—]$/.test(text)) return terms.slice(index + 1);
    if (index > 0 && !['place', 'source', 'name', 'comma', 'stop', 'mark', 'amount', 'time'].includes(kind))
      return terms;
  }
  return terms;
}

/** The clauses of a sentence without its dateline, in the order in which they begin. */
export function clausesOf(terms: readonly Term[], data: EventData): Clause[] {
  let current = newClause('main', null);
  const clauses = [current];
  const open = (clause: Clause): void => {
    current = clause;
    clauses.push(clause);
  };
  const isInside = (clause: Clause): boolean => clause.kind !== 'main';
  /** Leaves the clauses that have their verb, up to one that still lacks it or to the main clause. */
  const leave = (): void => {
    while (isInside(current) && current.parent) current = current.parent;
  };
  for (let index = 0; index < terms.length; index += 1) {
    const term = terms[index]!;
    const previous = terms[index - 1];
    const next = terms[index + 1];
    if (term.kind === 'quote' || term.kind === 'mark') continue;
    if (term.kind === 'stop') {
      const opened = '(['.includes(term.text);
      const parent = current;
      if (opened || term.text === ')' || term.text === ']') {
        current.terms.push({ ...term, kind: 'comma' });
        continue;
      }
      // A headline's colon or dash parts a subject from what is told of it.
      const rest = terms.slice(index + 1, stretchEnd(terms, index + 1));
      const states = term.text === ':' && rest.some((other, at) => at > 0 && isFinite(other));
      if (!finiteOf(current.terms) && term.text !== ';' && !states) {
        current.terms.push(term);
        continue;
      }
      open(newClause('main', parent.kind === 'main' ? parent : null));
      continue;
    }
    if (opensRelative(terms, index, current, data)) {
      const antecedent = current.terms.findLast(({ kind }) => kind !== 'comma') ?? null;
      open(newClause('relative', current, { antecedent, relative: term }));
      continue;
    }
    const { subordinator } = term.word;
    const governs = opensPhrase(next) || next?.kind === 'time' || next?.word.adverb || next?.word.relation;
    // "Dat kondigde zondag aan …": right before the finite verb it is the subject.
    const stands =
      term.word.demonstrative && data.verbSecond && current.terms.length === 0 && canBeFinite(next ?? term);
    if (
      subordinator !== undefined &&
      !stands &&
      (governs || !term.word.particle) &&
      !(term.word.relation !== undefined && opensPhrase(next))
    ) {
      if (subordinator === 'purpose') {
        // "zette 3 miljard euro om in het derde kwartaal": without an infinitive behind it, a particle.
        if (
          term.word.particle &&
          !terms.slice(index + 1).some(({ marked, word }) => marked || word.infinitiveMarker)
        ) {
          current.terms.push(term);
          continue;
        }
        open(newClause('infinitive', current, { purpose: true, condition: current.condition }));
        continue;
      }
      const continues = previous?.word.coordinator === true && current.kind === 'sub';
      if (continues || term.word.determiner === undefined || !isPlain(next ?? term)) {
        // After "X en" the next statement stands beside the first.
        open(newClause('sub', current, { condition: subordinator === 'condition' }));
        continue;
      }
    }
    const governor = previous?.kind === 'time' ? terms[index - 2] : previous;
    if (data.bareStatements && governor && isSaying(governor, data) && opensStatement(terms, index)) {
      open(newClause('sub', current));
      current.terms.push(term);
      continue;
    }
    const afterComma = previous?.kind === 'comma';
    if (afterComma || term.word.coordinator) {
      const from = term.word.coordinator ? index + 1 : index;
      const stretch = terms.slice(from, stretchEnd(terms, from));
      const finite = finiteOf(stretch);
      const conjoined = term.word.coordinator === true;
      // "gaat 4 miljard in Frankrijk en 3 miljard in Duitsland investeren": the infinitive belongs to what comes before.
      const completes =
        finite !== undefined &&
        !isFinite(finite) &&
        current.terms.some((other) => isFinite(other) && other.word.verbs.some(({ verb }) => verb.helps)) &&
        !current.terms.some((other) => isVerb(other) && !isFinite(other)) &&
        !opensWithVerb(stretch);
      if (completes) {
        // It stays one clause.
      } else if (finite && (isFinite(finite) || !stretch.some(({ marked }) => marked))) {
        // A verb right behind the comma resumes the main clause, whatever verb the clause inside it has.
        const own =
          finiteOf(current.terms) ??
          current.terms.find(({ marked }) => marked) ??
          (afterComma && stretch[0] === finite ? finite : undefined);
        const verbFirst = stretch.findIndex((other) => other === finite) <= 1;
        if (
          own &&
          isInside(current) &&
          (!conjoined || (verbFirst && data.verbSecond && stretch.length > 2))
        ) {
          if (!conjoined) leave();
        }
        const earlier = finiteOf(current.terms);
        // "Coinduct, in Delft begonnen met …, zet": a participle before the comma is not the clause's verb.
        const resumes =
          earlier && !isFinite(earlier) && stretch[0] === finite && isFinite(finite) && !conjoined;
        if (earlier && !resumes) {
          if (isFinite(finite) || isFinite(finiteOf(current.terms)!) || conjoined || afterComma) {
            const bothInfinitive =
              !isFinite(finite) &&
              current.terms.some((other) => hasForm(other, 'infinitive', 'participle') && !isFinite(other)) &&
              current.terms.some((other) => isFinite(other));
            open(
              newClause(
                bothInfinitive ? 'infinitive' : current.kind === 'relative' ? 'relative' : current.kind,
                current,
                {
                  coordinated: true,
                  conjoined,
                  condition: current.condition,
                  antecedent: current.antecedent,
                  relative: current.relative,
                },
              ),
            );
          }
        }
        if (conjoined && current.terms.length === 0) continue;
      } else if (
        finiteOf(current.terms) &&
        stretch.some((other) => isVerb(other)) &&
        current.terms.some((other) => isVerb(other) && !isFinite(other) && other !== finiteOf(current.terms))
      ) {
        open(newClause('infinitive', current, { coordinated: true, conjoined }));
        if (conjoined) continue;
      } else if (conjoined && isGap(current, stretch)) {
        open(newClause('infinitive', current, { coordinated: true, conjoined, gap: true }));
        continue;
      }
    } else if (isFinite(term) && isInside(current) && finiteOf(current.terms) && !current.coordinated) {
      // "De investering die ASML doet is groot": the second finite verb belongs outside.
      const own = finiteOf(current.terms)!;
      if (isFinite(own) && current.parent && !finiteOf(current.parent.terms)) current = current.parent;
    } else if (
      data.verbSecond &&
      current.kind === 'infinitive' &&
      (previous?.marked || terms[index - 2]?.word.infinitiveMarker) &&
      canBeFinite(term) &&
      current.parent &&
      current.parent.terms.length === 0
    ) {
      // "Om te sparen schrapt ASML 300 banen": behind the infinitive the main clause goes on.
      current = current.parent;
    }
    current.terms.push(term);
  }
  return clauses.filter((clause) => clause.terms.length > 0);
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

const opensWithVerb = (stretch: readonly Term[]): boolean =>
  isVerb(stretch.find(({ word }) => !word.adverb) ?? stretch[0]!);

/** "… investeert 4 miljard in Frankrijk en 3 miljard in Duitsland": a second set of phrases for the same verb. */
function isGap(clause: Clause, stretch: readonly Term[]): boolean {
  const first = stretch.find(({ word }) => !word.adverb);
  if (first?.kind !== 'amount' || !stretch.some(({ kind }) => kind === 'place' || kind === 'party'))
    return false;
  return clause.terms.some(isVerb) && clause.terms.some(({ kind }) => kind === 'amount');
}
