/** The lists of names and one language's words, made ready for reading: once for each language. */
import { ownText } from '../../own-text.ts';
import type { CompanyEntry, MediumEntry, OrganisationEntry } from '../../gazetteer/types.ts';
import type { PlaceEntry, PlaceLocale } from '../../gazetteer/places.ts';
import type { NameData, OrganisationPattern } from '../../languages/contract/names.ts';
import type { Organisation } from '../../record/schema.ts';
import { slug } from '../../slug.ts';
import type { Reading } from './candidate.ts';
import { keysOf } from './pieces.ts';
import { addPlaces } from './place-names.ts';
import { addToTrie, createTrie } from './trie.ts';
import type { Trie } from './trie.ts';

/** The lists that names are known from, whatever the language. */
export interface Lists {
  companies: readonly CompanyEntry[];
  organisations: readonly OrganisationEntry[];
  media: readonly MediumEntry[];
  places(): ReadonlyMap<string, PlaceEntry>;
  /** First names of persons, parted by white space. */
  firstNames: string;
  /** Legal forms behind a company's name, one on each line. */
  legalForms: string;
  /** Words inside a name that make it a company's, parted by white space. */
  companyWords: string;
}

/** A name on a list, as it is written there. */
export interface Listed {
  /** With straight apostrophes. */
  name: string;
  reading: Reading;
  /** Counts in lower case too. */
  anyCase: boolean;
}

/** A word of an organisation and the kind that it tells. */
type KindWords = ReadonlyMap<string, Organisation['kind']>;

export interface Lexicon {
  names: Trie<Listed>;
  /** Legal forms as they are written. */
  legalForms: Trie<string>;
  /** Patterns by their first word. */
  patternsByWord: ReadonlyMap<string, readonly CompiledPattern[]>;
  /** Patterns that begin with their hole. */
  patternsByHole: readonly CompiledPattern[];
  firstNames: ReadonlySet<string>;
  companyWords: ReadonlySet<string>;
  words: Readonly<Record<WordField, ReadonlySet<string>>>;
  organisationNouns: KindWords;
  organisationWords: KindWords;
  joinedBodies: KindWords;
  /** Countries that the language's news is at home in, ISO 3166-1 alpha-2. */
  home: ReadonlySet<string>;
  /** Phrases as keys, longest first. */
  citesBefore: readonly (readonly string[])[];
  data: NameData;
}

/** The fields of {@link NameData} that are sets of words. */
type WordField =
  | 'openers'
  | 'particles'
  | 'personNouns'
  | 'companyNouns'
  | 'companyRoles'
  | 'clubRoles'
  | 'clubVerbs'
  | 'beatsClub'
  | 'againstClub'
  | 'wonFrom'
  | 'sportContext'
  | 'belongs'
  | 'stakes'
  | 'stakesIn'
  | 'articles'
  | 'conjunctions'
  | 'nameLinks'
  | 'families'
  | 'shortFamilies'
  | 'topics'
  | 'examples'
  | 'citesThrough'
  | 'speechVerbs'
  | 'companyVerbs'
  | 'dealSums'
  | 'dealWords'
  | 'dealVerbs'
  | 'companyContext'
  | 'citesAfter'
  | 'mediumNouns'
  | 'possessives'
  | 'directions'
  | 'prepositions'
  | 'waterside'
  | 'placeEnds'
  | 'surnamelessEnds'
  | 'lastWords'
  | 'regionNouns'
  | 'cityNouns'
  | 'placeNouns'
  | 'placeParts';

/** A pattern's words before and behind its hole. */
export interface CompiledPattern extends OrganisationPattern {
  before: readonly string[];
  hole: 'name' | 'place' | 'adjective';
  after: readonly string[];
  forbidden: ReadonlySet<string>;
}

/** The words of a literal. */
const wordsOf = (words: string): string[] => words.split(/\s+/).filter(Boolean);
/** The lines of a literal, without blank ones. */
const linesOf = (lines: string): string[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const straight = (name: string): string => name.replaceAll('’', "'");

function kindWords(data: NameData['organisationWords']): KindWords {
  return new Map(
    Object.entries(data).flatMap(([kind, words]) =>
      wordsOf(words ?? '').map((word) => [word, kind as Organisation['kind']] as const),
    ),
  );
}

function compilePattern(pattern: OrganisationPattern): CompiledPattern {
  const [whole = '', hole = 'name'] = /\{(name|place|adjective)\}/.exec(pattern.pattern) ?? [];
  const [before = '', after = ''] = pattern.pattern.split(whole);
  return {
    ...pattern,
    before: keysOf(before),
    hole: hole as CompiledPattern['hole'],
    after: keysOf(after),
    forbidden: new Set(wordsOf(pattern.notAfter ?? '')),
  };
}

interface ListEntry {
  name: string;
  id?: string;
  aliases?: readonly string[];
  ambiguousAliases?: readonly string[];
  ambiguous?: true;
}

function headOf(entry: ListEntry): { id: string; name: string; ambiguous: boolean } {
  return { id: entry.id ?? slug(entry.name), name: entry.name, ambiguous: entry.ambiguous === true };
}

const setOf = (words: string): ReadonlySet<string> => new Set(wordsOf(words));

/**
 * Reads the lists into one trie, with the names of places as the language has them.
 *
 * @param locale The language of the text: names of places and entities are given in it.
 */
export function createLexicon(lists: Lists, data: NameData, locale: PlaceLocale): Lexicon {
  const names = createTrie<Listed>();
  const add = (name: string, reading: Reading, anyCase = false): void =>
    addToTrie(names, keysOf(name), { name: straight(name), reading, anyCase });
  const addEntry = (entry: ListEntry, reading: Reading): void => {
    const forms = [entry.name, ...(entry.aliases ?? [])];
    // Of "Mistral AI" and "Mistral" the short one is the doubtful one.
    const short = forms.some((form) => !form.includes(' '));
    for (const form of forms) {
      const sure = reading.ambiguous && short && form.includes(' ');
      add(form, sure ? { ...reading, ambiguous: false } : reading);
    }
    for (const form of entry.ambiguousAliases ?? []) add(form, { ...reading, ambiguous: true });
  };
  for (const entry of lists.companies) {
    addEntry(entry, { class: 'company', ...headOf(entry), parent: entry.parent, country: entry.country });
  }
  for (const entry of lists.organisations) {
    addEntry(entry, { class: 'organisation', ...headOf(entry), kind: entry.kind, place: entry.place });
  }
  for (const entry of lists.media) addEntry(entry, { class: 'source', ...headOf(entry) });
  for (const name of linesOf(data.notNames)) {
    add(name, { class: 'other', id: slug(name), name, ambiguous: false });
  }
  addPlaces(lists.places(), data.places, locale, add);

  const legalForms = createTrie<string>();
  for (const form of linesOf(lists.legalForms)) addToTrie(legalForms, keysOf(form), form);
  const { places } = data;
  const patterns = data.organisationPatterns.map(compilePattern);
  const patternsByWord = new Map<string, CompiledPattern[]>();
  for (const pattern of patterns) {
    const [first] = pattern.before;
    if (first) patternsByWord.set(first, [...(patternsByWord.get(first) ?? []), pattern]);
  }
  return {
    names,
    legalForms,
    patternsByWord,
    patternsByHole: patterns.filter(({ before }) => before.length === 0),
    firstNames: setOf(lists.firstNames),
    companyWords: setOf(lists.companyWords),
    words: {
      openers: setOf(data.openers),
      particles: setOf(data.particles),
      personNouns: setOf(data.personNouns),
      companyNouns: setOf(data.companyNouns),
      companyRoles: setOf(data.companyRoles),
      clubRoles: setOf(data.clubRoles),
      clubVerbs: setOf(data.clubVerbs),
      beatsClub: setOf(data.beatsClub),
      againstClub: setOf(data.againstClub),
      wonFrom: setOf(data.wonFrom),
      sportContext: setOf(data.sportContext),
      belongs: setOf(data.belongs),
      stakes: setOf(data.stakes),
      stakesIn: setOf(data.stakesIn),
      articles: setOf(data.articles),
      conjunctions: setOf(data.conjunctions),
      nameLinks: setOf(data.nameLinks),
      families: setOf(data.families),
      shortFamilies: setOf(data.shortFamilies),
      topics: setOf(data.topics),
      examples: setOf(data.examples),
      citesThrough: setOf(data.citesThrough),
      speechVerbs: setOf(data.speechVerbs),
      companyVerbs: setOf(data.companyVerbs),
      dealSums: setOf(data.dealSums),
      dealWords: setOf(data.dealWords),
      dealVerbs: setOf(data.dealVerbs),
      companyContext: setOf(data.companyContext),
      citesAfter: setOf(data.citesAfter),
      mediumNouns: setOf(data.mediumNouns),
      possessives: setOf(data.possessives),
      directions: setOf(places.directions),
      prepositions: setOf(places.prepositions),
      waterside: setOf(places.waterside),
      placeEnds: setOf(places.ends),
      surnamelessEnds: setOf(places.surnameless),
      lastWords: setOf(places.lastWords),
      regionNouns: setOf(places.nouns.region),
      cityNouns: setOf(places.nouns.city),
      placeNouns: setOf(places.nouns.any),
      placeParts: setOf(places.nouns.parts),
    },
    home: setOf(places.home),
    organisationNouns: kindWords(data.organisationNouns),
    organisationWords: kindWords(data.organisationWords),
    joinedBodies: kindWords(data.joinedBodies),
    citesBefore: linesOf(data.citesBefore)
      .map(keysOf)
      .toSorted((a, b) => b.length - a.length),
    data,
  };
}

/** Whether the word is a place's adjective. */
export function isPlaceAdjective(lexicon: Lexicon, { lower }: { lower: string }): boolean {
  const listed = lexicon.names.next?.get(lower)?.values ?? [];
  return listed.some(({ reading }) => reading.class === 'place' && reading.form === 'adjective');
}

/** Whether a noun is in the set; where the language joins nouns, its end is enough ("bierbrouwer", "brouwer"). */
export function isNoun(lexicon: Lexicon, set: { has(word: string): boolean }, word: string): boolean {
  return nounIn(lexicon, set, word) !== undefined;
}

/** Words that were looked up lately, by set: the same few thousand words make up most of any text. */
const looked = new WeakMap<object, Map<string, string | null>>();
/** Words kept for a set before its memory is begun anew. */
const KEPT = 20_000;

/** The word of the set that a noun is or ends in. The part before it has three letters or more. */
export function nounIn(
  lexicon: Lexicon,
  set: { has(word: string): boolean },
  word: string,
): string | undefined {
  if (set.has(word)) return word;
  if (!lexicon.data.joinsNouns || word.length < 7) return undefined;
  let known = looked.get(set);
  if (!known) looked.set(set, (known = new Map()));
  const before = known.get(word);
  if (before !== undefined) return before ?? undefined;
  if (known.size >= KEPT) known.clear();
  const end = endIn(set, word, lexicon.words.prepositions);
  known.set(ownText(word), end ?? null);
  return end;
}

/** "Uitzender" is no kind of "zender": behind a preposition stands a verb's noun. */
function endIn(
  set: { has(word: string): boolean },
  word: string,
  prepositions: ReadonlySet<string>,
): string | undefined {
  for (let cut = 3; cut <= word.length - 4; cut += 1) {
    if (prepositions.has(word.slice(0, cut))) continue;
    const end = word.slice(cut);
    if (set.has(end)) return end;
    if (set.has(`-${end}`)) return `-${end}`;
  }
  return undefined;
}
