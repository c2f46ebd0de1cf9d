/**
 * Finds the companies, organisations, cited sources and places of an article. Producers make candidates (lists,
 * patterns, capitals), cues add evidence, one resolver decides for the whole article.
 */
import type { Position, Sentence } from '../../article.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import type { Amount, Entities, Mention } from '../../record/schema.ts';
import type { Candidate } from './candidate.ts';
import { createLexicon } from './lexicon.ts';
import type { Lists } from './lexicon.ts';
import { trimPossessives } from './groups.ts';
import { type NameReason, reasonFor } from './reasons.ts';
import { resolve } from './resolve.ts';
import type { Resolved } from './resolve.ts';
import { readByRules } from './rules.ts';
import { withTagged } from './tagged.ts';
import { createTagger, tagNames } from './tagger/index.ts';
import { decodeModel } from './tagger/model.ts';
import { wantsOf } from './wants.ts';
import type { PlaceLocale } from '../../gazetteer/places.ts';

/** An article's paragraphs and what earlier stages made of them. */
type Read = readonly [
  paragraphs: readonly string[],
  sentences: readonly Sentence[],
  amounts: readonly Amount[],
];

export interface NameFinder {
  (...read: Read): Entities;
  /** Why each mention is what the finder takes it for, in reading order. */
  explain(...read: Read): NameReason[];
}

/**
 * Whether an amount of money stands at a position or reaches into it: "Amerikaanse" in "4 miljard Amerikaanse dollar" names
 * the dollar. Positions are asked for in reading order, as amounts are, so that both are gone through once.
 */
function createMoney(amounts: readonly Amount[]): (position: Position) => boolean {
  const money = amounts.filter(({ kind }) => kind === 'money');
  let next = 0;
  return ({ paragraph, start, end }) => {
    const isBefore = (amount: Amount): boolean =>
      amount.paragraph < paragraph || (amount.paragraph === paragraph && amount.end <= start);
    while (next < money.length && isBefore(money[next]!)) next += 1;
    const amount = money[next];
    return amount !== undefined && amount.paragraph === paragraph && amount.start < end;
  };
}

function mentionOf({ candidate, meaning }: Resolved): Mention {
  const { text, paragraph, start, end } = candidate;
  const form = meaning.class === 'place' ? meaning.form : undefined;
  return { text, paragraph, start, end, ...(form && { form }) };
}

/** Gathers mentions, which come in reading order, by entity: entities by first mention. */
function gather(resolved: readonly Resolved[]): Entities {
  const mentions = new Map<string, Mention[]>();
  const entities: Entities = { companies: [], organisations: [], sources: [], places: [] };
  for (const item of resolved) {
    const { meaning } = item;
    const key = `${meaning.class} ${meaning.id}`;
    const known = mentions.get(key);
    if (known) {
      known.push(mentionOf(item));
      continue;
    }
    const own = [mentionOf(item)];
    mentions.set(key, own);
    const { id, name } = meaning;
    switch (meaning.class) {
      case 'company': {
        const { parent, country } = meaning;
        entities.companies.push({
          id,
          name,
          ...(parent && { parent }),
          ...(country && { country }),
          mentions: own,
        });
        break;
      }
      case 'organisation': {
        const { kind, place } = meaning;
        entities.organisations.push({ id, name, kind, ...(place && { place }), mentions: own });
        break;
      }
      case 'source':
        entities.sources.push({ id, name, mentions: own });
        break;
      case 'place':
        entities.places.push({ id, name, kind: meaning.kind, mentions: own });
        break;
    }
  }
  return entities;
}

/**
 * Makes the names stage for one language. Making it reads all lists (tens of milliseconds); finding is linear in the
 * text. Positions are UTF-16 code units in the paragraph; no two mentions overlap.
 *
 * @throws {Error} where the pack names a place that is not on the list.
 */
export function createNameFinder(lists: Lists, pack: Pick<LanguagePack, 'code' | 'names'>): NameFinder {
  const lexicon = createLexicon(lists, pack.names, pack.code as PlaceLocale);
  const tagger = pack.names.tagger === null ? null : createTagger(decodeModel(pack.names.tagger));
  const find = (...[paragraphs, sentences, amounts]: Read): Resolved[] => {
    const read = readByRules(lexicon, paragraphs, sentences);
    const lines = read.map(({ line }) => line);
    const tagged = tagger && tagNames(tagger, lexicon, read);
    const inMoney = createMoney(amounts);
    const isWithMoney = createMoney(amounts);
    const candidates: Candidate[] = [];
    for (const [index, { line, items, candidates: found }] of read.entries()) {
      const { paragraph, pieces } = line;
      const withMoney = isWithMoney({
        paragraph,
        start: pieces[0]?.start ?? 0,
        end: pieces.at(-1)?.end ?? 0,
      });
      const here = tagged
        ? withTagged(lexicon, found, tagged.get(index) ?? [], items, line, paragraphs[paragraph]!)
        : found;
      for (const candidate of here) {
        if (inMoney(candidate)) continue;
        if (withMoney) candidate.withMoney = true;
        candidates.push(candidate);
      }
    }
    trimPossessives(candidates, lexicon.words.possessives);
    return resolve(candidates, wantsOf(lexicon, lines, candidates)).toSorted(
      (a, b) => a.candidate.paragraph - b.candidate.paragraph || a.candidate.start - b.candidate.start,
    );
  };
  return Object.assign((...read: Read) => gather(find(...read)), {
    explain: (...read: Read) => find(...read).map(reasonFor),
  });
}
