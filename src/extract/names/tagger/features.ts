/**
 * What the tagger sees of a piece: hashes of its word, shape, endings, neighbours, and of what the rules say of it. A
 * feature is a 32-bit hash of its template's number and its values.
 */
import type { Line } from '../candidate.ts';
import type { Lexicon } from '../lexicon.ts';
import { isCapital, isWord, opensLine } from '../match.ts';
import type { Piece } from '../pieces.ts';
import type { RuledLine } from '../rules.ts';
import { BITS, KEPT, listedBits, WORD, wordBits } from './bits.ts';
import { hashText, mix } from './hash.ts';

/** Characters of the longest ending that is looked at. */
const AFFIX = 6;

/** What stands for the words before the first piece and after the last. */
const EDGE = hashText('\u0000');

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

/** Everything of a line that features are made of, computed once. */
export interface LineView {
  line: Line;
  /** What the rules take each piece for. */
  told: Uint8Array;
  words: Int32Array;
  shapes: Int32Array;
  endings: Int32Array;
  /** {@link LISTED} and {@link WORD} bits of each piece. */
  bits: Uint32Array;
  /** 1 where a listed name begins, 2 where one goes on. */
  listed: Uint8Array;
  /** Bounds of the run of capitals that each piece stands in; the piece itself where it stands in none. */
  runFrom: Uint16Array;
  runTo: Uint16Array;
  /** Whether the line has none, one, or more words of business: a name in it is likelier a company. */
  business: number;
}

/** Looks at every piece of a line. */
export function viewLine(lexicon: Lexicon, { line, items, told, words }: RuledLine): LineView {
  const { pieces } = line;
  const size = pieces.length;
  // One buffer for all: six of their own took longer to make than to fill.
  const buffer = new ArrayBuffer(size * 17);
  const view: LineView = {
    line,
    told,
    words,
    shapes: new Int32Array(buffer, 0, size),
    endings: new Int32Array(buffer, size * 4, size),
    bits: new Uint32Array(buffer, size * 8, size),
    runFrom: new Uint16Array(buffer, size * 12, size),
    runTo: new Uint16Array(buffer, size * 14, size),
    listed: new Uint8Array(buffer, size * 16, size),
    business: 0,
  };
  for (let at = 0; at < size; at += 1) {
    const piece = pieces[at]!;
    view.shapes[at] = shapeOf(piece);
    view.endings[at] = piece.lower.length > 3 ? hashText(piece.lower, piece.lower.length - 3) : words[at]!;
    view.bits[at] = isWord(piece) ? wordBits(lexicon, piece) : 0;
    if (piece.shape === 'lower' && view.bits[at]! & WORD.companyContext && view.business < 2)
      view.business += 1;
  }
  for (const item of items) {
    if (item.listed.length === 0) continue;
    const bits = listedBits(item);
    for (let at = item.from; at < item.to; at += 1) {
      view.bits[at]! |= bits;
      view.listed[at] = at === item.from ? 1 : 2;
    }
  }
  for (let from = 0; from < size;) {
    let to = from + 1;
    if (isCapital(pieces[from])) while (to < size && isCapital(pieces[to]) && !pieces[to]!.glued) to += 1;
    view.runFrom.fill(from, from, to);
    view.runTo.fill(to, from, to);
    from = to;
  }
  return view;
}

/** Features of the affixes of words that were looked up lately. */
const affixes = new Map<string, readonly number[]>();

/** The features of a word's endings and beginnings. */
function affixesOf(word: string): readonly number[] {
  const known = affixes.get(word);
  if (known) return known;
  const own: number[] = [];
  for (let length = 1; length <= AFFIX && length < word.length; length += 1) {
    own.push(mix(20 + length, hashText(word, word.length - length)));
    if (length > 1) own.push(mix(30 + length, hashText(word, 0, length)));
  }
  if (affixes.size >= KEPT) affixes.clear();
  affixes.set(word, own);
  return own;
}

/** What features are made of that the whole article tells. */
export interface ArticleView {
  /**
   * Hashes of the words that the article writes without a capital somewhere: such a word is seldom a name where it opens
   * a sentence.
   */
  plainWords: ReadonlySet<number>;
  /**
   * What it is about, as far as names are read differently there: 1 for sport, where cities are clubs and names that
   * stand alone are players, 2 for business, 3 for both, 0 for neither.
   */
  topic: number;
}

/**
 * The features of one piece, added to `into`.
 *
 * @param article what the whole article tells.
 * @param vocabulary hashes of the words that other articles write so.
 */
export function pushFeatures(
  view: LineView,
  at: number,
  { plainWords, topic }: ArticleView,
  vocabulary: { has(word: number): boolean },
  into: number[],
): void {
  const { words, shapes, endings, bits, line } = view;
  const { pieces } = line;
  const piece = pieces[at]!;
  const word = (offset: number): number => words[at + offset] ?? EDGE;
  const shape = (offset: number): number => shapes[at + offset] ?? EDGE;
  const ending = (offset: number): number => endings[at + offset] ?? EDGE;
  into.push(mix(1, 0));
  into.push(mix(2, word(0)), mix(3, word(-1)), mix(4, word(1)), mix(5, word(-2)), mix(6, word(2)));
  into.push(
    mix(7, word(-1), word(0)),
    mix(8, word(0), word(1)),
    mix(9, word(-2), word(-1)),
    mix(10, word(1), word(2)),
  );
  into.push(mix(11, shape(0)), mix(12, shape(-1), shape(0)), mix(13, shape(0), shape(1)));
  into.push(mix(14, mix(15, shape(-1), shape(0)), shape(1)), mix(16, ending(-1)), mix(17, ending(1)));
  into.push(mix(18, word(-1), shape(0)), mix(19, word(1), shape(0)));
  for (const affix of affixesOf(piece.lower)) into.push(affix);
  const opens = opensLine(pieces, at) ? 1 : 0;
  const plain = plainWords.has(word(0)) ? 1 : 0;
  into.push(mix(40, opens * 2 + plain, shape(0)), mix(41, line.shouted ? 1 : line.titled ? 2 : 0, shape(0)));
  const known = plain || vocabulary.has(word(0)) ? 1 : 0;
  const knownAfter = plainWords.has(word(1)) || vocabulary.has(word(1)) ? 1 : 0;
  into.push(mix(43, known * 2 + opens, shape(0)), mix(44, known * 4 + opens * 2 + knownAfter, shape(1)));
  if (opens) into.push(mix(45, known, word(1)), mix(46, known, ending(0)));
  const gluedAfter = pieces[at + 1]?.glued === true;
  into.push(mix(42, piece.glued ? word(-1) : 0, gluedAfter ? word(1) : 0));
  into.push(mix(47, topic, shape(0)), mix(48, topic, view.told[at]! >> 3), mix(49, topic, bits[at]!));
  into.push(mix(63, view.business, shape(0)), mix(64, view.business, view.told[at]! >> 3));
  pushRun(view, at, into);
  pushTold(view, at, into);
  for (let offset = -2; offset <= 2; offset += 1) {
    const set = bits[at + offset] ?? 0;
    if (set === 0) {
      into.push(mix(50 + offset, BITS));
      continue;
    }
    const state = view.listed[at + offset]!;
    for (let bit = 0; bit < BITS; bit += 1) if (set & (1 << bit)) into.push(mix(50 + offset, bit, state + 1));
  }
  into.push(
    mix(60, bits[at]!, view.listed[at]!),
    mix(61, bits[at]!, word(-1)),
    mix(62, bits[at]!, bits[at - 1] ?? BITS),
  );
}

/** What stands before and behind the run of capitals that the piece is in, and where in the run it stands. */
function pushRun(view: LineView, at: number, into: number[]): void {
  const { words, bits } = view;
  const from = view.runFrom[at]!;
  const to = view.runTo[at]!;
  const before = words[from - 1] ?? EDGE;
  const after = words[to] ?? EDGE;
  into.push(mix(70, Math.min(to - from, 5) * 8 + Math.min(at - from, 5)));
  into.push(
    mix(71, before),
    mix(72, after),
    mix(73, before, after),
    mix(74, words[from - 2] ?? EDGE, before),
  );
  into.push(
    mix(75, bits[from - 1] ?? BITS),
    mix(76, bits[to] ?? BITS),
    mix(77, after, words[to + 1] ?? EDGE),
  );
  let near = 0;
  for (let next = to; next < to + 4; next += 1) near |= bits[next] ?? 0;
  let past = 0;
  for (let last = from - 3; last < from; last += 1) past |= bits[last] ?? 0;
  const verbs = WORD.companyContext | WORD.speechVerb;
  into.push(
    mix(82, near & verbs),
    mix(83, past & verbs),
    mix(84, near & verbs, bits[from]! & WORD.firstName),
  );
  if (to - from > 1)
    into.push(mix(78, words[from]!), mix(79, words[to - 1]!), mix(80, bits[from]!), mix(81, bits[to - 1]!));
}

/** What the rules say of the piece and its neighbours. */
function pushTold({ told, shapes, bits, words }: LineView, at: number, into: number[]): void {
  const own = told[at]!;
  const before = told[at - 1] ?? 0;
  const after = told[at + 1] ?? 0;
  // Without how sure the rules are.
  const plain = (code: number): number => (code >> 3) * 2 + (code & 1);
  into.push(
    mix(90, own),
    mix(91, plain(own)),
    mix(92, plain(own), shapes[at]!),
    mix(93, plain(own), bits[at]!),
    mix(94, plain(before), plain(own)),
    mix(95, plain(own), plain(after)),
    mix(96, plain(own), words[at - 1] ?? EDGE),
    mix(97, plain(own), words[at + 1] ?? EDGE),
    mix(98, plain(own), words[at]!),
  );
}
