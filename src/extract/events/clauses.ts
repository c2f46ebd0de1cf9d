/** What a clause is: a list of terms with at most one finite verb. */
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
  /** The amount of what a relative clause is about: "de order van 3 miljoen euro, die naar Damen ging". */
  antecedentAmount: Term | null;
  /** The relative word. */
  relative: Term | null;
}

/** A clause without terms. */
export const newClause = (
  kind: Clause['kind'],
  parent: Clause | null,
  extra: Partial<Omit<Clause, 'kind' | 'terms' | 'parent'>> = {},
): Clause => ({
  kind,
  terms: [],
  parent,
  coordinated: extra.coordinated ?? false,
  conjoined: extra.conjoined ?? false,
  condition: extra.condition ?? false,
  purpose: extra.purpose ?? false,
  gap: extra.gap ?? false,
  antecedent: extra.antecedent ?? null,
  antecedentAmount: extra.antecedentAmount ?? null,
  relative: extra.relative ?? null,
});

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
