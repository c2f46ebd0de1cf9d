/**
 * Cuts tokens into the pieces that names are made of: runs of letters and digits, and single marks. Finer than words,
 * because a name may be the front of one ("Microsoft-topman", "Amazon's") or stand over several ("AT&T", "N.V.").
 */
import type { Sentence, Token } from '../../article.ts';
import { ownText } from '../../own-text.ts';

/** How a piece is written: that is what tells names from words. */
type Shape = 'mark' | 'number' | 'lower' | 'capital' | 'upper' | 'mixed';

/** A run of letters and digits, or one mark. Offsets are UTF-16 code units in the paragraph, half-open. */
export interface Piece {
  text: string;
  /** Lower case, with straight apostrophes and hyphens: the key in the lists. */
  lower: string;
  start: number;
  end: number;
  shape: Shape;
  /** No white space before it. */
  glued: boolean;
}

const MARKS: Readonly<Record<string, string>> = { '’': "'", '‘': "'", '‑': '-' };

/** Letters and digits; what lies beyond Latin-1 counts as a letter but for general punctuation. */
function isLetter(unit: number): boolean {
  if (unit < 128) {
    return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
  }
  if (unit < 0xc0) return unit === 0xaa || unit === 0xb5 || unit === 0xba;
  return unit !== 0xd7 && unit !== 0xf7 && (unit < 0x2000 || unit > 0x2bff) && unit !== 0x3000;
}

function shapeOf(text: string, lower: string): Shape {
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return lower === text && !/[a-z]/.test(text) ? 'number' : 'mixed';
  if (text === lower) return 'lower';
  if (text.charAt(0) === lower.charAt(0)) return 'mixed';
  return text.length > 1 && text === text.toUpperCase() ? 'upper' : 'capital';
}

/** Calls `emit` with the half-open bounds of each piece of `text`. White space parts pieces. */
function cut(text: string, emit: (start: number, end: number, mark: boolean) => void): void {
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (isLetter(unit)) continue;
    if (index > start) emit(start, index, false);
    if (unit !== 0x20 && unit !== 0xa0 && unit !== 0x202f && unit !== 0x2009) emit(index, index + 1, true);
    start = index + 1;
  }
  if (text.length > start) emit(start, text.length, false);
}

/** The keys of a name in the lists' trie. */
export function keysOf(name: string): string[] {
  const keys: string[] = [];
  cut(name, (start, end, mark) => {
    const text = name.slice(start, end);
    keys.push(mark ? (MARKS[text] ?? text) : text.toLowerCase());
  });
  return keys;
}

/** Tokens that are remembered before the memory is begun anew. */
const KEPT = 20_000;

/** The pieces of a token, with their places in it, by its text: the same few thousand words make up most of any text. */
const remembered = new Map<string, readonly Piece[]>();

function piecesIn(token: string): readonly Piece[] {
  let pieces = remembered.get(token);
  if (pieces) return pieces;
  const own = ownText(token);
  const made: Piece[] = [];
  cut(own, (start, end, mark) => {
    const text = start === 0 && end === own.length ? own : own.slice(start, end);
    const lower = mark ? (MARKS[text] ?? text) : text.toLowerCase();
    const shape = mark ? 'mark' : shapeOf(text, lower);
    made.push({ text, lower, start, end, shape, glued: made.length > 0 });
  });
  if (remembered.size >= KEPT) remembered.clear();
  remembered.set(own, (pieces = made));
  return pieces;
}

function pushPieces(token: Token, glued: boolean, into: Piece[]): void {
  const offset = token.start;
  for (const piece of piecesIn(token.text)) {
    const { text, lower, start, end, shape } = piece;
    into.push({ text, lower, start: start + offset, end: end + offset, shape, glued: glued || piece.glued });
  }
}

/** The pieces of a sentence, in reading order. */
export function piecesOf(sentence: Sentence): Piece[] {
  const pieces: Piece[] = [];
  let end = -1;
  for (const token of sentence.tokens) {
    pushPieces(token, token.start === end, pieces);
    end = token.end;
  }
  return pieces;
}
