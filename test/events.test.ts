import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEventFinder } from '../src/extract/events/index.ts';
import { type EventData, RELATIONS } from '../src/languages/contract/events.ts';
import { amounts as enAmounts } from '../src/languages/en/amounts.ts';
import { events as enEvents } from '../src/languages/en/events.ts';
import { text as enText } from '../src/languages/en/text.ts';
import { amounts as frAmounts } from '../src/languages/fr/amounts.ts';
import { events as frEvents } from '../src/languages/fr/events.ts';
import { text as frText } from '../src/languages/fr/text.ts';
import { amounts as nlAmounts } from '../src/languages/nl/amounts.ts';
import { events as nlEvents } from '../src/languages/nl/events.ts';
import { text as nlText } from '../src/languages/nl/text.ts';
import { sectors } from './events-companies.ts';
import { rows as enRows } from './events-en.data.ts';
import { rows as frRows } from './events-fr.data.ts';
import { rows as nlRows } from './events-nl.data.ts';
import { createRowReader, describeEvent, type EventRow, type RowPack } from './events-row.ts';

const languages: readonly { code: string; pack: RowPack; rows: readonly EventRow[] }[] = [
  { code: 'nl', pack: { events: nlEvents, text: nlText, amounts: nlAmounts }, rows: nlRows },
  { code: 'en', pack: { events: enEvents, text: enText, amounts: enAmounts }, rows: enRows },
  { code: 'fr', pack: { events: frEvents, text: frText, amounts: frAmounts }, rows: frRows },
];

describe.each(languages)('events in $code', ({ code, pack, rows }) => {
  const read = createRowReader(pack, sectors);

  it.each(rows.map(([text, ...events]) => ({ text, events })))('$text', ({ text, events }) => {
    expect(read(text).map(describeEvent)).toEqual(events);
  });

  const { rules } = pack.events;

  it('have rules with ids of their own that name language and type', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { id, type } of rules) expect(id).toMatch(new RegExp(`^${code}\\.${type}\\.\\d+$`));
  });

  // compromise keeps one of two rules with the same pattern.
  it('have rules with patterns of their own', () => {
    expect(new Set(rules.map(({ pattern }) => pattern)).size).toBe(rules.length);
  });

  it('have rules whose phrases stand in the order of a frame', () => {
    const disordered = rules.filter(({ pattern }) => {
      const order = phraseOrder(pattern);
      return order.some((at, index) => at < (order[index - 1] ?? 0));
    });
    expect(disordered).toEqual([]);
  });

  it('have rules whose words the pack knows', () => {
    const known = new Set([...pack.events.verbs, ...pack.events.nouns].map(({ lemma }) => lemma));
    const unknown = rules.flatMap(({ id, pattern }) =>
      [...pattern.matchAll(/(?<![#\p{L}_<])[\p{Ll}_]+(?![\p{L}_>])/gu)]
        .filter(([word]) => word !== 'colon' && !known.has(word))
        .map(([word]) => `${id}: ${word}`),
    );
    expect(unknown).toEqual([]);
  });
});

/** The places of a pattern's phrases in a frame's order. */
function phraseOrder(pattern: string): number[] {
  const kinds = 'Money|Percent|Count|Jobs|Party|Company|Organisation|Thing';
  const phrase = new RegExp(`#(${RELATIONS.join('|')})(?:${kinds})(?!\\w)`, 'g');
  // Alternatives of one phrase stand for one place.
  return [...pattern.replace(/\((#[^)]*)\|[^)]*\)/g, '$1').matchAll(phrase)].map(([, relation]) =>
    RELATIONS.indexOf(relation as (typeof RELATIONS)[number]),
  );
}

describe('the events stage', () => {
  const read = createRowReader(languages[0]!.pack, sectors);
  const fragments = nlRows.flatMap(([text]) => text.split(/(?<=[ ,.])/));

  it('finds positions that hold, in any order of words, and the same every time', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...fragments), { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        const events = read(text);
        expect(read(text)).toEqual(events);
        for (const { evidence, also = [] } of events) {
          for (const { text: words, start, end } of [evidence, ...also])
            expect(words.length).toBe(end - start);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('finds nothing where nothing is known', () => {
    const find = createEventFinder(nlEvents satisfies EventData, { companies: [] });
    const entities = { companies: [], organisations: [], sources: [], places: [] };
    expect(find({ paragraphs: [''], sentences: [], amounts: [], entities, published: null })).toEqual([]);
  });

  it.each([null, '2025', 'gisteren'])(
    'tells no date from a date of publication that is none: %s',
    (published) => {
      const reader = createRowReader(languages[0]!.pack, sectors, published);
      const [event] = reader(
        '[ASML](company) investeert volgende maand 3 miljoen euro in [Best](place:NL/best).',
      );
      expect(event?.time).toEqual({ text: 'volgende maand', key: 'next-month', iso: null });
    },
  );
});
