/** What lists and word lists say of a piece, as bits: features are made of them. */
import { isNoun, type Lexicon } from '../lexicon.ts';
import type { Piece } from '../pieces.ts';
import type { Item } from '../scan.ts';

/** Bits of what the lists say of a piece. They come first: listed names have a beginning and an inside. */
const LISTED = {
  company: 1 << 0,
  ambiguousCompany: 1 << 1,
  organisation: 1 << 2,
  source: 1 << 3,
  country: 1 << 4,
  region: 1 << 5,
  city: 1 << 6,
  smallCity: 1 << 7,
  form: 1 << 8,
  other: 1 << 9,
  farCity: 1 << 10,
  doubtfulPlace: 1 << 11,
} as const;

/** A city of any size. */
export const CITY = LISTED.city | LISTED.smallCity | LISTED.farCity;

/** Bits of what the pack's words say of a piece. */
export const WORD = {
  firstName: 1 << 12,
  companyWord: 1 << 13,
  organisationWord: 1 << 14,
  personNoun: 1 << 15,
  companyNoun: 1 << 16,
  organisationNoun: 1 << 17,
  placeNoun: 1 << 18,
  particle: 1 << 19,
  mediumNoun: 1 << 20,
  companyContext: 1 << 21,
  speechVerb: 1 << 22,
} as const;

/** How many bits there are. */
export const BITS = 23;

/**
 * Cities below this weight (magnitude of population, and what is at home weighs more) have names that are often
 * something else. Those abroad are a little likelier a person's.
 */
const SMALL_CITY = 3;
const FAR_CITY = 1.8;

/** What the lists say of an item. */
export function listedBits({ listed }: Item): number {
  let bits = 0;
  for (const { reading } of listed) {
    if (reading.class === 'company') bits |= reading.ambiguous ? LISTED.ambiguousCompany : LISTED.company;
    else if (reading.class === 'organisation') bits |= LISTED.organisation;
    else if (reading.class === 'source') bits |= LISTED.source;
    else if (reading.class === 'other') bits |= LISTED.other;
    else if (reading.form) bits |= LISTED.form;
    else if (reading.kind === 'country' || reading.kind === 'continent') bits |= LISTED.country;
    else if (reading.kind !== 'city') bits |= LISTED.region;
    else if (reading.weight >= SMALL_CITY) bits |= LISTED.city;
    else bits |= reading.weight >= FAR_CITY ? LISTED.smallCity : LISTED.farCity;
    if (reading.class === 'place' && reading.ambiguous) bits |= LISTED.doubtfulPlace;
  }
  return bits;
}

/** What the pack's words say of a piece. */
export function wordBits(lexicon: Lexicon, piece: Piece): number {
  const { words } = lexicon;
  let bits = 0;
  if (lexicon.firstNames.has(piece.text)) bits |= WORD.firstName;
  if (words.particles.has(piece.lower)) bits |= WORD.particle;
  if (piece.shape !== 'lower' && piece.shape !== 'capital') return bits;
  if (piece.shape === 'capital' && isNoun(lexicon, lexicon.companyWords, piece.lower))
    bits |= WORD.companyWord;
  if (isNoun(lexicon, words.personNouns, piece.lower)) bits |= WORD.personNoun;
  if (isNoun(lexicon, words.companyNouns, piece.lower)) bits |= WORD.companyNoun;
  if (isNoun(lexicon, words.mediumNouns, piece.lower)) bits |= WORD.mediumNoun;
  if (isNoun(lexicon, lexicon.organisationNouns, piece.lower)) bits |= WORD.organisationNoun;
  if (isNoun(lexicon, lexicon.organisationWords, piece.lower)) bits |= WORD.organisationWord;
  if (words.companyContext.has(piece.lower)) bits |= WORD.companyContext;
  if (words.speechVerbs.has(piece.lower)) bits |= WORD.speechVerb;
  if (isNoun(lexicon, words.placeNouns, piece.lower)) bits |= WORD.placeNoun;
  return bits;
}
