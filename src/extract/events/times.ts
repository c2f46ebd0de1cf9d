/** Times: what the text says of when, as data. */
import type { Sentence } from '../../article.ts';
import type { EventData, TimeEntry } from '../../languages/contract/events.ts';
import type { NewsEvent } from '../../record/schema.ts';

/** A time at a place in a paragraph; offsets in UTF-16 code units. */
export interface TimeSpan {
  start: number;
  end: number;
  time: NonNullable<NewsEvent['time']>;
  /** It lies ahead, whatever the date. */
  ahead?: true;
  /** It says of no event when. */
  object?: true;
}

type Groups = Readonly<Record<string, string | undefined>>;

const pad = (value: number): string => String(value).padStart(2, '0');

/** A day of the proleptic Gregorian calendar, moved by a number of days. */
function moveDay(date: string, days: number): string {
  const [year, month, day] = date.split('-').map(Number);
  return new Date(Date.UTC(year!, month! - 1, day! + days)).toISOString().slice(0, 10);
}

function isoOf(entry: TimeEntry, groups: Groups, published: string | null, data: EventData): string | null {
  const { iso } = entry;
  if (!iso) return null;
  const date = published?.slice(0, 10) ?? '';
  const full = /^\d{4}-\d{2}-\d{2}$/.test(date);
  const year = /^\d{4}/.test(date) ? Number(date.slice(0, 4)) : null;
  switch (iso.unit) {
    case 'year':
      return year === null ? null : String(year + iso.offset);
    case 'quarter': {
      if (!full) return null;
      const quarter = (year! * 4 + Math.floor((Number(date.slice(5, 7)) - 1) / 3) + iso.offset) | 0;
      return `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`;
    }
    case 'month': {
      if (!full) return null;
      const month = year! * 12 + Number(date.slice(5, 7)) - 1 + iso.offset;
      return `${Math.floor(month / 12)}-${pad((month % 12) + 1)}`;
    }
    case 'day':
      return full ? moveDay(date, iso.offset) : null;
    case 'weekday': {
      const wanted = data.weekdays.indexOf((groups.weekday ?? '').toLowerCase());
      if (!full || wanted < 0) return null;
      const today = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
      const back = (today - wanted + 7) % 7;
      return moveDay(date, iso.direction === 'past' ? -back : (7 - back) % 7);
    }
    case 'said': {
      const said = saidIso(groups, year, data);
      // Which year's is left open where that of the article would be in the future: "in het derde kwartaal".
      return said !== null && !groups.year && isAfter(said, date) ? null : said;
    }
  }
}

/** Whether a month or quarter begins after a date. */
function isAfter(period: string, date: string): boolean {
  const [year, part = ''] = period.split(/-(.*)/);
  const month = part.startsWith('Q') ? pad(Number(part.slice(1)) * 3 - 2) : part;
  return date !== '' && `${year}-${month}` > date.slice(0, year!.length + 1 + month.length);
}

function saidIso(groups: Groups, articleYear: number | null, data: EventData): string | null {
  const year = groups.year ? Number(groups.year) : articleYear;
  if (year === null) return null;
  if (groups.quarter) return `${year}-Q${data.ordinals[groups.quarter.toLowerCase()] ?? groups.quarter}`;
  if (!groups.month) return groups.year ? String(year) : null;
  const month = data.months[groups.month.toLowerCase()];
  if (month === undefined) return null;
  return groups.day ? `${year}-${pad(month)}-${pad(Number(groups.day))}` : `${year}-${pad(month)}`;
}

/** Finds the times of a sentence, in reading order. */
export type TimeFinder = (text: string, sentence: Sentence, published: string | null) => TimeSpan[];

/**
 * Makes a {@link TimeFinder} from a pack's patterns. At each word the first pattern in the pack's order wins. All
 * patterns are tried at once first, because most words begin no time.
 */
export function createTimeFinder(data: EventData): TimeFinder {
  const compile = (pattern: string): RegExp => new RegExp(`(?:${pattern})(?![\\p{L}\\p{N}])`, 'yu');
  const any = compile(data.times.map(({ pattern }) => pattern.replace(/\(\?<\w+>/g, '(?:')).join('|'));
  const patterns = data.times.map((entry) => ({ entry, regex: compile(entry.pattern) }));
  return (text, sentence, published) => {
    // Of the sentence alone: a paragraph may be a whole book.
    const own = text.slice(sentence.start, sentence.end);
    const lowered = own.toLowerCase();
    // Offsets hold only where lower case has the same length, as it has nearly always.
    const lower = lowered.length === own.length ? lowered : own;
    const spans: TimeSpan[] = [];
    let free = 0;
    for (const token of sentence.tokens) {
      const at = token.start - sentence.start;
      any.lastIndex = at;
      if (at < free || !any.test(lower)) continue;
      for (const { entry, regex } of patterns) {
        regex.lastIndex = at;
        const match = regex.exec(lower);
        if (!match) continue;
        free = at + match[0].length;
        const groups = match.groups ?? {};
        const iso = isoOf(entry, groups, published, data);
        const count = groups['count'];
        spans.push({
          start: token.start,
          end: sentence.start + free,
          time: {
            text: own.slice(at, free),
            key: entry.key ?? null,
            ...(count !== undefined && { count: data.numbers[count] ?? Number(count) }),
            iso,
          },
          ...(entry.ahead && { ahead: true }),
          ...(entry.object && { object: true }),
        });
        break;
      }
    }
    return spans;
  };
}
