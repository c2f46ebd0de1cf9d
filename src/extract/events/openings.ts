/** What a word opens or goes on with in a clause: a phrase, a phrase around another, a list, a bound. */
import type { Clause } from './clauses.ts';
import { isPlain } from './forms.ts';
import type { Term } from './terms.ts';

/** Whether the word at `index` is the bound of an amount that follows it, with no more than an article between. */
export function isBound(terms: readonly Term[], index: number): boolean {
  let at = index + 1;
  while (terms[at]?.word.determiner || terms[at]?.word.adverb) at += 1;
  return terms[at]?.amount?.bound === terms[index]!.word.bound;
}

/** A word that can stand before a name of a list: "de Zeeuwse ontwikkelaar Scheldestroom". */
const describes = (term: Term): boolean =>
  term.word.determiner !== undefined || term.kind === 'placeAdjective' || isPlain(term);

/** Whether only a comma, "en" and words before the name part two members of a list, and the list has its "en". */
export function isJoined(terms: readonly Term[], from: number, to: number): boolean {
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

/** "Het in Delft gevestigde QuTech groeit": whether an article opens a phrase around another, up to the verb. */
export function isNesting(terms: readonly Term[], index: number, verbAt: ReadonlySet<number>): boolean {
  if (index > 0 || terms[1]?.word.relation === undefined) return false;
  let verb = 2;
  while (verb < terms.length && !verbAt.has(verb)) verb += 1;
  const [participle, head] = [terms[verb - 2], terms[verb - 1]];
  return (
    verb > 4 && verb < terms.length && isPlain(participle!) && (isPlain(head!) || head!.kind === 'party')
  );
}

/** Whether a word that is determiner and pronoun ("het") begins a phrase here. */
export function startsPhrase({ kind, terms }: Clause, index: number, verbAt: ReadonlySet<number>): boolean {
  const term = terms[index]!;
  if (!term.word.determiner) return false;
  const next = terms[index + 1];
  if (!next || verbAt.has(index + 1)) return false;
  // "Het Havenbedrijf investeerde": before the name that a main clause begins with no pronoun stands.
  if (kind === 'main' && isNesting(terms, index, verbAt)) return true;
  if (kind === 'main' && index === 0 && next.kind === 'party' && !next.part && verbAt.has(2)) return true;
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
