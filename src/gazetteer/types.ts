/** The shape of the lists of names that are known beforehand. Lists are data; the engine that reads them is in extract/. */
import type { Organisation } from '../record/schema.ts';

/** What a company does, as a word such as "chipmaker" or "bank" tells it. */
type Sector =
  | 'aerospace'
  | 'agriculture'
  | 'automotive'
  | 'bank'
  | 'chemicals'
  | 'chips'
  | 'construction'
  | 'consultancy'
  | 'consumer-goods'
  | 'defence'
  | 'energy'
  | 'entertainment'
  | 'fashion'
  | 'food'
  | 'games'
  | 'health'
  | 'hospitality'
  | 'industry'
  | 'insurance'
  | 'investor'
  | 'it-services'
  | 'logistics'
  | 'materials'
  | 'media'
  | 'mining'
  | 'mobility'
  | 'payments'
  | 'pharma'
  | 'property'
  | 'publishing'
  | 'rail'
  | 'retail'
  | 'shipping'
  | 'software'
  | 'staffing'
  | 'tech'
  | 'telecom'
  | 'travel'
  | 'utilities'
  | 'waste';

/** A company on the list. */
export interface CompanyEntry {
  /** As newspapers write it, without legal form. */
  name: string;
  /** Only where the slug of the name would clash or mislead. */
  id?: string;
  /** Home country, ISO 3166-1 alpha-2. Only a newsroom's own entries may leave it out, and the sector. */
  country?: string;
  sector?: Sector;
  /** Other spellings, short names, tickers used as names; never a word that is common in a text. */
  aliases?: readonly string[];
  /** Id of the company that owns it. */
  parent?: string;
  /** The name is also a word, a person, a place or another thing: counts only where the context speaks for a company. */
  ambiguous?: true;
  /** Further spellings that count only so, whether the name does or not: "NN" of NN Group. */
  ambiguousAliases?: readonly string[];
}

/** An organisation that is no company. */
export interface OrganisationEntry {
  name: string;
  id?: string;
  kind: Organisation['kind'];
  /** Id of the place that it governs or stands for. */
  place?: string;
  aliases?: readonly string[];
  ambiguous?: true;
  ambiguousAliases?: readonly string[];
}

/** A newspaper, broadcaster or news agency: a source where it is cited. */
export interface MediumEntry {
  name: string;
  id?: string;
  country: string;
  aliases?: readonly string[];
  ambiguous?: true;
  ambiguousAliases?: readonly string[];
}
