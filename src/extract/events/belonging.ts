/** Which phrases of a clause are no part of a frame, because they belong to another word of it. */
import type { Chunk, Phrases } from './chunks.ts';
import type { ReadClause } from './frames.ts';
import type { TagFacts } from './tags.ts';
import type { Verb } from './verbs.ts';

/** The frame that is being built. */
export interface Centre {
  read: ReadClause;
  verb: Verb | null;
  noun: Chunk | null;
  doer: Chunk | undefined;
  /** The phrases that the frame may take. */
  chunks: readonly Chunk[];
}

/**
 * Whether what stands before an infinitive belongs to the verb before it: "signed a deal to buy Hema", "raised €3m to
 * build"; an amount before all verbs is a subject: "300 jobs will go".
 */
const isOther = (chunk: Chunk, verb: Verb | null, { verbs }: Phrases): boolean =>
  verb?.reading.form === 'infinitive' &&
  chunk.relation === null &&
  (chunk.kind !== 'amount' || verbs.some(({ index }) => index < chunk.from)) &&
  chunk.from >= 0 &&
  chunk.to <= verb.index;

/** "De fabriek van Volvo krijgt": the subject's owner is the subject already. */
const isOwner = (chunk: Chunk, doer: Chunk | undefined, parties: ReadClause['parties']): boolean =>
  doer !== undefined &&
  chunk.relation === 'Of' &&
  chunk.from === doer.to + 1 &&
  parties.has(chunk) &&
  parties.get(doer) === parties.get(chunk);

/** What stands before a noun that a preposition governs is the verb's; a possessor right before it is its own. */
const precedes = (chunk: Chunk, noun: Chunk): boolean =>
  noun.relation !== null &&
  chunk.relation !== null &&
  chunk.to <= noun.from &&
  // "Stapt met 3 miljoen in het kapitaal": the sum is of both.
  !(
    chunk.kind === 'amount' &&
    noun.relation !== 'With' &&
    (chunk.relation === 'With' || chunk.relation === 'For')
  ) &&
  !(chunk.relation === 'Poss' && chunk.to === noun.from);

/** "Vervoert voor Ikea goederen, een contract van 18 miljoen": whom it is done for is none of what the comma adds. */
const isBeforeComma = (chunk: Chunk, noun: Chunk, { clause }: ReadClause): boolean =>
  noun.relation === null &&
  chunk.relation === 'For' &&
  chunk.to <= noun.from &&
  clause.terms[noun.from - 1]?.kind === 'comma';

/** "Omzet 88 miljoen, winst 3 miljoen", "88 miljoen omzet en 3 miljoen winst": an amount beside another figure is that one's. */
const isFigureOf = (amount: Chunk, noun: Chunk, chunks: readonly Chunk[]): boolean =>
  amount.kind === 'amount' &&
  amount.relation === null &&
  // "Leed op het project 78 miljoen euro verlies": the amount right behind another noun is the figure's all the same.
  (amount.from !== noun.to || noun.head.word.noun?.measure === undefined) &&
  amount.to !== noun.from &&
  chunks.some(
    (chunk) =>
      chunk !== noun &&
      chunk.kind === 'noun' &&
      ((chunk.to === amount.from && amount.from !== noun.to) || chunk.from === amount.to) &&
      chunk.head.word.noun?.measure !== undefined,
  );

const isWork = (chunk: Chunk | undefined): boolean => chunk?.head.word.noun?.work === true;

/**
 * "De overname van het vastgoed van Axa" is not that of Axa, but "van de aandelen van Exact" is that of Exact, and Exact's is
 * the work on its plant: "de bouw van de fabriek van Exact".
 */
const isOwnerOf = (
  chunk: Chunk,
  work: boolean,
  chunks: readonly Chunk[],
  { shares, plants }: TagFacts,
): boolean =>
  chunk.relation === 'Of' &&
  chunk.kind !== 'amount' &&
  chunks.some(
    ({ kind, relation, to, head }) =>
      kind === 'thing' &&
      relation === 'Of' &&
      to + 1 === chunk.from &&
      !shares.includes(head.lower) &&
      !(work && plants.includes(head.word.thing ?? '')),
  );

const firstWord = (words: string): string => (words.includes(' ') ? words.split(' ')[0]! : words);

/** "1,6 miljard, 300 miljoen meer dan vorig jaar": by how much a sum differs from another is no sum of its own. */
const isDifference = (
  { kind, head: { amount }, to }: Chunk,
  { clause }: ReadClause,
  comparatives: ReadonlySet<string>,
): boolean =>
  kind === 'amount' &&
  (amount?.kind === 'money' || amount?.kind === 'count') &&
  comparatives.has(firstWord(clause.terms[to]?.lower ?? ''));

/** "Koopt Abliva, een deal van 66 miljoen": what a comma adds is none of the verb's objects. */
const isApposed = ({ kind, relation, from }: Chunk, { clause }: ReadClause): boolean =>
  kind === 'noun' && relation === null && clause.terms[from - 1]?.kind === 'comma';

/** "Behalve 5 miljoen van de provincie krijgt ASML …": whose a sum is that stands aside. */
const isAside = (chunk: Chunk, chunks: readonly Chunk[]): boolean =>
  chunk.relation === 'Of' &&
  chunks.some(({ kind, relation, to }) => kind === 'amount' && relation === 'Other' && to + 1 === chunk.from);

/** Whether a phrase belongs to another word than those that a frame is about. */
export function belongsElsewhere(
  chunk: Chunk,
  { read, verb, noun, doer, chunks }: Centre,
  facts: TagFacts,
): boolean {
  if (facts.objectsFollow && isOther(chunk, verb, read.phrases)) return true;
  if (isAside(chunk, chunks)) return true;
  if (isOwner(chunk, doer, read.parties) || isDifference(chunk, read, facts.comparatives)) return true;
  // "Met een bedrijfswinst van 4 miljoen": what belongs to another noun is not this one's.
  const nouns = chunks.filter((other) => other.kind === 'noun' && other !== noun);
  if (chunk.relation === 'Of' && nouns.some(({ to }) => to + 1 === chunk.from)) return true;
  // "3 miljoen euro subsidie": the amount is that noun's.
  if (!noun && isApposed(chunk, read)) return true;
  if (!noun)
    return (
      chunk.kind === 'amount' &&
      // "Gunt voor 3 miljoen de bouw": not with an article between.
      nouns.some(
        ({ from, determiner }) => from === chunk.to && (determiner === null || chunk.relation === null),
      )
    );
  return (
    precedes(chunk, noun) ||
    isBeforeComma(chunk, noun, read) ||
    isFigureOf(chunk, noun, chunks) ||
    isOwnerOf(chunk, isWork(noun) || isWork(doer), chunks, facts)
  );
}
