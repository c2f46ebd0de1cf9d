/** Where an event is: where money is spent, or work is won or lost; not where somebody is at home. */
import type { EventData } from '../../languages/contract/events.ts';
import type { NewsEvent } from '../../record/schema.ts';
import type { Chunk } from './chunks.ts';
import type { ReadClause } from './frames.ts';
import type { PlaceName } from './terms.ts';

const PRECISION: readonly PlaceName['kind'][] = ['other', 'continent', 'country', 'region', 'city'];

/** Whether one place lies in the other by its id: "FR/paris" and "FR-ARA" in "FR". */
export const within = (inner: string, outer: string): boolean =>
  inner !== outer && (inner.startsWith(`${outer}/`) || inner.startsWith(`${outer}-`));

const PLACE_RELATIONS: ReadonlySet<Chunk['relation']> = new Set(['In', 'At', 'On', 'To', 'For'] as const);

/** Events of employers: the place behind a name is where the work is, "bij Philips in Drachten". */
const AT_EMPLOYER: ReadonlySet<NewsEvent['type']> = new Set(['layoffs', 'hiring'] as const);

/** Events in which something is handed to somebody. */
const DELIVERED: ReadonlySet<NewsEvent['type']> = new Set(['sale', 'contract'] as const);

/** Asked of a clause for places. */
export interface PlaceQuery {
  data: EventData;
  type: NewsEvent['type'];
  /** Only chunks that this accepts count. */
  near: (chunk: Chunk) => boolean;
  /** The event has a figure, which a place of only a part of it does not hold for. */
  counted: boolean;
}

/** "Schrapt 450 banen, vooral in Duitsland": not all of it is there. */
function isPartly({ preposition, from }: Chunk, { clause }: ReadClause, { partly }: EventData): boolean {
  const before = clause.terms[preposition === null ? from - 1 : from - 2];
  return before !== undefined && partly.includes(before.lower);
}

/**
 * "Aan een reder in Galicië", "voor AZ Sint-Lucas in Gent": the place right behind somebody is where that one is at home;
 * but behind the subject that follows its verb, "wil Verralux in Mol bouwen", it is where.
 */
const isHome = (
  chunk: Chunk,
  before: Chunk | undefined,
  { parties, subject, phrases }: ReadClause,
  type: NewsEvent['type'],
): boolean =>
  before !== undefined &&
  !(before === subject && phrases.finite >= 0 && before.from > phrases.finite) &&
  before.to + 1 === chunk.from &&
  (chunk.relation === 'In' || chunk.relation === 'At') &&
  ((parties.has(before) && before.relation !== 'Of') ||
    (before.kind === 'thing' && before.relation === 'To' && DELIVERED.has(type)) ||
    // "Een verlies door een afboeking op een belang in China": the stake is there, and not the loss.
    ((before.kind === 'thing' || before.kind === 'noun') && before.relation !== null && type === 'results'));

/** "In de haven van Zeebrugge": the place that tells which one a place is. */
const tellsWhich = (chunk: Chunk, before: Chunk | undefined): boolean =>
  chunk.relation === 'Of' &&
  before !== undefined &&
  before.to + 1 === chunk.from &&
  before.kind === 'thing' &&
  (before.relation === 'In' || before.relation === 'On' || before.relation === 'At');

/** The places that a clause names for an event, and those that it is only close to. */
function placesOf(
  read: ReadClause,
  { data, type, near, counted }: PlaceQuery,
): { at: PlaceName[]; nearby: PlaceName[] } {
  const at: PlaceName[] = [];
  const nearby: PlaceName[] = [];
  const { chunks } = read.phrases;
  for (const [index, chunk] of chunks.entries()) {
    if (!near(chunk)) continue;
    const said = chunk.preposition?.lower;
    const excluded = said !== undefined && data.notPlaces.includes(said);
    if (excluded || (counted && isPartly(chunk, read, data))) continue;
    const before = chunks[index - 1];
    if (chunk.kind === 'place') {
      if (!PLACE_RELATIONS.has(chunk.relation) && !tellsWhich(chunk, before)) continue;
      if (!AT_EMPLOYER.has(type) && isHome(chunk, before, read, type)) continue;
      const into = said !== undefined && data.nearby.includes(said) ? nearby : at;
      for (const { named } of chunk.members) if (named?.place) into.push(named.place);
    }
    const descriptive = chunk.kind === 'thing' || chunk.kind === 'noun' || chunk.kind === 'place';
    if (!descriptive || chunk === read.subject || read.parties.has(chunk)) continue;
    if (chunk.kind === 'thing' && chunk.head.kind === 'name') continue;
    if (chunk.relation !== null && !PLACE_RELATIONS.has(chunk.relation) && chunk.relation !== 'Of') continue;
    // "Aan Amerikanen" tells to whom, not where.
    const adjective = chunk.terms.find(
      ({ kind, named }) => kind === 'placeAdjective' && named?.place && named.mention.form !== 'inhabitant',
    )?.named?.place;
    // "Verkoopt zijn Mexicaanse tak": what is sold has its place, and the sale has none.
    if (adjective && adjective.kind !== 'continent' && type !== 'sale') at.push(adjective);
  }
  return { at, nearby };
}

/** The most precise of places that lie in each other; null where two could be meant. */
function preciseOf(found: readonly PlaceName[]): PlaceName | null {
  let best: PlaceName | null = null;
  for (const place of found) {
    // "In Venray, op bedrijventerrein Smakterheide": a street or a park lies where the others say.
    if (!best || within(place.id, best.id) || (best.kind === 'other' && place.kind !== 'other')) best = place;
    else if (best.id === place.id || within(best.id, place.id) || place.kind === 'other') continue;
    else if (best.kind === 'continent' && place.kind !== 'continent') best = place;
    else if (place.kind !== 'continent' || PRECISION.indexOf(best.kind) < 2) return null;
  }
  return best;
}

/**
 * Where: the most precise place that the clauses name for it. Two places that do not lie in each other give none,
 * since either could be meant; what it is only close to counts where nothing else is named.
 */
export function placeOf(reads: readonly ReadClause[], query: PlaceQuery): PlaceName | null {
  const found = reads.map((read) => placesOf(read, query));
  const at = found.flatMap((places) => places.at);
  return preciseOf(at.length > 0 ? at : found.flatMap(({ nearby }) => nearby));
}

/** A hall or a plant that is meant as known: "levert het magazijn 80 banen op", "steekt 3 miljoen in de nieuwe hal". */
const isKnownPlant = (chunk: Chunk, plants: readonly string[]): boolean =>
  chunk.kind === 'thing' &&
  chunk.head.word.thing !== undefined &&
  plants.includes(chunk.head.word.thing) &&
  chunk.determiner?.word.determiner === 'definite' &&
  (chunk.relation === null || chunk.relation === 'In' || chunk.relation === 'For');

/** Whether a clause means a place that an event of the same company told before has. */
export const isWhereBefore = (read: ReadClause, data: EventData): boolean =>
  isThere(read, data) ||
  [...read.phrases.chunks, ...(read.subject ? [read.subject] : [])].some((chunk) =>
    isKnownPlant(chunk, data.plants ?? []),
  );

/**
 * Whether a clause says that it happens at a place named before: "daar", "waarvoor", or "er" where somebody does
 * something there.
 */
export function isThere({ clause, subject, parties }: ReadClause, { there }: EventData): boolean {
  const relation = clause.relative?.word.relative ?? null;
  if (PLACE_RELATIONS.has(relation)) return true;
  return (
    subject !== null &&
    parties.has(subject) &&
    clause.terms.some(({ lower, kind }) => kind === 'word' && there.includes(lower))
  );
}
