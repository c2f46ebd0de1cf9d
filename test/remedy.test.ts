/** Every correction that a review offers can be made, and changes what it says it changes. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '../src/article.ts';
import { type Correction, correctionSchema } from '../src/corrections/schema.ts';
import { ingest } from '../src/ingest/index.ts';
import { createPipeline } from '../src/pipeline.ts';
import type { ArticleRecord } from '../src/record/schema.ts';
import { compareRecords } from '../src/review/compare.ts';
import { asChange, factsOf } from '../src/review/facts.ts';
import { quoteChange } from '../src/review/quote.ts';
import { commandOf, fillIn } from '../src/review/answer.ts';
import { additions, type Remedy, remediesOf } from '../src/review/remedy.ts';

const corpus = path.resolve(import.meta.dirname, '../corpus/nl');
const pipeline = createPipeline({ language: 'nl' });

function recordOf(article: Article, corrections: Correction[] = []) {
  const outcome = pipeline.process(article, corrections);
  if (outcome.kind === 'skipped') throw new Error('skipped');
  return outcome;
}

/** What an editor may answer to what a remedy asks. */
const ANSWERS: Readonly<Record<string, string>> = {
  class: 'organisation',
  id: 'kwibus',
  into: 'kwibus',
  value: '1 234,5',
  bound: 'about',
  currency: 'USD',
  'set.actor': 'kwibus',
  'set.value': '5 000 000',
  'set.place': 'FR',
  quote: 'Kwibus groeit',
  type: 'hiring',
  actor: 'kwibus',
  place: 'FR',
};

const filled = (remedy: Remedy): Correction =>
  correctionSchema.parse(fillIn(remedy, new Map(Object.entries(ANSWERS))));

const article = (...body: string[]): Article => ({
  id: 'a',
  source: { path: 'a.txt', format: 'text', encoding: 'utf-8', sha256: '' },
  title: null,
  published: null,
  author: null,
  url: null,
  declaredLanguage: 'nl',
  paragraphs: ['', ...body],
});

describe('a correction on offer', () => {
  const files = readdirSync(corpus).filter((name) => /\.(?:md|txt|html)$/.test(name));
  it.each(files)('for any fact of %s applies', async (file) => {
    const { articles } = await ingest({ path: file, bytes: readFileSync(path.join(corpus, file)) });
    for (const each of articles) {
      const { record } = recordOf(each);
      const text = { paragraphs: each.paragraphs, sentences: [] };
      const changes = factsOf(record).map((side) =>
        quoteChange(asChange(record.id, side), { before: text, after: text }),
      );
      const remedies = changes.flatMap((change) => remediesOf(change, each.paragraphs));
      expect(remedies.length).toBeGreaterThan(0);
      for (const remedy of remedies) {
        const correction = filled(remedy);
        expect(commandOf(file, remedy)).toMatch(/^miljard correct /);
        if (remedy.asks.length > 0) continue;
        const { corrections } = recordOf(each, [correction]);
        expect([correction, corrections[0]?.status]).toEqual([correction, 'applied']);
      }
    }
  });

  it('can be made for what is missing', () => {
    for (const remedy of additions) {
      const { corrections } = recordOf(article('Kwibus groeit in Frankrijk.'), [
        { do: 'name', quote: 'Kwibus', class: 'company', id: 'kwibus' },
        filled(remedy),
      ]);
      expect(corrections[1]?.status).toBe('applied');
    }
  });

  it.each<[string, (record: ArticleRecord) => void]>([
    ['an actor', (record) => (record.events[0]!.actor = 'bloomberg')],
    ['a status', (record) => (record.events[0]!.status = 'denied')],
    [
      'a value',
      (record) => {
        record.amounts[0]!.value = 4e6;
        record.events[0]!.amount!.value = 4e6;
      },
    ],
    ['a bound', (record) => (record.amounts[0]!.bound = 'about')],
    ['the id of a company', (record) => (record.companies[0]!.id = 'microsoft-nv')],
    [
      'a company that was a place',
      (record) => {
        record.places.push({ ...record.companies[0]!, id: 'NL/microsoft', kind: 'city' });
        record.companies = [];
      },
    ],
  ])('puts %s back as it was before', (_, edit) => {
    const news = article('Microsoft investeert 4 miljard euro in Frankrijk, meldt Bloomberg.');
    const { record: now } = recordOf(news);
    const before = structuredClone(now);
    edit(before);
    const [change] = compareRecords(before, now);
    const [asBefore] = remediesOf(change!, news.paragraphs);
    expect(asBefore!.label).toContain('as before');
    const { record, corrections } = recordOf(news, [filled(asBefore!)]);
    expect(corrections[0]?.status).toBe('applied');
    const left = compareRecords(before, record).map(({ said }) => said);
    expect(left.filter((said) => said === change!.said)).toEqual([]);
  });

  it('brings back an event that is lost', () => {
    const news = article('Microsoft investeert 4 miljard euro in Frankrijk, meldt Bloomberg.');
    const { record: before } = recordOf(news);
    const now = structuredClone(before);
    now.events = [];
    const [change] = compareRecords(before, now);
    const [back] = remediesOf(change!, news.paragraphs);
    const { record } = recordOf(news, [{ do: 'remove-event', quote: 'investeert' }, filled(back!)]);
    expect(record.events).toMatchObject([{ ...before.events[0]!, rule: 'correction' }]);
  });
});
