import { expect, it } from 'vitest';
import {
  createPipeline,
  createTranslator,
  ingest,
  localeCodes,
  parseRecord,
  readLocale,
  serialiseRecord,
  summarise,
} from '../src/index.ts';

const bytes = new TextEncoder().encode('Microsoft investeert 4 miljard euro in Frankrijk, meldt Bloomberg.');

it('an article goes in, a record comes out, and is rendered, without input or output', async () => {
  const { articles } = await ingest({ path: 'cloud.txt', bytes });
  const outcome = createPipeline({ language: 'nl' }).process(articles[0]!);
  if (outcome.kind === 'skipped') throw new Error('skipped');
  const { record } = outcome;
  expect(record.events).toMatchObject([
    { actor: 'microsoft', amount: { value: 4e9, currency: 'EUR' }, place: 'FR' },
  ]);
  expect(parseRecord(serialiseRecord(record), 'cloud.json')).toEqual(record);
  expect(localeCodes()).toContain('fr');
  const summary = summarise(record, createTranslator('fr', readLocale('fr')), { sourceLink: 'cloud.txt' });
  expect(summary).toContain("4 milliards d'euros");
});

it('the same article gives an equal record, also from another pipeline', async () => {
  const { articles } = await ingest({ path: 'cloud.txt', bytes });
  const pipeline = createPipeline();
  expect(pipeline.process(articles[0]!)).toEqual(pipeline.process(articles[0]!));
  expect(createPipeline().process(articles[0]!)).toEqual(pipeline.process(articles[0]!));
});

it('a language without a pack is refused where it is asked for', () => {
  expect(() => createPipeline({ language: 'de' })).toThrow(
    'Expected a language with a pack (nl, en, fr), got "de".',
  );
});
