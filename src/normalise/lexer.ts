/**
 * Cuts a paragraph into words, numbers and single marks, in one pass without going back. Only words that may begin
 * a number are looked up, so that a paragraph without numbers costs little more than the reading.
 */
import type { Decimal } from './decimal.ts';
import { decimal } from './decimal.ts';

export const WORD = 1;
export const NUMBER = 2;
export const MARK = 3;

/** A number in digits. */
export interface Digits {
  /** Null where the marks in it make no number of the language ("192.168.1.2") or it is too long to be one. */
  value: Decimal | null;
  /** Digits only, without any mark: may be a year. */
  plain: boolean;
  /** Its decimals are parted by the mark that groups thousands in this language ("4.5 miljard"). */
  foreign: boolean;
}

/** The tokens of a paragraph, as parallel arrays. */
export interface Tokens {
  text: string;
  count: number;
  /** {@link WORD}, {@link NUMBER} or {@link MARK}. */
  kinds: number[];
  /** First UTF-16 code unit. */
  starts: number[];
  /** One past the last UTF-16 code unit. */
  ends: number[];
  /** By token index. */
  numbers: Map<number, Digits>;
  /** Indexes of tokens that may begin an amount, ascending. */
  starters: number[];
  /** Lower-case words, filled in on demand. */
  words: (string | undefined)[];
}

/** What the lexer must know of a language. */
export interface LexerRules {
  decimal: ',' | '.';
  spaceGroups: boolean;
  lakhGroups: boolean;
  /** By {@link prefixHash}: 1 where a word with this beginning may begin an amount. */
  prefixes: Uint8Array;
  isStarter: (word: string) => boolean;
}

/** Size of {@link LexerRules.prefixes}. */
export const PREFIXES = 4096;
/** No amount of money has more digits; longer runs are serial numbers. */
const MOST_DIGITS = 24;

/** Hashes the first three letters of a word, without regard to case. */
export function prefixHash(text: string, start: number, end: number): number {
  let hash = 0;
  const stop = Math.min(end, start + 3);
  for (let i = start; i < stop; i++) {
    let code = text.charCodeAt(i);
    if ((code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde)) code += 32;
    hash = (hash * 37 + code) & (PREFIXES - 1);
  }
  return hash;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether a code unit is a space of any width. */
export function isSpace(code: number): boolean {
  if (code === 32) return true;
  if (code < 0xa0) return code >= 9 && code <= 13;
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

function isLetter(code: number): boolean {
  const small = code | 32;
  if (small >= 97 && small <= 122) return true;
  if (code < 0xaa) return false;
  if (code === 0xd7 || code === 0xf7 || code === 0x192) return false;
  if (code >= 0xc0 && code < 0x2000) return true;
  // Surrogates, ideographs and kana stay single marks: the currency signs 元 and 円 are among them.
  return (
    (code >= 0x2c00 && code < 0x3000) || (code >= 0xa000 && code < 0xd800) || code === 0xaa || code === 0xba
  );
}

const FRACTIONS: Readonly<Record<string, string>> = { '½': '0.5', '¼': '0.25', '¾': '0.75' };

/** Cuts a text into tokens. */
export function tokenise(text: string, rules: LexerRules): Tokens {
  const tokens: Tokens = {
    text,
    count: 0,
    kinds: [],
    starts: [],
    ends: [],
    numbers: new Map(),
    starters: [],
    words: [],
  };
  const { kinds, starts, ends, starters } = tokens;
  const length = text.length;
  let position = 0;
  while (position < length) {
    const code = text.charCodeAt(position);
    if (isSpace(code)) {
      position++;
      continue;
    }
    const start = position;
    const index = kinds.length;
    if (isLetter(code)) {
      do position++;
      while (position < length && isLetter(text.charCodeAt(position)));
      kinds.push(WORD);
      if (rules.prefixes[prefixHash(text, start, position)] === 1 && position - start < 100) {
        const word = text.slice(start, position).toLowerCase();
        tokens.words[index] = word;
        if (rules.isStarter(word)) starters.push(index);
      }
    } else if (isDigit(code) || beginsDecimal(text, position)) {
      position = endOfNumber(
        text,
        position,
        rules,
        index > 0 && ends[index - 1] === start && kinds[index - 1] === WORD,
      );
      kinds.push(NUMBER);
      starters.push(index);
      let digits = readDigits(text, start, position, rules);
      const fraction = FRACTIONS[text.charAt(position)];
      if (fraction !== undefined && digits.plain && digits.value !== null) {
        position++;
        digits = {
          value: decimal(text.slice(start, position - 1) + fraction.slice(1)),
          plain: false,
          foreign: false,
        };
      }
      tokens.numbers.set(index, digits);
    } else {
      position++;
      const fraction = FRACTIONS[text.charAt(start)];
      if (fraction === undefined) kinds.push(MARK);
      else {
        kinds.push(NUMBER);
        starters.push(index);
        tokens.numbers.set(index, { value: decimal(fraction), plain: false, foreign: false });
      }
    }
    starts.push(start);
    ends.push(position);
  }
  tokens.count = kinds.length;
  return tokens;
}

/** The lower-case word or mark of a token, apostrophes and hyphens made plain. */
export function wordAt(tokens: Tokens, index: number): string | undefined {
  if (index < 0 || index >= tokens.count) return undefined;
  let word = tokens.words[index];
  if (word === undefined) {
    const raw = tokens.text.slice(
      tokens.starts[index],
      Math.min(tokens.ends[index]!, tokens.starts[index]! + 100),
    );
    word = PLAIN[raw] ?? raw.toLowerCase();
    tokens.words[index] = word;
  }
  return word;
}

const PLAIN: Readonly<Record<string, string>> = { '’': "'", '‘': "'", ʼ: "'", '‐': '-', '‑': '-' };

/** The words of a phrase, cut as a text is. */
export function cut(phrase: string): string[] {
  const tokens = tokenise(phrase, PHRASES);
  return Array.from({ length: tokens.count }, (_, index) => wordAt(tokens, index)!);
}

const PHRASES: LexerRules = {
  decimal: '.',
  spaceGroups: false,
  lakhGroups: false,
  prefixes: new Uint8Array(PREFIXES),
  isStarter: () => false,
};

/** Whether there is a space between a token and the one before it. */
export function gapBefore(tokens: Tokens, index: number): boolean {
  return index === 0 || index >= tokens.count || tokens.starts[index]! > tokens.ends[index - 1]!;
}

function beginsDecimal(text: string, position: number): boolean {
  const mark = text[position];
  if ((mark !== '.' && mark !== ',') || !isDigit(text.charCodeAt(position + 1))) return false;
  const before = position === 0 ? 32 : text.charCodeAt(position - 1);
  return !isLetter(before) && !isDigit(before) && before !== 46 && before !== 44 && before !== 41;
}

/** Where a number ends: digits, marks between digits, and spaces where they can only group thousands. */
function endOfNumber(text: string, start: number, rules: LexerRules, glued: boolean): number {
  let position = start;
  let marks = 0;
  let space = 0;
  for (;;) {
    if (!isDigit(text.charCodeAt(position))) position++;
    const first = position;
    while (isDigit(text.charCodeAt(position))) position++;
    const code = text.charCodeAt(position);
    if (space === 0 && isGroupMark(code) && isDigit(text.charCodeAt(position + 1))) {
      marks++;
    } else if (
      space !== 0 &&
      code === (rules.decimal === ',' ? 44 : 46) &&
      isDigit(text.charCodeAt(position + 1))
    ) {
      marks++;
      space = -1;
    } else if (
      isSpace(code) &&
      marks === 0 &&
      !glued &&
      (space === 0
        ? position - start <= 3 && text[start] !== '0'
        : space === code && position - first === 3) &&
      isGroupOfThree(text, position + 1, rules)
    ) {
      space = code;
    } else return position;
  }
}

function isGroupMark(code: number): boolean {
  return code === 46 || code === 44 || code === 39 || code === 0x2019;
}

function isGroupOfThree(text: string, position: number, rules: LexerRules): boolean {
  for (let i = 0; i < 3; i++) if (!isDigit(text.charCodeAt(position + i))) return false;
  const after = text.charCodeAt(position + 3);
  if (isDigit(after)) return false;
  if (isGroupMark(after) && isDigit(text.charCodeAt(position + 4)))
    return after === rules.decimal.charCodeAt(0);
  // "12 300-jarige", "5 180ml": a letter that touches the digits means they stand alone.
  return true;
}

/** Whether digits parted by a plain space are surely one number: "€12 300", "40 000", "1 234 567", not "12 300 men". */
function isClearlyGrouped(text: string, start: number, rest: readonly string[]): boolean {
  return rest.length > 1 || rest[0]!.startsWith('0') || (start > 0 && '$€£¥'.includes(text[start - 1]!));
}

function readDigits(text: string, start: number, end: number, rules: LexerRules): Digits {
  const none: Digits = { value: null, plain: false, foreign: false };
  if (end - start > MOST_DIGITS * 2) return none;
  const raw = text.slice(start, end);
  const groups = raw.split(/\D/);
  const marks = Array.from(raw.replace(/\d/g, ''), (mark) =>
    mark === '’' ? "'" : isSpace(mark.charCodeAt(0)) ? ' ' : mark,
  );
  if (groups.join('').length > MOST_DIGITS) return none;
  const first = groups[0]!;
  const rest = groups.slice(1);
  const made = (text: string, foreign = false): Digits => ({ value: decimal(text), plain: false, foreign });
  if (raw.includes(' ') && !rules.spaceGroups && !isClearlyGrouped(text, start, rest)) return none;
  if (marks.length === 0) return { value: decimal(raw), plain: true, foreign: false };
  const last = marks.at(-1)!;
  const other = rules.decimal === ',' ? '.' : ',';
  const isGrouped = (count: number): boolean =>
    first.length >= 1 &&
    first.length <= 3 &&
    (first !== '0' || count === 0) &&
    marks.slice(0, count).every((mark) => mark === marks[0]) &&
    rest.slice(0, count).every((group) => group.length === 3);
  if (marks.length === 1 && last === rules.decimal) return made(`${first || '0'}.${rest[0]}`);
  if (first === '') return none;
  if (last !== rules.decimal && isGrouped(marks.length)) return made(groups.join(''));
  if (last === rules.decimal && marks[0] !== last && isGrouped(marks.length - 1))
    return made(`${groups.slice(0, -1).join('')}.${groups.at(-1)}`);
  // Written in another country's way, and so that it can mean one thing only: 4.5, 1,234,567 or 1,234.56 in Dutch.
  if (marks.length === 1 && last === other) return made(`${first}.${rest[0]}`, true);
  if (last === rules.decimal && isGrouped(marks.length)) return made(groups.join(''), true);
  if (last === other && marks[0] === rules.decimal && isGrouped(marks.length - 1))
    return made(`${groups.slice(0, -1).join('')}.${groups.at(-1)}`, true);
  if (rules.lakhGroups && /^\d{1,2}(,\d\d)+,\d{3}(\.\d+)?$/.test(raw)) return made(raw.replace(/,/g, ''));
  return none;
}
