/** A pack's event words, indexed by what stands in the text. */
import { ownText } from '../../own-text.ts';
import type { Amount } from '../../record/schema.ts';
import type {
  EventData,
  NounEntry,
  ReferenceEntry,
  Relation,
  VerbEntry,
} from '../../languages/contract/events.ts';

export type VerbForm = 'present' | 'past' | 'participle' | 'infinitive';

/** One way to read a form as a verb. */
export interface VerbReading {
  verb: VerbEntry;
  form: VerbForm;
  /** The form needs the verb's particle elsewhere in the clause. */
  apart: boolean;
  /** What the form tells is only said. */
  hearsay?: true;
}

/** Everything that a word, or a phrase of several words, can be. */
export interface Word {
  verbs: VerbReading[];
  noun: NounEntry | undefined;
  reference: ReferenceEntry | undefined;
  /** The kind of thing that it names. */
  thing: string | undefined;
  relation: Relation | undefined;
  /** The bound that it can be of the amount after it. */
  bound: Amount['bound'] | undefined;
  determiner: 'definite' | 'indefinite' | 'possessive' | 'negative' | undefined;
  pronoun: 'reference' | 'other' | undefined;
  /** Opening a sentence, it stands for whom the one before named last. */
  demonstrative: true | undefined;
  /** It says no more than the amount after it. */
  sum: true | undefined;
  /** It stands for those behind it: "een combinatie van BAM en Besix". */
  group: true | undefined;
  coordinator: true | undefined;
  subordinator: 'statement' | 'condition' | 'purpose' | undefined;
  /** Present where the word can open a relative clause. */
  relative: Relation | null | undefined;
  negation: true | undefined;
  adverb: true | undefined;
  hedge: true | undefined;
  /** It stands for those who only judge what others do. */
  onlooker: true | undefined;
  /** Who bears this title hires and dismisses for a company, and speaks for it. */
  officer: true | undefined;
  infinitiveMarker: true | undefined;
  /** The word is the particle of some verb. */
  particle: true | undefined;
}

/**
 * A word that can be these verbs, and nothing else yet. All words have all fields, in one order: V8 reads a field of objects
 * of one shape several times as fast as that of objects of many.
 */
export const newWord = (verbs: VerbReading[]): Word => ({
  verbs,
  noun: undefined,
  reference: undefined,
  thing: undefined,
  relation: undefined,
  bound: undefined,
  determiner: undefined,
  pronoun: undefined,
  demonstrative: undefined,
  sum: undefined,
  group: undefined,
  coordinator: undefined,
  subordinator: undefined,
  relative: undefined,
  negation: undefined,
  adverb: undefined,
  hedge: undefined,
  onlooker: undefined,
  officer: undefined,
  infinitiveMarker: undefined,
  particle: undefined,
});

/** No value for any field of an entry, so that entries can be brought into one shape, as words are. */
type Without<Entry> = Readonly<Record<keyof Required<Entry>, undefined>>;

const NO_VERB: Without<VerbEntry> = {
  lemma: undefined,
  particle: undefined,
  phrasal: undefined,
  present: undefined,
  past: undefined,
  hearsay: undefined,
  participle: undefined,
  infinitive: undefined,
  tags: undefined,
  helps: undefined,
  perfectWithBe: undefined,
  state: undefined,
  impersonal: undefined,
  status: undefined,
};

const NO_NOUN: Without<NounEntry> = {
  lemma: undefined,
  forms: undefined,
  tags: undefined,
  person: undefined,
  work: undefined,
  measure: undefined,
};

/** A word as it is written. */
export interface Form {
  lower: string;
  /** It begins with a capital. */
  capital: boolean;
  /** What it can be. */
  word: Word | undefined;
  /** What it can be where its last part is a known noun or reference: "miljardeninvestering". */
  compound: Word | undefined;
  /** The phrases of several words that begin with it, those of most words first. */
  phrases: readonly Phrase[];
}

/** A phrase of several words. */
export interface Phrase {
  /** Its words in lower case. */
  parts: readonly string[];
  word: Word;
}

export interface Lexicon {
  data: EventData;
  /** What is known of a word as it is written. */
  form: (text: string) => Form;
  /** The tags of what a unit counts, by its last word. */
  counted: (unit: string) => readonly string[];
}

/** Shortest last part of a compound. "Bank" is one; "bod" would make "verbod" a bid. */
const SHORTEST_HEAD = 4;

/** Words that are remembered before the memory is begun anew. */
const KEPT = 20_000;

const words = (forms: string): string[] => forms.split(/\s+/).filter((form) => form !== '');

/** Adds a verb's forms; see {@link VerbEntry}. */
function addVerb(verb: VerbEntry, joins: boolean, add: (form: string, reading: VerbReading) => void): void {
  const apart = verb.particle !== undefined;
  const joined = joins && !verb.phrasal;
  for (const form of ['present', 'past'] as const) {
    for (const text of words(verb[form])) {
      add(text, { verb, form, apart });
      if (apart && joined) add(`${verb.particle}${text}`, { verb, form, apart: false });
    }
  }
  for (const text of words(verb.hearsay ?? '')) add(text, { verb, form: 'present', apart, hearsay: true });
  for (const text of words(verb.participle)) {
    add(text, { verb, form: 'participle', apart: apart && !joined });
  }
  for (const text of words(verb.infinitive ?? verb.lemma)) {
    add(text, { verb, form: 'infinitive', apart: apart && !joined });
    if (apart && joined && text.startsWith(verb.particle!)) {
      add(text.slice(verb.particle!.length), { verb, form: 'infinitive', apart: true });
    }
  }
}

/** Remembers what a function has made of texts. */
function remembering<Made>(make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    let made = known.get(text);
    if (made === undefined) {
      if (known.size >= KEPT) known.clear();
      const own = ownText(text);
      known.set(own, (made = make(own)));
    }
    return made;
  };
}

/** Indexes a pack's words. Done once for each pack. */
export function createLexicon(data: EventData): Lexicon {
  const entries = new Map<string, Word>();
  const phrases = new Map<string, Phrase[]>();
  const entry = (phrase: string): Word => {
    let found = entries.get(phrase);
    if (!found) {
      entries.set(phrase, (found = newWord([])));
      const parts = phrase.split(' ');
      const [first] = parts;
      if (parts.length > 1) phrases.set(first!, [...(phrases.get(first!) ?? []), { parts, word: found }]);
    }
    return found;
  };
  for (const written of data.verbs) {
    const verb = { ...NO_VERB, ...written } as VerbEntry;
    addVerb(verb, data.particlesJoin, (form, reading) => entry(form).verbs.push(reading));
    if (verb.particle !== undefined) entry(verb.particle).particle = true;
  }
  const heads = new Map<string, Word>();
  const head = (form: string): void => {
    if (data.compounds && form.length >= SHORTEST_HEAD && !form.includes(' ')) heads.set(form, entry(form));
  };
  for (const written of data.nouns) {
    const noun = { ...NO_NOUN, ...written } as NounEntry;
    for (const form of words(noun.forms ?? noun.lemma)) {
      entry(form.replaceAll('_', ' ')).noun = noun;
      head(form);
    }
  }
  for (const reference of data.references) {
    for (const form of words(reference.forms)) {
      entry(form.replaceAll('_', ' ')).reference = reference;
      head(form);
    }
  }
  for (const [kind, forms] of Object.entries(data.things)) {
    for (const form of words(forms)) {
      entry(form).thing = kind;
      head(form);
    }
  }
  // Several words that stand as one: "raad van bestuur".
  for (const body of data.bodies) if (body.includes(' ')) entry(body);
  for (const [form, relation] of Object.entries(data.prepositions)) entry(form).relation = relation;
  for (const [form, bound] of Object.entries(data.boundWords)) entry(form).bound = bound;
  for (const kind of ['definite', 'indefinite', 'possessive', 'negative'] as const) {
    for (const form of data.determiners[kind]) entry(form).determiner = kind;
  }
  for (const form of data.otherPronouns) entry(form).pronoun = 'other';
  for (const form of data.pronouns) entry(form).pronoun = 'reference';
  for (const form of data.demonstratives) entry(form).demonstrative = true;
  for (const form of data.sums) entry(form).sum = true;
  for (const form of data.groups) entry(form).group = true;
  for (const form of data.coordinators) entry(form).coordinator = true;
  for (const [form, kind] of Object.entries(data.subordinators)) entry(form).subordinator = kind;
  for (const [form, relation] of Object.entries(data.relatives)) entry(form).relative = relation;
  for (const form of data.negations) entry(form).negation = true;
  for (const form of data.adverbs.split(',')) entry(form.trim()).adverb = true;
  for (const form of data.hedges) entry(form).hedge = true;
  // "Beursanalisten", and "ING-analist" too.
  for (const form of data.onlookers) {
    entry(form).onlooker = true;
    head(form);
  }
  for (const form of data.officers) {
    entry(form).officer = true;
    head(form);
  }
  for (const form of data.infinitiveMarkers) entry(form).infinitiveMarker = true;
  for (const alike of phrases.values()) alike.sort((a, b) => b.parts.length - a.parts.length);
  const counts = Object.entries(data.counts).map(([tag, units]) => ({ tag, units: new Set(words(units)) }));
  /** "Kantoorbanen" are jobs where nouns are written together. */
  const isUnit = (word: string, units: ReadonlySet<string>): boolean => {
    if (units.has(word)) return true;
    if (!data.compounds) return false;
    for (let at = 2; at <= word.length - SHORTEST_HEAD; at += 1) if (units.has(word.slice(at))) return true;
    return false;
  };
  const elided = Object.keys(data.prepositions).filter((form) => /['’]$/.test(form));
  const isPreposition = (word: string): boolean =>
    word in data.prepositions || elided.some((form) => word.startsWith(form));
  const compoundOf = (word: string): Word | undefined => {
    for (let at = 2; at <= word.length - SHORTEST_HEAD; at += 1) {
      const found = heads.get(word.slice(at));
      // A verb's prefix makes no compound: "herinvestering" is one, but "verkoper" is no "koper".
      if (found) return { ...found, verbs: [] };
    }
    return undefined;
  };
  const formOf = (text: string): Form => {
    const lower = text.toLowerCase();
    const word = entries.get(lower);
    const compound = word ? undefined : compoundOf(lower);
    const capital = text.charAt(0) !== lower.charAt(0);
    return { lower, capital, word, compound, phrases: phrases.get(lower) ?? [] };
  };
  const countedBy = (unit: string): string[] => {
    const parts = unit.toLowerCase().split(/[\s-]/);
    // "Suppressions de postes" are suppressions: what is counted stands before a preposition.
    const end = parts.findIndex((part, index) => index > 0 && isPreposition(part));
    const head = parts.at(end < 0 ? -1 : end - 1)!;
    return counts.filter(({ units }) => isUnit(head, units)).map(({ tag }) => tag);
  };
  // Most words of a text are of the same few thousand, and looking at every ending of one takes as many look-ups.
  return { data, form: remembering(formOf), counted: remembering(countedBy) };
}
