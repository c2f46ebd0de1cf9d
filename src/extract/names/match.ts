/** Finds listed names at a piece of a line: the longest one that is written as a name there. */
import type { Line } from './candidate.ts';
import type { Lexicon, Listed } from './lexicon.ts';
import type { Piece } from './pieces.ts';
import type { Trie } from './trie.ts';

/** Hyphens and dashes, between blanks or not. */
export const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);
/** Marks that open a quotation. */
const OPENERS = new Set(['"', '“', '„', '‘', "'", '«']);

/** Whether the piece is a dash between blanks, not the hyphen of a compound. */
export const isDash = (piece: Piece | undefined): boolean =>
  piece !== undefined && !piece.glued && DASHES.has(piece.text);

/** Whether a club's year begins at the piece: "'31" of "Excelsior '31". */
export function isClubYear(pieces: readonly Piece[], at: number): boolean {
  const [mark, year] = [pieces[at], pieces[at + 1]];
  return mark?.lower === "'" && !mark.glued && year?.glued === true && /^\d\d$/.test(year.text);
}

/** Whether the words before the piece speak for a water: "aan de" of "aan de Waal". */
export const isBesideWater = ({ words }: Lexicon, pieces: readonly Piece[], at: number): boolean =>
  words.articles.has(pieces[at - 1]?.lower ?? '') && words.waterside.has(pieces[at - 2]?.lower ?? '');

/** A listed name found in a line. */
export interface Match {
  /** One past the last piece. */
  to: number;
  /** Code units of the last piece that are no part of the name: the "s" of "Microsofts". */
  trim: number;
  listed: readonly Listed[];
}

/** Whether the piece has a capital: what may be a name, or the first word of a sentence. */
export function isCapital(piece: Piece | undefined): boolean {
  return (
    piece !== undefined && (piece.shape === 'capital' || piece.shape === 'upper' || piece.shape === 'mixed')
  );
}

/** Whether the piece is a word or a number. */
export function isWord(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.shape !== 'mark';
}

/** Whether the dash ends where an article is sent from: "RIJSSEN –", "BRUSSEL (Belga) -". */
function endsDateline(pieces: readonly Piece[], dash: number): boolean {
  let at = dash - 1;
  if (pieces[at]?.text === ')') while (at >= 0 && pieces[at]!.text !== '(') at -= 1;
  return at >= 0 && pieces.slice(0, at + 1).every(({ shape }) => shape === 'upper' || shape === 'mark');
}

/** Whether nothing but the line's beginning, or a mark that begins anew, stands before the piece. */
export function opensLine(pieces: readonly Piece[], index: number): boolean {
  for (let at = index - 1; at >= 0; at -= 1) {
    const piece = pieces[at]!;
    // "16.58 – In Vilvoorde": a time or a number before the line opens it, too.
    if (piece.shape === 'number') continue;
    if (piece.shape !== 'mark') return false;
    if (piece.text === ':' || piece.text === '•' || piece.text === '|') return true;
    if (piece.glued && piece.lower === '-') return false;
    if (isDash(piece) && endsDateline(pieces, at)) return true;
  }
  return true;
}

/** Whether a name may begin at the piece: not in the middle of a word. */
function mayBegin(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index]!;
  const before = pieces[index - 1];
  if (!piece.glued || !before) return true;
  return isCapital(piece) || (before.shape === 'mark' && !"'-.&".includes(before.lower));
}

/** Whether a name may end before the piece at `to`: at a space, a mark, a possessive or the hyphen of a compound. */
function mayEnd(pieces: readonly Piece[], to: number): boolean {
  const next = pieces[to];
  if (!next?.glued) return true;
  const after = pieces[to + 1];
  if (!after?.glued || !isWord(after)) return true;
  if (next.text === '&') return false;
  return next.text !== '.' || after.shape !== 'lower' || after.text.length === 1;
}

/** Whether the words are the listed name as an article may write it. */
function isWritten(line: Line, from: number, to: number, text: string, listed: Listed): boolean {
  if (text === listed.name || listed.anyCase) return true;
  const first = line.pieces[from]!;
  const name = listed.name;
  if (text.slice(1) === name.slice(1)) {
    // "De Bijenkorf" and "de Bijenkorf"; "eBay" and "EBay" where a sentence begins. But "de Zeeuwse" is no De Zeeuwse.
    const { reading } = listed;
    if (reading.class === 'company' && reading.ambiguous && first.shape === 'lower') return false;
    if (to - from > 1 || opensLine(line.pieces, from)) return true;
  }
  const { pieces } = line;
  // "Rio De Janeiro": every word with a capital.
  if (to - from > 2 && text.toLowerCase() === name.toLowerCase()) {
    if (pieces.slice(from, to).every((piece) => piece.shape === 'mark' || isCapital(piece))) return true;
  }
  if (text === name.toUpperCase())
    return (
      line.shouted ||
      (text.length > 3 && listed.reading.class !== 'other') ||
      // "MOL - Inbrekers …": the place that an article comes from.
      (from === 0 && listed.reading.class === 'place' && isDash(line.pieces[to]))
    );
  // "Linkedin" for "LinkedIn": a name with capitals inside is not always written with them.
  const plain = to - from === 1 && first.shape === 'capital' && text.length > 4;
  return (
    plain &&
    text.slice(1) === text.slice(1).toLowerCase() &&
    /\p{Lu}/u.test(name.slice(1)) &&
    !/^\p{Lu}+$/u.test(name)
  );
}

/** The words from one piece to another with single spaces and straight apostrophes, as lists have them. */
export function wordsBetween(pieces: readonly Piece[], from: number, to: number, trim = 0): string {
  let text = '';
  for (let at = from; at < to; at += 1) {
    const piece = pieces[at]!;
    if (at > from && !piece.glued) text += ' ';
    text += piece.shape === 'mark' ? piece.lower : piece.text;
  }
  return trim > 0 ? text.slice(0, -trim) : text;
}

function accept(line: Line, from: number, to: number, trim: number, node: Trie<Listed>): Match | undefined {
  if (!node.values || (trim === 0 && !mayEnd(line.pieces, to))) return undefined;
  const text = wordsBetween(line.pieces, from, to, trim);
  const listed = node.values.filter((value) => isWritten(line, from, to, text, value));
  return listed.length > 0 ? { to, trim, listed } : undefined;
}

/** The longest listed name that begins at the piece. */
export function matchAt(lexicon: Lexicon, line: Line, from: number): Match | undefined {
  const { pieces } = line;
  if (!mayBegin(pieces, from)) return undefined;
  let node: Trie<Listed> = lexicon.names;
  let best: Match | undefined;
  for (let at = from; at < pieces.length; at += 1) {
    const piece = pieces[at]!;
    // Of all names, those that begin with the piece are known by its word.
    const child: Trie<Listed> | undefined = at === from ? line.seen[at]!.names : node.next?.get(piece.lower);
    if (!child || !child.values) {
      const owns = (isCapital(piece) || at > from) && mayOwn(pieces, at);
      const bare = owns ? withoutPossessive(lexicon, node, piece) : undefined;
      if (bare) best = accept(line, from, at + 1, bare.trim, bare.node) ?? best;
    }
    if (!child) break;
    node = child;
    best = accept(line, from, at + 1, 0, node) ?? best;
  }
  return best;
}

/** Whether something stands behind the piece that it may be the owner of: in "van Canvas, dat" nothing is Canva's. */
function mayOwn(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at + 1];
  return pieces[at]!.shape !== 'upper' && (isWord(next) || (next !== undefined && OPENERS.has(next.text)));
}

function withoutPossessive(
  lexicon: Lexicon,
  node: Trie<Listed>,
  piece: Piece,
): { node: Trie<Listed>; trim: number } | undefined {
  for (const ending of lexicon.words.possessives) {
    if (!piece.lower.endsWith(ending)) continue;
    const child = node.next?.get(piece.lower.slice(0, -ending.length));
    // "Jonas" is no place Jona's, "namens" not Namen's.
    if (child?.values && !lexicon.firstNames.has(piece.text) && !lexicon.words.openers.has(piece.lower))
      return { node: child, trim: ending.length };
  }
  return undefined;
}
