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

/** Indexes what earlier stages have found. One position may hold a party and a cited source at once. */
export function createKnown(found: { entities: Entities; amounts: readonly Amount[] }): KnownIn {
  const byParagraph = byParagraphOf(found);
  return ({ paragraph, start, end }) => {
    const known = byParagraph.get(paragraph);
    const inside = (position: { start: number; end: number }): boolean =>
      position.start >= start && position.end <= end;
    return {
      named: known?.named.filter(({ mention }) => inside(mention)) ?? [],
      amounts: known?.amounts.filter(inside) ?? [],
    };
  };
}
