/** What a term can be in a clause, by its forms and kind alone. */
import type { Term } from './terms.ts';

export const isVerb = (term: Term): boolean => term.word.verbs.length > 0 && term.kind === 'word';

export const hasForm = (term: Term, ...forms: readonly string[]): boolean =>
  isVerb(term) && !term.marked && term.word.verbs.some(({ form }) => forms.includes(form));

export const canBeFinite = (term: Term): boolean => hasForm(term, 'present', 'past');

/** Finite, whatever stands around it. */
export const isFinite = (term: Term): boolean =>
  canBeFinite(term) && !hasForm(term, 'infinitive', 'participle');

/** The clause's finite verb: the first that can be nothing else, or else the first that can be finite. */
export const finiteOf = (terms: readonly Term[]): Term | undefined =>
  terms.find(isFinite) ?? terms.find(canBeFinite);

/** Whether something like a noun phrase can begin with the term. */
export const opensPhrase = (term: Term | undefined): boolean =>
  term !== undefined &&
  (term.word.determiner !== undefined
    ? true
    : ['party', 'place', 'placeAdjective', 'name', 'amount', 'source'].includes(term.kind) ||
      (term.kind === 'word' && isPlain(term)));

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
  (['party', 'place', 'name', 'source'].includes(term.kind) ||
    (term.kind === 'word' &&
      (isPlain(term) || term.word.noun !== undefined || term.word.reference !== undefined)));
