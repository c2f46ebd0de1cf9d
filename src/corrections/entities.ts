/** Corrections of names: what is no company, what is a place, what is one. */
import type { Span } from '../article.ts';
import type { Entities, Mention } from '../record/schema.ts';
import { findQuote } from './anchor.ts';
import { eachOf, inReadingOrder, type Of, overlaps, type Sheet, tellGone } from './outcome.ts';

type Group = keyof Entities;
type Entity = Entities[Group][number];

const GROUPS: Readonly<Record<Of<'name'>['class'], Group>> = {
  company: 'companies',
  organisation: 'organisations',
  source: 'sources',
  place: 'places',
};

/** Puts mentions and entities back in reading order, and drops entities without a mention. */
function tidy<Any extends Entity>(entities: readonly Any[]): Any[] {
  return entities
    .filter(({ mentions }) => mentions.length > 0)
    .map((entity) => ({ ...entity, mentions: entity.mentions.toSorted(inReadingOrder) }))
    .toSorted((a, b) => inReadingOrder(a.mentions[0]!, b.mentions[0]!));
}

const tidyAll = (entities: Entities): Entities => ({
  companies: tidy(entities.companies),
  organisations: tidy(entities.organisations),
  sources: tidy(entities.sources),
  places: tidy(entities.places),
});

/** The entities without the mentions that `drop` names. */
function withoutMentions(entities: Entities, drop: (mention: Mention, group: Group) => boolean): Entities {
  const cut = <Any extends Entity>(group: Group, all: readonly Any[]): Any[] =>
    all.map((entity) => ({
      ...entity,
      mentions: entity.mentions.filter((mention) => !drop(mention, group)),
    }));
  return {
    companies: cut('companies', entities.companies),
    organisations: cut('organisations', entities.organisations),
    sources: cut('sources', entities.sources),
    places: cut('places', entities.places),
  };
}

function newEntity(correction: Of<'name'>, mentions: Mention[]): Entity {
  const { id, quote, name = quote, kind } = correction;
  switch (correction.class) {
    case 'organisation':
      return { id, name, kind: (kind ?? 'other') as Entities['organisations'][number]['kind'], mentions };
    case 'place':
      return {
        id,
        name,
        kind: (kind ?? (id.includes('/') ? 'city' : 'other')) as Entities['places'][number]['kind'],
        mentions,
      };
    default:
      return { id, name, mentions };
  }
}

function applyName(entities: Entities, correction: Of<'name'>, spots: readonly Span[]): Entities {
  const group = GROUPS[correction.class];
  const cleared = withoutMentions(entities, (mention) => spots.some((spot) => overlaps(spot, mention)));
  const mentions: Mention[] = spots.map((spot) => ({ ...spot }));
  const known = cleared[group].some(({ id }) => id === correction.id);
  const listed: Entity[] = known
    ? cleared[group].map((entity) =>
        entity.id === correction.id
          ? { ...entity, name: correction.name ?? entity.name, mentions: [...entity.mentions, ...mentions] }
          : entity,
      )
    : [...cleared[group], newEntity(correction, mentions)];
  return { ...cleared, [group]: listed };
}

function applyMerge(entities: Entities, { id, into, name }: Of<'merge'>): Entities {
  const mergeIn = <Any extends Entity>(all: readonly Any[]): Any[] => {
    const from = all.find((entity) => entity.id === id);
    if (!from) return [...all];
    const to = all.find((entity) => entity.id === into);
    const kept = all.filter((entity) => entity !== from && entity !== to);
    const whole = to ?? { ...from, id: into };
    return [
      ...kept,
      {
        ...whole,
        name: name ?? whole.name,
        mentions: to ? [...to.mentions, ...from.mentions] : from.mentions,
      },
    ];
  };
  return {
    companies: mergeIn(entities.companies),
    organisations: mergeIn(entities.organisations),
    sources: mergeIn(entities.sources),
    places: mergeIn(entities.places),
  };
}

/**
 * The entities as corrected.
 *
 * @param ignored names that are never an entity.
 */
export function correctEntities(before: Entities, sheet: Sheet, ignored: ReadonlySet<string>): Entities {
  let entities = ignored.size > 0 ? withoutMentions(before, ({ text }) => ignored.has(text)) : before;
  eachOf(sheet, ['remove', 'name', 'merge'], (correction, index) => {
    if (correction.do === 'merge') {
      const all = Object.values(entities).flat() as Entity[];
      if (all.some(({ id }) => id === correction.id)) {
        entities = applyMerge(entities, correction);
        sheet.tell(index, 'applied', `${correction.id} is ${correction.into}`);
      } else if (all.some(({ id }) => id === correction.into)) {
        sheet.tell(index, 'redundant', `the program finds ${correction.into}, and no ${correction.id}`);
      } else sheet.tell(index, 'stale', `there is no ${correction.id}`);
      return;
    }
    if (correction.do === 'remove' && correction.class === 'amount') return;
    const spots = findQuote(sheet.paragraphs, correction.quote, correction.context);
    if (spots.length === 0) return tellGone(sheet, index, correction.quote);
    if (correction.do === 'remove') {
      const group = GROUPS[correction.class as Of<'name'>['class']];
      const hit = (mention: Mention, own: Group): boolean =>
        own === group && spots.some((spot) => overlaps(spot, mention));
      if (entities[group].some(({ mentions }) => mentions.some((mention) => hit(mention, group)))) {
        entities = withoutMentions(entities, hit);
        sheet.tell(index, 'applied', `"${correction.quote}" is no ${correction.class}`);
      } else
        sheet.tell(index, 'redundant', `the program takes "${correction.quote}" for no ${correction.class}`);
      return;
    }
    const there = entities[GROUPS[correction.class]].find(({ id }) => id === correction.id);
    const all = spots.every((spot) =>
      there?.mentions.some(
        (mention) =>
          mention.paragraph === spot.paragraph && mention.start === spot.start && mention.end === spot.end,
      ),
    );
    if (all && (correction.name === undefined || correction.name === there?.name)) {
      sheet.tell(
        index,
        'redundant',
        `the program takes "${correction.quote}" for ${correction.id} by itself`,
      );
    } else {
      entities = applyName(entities, correction, spots);
      sheet.tell(index, 'applied', `"${correction.quote}" is ${correction.class} ${correction.id}`);
    }
  });
  return entities === before ? before : tidyAll(entities);
}
