/** What earlier stages have found, by the sentence that it stands in. */
import type { Sentence } from '../../article.ts';
import type { Amount, Entities } from '../../record/schema.ts';
import type { Named } from './terms.ts';

/** Names and amounts of one paragraph. */
interface InParagraph {
  named: Named[];
  amounts: Amount[];
}

/** Gives the names and amounts between a sentence's ends. */
export type KnownIn = (sentence: Sentence) => InParagraph;

/** Everything known, by paragraph. */
function byParagraphOf({
  entities,
  amounts,
}: {
  entities: Entities;
  amounts: readonly Amount[];
}): Map<number, InParagraph> {
  const byParagraph = new Map<number, InParagraph>();
  const at = (paragraph: number) => {
    let known = byParagraph.get(paragraph);
    if (!known) byParagraph.set(paragraph, (known = { named: [], amounts: [] }));
    return known;
  };
  const byPosition = new Map<string, Named>();
  const add = (mention: Named['mention'], extra: Omit<Named, 'mention'>): void => {
    const { named } = at(mention.paragraph);
    const key = `${mention.paragraph}:${mention.start}:${mention.end}`;
    const there = byPosition.get(key);
    if (there) {
      Object.assign(there, extra);
      return;
    }
    const made: Named = { mention, ...extra };
    byPosition.set(key, made);
    named.push(made);
  };
  for (const { id, mentions } of entities.sources)
    for (const mention of mentions) add(mention, { source: id });
  for (const { id, kind, mentions } of entities.places) {
    for (const mention of mentions) add(mention, { place: { id, kind } });
  }
  for (const { id, mentions } of entities.organisations) {
    for (const mention of mentions) add(mention, { party: { id, company: false } });
  }
  for (const { id, mentions } of entities.companies) {
    for (const mention of mentions) add(mention, { party: { id, company: true } });
  }
  for (const amount of amounts) at(amount.paragraph).amounts.push(amount);
  return byParagraph;
}

/** Gives what lies whole between two offsets of a paragraph, in the order in which it was found. */
type Within<T> = (start: number, end: number) => T[];

/** Sorts once, so that asking for one sentence does not look through a whole paragraph. */
function indexed<T>(items: readonly T[], positionOf: (item: T) => { start: number; end: number }): Within<T> {
  const sorted = items
    .map((item, order) => {
      const { start, end } = positionOf(item);
      return { item, order, start, end };
    })
    .toSorted((a, b) => a.start - b.start);
  return (start, end) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (sorted[middle]!.start < start) low = middle + 1;
      else high = middle;
    }
    const inside: typeof sorted = [];
    for (let at = low; at < sorted.length && sorted[at]!.start < end; at += 1) {
      if (sorted[at]!.end <= end) inside.push(sorted[at]!);
    }
    if (inside.length > 1) inside.sort((a, b) => a.order - b.order);
    return inside.map(({ item }) => item);
  };
}

/** Indexes what earlier stages have found. One position may hold a party and a cited source at once. */
export function createKnown(found: { entities: Entities; amounts: readonly Amount[] }): KnownIn {
  const paragraphs = new Map(
    [...byParagraphOf(found)].map(([paragraph, { named, amounts }]) => [
      paragraph,
      { named: indexed(named, ({ mention }) => mention), amounts: indexed(amounts, (amount) => amount) },
    ]),
  );
  return ({ paragraph, start, end }) => {
    const known = paragraphs.get(paragraph);
    return { named: known?.named(start, end) ?? [], amounts: known?.amounts(start, end) ?? [] };
  };
}
