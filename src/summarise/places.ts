import type { ArticleRecord } from '../record/schema.ts';
import { elides } from './elision.ts';
import type { Translator } from './translator.ts';

/** The name of a place in the summary's locale, or undefined where it is not known there. */
export type PlaceNames = (id: string) => string | undefined;

/** The bare name of a place in the locale, or as the article has it, or its id. */
export function placeLabel(
  id: string,
  record: ArticleRecord,
  translator: Translator,
  placeNames: PlaceNames,
): string {
  const own = record.places
    .find((place) => place.id === id)
    ?.name.replace(/\s+/gu, ' ')
    .trim();
  return placeNames(id) ?? (own || id);
}

/** What kind of place an id stands for, where the record does not say. */
function kindOf(id: string, record: ArticleRecord): string {
  const place = record.places.find((candidate) => candidate.id === id);
  if (place) return place.kind;
  if (/^[A-Z]{2}$/.test(id)) return 'country';
  if (/^[A-Z]{2}-/.test(id)) return 'region';
  return id.includes('/') ? 'city' : 'other';
}

function joined(words: string, name: string): string {
  return words === '' || words.endsWith("'") ? words + name : `${words} ${name}`;
}

/** Where: " in Frankrijk", " aux Pays-Bas", " au Havre". */
export function placeText(
  id: string,
  record: ArticleRecord,
  translator: Translator,
  placeNames: PlaceNames,
): string {
  const { places } = translator.grammar;
  const name = placeLabel(id, record, translator, placeNames);
  const listed = places.in.get(id);
  if (listed !== undefined) return ` ${joined(listed, name)}`;
  for (const [prefix, preposition] of Object.entries(places.names)) {
    if (name.startsWith(prefix)) return ` ${preposition}${name.slice(prefix.length)}`;
  }
  return ` ${joined(places.kinds.get(kindOf(id, record)) ?? '', name)}`;
}

/** A place as subject or object: "de Verenigde Staten", "l'Allemagne". */
export function nameAt(
  id: string,
  record: ArticleRecord,
  translator: Translator,
  placeNames: PlaceNames,
): string {
  const name = placeLabel(id, record, translator, placeNames);
  const { places } = translator.grammar;
  const preposition = places.in.get(id) ?? places.kinds.get(kindOf(id, record)) ?? '';
  const [article = '', elided = article] = (places.articles.get(preposition) ?? '').split('|');
  return joined(elides(name, translator.grammar) ? elided : article, name);
}
