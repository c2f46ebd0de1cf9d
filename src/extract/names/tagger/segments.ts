/** The parts of a line that can hold a name at all: only these are scored. */
import type { Line } from '../candidate.ts';
import { isCapital, isClubYear, opensLine } from '../match.ts';
import type { LineView } from './features.ts';

/** Half-open bounds in a line's pieces. */
export interface Segment {
  from: number;
  to: number;
}

/** Pieces without a capital that a name may have between two with one: "Raad van State", "Bank van de Nederlandse Antillen". */
const REACH = 3;

/** Where the pieces between two capitals may all belong to one name. */
function bridges(line: Line, connectors: ReadonlySet<string>, from: number): number {
  for (let at = from; at < line.pieces.length && at <= from + REACH; at += 1) {
    const piece = line.pieces[at]!;
    if (isCapital(piece)) return at;
    const joins = piece.shape === 'mark' ? piece.glued && line.pieces[at + 1]?.glued : false;
    if (!joins && piece.shape !== 'number' && !connectors.has(piece.lower)) return -1;
  }
  return -1;
}

/**
 * Runs of capitals and listed names, with the small words between them, in reading order.
 *
 * @param connectors the small words, in lower case.
 */
export function segmentsOf(view: LineView, connectors: ReadonlySet<string>): Segment[] {
  const { line, listed, seen } = view;
  const { pieces } = line;
  const segments: Segment[] = [];
  let at = 0;
  while (at < pieces.length) {
    if (!isCapital(pieces[at]) && listed[at] === 0) {
      at += 1;
      continue;
    }
    const from = at;
    at += 1;
    for (;;) {
      if (isCapital(pieces[at]) || listed[at] === 2 || (listed[at] === 1 && !pieces[at]!.glued)) {
        at += 1;
        continue;
      }
      const next = bridges(line, connectors, at);
      if (next < 0) break;
      at = next + 1;
    }
    // "Studio 100", "Champions League 2004".
    if (pieces[at]?.shape === 'number' && !pieces[at]!.glued) at += 1;
    // "Excelsior '31"
    else if (isClubYear(pieces, at)) at += 2;
    // "De winst steeg": a function word alone has its capital from the line.
    const isOpener = at === from + 1 && seen[from]!.opener && listed[from] === 0 && opensLine(pieces, from);
    if (!isOpener) segments.push({ from, to: at });
  }
  return segments;
}
