/**
 * What the amounts stage must know of a language. Everything is literals: words and phrases in lower case, with the
 * straight apostrophe, spelled as the language spells them. A phrase may hold several words and punctuation
 * ("zo'n", "d'euros", "quatre-vingts"); it is cut into tokens the way the text is.
 */
import type { Bound } from '../../record/schema.ts';

/** ISO 3166-1 alpha-2 codes by phrase. */
type CountryWords = Readonly<Record<string, string>>;

/**
 * Currencies that share a word and differ by country. Which ISO code a country makes of it stands in
 * `normalise/currencies.ts`, the same for all languages.
 */
export type CurrencyFamily =
  | 'dollar'
  | 'krone'
  | 'peso'
  | 'franc'
  | 'pound'
  | 'rupee'
  | 'dinar'
  | 'rial'
  | 'dirham'
  | 'lira'
  | 'shilling'
  | 'mark';

/** How the language writes and speaks numbers. */
interface NumeralData {
  /** The mark before decimals. The other of the two groups thousands. */
  decimal: ',' | '.';
  /**
   * Whether a plain space groups thousands ("40 000"). No-break and thin spaces and apostrophes do so everywhere. Where
   * it does not by custom, such a number is read only if nothing else can be meant, else left out.
   */
  spaceGroups: boolean;
  /** Whether "12,34,567" is read in the Indian way. */
  lakhGroups: boolean;
  /** The words for 0 to 19, the tens, the hundred, with all their spellings. */
  words: Readonly<Record<string, number>>;
  /** Whether number words are written as one ("driehonderdvijftig"). */
  compounds: boolean;
  /** Words that join the parts of a number ("en", "and", "et"); in compounds also inside a word ("ën"). */
  linkers: readonly string[];
  /** Whether the unit stands before the ten ("vijfentwintig"). */
  unitsBeforeTens: boolean;
  /** Tens on which 10 to 19 are built ("soixante-dix", "quatre-vingt-onze"). */
  tensWithTeens: readonly number[];
  /** Whether seven to nine follow ten ("dix-sept"). */
  tenWithUnits: boolean;
  /** Whether four and twenty make eighty. */
  fourTwenties: boolean;
  /** Whether a hundred or thousand without a number before it is one ("duizend", "mille"; not "thousand"). */
  bareHundred: boolean;
  /** The indefinite article, which is one before a scale ("een miljard"). */
  articles: readonly string[];
  /** Words and abbreviations of powers of ten, singular and plural, that follow a number: "miljard" → 9. */
  scales: Readonly<Record<string, number>>;
  /**
   * Letters that are a power of ten beside a currency only, case as written: "€4m", "10k$", "3 M€". Without a currency
   * they are metres, kelvins or names.
   */
  letterScales: Readonly<Record<string, number>>;
  /** Parts of one, as exact decimals: "half" → "0.5". */
  fractions: Readonly<Record<string, string>>;
  /** What may stand between a part and the scale or unit it is a part of: "half [a] billion", "un quart [de] million". */
  fractionLinkers: readonly string[];
  /** Ordinals as parts: "derde" → 3. Read in bare numbers only ("twee derde"); a third of a million has no exact value. */
  denominators: Readonly<Record<string, number>>;
  /** The spoken decimal mark: "vijf [komma] vijf". */
  decimalWords: readonly string[];
  /** Nouns that are a round number and so about it: "quinzaine" → 15, "tiental" → 10. */
  collectives: Readonly<Record<string, number>>;
  /** What a hyphen joins to digits to say about as many: "25-tal". */
  roundEndings: readonly string[];
  /** Plurals that leave the number open: "tientallen" → 1, "miljarden" → 9 (powers of ten). */
  vague: Readonly<Record<string, number>>;
  /** Words that make a scale vague: "enkele miljarden", "several million". */
  vagueQuantifiers: readonly string[];
  /** What joins a number noun to what it counts: "centaines [de] millions [d']euros", "hundreds [of] millions". */
  nounLinkers: readonly string[];
  /** Words for a negative number before it: "min", "minus". */
  negatives: readonly string[];
  /** The word in "een miljoen [of] vijf", which is about five million; null where the language has no such turn. */
  inversion: string | null;
}

/** A word that is money in one context and something else in another: "ton", "pond". */
export interface MoneySlang {
  /** The singular and plural. */
  words: readonly string[];
  /** Its power of ten. */
  power: number;
  currency: string;
  /** Words nearby that make it money. Without one of them it is left out. */
  cues: readonly string[];
  /** Words nearby that make it something else. */
  unless: readonly string[];
}

/** Currency words. ISO codes and symbols are known to the engine. */
interface CurrencyData {
  /** Phrase → ISO 4217; null for money that has no code ("bitcoin"). */
  words: Readonly<Record<string, string | null>>;
  /** Phrase → family; the country comes from a nationality beside it, else from the family's default or the context. */
  families: Readonly<Record<string, CurrencyFamily>>;
  /** Hundredths: phrase → ISO 4217 of the whole, or null where the word does not tell. */
  cents: Readonly<Record<string, string | null>>;
  /** Of the words above, those that also mean something common: they count only after a scale or with a nationality. */
  ambiguous: readonly string[];
  /** Of the words above, those that also stand before the number ("ringgit 42"). */
  prefixes: readonly string[];
  /** Of the words above, those that stand before a number with a scale only ("dollar 22.5 million"). */
  scaledPrefixes: readonly string[];
  /** Whether "15 dollars and 50." at the end of a sentence is 15.50; else they are two numbers. */
  centsAfterAnd: boolean;
  /** Adjectives: "canadese" → CA. */
  nationalities: CountryWords;
  /** Where the nationality stands. */
  nationalityPlace: 'before' | 'after';
  /** Names of countries, for the context of a krone or peso. */
  countries: CountryWords;
  /** What joins a number to its currency: "millions [de] dollars", "milliards [d']euros". */
  linkers: readonly string[];
  /** Words nearby that make a currency word a weight or another thing, by family; not heeded after a scale. */
  unless: Readonly<Partial<Record<CurrencyFamily, readonly string[]>>>;
  slang: readonly MoneySlang[];
  /** Words nearby that make a number with a scale and nothing else money: "trekt 25 miljoen uit". Billions need none. */
  cues: readonly string[];
  /** How longer words end that are such cues too, where the language writes compounds: "rente[lasten]". */
  cueEndings: readonly string[];
  /** Words right before such a number that make it a price: "wisselde [voor] 61 miljoen van eigenaar". */
  pricePrepositions: readonly string[];
  /** From this power of ten on such a number is money unless something speaks against it: 6 is a million, 9 a milliard. */
  moneyFrom: 6 | 9;
  /** Words nearby that make such a number something else: "de wereldbevolking groeit naar 10 miljard". */
  notMoney: readonly string[];
  /** Words that may follow such a number, or an article with a currency ("voor een euro [per]"): no noun. */
  followers: readonly string[];
  /** How participles begin and end, where the language marks them so: no noun either. */
  participles: { begins: readonly string[]; ends: readonly string[] };
  /** Second halves of compounds with a number and a scale: "250-miljoen[fonds]". */
  compoundTails: readonly string[];
}

/** Words of a bound beside a number. */
interface BoundWords {
  bound: Exclude<Bound, 'exact' | 'range' | 'vague'>;
  phrases: readonly string[];
  /** Means something else before a count: "[onder de] 3.000 deelnemers" are among them. */
  notForCounts?: true;
  /** Words shortly before that take the phrase its meaning ("gestegen tot 4 miljard" has no bound). */
  notAfter?: readonly string[];
}

/** Ways to name two numbers. */
interface RangeData {
  /** Between the ends: "tot", "à". Hyphens and dashes are known to the engine. */
  connectors: readonly string[];
  /** Of these, those that offer a choice: "een [of] twee miljard". */
  alternatives: readonly string[];
  /** Words that open a range and the word between its ends: "tussen … en", "between … and". */
  pairs: readonly { open: readonly string[]; connectors: readonly string[] }[];
  /** Openings that are left out of the text of a range: "van", "from". */
  openers: readonly string[];
  /** Words shortly before that make "van 3 tot 4 miljard" a change: two amounts, no range. */
  changeCues: readonly string[];
  /** Words before the first of two full amounts that make it the step of a change: "daalde [met] 4 miljoen tot 1 miljard". */
  steps: readonly string[];
  /** Between two amounts that are no range but share scale and currency after an opener: "van 3,2 [naar] 4,1 miljard". */
  changeConnectors: readonly string[];
  /** Words that make a coordination share its unit: "respectievelijk 3 en 4 miljard euro". */
  respectively: readonly string[];
  /** The coordinating word. */
  and: readonly string[];
}

/**
 * What is counted: people (whatever their trade), jobs, homes, sites, machines, vehicles, measures of energy and
 * capacity. A list of units with adjectives skipped, and no open nouns: an amount is a line in a reviewed record, and
 * "3 keer", "12 maart", "vier doelpunten" would bury the "3.000 banen" that the news is about.
 */
interface CountData {
  /** Nouns of people, jobs, homes, sites, machines, vehicles, measures of energy and capacity; singular and plural. */
  units: readonly string[];
  /** Units that also count as the last part of a longer word ("arbeids[plaatsen]"); for languages that write compounds. */
  suffixes: readonly string[];
  /** Endings of words that a suffix lets in and that are no such unit: a suffix "ers" of people lets in "[koff]ers". */
  notSuffixes: readonly string[];
  /**
   * How the words end that may stand between number and unit, where the language marks adjectives so; names with a
   * capital may stand there too. Empty where any word may: the verb of "20 steden zoeken leraren" is then read over.
   */
  adjectiveEndings: readonly string[];
  /** Words that may not stand between number and unit though they look like adjectives. */
  stops: readonly string[];
  /** Words after which a number is a name or a rank: "artikel 7", "top 500", "Boeing 737". */
  namesBefore: readonly string[];
  /** What stands between the numbers of a share: "een [op de] vijf bedrijven". */
  ratios: readonly string[];
  /** Of these and others, those between a number and the whole it is a part of: "130 [van de] 270 werknemers". */
  partsOf: readonly string[];
  /** Whether a count from 1900 to 2099 is also written without a mark ("2012 banen"); else such digits are a year. */
  plainThousands: boolean;
  /** Words after which four digits from 1900 to 2099 are a year: "in 2025 banen schrappen". */
  yearsAfter: readonly string[];
  /** Words before one of those that rule it out: "[dit] jaar 2000 mensen". */
  notYears: readonly string[];
}

/** The amounts part of a language pack. */
export interface AmountData {
  numerals: NumeralData;
  currencies: CurrencyData;
  percent: readonly string[];
  percentagePoint: readonly string[];
  basisPoint: readonly string[];
  /** Words before the amount. */
  boundsBefore: readonly BoundWords[];
  /** Words after the amount: "of meer", "or so". */
  boundsAfter: readonly BoundWords[];
  /** Articles and the like that may stand between a bound and its number: "boven [de] 4 miljard". */
  boundFillers: readonly string[];
  ranges: RangeData;
  /** Words that announce the same amount in another currency, where no bracket does: "omgerekend", "soit". */
  conversions: readonly string[];
  counts: CountData;
}

/**
 * A row of a pack's `examples.ts`: a text and the amounts in it, in reading order; without amounts it says that
 * nothing in it is one. An amount is written "words | size | bound | converts": the size is "4000000000 EUR",
 * "2..3 EUR" (a range), "null EUR" (vague), "12.5 %", "0.5 pp", "25 bp" or "3000 × banen"; the bound is left out where
 * it is exact, or a range or vague amount.
 */
export type AmountExample = readonly [text: string, ...amounts: string[]];
