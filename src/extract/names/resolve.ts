/**
 * Decides over the whole article what each name means: the same name means the same thing, the longest mention lends
 * its class to the short ones, and a place is the likeliest of its name given the countries that the article is about.
 */
import type { Organisation } from '../../record/schema.ts';
import { slug } from '../../slug.ts';
import type { Candidate, NameClass, Reading } from './candidate.ts';
import { ENOUGH, speak } from './candidate.ts';
import { groupsOf } from './groups.ts';
import type { Group } from './groups.ts';

/** Of the classes with equal points, the first. */
const ORDER: readonly NameClass[] = ['company', 'source', 'organisation', 'place', 'person', 'other'];
/** What a country that the article names adds to the weight of a place in it. */
const COUNTRY_NAMED = 2.5;
/** What a place that can lie in one country only adds to that of other places in it; at most as much as its name. */
const PLACE_NAMED = 1;

/** What a name is decided to mean. */
type Meaning =
  | { class: 'company'; id: string; name: string; parent?: string | undefined; country?: string }
  | {
      class: 'organisation';
      id: string;
      name: string;
      kind: Organisation['kind'];
      place?: string | undefined;
    }
  | { class: 'source'; id: string; name: string }
  | Extract<Reading, { class: 'place' }>;

/** A candidate and what it means. */
export interface Resolved {
  candidate: Candidate;
  meaning: Meaning;
}

function pointsOf(group: Group, name: NameClass): number {
  const listed = group.readings.some((reading) => reading.class === name && !reading.ambiguous);
  const doubtful = group.readings.some((reading) => reading.class === name);
  return (listed ? ENOUGH : doubtful ? 1 : 0) + (group.evidence[name] ?? 0);
}

/** The class with the most points, or undefined where none has enough. */
function classOf(group: Group): NameClass | undefined {
  let best: NameClass | undefined;
  let most = 0;
  for (const name of ORDER) {
    const points = pointsOf(group, name);
    if (points >= ENOUGH && points > most) {
      best = name;
      most = points;
    }
  }
  return best;
}

/** The class of a name, or that of the full name that it is short for. */
function decide(group: Group): NameClass | undefined {
  return classOf(group) ?? (group.full && classOf(group.full));
}

/** What the rules alone take a candidate for, and with how many points; null where nothing speaks enough. */
export interface Ruling {
  class: NameClass | null;
  points: number;
}

/** What lists, patterns and cues say of each candidate of an article, before the tagger is asked. */
export function ruleOn(candidates: readonly Candidate[]): ReadonlyMap<Candidate, Ruling> {
  const groups = groupsOf(candidates);
  speakForFamilies(groups);
  const rulings = new Map<Candidate, Ruling>();
  for (const group of groups) {
    const name = decide(group) ?? null;
    const ruling = { class: name, points: name ? pointsOf(group, name) : 0 };
    for (const candidate of group.candidates) rulings.set(candidate, ruling);
  }
  return rulings;
}

/** The likeliest of the places that a name may mean. */
function placeOf(
  readings: readonly Reading[],
  countries: ReadonlyMap<string, number>,
  kindWanted: (reading: Extract<Reading, { class: 'place' }>) => number,
): Extract<Reading, { class: 'place' }> | undefined {
  let best: Extract<Reading, { class: 'place' }> | undefined;
  let most = -Infinity;
  for (const reading of readings) {
    if (reading.class !== 'place') continue;
    const weight = reading.weight + (countries.get(reading.country) ?? 0) + kindWanted(reading);
    if (weight > most || (weight === most && best && reading.id < best.id)) {
      best = reading;
      most = weight;
    }
  }
  return best;
}

function entityOf(group: Group, name: NameClass): Meaning | undefined {
  const listed = group.readings.find((reading) => reading.class === name);
  const first = group.candidates[0]!;
  const id = listed?.id ?? slug(first.name);
  if (id === '') return undefined;
  switch (name) {
    case 'company':
      if (listed?.class === 'company') {
        return { class: 'company', id, name: listed.name, parent: listed.parent, country: listed.country! };
      }
      return { class: 'company', id, name: first.name };
    case 'organisation':
      if (listed?.class === 'organisation') {
        return { class: 'organisation', id, name: listed.name, kind: listed.kind, place: listed.place };
      }
      return { class: 'organisation', id, name: first.name, kind: group.kind ?? 'other', place: group.place };
    case 'source':
      // A medium that nobody cites is an organisation like others.
      if (group.cited) return { class: 'source', id, name: listed?.name ?? first.name };
      return listed && { class: 'organisation', id, name: listed.name, kind: 'other' };
    case 'place':
      // A place that no list holds: we don't know its country, so its id is its name alone.
      return {
        class: 'place',
        id,
        name: first.name,
        ambiguous: false,
        kind: 'other',
        country: '',
        weight: 0,
      };
    default:
      return undefined;
  }
}

/**
 * What the candidates of one article mean; those that mean nothing for the record are left out.
 *
 * @param wants How much the words before a candidate speak for a kind of place.
 */
export function resolve(
  candidates: readonly Candidate[],
  wants: (candidate: Candidate, reading: Extract<Reading, { class: 'place' }>) => number,
): Resolved[] {
  const groups = groupsOf(candidates);
  speakForFamilies(groups);
  const countries = countriesNamed(groups);
  const resolved: Resolved[] = [];
  for (const group of groups) {
    const whole = group.full && classOf(group.full);
    if (whole) speak(group.evidence, whole, 1);
    const name = decide(group);
    if (!name) continue;
    const listed = group.readings.some((reading) => reading.class === name);
    const full = !listed && group.full && decide(group.full) === name ? group.full : group;
    const club = isTown(group) && (name === 'place' || name === 'organisation');
    for (const candidate of group.candidates) {
      const own = club ? townOrClub(candidate, name) : name;
      const meaning =
        own === 'place'
          ? (placeOf(candidate.readings, countries, (reading) => wants(candidate, reading)) ??
            entityOf(group, 'place'))
          : entityOf(own === name ? full : group, own);
      if (meaning) resolved.push({ candidate, meaning });
    }
  }
  return resolved;
}

/** Whether the lists have a name as a town, and as nothing else: clubs are called so, too. */
const isTown = ({ readings }: Group): boolean =>
  readings.length > 0 &&
  readings.every((reading) => reading.class === 'place' && reading.kind === 'city' && !reading.form);

/** From this margin on the tagger tells of one mention whether a town or its club is meant. */
const SURE_OF_MENTION = 1;

/**
 * What one mention of a town's name is: an article speaks of a club and of its town by the same name ("Lokeren verloor in
 * Lokeren"), so the tagger's own word counts more than that of the other mentions.
 */
function townOrClub({ tagged, evidence }: Candidate, name: 'place' | 'organisation'): NameClass {
  const { organisation = 0, place = 0 } = evidence;
  if (organisation >= ENOUGH) return 'organisation';
  if (place >= ENOUGH) return 'place';
  if (!tagged || tagged.margin < SURE_OF_MENTION) return name;
  return tagged.class === 'place' || tagged.class === 'organisation' ? tagged.class : name;
}

/**
 * A company whose parent or child the article names is likelier meant by its doubtful name: "Amazon" beside AWS. Two names
 * that a list has for one company speak for each other: "Air France" beside "Air France-KLM".
 */
function speakForFamilies(groups: readonly Group[]): void {
  const named = new Set<string>();
  const names = new Map<string, Set<Group>>();
  for (const group of groups) {
    for (const reading of group.readings) {
      if (reading.class !== 'company' || reading.ambiguous) continue;
      names.set(reading.id, (names.get(reading.id) ?? new Set()).add(group));
      named.add(`child ${reading.id}`);
      if (reading.parent) named.add(`parent ${reading.parent}`);
    }
  }
  for (const alike of names.values()) {
    if (alike.size > 1) for (const { evidence } of alike) speak(evidence, 'company', ENOUGH);
  }
  for (const { readings, evidence } of groups) {
    const family = readings.some(
      (reading) =>
        reading.class === 'company' &&
        reading.ambiguous &&
        (named.has(`parent ${reading.id}`) || named.has(`child ${reading.parent}`)),
    );
    if (family) speak(evidence, 'company', 1);
  }
}

/**
 * How much the article is about each country: by its name or adjective, and by places in it that have one reading.
 */
function countriesNamed(groups: readonly Group[]): ReadonlyMap<string, number> {
  const countries = new Map<string, number>();
  for (const { readings } of groups) {
    const [reading] = readings;
    if (reading?.class !== 'place' || readings.some((other) => !sameCountry(reading, other))) continue;
    const points = reading.kind === 'country' ? COUNTRY_NAMED : PLACE_NAMED;
    countries.set(reading.country, Math.min(COUNTRY_NAMED, (countries.get(reading.country) ?? 0) + points));
  }
  return countries;
}

function sameCountry(reading: Extract<Reading, { class: 'place' }>, other: Reading): boolean {
  return other.class === 'place' && other.country === reading.country;
}
