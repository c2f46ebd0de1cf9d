import type { ArticleRecord, NewsEvent } from '../record/schema.ts';
import { oneLine, withPreposition } from './names.ts';
import type { Translator } from './translator.ts';

/** What for, in the forms that sentences need. */
export interface PurposeText {
  /** What the money goes into, where nobody else is named that it goes into: " in cloud- en AI-infrastructuur". */
  readonly in: string;
  /** " voor cloud- en AI-infrastructuur" */
  readonly for: string;
}

export const NO_PURPOSE: PurposeText = { in: '', for: '' };

/** The one of some words that a text ends in. */
const lastWord = (text: string, words: readonly string[]): string | undefined =>
  words.find((word) => text.endsWith(word) && !/[\p{L}\p{N}]$/u.test(text.slice(0, -word.length)));

/** A purpose with the determiner that stands before it in the text, and the preposition before that, if any. */
function asInText(
  purpose: string,
  text: string,
  { grammar }: Translator,
): { words: string; preposition: string } {
  const at = text.indexOf(purpose);
  const before = text.slice(0, Math.max(at, 0)).toLowerCase();
  const determiner = lastWord(before, grammar.determiners) ?? '';
  const preposition = lastWord(
    before.slice(0, before.length - determiner.length),
    grammar.purposePrepositions,
  );
  return { words: determiner + purpose, preposition: preposition ?? '' };
}

/**
 * What for, in the words of the text where it is in the locale's language, else in the locale's words where the terms
 * know it, else nothing: words of another language have no place in a sentence.
 */
export function purposeText(
  record: ArticleRecord,
  { purpose, recipient, evidence }: NewsEvent,
  translator: Translator,
): PurposeText {
  if (purpose === null) return NO_PURPOSE;
  const { code } = record.language;
  const { terms, locale } = translator;
  const concept = terms.concept(code, 'purposes', purpose);
  const { words, preposition } =
    code === locale
      ? asInText(oneLine(purpose), evidence.text, translator)
      : { words: (concept && terms.told(locale, 'purposes', concept)) ?? '', preposition: '' };
  const { purposeLeads, purposePrepositions, purposeTails } = translator.grammar;
  if (words === '' || purposeTails.includes(words.toLowerCase().split(' ').at(-1)!)) return NO_PURPOSE;
  const leads = purposeLeads.some((lead) => words.toLowerCase().startsWith(`${lead} `));
  if (leads) return { in: ` ${words}`, for: ` ${words}` };
  const role = (key: string): string => withPreposition(`phrases.roles.${key}`, words, translator);
  // Money is set aside for what it is invested in.
  const isFor = preposition === '' || preposition === purposePrepositions[0];
  return {
    get in() {
      return isFor ? role(recipient === null ? 'in' : 'for') : ` ${preposition}${words}`;
    },
    get for() {
      return isFor ? role('for') : ` ${preposition}${words}`;
    },
  };
}
