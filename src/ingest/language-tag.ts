/** ISO 639-2 and 639-3 codes, and names as people write them in front matter, with their ISO 639-1 codes. */
const CODES: Readonly<Record<string, string>> = {
  nl: 'nld dut nederlands dutch néerlandais vlaams flemish flamand',
  en: 'eng engels english anglais',
  fr: 'fra fre frans french français francais',
  de: 'deu ger duits german deutsch allemand',
  es: 'spa spaans spanish español espagnol',
  it: 'ita italiaans italian italiano italien',
  pt: 'por portugees portuguese português portugais',
  da: 'dan deens danish dansk danois',
  sv: 'swe zweeds swedish svenska suédois',
  no: 'nor noors norwegian norsk norvégien',
  nb: 'nob bokmål',
  nn: 'nno nynorsk',
  fi: 'fin fins finnish suomi finnois',
  is: 'isl ice ijslands icelandic islandais',
  af: 'afr afrikaans',
  fy: 'fry fries frysk frisian frison',
  lb: 'ltz luxemburgs luxembourgish luxembourgeois',
  ga: 'gle iers irish irlandais',
  cy: 'cym wel welsh gallois',
  ca: 'cat catalaans catalan català',
  eu: 'eus baq baskisch basque',
  gl: 'glg galicisch galician galego',
  pl: 'pol pools polish polski polonais',
  cs: 'ces cze tsjechisch czech čeština tchèque',
  sk: 'slk slo slowaaks slovak slovaque',
  hu: 'hun hongaars hungarian magyar hongrois',
  ro: 'ron rum roemeens romanian română roumain',
  bg: 'bul bulgaars bulgarian bulgare',
  el: 'ell gre grieks greek grec',
  tr: 'tur turks turkish türkçe turc',
  ru: 'rus russisch russian russe',
  uk: 'ukr oekraïens ukrainian ukrainien',
  hr: 'hrv kroatisch croatian croate',
  sr: 'srp servisch serbian serbe',
  sl: 'slv sloveens slovenian slovène',
  et: 'est ests estonian estonien',
  lv: 'lav lets latvian letton',
  lt: 'lit litouws lithuanian lituanien',
  ar: 'ara arabisch arabic arabe',
  he: 'heb hebreeuws hebrew hébreu',
  zh: 'zho chi chinees chinese chinois',
  ja: 'jpn japans japanese japonais',
  ko: 'kor koreaans korean coréen',
  hi: 'hin hindi',
  id: 'ind indonesisch indonesian indonésien',
};

const byName = new Map(
  Object.entries(CODES).flatMap(([code, names]) => names.split(' ').map((name) => [name, code])),
);

/**
 * The ISO 639-1 code of a declared language in lower case: "nl-BE", "nl_NL", "dut" and "Nederlands" give "nl".
 *
 * @returns null where the value names no language that has such a code.
 */
export function languageCode(value: string): string | null {
  const primary =
    value
      .trim()
      .normalize('NFC')
      .toLowerCase()
      .split(/[-_\s(;,]/)[0] ?? '';
  if (/^[a-z]{2}$/.test(primary)) return primary === 'iw' ? 'he' : primary;
  return byName.get(primary) ?? null;
}
