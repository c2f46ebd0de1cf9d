/**
 * The contract of a language pack: everything the engine must know of one language, as literals.
 * A pack holds no functions; a quirk of a language becomes a named field here, for all languages.
 */
import type { AmountData } from './contract/amounts.ts';
import type { EventData } from './contract/events.ts';
import type { NameData } from './contract/names.ts';
import type { TextData } from './contract/text.ts';

/** One language's data. */
export interface LanguagePack {
  /** ISO 639-1. */
  code: string;
  /** ISO 639-3, as franc speaks it. */
  iso6393: string;
  text: TextData;
  amounts: AmountData;
  names: NameData;
  events: EventData;
}
