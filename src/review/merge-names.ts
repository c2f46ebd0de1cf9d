/**
 * Merges the names of three versions of a record in two halves: what each entity is, and what each span of the text
 * names. A span that one side gives to another entity moves there; spans that both give away differently conflict.
 */
import type { ArticleRecord, Entities, Mention } from '../record/schema.ts';
import { type Entity, GROUPS, NOUNS } from './collect.ts';
import { inReadingOrder, mergeNamed, same, type SideName, spotOf, type Versions } from './merge-choice.ts';

type Group = (typeof GROUPS)[number];

/** What an entity is, without where it is named. */
interface Head {
  group: Group;
  fields: Omit<Entity, 'mentions'>;
}

/** What words name: the keys of entities, each with how the name stands there. */
type Naming = readonly (readonly [key: string, mention: Mention])[];

const keyOf = (group: Group, { id }: Pick<Entity, 'id'>): string => `${NOUNS[group]} ${id}`;

function readNames(record: ArticleRecord): { heads: Map<string, Head>; spans: Map<string, Naming> } {
  const heads = new Map<string, Head>();
  const spans = new Map<string, Naming>();
  for (const group of GROUPS) {
    for (const entity of record[group]) {
      const { mentions, ...fields } = entity;
      heads.set(keyOf(group, entity), { group, fields });
      for (const mention of mentions) {
        // A cited source may be named by the very words that name a company: the two are apart.
        const spot = `${group === 'sources' ? 'cited ' : ''}${spotOf(mention)}`;
        spans.set(spot, [...(spans.get(spot) ?? []), [keyOf(group, entity), mention]]);
      }
    }
  }
  return { heads, spans };
}

const sayNaming = (naming: Naming | null): string => naming?.map(([key]) => key).join(' and ') ?? 'no name';

const sayDetails = (head: Head | null): string =>
  head
    ? Object.entries(head.fields)
        .map(([field, value]) => `${field} ${value}`)
        .join(', ')
    : 'none';

/**
 * @param conflict hears what conflicts, in words.
 * @returns the merged names with the choice of a side.
 */
export function mergeNames(
  versions: Versions<ArticleRecord>,
  conflict: (said: string) => void,
): (side: SideName) => Entities {
  const [base, ours, theirs] = versions.map(readNames) as unknown as Versions<ReturnType<typeof readNames>>;
  const heads = mergeNamed<Head>([base.heads, ours.heads, theirs.heads]);
  for (const [key, choice] of heads) {
    if (same(choice.ours, choice.theirs)) continue;
    conflict(`${key}: ours ${sayDetails(choice.ours)}; theirs ${sayDetails(choice.theirs)}`);
  }
  const spans = mergeNamed<Naming>([base.spans, ours.spans, theirs.spans]);
  for (const choice of spans.values()) {
    if (same(choice.ours, choice.theirs)) continue;
    const [, { text, paragraph }] = (choice.ours ?? choice.theirs)![0]!;
    const said = `ours ${sayNaming(choice.ours)}, theirs ${sayNaming(choice.theirs)}`;
    conflict(`"${text}" in paragraph ${paragraph}: ${said}`);
  }
  return (side) => {
    const mentions = new Map<string, Mention[]>();
    for (const choice of spans.values()) {
      for (const [key, mention] of choice[side] ?? [])
        mentions.set(key, [...(mentions.get(key) ?? []), mention]);
    }
    const entities = [...mentions].map(([key, own]) => {
      // One side may have dropped an entity that the other names anew: what any version says of it then serves.
      const head = (heads.get(key)?.[side] ?? ours.heads.get(key) ?? theirs.heads.get(key))!;
      const entity = { ...head.fields, mentions: own.toSorted(inReadingOrder) } as Entity;
      return { group: head.group, entity };
    });
    const groups = GROUPS.map((group) => [
      group,
      entities
        .filter((each) => each.group === group)
        .map(({ entity }) => entity)
        .toSorted((a, b) => inReadingOrder(a.mentions[0]!, b.mentions[0]!)),
    ]);
    return Object.fromEntries(groups) as unknown as Entities;
  };
}
