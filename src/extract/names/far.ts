/**
 * Far organisations' doubtful short names: "ICO" is the British regulator where the article speaks of Britain or names
 * the regulator in full; elsewhere it is whatever the words around it say.
 */
import type { Reading } from './candidate.ts';
import type { Lexicon, Listed } from './lexicon.ts';
import type { Item } from './scan.ts';

/** The country of a place's id: "BE-VLG" and "BE/ghent" lie in BE; a continent has none. */
const countryOf = (place: string): string | undefined => /^[A-Z]{2}(?![A-Z])/.exec(place)?.[0];

/** The far country without which the name is not believed; undefined for any other name. */
function farCountry(lexicon: Lexicon, { name, reading }: Listed): string | undefined {
  if (reading.class !== 'organisation' || !reading.ambiguous || name === reading.name) return undefined;
  const country = reading.place && countryOf(reading.place);
  return country && !lexicon.home.has(country) ? country : undefined;
}

/** The country that a listed name most likely lies in; undefined where it may be more than a place. */
function likelyCountry(listed: readonly Listed[]): string | undefined {
  let [country, most]: [string | undefined, number] = [undefined, -Infinity];
  for (const { reading } of listed) {
    if (reading.class !== 'place') return undefined;
    if (reading.weight > most) [country, most] = [reading.country, reading.weight];
  }
  return country;
}

/** Takes from an article's items, given by line, what doubtful short names would mean in countries that it does not name. */
export function withoutFarNames(lexicon: Lexicon, lines: readonly (readonly Item[])[]): (readonly Item[])[] {
  const isFar = (listed: Listed): boolean => farCountry(lexicon, listed) !== undefined;
  if (!lines.some((items) => items.some(({ listed }) => listed.some(isFar)))) return [...lines];
  const countries = new Set<string | undefined>();
  const inFull = new Set<string>();
  for (const { listed } of lines.flat()) {
    countries.add(likelyCountry(listed));
    for (const each of listed) if (!isFar(each)) inFull.add(keyOf(each.reading));
  }
  const isMeant = (listed: Listed): boolean =>
    !isFar(listed) || countries.has(farCountry(lexicon, listed)) || inFull.has(keyOf(listed.reading));
  return lines.map((items) =>
    items.map((item) =>
      item.listed.every(isMeant) ? item : { ...item, listed: item.listed.filter(isMeant) },
    ),
  );
}

const keyOf = (reading: Reading): string => `${reading.class} ${reading.id}`;
