import type { ArticleRecord, NewsEvent } from '../record/schema.ts';
import { oneLine } from './names.ts';
import type { Translator } from './translator.ts';

/** Where a time lies, seen from the article: it decides which tense can tell it. */
export type Tense = 'past' | 'now' | 'future' | 'unknown';

/**
 * The relative times that the locales can tell, as `time.key` in a record. A day of the week lies in the past: news
 * tells what happened on it.
 */
export const TIMES: ReadonlyMap<string, Tense> = new Map(
  Object.entries({
    today: 'past',
    yesterday: 'past',
    tomorrow: 'future',
    'this-morning': 'past',
    'this-afternoon': 'past',
    tonight: 'unknown',
    monday: 'past',
    tuesday: 'past',
    wednesday: 'past',
    thursday: 'past',
    friday: 'past',
    saturday: 'past',
    sunday: 'past',
    'this-week': 'now',
    'last-week': 'past',
    'next-week': 'future',
    'earlier-this-week': 'past',
    'later-this-week': 'future',
    'this-month': 'now',
    'last-month': 'past',
    'next-month': 'future',
    'earlier-this-month': 'past',
    'later-this-month': 'future',
    'this-quarter': 'now',
    'last-quarter': 'past',
    'next-quarter': 'future',
    'first-quarter': 'unknown',
    'second-quarter': 'unknown',
    'third-quarter': 'unknown',
    'fourth-quarter': 'unknown',
    'first-half': 'unknown',
    'second-half': 'unknown',
    'first-nine-months': 'unknown',
    'this-year': 'now',
    'last-year': 'past',
    'next-year': 'future',
    'year-before-last': 'past',
    'early-this-year': 'past',
    'mid-this-year': 'unknown',
    'late-this-year': 'unknown',
    'early-last-year': 'past',
    'late-last-year': 'past',
    'early-next-year': 'future',
    'late-next-year': 'future',
    'earlier-this-year': 'past',
    'later-this-year': 'future',
    'this-spring': 'unknown',
    'this-summer': 'unknown',
    'this-autumn': 'unknown',
    'this-winter': 'unknown',
    'year-earlier': 'past',
    'last-spring': 'past',
    'last-summer': 'past',
    'last-autumn': 'past',
    'last-winter': 'past',
    'next-spring': 'future',
    'next-summer': 'future',
    'next-autumn': 'future',
    'next-winter': 'future',
    'by-year': 'future',
    earlier: 'past',
    recently: 'past',
    soon: 'future',
    'coming-weeks': 'future',
    'coming-months': 'future',
    'coming-years': 'future',
    'past-weeks': 'past',
    'past-months': 'past',
    'past-years': 'past',
    'weeks-ago': 'past',
    'months-ago': 'past',
    'years-ago': 'past',
  } satisfies Record<string, Tense>),
);

/** Of the times that lie in the past, those that news is told of: days and weeks. */
const RECENT: ReadonlySet<string> = new Set([
  'today',
  'yesterday',
  'this-morning',
  'this-afternoon',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'last-week',
  'earlier-this-week',
]);

/** What the text of a key says beside itself: a year, which stands in the ISO time, or how many. */
const PARAMETERS: ReadonlyMap<string, 'year' | 'count'> = new Map(
  Object.entries({ 'by-year': 'year', 'weeks-ago': 'count', 'months-ago': 'count', 'years-ago': 'count' }),
);

/** An ISO time that the locales can tell, with its parts. */
interface IsoTime {
  key: string;
  values: Record<string, string>;
  /** The months it spans, as "2024-05", or its year or day: comparable with the beginning of a later date. */
  from: string;
  to: string;
}

const two = (number: number): string => String(number).padStart(2, '0');

function parseIso(iso: string): IsoTime | null {
  const { year, month, day, part, index } =
    /^(?<year>\d{4})(?:-(?<month>0[1-9]|1[0-2])(?:-(?<day>0[1-9]|[12]\d|3[01]))?|-(?<part>[QH])(?<index>[1-4]))?(?:T.*)?$/.exec(
      iso,
    )?.groups ?? {};
  if (year === undefined) return null;
  if (part !== undefined && index !== undefined) {
    if (part === 'H' && Number(index) > 2) return null;
    const months = part === 'Q' ? 3 : 6;
    const last = Number(index) * months;
    const from = `${year}-${two(last - months + 1)}`;
    return {
      key: `${part === 'Q' ? 'quarter' : 'half'}${index}`,
      values: { year },
      from,
      to: `${year}-${two(last)}`,
    };
  }
  if (month === undefined) return { key: 'year', values: { year }, from: year, to: year };
  if (day === undefined) {
    const from = `${year}-${month}`;
    return { key: 'month', values: { year, month }, from, to: from };
  }
  const from = `${year}-${month}-${day}`;
  return { key: 'day', values: { year, month, day: String(Number(day)) }, from, to: from };
}

/** Where an ISO time lies against the day of the article. */
function tenseOfIso({ from, to }: IsoTime, published: string | null): Tense {
  const day = /^\d{4}(?:-\d{2}){0,2}/.exec(published ?? '')?.[0];
  if (day === undefined) return 'unknown';
  const known = (time: string): number => Math.min(day.length, time.length);
  if (to.slice(0, known(to)) < day.slice(0, known(to))) return 'past';
  if (from.slice(0, known(from)) > day.slice(0, known(from))) return 'future';
  // A day that is the article's own has happened; a longer period is under way.
  return from.length === 10 && day.length === 10 ? 'past' : 'now';
}

/** A date or period: " op 14 mei 2024", " in the third quarter of 2024"; '' where the locale cannot tell it. */
function isoText({ key, values }: IsoTime, translator: Translator): string {
  const { month } = values;
  const named = month === undefined ? {} : { month: translator.t(`phrases.months.${month}`) };
  const { day } = values;
  // The first of the month has a form of its own in some languages: "le 1er mai".
  const context = day === '1' ? { context: 'first' } : {};
  return translator.t(`phrases.dates.${key}`, { ...values, ...named, ...context });
}

/** A date by itself, for the source line: "14 mei 2024"; the ISO text where it is no date. */
export function dateLabel(iso: string, translator: Translator): string {
  const time = parseIso(iso);
  if (!time || !['year', 'month', 'day'].includes(time.key)) return oneLine(iso);
  const { month, day } = time.values;
  const named = month === undefined ? {} : { month: translator.t(`phrases.months.${month}`) };
  const context = day === '1' ? { context: 'first' } : {};
  return translator.t(`phrases.dateLabels.${time.key}`, { ...time.values, ...named, ...context });
}

/** Words of the text inside a sentence: no capital, unless the language keeps it. */
function insideSentence(text: string, translator: Translator): string {
  const words = oneLine(text);
  const [first = ''] = words.split(' ');
  const keeps = translator.grammar.capitalised.includes(first) || /^.\P{Ll}/u.test(words);
  return keeps ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

/** Whether what happened is told as something of before: it explains the news and is not the news. */
export function isOfBefore({ published }: ArticleRecord, { time, type }: NewsEvent): boolean {
  if (!time) return false;
  if (time.key !== null) return TIMES.get(time.key) === 'past' && !RECENT.has(time.key);
  const iso = time.iso === null || type === 'results' ? null : parseIso(time.iso);
  // News of the day gives a day; a month or year of its own is one gone by, unless the article is of it.
  if (iso === null || iso.key === 'day') return false;
  const tense = tenseOfIso(iso, published);
  return tense === 'past' || tense === 'unknown';
}

/** Whether a time is a day or a week: when results were told, and not the period that they are about. */
export function isDayOrWeek(record: ArticleRecord, { time }: NewsEvent, { terms }: Translator): boolean {
  if (!time) return false;
  const key = time.key ?? terms.concept(record.language.code, 'times', time.text);
  if (key !== undefined) return RECENT.has(key) || key === 'this-week' || key === 'tonight';
  return time.iso !== null && parseIso(time.iso)?.key === 'day';
}

/** When something happened, in words that begin with a blank, and where that lies. '' where the locale cannot tell. */
export function timeText(
  record: ArticleRecord,
  { time }: NewsEvent,
  translator: Translator,
): { text: string; tense: Tense } {
  if (!time) return { text: '', tense: 'unknown' };
  const iso = time.iso === null ? null : parseIso(time.iso);
  const isoTense = iso ? tenseOfIso(iso, record.published) : 'unknown';
  const { terms } = translator;
  const { code } = record.language;
  const said = time.key === null ? terms.concept(code, 'times', time.text) : undefined;
  if (said !== undefined && (iso === null || iso.key === 'day')) {
    const tense = isoTense === 'unknown' ? TIMES.get(said)! : isoTense;
    return { text: translator.t(`phrases.times.${said}`), tense };
  }
  const keyed = time.key === null ? undefined : TIMES.get(time.key);
  const values = { year: iso?.values['year'], count: time.count };
  const parameter = PARAMETERS.get(time.key ?? '');
  if (keyed !== undefined && (parameter === undefined || values[parameter] !== undefined)) {
    const tense = keyed === 'unknown' ? isoTense : keyed;
    return { text: translator.t(`phrases.times.${time.key}`, values), tense };
  }
  if (iso) return { text: isoText(iso, translator), tense: isoTense };
  const month = terms.concept(code, 'months', time.text);
  if (month !== undefined) {
    const named = translator.t(`phrases.months.${month}`);
    return { text: translator.t('phrases.dates.monthOfYear', { month: named }), tense: 'unknown' };
  }
  const words = oneLine(time.text);
  if (code !== translator.locale || words === '') return { text: '', tense: 'unknown' };
  return { text: ` ${insideSentence(words, translator)}`, tense: isoTense };
}
