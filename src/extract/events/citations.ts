/** Who is cited for what a sentence says. */
import type { Sentence } from '../../article.ts';
import type { EventData } from '../../languages/contract/events.ts';
import type { Term } from './terms.ts';

/** Notes and tells who is cited, for one article. */
export interface Citations {
  /** Notes the source that a sentence cites, if any. */
  note: (sentence: Sentence, terms: readonly Term[]) => void;
  /** Who is cited for a sentence: in it, or in the next one of its paragraph, where that cites for it; or null. */
  sourceOf: (sentence: Sentence) => string | null;
}

/** "Dat schrijft Bloomberg": cites for the sentence before. */
function citesBefore(terms: readonly Term[], { anaphors, sayings }: EventData): boolean {
  const first = terms.find(({ kind }) => kind !== 'quote');
  if (!first || !anaphors.includes(first.lower)) return false;
  return terms.slice(1, 4).some(({ word }) => word.verbs.some(({ verb }) => sayings.includes(verb.lemma)));
}

/** No citations yet. Sentences are noted in reading order. */
export function createCitations(data: EventData): Citations {
  const own = new Map<Sentence, string>();
  const fromNext = new Map<Sentence, string>();
  let previous: Sentence | null = null;
  return {
    note(sentence, terms) {
      const source = terms.find(({ named }) => named?.source !== undefined)?.named?.source;
      if (source !== undefined) {
        own.set(sentence, source);
        if (previous?.paragraph === sentence.paragraph && citesBefore(terms, data))
          fromNext.set(previous, source);
      }
      previous = sentence;
    },
    sourceOf: (sentence) => own.get(sentence) ?? fromNext.get(sentence) ?? null,
  };
}
