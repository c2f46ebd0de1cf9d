/** Reads an article by lists, patterns and cues alone: what the tagger starts from, and what is left where there is none. */
import type { Sentence } from '../../article.ts';
import type { Candidate, Line, NameClass } from './candidate.ts';
import { candidatesOf } from './candidates.ts';
import { addClubs, addPlayers, isSport } from './clubs.ts';
import { addCues } from './cues.ts';
import { withoutFarNames } from './far.ts';
import { takeParticles, trimPossessives } from './groups.ts';
import type { Lexicon } from './lexicon.ts';
import { isCapital } from './match.ts';
import { piecesOf } from './pieces.ts';
import { ruleOn, type Ruling } from './resolve.ts';
import { type Item, scanLine } from './scan.ts';
import { type SeenWord, seenWords } from './tagger/seen.ts';

/** A line with four words or more, all but every tenth in capitals, is shouted; titled where three in four begin with one. */
function lineOf(lexicon: Lexicon, sentence: Sentence): Line {
  const pieces = piecesOf(sentence);
  const seen = seenWords(lexicon, pieces);
  let words = 0;
  let capitals = 0;
  let upper = 0;
  let small = 0;
  for (const [at, piece] of pieces.entries()) {
    if (piece.shape === 'mark' || piece.shape === 'number') continue;
    words += 1;
    if (isCapital(piece)) capitals += 1;
    else if (seen[at]!.opener) small += 1;
    if (piece.shape === 'upper' || piece.text.length === 1) upper += 1;
  }
  const shouted = words >= 3 && upper >= words * 0.9;
  const titled = words >= 5 && capitals >= 4 && capitals >= (words - small) * 0.85;
  return { paragraph: sentence.paragraph, pieces, seen, shouted, titled };
}

/** A line, and what the rules make of it. */
export interface RuledLine {
  line: Line;
  /** What the lists found. */
  items: readonly Item[];
  candidates: readonly Candidate[];
  /** For each piece what the rules take it for: see {@link toldOf}; 0 where they see no name. */
  told: Uint8Array;
  /** What the tagger sees of each piece by itself. */
  seen: readonly SeenWord[];
}

const TOLD: Readonly<Record<NameClass, number>> = {
  company: 1,
  organisation: 2,
  source: 3,
  place: 4,
  person: 5,
  other: 6,
};
/** A place's adjective or inhabitants. */
const FORM = 7;
/** A run of capitals of which nothing is known. */
const UNKNOWN = 8;

/** Class (times 8), how sure the rules are (0 to 3, times 2), and whether the piece is inside the name. */
function toldOf(candidate: Candidate, { class: name, points }: Ruling): number {
  const form = candidate.readings.some((reading) => reading.class === 'place' && reading.form);
  const told = name === null ? UNKNOWN : form && name === 'place' ? FORM : TOLD[name];
  const sure = points < 2 ? 0 : points < 3 ? 1 : points < 4 ? 2 : 3;
  return told * 8 + sure * 2;
}

/** Reads an article's sentences. Linear in their length. */
export function readByRules(
  lexicon: Lexicon,
  paragraphs: readonly string[],
  sentences: readonly Sentence[],
): RuledLine[] {
  const lines = sentences.map((sentence) => lineOf(lexicon, sentence));
  const all: Candidate[] = [];
  const scanned = withoutFarNames(
    lexicon,
    lines.map((line) => scanLine(lexicon, line)),
  );
  const read = lines.map((line, index) => {
    const items = scanned[index]!;
    const candidates = candidatesOf(lexicon, index, line, items, paragraphs[line.paragraph]!);
    addCues(lexicon, line, candidates);
    addClubs(lexicon, line, candidates);
    for (const candidate of candidates) all.push(candidate);
    return {
      line,
      items,
      candidates,
      told: new Uint8Array(line.pieces.length),
      seen: line.seen,
    };
  });
  if (isSport(read)) for (const { line, candidates } of read) addPlayers(lexicon, line, candidates);
  takeParticles(all, lines, paragraphs, lexicon);
  trimPossessives(all, lexicon.words.possessives);
  for (const [candidate, ruling] of ruleOn(all)) {
    const { told } = read[candidate.line]!;
    const code = toldOf(candidate, ruling);
    for (let at = candidate.from; at < candidate.to; at += 1) told[at] = code + (at > candidate.from ? 1 : 0);
  }
  return read;
}
