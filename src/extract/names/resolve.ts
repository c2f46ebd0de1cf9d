/**
 * Decides over the whole article what each name means: the same name means the same thing, the longest mention lends
 * its class to the short ones, and a place is the likeliest of its name given the countries that the article is about.
 */
import type { Organisation } from '../../record/schema.ts';
import { slug } from '../../slug.ts';
import type { Candidate, Evidence, NameClass, Reading } from './candidate.ts';
import { speak } from './candidate.ts';

/** Points that make a name one of a class. */
const ENOUGH = 2;
/** Of the classes with equal points, the first. */
const ORDER: readonly NameClass[] = ['company', 'source', 'organisation', 'place', 'person', 'other'];
/** What a country that the article names adds to the weight of a place in it. */
const COUNTRY_NAMED = 2.5;

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

interface Group {
  key: string;
  candidates: Candidate[];
  readings: readonly Reading[];
  evidence: Evidence;
  kind?: Organisation['kind'] | undefined;
  place?: string | undefined;
  cited: boolean;
  /** The group of the full name that this is a short form of. */
  full?: Group;
}

/** Candidates of one key and one form are one group. */
function groupsOf(candidates: readonly Candidate[]): Group[] {
  const groups = new Map<string, Group>();
  for (const candidate of candidates) {
    let group = groups.get(candidate.key);
    if (!group) {
      group = {
        key: candidate.key,
        candidates: [],
        readings: candidate.readings,
        evidence: {},
        cited: false,
      };
      groups.set(candidate.key, group);
    }
    group.candidates.push(candidate);
    if (group.readings.length === 0) group.readings = candidate.readings;
    group.kind ??= candidate.kind;
    group.place ??= candidate.place;
    group.cited ||= candidate.cited;
    for (const [name, points] of Object.entries(candidate.evidence)) {
      speak(group.evidence, name as NameClass, points);
    }
  }
  return [...groups.values()];
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

/** Words of a key that could stand for the whole. */
const partsOf = (key: string): string[] => key.split(/[\s-]+/);

/** Links "Vopak" to "Koninklijke Vopak" and "AWS" to the "Amazon Web Services" that it stands behind in brackets. */
function linkShortForms(groups: readonly Group[]): void {
  const long = groups.filter((group) => partsOf(group.key).length > 1);
  for (const group of groups) {
    const known = group.readings.some((reading) => !reading.ambiguous);
    if (known) continue;
    const parts = partsOf(group.key);
    for (const other of long) {
      const whole = partsOf(other.key);
      if (other === group || whole.length <= parts.length) continue;
      const person = (other.evidence.person ?? 0) >= ENOUGH;
      const front = parts.every((part, index) => whole[index] === part);
      const back = parts.every((part, index) => whole[whole.length - parts.length + index] === part);
      if (!back && (!front || person)) continue;
      group.full = other;
      break;
    }
  }
}

function linkBrackets(groups: readonly Group[]): void {
  const groupOf = new Map<Candidate, Group>();
  const inOrder: Candidate[] = [];
  for (const group of groups) {
    for (const candidate of group.candidates) {
      groupOf.set(candidate, group);
      inOrder.push(candidate);
    }
  }
  inOrder.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  for (let index = 1; index < inOrder.length; index += 1) {
    const outer = inOrder[index - 1]!;
    const inner = inOrder[index]!;
    if (outer.line !== inner.line || inner.from !== outer.to + 1 || inner.start !== outer.end + 2) continue;
    if (!isInitialism(inner.text, outer.text)) continue;
    const group = groupOf.get(inner)!;
    if (!group.readings.some((reading) => !reading.ambiguous)) group.full = groupOf.get(outer)!;
  }
}

/** Whether capitals are the initials of a name, in order: "AWS" of "Amazon Web Services". */
function isInitialism(short: string, long: string): boolean {
  if (!/^\p{Lu}[\p{Lu}\p{N}&]+$/u.test(short)) return false;
  const initials = long
    .split(/[\s-]+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
  let at = 0;
  for (const letter of short) {
    at = initials.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** The likeliest of the places that a name may mean. */
function placeOf(
  readings: readonly Reading[],
  countries: ReadonlySet<string>,
  kindWanted: (reading: Extract<Reading, { class: 'place' }>) => number,
): Extract<Reading, { class: 'place' }> | undefined {
  let best: Extract<Reading, { class: 'place' }> | undefined;
  let most = -Infinity;
  for (const reading of readings) {
    if (reading.class !== 'place') continue;
    const weight =
      reading.weight +
      (reading.kind !== 'country' && countries.has(reading.country) ? COUNTRY_NAMED : 0) +
      kindWanted(reading);
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
  linkShortForms(groups);
  linkBrackets(groups);
  const countries = countriesNamed(groups);
  const meanings = new Map<Group, NameClass>();
  const decide = (group: Group): NameClass | undefined => {
    const own = classOf(group);
    if (own || !group.full) return own;
    return classOf(group.full);
  };
  const resolved: Resolved[] = [];
  for (const group of groups) {
    if (group.full) {
      // The points of the short form speak for the long one too, and the other way round.
      for (const [name, points] of Object.entries(group.full.evidence)) {
        if (points >= ENOUGH) speak(group.evidence, name as NameClass, 1);
      }
    }
    const name = decide(group);
    if (!name) continue;
    meanings.set(group, name);
    if (name === 'place') {
      for (const candidate of group.candidates) {
        const meaning =
          placeOf(candidate.readings, countries, (reading) => wants(candidate, reading)) ??
          entityOf(group, 'place');
        if (meaning) resolved.push({ candidate, meaning });
      }
      continue;
    }
    const listed = group.readings.some((reading) => reading.class === name);
    const full = !listed && group.full && decide(group.full) === name ? group.full : group;
    const meaning = entityOf(full, name);
    if (meaning) for (const candidate of group.candidates) resolved.push({ candidate, meaning });
  }
  return resolved;
}

/** The countries that the article surely names: by names and adjectives that have one reading. */
function countriesNamed(groups: readonly Group[]): ReadonlySet<string> {
  const countries = new Set<string>();
  for (const { readings } of groups) {
    const [reading] = readings;
    if (reading?.class === 'place' && readings.length === 1 && reading.kind === 'country') {
      countries.add(reading.country);
    }
  }
  return countries;
}
