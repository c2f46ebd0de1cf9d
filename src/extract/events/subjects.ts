/** Who a clause is about. */
import type { EventData } from '../../languages/contract/events.ts';
import { type Chunk, kindOf, type Phrases } from './chunks.ts';
import type { Clause } from './clauses.ts';
import { isFigures } from './figures.ts';

/** Whether nothing governs a phrase, so that it can be a subject or an object. */
export const isBare = ({ relation, kind }: Chunk): boolean =>
  relation === null && kind !== 'amount' && kind !== 'time';

/**
 * A clause's grammatical subject, or null where it has none of its own or it cannot be told.
 *
 * @param shared The subject of the clause that this one hangs on.
 * @param antecedent What a relative clause is about.
 * @param sharesDoubtfully The clause that this one hangs on names another whom it may be about: "geeft Hurks de opdracht
 * om een school te bouwen".
 */
export function subjectOf(
  clause: Clause,
  { chunks, finite, verbs }: Phrases,
  data: EventData,
  shared: Chunk | null,
  antecedent: Chunk | null,
  sharesDoubtfully = false,
): Chunk | null | 'ambiguous' {
  // "Daardoor raken 120 mensen hun werk kwijt": those who are counted are the subject, and what they have is not.
  const counted = chunks.findIndex(({ kind, relation }) => kind === 'amount' && relation === null);
  const bare = chunks.filter(
    (chunk, index) =>
      isBare(chunk) &&
      !(chunk.determiner?.word.determiner === 'possessive' && counted >= 0 && index > counted),
  );
  const [first] = bare;
  // "Hema, goed voor 20 miljoen euro omzet, …": nothing relates but the comma.
  if (isFigures(clause) && antecedent) return antecedent;
  if (
    clause.kind === 'relative' &&
    clause.relative?.word.relative === null &&
    antecedent &&
    !clause.coordinated
  ) {
    if (!first) return antecedent;
    // "De 20 miljoen die Qblox ophaalt": a sum does nothing.
    if (antecedent.kind === 'amount') return first;
    // "Exyte, dat een contract van 3 miljoen kreeg": nor does a contract.
    if (antecedent.kind === 'party' && first.kind === 'noun' && !first.head.word.noun?.person)
      return antecedent;
    // "De school die Hurks bouwt": nor does a thing.
    const inert =
      antecedent.kind === 'thing' || (antecedent.kind === 'noun' && !antecedent.head.word.noun?.person);
    if (inert && first.kind === 'party') return first;
    // "dat Jumbo overneemt" says of neither who buys. Adverbials tell: they stand behind a subject, before an object.
    if (first.from === 0 && finite > 0) {
      // "Dat Hema samen met de familie kocht": whom somebody does it with, or for how much, tells nothing.
      const start = Math.min(...verbs.map(({ index }) => index));
      const between = chunks.filter(({ from }) => from >= first.to && from < start);
      const parted =
        first.to < start && !between.some(({ relation }) => relation === 'With' || relation === 'For');
      return first.kind === 'pronoun' || (parted && first.kind === 'party') ? first : 'ambiguous';
    }
    return antecedent;
  }
  if (clause.kind === 'infinitive') return clause.purpose && sharesDoubtfully ? 'ambiguous' : shared;
  if (clause.coordinated) {
    const before = bare.find(({ from }) => finite < 0 || from < finite);
    if (before) return before;
    // "… en in januari verkocht de club een spits": before the verb stands something else, so that the subject follows.
    const inverted = data.verbSecond && clause.kind === 'main' && (!clause.conjoined || finite > 0);
    // "…, werft personeel en …": behind a verb that the clause begins with, an object.
    const isObject =
      finite === 0 && first?.kind !== 'party' && first?.kind !== 'reference' && first?.kind !== 'pronoun';
    // "In 2024 daalde de omzet en leed Hema een verlies": what a figure would do, the party behind the verb does.
    const acts = first && (first.kind === 'party' || first.kind === 'reference') ? first : undefined;
    if (finite === 0 && acts && data.verbSecond && shared?.kind === 'noun' && !shared.head.word.noun?.person)
      return acts;
    return (inverted && !(isObject && shared) ? first : undefined) ?? shared;
  }
  if (clause.kind === 'main') {
    const before = bare.find(({ from }) => finite < 0 || from < finite);
    const after = bare.find(({ from }) => from > finite);
    // "Dat heeft ASML bekendgemaakt": what is said stands first, and who says it behind the verb.
    const said = before?.kind === 'pronoun' && data.anaphors.includes(before.head.lower);
    if (
      said &&
      after?.kind === 'party' &&
      verbs.some(({ reading }) => data.sayings.includes(reading.verb.lemma))
    )
      return after;
    // "Het terrein verkocht ASML aan …": of things nobody sells or buys, so that they are what is sold.
    const trades = verbs.some(({ reading: { verb } }) =>
      verb.tags?.some((tag) => tag === 'Sell' || tag === 'Buy'),
    );
    const isDone =
      before?.kind === 'thing' &&
      before.head.word.thing !== undefined &&
      before.determiner?.word.determiner === 'definite';
    if (
      trades &&
      isDone &&
      data.verbSecond &&
      after?.kind === 'party' &&
      after.from > finite &&
      chunks.indexOf(after) === chunks.findIndex(({ from }) => from > finite)
    )
      return after;
    if (before || finite < 0) return before ?? null;
    return data.verbSecond ? (first ?? null) : null;
  }
  return first ?? null;
}

/** A chunk for what a relative clause is about. */
export function antecedentChunk(antecedent: Chunk['head'], relation: Chunk['relation']): Chunk {
  return {
    kind: kindOf(antecedent),
    relation,
    preposition: null,
    head: antecedent,
    members: [antecedent],
    terms: [antecedent],
    determiner: null,
    from: -1,
    to: -1,
  };
}
