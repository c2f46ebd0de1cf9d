import { describe, expect, it, vi } from 'vitest';
import type { AmountData } from '../src/languages/contract/amounts.ts';
import { amounts as en } from '../src/languages/en/amounts.ts';
import { amounts as fr } from '../src/languages/fr/amounts.ts';
import { amounts as nl } from '../src/languages/nl/amounts.ts';
import { findAmounts } from '../src/normalise/index.ts';

const work = vi.hoisted(() => ({ looks: 0 }));

// Work is counted in looks at a token, which all parts of the grammar do through this one function: a clock would
// measure the machine.
vi.mock('../src/normalise/lexer.ts', async (original) => {
  const lexer = await original<typeof import('../src/normalise/lexer.ts')>();
  return {
    ...lexer,
    wordAt: (...parts: Parameters<typeof lexer.wordAt>) => {
      work.looks++;
      return lexer.wordAt(...parts);
    },
  };
});

const packs: [string, AmountData][] = [
  ['nl', nl],
  ['en', en],
  ['fr', fr],
];

const pieces = [
  '1',
  '1 ',
  '1.',
  '1,',
  '123 ',
  '1/',
  '1%',
  '1e',
  "1'",
  '0 ',
  '½',
  '€',
  '€1-',
  '$',
  '(',
  '-',
  'miljoen ',
  'een ',
  'een miljard ',
  'twintig ',
  'eenentwintig',
  'honderd',
  'honderd en ',
  'tussen 1 en ',
  '3 tot ',
  'van 3 naar ',
  '10 kronen ',
  '5 euro 5 ',
  'een ton ',
  'miljarden ',
  'duizenden ',
  'een kleine ',
  '1 euro (2 dollar ',
  'million ',
  'twenty ',
  'half a ',
  'billions of ',
  'between 1 and ',
  'mille ',
  'quatre-',
  'vingt-',
  'deux ',
  "d'",
  'cent ',
  'un ou ',
  'respectievelijk 3 en ',
  '3 nieuwe ',
  '3 nieuw-',
  'een op de 5 ',
  'ca.',
  '😀',
  'a',
  'ë',
];

function looksAt(text: string, data: AmountData): number {
  work.looks = 0;
  findAmounts(['', text], data);
  return work.looks;
}

describe.each(packs)('hostile text in %s', (_, data) => {
  it.each(pieces)('is read in proportion to its length: %j again and again', (piece) => {
    const times = Math.ceil(25_000 / piece.length);
    const once = looksAt(piece.repeat(times), data);
    const fourfold = looksAt(piece.repeat(times * 4), data);
    expect(fourfold).toBeLessThanOrEqual(once * 4.2 + 1000);
  });
});
