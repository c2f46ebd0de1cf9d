import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { text as en } from '../src/languages/en/text.ts';
import { text as fr } from '../src/languages/fr/text.ts';
import { text as nl } from '../src/languages/nl/text.ts';
import { splitSentences } from '../src/text.ts';

/** Sentences as lists of their tokens, tokens joined by a space. */
const split = (paragraph: string, data = nl): string[] =>
  splitSentences([paragraph], data).map((sentence) => sentence.tokens.map((token) => token.text).join(' '));

describe('tokens', () => {
  it.each([
    ['Microsoft-topman zegt het', ['Microsoft-topman zegt het']],
    ["Amazon's winst, bol.com en AT&T", ["Amazon's winst , bol.com en AT&T"]],
    ['cloud- en AI-infrastructuur', ['cloud- en AI-infrastructuur']],
    ['3,2 miljard, 1.250 banen, 12:30 uur', ['3,2 miljard , 1.250 banen , 12:30 uur']],
    ['het werd 3-2 (rust 1–1)', ['het werd 3 - 2 ( rust 1 – 1 )']],
    ["in 's-Hertogenbosch en ’t Gooi", ["in 's-Hertogenbosch en ’t Gooi"]],
    ["de 'beste' van 't land", ["de ' beste ' van 't land"]],
    ['€3,5 mld. of 35% 😀', ['€ 3,5 mld. of 35 % 😀']],
    ['een 100-jarige met 5G', ['een 100-jarige met 5G']],
  ])('%s', (paragraph, expected) => expect(split(paragraph)).toEqual(expected));

  it('parts French elisions from the word that follows', () => {
    expect(split("L'entreprise dit qu’Amazon investit 4 milliards d'euros aujourd'hui", fr)).toEqual([
      "L' entreprise dit qu’ Amazon investit 4 milliards d' euros aujourd'hui",
    ]);
  });
});

describe('sentences', () => {
  it.each([
    ['Dat kost 3 mld. Microsoft betaalt.', ['Dat kost 3 mld.', 'Microsoft betaalt .']],
    ['Het kost 3 mld. euro.', ['Het kost 3 mld. euro .']],
    ['Dhr. De Vries en J. de Wit zijn er.', ['Dhr. De Vries en J. de Wit zijn er .']],
    ['Zij leidt Bouw B.V. De winst steeg.', ['Zij leidt Bouw B.V.', 'De winst steeg .']],
    ['De N.V. Nederlandse Gasunie groeit.', ['De N.V. Nederlandse Gasunie groeit .']],
    ['"Dat is goed." Meer zei hij niet.', ['" Dat is goed . "', 'Meer zei hij niet .']],
    ['"Wat nu?" vroeg hij.', ['" Wat nu ? " vroeg hij .']],
    ['Het is 2025. 300 banen verdwijnen.', ['Het is 2025 .', '300 banen verdwijnen .']],
    ['1. Pogacar (Slo)', ['1 . Pogacar ( Slo )']],
    ['Kop zonder punt', ['Kop zonder punt']],
    ['', []],
  ])('%s', (paragraph, expected) => expect(split(paragraph)).toEqual(expected));

  it.each(['Shell, ', 'Shell,', 'en ', '€'])('a list of %j without end is parted into pieces', (item) => {
    const paragraph = item.repeat(5000);
    const sentences = splitSentences([paragraph], nl);
    expect(Math.max(...sentences.map(({ tokens }) => tokens.length))).toBeLessThanOrEqual(1000);
    expect(sentences.flatMap(({ tokens }) => tokens).length).toBe(item.startsWith('Shell') ? 10_000 : 5000);
  });

  it('ends an English sentence after "Inc."', () => {
    expect(split('It is owned by Apple Inc. The firm grew.', en)).toEqual([
      'It is owned by Apple Inc.',
      'The firm grew .',
    ]);
  });
});

describe('positions', () => {
  it('cover every character that is no space, once and in order, in any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 200 }), { maxLength: 4 }),
        (paragraphs) => {
          const covered = paragraphs.map(() => 0);
          for (const sentence of splitSentences(paragraphs, nl)) {
            const paragraph = paragraphs[sentence.paragraph]!;
            for (const token of sentence.tokens) {
              expect(paragraph.slice(token.start, token.end)).toBe(token.text);
              expect(paragraph.slice(covered[sentence.paragraph], token.start).trim()).toBe('');
              covered[sentence.paragraph] = token.end;
            }
            expect(sentence.start).toBe(sentence.tokens[0]!.start);
            expect(sentence.end).toBe(sentence.tokens.at(-1)!.end);
          }
          for (const [index, end] of covered.entries()) expect(paragraphs[index]!.slice(end).trim()).toBe('');
        },
      ),
    );
  });
});
