/** How places are called in a text: their names, adjectives and inhabitants, with the weight of each reading. */
import type { PlaceEntry, PlaceLocale } from '../../gazetteer/places.ts';
import type { PlaceData } from '../../languages/contract/places.ts';
import type { Reading } from './candidate.ts';

type PlaceReading = Extract<Reading, { class: 'place' }>;
type Add = (name: string, reading: Reading, anyCase?: boolean) => void;

/**
 * Points by kind: a country beats a city of its name ("Luxemburg"), a city beats a region of its name ("Utrecht").
 * A city has the decimal magnitude of its population (in thousands) instead: 0 to 4.
 */
const KIND_WEIGHT: Readonly<Record<PlaceEntry['kind'], number>> = {
  country: 6,
  continent: 6,
  region: 1.5,
  other: 3,
  city: 0,
};
/** A place at home is as likely as a far one with a hundred times its people. */
const HOME_WEIGHT = 2;
/** Of two home countries the first named is a little likelier. */
const HOME_STEP = 0.1;
/** Cities of this size are known by their names without accents, too. */
const PLAIN_TOO = 100;
/** Below this a far city's name is too often a person's. */
const WELL_KNOWN = 500;

const ACCENTED = /[^\x20-\x7e]/;

/** The name in plain letters: without accents, and the Polish "ł" and the Scandinavian "ø" as they are typed. */
function plain(name: string): string {
  if (!ACCENTED.test(name)) return name;
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/ł/g, 'l')
    .replace(/Ł/g, 'L')
    .replace(/ø/g, 'o');
}

const lines = (table: string): string[][] =>
  table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()));

function readingOf(place: PlaceEntry, locale: PlaceLocale, home: readonly string[]): PlaceReading {
  const rank = place.kind === 'country' ? -1 : home.indexOf(place.country);
  const near = rank >= 0 ? HOME_WEIGHT - rank * HOME_STEP : 0;
  const weight = place.kind === 'city' ? Math.log10(place.population) : KIND_WEIGHT[place.kind];
  return {
    class: 'place',
    id: place.id,
    name: place[locale],
    ambiguous: false,
    kind: place.kind,
    country: place.country,
    weight: weight + near,
  };
}

/** Cities whose adjective may be made by rule: those at home and those that the world knows. */
function takesRuledAdjective(reading: PlaceReading, home: readonly string[], population: number): boolean {
  return reading.kind === 'city' && (home.includes(reading.country) || population >= WELL_KNOWN);
}

/**
 * Adds the names, adjectives and inhabitants of all places to the lists' trie.
 *
 * @throws {Error} where the pack names a place that is not on the list.
 */
export function addPlaces(
  places: ReadonlyMap<string, PlaceEntry>,
  data: PlaceData,
  locale: PlaceLocale,
  add: Add,
): void {
  const home = data.home.split(/\s+/).filter(Boolean);
  const set = (table: string): ReadonlySet<string> => new Set(lines(table).map(([name = '']) => name));
  const cautious = set(data.cautious);
  const never = set(data.never);
  const readings = new Map<string, PlaceReading>();
  const rules = lines(data.cityAdjectives);
  const addName = (name: string, reading: PlaceReading): void => {
    if (never.has(name)) return;
    add(name, cautious.has(name) ? { ...reading, ambiguous: true } : reading);
  };
  for (const place of places.values()) {
    const reading = readingOf(place, locale, home);
    readings.set(place.id, reading);
    const names = new Set([place[locale], ...place.also]);
    // Countries are called by their English names too ("United States"); a city's would be another word ("Bath").
    // But agencies call the world's large cities so, too ("Kyiv", "Manila").
    if (place.kind === 'country' || place.population >= WELL_KNOWN) names.add(place.en);
    // "Sao Paulo", "Malaga": agencies leave out the accents of large foreign cities.
    const typed = place.population >= PLAIN_TOO ? [...names].map(plain) : [];
    for (const name of new Set([...names, ...typed])) addName(name, reading);
    if (takesRuledAdjective(reading, home, place.population)) {
      for (const adjective of ruledAdjectives(place[locale], rules)) {
        addName(adjective, { ...reading, weight: reading.weight - 1, form: 'adjective' });
      }
    }
  }
  const known = (id: string): PlaceReading => {
    const reading = readings.get(id);
    if (!reading) throw new Error(`Expected the id of a place on the list, got "${id}"`);
    return reading;
  };
  for (const [id = '', ...names] of lines(data.names)) for (const name of names) addName(name, known(id));
  for (const [id = '', adjectives = '', inhabitants = '', uninflected = ''] of lines(data.demonyms)) {
    const reading = { ...known(id), weight: KIND_WEIGHT.country };
    const addForms = (words: string, form: Partial<PlaceReading>, anyCase: boolean): void => {
      for (const word of words.split(/\s+/).filter(Boolean)) {
        add(word.replaceAll('_', ' '), { ...reading, ...form }, anyCase);
      }
    };
    addForms(adjectives, { form: 'adjective' }, data.lowerCaseAdjectives);
    addForms(uninflected, { form: 'adjective', besideNoun: true }, data.lowerCaseAdjectives);
    // Where adjectives have no capital, a capital tells the inhabitants.
    const sure = data.lowerCaseAdjectives ? { weight: reading.weight + 1 } : {};
    addForms(inhabitants, { form: 'inhabitant', ...sure }, false);
  }
}

/** The adjectives that the rules make of a city's name: "Leiden" with `se | en` gives "Leidse". */
function ruledAdjectives(name: string, rules: readonly (readonly string[])[]): string[] {
  if (name.includes(' ')) return [];
  const made: string[] = [];
  for (const [ending = '', dropped = ''] of rules) {
    const drops = dropped.split(/\s+/).filter(Boolean);
    const drop = drops.find((end) => name.endsWith(end));
    const stem = drop ? name.slice(0, -drop.length) : name;
    if (drop || drops.length === 0) made.push(stem + ending);
  }
  return made;
}
