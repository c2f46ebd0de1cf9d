/**
 * What rules and tagger see of a word wherever it stands. The same few thousand words make up most of any text, so each is
 * looked at once and kept.
 */
import { QUOTES } from '../cites.ts';
import type { CompiledPattern, Lexicon, Listed } from '../lexicon.ts';
import { isWord } from '../match.ts';
import type { Piece } from '../pieces.ts';
import type { Trie } from '../trie.ts';
import { wordBits } from './bits.ts';
import { hashText } from '../../hash.ts';

/** A word, number or mark by itself. Hashes are of `hash.ts`. */
export interface SeenWord {
  /** Its lower case, the key in the lists. */
  lower: string;
  /** Of its lower case. */
  word: number;
  /** Of its last three letters; of all where it has no more. */
  ending: number;
  /** Of its letters by kind. */
  shape: number;
  /** What the pack's words say of it: see `bits.ts`. */
  bits: number;
  /** News of sport has it. */
  sport: boolean;
  /** It has its capital from the line alone where it opens one: "De". */
  opener: boolean;
  /** The listed names that begin with it. */
  names: Trie<Listed> | undefined;
  /** The patterns of organisations that begin with it. */
  patterns: readonly CompiledPattern[] | undefined;
  /** It says that somebody says something. */
  speaks: boolean;
  /** It is a quotation mark, or stands behind one who is cited. */
  cites: boolean;
  /** A deal's sum has it. */
  dealSum: boolean;
  /** It speaks of a deal. */
  deal: boolean;
}

const LOWER = hashText('x');
const CAPITAL = hashText('Xx');

/** A hash of the letters of a word by kind, runs made one: "AEX-index" → "X-x", "B2B" → "X0X". */
function shapeOf(piece: Piece): number {
  if (piece.shape === 'lower') return LOWER;
  if (piece.shape === 'capital') return CAPITAL;
  if (piece.shape === 'mark') return hashText(piece.text);
  return hashText(
    piece.text
      .replace(/\p{Lu}+/gu, 'X')
      .replace(/\p{Ll}+/gu, 'x')
      .replace(/\p{Nd}+/gu, '0'),
  );
}

function look(lexicon: Lexicon, piece: Piece): SeenWord {
  const { words } = lexicon;
  const { lower } = piece;
  const word = hashText(lower);
  return {
    lower,
    word,
    ending: lower.length > 3 ? hashText(lower, lower.length - 3) : word,
    shape: shapeOf(piece),
    bits: isWord(piece) ? wordBits(lexicon, piece) : 0,
    sport: piece.shape === 'lower' && (words.sportContext.has(lower) || words.clubRoles.has(lower)),
    opener: words.openers.has(lower),
    names: lexicon.names.next?.get(lower),
    patterns: lexicon.patternsByWord.get(lower),
    speaks: words.speechVerbs.has(lower),
    cites: QUOTES.has(piece.text) || words.citesAfter.has(lower),
    dealSum: words.dealSums.has(lower),
    deal: words.dealWords.has(lower),
  };
}

const memories = new WeakMap<Lexicon, Map<string, SeenWord>>();
/** Words kept before a memory is begun anew. */
const KEPT = 20_000;

/** What is seen of each piece by itself, in their order. */
export function seenWords(lexicon: Lexicon, pieces: readonly Piece[]): SeenWord[] {
  let memory = memories.get(lexicon);
  if (!memory) memories.set(lexicon, (memory = new Map()));
  const seen: SeenWord[] = [];
  for (const piece of pieces) {
    let word = memory.get(piece.text);
    if (!word) {
      if (memory.size >= KEPT) memory.clear();
      // Pieces hold no more text than their own.
      memory.set(piece.text, (word = look(lexicon, piece)));
    }
    seen.push(word);
  }
  return seen;
}
