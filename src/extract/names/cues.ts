/** What the words around a candidate say about its class. Every rule reads the pack's words; none knows a language. */
import type { Candidate, Line } from './candidate.ts';
import { ENOUGH, speak } from './candidate.ts';
import { before, behind, isCited, isDateline, isSentFrom, isTopic } from './cites.ts';
import type { Lexicon } from './lexicon.ts';
import { isNoun, isPlaceAdjective, nounIn } from './lexicon.ts';
import { isBesideWater, isDash, isWord } from './match.ts';
import type { Piece } from './pieces.ts';

/** What speaks for a company in a name that is the subject of a deal. */
const DEALER = 2.5;

/** How many words an appositive's article may stand before its noun: "X, een snelgroeiend Delfts chipbedrijf". */
const APPOSITIVE_REACH = 5;

/** The index behind a candidate, over a possessive ("'s") and closing quotes. */
function behindPossessive(pieces: readonly Piece[], { to, end }: Candidate): number {
  const last = pieces[to - 1]!;
  // "Microsofts": the ending is in the piece itself.
  if (last.end > end) return to;
  const [mark, ending] = [pieces[to], pieces[to + 1]];
  if (mark?.glued && mark.lower === "'" && ending?.glued && ending.lower === 's') return to + 2;
  return behind(pieces, to);
}

/** The word that ends at the piece, hyphens included ("start-up"), and the index before it. */
function wordBefore(pieces: readonly Piece[], at: number): { text: string; rest: number } {
  let from = at;
  while (from >= 2 && pieces[from]!.glued && pieces[from - 1]!.lower === '-' && pieces[from - 1]!.glued)
    from -= 2;
  return { text: textOf(pieces, from, at + 1), rest: from - 1 };
}

/** The word that begins at the piece, hyphens included. */
function wordFrom(pieces: readonly Piece[], at: number): string {
  let to = at + 1;
  while (pieces[to]?.lower === '-' && pieces[to]!.glued && pieces[to + 1]?.glued) to += 2;
  return textOf(pieces, at, to);
}

function textOf(pieces: readonly Piece[], from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += 1) text += pieces[at]!.lower;
  return text;
}

/** The company noun that a word is: singular, or a plural that the pack lists. */
function speakForNoun(lexicon: Lexicon, candidate: Candidate, noun: string): boolean {
  const { words } = lexicon;
  const { evidence } = candidate;
  if (isNoun(lexicon, words.mediumNouns, noun)) {
    speak(evidence, 'source', 3.2);
    return true;
  }
  const kind = nounIn(lexicon, lexicon.organisationNouns, noun);
  if (kind) {
    speak(evidence, 'organisation', 2.5);
    candidate.kind ??= lexicon.organisationNouns.get(kind)!;
    return true;
  }
  if (isNoun(lexicon, words.companyNouns, noun)) {
    speak(evidence, 'company', 2.5);
    return true;
  }
  return false;
}

/**
 * "La start-up lyonnaise X", "le groupe laitier X": the noun that calls X stands before its adjective. A word that is no
 * place's adjective may be a verb, and then says less.
 */
function speakForFarNoun(
  lexicon: Lexicon,
  candidate: Candidate,
  pieces: readonly Piece[],
  at: number,
  rest: number,
): boolean {
  const { words, data } = lexicon;
  const piece = pieces[at]!;
  if (!data.places.adjectivesFollow || rest < 0 || !isWord(pieces[rest]) || pieces[at]!.shape !== 'lower')
    return false;
  const noun = wordBefore(pieces, rest).text;
  if (isPlaceAdjective(lexicon, piece)) return speakForNoun(lexicon, candidate, noun);
  const mayBeVerb = words.openers.has(piece.lower) || words.companyVerbs.has(piece.lower);
  if (!mayBeVerb && candidate.readings.length === 0 && isNoun(lexicon, words.companyNouns, noun))
    speak(candidate.evidence, 'company', 1.2);
  return false;
}

function cuesBefore(lexicon: Lexicon, candidate: Candidate, pieces: readonly Piece[]): void {
  const { words } = lexicon;
  const { evidence } = candidate;
  const at = before(pieces, candidate.from);
  const word = pieces[at];
  if (!word) return;
  const { text, rest } = wordBefore(pieces, at);
  if (isWord(word)) {
    if (isNoun(lexicon, words.personNouns, text)) speak(evidence, 'person', 2);
    else if (speakForNoun(lexicon, candidate, text)) return;
    else if (speakForFarNoun(lexicon, candidate, pieces, at, rest)) return;
    const listed = candidate.readings.some((reading) => reading.class === 'place');
    if (listed && words.prepositions.has(text)) speak(evidence, 'place', 1.2);
    // "aan de Lek"
    const water = candidate.readings.some((reading) => reading.class === 'place' && reading.kind === 'other');
    if (water && isBesideWater(lexicon, pieces, at + 1)) speak(evidence, 'place', 1.2);
    if (isNoun(lexicon, words.cityNouns, text) || words.regionNouns.has(text)) speak(evidence, 'place', 2);
    else if (listed && words.placeNouns.has(text)) speak(evidence, 'place', 2);
    if (words.speechVerbs.has(text)) speak(evidence, 'person', 0.5);
    // "Ook investeert Amazon": the subject stands behind its verb where the sentence opens with something else.
    if (words.companyVerbs.has(text)) speak(evidence, 'company', 1);
    if (words.companyRoles.has(text)) {
      // "topman Jansen" is a person, "aandeel Vopak" a company: the first kind stands among the nouns of persons.
      if (!words.personNouns.has(text)) speak(evidence, 'company', 1.5);
    }
  }
  // "topman van X", "aandelen in X", "topman van het Delftse X".
  let from = at;
  if (words.articles.has(pieces[from]?.lower ?? '')) from -= 1;
  if (words.belongs.has(pieces[from]?.lower ?? '')) {
    const role = from > 0 ? wordBefore(pieces, from - 1).text : '';
    if (isNoun(lexicon, words.companyRoles, role)) speak(evidence, 'company', 2);
    else if (isNoun(lexicon, words.companyNouns, role)) speak(evidence, 'company', 1);
    // "de brandweer van X", "ten noorden van X".
    if (words.placeParts.has(role)) speak(evidence, 'place', 2);
  }
  // "een meerderheidsbelang in het Delftse X": nothing else has parts that are sold.
  if (words.stakesIn.has(pieces[from]?.lower ?? '')) {
    const share = from > 0 ? wordBefore(pieces, from - 1).text : '';
    if (words.stakes.has(share)) speak(evidence, 'company', 2.5);
  }
  // "bedrijven als X": what follows in the list is told by `lists`.
  if (words.examples.has(text)) {
    if (rest >= 0) speakForNoun(lexicon, candidate, wordBefore(pieces, rest).text);
  }
}

function cuesBehind(lexicon: Lexicon, candidate: Candidate, pieces: readonly Piece[]): void {
  const { words } = lexicon;
  const { evidence } = candidate;
  const hyphen = pieces[candidate.to];
  if (hyphen?.glued && hyphen.lower === '-') {
    const noun = pieces[candidate.to + 1];
    if (noun?.glued && noun.shape === 'lower') {
      if (words.companyRoles.has(noun.lower) || isNoun(lexicon, words.companyRoles, noun.lower)) {
        speak(evidence, 'company', 3);
      }
    }
    return;
  }
  const at = behindPossessive(pieces, candidate);
  const possessive = at !== candidate.to || pieces[candidate.to - 1]!.end > candidate.end;
  if (possessive && words.companyRoles.has(pieces[at]?.lower ?? '')) speak(evidence, 'company', 1.5);
  const next = pieces[at];
  if (!next) return;
  if (next.shape === 'lower') {
    if (words.companyVerbs.has(next.lower)) speak(evidence, 'company', 1);
    if (words.speechVerbs.has(next.lower)) speak(evidence, 'person', 0.5);
  }
  if (next.text !== ',' && next.text !== '(') return;
  // "X, een snelgroeiend Delfts chipbedrijf".
  if (!words.articles.has(pieces[at + 1]?.lower ?? '')) return;
  for (let index = at + 2; index <= at + 1 + APPOSITIVE_REACH; index += 1) {
    const piece = pieces[index];
    if (piece?.glued && piece.lower === '-') continue;
    if (!isWord(piece)) return;
    const noun = wordFrom(pieces, index);
    if (isNoun(lexicon, words.personNouns, noun)) {
      speak(evidence, 'person', 2);
      return;
    }
    if (speakForNoun(lexicon, candidate, noun)) return;
    // "X, een maker van batterijen": on its own the noun may mean a person, so it is weaker.
    if (words.companyNouns.has(`-${noun}`)) speak(evidence, 'company', 1.5);
    if (words.belongs.has(noun)) return;
  }
}

/**
 * Whether an article stands before a doubtful company's name, and nothing speaks for a company: "de Amazon" is the river.
 * Initials take an article as companies too ("de NS").
 */
function takesArticle(
  lexicon: Lexicon,
  { readings, evidence, from }: Candidate,
  pieces: readonly Piece[],
): boolean {
  const doubtful =
    readings.length > 0 && readings.every((each) => each.class === 'company' && each.ambiguous);
  if (!doubtful || (evidence.company ?? 0) > 0 || pieces[from]!.shape !== 'capital') return false;
  return lexicon.words.articles.has(pieces[from - 1]?.lower ?? '');
}

/** Whether a line is nothing but two or three unknown capitals in brackets: a writer's initials under an article. */
function isSignature(pieces: readonly Piece[], { from, to, text, readings }: Candidate): boolean {
  return (
    readings.length === 0 &&
    from === 1 &&
    to === pieces.length - 1 &&
    text.length <= 3 &&
    pieces[0]!.text === '('
  );
}

/** Whether an article stands before a doubtful organisation's name within a line: "het Rijk", "de Douane". */
function isInstitution(lexicon: Lexicon, { readings, from }: Candidate, pieces: readonly Piece[]): boolean {
  const doubtful =
    readings.length > 0 && readings.every((each) => each.class === 'organisation' && each.ambiguous);
  return doubtful && from > 0 && lexicon.words.articles.has(pieces[from - 1]!.lower);
}

/**
 * Whether a name that no list knows stands beside the verb of a line that tells of a deal, as its subject does: "Podkaas haalde
 * net 1,5 miljoen euro op", "Neurolace, een spin-off uit Leuven, heeft 34 miljoen opgehaald".
 */
function deals({ words }: Lexicon, pieces: readonly Piece[], candidate: Candidate): boolean {
  const { readings, evidence, from } = candidate;
  if (readings.length > 0 || (evidence.person ?? 0) >= ENOUGH) return false;
  const at = before(pieces, from);
  const left = pieces[at]?.lower ?? '';
  if (words.prepositions.has(left) || words.belongs.has(left)) return false;
  const isVerb = (word: string): boolean => words.dealVerbs.has(word) || words.companyVerbs.has(word);
  const next = pieces[behindPossessive(pieces, candidate)];
  const apposed = next?.text === ',' && (at < 1 || isDash(pieces[at]));
  return isVerb(next?.lower ?? '') || isVerb(left) || apposed;
}

/** Adds to each candidate of a line what the words around it say. */
export function addCues(lexicon: Lexicon, line: Line, candidates: readonly Candidate[]): void {
  if (candidates.length === 0) return;
  const { seen } = line;
  const spoken = seen.some(({ speaks }) => speaks);
  const quoted = spoken || seen.some(({ cites }) => cites);
  const isDeal = seen.some(({ dealSum }) => dealSum) && seen.some(({ deal }) => deal);
  for (const candidate of candidates) {
    if (quoted) candidate.spoken = true;
    if (candidate.readings.some((reading) => reading.class === 'place' && reading.form)) continue;
    cuesBefore(lexicon, candidate, line.pieces);
    cuesBehind(lexicon, candidate, line.pieces);
    if (isDeal && deals(lexicon, line.pieces, candidate)) speak(candidate.evidence, 'company', DEALER);
    candidate.cited = isCited(lexicon, candidate, line, spoken);
    // Of a medium that is a company too ("NOS"), the words that cite it tell which is meant.
    if (candidate.cited && candidate.readings.some((reading) => reading.class === 'source'))
      speak(candidate.evidence, 'source', 1.5);
    if (takesArticle(lexicon, candidate, line.pieces)) speak(candidate.evidence, 'other', 4);
    if (isInstitution(lexicon, candidate, line.pieces)) speak(candidate.evidence, 'organisation', 1);
    if (isSignature(line.pieces, candidate)) speak(candidate.evidence, 'person', 8);
    if (candidate.readings.length === 0 && isDateline(line.pieces, candidate))
      speak(candidate.evidence, 'source', 4);
    if (isSentFrom(line.pieces, candidate)) speak(candidate.evidence, 'place', 2);
    if (isTopic(lexicon, line.pieces, candidate)) speak(candidate.evidence, 'other', 8);
    // "meldt Schaatsen.nl"
    if (candidate.cited && candidate.readings.length === 0 && /\.[a-z]{2,4}$/.test(candidate.text))
      speak(candidate.evidence, 'source', 4);
  }
  spreadOverLists(lexicon, line, candidates);
  spreadIntoBrackets(line, candidates);
}

/** Behind a person the brackets hold a party, a club or an employer: "Jan Jansen (CDA)". */
function spreadIntoBrackets(line: Line, candidates: readonly Candidate[]): void {
  for (let index = 1; index < candidates.length; index += 1) {
    const outer = candidates[index - 1]!;
    const inner = candidates[index]!;
    if ((outer.evidence.person ?? 0) < 2 || inner.from !== outer.to + 1) continue;
    if (line.pieces[outer.to]!.text !== '(' || line.pieces[inner.to]?.text !== ')') continue;
    if (inner.readings.length === 0) speak(inner.evidence, 'organisation', 2);
  }
}

/** In "bedrijven als X, Y en Z" what is known of X is true of Y and Z as well. */
function spreadOverLists(lexicon: Lexicon, line: Line, candidates: readonly Candidate[]): void {
  for (let index = 1; index < candidates.length; index += 1) {
    const left = candidates[index - 1]!;
    const right = candidates[index]!;
    const between = line.pieces.slice(left.to, right.from);
    const joined =
      between.length === 1 && (between[0]!.text === ',' || lexicon.words.conjunctions.has(between[0]!.lower));
    if (!joined) continue;
    const points = companyPoints(left);
    // A noun in the plural calls all members ("de bedrijven X en Y"); beside a company on the list there is only a hint.
    const called = (left.evidence.company ?? 0) >= 2.5;
    if (points >= 2) speak(right.evidence, 'company', called ? 2.5 : 1);
    else if (companyPoints(right) >= 2 && left.readings.length === 0) speak(left.evidence, 'company', 1);
    if (isPlain(left, 'place') && right.readings.some((reading) => reading.class === 'place')) {
      speak(right.evidence, 'place', 1);
    }
  }
}

const isPlain = (candidate: Candidate, name: 'company' | 'place'): boolean =>
  candidate.readings.length > 0 &&
  candidate.readings.every((reading) => reading.class === name && !reading.ambiguous);

function companyPoints(candidate: Candidate): number {
  return (isPlain(candidate, 'company') ? 2 : 0) + (candidate.evidence.company ?? 0);
}
