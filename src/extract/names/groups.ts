/**
 * The names of an article: candidates with one key are one name, and short names are linked to the full ones that they
 * stand for: "Vopak" to "Koninklijke Vopak", "AWS" to the "Amazon Web Services" that it stands behind in brackets.
 * Linear in the number of candidates.
 */
import type { Organisation } from '../../record/schema.ts';
import { ENOUGH, speak } from './candidate.ts';
import type { Candidate, Evidence, Line, NameClass, Reading } from './candidate.ts';
import type { Lexicon } from './lexicon.ts';

/** Candidates of one key: one name in the article. */
export interface Group {
  key: string;
  candidates: Candidate[];
  readings: readonly Reading[];
  evidence: Evidence;
  kind?: Organisation['kind'] | undefined;
  place?: string | undefined;
  cited: boolean;
  /** What the words around it call it. */
  called?: 'company' | 'organisation' | undefined;
  /** The group of the full name that this is a short form of. */
  full?: Group;
}

/**
 * Gives a line's first word to the name behind it where that name stands with it elsewhere: "Van Oord bouwt" beside
 * "aannemer Van Oord". Only the rest of the article tells it from "Van Nederland …".
 */
export function takeParticles(
  candidates: readonly Candidate[],
  lines: readonly Line[],
  paragraphs: readonly string[],
  lexicon: Pick<Lexicon, 'words'>,
): void {
  const { particles, possessives } = lexicon.words;
  const keys = new Set(candidates.map(({ key }) => key));
  for (const candidate of candidates) {
    const particle = lines[candidate.line]!.pieces[candidate.from - 1];
    if (candidate.from !== 1 || !particle || !particles.has(particle.lower)) continue;
    const key = `${particle.lower} ${candidate.key}`;
    const bare = [...possessives].map((ending) =>
      key.endsWith(ending) ? key.slice(0, -ending.length) : key,
    );
    if (![key, ...bare].some((each) => keys.has(each))) continue;
    candidate.from = 0;
    candidate.start = particle.start;
    candidate.text = paragraphs[candidate.paragraph]!.slice(candidate.start, candidate.end);
    candidate.name = `${particle.text} ${candidate.name}`;
    candidate.key = key;
    candidate.readings = [];
    candidate.evidence = {};
  }
}

/**
 * Takes the possessive off names that no list knows and that stand without it elsewhere: "Zolaris’ topman" has a mark
 * of its own, "Roessinks plannen" has not.
 *
 * @param endings The endings of a possessive without apostrophe.
 */
export function trimPossessives(candidates: readonly Candidate[], endings: ReadonlySet<string>): void {
  const keys = new Set(candidates.map(({ key }) => key));
  for (const candidate of candidates) {
    if (candidate.readings.length > 0) continue;
    for (const ending of endings) {
      const bare = candidate.key.slice(0, -ending.length);
      if (!candidate.key.endsWith(ending) || !candidate.text.endsWith(ending) || !keys.has(bare)) continue;
      candidate.key = bare;
      candidate.name = candidate.name.slice(0, -ending.length);
      candidate.text = candidate.text.slice(0, -ending.length);
      candidate.end -= ending.length;
      break;
    }
  }
}

/** Gathers candidates by their keys, and links the short names among them to their full ones. */
export function groupsOf(candidates: readonly Candidate[]): Group[] {
  const groups = new Map<string, Group>();
  // Where an article quotes at all, the tagger has learnt to tell a cited medium from one that is only named.
  const quotes = candidates.some(({ spoken }) => spoken);
  for (const candidate of candidates) {
    let group = groups.get(candidate.key);
    if (!group) {
      group = {
        key: candidate.key,
        candidates: [],
        readings: candidate.readings,
        evidence: {},
        cited: false,
      };
      groups.set(candidate.key, group);
    }
    group.candidates.push(candidate);
    if (group.readings.length === 0) group.readings = candidate.readings;
    group.kind ??= candidate.kind;
    group.place ??= candidate.place;
    // Where somebody speaks, the tagger has learnt to tell a cited medium from one that is only named.
    group.cited ||= candidate.cited || (quotes && candidate.tagged?.class === 'source');
    const { evidence } = candidate;
    for (const name of Object.keys(evidence) as NameClass[]) speak(group.evidence, name, evidence[name]!);
  }
  const all = [...groups.values()];
  for (const group of all) group.called = calledBy(group.evidence);
  for (const group of all) addVotes(group, 1);
  linkShortForms(all);
  linkBrackets(all);
  linkInitials(all);
  // A short form is rather what its full name is: half of its own votes are taken back.
  for (const group of all) if (group.full) addVotes(group, -0.5);
  return all;
}

/**
 * What the tagger's word is worth, for names that no list holds, that a list has with a doubt, and that a list has
 * without. The tagger has seen what lists and cues say, so a sure word of its own is worth more than theirs. Set, like
 * all figures here, on articles that it was not trained on.
 */
const TAGGED = { unlisted: 5, doubtful: 5, listed: 3 };
/**
 * From this margin on the tagger's word is worth all of that. Companies and places ask for more, for a surname that
 * stands alone looks like them; so do doubtful names.
 */
const SURE: Readonly<Record<NameClass, number>> = {
  company: 3.5,
  organisation: 1,
  source: 1,
  place: 2.25,
  person: 1,
  other: 1,
};
/** A company's name beside a sum of money asks for less. */
const SURE_WITH_MONEY = 1;
const SURE_OF_DOUBTFUL = 3;
/** What of the tagger's word is left where a name that no list holds stands in subheadings only: "Noorderlicht". */
const ALONE = 0.3;
/** What speaks against a name where the tagger sees none: less than a list that has no doubt. */
const UNSEEN = { unlisted: 3, listed: 1.5 };

/**
 * What a vote counts for: where the tagger takes for an organisation what only the list of companies has, or what the
 * words around it call a company, it is a company; and the reverse.
 */
function votedFor(tagged: NameClass, { readings, called }: Group): NameClass {
  // A country that plays or signs is a place all the same.
  const country = readings.some(
    (reading) => reading.class === 'place' && reading.kind === 'country' && !reading.ambiguous,
  );
  if (country && tagged !== 'person' && tagged !== 'other') return 'place';
  // A place that the words around it call a company, and that no list knows, is one.
  if (tagged === 'place' && called === 'company' && readings.length === 0) return 'company';
  if (tagged !== 'company' && tagged !== 'organisation') return tagged;
  if (readings.some((reading) => reading.class === tagged)) return tagged;
  const other = tagged === 'company' ? 'organisation' : 'company';
  const listed = readings.some((reading) => reading.class === other && !reading.ambiguous);
  return listed || called === other ? other : tagged;
}

/** What cues alone call a name, where they speak for one of two classes that the tagger mixes up. */
function calledBy({ company = 0, organisation = 0 }: Evidence): 'company' | 'organisation' | undefined {
  if (company >= ENOUGH && organisation === 0) return 'company';
  return organisation >= ENOUGH && company === 0 ? 'organisation' : undefined;
}

/** Adds what the tagger says of the mentions, times `share`: the same name means the same thing, so they vote. */
function addVotes(group: Group, share: number): void {
  const { candidates, readings, evidence } = group;
  const listed = readings.length > 0;
  const doubtful = listed && readings.every(({ ambiguous }) => ambiguous);
  const worth = doubtful ? TAGGED.doubtful : listed ? TAGGED.listed : TAGGED.unlisted;
  const form = readings.some((reading) => reading.class === 'place' && reading.form);
  // What a noun such as "persbureau" calls a medium is one, whatever its name looks like.
  const medium = (evidence.source ?? 0) >= ENOUGH;
  // Two mentions that the tagger takes alike say more than one, but not twice as much.
  const vote =
    (share / Math.sqrt(candidates.length)) * (!listed && candidates.every(({ alone }) => alone) ? ALONE : 1);
  for (const { tagged, unseen, withMoney } of candidates) {
    if (medium && tagged?.class !== 'source') continue;
    if (tagged) {
      const sure = tagged.class === 'company' && withMoney ? SURE_WITH_MONEY : SURE[tagged.class];
      const wanted = doubtful ? SURE_OF_DOUBTFUL : sure;
      speak(evidence, votedFor(tagged.class, group), worth * Math.min(1, tagged.margin / wanted) * vote);
    } else if (unseen && !form) speak(evidence, 'other', (listed ? UNSEEN.listed : UNSEEN.unlisted) * vote);
  }
}

/** Whether a list says without doubt what a name is: then it is no short form of another. */
const isKnown = (group: Group): boolean => group.readings.some((reading) => !reading.ambiguous);

/** Whether a name is rather a person's than anything else. */
function isPerson({ evidence }: Group): boolean {
  const { person = 0, company = 0, organisation = 0 } = evidence;
  return person >= ENOUGH && person > company && person > organisation;
}

/** What speaks for a person in a name that ends a person's full one, and that no list and no cue calls anything else. */
const SURNAME = 2.5;
/** What the words that call a full name speak for its short form: "Van der Meer" behind "Van der Meer Bouw NV". */
const SHORT = 1.5;

/** Links names to the first full name that begins with them, or ends in them; a person's only by its end. */
function linkShortForms(groups: readonly Group[]): void {
  const fulls = new Map<string, Group>();
  const offer = (part: string, group: Group): void => {
    if (!fulls.has(part)) fulls.set(part, group);
  };
  for (const group of groups) {
    const { key } = group;
    const person = isPerson(group);
    for (let at = 1; at < key.length - 1; at += 1) {
      if (key[at] !== ' ' && key[at] !== '-') continue;
      offer(key.slice(at + 1), group);
      if (!person) offer(key.slice(0, at), group);
    }
  }
  for (const group of groups) {
    const full = fulls.get(group.key);
    if (!full || full === group) continue;
    if (!isKnown(group)) {
      group.full = full;
      // "Mestdagh" behind "Hilde Mestdagh"
      if (isPerson(full) && group.called === undefined) speak(group.evidence, 'person', SURNAME);
      else if (full.called) speak(group.evidence, full.called, SHORT);
    }
    // "Mestdagh" beside "Hilde Mestdagh" is she, unless the words around it call a company ("topman van Mestdagh").
    else if ((full.evidence.person ?? 0) >= ENOUGH) {
      const called = group.candidates.some(({ evidence }) => (evidence.company ?? 0) >= ENOUGH);
      speak(group.evidence, 'person', ENOUGH + (called ? 1.7 : 3.2));
    }
  }
}

/** Links initials in brackets to the name before them. */
function linkBrackets(groups: readonly Group[]): void {
  const groupOf = new Map<Candidate, Group>();
  const inOrder: Candidate[] = [];
  for (const group of groups) {
    for (const candidate of group.candidates) {
      groupOf.set(candidate, group);
      inOrder.push(candidate);
    }
  }
  inOrder.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  for (let index = 1; index < inOrder.length; index += 1) {
    const outer = inOrder[index - 1]!;
    const inner = inOrder[index]!;
    if (outer.line !== inner.line || inner.from !== outer.to + 1 || inner.start !== outer.end + 2) continue;
    if (!isInitialism(inner.text, outer.text)) continue;
    const group = groupOf.get(inner)!;
    if (!isKnown(group)) group.full = groupOf.get(outer)!;
  }
}

/** Shortest initials that are linked without brackets. */
const SHORTEST_INITIALS = 3;

/**
 * Links initials to the one name of the article that they are the initials of, with or without its first word: "TBB" is
 * "Koninklijke Ten Brinke Buizen".
 */
function linkInitials(groups: readonly Group[]): void {
  const named = new Map<string, Group | null>();
  for (const group of groups) {
    const initials = initialsOf(group.candidates[0]!.text);
    for (const short of new Set([initials, initials.slice(1)])) {
      // Two names with the same initials are told apart by nothing.
      if (short.length >= SHORTEST_INITIALS) named.set(short, named.has(short) ? null : group);
    }
  }
  for (const group of groups) {
    const full = named.get(group.candidates[0]!.text);
    if (full && full !== group && !group.full && !isKnown(group)) group.full = full;
  }
}

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');

/** Whether capitals are the initials of a name, in order: "AWS" of "Amazon Web Services". */
function isInitialism(short: string, long: string): boolean {
  if (!/^\p{Lu}[\p{Lu}\p{N}&]+$/u.test(short)) return false;
  const initials = initialsOf(long);
  let at = 0;
  for (const letter of short) {
    at = initials.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
