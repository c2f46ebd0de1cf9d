import type { ArticleRecord, NewsEvent } from '../record/schema.ts';
import { oneLine, withPreposition } from './names.ts';
import { recognise } from './terms.ts';
import type { Translator } from './translator.ts';

/** What for, in the forms that sentences need. */
export interface PurposeText {
  /** What the money goes into, where nobody else is named that it goes into: " in cloud- en AI-infrastructuur". */
  readonly in: string;
  /** " voor cloud- en AI-infrastructuur" */
  readonly for: string;
}

const NONE: PurposeText = { in: '', for: '' };

/**
 * What for, in the words of the text where it is in the locale's language, else in the locale's words where the terms
 * know it, else nothing: words of another language have no place in a sentence.
 */
export function purposeText(
  record: ArticleRecord,
  { purpose, recipient }: NewsEvent,
  translator: Translator,
): PurposeText {
  if (purpose === null) return NONE;
  const own = record.language.code === translator.locale;
  const concept = recognise(purpose, record, translator, 'purposes');
  const told = concept ? translator.terms(translator.locale, 'purposes').get(concept)?.[0] : undefined;
  const words = own ? oneLine(purpose) : told;
  if (words === undefined || words === '') return NONE;
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
