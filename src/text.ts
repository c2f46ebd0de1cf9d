/**
 * Parts paragraphs into sentences and tokens, each with its position.
 *
 * One pass over the code units, with a table of character classes, because every later stage stands on these tokens
 * and a general tokeniser is a hundred times slower (and breaks "3,2", "bol.com" and "'s-Hertogenbosch").
 */
import type { Sentence, Token, TokenKind } from './article.ts';
import type { TextData } from './languages/contract/text.ts';

const UNKNOWN = 0;
const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const PUNCTUATION = 4;
const SYMBOL = 5;

/** Class of each UTF-16 code unit, filled as characters are met. */
const classes = new Uint8Array(0x10000);

function classify(character: string): number {
  if (/^[\p{L}\p{M}]$/u.test(character)) return LETTER;
  if (/^\p{Nd}$/u.test(character)) return DIGIT;
  if (/^\s$/u.test(character)) return SPACE;
  if (/^\p{P}$/u.test(character)) return PUNCTUATION;
  return SYMBOL;
}

/** The class of the character at `index`; 0 beyond the end. A pair of surrogates has its code point's class twice. */
function classAt(text: string, index: number): number {
  if (index >= text.length) return UNKNOWN;
  const unit = text.charCodeAt(index);
  if (unit >= 0xd800 && unit <= 0xdfff) {
    const first = unit >= 0xdc00 && index > 0 ? index - 1 : index;
    return classify(String.fromCodePoint(text.codePointAt(first) ?? unit));
  }
  const known = classes[unit];
  if (known) return known;
  return (classes[unit] = classify(String.fromCharCode(unit)));
}

const isLatin = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);

const isAlphanumeric = (kind: number): boolean => kind === LETTER || kind === DIGIT;

const isUpper = (text: string, index: number): boolean => {
  const character = text.charAt(index);
  return character !== character.toLowerCase();
};

const isLower = (text: string, index: number): boolean => {
  const character = text.charAt(index);
  return character !== character.toUpperCase();
};

const APOSTROPHES = "'’";
/** "-", and the one that no line breaks at. */
const isHyphen = (unit: number): boolean => unit === 0x2d || unit === 0x2011;
const CLOSERS = '"”’\')]»';
const ENDERS = '.!?…';
/** What goes on behind "& Co." in German firms' names, whatever the language that tells of them. */
const BEHIND_CO: ReadonlySet<string> = new Set(['kg', 'kgaa', 'ohg']);

/** {@link TextData} as sets, made once for each pack. */
interface Lookup {
  abbreviations: ReadonlySet<string>;
  finalAbbreviations: ReadonlySet<string>;
  elisions: ReadonlySet<string>;
  clitics: ReadonlySet<string>;
  functionWords: ReadonlySet<string>;
}

const lookups = new WeakMap<TextData, Lookup>();

function lookupOf(data: TextData): Lookup {
  let lookup = lookups.get(data);
  if (!lookup) {
    lookup = {
      abbreviations: new Set(data.abbreviations),
      finalAbbreviations: new Set(data.finalAbbreviations),
      elisions: new Set(data.elisions),
      clitics: new Set(data.clitics),
      functionWords: new Set(data.functionWords),
    };
    lookups.set(data, lookup);
  }
  return lookup;
}

/**
 * Whether the character at `index`, inside a word or number that began at `start`, joins what stands on both sides:
 * "AT&T", "Microsoft-topman", "Amazon's", "3.200", "1,2", "12:30", "N.V", "bol.com".
 */
function joins(text: string, start: number, index: number, lettered: boolean): boolean {
  const before = classAt(text, index - 1);
  const after = classAt(text, index + 1);
  if (!isAlphanumeric(after)) return false;
  const character = text.charAt(index);
  const digits = before === DIGIT && after === DIGIT;
  if (isHyphen(text.charCodeAt(index))) return lettered || after === LETTER;
  if (APOSTROPHES.includes(character)) return digits ? !lettered : before === LETTER && after === LETTER;
  switch (character) {
    case '&':
      return before === LETTER && after === LETTER && isUpper(text, index - 1) && isUpper(text, index + 1);
    case '.': {
      if (digits) return true;
      const single = index - start === 1 || text.charAt(index - 2) === '.';
      return (single && before === LETTER && after === LETTER) || (lettered && isLower(text, index + 1));
    }
    case ',':
    case ':':
      return digits && !lettered;
    default:
      return false;
  }
}

/** The end of the word or number that begins at `start`, without a stop that may close the sentence. */
function wordEnd(text: string, start: number, lookup: Lookup): number {
  let lettered = false;
  let index = start;
  for (;;) {
    const kind = classAt(text, index);
    if (kind === LETTER) lettered = true;
    if (isAlphanumeric(kind)) {
      index += 1;
      continue;
    }
    if (kind === SPACE || index >= text.length || !joins(text, start, index, lettered)) break;
    if (APOSTROPHES.includes(text.charAt(index))) {
      if (lookup.elisions.has(text.slice(start, index).toLowerCase())) return index + 1;
    }
    index += 1;
  }
  // The open part of "cloud- en AI-infrastructuur" keeps its hyphen.
  if (lettered && index < text.length && isHyphen(text.charCodeAt(index))) {
    if (classAt(text, index + 1) === SPACE) return index + 1;
  }
  return index;
}

/** Whether the stop right after the word is the word's own: "N.V.", "J.", "dhr.". */
function ownsStop(word: string, lookup: Lookup): boolean {
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return true;
  if (/^\p{Lu}$/u.test(word)) return true;
  const lower = word.toLowerCase();
  return lookup.abbreviations.has(lower) || lookup.finalAbbreviations.has(lower);
}

/** The next word after `index`, in lower case, and whether what follows may begin a sentence. */
function following(text: string, index: number): { capital: boolean; lower: boolean; word: string } {
  let at = index;
  while (classAt(text, at) === SPACE) at += 1;
  while (at < text.length && '"“‘\'«([-–—'.includes(text.charAt(at))) at += 1;
  while (classAt(text, at) === SPACE) at += 1;
  let end = at;
  while (classAt(text, end) === LETTER) end += 1;
  return { capital: isUpper(text, at), lower: isLower(text, at), word: text.slice(at, end).toLowerCase() };
}

/** Whether a sentence ends with the word that owns its stop, which stands just before `end`. */
function endsWithAbbreviation(text: string, start: number, end: number, lookup: Lookup): boolean {
  if (end >= text.length) return true;
  const next = following(text, end);
  if (!next.capital) return false;
  const word = text.slice(start, end - 1).toLowerCase();
  if (lookup.finalAbbreviations.has(word)) return true;
  // "Van der Zee B.V. De winst" ends, "N.V. Nederlandse Gasunie" and "J. de Vries" do not.
  return word.includes('.') && !lookup.abbreviations.has(word) && lookup.functionWords.has(next.word);
}

/**
 * No writer's sentence has so many tokens. What has is a list or a table without stops; it is parted between words, so
 * that what later stages do with a sentence stays in bounds.
 */
const MOST_TOKENS = 1000;

function splitParagraph(text: string, paragraph: number, lookup: Lookup, into: Sentence[]): void {
  let tokens: Token[] = [];
  const push = (start: number, end: number, kind: TokenKind, own = text.slice(start, end)): void => {
    tokens.push({ text: own, start, end, kind });
  };
  const close = (): void => {
    const first = tokens[0];
    const last = tokens.at(-1);
    if (first && last) into.push({ paragraph, start: first.start, end: last.end, tokens });
    tokens = [];
  };
  let index = 0;
  while (index < text.length) {
    const kind = classAt(text, index);
    if (kind === SPACE) {
      if (tokens.length >= MOST_TOKENS) close();
      index += 1;
      continue;
    }
    if (isAlphanumeric(kind) || startsClitic(text, index, lookup)) {
      const from = isAlphanumeric(kind) ? index : index + 1;
      let end = wordEnd(text, from, lookup);
      const word = text.slice(index, end);
      let ended = false;
      if (text.charAt(end) === '.' && word === 'Co' && BEHIND_CO.has(following(text, end + 1).word)) {
        end += 1;
      } else if (text.charAt(end) === '.' && ownsStop(word, lookup)) {
        end += 1;
        ended = classAt(text, end) !== LETTER && endsWithAbbreviation(text, index, end, lookup);
      }
      // A word in Latin letters says by its first what it is.
      const written = isLatin(text.charCodeAt(from)) || /\p{L}/u.test(word) ? 'word' : 'number';
      if (word.length === end - index) push(index, end, written, word);
      else push(index, end, written);
      index = end;
      if (ended) {
        index = closeQuotes(text, index, push);
        close();
      }
      continue;
    }
    const width = text.codePointAt(index)! > 0xffff ? 2 : 1;
    let end = index + width;
    const ender = ENDERS.includes(text.charAt(index));
    if (ender) while (end < text.length && ENDERS.includes(text.charAt(end))) end += 1;
    push(index, end, kind === PUNCTUATION ? 'punctuation' : 'symbol');
    if (tokens.length >= MOST_TOKENS) close();
    // "1. Pogacar" is a row of a list.
    const listMarker = tokens.length === 2 && tokens[0]?.kind === 'number';
    index = end;
    if (!ender || (listMarker && text.charAt(end - 1) === '.')) continue;
    index = closeQuotes(text, index, push);
    const next = following(text, index);
    if (index >= text.length || (classAt(text, index) === SPACE && !next.lower)) close();
  }
  close();
}

/** Whether an apostrophe at `index` begins a word: "'s-Hertogenbosch", "'t". */
function startsClitic(text: string, index: number, lookup: Lookup): boolean {
  if (!APOSTROPHES.includes(text.charAt(index)) || classAt(text, index - 1) === LETTER) return false;
  let end = index + 1;
  while (classAt(text, end) === LETTER) end += 1;
  const after = text.charAt(end);
  if (APOSTROPHES.includes(after) && after !== '') return false;
  return lookup.clitics.has(text.slice(index + 1, end));
}

/** Takes quotes and brackets that close right after a sentence's last mark into that sentence. */
function closeQuotes(
  text: string,
  index: number,
  push: (start: number, end: number, kind: TokenKind) => void,
): number {
  let at = index;
  while (at < text.length && CLOSERS.includes(text.charAt(at))) {
    push(at, at + 1, 'punctuation');
    at += 1;
  }
  return at;
}

/**
 * The sentences of an article, in reading order, with their tokens. Positions are UTF-16 code units in the paragraph;
 * a sentence runs from its first token to its last. An empty paragraph gives none. Linear in the text's length.
 */
export function splitSentences(paragraphs: readonly string[], data: TextData): Sentence[] {
  const lookup = lookupOf(data);
  const sentences: Sentence[] = [];
  for (const [paragraph, text] of paragraphs.entries()) splitParagraph(text, paragraph, lookup, sentences);
  return sentences;
}
