import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AmountData } from '../src/languages/contract/amounts.ts';
import { amounts as en } from '../src/languages/en/amounts.ts';
import { amounts as fr } from '../src/languages/fr/amounts.ts';
import { amounts as nl } from '../src/languages/nl/amounts.ts';
import { findAmounts, readNumeral } from '../src/normalise/index.ts';

const packs = { nl, en, fr } satisfies Record<string, AmountData>;
type Language = keyof typeof packs;
const languages = Object.keys(packs) as Language[];

/** A number in the words of a language, written by rules of its own: the reader must not test itself. */
const spell: Record<Language, (value: number) => string> = { nl: dutch, en: english, fr: french };

const unitsOf = {
  nl: 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  fr: 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
};
const tensOf = {
  nl: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
  en: 'twenty thirty forty fifty sixty seventy eighty ninety',
  fr: 'vingt trente quarante cinquante soixante',
};
const unit = (language: Language, value: number): string => unitsOf[language].split(' ')[value]!;
const ten = (language: Language, value: number): string =>
  tensOf[language].split(' ')[Math.floor(value / 10) - 2]!;

function dutch(value: number): string {
  if (value >= 1e9) return scaled(value, 1e9, 'miljard', dutch);
  if (value >= 1e6) return scaled(value, 1e6, 'miljoen', dutch);
  if (value >= 1000) {
    const many = Math.floor(value / 1000);
    return `${many === 1 ? '' : dutch(many)}duizend${value % 1000 === 0 ? '' : ` ${dutch(value % 1000)}`}`.replace(
      / een$/,
      ' één',
    );
  }
  if (value >= 100) {
    const many = Math.floor(value / 100);
    return `${many === 1 ? '' : unit('nl', many)}honderd${value % 100 === 0 ? '' : dutch(value % 100)}`;
  }
  if (value < 20) return unit('nl', value);
  if (value % 10 === 0) return ten('nl', value);
  const first = unit('nl', value % 10);
  return `${first}${first.endsWith('e') ? 'ën' : 'en'}${ten('nl', value)}`;
}

function english(value: number): string {
  if (value >= 1e9) return scaled(value, 1e9, 'billion', english);
  if (value >= 1e6) return scaled(value, 1e6, 'million', english);
  if (value >= 1000) return scaled(value, 1000, 'thousand', english);
  if (value >= 100)
    return `${unit('en', Math.floor(value / 100))} hundred${value % 100 === 0 ? '' : ` and ${english(value % 100)}`}`;
  if (value < 20) return unit('en', value);
  return ten('en', value) + (value % 10 === 0 ? '' : `-${unit('en', value % 10)}`);
}

function french(value: number): string {
  if (value >= 1e9) return scaled(value, 1e9, value >= 2e9 ? 'milliards' : 'milliard', french);
  if (value >= 1e6) return scaled(value, 1e6, value >= 2e6 ? 'millions' : 'million', french);
  if (value >= 2000) return scaled(value, 1000, 'mille', french);
  if (value >= 1000) return value === 1000 ? 'mille' : `mille ${french(value - 1000)}`;
  if (value >= 100) {
    const many = Math.floor(value / 100);
    const rest = value % 100;
    return `${many === 1 ? 'cent' : `${unit('fr', many)} cent${rest === 0 ? 's' : ''}`}${rest === 0 ? '' : ` ${french(rest)}`}`;
  }
  if (value < 20) return unit('fr', value);
  if (value >= 80) return value === 80 ? 'quatre-vingts' : `quatre-vingt-${unit('fr', value - 80)}`;
  const base = value >= 60 ? 60 : value - (value % 10);
  const rest = value - base;
  if (rest === 0) return ten('fr', base);
  return rest === 1 || rest === 11
    ? `${ten('fr', base)} et ${unit('fr', rest)}`
    : `${ten('fr', base)}-${unit('fr', rest)}`;
}

function scaled(value: number, by: number, word: string, rest: (value: number) => string): string {
  const head = `${rest(Math.floor(value / by))} ${word}`;
  return value % by === 0 ? head : `${head} ${rest(value % by)}`.replace(/ een$/, ' één');
}

/** Digits grouped in thousands. */
const group = (digits: string, mark: string): string => digits.replace(/\B(?=(\d{3})+$)/g, mark);

const marks: Record<Language, { decimal: string; groups: string[]; euro: (number: string) => string[] }> = {
  nl: {
    decimal: ',',
    groups: ['', '.', '\u00a0', '\u2009', '\u202f', ' ', "'"],
    euro: (n) => [`${n} euro`, `€${n}`, `€ ${n}`, `${n} EUR`, `EUR ${n}`, `€\u00a0${n}`],
  },
  en: {
    decimal: '.',
    groups: ['', ',', '\u00a0', '\u2009', '\u202f'],
    euro: (n) => [`${n} euros`, `€${n}`, `€ ${n}`, `${n} EUR`, `EUR ${n}`, `EUR\u00a0${n}`],
  },
  fr: {
    decimal: ',',
    groups: ['', ' ', '\u00a0', '\u202f', '.'],
    euro: (n) => [`${n} euros`, `${n} €`, `${n}€`, `${n}\u202f€`, `${n} EUR`, `EUR ${n}`],
  },
};

const scales: Record<Language, [number, string[]][]> = {
  nl: [
    [6, ['miljoen', 'mln', 'mio']],
    [9, ['miljard', 'mld', 'mrd']],
    [12, ['biljoen']],
  ],
  en: [
    [6, ['million', 'mln', 'mn']],
    [9, ['billion', 'bn']],
    [12, ['trillion', 'tn']],
  ],
  fr: [
    [6, ['millions']],
    [9, ['milliards', 'Mds']],
    [12, ['billions']],
  ],
};

describe.each(languages)('amounts of %s written from a value', (language) => {
  const data = packs[language];

  it('are read back from number words', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: 2, max: 9999 }), fc.integer({ min: 2, max: 999_999_999_999 })),
        (value) => {
          const words = spell[language](value);
          expect([words, readNumeral(words, data)]).toEqual([words, value]);
          const found = findAmounts(['', `${words} euro.`], data);
          expect([words, found.map((amount) => amount.value)]).toEqual([words, [value]]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('are read back from digits, with any mark between thousands', () => {
    const { decimal, groups, euro } = marks[language];
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999_999 }),
        fc.option(fc.integer({ min: 0, max: 99 }), { nil: null }),
        fc.constantFrom(...groups),
        fc.nat(20),
        (whole, cents, mark, form) => {
          const tail = cents === null ? '' : `${decimal}${String(cents).padStart(2, '0')}`;
          const forms = euro(group(String(whole), mark) + tail);
          const text = forms[form % forms.length]!;
          const [found, ...others] = findAmounts(['', `Het is ${text}.`], data);
          expect(others).toEqual([]);
          expect(found).toMatchObject({
            kind: 'money',
            currency: 'EUR',
            value: Number(`${whole}.${String(cents ?? 0).padStart(2, '0')}`),
            text,
          });
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('are shifted by a scale without a float’s error', () => {
    const { decimal, euro } = marks[language];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9999 }),
        fc.integer({ min: 0, max: 99 }),
        fc.constantFrom(
          ...scales[language].flatMap(([power, words]) => words.map((word) => [power, word] as const)),
        ),
        fc.constantFrom(' ', '\u00a0'),
        (whole, part, [power, word], space) => {
          const number = `${whole}${decimal}${String(part).padStart(2, '0')}${space}${word}`;
          const exact = Number(`${whole}.${String(part).padStart(2, '0')}e${power}`);
          for (const text of [euro(number)[0]!, `$${number}`]) {
            const found = findAmounts(['', text], data);
            expect([text, found.map((amount) => amount.value)]).toEqual([text, [exact]]);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('stand where they say, whatever the text', () => {
    const pieces = [
      ...Object.keys(data.numerals.words).slice(0, 12),
      ...Object.keys(data.numerals.scales),
      ...Object.keys(data.numerals.vague),
      ...Object.keys(data.currencies.families).slice(0, 6),
      ...data.ranges.connectors,
      ...data.numerals.articles,
      ...data.numerals.linkers,
      ..."1 23 4.5 6,7 1.200 € $ % ( ) - – . , / : ' ’ ½ 2024".split(' '),
      '\u00a0',
      'M€',
      'EUR',
      'kr',
      '😀',
    ];
    const text = fc
      .array(
        fc.tuple(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })), fc.constantFrom('', ' ')),
      )
      .map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (paragraphs) => {
        let last = [0, 0];
        for (const amount of findAmounts(paragraphs, data)) {
          const { paragraph, start, end } = amount;
          expect(paragraphs[paragraph]!.slice(start, end)).toBe(amount.text);
          expect(paragraph > last[0]! || start >= last[1]!).toBe(true);
          expect(end).toBeGreaterThan(start);
          if (amount.bound === 'range') expect(amount.low!).toBeLessThan(amount.high!);
          else expect(amount.value === null || Number.isFinite(amount.value)).toBe(true);
          last = [paragraph, end];
        }
      }),
      { numRuns: 3000 },
    );
  });
});
