/**
 * Applies an editor's corrections between the stages: names before the events are sought, amounts too, events last, so
 * that one correction of a name puts right the events that it stands in.
 */
import type { Position, Sentence, Span } from '../article.ts';
import type { Amount, Entities, Mention, NewsEvent } from '../record/schema.ts';
import { findQuote } from './anchor.ts';
import type { Correction } from './schema.ts';

/** What became of a correction. */
export interface CorrectionOutcome {
  /** Its index in the file. */
  index: number;
  /**
   * applied: it changed something; redundant: the program now says so by itself; stale: its words, or the fact, are
   * gone; conflict: what it corrects is another than when it was written (it is applied all the same).
   */
  status: 'applied' | 'redundant' | 'stale' | 'conflict';
  said: string;
}

/** Corrections in work: each stage applies those that are its own. */
export interface Corrector {
  entities(entities: Entities): Entities;
  amounts(amounts: readonly Amount[]): Amount[];
  events(events: readonly NewsEvent[]): NewsEvent[];
  /** What became of each correction, in the order of the file; complete after {@link events}. */
  outcomes(): CorrectionOutcome[];
}

type Of<Kind extends Correction['do']> = Extract<Correction, { do: Kind }>;

type Group = keyof Entities;
type Entity = Entities[Group][number];

const GROUPS: Readonly<Record<Of<'name'>['class'], Group>> = {
  company: 'companies',
  organisation: 'organisations',
  source: 'sources',
  place: 'places',
};

const overlaps = (a: Position, b: Position): boolean =>
  a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;

const covers = (outer: Position, inner: Position): boolean =>
  outer.paragraph === inner.paragraph && outer.start <= inner.start && inner.end <= outer.end;

const inReadingOrder = (a: Position, b: Position): number => a.paragraph - b.paragraph || a.start - b.start;

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

/** Fields of an amount that a correction says something of. */
function amountPatch({ value, low, high, currency, unit, bound }: Of<'amount'>): Partial<Amount> {
  const ranged = low !== undefined || high !== undefined;
  return {
    ...(value === undefined ? {} : { value }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    ...(currency === undefined ? {} : { currency }),
    ...(unit === undefined ? {} : { unit }),
    ...(bound === undefined
      ? ranged
        ? { bound: 'range' as const }
        : {}
      : { bound: bound as Amount['bound'] }),
  };
}

const sameFields = (patch: object, fact: object): boolean =>
  Object.entries(patch).every(([key, value]) => (fact as Record<string, unknown>)[key] === value);

type Roles = Of<'event'>['set'];

/** An event with some roles replaced. */
function withRoles(event: NewsEvent, roles: Roles): NewsEvent {
  const { value, currency, bound, ...plain } = roles;
  const told = value !== undefined || currency !== undefined || bound !== undefined;
  const before = event.amount ?? { value: null, currency: null, bound: 'exact' as const };
  const amount =
    value === null
      ? null
      : ({
          ...before,
          ...(value === undefined ? {} : { value }),
          ...(currency === undefined ? {} : { currency }),
          ...(bound === undefined ? {} : { bound }),
        } as NonNullable<NewsEvent['amount']>);
  return { ...event, ...(plain as Partial<NewsEvent>), ...(told ? { amount } : {}) };
}

/** The roles of an event that a correction names, as the program has them. */
function rolesOf(event: NewsEvent, wanted: Roles): Roles {
  const all: Roles = {
    type: event.type,
    actor: event.actor,
    recipient: event.recipient,
    place: event.place,
    purpose: event.purpose,
    value: event.amount?.value ?? null,
    currency: event.amount?.currency ?? null,
    bound: event.amount?.bound ?? 'exact',
    status: event.status,
    source: event.source,
  };
  return Object.fromEntries(Object.entries(all).filter(([role]) => role in wanted)) as Roles;
}

/** The rule that corrected events carry. */
const RULE = 'correction';

/** The sentence that a position stands in, or from it on: the evidence of an event that is added. */
function sentenceAt(paragraphs: readonly string[], sentences: readonly Sentence[], position: Position): Span {
  const { paragraph, start, end } = sentences.find((sentence) => overlaps(sentence, position)) ?? position;
  return { text: paragraphs[paragraph]!.slice(start, end), paragraph, start, end };
}

/**
 * Makes the corrections of one article ready.
 *
 * @param ignored names that are never an entity.
 */
export function createCorrector(
  corrections: readonly Correction[],
  ignored: ReadonlySet<string>,
  paragraphs: readonly string[],
  sentences: readonly Sentence[],
): Corrector {
  const results = new Map<number, CorrectionOutcome>();
  const tell = (index: number, status: CorrectionOutcome['status'], said: string): void =>
    void results.set(index, { index, status, said });
  const gone = (index: number, quote: string): void => tell(index, 'stale', `the words "${quote}" are gone`);
  const each = <Kind extends Correction['do']>(
    kinds: readonly Kind[],
    run: (correction: Of<Kind>, index: number) => void,
  ): void => {
    for (const [index, correction] of corrections.entries()) {
      if ((kinds as readonly string[]).includes(correction.do)) run(correction as Of<Kind>, index);
    }
  };

  const applyToEntities = (before: Entities): Entities => {
    let entities = ignored.size > 0 ? withoutMentions(before, ({ text }) => ignored.has(text)) : before;
    each(['remove', 'name', 'merge'], (correction, index) => {
      if (correction.do === 'merge') {
        const all = Object.values(entities).flat() as Entity[];
        if (all.some(({ id }) => id === correction.id)) {
          entities = applyMerge(entities, correction);
          tell(index, 'applied', `${correction.id} is ${correction.into}`);
        } else if (all.some(({ id }) => id === correction.into)) {
          tell(index, 'redundant', `the program finds ${correction.into}, and no ${correction.id}`);
        } else tell(index, 'stale', `there is no ${correction.id}`);
        return;
      }
      if (correction.do === 'remove' && correction.class === 'amount') return;
      const spots = findQuote(paragraphs, correction.quote, correction.context);
      if (spots.length === 0) return gone(index, correction.quote);
      if (correction.do === 'remove') {
        const group = GROUPS[correction.class as Of<'name'>['class']];
        const hit = (mention: Mention, own: Group): boolean =>
          own === group && spots.some((spot) => overlaps(spot, mention));
        if (entities[group].some(({ mentions }) => mentions.some((mention) => hit(mention, group)))) {
          entities = withoutMentions(entities, hit);
          tell(index, 'applied', `"${correction.quote}" is no ${correction.class}`);
        } else tell(index, 'redundant', `the program takes "${correction.quote}" for no ${correction.class}`);
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
        tell(index, 'redundant', `the program takes "${correction.quote}" for ${correction.id} by itself`);
      } else {
        entities = applyName(entities, correction, spots);
        tell(index, 'applied', `"${correction.quote}" is ${correction.class} ${correction.id}`);
      }
    });
    return entities === before ? before : tidyAll(entities);
  };

  const applyToAmounts = (before: readonly Amount[]): Amount[] => {
    let amounts = [...before];
    each(['remove', 'amount'], (correction, index) => {
      if (correction.do === 'remove' && correction.class !== 'amount') return;
      const spots = findQuote(paragraphs, correction.quote, correction.context);
      if (spots.length === 0) return gone(index, correction.quote);
      const hit = (amount: Amount): boolean => spots.some((spot) => overlaps(spot, amount));
      const found = amounts.filter(hit);
      if (correction.do === 'remove') {
        if (found.length === 0)
          return tell(index, 'redundant', `the program takes "${correction.quote}" for no amount`);
        amounts = amounts.filter((amount) => !hit(amount));
        return tell(index, 'applied', `"${correction.quote}" is no amount`);
      }
      const patch = amountPatch(correction);
      if (found.length === 0) {
        const kind = correction.unit === undefined ? 'money' : 'count';
        const added = spots.map((spot): Amount => ({
          kind,
          bound: 'exact',
          ...(kind === 'money' ? { currency: null } : {}),
          ...patch,
          ...spot,
        }));
        amounts = [...amounts, ...added].toSorted(inReadingOrder);
        return tell(index, 'applied', `"${correction.quote}" is an amount`);
      }
      if (found.every((amount) => sameFields(patch, amount))) {
        return tell(index, 'redundant', `the program reads "${correction.quote}" so by itself`);
      }
      const base = found[0]!.value ?? null;
      const conflict = correction.was !== undefined && correction.was !== base;
      amounts = amounts.map((amount) => {
        if (!hit(amount)) return amount;
        const { low: _low, high: _high, value: _value, ...rest } = amount;
        const ranged = patch.low !== undefined || patch.high !== undefined;
        return ranged || patch.value !== undefined ? { ...rest, ...patch } : { ...amount, ...patch };
      });
      return conflict
        ? tell(
            index,
            'conflict',
            `it was written when the program read ${correction.was}; now it reads ${base}`,
          )
        : tell(
            index,
            'applied',
            `"${correction.quote}" is ${correction.value ?? `${correction.low} to ${correction.high}`}`,
          );
    });
    return amounts;
  };

  const matches = (
    event: NewsEvent,
    correction: Of<'event'> | Of<'remove-event'>,
    spots: readonly Span[],
  ): boolean => {
    const stands = [event.evidence, ...(event.also ?? [])].some((words) =>
      spots.some((spot) => covers(words, spot)),
    );
    if (!stands) return false;
    if (correction.type !== undefined && event.type !== correction.type) return false;
    return correction.actor === undefined || event.actor === correction.actor;
  };

  const applyToEvents = (before: readonly NewsEvent[]): NewsEvent[] => {
    let events = [...before];
    each(['remove-event', 'event', 'add-event'], (correction, index) => {
      const spots = findQuote(paragraphs, correction.quote, correction.context);
      if (spots.length === 0) return gone(index, correction.quote);
      if (correction.do === 'add-event') {
        const evidence = sentenceAt(paragraphs, sentences, spots[0]!);
        const { do: _do, quote: _quote, context: _context, note: _note, ...roles } = correction;
        const blank: NewsEvent = {
          type: roles.type as NewsEvent['type'],
          actor: null,
          recipient: null,
          place: null,
          purpose: null,
          amount: null,
          count: null,
          status: 'announced',
          time: null,
          source: null,
          confidence: 'stated',
          rule: RULE,
          evidence,
        };
        const there = events.some(
          (event) => covers(event.evidence, spots[0]!) && sameFields(roles, rolesOf(event, roles)),
        );
        if (there) return tell(index, 'redundant', `the program finds this ${roles.type} by itself`);
        events = [...events, withRoles(blank, roles)].toSorted((a, b) =>
          inReadingOrder(a.evidence, b.evidence),
        );
        return tell(index, 'applied', `a ${roles.type} is added`);
      }
      if (correction.do === 'remove-event') {
        const kept = events.filter((event) => !matches(event, correction, spots));
        if (kept.length === events.length) return tell(index, 'redundant', 'the program finds no such event');
        events = kept;
        return tell(index, 'applied', `no ${correction.type ?? 'event'} in "${correction.quote}"`);
      }
      const { set, was } = correction;
      // An event that the program now gets right has the corrected actor or type, and no longer the wrong one.
      const right = events.some(
        (event) =>
          matches(
            event,
            { ...correction, ...(set.type && { type: set.type }), ...(set.actor && { actor: set.actor }) },
            spots,
          ) && sameFields(set, rolesOf(event, set)),
      );
      if (right) return tell(index, 'redundant', 'the program finds the event so by itself');
      const wrong = events.find((event) => matches(event, correction, spots));
      if (!wrong)
        return tell(index, 'stale', `there is no ${correction.type ?? 'event'} in "${correction.quote}"`);
      const conflict = was !== undefined && !sameFields(was, rolesOf(wrong, was));
      events = events.map((event) => (event === wrong ? { ...withRoles(event, set), rule: RULE } : event));
      return conflict
        ? tell(index, 'conflict', 'the program now says something else than when it was written')
        : tell(index, 'applied', `${Object.keys(set).join(', ')} of the ${wrong.type}`);
    });
    return events;
  };

  return {
    entities: applyToEntities,
    amounts: applyToAmounts,
    events: applyToEvents,
    outcomes: () => [...results.values()].toSorted((a, b) => a.index - b.index),
  };
}
