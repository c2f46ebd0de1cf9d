/** Joins a line's neighbouring items that are one name: "Universiteit Utrecht", "Rotterdam Airport". */
import type { Line, Reading } from './candidate.ts';
import { slug } from '../../slug.ts';
import type { Lexicon, Listed } from './lexicon.ts';
import { nounIn } from './lexicon.ts';
import { opensLine } from './match.ts';
import type { Item } from './scan.ts';

/** Whether the lists have the item in a class. */
export const isA = (item: Item | undefined, name: Reading['class']): boolean =>
  item !== undefined && item.listed.some(({ reading }) => reading.class === name);
/** Whether the item is a place's adjective or its inhabitants. */
export const isForm = (item: Item | undefined): boolean =>
  item !== undefined &&
  item.listed.some(({ reading }) => reading.class === 'place' && reading.form !== undefined);
const isUnknown = (item: Item | undefined): boolean =>
  item !== undefined && item.listed.length === 0 && !item.person && !item.pattern;

/** Whether the lists have the item as an organisation only, with a doubt. */
const isDoubtfulBody = ({ listed }: Item): boolean =>
  listed.length > 0 && listed.every(({ reading }) => reading.class === 'organisation' && reading.ambiguous);

/** Whether two items stand next to each other as parts of one name do. */
function touch(line: Line, a: Item, b: Item | undefined): b is Item {
  return b !== undefined && a.trim === 0 && b.from === a.to && !line.pieces[b.from]!.glued;
}

/**
 * Joins neighbours that are one name: "Universiteit Utrecht" keeps the first one's reading; "ING België" is a part of ING;
 * "Feyenoord Rotterdam" and "Rotterdam Airport" become one name that no list knows. In titles every word has a capital, so
 * nothing is joined there.
 */
export function joinItems(lexicon: Lexicon, line: Line, items: readonly Item[]): Item[] {
  if (line.shouted || line.titled) return [...items];
  const joined: Item[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    if (last && isFamilyFirm(lexicon, line, last, item)) {
      joined[joined.length - 1] = { ...item, from: last.from, listed: [], person: false };
      continue;
    }
    if (!last || !touch(line, last, item) || item.pattern || item.person) {
      joined.push(item);
      continue;
    }
    if (isForm(last) || isForm(item)) {
      joinForm(lexicon, line, joined, last, item);
      continue;
    }
    const sure = last.listed.some(({ reading }) => !reading.ambiguous);
    const place = isA(item, 'place') && !isA(item, 'company');
    if ((isA(last, 'company') || isA(last, 'organisation') || last.pattern) && place) {
      const listed = last.listed.map((each) => branchOf(each, line, last, item));
      joined[joined.length - 1] = { ...last, to: item.to, trim: item.trim, listed };
    } else if (isA(last, 'company') && isUnknown(item) && addsNothing(line, item)) {
      // "Fortis Bank", "Randstad Groep".
      joined[joined.length - 1] = { ...last, to: item.to, trim: item.trim };
    } else if (isA(last, 'company') && isUnknown(item) && isCompanyWord(lexicon, line, item)) {
      // "KBC Securities" and "Sumitomo Metal Mining" are other companies than KBC and Sumitomo.
      joined[joined.length - 1] = { ...item, from: last.from };
    } else if (isDoubtfulBody(last) && isUnknown(item)) {
      // "Antwerp World Diamond Centre"
      joined[joined.length - 1] = { ...item, from: last.from };
    } else if (last.person && !isA(item, 'company')) {
      joined[joined.length - 1] = { ...last, to: item.to, trim: item.trim };
    } else if (isUnknown(last) && ((place && !isHead(line, last, item)) || isUnknown(item))) {
      joined[joined.length - 1] = { ...item, from: last.from, listed: [] };
    } else if (isUnknown(item) && isA(last, 'place') && !isA(last, 'company')) {
      joined[joined.length - 1] = { ...last, to: item.to, trim: item.trim, listed: [] };
    } else if (isA(last, 'place') && !sure && place) {
      // "Jordan Belfort": a doubtful place before another one is the front of a name.
      joined[joined.length - 1] = { ...last, to: item.to, trim: item.trim, listed: [] };
    } else joined.push(item);
  }
  return joined;
}

/**
 * What a company and a country behind it name together: "Aegon Nederland" is a part of Aegon that can be sold without
 * the rest. A town behind a name only says where ("Tata Steel IJmuiden").
 */
function branchOf(listed: Listed, line: Line, company: Item, place: Item): Listed {
  const { reading } = listed;
  const places = place.listed.flatMap((each) => (each.reading.class === 'place' ? [each.reading] : []));
  const [land] = places;
  // "Rabobank Utrecht" is rather in the town than in the province.
  if (reading.class !== 'company' || !land || !places.every(({ kind }) => LANDS.has(kind))) return listed;
  const words = line.pieces.slice(company.to, place.to).map(({ text }, index, all) => {
    const trim = index === all.length - 1 ? place.trim : 0;
    return text.slice(0, text.length - trim);
  });
  const name = [reading.name, ...words].join(' ');
  const country = land.kind === 'country' ? land.id : reading.country;
  return { ...listed, reading: { ...reading, id: slug(name), name, parent: reading.id, country } };
}

const LANDS: ReadonlySet<string> = new Set(['country', 'region', 'continent']);

/** "John Sisk & Son": a person's name and a word of companies, joined by "&". */
const isFamilyFirm = (lexicon: Lexicon, line: Line, last: Item, item: Item): boolean =>
  (last.person || isUnknown(last)) &&
  last.to === item.from - 1 &&
  line.pieces[last.to]!.text === '&' &&
  item.to - item.from === 1 &&
  isCompanyWord(lexicon, line, item);

/** Whether a word only heads what stands at a place: "Assisen Tongeren: …", not "Feyenoord Rotterdam verliest". */
function isHead(line: Line, word: Item, place: Item): boolean {
  const next = line.pieces[place.to];
  return word.to - word.from === 1 && opensLine(line.pieces, word.from) && next?.text === ':';
}

/**
 * An adjective is part of a name before a word that makes organisations ("Nederlandse Bank"), or between two capitals
 * ("Koninklijke Nederlandse Voetbalbond"); else it stands for its place.
 */
function joinForm(lexicon: Lexicon, line: Line, joined: Item[], last: Item, item: Item): void {
  const before = joined.at(-2);
  const part = isForm(last) && (isUnknown(item) || isElsewhere(last, item)) && last.trim === 0;
  const inside = part && before && isUnknown(before) && touch(line, before, last);
  if (inside && !opensLine(line.pieces, before.from)) {
    joined.splice(-2, 2, { ...item, from: before.from, listed: [] });
  } else if (isPartInCapitals(lexicon, line, last, item)) {
    joined[joined.length - 1] = { ...item, from: last.from, listed: [] };
  } else if (part && makesOrganisation(lexicon, line, item)) {
    joined[joined.length - 1] = { ...item, from: last.from, listed: [] };
  } else joined.push(item);
}

/**
 * Whether an adjective behind a name is part of it: where adjectives have no capital, its own tells so ("Financière
 * Immobilière Bordelaise").
 */
const isPartInCapitals = (lexicon: Lexicon, line: Line, last: Item, item: Item): boolean =>
  lexicon.data.places.lowerCaseAdjectives &&
  isUnknown(last) &&
  isForm(item) &&
  item.to - item.from === 1 &&
  line.pieces[item.from]!.shape === 'capital' &&
  item.listed.every(({ reading }) => reading.class === 'place' && reading.form !== undefined);

/** Whether the adjective's country is another than that of the organisation behind it: "Vlaamse Onderwijsraad". */
function isElsewhere(adjective: Item, organisation: Item): boolean {
  const countries = new Set(
    adjective.listed.map(({ reading }) => (reading.class === 'place' ? reading.country : '')),
  );
  return (
    organisation.listed.length > 0 &&
    organisation.listed.every(
      ({ reading }) =>
        reading.class === 'organisation' &&
        /^[A-Z]{2}/.test(reading.place ?? '') &&
        !countries.has(reading.place!.slice(0, 2)),
    )
  );
}

/** Whether the item ends in a word that companies have in their names. */
const isCompanyWord = (lexicon: Lexicon, line: Line, item: Item): boolean =>
  lexicon.companyWords.has(line.pieces[item.to - 1]!.lower);

/** Words behind a company's name that say no more than that it is one. */
const SAME: ReadonlySet<string> = new Set([
  'bank',
  'banque',
  'group',
  'groep',
  'groupe',
  'gruppe',
  'holding',
  'holdings',
]);

/** Whether the item is a word that makes no other company of the name before it. */
const addsNothing = (line: Line, { from, to }: Item): boolean =>
  to - from === 1 && SAME.has(line.pieces[from]!.lower);

function makesOrganisation(lexicon: Lexicon, line: Line, item: Item): boolean {
  return [item.from, item.to - 1].some((at) => {
    const word = line.pieces[at]!.lower;
    if (lexicon.organisationWords.has(word)) return true;
    // "Nederlandse Bank", but "het Amerikaanse RA Capital" has a name of its own.
    if (lexicon.companyWords.has(word) && item.to - item.from === 1) return true;
    return !line.pieces[at]!.glued && nounIn(lexicon, lexicon.organisationWords, word) !== undefined;
  });
}
