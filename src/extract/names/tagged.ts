/** Brings the tagger's names among the candidates of the lists and the cues. */
import { type Candidate, ENOUGH, type Line, type Reading } from './candidate.ts';
import { legalFormOf, nameEnd } from './legal-forms.ts';
import type { Lexicon } from './lexicon.ts';
import { isCapital, matchAt, opensLine } from './match.ts';
import { isHeadNoun, isHeadWord, type Item } from './scan.ts';
import type { TaggedName } from './tagger/index.ts';

/** From this margin on the tagger's bounds count, whatever lists and cues say. */
const SURE_OF_BOUNDS = 2;

/** Where it only sees more words behind a company ("Siemens Mobility"), this is enough. */
const SURE_OF_LONGER = 0.5;

/** Whether the tagger's company is a listed one with more behind it. */
const isLonger = ({ class: named, from, to }: TaggedName, [only, ...others]: readonly Candidate[]): boolean =>
  named === 'company' &&
  only !== undefined &&
  !others.some(isGrounded) &&
  only.from === from &&
  only.to < to &&
  only.readings.some((reading) => reading.class === 'company');

/** From this margin on a name in a person's own bounds is another name. */
const SURE_OF_CUT = 1;

/** Whether anything but its capital speaks for a candidate. */
const isGrounded = ({ readings, evidence }: Candidate): boolean =>
  readings.length > 0 || Object.values(evidence).some((points) => points >= ENOUGH);

/**
 * Whether a candidate has the tagger's bounds, but for the article that a list has before the name ("de Persgroep"), or
 * the trade that it is called by ("Bakkerij Oosterlinck").
 */
function isSame(lexicon: Lexicon, { pieces }: Line, candidate: Candidate, tagged: TaggedName): boolean {
  if (candidate.to !== tagged.to) return false;
  if (candidate.from === tagged.from) return true;
  const [first] = pieces.slice(candidate.from, tagged.from);
  if (candidate.from !== tagged.from - 1 || !first) return false;
  // Where a line begins, the capital is the line's.
  const own = isCapital(first) && !opensLine(pieces, candidate.from);
  const trade = own && tagged.class === 'company' && lexicon.companyWords.has(first.lower);
  return trade || (lexicon.words.articles.has(first.lower) && candidate.readings.length > 0);
}

/** What the lists say of a name with just these bounds; its adjective is none. */
function readingsOf(lexicon: Lexicon, line: Line, { from, to }: TaggedName): Reading[] {
  const match = matchAt(lexicon, line, from);
  if (match?.to !== to || match.trim > 0) return [];
  return match.listed
    .map(({ reading }) => reading)
    .filter((reading) => reading.class !== 'place' || reading.form === undefined);
}

/**
 * The name without what only heads it: the noun that a line opens with ("Telefoonmaker Fairphone"), somebody's country
 * ("de Italiaan Gentiloni").
 */
function withoutHead(
  lexicon: Lexicon,
  { pieces, shouted, titled }: Line,
  items: readonly Item[],
  name: TaggedName,
): TaggedName {
  if (name.to - name.from < 2 || shouted || titled) return name;
  const isListed = items.some(({ from, listed }) => from === name.from && listed.length > 0);
  const noun = !isListed && opensLine(pieces, name.from) && isHeadNoun(lexicon, pieces, name.from);
  const inhabitant = items.some(
    ({ from, to, listed }) =>
      from === name.from &&
      to === name.from + 1 &&
      listed.some(({ reading }) => reading.class === 'place' && reading.form === 'inhabitant') &&
      !listed.some(({ reading }) => reading.class === 'place' && reading.form === 'adjective'),
  );
  return noun || inhabitant ? { ...name, from: name.from + 1 } : name;
}

/** "Microsoft-Topman": who somebody is of a company is no part of its name, in whatever letters. */
function withoutRole(lexicon: Lexicon, { pieces }: Line, name: TaggedName): TaggedName {
  const [hyphen, role] = pieces.slice(name.to - 2, name.to);
  const joined = name.to - name.from > 2 && hyphen?.lower === '-' && hyphen.glued && role?.glued;
  return joined && isHeadWord(lexicon, role.lower) ? { ...name, to: name.to - 2 } : name;
}

/**
 * "Amsterdam Tigers": a city's name with more behind it, which no list holds, is a place of its own only where the tagger
 * is sure, and never where the rest is a name too ("dat Brussel Meta aanpakt").
 */
function isMoreThanCity({ class: named, from, to, margin }: TaggedName, items: readonly Item[]): boolean {
  if (named !== 'place') return false;
  const inside = items.filter((item) => item.from >= from && item.to <= to && item.listed.length > 0);
  if (inside.some((item) => item.from === from && item.to === to)) return false;
  const city = inside.find(
    ({ from: first, listed }) =>
      first === from && listed.some(({ reading }) => reading.class === 'place' && reading.form === undefined),
  );
  return city !== undefined && (margin < SURE_OF_BOUNDS || inside.length > 1);
}

/**
 * Whether the tagger sees the first name only of a person known by it: "Ursula" of "Ursula von der Leyen". Where it sees
 * another name in the rest, or a list does, the cut is right: "Hanne Smits van de NMBS".
 */
function isCutPerson(
  name: TaggedName,
  touching: readonly Candidate[],
  names: readonly TaggedName[],
  items: readonly Item[],
): boolean {
  const person = touching.find(({ evidence }) => (evidence.person ?? 0) >= ENOUGH);
  if (!person || name.to - name.from > 1 || person.from !== name.from || person.to <= name.to) return false;
  const isInRest = ({ from, to }: { from: number; to: number }): boolean =>
    from >= name.to && to <= person.to;
  return (
    !names.some((other) => isInRest(other) && other.margin >= SURE_OF_CUT) &&
    !items.some((item) => isInRest(item) && item.listed.length > 0)
  );
}

/** "De A2", "de N36" and "de E19" are roads. */
const isRoad = ({ from, to }: TaggedName, { pieces }: Line): boolean =>
  to - from === 1 && /^[AEN]\d{1,3}$/.test(pieces[from]!.text);

function toCandidate(lexicon: Lexicon, name: TaggedName, line: Line, paragraph: string): Candidate {
  const form = legalFormOf(lexicon, line, name);
  const to = form?.to ?? name.to;
  const start = line.pieces[name.from]!.start;
  const end = line.pieces[to - 1]!.end;
  const bare = paragraph
    .slice(start, line.pieces[(form ? nameEnd(line, form) : to) - 1]!.end)
    .replaceAll('’', "'");
  return {
    line: name.line,
    from: name.from,
    to,
    paragraph: line.paragraph,
    start,
    end,
    text: paragraph.slice(start, end),
    name: bare,
    key: bare.toLowerCase(),
    readings: readingsOf(lexicon, line, name),
    evidence: form ? { company: 3 } : {},
    ...(form && { bound: 'legal form' }),
    cited: false,
    tagged: name,
  };
}

/**
 * The candidates of one line with what the tagger says of them. A name that only the tagger sees becomes a candidate;
 * where it sees other bounds than a run of capitals has, its own count; what a list or a cue speaks for keeps its bounds
 * unless the tagger is sure. The others learn that the tagger does not see them.
 *
 * @param names the tagger's names in this line.
 * @param items what the lists found in this line.
 */
export function withTagged(
  lexicon: Lexicon,
  candidates: readonly Candidate[],
  names: readonly TaggedName[],
  items: readonly Item[],
  line: Line,
  paragraph: string,
): Candidate[] {
  let all = [...candidates];
  const touches = (name: TaggedName, { from, to }: { from: number; to: number }): boolean =>
    from < name.to && name.from < to;
  // What is in no candidate was turned down: "Frans" as a language, "Defensie" as a minister's task.
  const refused = items.filter(
    (item) =>
      (item.listed.length > 0 || item.pattern) &&
      !candidates.some(({ from, to }) => from <= item.from && item.from < to),
  );
  for (const tagged of names) {
    const name = withoutRole(lexicon, line, withoutHead(lexicon, line, items, tagged));
    if (refused.some((item) => touches(name, item))) continue;
    if (isMoreThanCity(name, items) || isRoad(name, line)) continue;
    const touching = all.filter((candidate) => touches(name, candidate));
    if (isCutPerson(name, touching, names, items)) continue;
    const same = touching.find((candidate) => isSame(lexicon, line, candidate, name));
    if (same) same.tagged = name;
    else if (
      !touching.some(isGrounded) ||
      (name.margin >= (isLonger(name, touching) ? SURE_OF_LONGER : SURE_OF_BOUNDS) &&
        !touching.some(({ bound }) => bound))
    ) {
      all = all.filter((candidate) => !touching.includes(candidate));
      all.push(toCandidate(lexicon, name, line, paragraph));
    }
  }
  for (const candidate of all) {
    // A subheading that is nothing but a name tells the tagger nothing.
    if (candidate.to - candidate.from === line.pieces.length) candidate.alone = true;
    else if (!candidate.tagged) candidate.unseen = true;
  }
  return all.toSorted((a, b) => a.from - b.from);
}
