/**
 * What the tagger sees of a piece: hashes of its word, shape, endings, neighbours, and of what the rules say of it. A
 * feature is a 32-bit hash of its template's number and its values.
 */
import type { Line } from '../candidate.ts';
import { isCapital, opensLine } from '../match.ts';
import type { RuledLine } from '../rules.ts';
import { BITS, CITY, listedBits, WORD } from './bits.ts';
import { hashText, mix } from '../../hash.ts';
import type { SeenWord } from './seen.ts';

/** Characters of the longest ending that is looked at. */
const AFFIX = 6;

/** What stands for the words before the first piece and after the last. */
const EDGE = hashText('\u0000');

/** Everything of a line that features are made of, computed once. */
export interface LineView {
  line: Line;
  /** What the rules take each piece for. */
  told: Uint8Array;
  /** Each piece by itself. */
  seen: readonly SeenWord[];
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
  /** Whether it has none, one, or more words of sport: a city in it is likelier a club. */
  sport: number;
}

/** Looks at every piece of a line. */
export function viewLine({ line, items, told, seen }: RuledLine): LineView {
  const { pieces } = line;
  const size = pieces.length;
  // One buffer for all: seven of their own took longer to make than to fill.
  const buffer = new ArrayBuffer(size * 21);
  const view: LineView = {
    line,
    told,
    seen,
    words: new Int32Array(buffer, 0, size),
    shapes: new Int32Array(buffer, size * 4, size),
    endings: new Int32Array(buffer, size * 8, size),
    bits: new Uint32Array(buffer, size * 12, size),
    runFrom: new Uint16Array(buffer, size * 16, size),
    runTo: new Uint16Array(buffer, size * 18, size),
    listed: new Uint8Array(buffer, size * 20, size),
    business: 0,
    sport: 0,
  };
  for (let at = 0; at < size; at += 1) {
    const { word, shape, ending, bits, sport } = seen[at]!;
    view.words[at] = word;
    view.shapes[at] = shape;
    view.endings[at] = ending;
    view.bits[at] = bits;
    if (pieces[at]!.shape === 'lower' && bits & WORD.companyContext && view.business < 2) view.business += 1;
    if (sport && view.sport < 2) view.sport += 1;
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
    for (let at = from; at < to; at += 1) {
      view.runFrom[at] = from;
      view.runTo[at] = to;
    }
    from = to;
  }
  return view;
}

/** From where a word is seen: from itself, or from the second or first piece behind or before it. */
export const ROLES = ['itself', 'before', 'behind', 'secondBefore', 'secondBehind'] as const;

export type Role = (typeof ROLES)[number];

/** Where the word in a role stands, seen from the piece. */
export const OFFSETS: Readonly<Record<Role, number>> = {
  itself: 0,
  before: -1,
  behind: 1,
  secondBefore: -2,
  secondBehind: 2,
};

/** What stands in a role beyond the ends of a line. */
const EDGE_WORD: SeenWord = {
  lower: '',
  word: EDGE,
  ending: EDGE,
  shape: EDGE,
  bits: 0,
  sport: false,
  opener: false,
  names: undefined,
  patterns: undefined,
  speaks: false,
  cites: false,
  dealSum: false,
  deal: false,
};

/** The word in a role, seen from the piece at `at`. */
export const wordIn = (role: Role, { seen }: LineView, at: number): SeenWord =>
  seen[at + OFFSETS[role]] ?? EDGE_WORD;

/** Features that a word gives by itself in a role, added to `into`: their weights can be summed once for each word. */
export function pushWord(role: Role, { lower, word, ending }: SeenWord, into: number[]): void {
  switch (role) {
    case 'itself':
      into.push(mix(2, word));
      for (let length = 1; length <= AFFIX && length < lower.length; length += 1) {
        into.push(mix(20 + length, hashText(lower, lower.length - length)));
        if (length > 1) into.push(mix(30 + length, hashText(lower, 0, length)));
      }
      return;
    case 'before':
      into.push(mix(3, word), mix(16, ending));
      return;
    case 'behind':
      into.push(mix(4, word), mix(17, ending));
      return;
    case 'secondBefore':
      into.push(mix(5, word));
      return;
    case 'secondBehind':
      into.push(mix(6, word));
  }
}

/** The farthest piece whose {@link LineView.bits} are looked at, to both sides. */
export const REACH = 2;

/** What {@link pushBits} makes its features of, as one number. */
export const bitsIn = ({ bits, listed }: LineView, at: number, offset: number): number => {
  const set = bits[at + offset] ?? 0;
  // Three states of a listed name: none, its first piece, a later one.
  return set === 0 ? 0 : set * 3 + listed[at + offset]!;
};

/** Features of the bits of the piece at an offset, as {@link bitsIn} gives them, added to `into`. */
export function pushBits(offset: number, bits: number, into: number[]): void {
  if (bits === 0) {
    into.push(mix(50 + offset, BITS));
    return;
  }
  const state = bits % 3;
  const set = (bits - state) / 3;
  for (let bit = 0; bit < BITS; bit += 1) if (set & (1 << bit)) into.push(mix(50 + offset, bit, state + 1));
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

/** The part of a topic that says sport. */
export const SPORT = 1;
/** The part of a topic that says business. */
export const BUSINESS = 2;

/** Hashes of words. */
type Vocabulary = { has(word: number): boolean };

/**
 * All features of one piece, added to `into`.
 *
 * @param article what the whole article tells.
 * @param vocabulary hashes of the words that other articles write so.
 */
export function pushFeatures(
  view: LineView,
  at: number,
  article: ArticleView,
  vocabulary: Vocabulary,
  into: number[],
): void {
  for (const role of ROLES) pushWord(role, wordIn(role, view, at), into);
  for (let offset = -REACH; offset <= REACH; offset += 1) pushBits(offset, bitsIn(view, at, offset), into);
  pushContext(view, at, article, vocabulary, into);
}

/** Those features of one piece that stand on more than one word, as {@link pushFeatures} takes them. */
export function pushContext(
  view: LineView,
  at: number,
  { plainWords, topic }: ArticleView,
  vocabulary: Vocabulary,
  into: number[],
): void {
  const { words, shapes, bits, line } = view;
  const { pieces } = line;
  const piece = pieces[at]!;
  const own = words[at]!;
  const before = words[at - 1] ?? EDGE;
  const behind = words[at + 1] ?? EDGE;
  const shape = shapes[at]!;
  const shapeBefore = shapes[at - 1] ?? EDGE;
  const shapeBehind = shapes[at + 1] ?? EDGE;
  into.push(
    mix(7, before, own),
    mix(8, own, behind),
    mix(9, words[at - 2] ?? EDGE, before),
    mix(10, behind, words[at + 2] ?? EDGE),
  );
  into.push(mix(11, shape), mix(12, shapeBefore, shape), mix(13, shape, shapeBehind));
  into.push(mix(14, mix(15, shapeBefore, shape), shapeBehind));
  into.push(mix(18, before, shape), mix(19, behind, shape));
  const opens = opensLine(pieces, at) ? 1 : 0;
  const plain = plainWords.has(own) ? 1 : 0;
  into.push(mix(40, opens * 2 + plain, shape));
  if (line.shouted || line.titled) into.push(mix(41, line.shouted ? 1 : 2, shape));
  const known = plain || vocabulary.has(own) ? 1 : 0;
  const knownAfter = plainWords.has(behind) || vocabulary.has(behind) ? 1 : 0;
  into.push(mix(43, known * 2 + opens, shape), mix(44, known * 4 + opens * 2 + knownAfter, shapeBehind));
  if (opens) into.push(mix(45, known, behind), mix(46, known, view.endings[at]!));
  const gluedAfter = pieces[at + 1]?.glued === true;
  if (piece.glued || gluedAfter) into.push(mix(42, piece.glued ? before : 0, gluedAfter ? behind : 0));
  pushTopic(view, at, topic, into);
  pushRun(view, at, into);
  pushTold(view, at, into);
  into.push(
    mix(60, bits[at]!, view.listed[at]!),
    mix(61, bits[at]!, before),
    mix(62, bits[at]!, bits[at - 1] ?? BITS),
  );
}

/** What the article and the line are about. Where they are about nothing, other features say all. */
function pushTopic(view: LineView, at: number, topic: number, into: number[]): void {
  const shape = view.shapes[at]!;
  const told = view.told[at]! >> 3;
  const bits = view.bits[at]!;
  if (topic > 0) into.push(mix(47, topic, shape), mix(48, topic, told), mix(49, topic, bits));
  if (view.business > 0) into.push(mix(63, view.business, shape), mix(64, view.business, told));
  if (view.sport > 0) into.push(mix(65, view.sport, shape), mix(66, view.sport, told));
  if (!(topic & SPORT && bits & CITY)) return;
  into.push(
    mix(67, view.sport, view.listed[at]!),
    mix(68, view.words[at - 1] ?? EDGE),
    mix(69, view.words[at + 1] ?? EDGE),
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
  if (near & verbs) into.push(mix(82, near & verbs), mix(84, near & verbs, bits[from]! & WORD.firstName));
  if (past & verbs) into.push(mix(83, past & verbs));
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
    mix(92, plain(own), shapes[at]!),
    mix(93, plain(own), bits[at]!),
    mix(94, plain(before), plain(own)),
    mix(95, plain(own), plain(after)),
    mix(96, plain(own), words[at - 1] ?? EDGE),
    mix(97, plain(own), words[at + 1] ?? EDGE),
    mix(98, plain(own), words[at]!),
  );
}
