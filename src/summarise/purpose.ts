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

/** A purpose with the determiner that stands before it in the text: "nieuwe fabriek" → "een nieuwe fabriek". */
function withDeterminer(purpose: string, text: string, { grammar }: Translator): string {
  const at = text.indexOf(purpose);
  if (at <= 0) return purpose;
  const before = text.slice(0, at).toLowerCase();
  const found = grammar.determiners.find(
    (determiner) =>
      before.endsWith(determiner) && !/[\p{L}\p{N}]$/u.test(before.slice(0, -determiner.length)),
  );
  return (found ?? '') + purpose;
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
  const own = code === locale;
  const words = own
    ? withDeterminer(oneLine(purpose), evidence.text, translator)
    : concept && terms.told(locale, 'purposes', concept);
  if (words === undefined || words === '') return NO_PURPOSE;
  const leads = translator.grammar.purposeLeads.some((lead) => words.toLowerCase().startsWith(`${lead} `));
  if (leads) return { in: ` ${words}`, for: ` ${words}` };
  return {
    get in() {
      return withPreposition(`phrases.roles.${recipient === null ? 'in' : 'for'}`, words, translator);
    },
    get for() {
      return withPreposition('phrases.roles.for', words, translator);
    },
  };
}
