/** Finds a legal form behind a company's name or at the end of it: "Vopak N.V.", "Jansen Beheer BV". */
import type { Line } from './candidate.ts';
import type { Lexicon } from './lexicon.ts';
import { wordsBetween } from './match.ts';

/** One past the legal form that stands at the piece: "N.V.", "GmbH"; `at` where none does. */
function legalFormEnd(lexicon: Lexicon, line: Line, at: number): number {
  let node = lexicon.legalForms;
  let end = at;
  for (let index = at; index < line.pieces.length; index += 1) {
    const piece = line.pieces[index]!;
    const child = node.next?.get(piece.lower);
    if (!child) break;
    node = child;
    if (node.values?.includes(wordsBetween(line.pieces, at, index + 1))) end = index + 1;
  }
  const stop = line.pieces[end];
  // The last stop of "N.V." belongs to it, that of "Vopak NV." to the sentence.
  return end > at + 1 && stop?.text === '.' && stop.glued && line.pieces[end - 2]?.text === '.'
    ? end + 1
    : end;
}

/** A legal form in a line, as half-open bounds in its pieces. */
interface LegalForm {
  from: number;
  to: number;
}

/**
 * One past the words by which a company with this form is named: "Jansen" of "Jansen BV", but all of "Jansen & Co", which
 * nobody calls "Jansen".
 */
export const nameEnd = ({ pieces }: Line, { from, to }: LegalForm): number =>
  pieces[from - 1]!.text === '&' ? to : from;

/** The legal form behind a name, or that the name ends in; undefined where there is none. */
export function legalFormOf(
  lexicon: Lexicon,
  line: Line,
  { from, to }: { from: number; to: number },
): LegalForm | undefined {
  // The longest: "GmbH & Co. KG", not its "& Co."
  for (let at = from + 1; at <= to; at += 1) {
    const end = legalFormEnd(lexicon, line, at);
    if (end >= to && end > at) return { from: at, to: end };
  }
  return undefined;
}
