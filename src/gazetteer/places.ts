import { slug } from '../slug.ts';
import type { Place } from '../record/schema.ts';
import { CITIES, COUNTRIES, OTHERS, REGIONS } from './places.data.ts';

/** The languages that every place has a name in. */
export type PlaceLocale = 'en' | 'nl' | 'fr';

/** A place of which we know the names. */
export interface PlaceEntry {
  /** ISO 3166-1 alpha-2, ISO 3166-2, country and English slug of a city (FR/paris), or a word (europe). */
  id: string;
  kind: Place['kind'];
  /** ISO 3166-1 alpha-2; '' for a place across borders. */
  country: string;
  /** In thousands of people, two digits; 0 where we hold none. Cities only. */
  population: number;
  en: string;
  nl: string;
  fr: string;
  /** Further names, in any language. */
  also: readonly string[];
}

const CONTINENTS = new Set([
  'africa',
  'antarctica',
  'asia',
  'europe',
  'north-america',
  'oceania',
  'south-america',
]);

function entry(id: string, kind: Place['kind'], population: number, names: readonly string[]): PlaceEntry {
  const [en = id, nl, fr, ...also] = names;
  const country = /^[A-Z]{2}(?=[-/]|$)/.exec(id)?.[0] ?? '';
  return { id, kind, country, population, en, nl: nl || en, fr: fr || en, also };
}

function* rows(table: string): Generator<string[]> {
  for (const line of table.split('\n')) if (line) yield line.split('|');
}

function read(): ReadonlyMap<string, PlaceEntry> {
  const entries = new Map<string, PlaceEntry>();
  const add = (place: PlaceEntry): void => void entries.set(place.id, place);
  for (const [id = '', ...names] of rows(COUNTRIES)) add(entry(id, 'country', 0, names));
  for (const [id = '', ...names] of rows(REGIONS)) add(entry(id, 'region', 0, names));
  for (const [id = '', ...names] of rows(OTHERS)) {
    add(entry(id, CONTINENTS.has(id) ? 'continent' : 'other', 0, names));
  }
  let country = '';
  for (const [en = '', population = '0', ...names] of rows(CITIES)) {
    if (en.startsWith('=')) country = en.slice(1);
    else add(entry(`${country}/${slug(en)}`, 'city', Number(population), [en, ...names]));
  }
  return entries;
}

let entries: ReadonlyMap<string, PlaceEntry> | undefined;

/** All places by id, read from the list on the first call. */
export function places(): ReadonlyMap<string, PlaceEntry> {
  return (entries ??= read());
}

/**
 * What a place is called in a language of our readers ("FR", "nl" → "Frankrijk").
 *
 * @returns undefined for an id that is not on the list.
 */
export function placeName(id: string, locale: PlaceLocale): string | undefined {
  return places().get(id)?.[locale];
}
