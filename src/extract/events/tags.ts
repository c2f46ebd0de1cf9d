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
  /** Nouns for a part of a company that stands for it. */
  shares: readonly string[];
  /** A verb's objects stand behind it. */
  objectsFollow: boolean;
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
    return [
      AMOUNT_TAGS[amount.kind]!,
      ...(majority ? ['Majority'] : []),
      ...(amount.unit === undefined ? [] : facts.counted(amount.unit)),
    ];
  }
  const [found] = parties.get(chunk) ?? [];
  if (found) {
    const sort = facts.sortOf(found.id);
    const tags = ['Party', found.company ? 'Company' : 'Organisation'];
    return sort === undefined ? tags : [...tags, sort.charAt(0).toUpperCase() + sort.slice(1)];
  }
  if (chunk.kind === 'place') return ['Place'];
  // A turnover is nothing that one builds or buys.
  if (chunk.head.word.noun?.measure !== undefined) return ['Figure'];
  return chunk.determiner?.word.determiner === 'possessive' ? ['Thing', 'Own'] : ['Thing'];
}

const AMOUNT_ORDER = ['Money', 'Percent', 'Count', 'Point', 'Party', 'Place', 'Figure', 'Thing'];

/** Where a chunk stands in a frame. */
export function rank(chunk: Chunk, tags: readonly string[]): number {
  const kind = AMOUNT_ORDER.indexOf(tags[0]!);
  if (chunk.relation === null) return chunk.kind === 'amount' ? 10 + kind : 9 - kind;
  return 20 + RELATIONS.indexOf(chunk.relation) * 10 + kind;
}
