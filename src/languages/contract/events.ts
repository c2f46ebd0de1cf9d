/**
 * What the events stage must know of a language: its words, and the rules that read events from clauses.
 *
 * A rule's pattern does not stand on the sentence but on its *frame*: one clause reduced to what bears an event, in
 * one fixed order, so that a single pattern covers all word orders of a language. A frame reads
 *
 *     subject · verb · trigger noun · objects · bare amounts · prepositional phrases
 *
 * "Eerder dit jaar nam ASML voor 3 miljard euro het Duitse Zeiss over" becomes `ASML | overnemen | Zeiss | voor 3
 * miljard euro`, and so does "dat Zeiss door ASML voor 3 miljard euro is overgenomen". Terms are written as:
 *
 * - a verb or a trigger noun by its lemma, `overnemen`, or by one of its tags, `#Rise`;
 * - the subject as `#SubjectParty`, or `#SubjectThing` where it is nothing that we know; a trigger noun by its lemma
 *   too; who does it in a passive is `#Agent` besides, and `#Nobody` stands where a passive names no one;
 * - an object as `#ObjectParty` or `#ObjectThing`; `#ObjectCompany` is a party too, `#ObjectOwn` a thing with a
 *   possessive ("zijn theetak"); a company of a known sector also by that, `#SubjectConstruction`, `#OfInvestor`, an
 *   organisation by its kind, `#SubjectSport`;
 * - a bare amount as `#Money`, `#Count`, `#Percent`, from half on also `#Majority`; a count of people by what is
 *   counted, `#Jobs`;
 * - what a preposition governs as its relation and its kind: `#ForMoney`, `#InParty`, `#OfCompany`, `#WithPercent`.
 *
 * The phrases stand in the order of {@link RELATIONS}, and within a relation amounts before parties before things. A
 * trigger noun's verb stands before it where the noun is the verb's subject or object ("kondigt een investering
 * aan": `aankondigen investering`); where a preposition parts them, its relation stands between them as a tag
 * (`werken #About overname`). Phrases that no pattern with that verb or noun mentions are left out of the frame, so
 * a pattern needs no gaps.
 */
import type { Amount, NewsEvent } from '../../record/schema.ts';

/** What a preposition says of the phrase that it governs, in the order in which phrases stand in a frame. */
export const RELATIONS = [
  'Poss',
  'Of',
  'By',
  'From',
  'To',
  'In',
  'For',
  'With',
  'UpTo',
  'At',
  'On',
  'About',
  'Against',
  'Between',
  'After',
  'Than',
  'Other',
] as const;

export type Relation = (typeof RELATIONS)[number];

type EventType = NewsEvent['type'];
export type EventStatus = NewsEvent['status'];

/** The parts of an event that a pattern can name. */
export type RoleName =
  /**
   * A partner is a joint actor: "NXP tekende een contract met ASML." An object is sold, of a stake only a part: "verkoopt
   * zijn belang in iFood".
   */
  | 'actor'
  | 'partner'
  | 'recipient'
  | 'seller'
  | 'investor'
  | 'object'
  | 'stake'
  | 'amount'
  | 'count'
  | 'change';

/** A verb's forms. Forms are in lower case, parted by spaces. */
export interface VerbEntry {
  /** As patterns write it, one word: "overnemen", "take_over". */
  lemma: string;
  /** The part that stands apart: "over" in "neemt … over". */
  particle?: string;
  /** The particle is a phrase that always stands apart, before or behind the verb: "in dienst nemen". */
  phrasal?: true;
  /** Finite forms of the present, without the particle. */
  present: string;
  /** Finite forms of the past, without the particle. */
  past: string;
  /** Finite forms that tell what is only said: the French conditional, "supprimerait". */
  hearsay?: string;
  /** Participles in full: "overgenomen". */
  participle: string;
  /** The infinitive, with the particle where the language joins them. Default: the lemma. */
  infinitive?: string;
  /**
   * Kinds of verbs that patterns name together: `Rise`. Those of a helping verb are given to the verb that it helps, and
   * put before its own: "mag bouwen" is `#May` and `#MayBuild`. With a verb of kind `Get` a participle tells how it is got, and
   * the subject still gets it: "kreeg een boete opgelegd".
   */
  tags?: readonly string[];
  /** A helping verb: what it makes of the verb that it helps. 'being' is passive unless the verb's perfect is made with it. */
  helps?: 'perfect' | 'passive' | 'being' | 'modal';
  /** Its perfect is made with the verb of being, so that this is no passive: "is gestegen". */
  perfectWithBe?: true;
  /** Its participle tells how things are, not what is over: "er zijn 300 banen mee gemoeid". */
  state?: true;
  /** Its pronoun stands for nobody: "het gaat om 3 miljoen euro". */
  impersonal?: true;
  /** What becomes of the event that the verb governs: "wil overnemen" is planned, "ontkent" denied; 'none' makes it no event. */
  status?: EventStatus | 'none';
}

/** A noun that stands for an event or for a figure. */
export interface NounEntry {
  lemma: string;
  /** All forms in lower case, parted by spaces. Default: the lemma. */
  forms?: string;
  tags?: readonly string[];
  /** It stands for somebody: a title before a name ("investeerder NXP"), and no amount beside it is its own. */
  person?: true;
  /** It names work that money is spent on, so that it tells a purpose too: "voor de uitbreiding van de fabriek". */
  work?: true;
  /** The figure that it names. */
  measure?: NonNullable<NewsEvent['measure']>;
}

/** A noun that stands for somebody named before: "het bedrijf", "de chipmaker". */
export interface ReferenceEntry {
  /** Forms in lower case, parted by spaces. */
  forms: string;
  kind: 'company' | 'organisation';
  /** Only a company of one of these sectors is meant. */
  sectors?: readonly string[];
  /**
   * Only a company of which no list knows anything is meant: a supermarket chain is no start-up. Called so beside its
   * name, it is `#SubjectUnlisted` too.
   */
  unlisted?: true;
  /** Behind a possessive, as the subject, it is meant as behind an article: "haar bedrijf haalde 3 miljoen op". */
  owned?: true;
  /** Only somebody whose name has the noun is meant: "de gemeente" is no ministry. */
  byName?: true;
  /** Only an organisation of this kind is meant. */
  organisation?: string;
}

/** How a pattern of words says when. */
export interface TimeEntry {
  /** Regular expression over the text, in lower case, without anchors; groups `year`, `month`, `day`, `quarter`, `half`, `weekday`, `count`. */
  pattern: string;
  /** Key of a relative time that the locales tell. */
  key?: string;
  /** It lies ahead: what the present tells of it is only planned. */
  ahead?: true;
  /** It is what the verb is about, and says of no event when: "sloot het seizoen 2024/2025 af". */
  object?: true;
  /** How the ISO date is made. Offsets count from the article's date. */
  iso?:
    | { unit: 'year'; offset: number }
    | { unit: 'month'; offset: number }
    | { unit: 'quarter'; offset: number }
    | { unit: 'day'; offset: number }
    /** The last such weekday on or before the article's date, or the next one on or after it. */
    | { unit: 'weekday'; direction: 'past' | 'future' }
    /** From the groups alone; a day, month or quarter without a year takes that of the article. */
    | { unit: 'said' };
}

/** One rule: a pattern over frames, and what its groups are. */
export interface EventRule {
  /** `nl.investment.1`. */
  id: string;
  type: EventType;
  /** compromise match syntax over a frame, with named groups from {@link RoleName}. */
  pattern: string;
  /** What must be known beside what the pattern asks: one of these. */
  needs?: readonly (
    'amount' | 'count' | 'place' | 'recipient' | 'change' | 'actor' | 'object' | 'seller' | 'partner'
  )[];
  /** Status where the verb stands in the present. Default: announced. */
  present?: EventStatus;
  /** Status whatever the tense. */
  status?: EventStatus;
  measure?: NonNullable<NewsEvent['measure']>;
  direction?: 'up' | 'down' | 'flat';
  /** A place in the clause says where a party or a reason is, not where this happens. */
  placeless?: true;
  /** Only between commas behind the name ("Hema, goed voor 3 miljoen euro omzet, …"), or with a verb of being. */
  aside?: true;
  /** What is counted, where the count's own noun says what becomes of it: "600 suppressions de postes" are of `postes`. */
  unit?: string;
  /** It asks for a helping verb, which plans nothing: "mag bouwen" has got the order. */
  helped?: true;
  /** The noun stands apart from the clause's verb, which says nothing of it: "Dankzij een subsidie van … kan Hema …". */
  apart?: true;
  /** Its subject is a thing: whose it is, the text around tells. */
  aboutThing?: true;
  /** Without an actor, the one that the text is about is meant, as with "het bedrijf": "De omzet steeg met 3 procent." */
  implied?: true;
  /**
   * It tells no event of its own but the amount of one told just before, of one of these types: "Met de overname is 3
   * miljoen euro gemoeid." Where no such event is told and it is `implied`, it is one all the same.
   */
  refines?: readonly EventType[];
}

/** What the events stage must know of a language. */
export interface EventData {
  /** The finite verb of a main clause stands second, and the subject after it where something else comes first. */
  verbSecond: boolean;
  /** A verb of being before an infinitive tells a plan: "is to be sold". */
  beingPlans: boolean;
  /** A verb's objects stand behind it, so that those before an infinitive are another verb's: "signed a deal to buy Hema". */
  objectsFollow: boolean;
  /** Particle and verb are written as one word where they meet: "overneemt". */
  particlesJoin: boolean;
  /** Nouns are written together: a word that ends in a trigger noun or a reference is one ("miljardeninvestering"). */
  compounds: boolean;
  /** What is said may follow its verb without a word between: "said it will invest". */
  bareStatements: boolean;
  /** Words before an infinitive: "te", "to". */
  infinitiveMarkers: readonly string[];
  /** How the infinitives of other verbs end behind such a word; empty where their end tells nothing. */
  infinitiveEndings: readonly string[];
  verbs: readonly VerbEntry[];
  nouns: readonly NounEntry[];
  references: readonly ReferenceEntry[];
  /**
   * What kinds of things are counted: the tag that patterns use, and the words that have it where the unit ends in one, or
   * has one before a preposition.
   */
  counts: Readonly<Record<string, string>>;
  /**
   * What kinds of things are told apart: the tag that patterns use beside `Thing`, and the last words of phrases that
   * have it. What has none and no article is `#ObjectGoods`: "koopt radars".
   */
  things: Readonly<Record<string, string>>;
  /** Kinds of {@link things} where people work: "het magazijn" is where it was said to be. Default: none. */
  plants?: readonly string[];
  /** Words beside a count that say that so many come on top, in lower case: "300 nieuwe banen" is `#NewJobs` too. */
  additions: readonly string[];
  /** Nouns for what a company consists of, which stand for it: "de overname van de aandelen van Exact". */
  shares: readonly string[];
  /** Determiners that leave nothing out: "alle aandelen". Default: none. */
  wholes?: readonly string[];
  /** Nouns for several together, who are meant by them: "een combinatie van BAM en Besix". */
  groups: readonly string[];
  /** Parts of a company that act for it: "de directie van ASML". */
  bodies: readonly string[];
  /** Titles of those who hire and dismiss for it, in lower case: "topman X van ASML wil 300 mensen aannemen". */
  officers: readonly string[];
  /** Prepositions in lower case, of several words too. */
  prepositions: Readonly<Record<string, Relation>>;
  /** Prepositions that say nothing more than the bound of the amount after them: "tussen 3 en 4 miljoen". */
  boundWords: Readonly<Record<string, Amount['bound']>>;
  /** Nouns that say no more than the amount after them: "een bedrag van 3 miljoen euro". */
  sums: readonly string[];
  determiners: {
    definite: readonly string[];
    indefinite: readonly string[];
    possessive: readonly string[];
    negative: readonly string[];
  };
  /** Pronouns that may stand for one company or organisation: "het", "it". */
  pronouns: readonly string[];
  /** Pronouns that stand for people, for several, or for nothing: "we", "er". */
  otherPronouns: readonly string[];
  /** Pronouns by which those who speak mean themselves: "we", "wij". */
  selves: readonly string[];
  /** Pronouns that, opening a sentence, stand for whom the sentence before named last: "Die", "Dat". */
  demonstratives: readonly string[];
  coordinators: readonly string[];
  /** Words that open a subordinate clause, and what this makes of an event in it. */
  subordinators: Readonly<Record<string, 'statement' | 'condition' | 'purpose'>>;
  /** Relative words; the relation of what they stand for, or null where the clause tells ("die", "waar … in"). */
  relatives: Readonly<Record<string, Relation | null>>;
  /** Words beside a percentage that tell which way a figure moved: "12 procent meer", "een daling van 12 procent". */
  comparisons: { up: readonly string[]; down: readonly string[] };
  negations: readonly string[];
  /** Words and phrases without a part in the event, bounds too, parted by commas; they end no phrase. */
  adverbs: string;
  /** Before a body, and verbs by their lemmas, that make it a demand: "volgens de bond moet ASML investeren". */
  demands: { prepositions: readonly string[]; verbs: readonly string[] };
  /** Verbs by their lemmas that say together that it is a wish, or did not come about: "zou moeten", "had willen". */
  unreal: readonly (readonly [finite: string, infinitive: string])[];
  /** Words that make a statement hearsay: "naar verluidt". */
  hedges: readonly string[];
  /**
   * Nouns for those who only judge what others do, and who know of no event: "analisten verwachten dat ING banen schrapt",
   * "volgens economen". In lower case.
   */
  onlookers: readonly string[];
  /**
   * Words of the names of those who impose fines beside supervisors, as in ids: courts and inspectorates, and those who
   * prosecute, who only settle. Default: none.
   */
  imposers?: { fining: readonly string[]; prosecutors: readonly string[] };
  /** Words at a sentence's beginning that, with a verb of saying, cite for the sentence before: "dat", "dit". */
  anaphors: readonly string[];
  /** Lemmas of verbs of saying. */
  sayings: readonly string[];
  /** Prepositions before a company that tells this of itself: "aldus", but not "volgens", as of a sector. */
  accordingTo: readonly string[];
  /** Words for a place that was named before, in lower case: "daar", "daarin". */
  there: readonly string[];
  /** Prepositions in lower case before a figure that another is compared with: "tegen 3 miljoen een jaar eerder". */
  comparing: readonly string[];
  /** Times in lower case that lie a year before the one told beside them. They stand among the times too. */
  yearEarlier: readonly string[];
  /** Prepositions in lower case that say that a party does it too: "samen met". */
  together: readonly string[];
  /** Words before a place that say that it is only close, in lower case: "bij". */
  nearby: readonly string[];
  /** Words before a place that rule it out as the event's place, in lower case: "naast". */
  notPlaces: readonly string[];
  /** Words before a place, in lower case, that say that only a part of it is there: "vooral". Phrases are adverbs too. */
  partly: readonly string[];
  /** Words that begin what an event of some types is for, in lower case; the phrase after them is the purpose. */
  purposes: Readonly<Record<string, readonly EventType[]>>;
  /** Acts that say nothing beside what they are done to: "ontwikkelen" in "in het ontwikkelen van de cloud". */
  purposeActs: readonly string[];
  /** Nouns of what is paid for and is no investment: "trekt 5 miljoen uit voor een schikking". Compounds count too. */
  notInvestments: readonly string[];
  /** Groups of words about the same, parted by blanks: only the classifier reads them. Of compounds the end counts. */
  senses?: Readonly<Record<string, string>>;
  /** Nouns of what is only foreseen, in lower case: a figure told with one is none yet. Default: none. */
  forecasts?: readonly string[];
  /** Nouns that are no purpose: "voor een onbekend bedrag". */
  notPurposes: readonly string[];
  times: readonly TimeEntry[];
  /** Names of months and their numbers, 1 to 12, in lower case; abbreviations too. */
  months: Readonly<Record<string, number>>;
  /** From Monday to Sunday, in lower case. */
  weekdays: readonly string[];
  /** Words for the first to the fourth quarter, and their digits. */
  ordinals: Readonly<Record<string, number>>;
  /** Small numbers in words, as they stand in a time's group `count`: "twee jaar geleden". */
  numbers: Readonly<Record<string, number>>;
  rules: readonly EventRule[];
  /** The classifier's weights, as `npm run train` writes them; null where the language has none. */
  classifier: string | null;
}
