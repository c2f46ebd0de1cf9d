/**
 * Who "het bedrijf", "de chipmaker" and "het" stand for. Two that fit are none: a wrong actor is worse than none.
 */
import type { EventData, ReferenceEntry } from '../../languages/contract/events.ts';
import { slug } from '../../slug.ts';
import type { Chunk } from './chunks.ts';
import { within as isWithin } from './whereabouts.ts';
import type { Party, PlaceName } from './terms.ts';

/** What is known of a party beside its name. */
export interface PartyFacts {
  company: boolean;
  /** Home country, ISO 3166-1 alpha-2. */
  country?: string;
  sector?: string;
  parent?: string;
  /** Kind of an organisation. */
  kind?: string;
}

/** What a clause has to do with a party: it is about it, is about it in a relative clause, or only names it. */
type Standing = 'subject' | 'aside' | 'named';

/** One party named in one clause. */
interface Naming extends Party {
  standing: Standing;
  /** The name is only part of a word, "Efteling-poppen": nobody means it where another is named too. */
  part: boolean;
}

/** The parties named so far in an article. */
export interface Discourse {
  note: (party: Party, sentence: number, standing: Standing, part?: boolean) => void;
  /** Notes where the text says that a party is at home: "Elektro Bex uit Bilzen", "het Gentse Railmatic". */
  settle: (id: string, home: PlaceName) => void;
  /** Notes that a sentence is about somebody who cannot be told: nobody else that it names is who it is about. */
  noteStranger: (sentence: number) => void;
  /** Notes that a sentence has an object that is no party: what "die" of the next one may stand for. */
  noteThing: (sentence: number) => void;
  /** Notes the party that a sentence ends with. */
  end: (party: Party, sentence: number) => void;
  /** Whether the text has called a party what only one can be that no list knows: "start-up". */
  isUnlisted: (id: string) => boolean;
  /** Notes what the text calls a party, and in which words: "chipmaker ASML", "het Isala-ziekenhuis". */
  describe: (id: string, reference: ReferenceEntry, words: string) => void;
  /**
   * The company that the text is about before a sentence, or null: whom "het bedrijf" would mean there.
   *
   * @param sole Only where no other company is named nearby.
   * @param beside The sentence before stands in the same paragraph: whom that is about is meant all the same.
   */
  topic: (sentence: number, sole: boolean, beside: boolean) => Party | null;
  /**
   * Who imposes a fine that a sentence tells without saying it: the one supervisor or court that the article names nearby,
   * or else the one prosecutor.
   *
   * @param before Only one that the paragraph has named right before: what is told is not of today.
   * @param settles Only a prosecutor is meant.
   */
  imposer: (sentence: number, before: boolean, settles: boolean) => Party | null;
  /** Who a definite phrase stands for, or null. */
  resolve: (chunk: Chunk, sentence: number) => Party | null;
}

/** Sentences that a reference may reach back over. */
const REACH = 4;

/** Sentences that a pronoun may reach back over. */
const PRONOUN_REACH = 2;

/** Sentences that it may reach back over where the name itself has its noun: "de koperij". */
const NAMED_REACH = 12;

/** Sentences of a paragraph that name who imposes the fine that is told at its end, or next. */
const NEAR_IMPOSER = 2;

/** Sentences in which no other may be named who could impose it. */
const IMPOSER_REACH = 12;

/** Whether nothing that is known of a party speaks against a reference. */
function fits(
  reference: ReferenceEntry,
  country: string | undefined,
  facts: PartyFacts | undefined,
): boolean {
  if (!facts || facts.company !== (reference.kind === 'company')) return false;
  if (reference.organisation !== undefined && facts.kind !== reference.organisation) return false;
  if (reference.unlisted && facts.sector !== undefined) return false;
  if (reference.sectors && facts.sector !== undefined && !reference.sectors.includes(facts.sector))
    return false;
  return country === undefined || facts.country === undefined || facts.country === country;
}

const isSubject = ({ standing }: Naming): boolean => standing === 'subject';

/**
 * Whether a party's name has a noun, or its last part: "de vermogensbank" is Bank Ten Doorn. A noun that fits every company
 * must be a word of it: "het bedrijf" is not the Havenbedrijf for that.
 */
const hasNoun = (id: string, noun: string, { sectors, unlisted, byName }: ReferenceEntry): boolean => {
  const parts = id.split('-');
  if (!sectors && !unlisted && !byName) return parts.includes(noun);
  return id.includes(noun) || parts.some((part) => part.length >= 4 && noun.endsWith(part));
};

/**
 * An empty discourse for one article.
 *
 * @param protagonist The company that the article is about, if that can be told: whom "het bedrijf" means where nobody
 * else is near.
 * @param paragraphStart The first sentence of the paragraph that a sentence stands in.
 */
export function createDiscourse(
  factsOf: (id: string) => PartyFacts | undefined,
  protagonist: string | null,
  paragraphStart: (sentence: number) => number,
  imposers: EventData['imposers'],
): Discourse {
  /** By sentence. */
  const namings: Naming[][] = [];
  /** The party that a sentence ends with, by sentence. */
  const ended: (Party | undefined)[] = [];
  const things = new Set<number>();
  const strangers = new Set<number>();
  const homes = new Map<string, PlaceName>();
  /** Whether a party is at home in a place; null where that is not known. */
  const isHome = (id: string, { id: place, kind }: PlaceName): boolean | null => {
    const home = homes.get(id)?.id ?? (kind === 'country' ? factsOf(id)?.country : undefined);
    if (home === undefined) return null;
    return home === place || isWithin(home, place) || isWithin(place, home);
  };
  const described = new Map<string, { reference: ReferenceEntry; words: string }[]>();
  const calledBy = (id: string) => described.get(id) ?? [];
  const isInvestor = (id: string): boolean =>
    factsOf(id)?.sector === 'investor' ||
    calledBy(id).some(({ reference }) => reference.sectors?.includes('investor'));
  const distinct = (list: readonly Naming[]): Naming | 'several' | null => {
    const [first] = list;
    if (!first) return null;
    return list.every(({ id }) => id === first.id) ? first : 'several';
  };
  /**
   * Whom a sentence is about. Where a relative clause is about another, the next sentence may go on about either; what
   * only a relative clause is about is not gone on about.
   */
  const subjectIn = (list: readonly Naming[]): Naming | 'several' | null => {
    const found = distinct(list.filter(isSubject));
    if (!found || found === 'several') return found;
    return list.some(({ standing, id }) => standing === 'aside' && id !== found.id) ? 'several' : found;
  };
  /** The one that fits in a sentence: its subject, or else the only one, where no other is named nearby. */
  const pick = (list: readonly Naming[], at: number, sentence: number): Naming | 'several' | null => {
    const found = subjectIn(list);
    if (found) {
      // Of two companies in a sentence the subject is meant, unless the article is about the other.
      const other = list.some(({ id }) => id === protagonist);
      return found !== 'several' && other && found.id !== protagonist ? 'several' : found;
    }
    if (list.length > 0 && strangers.has(at)) return 'several';
    const whole = list.filter(({ part }) => !part);
    const only = distinct(whole.length > 0 ? whole : list);
    return only && only !== 'several' && only.company && !isSole(only.id, sentence) ? 'several' : only;
  };
  const within = (from: number, to: number): Naming[] => {
    const found: Naming[] = [];
    for (let at = Math.max(0, from); at <= to; at += 1)
      for (const naming of namings[at] ?? []) found.push(naming);
    return found;
  };
  /** The one of the nearest sentence that names somebody who fits. */
  const search = (sentence: number, isMeant: (id: string) => boolean, reach = REACH): Party | null => {
    for (let at = sentence; at >= Math.max(0, sentence - reach); at -= 1) {
      const found = pick(
        (namings[at] ?? []).filter(({ id }) => isMeant(id)),
        at,
        sentence,
      );
      if (!found) continue;
      if (found === 'several') return null;
      // A new paragraph goes back to whom the article is about rather than on with another.
      const passed = at < paragraphStart(sentence) && protagonist !== null && isMeant(protagonist);
      return passed && found.id !== protagonist ? null : found;
    }
    return null;
  };
  /** Whether no other company is named within reach that could be meant. */
  const isSole = (
    id: string,
    sentence: number,
    reach = REACH,
    isOut: (id: string) => boolean = () => false,
  ): boolean =>
    within(sentence - reach, sentence).every(
      (naming) => naming.id === id || !naming.company || naming.part || isOut(naming.id),
    );
  /** The one company that a paragraph has named so far: that it is about, or that its first sentence introduces. */
  const soleIn = (sentence: number): Party | null => {
    const start = paragraphStart(sentence);
    const companies = within(start, sentence - 1).filter(({ company, part }) => company && !part);
    const only = distinct(companies);
    if (!only || only === 'several') return null;
    const first = start < sentence ? (namings[start] ?? []) : [];
    const introduced = first.some(({ id, standing }) => id === only.id && standing !== 'aside');
    return introduced || companies.some(isSubject) ? only : null;
  };
  /** Whether a sentence is about the company and names no other. */
  const isAlone = (id: string, at: number): boolean => {
    const companies = (namings[at] ?? []).filter(({ company, part }) => company && !part);
    return companies.some(isSubject) && companies.every((naming) => naming.id === id);
  };
  return {
    topic(sentence, sole, beside) {
      const here = soleIn(sentence);
      // In an article that is about nobody most of all, a new paragraph need not go on with whom the one before was about.
      const reach = protagonist === null ? sentence - 1 - paragraphStart(sentence) : REACH;
      const found =
        here ?? search(sentence - 1, (id) => factsOf(id)?.company === true, Math.min(reach, REACH));
      // "Korys stak 3 miljoen in het bedrijf. De omzet steeg": who only puts money in is not whose figures they are.
      if (found && found.id !== protagonist && isInvestor(found.id)) return null;
      // Where nobody is near, an article that is about one company goes on about that one.
      if (!found && protagonist !== null && isSole(protagonist, sentence))
        return { id: protagonist, company: true };
      if (!found || !sole || here || isSole(found.id, sentence)) return found;
      // "ASML rekent op groei. Er worden 300 mensen geworven": the sentence right before is about one only.
      const before = subjectIn(namings[sentence - 1] ?? []);
      return beside && before !== 'several' && before?.id === found.id ? found : null;
    },
    imposer(sentence, before, settles) {
      const hasWord = (id: string, words: readonly string[] = []): boolean =>
        words.some((word) => `-${id}-`.includes(`-${word}-`));
      const prosecutes = ({ id }: Naming): boolean => hasWord(id, imposers?.prosecutors);
      const judges = ({ id }: Naming): boolean =>
        factsOf(id)?.kind === 'regulator' || hasWord(id, imposers?.fining);
      const sole = (list: readonly Naming[]): Party | null => {
        const bodies = list.filter(({ company }) => !company);
        const judging = settles ? [] : bodies.filter(judges);
        const only = distinct(judging.length > 0 ? judging : bodies.filter(prosecutes));
        return only === 'several' ? null : only;
      };
      const near = within(Math.max(paragraphStart(sentence), sentence - NEAR_IMPOSER), sentence);
      if (before) return sole(near);
      // Who is named before goes first: a court that judged, before a supervisor that had warned.
      const far = within(sentence - IMPOSER_REACH, sentence);
      return (
        sole(near) ??
        sole(far.some((one) => judges(one)) ? far : within(sentence - IMPOSER_REACH, sentence + 1))
      );
    },
    describe(id, reference, words) {
      const known = described.get(id) ?? [];
      described.set(id, [...known, { reference, words: slug(words) }]);
    },
    isUnlisted: (id) => calledBy(id).some(({ reference }) => reference.unlisted),
    end(party, sentence) {
      ended[sentence] = party;
    },
    noteStranger(sentence) {
      strangers.add(sentence);
    },
    settle(id, home) {
      if (!homes.has(id)) homes.set(id, home);
    },
    noteThing(sentence) {
      things.add(sentence);
    },
    note(party, sentence, standing, part = false) {
      (namings[sentence] ??= []).push({ id: party.id, company: party.company, standing, part });
    },
    resolve(chunk, sentence) {
      if (chunk.kind === 'pronoun') {
        if (chunk.head.word.demonstrative && chunk.head.first) {
          const before = namings[sentence - 1]?.find(isSubject);
          const alone = before && isAlone(before.id, sentence - 1) && !things.has(sentence - 1);
          return ended[sentence - 1] ?? (alone ? before : null);
        }
        if (chunk.head.word.pronoun !== 'reference') return null;
        for (let at = sentence; at >= Math.max(0, sentence - PRONOUN_REACH); at -= 1) {
          const found = subjectIn(namings[at] ?? []);
          if (found) return found === 'several' ? null : found;
          // "De club staat in het rood. Zij krijgt een boete": it stands for whom that sentence is about.
          if (strangers.has(at)) return null;
          // What another sentence names and is not about could be meant as well, unless that is whom the article is about.
          if (at < sentence && (namings[at]?.length ?? 0) > 0) {
            const only = distinct(namings[at]!);
            return only && only !== 'several' && only.id === protagonist ? only : null;
          }
        }
        return null;
      }
      const { reference } = chunk.head.word;
      const { determiner } = chunk.determiner?.word ?? {};
      // "Zijn dochterbedrijf" is another's than "zijn bedrijf".
      const isOwn =
        determiner === 'possessive' &&
        reference?.owned &&
        reference.forms.split(' ').includes(chunk.head.lower);
      if (isOwn) {
        // Somebody's who is named with it; further back it could be anybody's.
        const near = within(sentence - 1, sentence).filter(({ company, part }) => company && !part);
        const only = distinct(near);
        return only === 'several' ? null : only;
      }
      if (!reference || determiner !== 'definite') return null;
      const home =
        chunk.terms.find(({ kind }) => kind === 'placeAdjective')?.named?.place ?? chunk.restricted;
      const country = home?.id.slice(0, 2);
      // "De koperij" is the Wijnkoperij that was named, and "de bank" the Noordzeebank.
      const noun = slug(chunk.head.text);
      const isNamed = (id: string): boolean =>
        (hasNoun(id, noun, reference) || calledBy(id).some(({ words }) => words.endsWith(noun))) &&
        fits(reference, country, factsOf(id));
      const named = search(sentence, isNamed, NAMED_REACH);
      if (named && reference.byName) {
        const others = within(sentence - NAMED_REACH, sentence).filter(({ id }) => isNamed(id));
        return distinct(others) === 'several' ? null : named;
      }
      if (named || reference.byName) return named;
      if (protagonist !== null && isNamed(protagonist)) return { id: protagonist, company: true };
      if (reference.sectors) {
        const called = search(sentence, (id) =>
          calledBy(id).some((called) => called.reference === reference),
        );
        if (called) return called;
      }
      // "Het Gentse bedrijf" is whoever is at home there, or else nobody who is at home elsewhere.
      const settlers = home
        ? within(sentence - NAMED_REACH, sentence).filter(
            ({ id }) => isHome(id, home) === true && fits(reference, undefined, factsOf(id)),
          )
        : [];
      const settled = distinct(settlers);
      if (settled === 'several') return null;
      const isElsewhere = (id: string): boolean => home !== undefined && isHome(id, home) === false;
      const isMeant = (id: string): boolean => fits(reference, country, factsOf(id)) && !isElsewhere(id);
      const here = soleIn(sentence);
      const sole = here && isMeant(here.id) ? here : null;
      const found = settled ?? sole ?? search(sentence, isMeant);
      // What kind of company it is must be known, or there is no other that could be meant.
      if (!found) {
        const hero = protagonist !== null && !chunk.restricted ? factsOf(protagonist) : undefined;
        return hero && fits(reference, country, hero) && (!reference.sectors || hero.sector !== undefined)
          ? { id: protagonist!, company: true }
          : null;
      }
      if (!found.company) return found;
      // "De groep uit Ardooie" tells it from the other company that the text is about.
      if (sole) return sole;
      if (chunk.restricted && !settled)
        return isSole(found.id, sentence, Infinity, isElsewhere) ||
          (found.id !== protagonist && isAlone(found.id, sentence - 1))
          ? found
          : null;
      // So does "het Gentse bedrijf" where nothing tells which of two is at home there.
      const told = !home || settled !== null || found.id === protagonist || isAlone(found.id, sentence - 1);
      const certain = told && (!reference.sectors || factsOf(found.id)?.sector !== undefined);
      return certain || isSole(found.id, sentence, REACH, isElsewhere) ? found : null;
    },
  };
}
