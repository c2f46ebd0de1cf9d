/** A clause as phrases: what they are, and what governs them. */
import type { Relation } from '../../languages/contract/events.ts';
import type { PlaceName, Term } from './terms.ts';
import type { Verb } from './verbs.ts';

export type ChunkKind =
  | 'party'
  | 'amount'
  | 'place'
  /** A noun that stands for an event or a figure. */
  | 'noun'
  /** "Het bedrijf": stands for somebody named before. */
  | 'reference'
  | 'pronoun'
  /** Any other phrase. */
  | 'thing'
  | 'time';

export interface Chunk {
  kind: ChunkKind;
  /** null: no preposition governs it. */
  relation: Relation | null;
  /** The preposition's word. */
  preposition: Term | null;
  head: Term;
  /** The heads of "A, B en C"; the first is {@link head}. */
  members: Term[];
  /** All words of the phrase, the preposition not among them. */
  terms: Term[];
  determiner: Term | null;
  /** Index of the phrase's first term in the clause. */
  from: number;
  /** One past its last term. */
  to: number;
  /** What the text calls a name beside it: "chipmaker" in "chipmaker ASML" and "ASML, de chipmaker uit …". */
  described?: Term;
  /** The place that tells a reference from others: "de zuivelreus uit Amersfoort". */
  restricted?: PlaceName;
}

export interface Phrases {
  chunks: Chunk[];
  verbs: Verb[];
  /** Index of the finite verb in the clause's terms, or -1. */
  finite: number;
  negated: boolean;
  hedged: boolean;
}

/** What a phrase is whose head is the term. */
export const kindOf = (term: Term): ChunkKind => {
  if (term.kind === 'party' && !term.part) return 'party';
  if (term.kind === 'amount' || term.kind === 'place' || term.kind === 'time') return term.kind;
  return term.word.noun ? 'noun' : term.word.reference ? 'reference' : 'thing';
};
