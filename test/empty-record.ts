import type { ArticleRecord } from '../src/record/schema.ts';

/** A record in Dutch in which nothing was found, for tests to fill. */
export const emptyRecord = (id: string): ArticleRecord => ({
  schema: 1,
  id,
  source: { path: `${id}.txt`, format: 'text', encoding: 'utf-8', sha256: 'ab' },
  title: null,
  published: null,
  author: null,
  url: null,
  language: { code: 'nl', confidence: 1, declared: null },
  companies: [],
  organisations: [],
  sources: [],
  places: [],
  amounts: [],
  events: [],
});
