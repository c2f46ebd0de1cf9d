/**
 * What the names stage must know of a language. All words are in lower case unless a comment says otherwise.
 *
 * An entity stands in one list of the record. A company or organisation that speaks or is quoted stays one ("aldus
 * Microsoft"). A source is a medium: one on the list of media that the article cites at least once (all its mentions
 * then stand there), or a name that a medium noun calls and that is cited ("persbureau Novum meldt"). A listed medium
 * that nobody cites is an organisation of kind `other`, or a company where the list of companies has it too and the
 * words speak for that.
 */
import type { Organisation } from '../../record/schema.ts';
import type { PlaceData } from './places.ts';

/** Words in one literal, parted by white space. */
export type Words = string;
/** Phrases in one literal, one on each line; cells of a row are parted by "|". */
export type Lines = string;

type OrganisationKind = Organisation['kind'];

export interface NameData {
  /** The tagger's weights, as `npm run train` writes them; null where the language has none. */
  tagger: string | null;
  places: PlaceData;
  /** Words that are capitalised only because a sentence or a title opens with them; never part of a name there. */
  openers: Words;
  /** Capitalised phrases that name no company, organisation or place: months, languages, technology, events. As written. */
  notNames: Lines;
  /** Words inside names of persons: "van", "der". */
  particles: Words;
  /** Nouns right before a person's name: "minister", "analist". */
  personNouns: Words;
  /**
   * Nouns that call a company: "chipmaker" before the name, "een Delfts chipbedrijf" behind it. With a hyphen before
   * it a noun counts only as the end of another ("-maker").
   */
  companyNouns: Words;
  /** Whether nouns are joined: then a noun is known by its end ("bierbrouwer" is a "brouwer"). */
  joinsNouns: boolean;
  /** What people and things of a company are called: "topman van X", "X-topman", "aandelen X". */
  companyRoles: Words;
  /** Verbs right behind a club that plays, and right before one that is beaten: they count in news of sport only. */
  clubVerbs: Words;
  beatsClub: Words;
  /** Words right before whom one plays against. */
  againstClub: Words;
  /** Words for a win or a defeat, with "van" and the other club behind them: "won met 3-0 van X". */
  wonFrom: Words;
  /** Words that news of sport has: there a city is often its club, and a name alone a player. Only the tagger reads them. */
  sportContext: Words;
  /** What people of a sports club are called: "trainer van X", "X-supporters". They tell a club from its city. */
  clubRoles: Words;
  /** Words between a role and its company: "van", "bij". */
  belongs: Words;
  /** Nouns for a part of a company, and the words between them and its name: "een belang in X". */
  stakes: Words;
  stakesIn: Words;
  articles: Words;
  /** Words that join the members of a list: "en", "of". */
  conjunctions: Words;
  /** Bodies that are joined to what they are called after: "Lomonosov-universiteit", by their kind. */
  joinedBodies: Partial<Record<OrganisationKind, Words>>;
  /** What a family's firm ends in, behind "&" or a conjunction: "Zonen". */
  families: Words;
  /** Those of them that a full stop shortens: "Zn.". */
  shortFamilies: Words;
  /** What a paper calls its pages or a piece by, in capitals before a dash: "TENNIS –". */
  topics: Words;
  /** Words that link an organisation's name to its task: "Agentschap voor …", "Raad van …". */
  nameLinks: Words;
  /** What may stand between a plural company noun and its examples: "als", "zoals". */
  examples: Words;
  /** Verbs whose subject, right before them, is often a company: weak evidence. */
  companyVerbs: Words;
  /** Words for large sums and for staff: who deals in them is a company, whatever its name looks like. */
  dealSums: Words;
  /** Words for what is done with them: "opgehaald", "schrapt", "omzet". */
  dealWords: Words;
  /** Finite verbs beside the one who does it, those that help another among them: "heeft 3 miljoen euro opgehaald". */
  dealVerbs: Words;
  /** Words that news of companies has near their names; only the tagger reads them. */
  companyContext: Words;
  /** Phrases right before who is cited: "aldus", "schrijft", "bron:". */
  citesBefore: Lines;
  /** Prepositions before who is cited where a verb of speech stands in the sentence: "zegt hij tegen X". */
  citesThrough: Words;
  /** Verbs of speech: "zegt", "vertelde". */
  speechVerbs: Words;
  /** Verbs right behind who is cited: "meldt". */
  citesAfter: Words;
  /** Nouns that call a news medium: "persbureau", "zakenkrant". Known by their end where nouns are joined. */
  mediumNouns: Words;
  /** Nouns right before the name of an organisation, by its kind. Known by their end where nouns are joined. */
  organisationNouns: Partial<Record<OrganisationKind, Words>>;
  /** Words inside a name that make it an organisation's, by its kind: "Stichting", "Bond". */
  organisationWords: Partial<Record<OrganisationKind, Words>>;
  /** Ways to name an organisation by its place or its task. */
  organisationPatterns: readonly OrganisationPattern[];
  /** Endings of a possessive without apostrophe: "s" in "Microsofts". */
  possessives: Words;
}

/** A way to name an organisation: "ministerie van {name}", "{adjective} overheid", "gemeente {place}". */
export interface OrganisationPattern {
  /**
   * Words in lower case and at most one hole: `{name}` a capitalised name, `{place}` a place's name, `{adjective}` a
   * place's adjective.
   */
  pattern: string;
  /** Null where it names what somebody is in charge of, and no organisation: "minister van {name}". */
  kind: OrganisationKind | null;
  /** Words before it with which it means the place itself: "in de gemeente Ede". */
  notAfter?: Words;
  /** What the name is made by, where only the hole stands for it in the text: "minister van {name}". */
  names?: string;
}
