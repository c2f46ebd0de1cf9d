import type { ArticleRecord } from '../record/schema.ts';
import type { Translator } from './translator.ts';

/** Lower case, blanks as one space. */
const plain = (words: string): string => words.toLowerCase().replace(/\s+/gu, ' ').trim();

/** The concept that words of the article's language stand for, by the terms of that language; undefined if none. */
export function recognise(
  words: string,
  record: ArticleRecord,
  translator: Translator,
  group: string,
): string | undefined {
  const sought = plain(words);
  for (const [concept, terms] of translator.terms(record.language.code, group)) {
    if (terms.some((term) => plain(term) === sought)) return concept;
  }
  return undefined;
}

/** The concept whose term the words begin with, the longest term first: "miljarden euro's" → billions. */
export function recogniseStart(
  words: string,
  record: ArticleRecord,
  translator: Translator,
  group: string,
): string | undefined {
  const sought = `${plain(words)} `;
  let best: { concept: string; length: number } | undefined;
  for (const [concept, terms] of translator.terms(record.language.code, group)) {
    for (const term of terms) {
      if (sought.startsWith(`${plain(term)} `) && term.length > (best?.length ?? 0)) {
        best = { concept, length: term.length };
      }
    }
  }
  return best?.concept;
}
