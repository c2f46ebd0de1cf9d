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
interface Digits {
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
  kinds: Uint8Array;
  /** First UTF-16 code unit. */
  starts: Int32Array;
  /** One past the last UTF-16 code unit. */
  ends: Int32Array;
  /** By token index. */
  numbers: (Digits | undefined)[];
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

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
/** What a code unit is, in one look: the lexer asks this of every one. */
const CLASSES = classes();

function classes(): Uint8Array {
  const table = new Uint8Array(0x1_0000);
  for (let code = 0; code < table.length; code++)
    table[code] = isDigitCode(code) ? DIGIT : isSpaceCode(code) ? SPACE : isLetterCode(code) ? LETTER : 0;
  return table;
}

function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A space of any width. */
function isSpaceCode(code: number): boolean {
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

function isLetterCode(code: number): boolean {
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

function isDigit(code: number): boolean {
  return CLASSES[code] === DIGIT;
}

const FRACTIONS: Readonly<Record<string, string>> = { '½': '0.5', '¼': '0.25', '¾': '0.75' };

/** Room for the tokens of one paragraph; typed arrays are dear to make, so an article's paragraphs share one. */
export type TokenRoom = Pick<Tokens, 'kinds' | 'starts' | 'ends'>;

/** How far past the last token the grammar may look at what kind of token stands there. */
const LOOKAHEAD = 16;

/** Makes room for a text of at most `length` UTF-16 code units. */
export function createRoom(length: number): TokenRoom {
  return {
    kinds: new Uint8Array(length + LOOKAHEAD),
    starts: new Int32Array(length),
    ends: new Int32Array(length),
  };
}

/**
 * Cuts a text into tokens.
 * @param room is written over; tokens that were cut into it before are lost
 */
export function tokenise(text: string, rules: LexerRules, room: TokenRoom = createRoom(text.length)): Tokens {
  const tokens: Tokens = {
    text,
    count: 0,
    ...room,
    numbers: [],
    starters: [],
    words: [],
  };
  const { kinds, starts, ends, starters } = tokens;
  const length = text.length;
  let position = 0;
  let index = 0;
  while (position < length) {
    const sort = CLASSES[text.charCodeAt(position)];
    if (sort === SPACE) {
      position++;
      continue;
    }
    const start = position;
    if (sort === LETTER) {
      do position++;
      while (position < length && CLASSES[text.charCodeAt(position)] === LETTER);
      kinds[index] = WORD;
      if (rules.prefixes[prefixHash(text, start, position)] === 1 && position - start < 100) {
        const word = text.slice(start, position).toLowerCase();
        tokens.words[index] = word;
        if (rules.isStarter(word)) starters.push(index);
      }
    } else if (sort === DIGIT || beginsDecimal(text, position)) {
      position = endOfNumber(
        text,
        position,
        rules,
        index > 0 && ends[index - 1] === start && kinds[index - 1] === WORD,
      );
      kinds[index] = NUMBER;
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
      tokens.numbers[index] = digits;
    } else {
      position++;
      const fraction = FRACTIONS[text.charAt(start)];
      if (fraction === undefined) kinds[index] = MARK;
      else {
        kinds[index] = NUMBER;
        starters.push(index);
        tokens.numbers[index] = { value: decimal(fraction), plain: false, foreign: false };
      }
    }
    starts[index] = start;
    ends[index] = position;
    index++;
  }
  kinds.fill(0, index, index + LOOKAHEAD);
  tokens.count = index;
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
  return CLASSES[before] !== LETTER && !isDigit(before) && before !== 46 && before !== 44 && before !== 41;
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
      CLASSES[code] === SPACE &&
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
  let marks = 0;
  let mark = 0;
  for (let i = start; i < end; i++) {
    if (isDigit(text.charCodeAt(i))) continue;
    marks++;
    mark = i;
  }
  const raw = text.slice(start, end);
  if (end - start - marks > MOST_DIGITS) return NO_NUMBER;
  if (marks === 0) return { value: decimal(raw), plain: true, foreign: false };
  if (marks === 1 && text[mark] === rules.decimal) {
    const whole = mark === start ? '0' : text.slice(start, mark);
    return { value: decimal(`${whole}.${text.slice(mark + 1, end)}`), plain: false, foreign: false };
  }
  return readMarked(raw, text, start, rules);
}

const NO_NUMBER: Digits = { value: null, plain: false, foreign: false };

/** Reads digits with more than a decimal mark between them. */
function readMarked(raw: string, text: string, start: number, rules: LexerRules): Digits {
  const groups = raw.split(/\D/);
  const marks = Array.from(raw.replace(/\d/g, ''), (mark) =>
    mark === '’' ? "'" : CLASSES[mark.charCodeAt(0)] === SPACE ? ' ' : mark,
  );
  const first = groups[0]!;
  const rest = groups.slice(1);
  const made = (text: string, foreign = false): Digits => ({ value: decimal(text), plain: false, foreign });
  if (raw.includes(' ') && !rules.spaceGroups && !isClearlyGrouped(text, start, rest)) return NO_NUMBER;
  const last = marks.at(-1)!;
  const other = rules.decimal === ',' ? '.' : ',';
  const isGrouped = (count: number): boolean =>
    first.length >= 1 &&
    first.length <= 3 &&
    (first !== '0' || count === 0) &&
    marks.slice(0, count).every((mark) => mark === marks[0]) &&
    rest.slice(0, count).every((group) => group.length === 3);
  if (first === '') return NO_NUMBER;
  if (last !== rules.decimal && isGrouped(marks.length)) return made(groups.join(''));
  if (last === rules.decimal && marks[0] !== last && isGrouped(marks.length - 1))
    return made(`${groups.slice(0, -1).join('')}.${groups.at(-1)}`);
  // Written in another country's way, and so that it can mean one thing only: 4.5, 1,234,567 or 1,234.56 in Dutch.
  if (marks.length === 1 && last === other) return made(`${first}.${rest[0]}`, true);
  if (last === rules.decimal && isGrouped(marks.length)) return made(groups.join(''), true);
  if (last === other && marks[0] === rules.decimal && isGrouped(marks.length - 1))
    return made(`${groups.slice(0, -1).join('')}.${groups.at(-1)}`, true);
  if (rules.lakhGroups && /^\d{1,2}(,\d\d)+,\d{3}(\.\d+)?$/.test(raw)) return made(raw.replace(/,/g, ''));
  return NO_NUMBER;
}
