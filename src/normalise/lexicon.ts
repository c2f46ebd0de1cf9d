/** Turns a pack's amounts data into tables that are quick to look up. Done once for each pack. */
import type { AmountData, CurrencyFamily, MoneySlang } from '../languages/contract/amounts.ts';
import type { Bound } from '../record/schema.ts';
import { symbols } from './currencies.ts';
import type { LexerRules } from './lexer.ts';
import { cut, PREFIXES, prefixHash } from './lexer.ts';
import type { Trie } from './trie.ts';
import { addPhrase, createTrie } from './trie.ts';

/** A part of a number word. */
export type Morph =
  | { kind: 'number'; value: number }
  | { kind: 'hundred' }
  | { kind: 'scale'; power: number }
  | { kind: 'fraction'; value: string }
  | { kind: 'collective'; value: number }
  | { kind: 'linker' }
  | { kind: 'point' };

/** What a currency word, symbol or code says. */
export interface CurrencyTerm {
  code: string | null;
  family: CurrencyFamily | null;
  cent: boolean;
  /** Also a common word: needs a scale or a nationality. */
  ambiguous: boolean;
  /** Before a number, counts only with a scale. */
  scaled: boolean;
  /** Has to stand as one of these, case and spaces included; null where they are free. */
  cased: readonly string[] | null;
  symbol: boolean;
}

/** A {@link MoneySlang} with its words as sets. */
interface SlangTerm extends Pick<MoneySlang, 'power' | 'currency'> {
  cues: ReadonlySet<string>;
  unless: ReadonlySet<string>;
}

/** A bound's words. */
interface BoundTerm {
  bound: Bound;
  notAfter: ReadonlySet<string> | null;
  notForCounts: boolean;
}

export interface Lexicon extends LexerRules {
  data: AmountData;
  morphs: ReadonlyMap<string, Morph>;
  longestMorph: number;
  /** Whether the word for a hundred is also that for a hundredth of money ("cents"). */
  hundredIsCent: boolean;
  articles: ReadonlySet<string>;
  negatives: ReadonlySet<string>;
  fractionLinkers: ReadonlySet<string>;
  vague: ReadonlyMap<string, number>;
  vagueQuantifiers: Trie<true>;
  nounLinkers: ReadonlySet<string>;
  currencyBefore: Trie<CurrencyTerm>;
  currencyAfter: Trie<CurrencyTerm>;
  nationalities: Trie<string>;
  countries: Trie<string>;
  linkers: ReadonlySet<string>;
  slang: ReadonlyMap<string, SlangTerm>;
  unless: ReadonlyMap<CurrencyFamily, ReadonlySet<string>>;
  cues: ReadonlySet<string>;
  cueEndings: readonly string[];
  pricePrepositions: ReadonlySet<string>;
  notMoney: ReadonlySet<string>;
  followers: ReadonlySet<string>;
  units: Trie<true>;
  suffixes: readonly string[];
  notSuffixes: readonly string[];
  adjectiveEndings: readonly string[];
  stops: ReadonlySet<string>;
  namesBefore: ReadonlySet<string>;
  ratios: Trie<true>;
  ratiosAfter: Trie<true>;
  partsOf: Trie<true>;
  yearsAfter: ReadonlySet<string>;
  notYears: ReadonlySet<string>;
  participles: AmountData['currencies']['participles'];
  compoundTails: ReadonlySet<string>;
  inversion: string | null;
  measures: Trie<'percent' | 'percentage-point' | 'basis-point'>;
  boundsBefore: Trie<BoundTerm>;
  boundsAfter: Trie<BoundTerm>;
  boundFillers: ReadonlySet<string>;
  connectors: Trie<true>;
  pairs: readonly { open: Trie<true>; connectors: Trie<true> }[];
  alternatives: ReadonlySet<string>;
  openers: ReadonlySet<string>;
  changeCues: ReadonlySet<string>;
  steps: ReadonlySet<string>;
  changeConnectors: Trie<true>;
  respectively: ReadonlySet<string>;
  and: ReadonlySet<string>;
  conversions: Trie<true>;
}

const compiled = new WeakMap<AmountData, Lexicon>();

/** The tables of a pack's data; the same object for the same data. */
export function lexiconOf(data: AmountData): Lexicon {
  let lexicon = compiled.get(data);
  if (lexicon === undefined) compiled.set(data, (lexicon = compile(data)));
  return lexicon;
}

/** The parts of a number word, or null where the word is none. Reads left to right, the longest part first. */
export function morphsOf(lexicon: Lexicon, word: string): readonly Morph[] | null {
  const single = lexicon.morphs.get(word);
  if (single !== undefined) return [single];
  if (!lexicon.data.numerals.compounds || word.length < 5) return null;
  const parts: Morph[] = [];
  let position = 0;
  while (position < word.length) {
    let length = Math.min(lexicon.longestMorph, word.length - position);
    let morph: Morph | undefined;
    for (; length >= 2; length--) {
      morph = lexicon.morphs.get(word.slice(position, position + length));
      if (morph !== undefined && morph.kind !== 'point') break;
      morph = undefined;
    }
    if (morph === undefined) return null;
    parts.push(morph);
    position += length;
  }
  return parts.at(-1)!.kind === 'linker' || parts[0]!.kind === 'linker' ? null : parts;
}

function compile(data: AmountData): Lexicon {
  const { numerals, currencies, counts, ranges } = data;
  const morphs = morphTable(data);
  const vague = new Map(Object.entries(numerals.vague));
  const articles = new Set(numerals.articles);
  const slang = new Map<string, SlangTerm>();
  for (const { words, power, currency, cues, unless } of currencies.slang)
    for (const word of words)
      slang.set(word, { power, currency, cues: new Set(cues), unless: new Set(unless) });
  const currencyBefore = createTrie<CurrencyTerm>();
  const currencyAfter = createTrie<CurrencyTerm>();
  addCurrencies(data, currencyBefore, currencyAfter);
  const first = new Set<string>([...vague.keys(), ...slang.keys()]);
  for (const phrase of [...Object.keys(currencies.words), ...Object.keys(currencies.families)])
    first.add(cut(phrase)[0]!);
  for (const [word, morph] of morphs)
    if (!articles.has(word) && morph.kind !== 'linker' && morph.kind !== 'point') first.add(word);
  const prefixes = new Uint8Array(PREFIXES);
  // An article alone begins nothing, but a compound may begin with it: "eenentwintig".
  for (const word of [...first, ...(numerals.compounds ? articles : [])])
    prefixes[prefixHash(word, 0, word.length)] = 1;
  const lexicon: Lexicon = {
    data,
    decimal: numerals.decimal,
    spaceGroups: numerals.spaceGroups,
    lakhGroups: numerals.lakhGroups,
    prefixes,
    isStarter: (word) =>
      first.has(word) || (word.length >= 5 && !articles.has(word) && morphsOf(lexicon, word) !== null),
    morphs,
    longestMorph: Math.max(...Array.from(morphs.keys(), (word) => word.length)),
    hundredIsCent: Object.entries(numerals.words).some(
      ([word, value]) => value === 100 && word in currencies.cents,
    ),
    articles,
    negatives: new Set(numerals.negatives),
    fractionLinkers: new Set(numerals.fractionLinkers.flatMap(cut)),
    vague,
    vagueQuantifiers: phrases(numerals.vagueQuantifiers, true),
    nounLinkers: new Set(numerals.nounLinkers.flatMap(cut)),
    currencyBefore,
    currencyAfter,
    nationalities: valued(currencies.nationalities),
    countries: valued({ ...currencies.countries, ...currencies.nationalities }),
    linkers: new Set(currencies.linkers.flatMap(cut)),
    slang,
    unless: new Map(
      Object.entries(currencies.unless).map(([family, words]) => [family as CurrencyFamily, new Set(words)]),
    ),
    cues: new Set(currencies.cues),
    cueEndings: currencies.cueEndings,
    pricePrepositions: new Set(currencies.pricePrepositions),
    notMoney: new Set(currencies.notMoney),
    followers: new Set(currencies.followers),
    units: phrases(counts.units),
    suffixes: counts.suffixes,
    notSuffixes: counts.notSuffixes,
    adjectiveEndings: counts.adjectiveEndings,
    stops: new Set(counts.stops),
    namesBefore: new Set(counts.namesBefore),
    ratios: phrases(counts.ratios, true),
    ratiosAfter: phrases(counts.ratios),
    partsOf: phrases(counts.partsOf),
    yearsAfter: new Set(counts.yearsAfter),
    notYears: new Set(counts.notYears),
    participles: currencies.participles,
    compoundTails: new Set(currencies.compoundTails),
    inversion: numerals.inversion,
    measures: createTrie(),
    boundsBefore: createTrie(),
    boundsAfter: createTrie(),
    boundFillers: new Set(data.boundFillers),
    connectors: phrases(ranges.connectors),
    pairs: ranges.pairs.map((pair) => ({
      open: phrases(pair.open, true),
      connectors: phrases(pair.connectors),
    })),
    alternatives: new Set(ranges.alternatives),
    openers: new Set(ranges.openers),
    changeCues: new Set(ranges.changeCues),
    steps: new Set(ranges.steps),
    changeConnectors: phrases(ranges.changeConnectors),
    respectively: new Set(ranges.respectively),
    and: new Set(ranges.and),
    conversions: phrases(data.conversions),
  };
  for (const phrase of data.percent) addPhrase(lexicon.measures, cut(phrase), 'percent');
  for (const phrase of data.percentagePoint) addPhrase(lexicon.measures, cut(phrase), 'percentage-point');
  for (const phrase of data.basisPoint) addPhrase(lexicon.measures, cut(phrase), 'basis-point');
  for (const { bound, phrases, notAfter, notForCounts = false } of data.boundsBefore)
    for (const phrase of phrases)
      addPhrase(lexicon.boundsBefore, cut(phrase).toReversed(), {
        bound,
        notAfter: notAfter ? new Set(notAfter) : null,
        notForCounts,
      });
  for (const { bound, phrases } of data.boundsAfter)
    for (const phrase of phrases)
      addPhrase(lexicon.boundsAfter, cut(phrase), { bound, notAfter: null, notForCounts: false });
  return lexicon;
}

function morphTable({ numerals }: AmountData): Map<string, Morph> {
  const morphs = new Map<string, Morph>();
  for (const [word, value] of Object.entries(numerals.words))
    morphs.set(word, value === 100 ? { kind: 'hundred' } : { kind: 'number', value });
  for (const [word, power] of Object.entries(numerals.scales)) morphs.set(word, { kind: 'scale', power });
  for (const [word, value] of Object.entries(numerals.fractions))
    morphs.set(word, { kind: 'fraction', value });
  for (const [word, value] of Object.entries(numerals.collectives))
    morphs.set(word, { kind: 'collective', value });
  for (const word of numerals.linkers) morphs.set(word, { kind: 'linker' });
  for (const word of numerals.decimalWords) morphs.set(word, { kind: 'point' });
  return morphs;
}

function addCurrencies(data: AmountData, before: Trie<CurrencyTerm>, after: Trie<CurrencyTerm>): void {
  const { currencies } = data;
  const ambiguous = new Set(currencies.ambiguous);
  const prefixes = new Set(currencies.prefixes);
  const scaled = new Set(currencies.scaledPrefixes);
  const add = (phrase: string, term: Pick<CurrencyTerm, 'code' | 'family' | 'cent'>): void => {
    const full: CurrencyTerm = {
      ...term,
      ambiguous: ambiguous.has(phrase),
      scaled: scaled.has(phrase),
      cased: null,
      symbol: false,
    };
    addPhrase(after, cut(phrase), full);
    if (prefixes.has(phrase) || scaled.has(phrase)) addPhrase(before, cut(phrase).toReversed(), full);
  };
  for (const [phrase, code] of Object.entries(currencies.words))
    add(phrase, { code, family: null, cent: false });
  for (const [phrase, family] of Object.entries(currencies.families))
    add(phrase, { code: null, family, cent: false });
  for (const [phrase, code] of Object.entries(currencies.cents))
    add(phrase, { code, family: null, cent: true });
  for (const { text, code, family = null, place, cased, cent = false } of symbols) {
    const term: CurrencyTerm = {
      code,
      family,
      cent,
      ambiguous: false,
      scaled: false,
      cased: cased ?? null,
      symbol: true,
    };
    if (place !== 'after') addPhrase(before, cut(text).toReversed(), term);
    if (place !== 'before') addPhrase(after, cut(text), term);
  }
}

/** A trie of phrases, reversed where it is read leftwards. */
function phrases(list: readonly string[], reversed = false): Trie<true> {
  const trie = createTrie<true>();
  for (const phrase of list) addPhrase(trie, reversed ? cut(phrase).toReversed() : cut(phrase), true);
  return trie;
}

function valued(table: Readonly<Record<string, string>>): Trie<string> {
  const trie = createTrie<string>();
  for (const [phrase, value] of Object.entries(table)) addPhrase(trie, cut(phrase), value);
  return trie;
}
