/** What phrases are called in a frame, and where they stand in it. */
import { RELATIONS } from '../../languages/contract/events.ts';
import type { Chunk } from './chunks.ts';
import type { ReadClause } from './frames.ts';

/** What is known of counted things, of companies and of the language, for what stands in a frame. */
export interface TagFacts {
  /** The tags of what a unit counts: `Jobs` for "nieuwe banen". */
  counted: (unit: string) => readonly string[];
  /** The sector of a company, "construction", or the kind of an organisation, "sport". */
  sortOf: (id: string) => string | undefined;
  /** Whether the text calls a company a start-up. */
  isUnlisted: (id: string) => boolean;
  /** Words beside a count that say that so many come on top. */
  additions: readonly string[];
  /** Nouns for a part of a company that stands for it. */
  shares: readonly string[];
  /** Kinds of things that a company has as its own. */
  plants: readonly string[];
  /** Small numbers in words. */
  numbers: Readonly<Record<string, number>>;
  /** Determiners that leave nothing out: "alle aandelen". */
  wholes: readonly string[];
  /** A verb's objects stand behind it. */
  objectsFollow: boolean;
  /** Words behind an amount that make it a difference: "meer", "lower". */
  comparatives: ReadonlySet<string>;
}

const AMOUNT_TAGS: Readonly<Record<string, string>> = {
  money: 'Money',
  count: 'Count',
  percent: 'Percent',
  'percentage-point': 'Point',
  'basis-point': 'Point',
};

/** What a chunk is called behind its relation. */
export function kindTags(chunk: Chunk, parties: ReadClause['parties'], facts: TagFacts): string[] {
  const { amount } = chunk.head;
  if (amount) {
    const majority = amount.kind === 'percent' && (amount.value ?? 0) >= 50;
    const counted = amount.unit === undefined ? [] : facts.counted(amount.unit);
    const added =
      counted.length > 0 &&
      amount.text.split(' ').some((word) => facts.additions.includes(word.toLowerCase()));
    return [
      // Who buys or takes over people buys nothing: what is counted by a kind of its own is no mere count.
      ...(counted.length > 0 ? counted : [AMOUNT_TAGS[amount.kind]!]),
      ...(majority ? ['Majority'] : []),
      ...(added ? counted.map((tag) => `New${tag}`) : []),
    ];
  }
  const [found] = parties.get(chunk) ?? [];
  if (found) {
    // "Aannemer Rottinghuis" builds for others, whatever is known of it.
    const [told, ...others] = chunk.described?.word.reference?.sectors ?? [];
    const sort = facts.sortOf(found.id) ?? (others.length === 0 ? told : undefined);
    const tags = ['Party', found.company ? 'Company' : 'Organisation'];
    if (found.company && facts.isUnlisted(found.id)) tags.push('Unlisted');
    // "De fabriek van Lidl": a part that stands for its company is what it is all the same.
    if (chunk.kind === 'thing' && chunk.head.word.thing !== undefined)
      tags.push(`Own${chunk.head.word.thing}`);
    return sort === undefined ? tags : [...tags, sort.charAt(0).toUpperCase() + sort.slice(1)];
  }
  // "Van het kabinet", "door de toezichthouder": what kind of body it is, its noun tells.
  const body = chunk.head.word.reference?.organisation;
  if (chunk.kind === 'reference' && body) return ['Thing', body.charAt(0).toUpperCase() + body.slice(1)];
  if (chunk.kind === 'place') return ['Place'];
  // A turnover is nothing that one builds or buys.
  if (chunk.head.word.noun?.measure !== undefined) return ['Figure'];
  const { thing } = chunk.head.word;
  const tags = ['Thing'];
  if (chunk.determiner?.word.determiner === 'possessive') tags.push('Own');
  if (chunk.head.word.noun?.work) tags.push('Work');
  if (thing !== undefined) tags.push(thing);
  else if (
    chunk.kind === 'thing' &&
    !chunk.determiner &&
    chunk.head.kind === 'word' &&
    // "Twee klinieken" are so many as "een kliniek" is one.
    !(chunk.terms[0]!.lower in facts.numbers)
  )
    tags.push('Goods');
  // "De aandelen", "alle aandelen": all of them.
  const { determiner } = chunk;
  const isWhole =
    determiner?.word.determiner === 'definite' || facts.wholes.includes(determiner?.lower ?? '');
  if (isWhole && thing !== undefined) tags.push(`Whole${thing}`);
  return tags;
}

const AMOUNT_ORDER = ['Money', 'Percent', 'Count', 'Point', 'Party', 'Place', 'Figure', 'Thing'];

/** Where a chunk stands in a frame. */
export function rank(chunk: Chunk, tags: readonly string[]): number {
  const known = AMOUNT_ORDER.indexOf(tags[0]!);
  const kind = known < 0 ? AMOUNT_ORDER.indexOf('Count') : known;
  if (chunk.relation === null) return chunk.kind === 'amount' ? 10 + kind : 9 - kind;
  return 20 + RELATIONS.indexOf(chunk.relation) * 10 + kind;
}
