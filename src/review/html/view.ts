/** What a page of a review shows. */
import type { ArticleRecord } from '../../record/schema.ts';
import type { Change } from '../change.ts';
import type { Texts } from '../quote.ts';

/** A summary in one language, as Markdown; null where there is none. */
export interface SummaryTexts {
  locale: string;
  before: string | null;
  after: string | null;
}

/** Records, texts and summaries of an article, for reading it whole. */
export interface ArticleBody {
  before: ArticleRecord | null;
  after: ArticleRecord | null;
  texts: Texts;
  summaries: readonly SummaryTexts[];
}

/** An article with its changes. */
export interface ArticleView {
  id: string;
  /** From what matters most to what matters least. */
  changes: readonly Change[];
  /** The file of the article, for the commands that correct it; null where it is not known. */
  file: string | null;
  /** Null where the page leaves it out to stay short. */
  body: ArticleBody | null;
}

/** A review as a page. */
export interface ReviewView {
  /** What the records are compared with, in words; null where nothing is compared. */
  base: string | null;
  /** The articles, those with the gravest changes first. */
  articles: readonly ArticleView[];
  /** Why records could not be read. */
  failures: readonly string[];
  /** Where decisions go; null on a page that stands alone. */
  desk: Desk | null;
}

/** The addresses of a page that is served. */
export interface Desk {
  /** Where the review is. */
  home: string;
  /** Where decisions are sent. */
  action: string;
  /** The address of an article's own page. */
  articleAddress: (id: string) => string;
  /** Ids of changes that were accepted before. */
  accepted: ReadonlySet<string>;
  /** Articles, for the list at the end of the review. */
  articles: readonly string[];
}
