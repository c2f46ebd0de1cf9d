/** What a term can be in a clause, by its forms and kind alone. */
import type { VerbForm } from './lexicon.ts';
import type { Term, TermKind } from './terms.ts';

const OPENING: ReadonlySet<TermKind> = new Set([
  'party',
  'place',
  'placeAdjective',
  'name',
  'amount',
  'source',
]);
const NAMED: ReadonlySet<TermKind> = new Set(['party', 'place', 'name', 'source']);

export const isVerb = (term: Term): boolean => term.word.verbs.length > 0 && term.kind === 'word';

export function hasForm(term: Term, one: VerbForm, other = one): boolean {
  if (!isVerb(term) || term.marked) return false;
  for (const { form } of term.word.verbs) if (form === one || form === other) return true;
  return false;
}

export const canBeFinite = (term: Term): boolean => hasForm(term, 'present', 'past');

/** Finite, whatever stands around it. */
export const isFinite = (term: Term): boolean =>
  canBeFinite(term) && !hasForm(term, 'infinitive', 'participle');

/** The clause's finite verb: the first that can be nothing else, or else the first that can be finite. */
export function finiteOf(terms: readonly Term[]): Term | undefined {
  let able: Term | undefined;
  for (const term of terms) {
    if (!canBeFinite(term)) continue;
    if (isFinite(term)) return term;
    able ??= term;
  }
  return able;
}

/** Whether something like a noun phrase can begin with the term. */
export const opensPhrase = (term: Term | undefined): boolean =>
  term !== undefined &&
  (term.word.determiner !== undefined
    ? true
    : OPENING.has(term.kind) || (term.kind === 'word' && isPlain(term)));

/** A word that the lexicon gives no grammatical part: a noun or an adjective. */
export const isPlain = ({ kind, word }: Term): boolean =>
  kind === 'name' ||
  (kind === 'word' &&
    word.verbs.length === 0 &&
    word.relation === undefined &&
    word.determiner === undefined &&
    word.pronoun === undefined &&
    word.coordinator === undefined &&
    word.subordinator === undefined &&
    word.relative === undefined &&
    word.negation === undefined &&
    word.adverb === undefined &&
    word.hedge === undefined &&
    word.particle === undefined &&
    word.infinitiveMarker === undefined);

export const isNominal = (term: Term | undefined): boolean =>
  term !== undefined &&
  (NAMED.has(term.kind) ||
    (term.kind === 'word' &&
      (isPlain(term) || term.word.noun !== undefined || term.word.reference !== undefined)));
