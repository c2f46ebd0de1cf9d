/** Leaves out phrases that say nothing of their own beside another: sums, appositions, brackets. */
import type { Chunk } from './chunks.ts';
import type { Term } from './terms.ts';

/**
 * "Voor een bedrag van 3 miljoen" as "voor 3 miljoen"; in "with a €3m fine" the preposition governs the noun, and the
 * amount is the noun's, as in "voor 3 miljoen euro subsidie".
 */
export function withoutSums(chunks: readonly Chunk[]): readonly Chunk[] {
  // Most clauses have neither.
  const isAny = (chunk: Chunk, index: number): boolean => {
    const next = chunks[index + 1];
    return chunk.head.word.sum === true || (next !== undefined && governsNoun(chunk, next));
  };
  if (!chunks.some(isAny)) return chunks;
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
  // "Tot 3 miljoen subsidie" is a bound; "veroordeeld tot 3.000 euro boete" has none.
  (amount.relation !== 'UpTo' || amount.head.amount?.bound === 'exact') &&
  (amount.determiner !== null || noun.determiner === null) &&
  noun.kind === 'noun' &&
  noun.head.word.noun?.person !== true &&
  noun.relation === null &&
  noun.from === amount.to;

/**
 * "De financiering van Bloomon, in totaal 3 miljoen, komt" as "de financiering van 3 miljoen": between commas behind a noun
 * a sum tells how much of it. That of a figure stays what it moves from or to.
 */
export function withApposedSums(
  chunks: readonly Chunk[],
  terms: readonly Term[],
  verbAt: ReadonlySet<number>,
): Chunk[] {
  return chunks.map((chunk, index) => {
    if (chunk.kind !== 'amount' || chunk.relation !== null || terms[chunk.to]?.text !== ',') return chunk;
    let comma = chunk.from - 1;
    while (terms[comma]?.word.adverb) comma -= 1;
    if (terms[comma]?.text !== ',') return chunk;
    const noun = chunks.slice(0, index).findLast(({ relation }) => relation === null);
    const own = noun?.kind === 'noun' && noun.determiner && !noun.head.word.noun!.measure;
    if (!own || noun.head.word.noun!.person || [...verbAt].some((at) => at > noun.from && at < comma))
      return chunk;
    const between = chunks.filter(({ from }) => from >= noun.to && from < comma);
    return between.some(({ kind }) => kind === 'amount') ||
      (terms[noun.to]?.kind === 'comma') !== (between.length === 0)
      ? chunk
      : { ...chunk, relation: 'Of' as const };
  });
}

/** "Een combinatie van BAM en Besix" as "BAM en Besix". */
export function withoutGroups(chunks: readonly Chunk[]): readonly Chunk[] {
  if (!chunks.some(({ head }) => head.word.group)) return chunks;
  const isGroupOf = (group: Chunk | undefined, party: Chunk | undefined): boolean =>
    group?.kind === 'thing' &&
    group.head.word.group === true &&
    party?.kind === 'party' &&
    party.relation === 'Of' &&
    party.from <= group.to + 2;
  return chunks.flatMap((chunk, index): Chunk[] => {
    if (isGroupOf(chunk, chunks[index + 1])) return [];
    const group = chunks[index - 1];
    if (!group || !isGroupOf(group, chunk)) return [chunk];
    const { relation, preposition, from } = group;
    return [{ ...chunk, relation, preposition, from }];
  });
}

const isSumOf = (sum: Chunk, amount: Chunk | undefined): boolean =>
  amount?.kind === 'amount' && amount.relation === 'Of' && amount.from <= sum.to + 2;

const isComma = (term: Term | undefined): boolean => term === undefined || term.kind === 'comma';

/**
 * Leaves out what only describes a name between commas, on either side: "DPG Media, het moederbedrijf van …, neemt",
 * "het moederbedrijf van …, DPG Media, neemt".
 */
export function withoutAppositions(
  chunks: readonly Chunk[],
  terms: readonly Term[],
  verbAt: ReadonlySet<number>,
  finite: number,
): Chunk[] {
  const dropped = new Set<Chunk>();
  for (const [index, chunk] of chunks.entries()) {
    const next = chunks[index + 1];
    const place = next?.kind === 'place' && next.from === chunk.to + 1 ? next.head.named?.place : undefined;
    if (chunk.kind === 'reference' && place) chunk.restricted = place;
  }
  /** Where the stretch between commas that begins at `from` ends, or -1 where a verb stands in it. */
  const stretch = (from: number): number => {
    for (let at = from; at < terms.length; at += 1) {
      if (isComma(terms[at])) return at;
      if (verbAt.has(at)) return -1;
    }
    return terms.length;
  };
  if (terms.some(isBracket))
    for (const chunk of chunks) if (inBrackets(terms, chunk.from)) dropped.add(chunk);
  for (const { kind, relation, to } of chunks) {
    if (kind !== 'party' || relation !== null || !isComma(terms[to]) || to >= finite) continue;
    // "Zeevonk, in 2016 opgericht door vissers, haalt": all between the commas describes the name.
    const end = terms.findIndex(({ kind: mark }, at) => at > to && mark === 'comma');
    if (end !== finite - 1) continue;
    for (const other of chunks)
      if (other.from > to && other.to <= end && !isDescribed(other)) dropped.add(other);
  }
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
  return dropped.size === 0 ? [...chunks] : chunks.filter((chunk) => !dropped.has(chunk));
}

const isBracket = ({ text }: Term): boolean => '([)]'.includes(text);

/** Whether the term at `index` stands in brackets: another name, or the same sum in another currency. */
const inBrackets = (terms: readonly Term[], index: number): boolean => {
  const last = terms.slice(0, Math.max(0, index)).findLast(isBracket);
  return last !== undefined && '(['.includes(last.text);
};

/** An apposition with a reference says what the name is; it is read below. */
const isDescribed = ({ kind, relation }: Chunk): boolean => kind === 'reference' && relation === null;

const isName = ({ kind, head }: Chunk): boolean =>
  kind === 'party' || (kind === 'thing' && head.kind === 'name');
