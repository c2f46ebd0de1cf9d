/**
 * Who "het bedrijf", "de chipmaker" and "het" stand for. Two that fit are none: a wrong actor is worse than none.
 */
import type { ReferenceEntry } from '../../languages/contract/events.ts';
import type { Chunk } from './chunks.ts';
import type { Party } from './terms.ts';

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

/** One party named in one clause. */
interface Naming extends Party {
  sentence: number;
  subject: boolean;
}

/** The parties named so far in an article. */
export interface Discourse {
  note: (party: Party, sentence: number, subject: boolean) => void;
  /** Who a definite phrase stands for, or null. */
  resolve: (chunk: Chunk, sentence: number) => Party | null;
}

/** Sentences that a reference may reach back over. */
const REACH = 4;

/** How well a party fits a reference: 2 it does, 1 nothing is known against it, 0 it does not. */
function fit(
  reference: ReferenceEntry,
  country: string | undefined,
  facts: PartyFacts | undefined,
): 0 | 1 | 2 {
  if (!facts) return 0;
  if (facts.company !== (reference.kind === 'company')) return 0;
  let known: 1 | 2 = 2;
  if (reference.organisation !== undefined && facts.kind !== reference.organisation) return 0;
  if (reference.sectors) {
    if (facts.sector === undefined) known = 1;
    else if (!reference.sectors.includes(facts.sector)) return 0;
  }
  if (country !== undefined && facts.company) {
    if (facts.country === undefined) known = 1;
    else if (facts.country !== country) return 0;
  }
  return known;
}

/** An empty discourse for one article. */
export function createDiscourse(factsOf: (id: string) => PartyFacts | undefined): Discourse {
  const namings: Naming[] = [];
  const distinct = (list: readonly Naming[]): Naming | 'several' | null => {
    const [first] = list;
    if (!first) return null;
    return list.every(({ id }) => id === first.id) ? first : 'several';
  };
  /** The one that fits in a sentence: its subject, else the only one. */
  const pick = (list: readonly Naming[]): Naming | 'several' | null => {
    const subjects = list.filter(({ subject }) => subject);
    return distinct(subjects.length > 0 ? subjects : list);
  };
  return {
    note: (party, sentence, subject) => namings.push({ ...party, sentence, subject }),
    resolve(chunk, sentence) {
      if (chunk.kind === 'pronoun') {
        const recent = namings.filter((naming) => naming.sentence >= sentence - 1 && naming.subject);
        const latest = recent.filter((naming) => naming.sentence === recent.at(-1)!.sentence);
        const found = distinct(latest);
        return found === 'several' ? null : found;
      }
      const { reference } = chunk.head.word;
      if (!reference || chunk.determiner?.word.determiner !== 'definite') return null;
      const country = chunk.terms.find(({ kind }) => kind === 'placeAdjective')?.named?.place?.id.slice(0, 2);
      for (let at = sentence; at >= Math.max(0, sentence - REACH); at -= 1) {
        const here = namings.filter((naming) => naming.sentence === at);
        const fits = here.map((naming) => fit(reference, country, factsOf(naming.id)));
        const best = Math.max(0, ...fits);
        if (best === 0) continue;
        const found = pick(here.filter((_, index) => fits[index] === best));
        return found === 'several' ? null : found;
      }
      return null;
    },
  };
}
