/** Parts off what only tells the figures of a name: "Xeryon, goed voor 22 miljoen euro omzet, verhuist". */
import { type Clause, newClause } from './clauses.ts';
import type { Term } from './terms.ts';

/** Where the figures end that are told of the name at `index`, or -1 where none are. */
function figuresEnd(terms: readonly Term[], index: number): number {
  // "Lely, vorig jaar goed voor een omzet van 3 miljoen, opent": when stands before what.
  let first = index + 2;
  while (terms[first]?.kind === 'time' || terms[first]?.word.adverb) first += 1;
  const relation = terms[first]?.word.relation;
  if (terms[index]!.kind !== 'party' || terms[index]!.part || terms[index + 1]?.kind !== 'comma') return -1;
  if (relation !== 'Of' && relation !== 'With') return -1;
  // Between brackets, or between commas with brackets inside: "met 2,65 miljard omzet (+6 procent),".
  const inBrackets = terms[index + 1]!.text === '(';
  const ends = ({ kind, text }: Term): boolean =>
    kind === 'comma' && (inBrackets ? text === ')' : !'()'.includes(text));
  let end = first + 1;
  let told = 0;
  for (; end < terms.length && !ends(terms[end]!); end += 1) {
    const { word, amount } = terms[end]!;
    if (word.verbs.length > 0) return -1;
    if (word.noun?.tags?.includes('Figure') || amount?.kind === 'money') told += 1;
  }
  // "Verkoopt de tak aan Hema, met een verlies van 3 miljoen": at a clause's end it need not be the name's.
  return told >= 2 && (relation === 'Of' || end < terms.length) ? end : -1;
}

/** Whether a clause is such a part. */
export const isFigures = ({ kind, relative }: Clause): boolean => kind === 'relative' && relative === null;

/** Clauses without such parts, and each of them as a relative clause about its name behind the one that it stood in. */
export function partFigures(clauses: readonly Clause[]): readonly Clause[] {
  // Few sentences have a name with a comma behind it.
  const isApposed = ({ kind }: Term, at: number, terms: readonly Term[]): boolean =>
    kind === 'party' && terms[at + 1]?.kind === 'comma';
  return clauses.some(({ terms }) => terms.some(isApposed)) ? clauses.flatMap(partClause) : clauses;
}

function partClause(clause: Clause): Clause[] {
  const { terms } = clause;
  const parted: Clause[] = [];
  const rest: Term[] = [];
  for (let at = 0; at < terms.length; at += 1) {
    rest.push(terms[at]!);
    const end = figuresEnd(terms, at);
    if (end < 0) continue;
    const own = newClause('relative', clause, { antecedent: terms[at]! });
    own.terms.push(...terms.slice(at + 2, end));
    parted.push(own);
    at = end;
  }
  if (parted.length > 0) clause.terms = rest;
  return [clause, ...parted];
}
