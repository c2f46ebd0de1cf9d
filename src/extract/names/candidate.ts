/**
 * What every producer of names makes and the resolver reads: spans that may be names, with what speaks for each class.
 * A producer that learns from text adds its own candidates and evidence beside those of the lists and the cues.
 */
import type { Position } from '../../article.ts';
import type { Mention, Organisation, Place } from '../../record/schema.ts';
import type { Piece } from './pieces.ts';
import type { TaggedName } from './tagger/index.ts';
import type { SeenWord } from './tagger/seen.ts';

/** What a name may be. `other` is any name that the record has no list for: products, laws, events. */
export type NameClass = 'company' | 'organisation' | 'source' | 'place' | 'person' | 'other';

/** What a list says about a name. */
export type Reading =
  | {
      class: 'company';
      id: string;
      name: string;
      ambiguous: boolean;
      parent?: string | undefined;
      country?: string | undefined;
    }
  | {
      class: 'organisation';
      id: string;
      name: string;
      ambiguous: boolean;
      kind: Organisation['kind'];
      place?: string | undefined;
    }
  | { class: 'source'; id: string; name: string; ambiguous: boolean }
  | {
      class: 'place';
      id: string;
      name: string;
      /** Needs a word that speaks for a place. */
      ambiguous: boolean;
      kind: Place['kind'];
      country: string;
      /** How likely this place is meant when nothing else is known: the magnitude of its population, plus what is near. */
      weight: number;
      form?: Mention['form'];
      /** A language's name too: counts only beside a noun. */
      besideNoun?: boolean;
    }
  | { class: 'other'; id: string; name: string; ambiguous: boolean };

/** Points for and against each class. Two points are enough to be believed; a list's word is worth two. */
export type Evidence = Partial<Record<NameClass, number>>;

/** A sentence of the article, cut into pieces. */
export interface Line {
  paragraph: number;
  pieces: readonly Piece[];
  /** What each piece is by itself. */
  seen: readonly SeenWord[];
  /** Written in capitals throughout: shape says nothing. */
  shouted: boolean;
  /** Nearly every word has a capital, as in English headlines: capitals say little. */
  titled: boolean;
}

/** A span of a sentence that may be a name. */
export interface Candidate extends Position {
  /** Index of the sentence in the article. */
  line: number;
  /** Half-open bounds in the sentence's pieces. */
  from: number;
  to: number;
  /** The words at the position. */
  text: string;
  /** The name itself: without legal form, with the first word's own spelling. */
  name: string;
  /** In lower case: candidates with one key are one name in the document. */
  key: string;
  readings: readonly Reading[];
  evidence: Evidence;
  /** A legal form, or the pattern that is given, tells its bounds: no other view of them counts. */
  bound?: string;
  /** What the tagger takes it for; absent where it sees no name in these bounds. */
  tagged?: TaggedName;
  /** The tagger was asked and sees no name here. */
  unseen?: boolean;
  /** It is all that its line holds: a subheading, which may be a name or any word. */
  alone?: boolean;
  /** The sentence tells a sum of money too. */
  withMoney?: boolean;
  /** The words around it say that somebody is quoted from it. */
  cited: boolean;
  /** Its sentence has a verb of speech or a quotation mark. */
  spoken?: boolean;
  /** What an organisation would be, where the words tell. */
  kind?: Organisation['kind'];
  /** The place that an organisation's own name tells. */
  place?: string;
}

/** Points that make a name one of a class. */
export const ENOUGH = 2;

/** Adds points. */
export function speak(evidence: Evidence, name: NameClass, points: number): void {
  evidence[name] = (evidence[name] ?? 0) + points;
}
