/** Makes candidates of a line's items: joins what is one name, parts what is two, and notes what the name itself tells. */
import type { Candidate, Line } from './candidate.ts';
import { speak } from './candidate.ts';
import type { Lexicon } from './lexicon.ts';
import { isNoun, isPlaceAdjective, nounIn } from './lexicon.ts';
import { isCapital, isClubYear, isWord } from './match.ts';
import { legalFormOf, nameEnd } from './legal-forms.ts';
import { isA, isForm, joinItems } from './join.ts';
import type { PatternMatch } from './patterns.ts';
import type { Organisation } from '../../record/schema.ts';
import type { Piece } from './pieces.ts';
import type { Item } from './scan.ts';

const straight = (text: string): string => text.replaceAll('’', "'");

/** Takes "Noord-" of "Noord-Frankrijk" and "-Noord" of "Amsterdam-Noord" into a place's words. */
function withDirections(lexicon: Lexicon, line: Line, item: Item): Item {
  if (!isA(item, 'place')) return item;
  const { pieces } = line;
  const isDirection = (index: number): boolean => lexicon.words.directions.has(pieces[index]?.lower ?? '');
  const hyphen = (index: number): boolean => pieces[index]?.lower === '-' && pieces[index]!.glued;
  let { from, to } = item;
  if (pieces[from]?.glued && hyphen(from - 1) && isDirection(from - 2)) from -= 2;
  if (hyphen(to) && isDirection(to + 1) && isCapital(pieces[to + 1])) to += 2;
  return { ...item, from, to };
}

/**
 * Whether an uninflected adjective stands beside its noun: "een Frans bedrijf", "le groupe français", not the language
 * of "in het Frans", "en français".
 */
function besideNoun(lexicon: Lexicon, line: Line, from: number, to: number): boolean {
  if (lexicon.data.places.adjectivesFollow) {
    const before = line.pieces[from - 1];
    return isWord(before) && before!.shape !== 'number' && !lexicon.words.openers.has(before!.lower);
  }
  const next = line.pieces[to];
  if (!isWord(next) || next!.shape === 'number') return false;
  if (next!.glued) return false;
  if (next!.shape === 'lower') return !lexicon.words.openers.has(next!.lower);
  return !lexicon.firstNames.has(next!.text) && line.pieces[to + 1]?.shape === 'lower';
}

/** Evidence in the words of the name itself: "Bouwgroep", "Stichting". */
function ownWords(lexicon: Lexicon, line: Line, item: Item, candidate: Candidate): void {
  if (!item.person && endsInPlace(lexicon, line, item)) speak(candidate.evidence, 'place', 2.5);
  const words = line.pieces.slice(item.from, item.to).filter(isWord);
  const edges = new Set([words[0]?.lower ?? '', words.at(-1)?.lower ?? '']);
  for (const word of edges) {
    if (words.length > 1 && isNoun(lexicon, lexicon.companyWords, word))
      speak(candidate.evidence, 'company', 2);
  }
  // "Nederlandse Vereniging Omwonenden Windenergie"
  const second = words.length > 2 && isPlaceAdjective(lexicon, words[0]!) ? words[1]!.lower : '';
  for (const word of new Set([...edges, second])) {
    const known = nounIn(lexicon, lexicon.organisationWords, word);
    if (known && (words.length > 1 || known !== word)) {
      speak(candidate.evidence, 'organisation', 2.5);
      candidate.kind ??= lexicon.organisationWords.get(known)!;
    }
  }
}

/** Letters before the end of a street's name: "Verlaan" is a surname, "Kustlaan" a street. */
const BEFORE_END = 4;

/** Whether a word ends as streets and squares do. */
function endsAsStreet(ends: ReadonlySet<string>, word: string): boolean {
  for (const end of ends) if (word.length >= end.length + BEFORE_END && word.endsWith(end)) return true;
  return false;
}

/** Whether the last word of a name makes a place of it: "Leopold Vanderkelenstraat", "Phoenix Park". */
function endsInPlace({ words }: Lexicon, line: Line, { from, to }: Item, ends = words.placeEnds): boolean {
  const last = line.pieces[to - 1]!;
  if (last.shape !== 'capital') return false;
  return endsAsStreet(ends, last.lower) || (to - from > 1 && !last.glued && words.lastWords.has(last.lower));
}

/** Letters of the shortest word of organisations that is nobody's surname: there are people called Bond and Hof. */
const NO_SURNAME = 6;

/** "Wilhelmina Ziekenhuis": a first name does not make a person of what ends in an organisation's word. */
function endsInBody(lexicon: Lexicon, line: Line, { to }: Item): boolean {
  const last = line.pieces[to - 1]!.lower;
  return last.length >= NO_SURNAME && nounIn(lexicon, lexicon.organisationWords, last) !== undefined;
}

/** What an organisation found by a pattern is called, whatever part of it stands in the text. */
function patternName({ pattern }: Item, text: string): string | undefined {
  if (!pattern) return undefined;
  const name = pattern.pattern.names?.replace('{name}', text) ?? text;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The place that an organisation is named by: "gemeente Utrecht" the city, "provincie Utrecht" the region. */
function holePlace(lexicon: Lexicon, { pattern, hole }: PatternMatch): string | undefined {
  const word = pattern.before.at(-1) ?? '';
  const region = lexicon.words.regionNouns.has(word);
  const places = hole.map(({ reading }) => reading).filter((reading) => reading.class === 'place');
  const wanted = region ? places.filter((reading) => reading.kind === 'region') : [];
  const [first] = (wanted.length > 0 ? wanted : places).toSorted((a, b) => b.weight - a.weight);
  return first?.id;
}

function toCandidate(
  lexicon: Lexicon,
  lineIndex: number,
  line: Line,
  item: Item,
  paragraph: string,
): Candidate | undefined {
  if (item.pattern?.pattern.kind === null) return undefined;
  const start = line.pieces[item.from]!.start;
  const end = line.pieces[item.to - 1]!.end - item.trim;
  const text = paragraph.slice(start, end);
  const listed = item.listed.filter(
    ({ reading }) =>
      reading.class !== 'place' || !reading.besideNoun || besideNoun(lexicon, line, item.from, item.to),
  );
  if (item.listed.length > 0 && listed.length === 0) return undefined;
  const name = patternName(item, text) ?? text;
  const candidate: Candidate = {
    line: lineIndex,
    from: item.from,
    to: item.to,
    paragraph: line.paragraph,
    start,
    end,
    text,
    name: straight(name),
    key: straight(item.pattern ? name : text).toLowerCase(),
    readings: listed.map(({ reading }) => reading),
    evidence: {},
    cited: false,
  };
  // "in de Leopold Vanderkelenstraat"; without its article it may be somebody's name.
  const named = lexicon.words.articles.has(line.pieces[item.from - 1]?.lower ?? '');
  const street = item.person && named && endsInPlace(lexicon, line, item, lexicon.words.surnamelessEnds);
  if (item.person && !street && !endsInBody(lexicon, line, item)) speak(candidate.evidence, 'person', 3);
  if (item.pattern) {
    candidate.bound = `pattern "${item.pattern.pattern.pattern}"`;
    speak(candidate.evidence, 'organisation', 4);
    candidate.kind = item.pattern.pattern.kind!;
    const place = holePlace(lexicon, item.pattern);
    if (place) candidate.place = place;
  } else if (street) speak(candidate.evidence, 'place', 2.5);
  else if (listed.length === 0) ownWords(lexicon, line, item, candidate);
  return candidate;
}

/** The name without what belongs to the text's grammar, and with the legal form behind it in its words. */
function withLegalForm(
  lexicon: Lexicon,
  line: Line,
  item: Item,
  candidate: Candidate,
  paragraph: string,
): void {
  const form = legalFormOf(lexicon, line, item);
  if (!form || (form.from < item.to && candidate.readings.length > 0)) return;
  // What stands before a form that is inside is the name; else the listed name is, without the text's grammar.
  const bare =
    form.from < item.to
      ? paragraph.slice(candidate.start, line.pieces[nameEnd(line, form) - 1]!.end)
      : candidate.text;
  candidate.to = form.to;
  candidate.end = line.pieces[form.to - 1]!.end;
  candidate.text = paragraph.slice(candidate.start, candidate.end);
  candidate.name = straight(bare);
  candidate.key = candidate.name.toLowerCase();
  speak(candidate.evidence, 'company', 3);
  candidate.bound = 'legal form';
}

/** "Brussel 2000", "Zottegem 2020": an event or a party, and no place. */
function withYear(line: Line, item: Item): Item {
  const next = line.pieces[item.to];
  if (!isA(item, 'place') || isForm(item) || !next || next.glued || !/^(?:19|20)\d\d$/.test(next.text))
    return item;
  return { ...item, to: item.to + 1, trim: 0, listed: [] };
}

/** The kind of body that a hyphen joins to a name: "-universiteit". */
const joinedBody = (
  lexicon: Lexicon,
  hyphen: Piece,
  noun: Piece | undefined,
): Organisation['kind'] | undefined =>
  hyphen.lower === '-' && hyphen.glued && noun?.glued && noun.shape === 'lower'
    ? lexicon.joinedBodies.get(noun.lower)
    : undefined;

/** A name with what makes it a body's: a club's year ("Excelsior '31"), a joined noun ("Lomonosov-universiteit"). */
function withBody(lexicon: Lexicon, line: Line, item: Item): { item: Item; kind?: Organisation['kind'] } {
  const { pieces } = line;
  const next = pieces[item.to];
  if (next?.shape !== 'mark' || isForm(item) || item.pattern || item.trim > 0) return { item };
  const behind = pieces[item.to + 1];
  const year = isClubYear(pieces, item.to);
  const kind = year ? 'sport' : joinedBody(lexicon, next, behind);
  if (!kind || (!year && isA(item, 'organisation'))) return { item };
  const longer = { ...item, to: item.to + 2, listed: [], person: false };
  return year && isA(item, 'place') ? { item: longer } : { item: longer, kind };
}

const joins = (lexicon: Lexicon, { text, lower, glued }: Piece): boolean =>
  text === '&' || (!glued && lexicon.words.conjunctions.has(lower));

/**
 * One past the words that make a family's firm of a name: "& Zn." of "Koster & Zn.", "en Zonen" of "Hofstra en Zonen";
 * `to` where none stand there.
 */
function familyEnd(lexicon: Lexicon, { pieces }: Line, { from, to }: Item): number {
  const { families, shortFamilies, personNouns } = lexicon.words;
  const last = pieces[to - 1]!;
  // A run of capitals may have taken "& Zn" along.
  const inside =
    to - from > 2 && families.has(last.lower) && isCapital(last) && joins(lexicon, pieces[to - 2]!);
  const next = pieces[to + 1];
  const behind = next && families.has(next.lower) && isCapital(next) && joins(lexicon, pieces[to]!);
  if (!inside && !behind) return to;
  // "Vader en Zoon"
  if (to === from + 1 && isNoun(lexicon, personNouns, last.lower)) return to;
  const end = inside ? to : to + 2;
  const stop = pieces[end];
  return shortFamilies.has(pieces[end - 1]!.lower) && stop?.text === '.' && stop.glued ? end + 1 : end;
}

/** Makes a family's firm of a name that "& Zonen" or its like ends. */
function withFamily(lexicon: Lexicon, line: Line, item: Item): { item: Item; family: boolean } {
  const to = isForm(item) || item.pattern || item.trim > 0 ? item.to : familyEnd(lexicon, line, item);
  if (to === item.to) return { item, family: false };
  return { item: { ...item, to, listed: [], person: false }, family: true };
}

/** The candidates of one line, in reading order, without overlap. */
export function candidatesOf(
  lexicon: Lexicon,
  lineIndex: number,
  line: Line,
  items: readonly Item[],
  paragraph: string,
): Candidate[] {
  const candidates: Candidate[] = [];
  let end = 0;
  for (const joined of joinItems(lexicon, line, items)) {
    const body = withBody(lexicon, line, withYear(line, withDirections(lexicon, line, joined)));
    const { item, family } = withFamily(lexicon, line, body.item);
    if (item.from < end) continue;
    const candidate = toCandidate(lexicon, lineIndex, line, item, paragraph);
    if (!candidate) continue;
    if (body.kind) {
      candidate.bound = 'body';
      candidate.kind = body.kind;
      speak(candidate.evidence, 'organisation', 3);
    }
    if (family) {
      candidate.bound = 'family';
      speak(candidate.evidence, 'company', 3);
    }
    if (!isForm(item) && !item.pattern && !item.person)
      withLegalForm(lexicon, line, item, candidate, paragraph);
    candidates.push(candidate);
    end = candidate.to;
  }
  return candidates;
}
