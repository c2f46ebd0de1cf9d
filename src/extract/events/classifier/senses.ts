/** What the pack says of words, as short texts that features are made of. */
import { ownText } from '../../../own-text.ts';
import { hashText } from '../../hash.ts';
import type { Lexicon, Word } from '../lexicon.ts';
import type { Term } from '../terms.ts';

/** What a term can mean, as hashes: lemmas and tags, kinds of things, and the groups of words that it belongs to. */
export interface Senses {
  of: (term: Term) => readonly number[];
  /** The same, and the word itself, with its end where it is a compound. */
  tells: (term: Term) => readonly number[];
  /** What kinds of things a unit counts. */
  counted: (unit: string) => readonly string[];
}

/** Words from this length on are compounds, whose last letters tell what they are: "miljardeninvestering". */
const COMPOUND = 8;
export const ENDING = 6;

/** Shortest end of a compound that tells what it is. */
const SHORTEST_END = 5;

/** Words that are remembered before the memory is begun anew. */
const KEPT = 20_000;

function fromLexicon({ verbs, noun, thing, reference, officer, onlooker }: Word): string[] {
  const senses: string[] = [];
  for (const { verb } of verbs) {
    if (verb.helps === undefined) senses.push(`v ${verb.lemma}`);
    for (const tag of verb.tags ?? []) senses.push(`v#${tag}`);
  }
  if (noun) {
    senses.push(`n ${noun.lemma}`, ...(noun.tags ?? []).map((tag) => `n#${tag}`));
    if (noun.measure) senses.push(`n=${noun.measure}`);
  }
  if (thing !== undefined) senses.push(`t ${thing}`);
  if (reference) senses.push('reference');
  if (officer) senses.push('officer');
  if (onlooker) senses.push('onlooker');
  return senses;
}

/** The senses of a pack's words. Done once for each pack. */
export function createSenses({ data, counted }: Lexicon): Senses {
  const groups = new Map<string, string[]>();
  for (const [group, forms] of Object.entries(data.senses ?? {})) {
    for (const form of forms.split(/\s+/)) {
      if (form === '') continue;
      const known = groups.get(form);
      if (known) known.push(`g ${group}`);
      else groups.set(form, [`g ${group}`]);
    }
  }
  const groupsOf = (word: string): readonly string[] => {
    const known = groups.get(word);
    if (known || !data.compounds) return known ?? [];
    for (let at = 2; at <= word.length - SHORTEST_END; at += 1) {
      const end = groups.get(word.slice(at));
      if (end) return end;
    }
    return [];
  };
  /** What is remembered of a word, as it was read last. */
  interface Known extends Record<'senses' | 'tells', readonly number[]> {
    word: Word;
  }
  const known = new Map<string, Known>();
  const read = (text: string, word: Word): Known => {
    let found = known.get(text);
    if (found?.word === word) return found;
    const senses = [...fromLexicon(word), ...groupsOf(text)].map((sense) => hashText(sense));
    const end = text.length >= COMPOUND ? [hashText(`…${text.slice(-ENDING)}`)] : [];
    found = { word, senses, tells: [hashText(text), ...end, ...senses] };
    if (known.size >= KEPT) known.clear();
    known.set(ownText(text), found);
    return found;
  };
  return {
    counted,
    of: ({ lower, word }) => read(lower, word).senses,
    tells: ({ lower, word }) => read(lower, word).tells,
  };
}
