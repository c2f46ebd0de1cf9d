/** Words that are told in another language: of public bodies, days, units, vague amounts and purposes. */
import { z } from 'zod';

/** Concepts that have words in several languages. */
type TermGroup = (typeof GROUPS)[number];

const GROUPS = ['bodies', 'portfolios', 'times', 'months', 'units', 'vague', 'purposes'] as const;

export interface Terms {
  /** The concept that words of a language stand for, with or without an article; undefined if none. */
  concept(language: string, group: TermGroup, words: string): string | undefined;
  /** The concept of the longest term that the words begin with: "miljarden euro's" → billions. */
  beginning(language: string, group: TermGroup, words: string): string | undefined;
  /** The concept of the longest term that the words end in: "vaste banen", "voltijdsbanen" → jobs. */
  ending(language: string, group: TermGroup, words: string): string | undefined;
  /** The words that a concept is told with in a language. */
  told(language: string, group: TermGroup, concept: string): string | undefined;
}

const concepts = z.record(z.string(), z.array(z.string()).min(1));

/** A locale's `terms.json`: concept → words in its language, the first of which is told. */
const termsSchema = z.strictObject({
  determiners: z.array(z.string()).describe('Articles that a term may go without'),
  bodies: concepts.describe('Last or first words of the names of public bodies, or such a name whole'),
  portfolios: concepts.describe('What ministries are of'),
  times: concepts.describe('Days and periods that a record holds in words, by the keys of times'),
  months: concepts.describe('Months by their number: "11"'),
  units: concepts,
  vague: concepts,
  purposes: concepts,
});

interface Group {
  concepts: ReadonlyMap<string, string>;
  told: ReadonlyMap<string, string>;
}

/**
 * The terms of all languages.
 *
 * @throws {z.ZodError} where a language's terms are not of their form.
 */
export function createTerms(languages: Readonly<Record<string, unknown>>): Terms {
  const groups = new Map<string, Group>();
  const determiners = new Map<string, readonly string[]>();

  /** Lower case, one blank between words, no article. */
  const plain = (words: string, language: string): string => {
    const lower = words.toLowerCase().replace(/\s+/gu, ' ').trim();
    const article = determiners.get(language)?.find((determiner) => lower.startsWith(determiner));
    return article === undefined ? lower : lower.slice(article.length);
  };

  for (const [language, data] of Object.entries(languages)) {
    const terms = termsSchema.parse(data);
    determiners.set(language, terms.determiners);
    for (const name of GROUPS) {
      const entries = Object.entries(terms[name]);
      groups.set(`${language} ${name}`, {
        concepts: new Map(
          entries.flatMap(([concept, words]) =>
            words.map((word) => [plain(word, language), concept] as const),
          ),
        ),
        told: new Map(entries.map(([concept, [first = '']]) => [concept, first])),
      });
    }
  }

  return {
    concept: (language, group, words) =>
      groups.get(`${language} ${group}`)?.concepts.get(plain(words, language)),
    beginning(language, group, words) {
      const sought = plain(words, language).split(' ');
      const known = groups.get(`${language} ${group}`)?.concepts;
      for (let length = sought.length; length > 0; length -= 1) {
        const concept = known?.get(sought.slice(0, length).join(' '));
        if (concept !== undefined) return concept;
      }
      return undefined;
    },
    ending(language, group, words) {
      const sought = plain(words, language);
      let longest = '';
      let found: string | undefined;
      for (const [term, concept] of groups.get(`${language} ${group}`)?.concepts ?? []) {
        if (term.length <= longest.length || !sought.endsWith(term)) continue;
        longest = term;
        found = concept;
      }
      return found;
    },
    told: (language, group, concept) => groups.get(`${language} ${group}`)?.told.get(concept),
  };
}
