/** Reads numbers that are numbers of nothing. Articles do not need them; checks of the numeral grammar do. */
import type { AmountData } from '../languages/contract/amounts.ts';
import type { Decimal } from './decimal.ts';
import { add, negate, shift, toNumber, whole as integer } from './decimal.ts';
import type { Tokens } from './lexer.ts';
import { gapBefore, MARK, NUMBER, tokenise, WORD, wordAt } from './lexer.ts';
import type { Lexicon } from './lexicon.ts';
import { lexiconOf } from './lexicon.ts';
import type { Numeral } from './numeral.ts';
import { firstOf, numeralAt } from './numeral.ts';

/** A number in a text, in digits or words. */
export interface BareNumber {
  value: number;
  /** First UTF-16 code unit. */
  start: number;
  /** One past the last UTF-16 code unit. */
  end: number;
}

type Tail = Pick<Read, 'value' | 'end'>;

interface Read {
  value: Decimal;
  /** What a third or sixth adds, as the nearest double. */
  part: number;
  start: number;
  end: number;
}

/**
 * Reads a text that is one number and nothing else ("driehonderdvijftig", "-1,5", "12e6", "2 1/4").
 * @returns null where it is no number, or more than one
 */
export function readNumeral(text: string, data: AmountData): number | null {
  const found = findNumerals(text, data);
  const only = found[0];
  if (found.length !== 1 || only === undefined) return null;
  return text.slice(0, only.start).trim() === '' && text.slice(only.end).trim() === '' ? only.value : null;
}

/** Finds all numbers in a text, in reading order; measures ("180ml") and ordinals are none. */
export function findNumerals(text: string, data: AmountData): BareNumber[] {
  const lexicon = lexiconOf(data);
  const tokens = tokenise(text, lexicon);
  const found: BareNumber[] = [];
  let floor = 0;
  for (const starter of tokens.starters) {
    if (starter < floor) continue;
    const read = readAt(tokens, starter, floor, lexicon);
    if (read === null) {
      floor = numeralAt(tokens, starter, lexicon)?.end ?? starter + 1;
      continue;
    }
    found.push({
      value: toNumber(read.value) + read.part,
      start: tokens.starts[read.start]!,
      end: tokens.ends[read.end - 1]!,
    });
    floor = read.end;
  }
  return found;
}

function readAt(tokens: Tokens, starter: number, floor: number, lexicon: Lexicon): Read | null {
  const first = firstOf(tokens, starter, floor, lexicon);
  const whole = first < starter ? numeralAt(tokens, first, lexicon) : null;
  const numeral = whole !== null && whole.end > starter ? whole : numeralAt(tokens, starter, lexicon);
  if (numeral === null) return null;
  const { start } = numeral;
  let { value, end } = numeral;
  if (numeral.digits && start > 0 && !gapBefore(tokens, start) && tokens.kinds[start - 1] !== MARK)
    return null;
  if (numeral.digits && numeral.end === start + 1) {
    const tail = fractionAfter(tokens, numeral, value) ?? powerAfter(tokens, end, value, lexicon);
    if (tail !== null) ({ value, end } = tail);
  }
  if (!gapBefore(tokens, end) && tokens.kinds[end] === WORD && numeral.digits) return null;
  const ordinal = partsAfter(tokens, numeral, lexicon);
  if (ordinal !== null) return { ...ordinal, start };
  const sign = signBefore(tokens, start, floor, lexicon);
  return sign === null ? { value, part: 0, start, end } : { value: negate(value), part: 0, start: sign, end };
}

/** "3/4", "1 4/5", where the fraction is an exact decimal. */
function fractionAfter(
  tokens: Tokens,
  { start, end }: { start: number; end: number },
  value: Decimal,
): Tail | null {
  const isSlash = (at: number): boolean => wordAt(tokens, at) === '/' && tokens.kinds[at + 1] === NUMBER;
  const top = isSlash(end) ? start : tokens.kinds[end] === NUMBER && isSlash(end + 1) ? end : -1;
  if (top < 0 || (wordAt(tokens, top + 3) === '/' && tokens.kinds[top + 4] === NUMBER)) return null;
  const [above, below] = [tokens.numbers[top]!.value, tokens.numbers[top + 2]!.value];
  if (above === null || below === null || above.exponent !== 0 || below.exponent !== 0) return null;
  const part = divide(above.digits, below.digits);
  if (part === null) return null;
  return { value: top === start ? part : add(value, part), end: top + 3 };
}

/** Divides where the result has at most six decimals. */
function divide(above: bigint, below: bigint): Decimal | null {
  if (below === 0n || below > 1000n || (above * 1_000_000n) % below !== 0n) return null;
  return { digits: (above * 1_000_000n) / below, exponent: -6 };
}

/** "10k", "2,33 k", "1e10", "12e-1". */
function powerAfter(tokens: Tokens, at: number, value: Decimal, lexicon: Lexicon): Tail | null {
  const letter = tokens.text.slice(tokens.starts[at], tokens.ends[at]);
  const power = /^[kKM]$/.test(letter) ? lexicon.data.numerals.letterScales[letter] : undefined;
  if (power !== undefined) return { value: shift(value, power), end: at + 1 };
  if ((letter !== 'e' && letter !== 'E') || gapBefore(tokens, at)) return null;
  const sign = wordAt(tokens, at + 1);
  const digits = sign === '-' || sign === '+' ? at + 2 : at + 1;
  const exponent = tokens.numbers[digits]?.value;
  if (exponent === undefined || exponent === null || gapBefore(tokens, digits) || exponent.exponent !== 0)
    return null;
  if (exponent.digits > 30n) return null;
  return {
    value: shift(value, sign === '-' ? -Number(exponent.digits) : Number(exponent.digits)),
    end: digits + 1,
  };
}

/** "twee derde", "honderddrie en twee derde". */
function partsAfter(tokens: Tokens, numeral: Numeral, lexicon: Lexicon): Omit<Read, 'start'> | null {
  const { denominators } = lexicon.data.numerals;
  const below = denominators[wordAt(tokens, numeral.end) ?? ''];
  if (below !== undefined)
    return { value: integer(0), part: toNumber(numeral.value) / below, end: numeral.end + 1 };
  if (lexicon.morphs.get(wordAt(tokens, numeral.end) ?? '')?.kind !== 'linker') return null;
  const above = numeralAt(tokens, numeral.end + 1, lexicon);
  const after = above === null ? undefined : denominators[wordAt(tokens, above.end) ?? ''];
  if (above === null || after === undefined) return null;
  return { value: numeral.value, part: toNumber(above.value) / after, end: above.end + 1 };
}

function signBefore(tokens: Tokens, start: number, floor: number, lexicon: Lexicon): number | null {
  const at = start - 1;
  if (at < floor) return null;
  const mark = wordAt(tokens, at)!;
  if (lexicon.negatives.has(mark)) return at;
  // A hyphen between spaces is a dash, except where nothing stands before it.
  if (mark !== '-' && mark !== '−') return null;
  return at === 0 || (gapBefore(tokens, at) && !gapBefore(tokens, start)) ? at : null;
}
