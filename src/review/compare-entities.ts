/** Names of two records → who is new, gone, or another. */
import type { ArticleRecord, Mention } from '../record/schema.ts';
import type { ChangeKind, Side } from './change.ts';
import { type Collector, type Entity, GROUPS, knownSentence, NOUNS, spanOf, turned } from './collect.ts';

type Noun = (typeof NOUNS)[keyof typeof NOUNS];

const placeOf = ({ paragraph, start, end }: Mention): string => `${paragraph}:${start}-${end}`;
const wordsOf = ({ paragraph, text }: Mention): string => `${paragraph}:${text}`;

const entitiesOf = (record: ArticleRecord): readonly Entity[] => GROUPS.flatMap((group) => record[group]);

/** Ids of the entities that hold these words in another record. */
function holders(record: ArticleRecord, entity: Entity): Set<string> {
  const spots = new Set(entity.mentions.map(placeOf));
  const words = new Set(entity.mentions.map(wordsOf));
  const holding = (test: (mention: Mention) => boolean): string[] =>
    entitiesOf(record)
      .filter((other) => other.mentions.some(test))
      .map((other) => other.id);
  const exact = holding((mention) => spots.has(placeOf(mention)) && words.has(wordsOf(mention)));
  return new Set(exact.length > 0 ? exact : holding((mention) => words.has(wordsOf(mention))));
}

/** An entity as one side of a change: it stands on its first mention, or on the one that matters. */
export function entitySide(
  noun: Noun,
  entity: Entity,
  record: ArticleRecord,
  mention = entity.mentions[0],
): Side {
  const { id, name } = entity;
  return {
    said: `${id} (${name})`,
    fact: { class: noun, id, name, ...('kind' in entity && { kind: entity.kind }) },
    basis: mention ? spanOf(mention) : null,
    sentence: mention ? knownSentence(record, mention) : null,
    rule: null,
  };
}

/** What an entity of a record is. */
const classOf = (record: ArticleRecord, entity: Entity): Noun =>
  NOUNS[GROUPS.find((group) => (record[group] as readonly Entity[]).includes(entity))!];

const inClass = (record: ArticleRecord, noun: Noun, id: string): boolean =>
  record[GROUPS.find((group) => NOUNS[group] === noun)!].some((entity) => entity.id === id);

/** The entity of the same id that is of another class in one record only: "company nxp is now an organisation". */
function otherClass(
  [record, entity]: readonly [ArticleRecord, Entity],
  other: ArticleRecord,
): { noun: Noun; entity: Entity } | null {
  const noun = classOf(record, entity);
  const found = entitiesOf(other).find(
    (each) =>
      each.id === entity.id &&
      classOf(other, each) !== noun &&
      !inClass(record, classOf(other, each), each.id),
  );
  return found ? { noun: classOf(other, found), entity: found } : null;
}

const ARTICLES = { company: 'a', organisation: 'an', source: 'a', place: 'a' } as const;

/** The first mention that the other record does not have for this entity. */
function ownMention(entity: Entity, other: Entity): Mention | undefined {
  const there = new Set(other.mentions.map(placeOf));
  return entity.mentions.find((mention) => !there.has(placeOf(mention))) ?? entity.mentions[0];
}

/** What of an entity is no mention, in words. */
const details = ({ mentions: _, id: _id, ...rest }: Entity): string =>
  Object.entries(rest)
    .map(([key, value]) => `${key} ${value}`)
    .join(', ');

function compareEntity(
  collector: Collector,
  noun: Noun,
  [before, old]: readonly [ArticleRecord, Entity],
  [after, now]: readonly [ArticleRecord, Entity],
): number {
  if (details(old) !== details(now)) {
    const said = `${noun} ${now.id}: ${details(old)} became ${details(now)}`;
    collector.add(
      'medium',
      'entity-detail',
      said,
      [said, `other details of a ${noun}`],
      [entitySide(noun, old, before), entitySide(noun, now, after)],
      turned(`${noun} ${now.id}`, details(old), details(now)),
    );
  }
  if (old.mentions.length !== now.mentions.length) {
    const turn = old.mentions.length < now.mentions.length ? 'more' : 'fewer';
    const wide = `${turn} mentions of a ${noun}`;
    collector.add(
      'low',
      'mentions',
      `${noun} ${now.id}: ${old.mentions.length} mentions became ${now.mentions.length}`,
      [`${turn} mentions of ${noun} ${now.id}`, wide],
      [
        entitySide(noun, old, before, ownMention(old, now)),
        entitySide(noun, now, after, ownMention(now, old)),
      ],
      turned(`${noun} ${now.id}: mentions`, String(old.mentions.length), String(now.mentions.length)),
    );
    return 0;
  }
  const worded = old.mentions.filter((mention, index) => {
    const { text, form } = now.mentions[index]!;
    return mention.text !== text || mention.form !== form;
  });
  if (worded.length > 0) {
    const wide = `other words for a ${noun}`;
    collector.add(
      'low',
      'mentions',
      `${noun} ${now.id}: ${worded.length} of its mentions in other words`,
      [`${wide}: ${now.id}`, wide],
      [
        entitySide(noun, old, before, worded[0]),
        entitySide(noun, now, after, now.mentions[old.mentions.indexOf(worded[0]!)]),
      ],
    );
  }
  return old.mentions.filter((mention, index) => placeOf(mention) !== placeOf(now.mentions[index]!)).length;
}

/**
 * Tells what became of the names of an article.
 *
 * @returns how many mentions only stand elsewhere.
 */
export function compareEntities(collector: Collector, before: ArticleRecord, after: ArticleRecord): number {
  const idsBefore = new Set(entitiesOf(before).map(({ id }) => id));
  const idsAfter = new Set(entitiesOf(after).map(({ id }) => id));
  let moved = 0;
  for (const group of GROUPS) {
    const noun = NOUNS[group];
    const tell = (kind: ChangeKind, said: string, wide: string, sides: readonly [Side | null, Side | null]) =>
      collector.add('medium', kind, said, [said, wide], sides);
    const now = new Map<string, Entity>(after[group].map((entity) => [entity.id, entity]));
    for (const old of before[group]) {
      const { id } = old;
      const same = now.get(id);
      if (same) {
        moved += compareEntity(collector, noun, [before, old], [after, same]);
        continue;
      }
      const elsewhere = otherClass([before, old], after);
      if (elsewhere) {
        const said = `${noun} ${id} is now ${ARTICLES[elsewhere.noun]} ${elsewhere.noun}`;
        tell('entity-reidentified', said, `${noun} became ${elsewhere.noun}`, [
          entitySide(noun, old, before),
          entitySide(elsewhere.noun, elsewhere.entity, after),
        ]);
        continue;
      }
      const into = [...holders(after, old)].filter((other) => other !== id);
      const known = into.filter((other) => idsBefore.has(other));
      const [target] = known.length === 1 ? known : into;
      const successor = into.length > 0 && entitiesOf(after).find((entity) => entity.id === target);
      const sides = [
        entitySide(noun, old, before),
        successor ? entitySide(classOf(after, successor), successor, after) : null,
      ] as const;
      if (known.length === 1)
        tell('entity-merged', `${noun} ${id} is now part of ${target}`, `${noun} merged`, sides);
      else if (into.length > 1)
        tell('entity-split', `${noun} ${id} is now ${into.join(' and ')}`, `${noun} split`, sides);
      else if (into.length === 1)
        tell('entity-reidentified', `${noun} ${id} is now ${target}`, `${noun} re-identified`, sides);
      else tell('entity-lost', `lost: ${noun} ${id} (${old.name})`, `${noun} lost`, sides);
    }
    const ids = new Set(before[group].map(({ id }) => id));
    for (const entity of now.values()) {
      if (ids.has(entity.id) || otherClass([after, entity], before)) continue;
      const from = [...holders(before, entity)].filter((other) => other !== entity.id);
      // What an entity of before became is told there.
      if (from.some((other) => !idsAfter.has(other))) continue;
      const sides = [null, entitySide(noun, entity, after)] as const;
      if (from.length > 0) {
        const said = `${noun} ${entity.id} was part of ${from.join(' and ')}`;
        tell('entity-split', said, `${noun} split`, sides);
      } else tell('entity-added', `new: ${noun} ${entity.id} (${entity.name})`, `${noun} found`, sides);
    }
  }
  return moved;
}
