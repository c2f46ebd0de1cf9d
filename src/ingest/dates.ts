/** Dates as sources write them → ISO 8601, as precise as they are and in the time zone that they tell. */

/** Months as written in Dutch, English, French and German, in full or cut short. */
const MONTHS: readonly string[] = [
  'januari jan january janvier janv januar jänner',
  'februari feb febr february février fevrier févr fevr fév februar',
  'maart mrt mar march mars märz maerz mär',
  'april apr avril avr',
  'mei may mai',
  'juni jun june juin',
  'juli jul july juillet juil',
  'augustus aug august août aout',
  'september sep sept septembre',
  'oktober okt october oct octobre',
  'november nov novembre',
  'december dec décembre decembre déc dezember dez',
];

const monthByName = new Map(
  MONTHS.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1])),
);

/** Zones that RFC 822 names, and those that newsrooms in our part of the world write. */
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  wet: '+00:00',
  west: '+01:00',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

const TIME = String.raw`(\d{1,2})[:.uh](\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?`;
const ZONE = String.raw`(Z|[+-]\d{2}:?\d{2}|[+-]\d{2}|[A-Za-z]{2,4})`;
const CLOCK = String.raw`(?:(?:\s*(?:,|om|at|à|um|-|–|T)\s*|\s+)${TIME}(?:\s*(?:uur|u|h|hrs))?(?:\s*\(?${ZONE}\)?)?)?`;

const patterns = {
  iso: new RegExp(String.raw`^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})${CLOCK})?)?$`, 'i'),
  compact: /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/i,
  dayMonth: new RegExp(
    String.raw`^(\d{1,2})(?:er|e|ste|de|st|nd|rd|th|\.)?[\s-]+(?:of\s+)?(\p{L}+)\.?,?[\s-]+(\d{4}|\d{2})${CLOCK}$`,
    'iu',
  ),
  monthDay: new RegExp(String.raw`^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})${CLOCK}$`, 'iu'),
  month: /^(\p{L}+)\.?\s+(\d{4})$/iu,
  numeric: new RegExp(String.raw`^(\d{1,2})([./-])(\d{1,2})\2(\d{4})${CLOCK}$`, 'i'),
};

const WEEKDAY =
  /^(?:(?:ma(?:andag)?|di(?:nsdag)?|wo(?:ensdag)?|do(?:nderdag)?|vr(?:ijdag)?|za(?:terdag)?|zo(?:ndag)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\.?,?\s+|le\s+|op\s+|on\s+)+/i;

/** Languages in which some write the month first where slashes stand between, so that 03/04 is no certain day. */
const MONTH_FIRST: ReadonlySet<string | null> = new Set(['en']);

type Parts = readonly (string | undefined)[];

const two = (value: number): string => String(value).padStart(2, '0');

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isoZone(zone: string | undefined): string | null {
  if (zone === undefined) return '';
  const digits = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (digits) return `${digits[1]}${digits[2]}:${digits[3] ?? '00'}`;
  return ZONES[zone.toLowerCase()] ?? null;
}

/** The date and time in ISO 8601, or null where there is no such day or hour. An unknown zone drops the time. */
function compose(
  year: number,
  month?: number,
  day?: number,
  [hour, minute, second, fraction, zone]: Parts = [],
): string | null {
  if (year < 1000 || (month !== undefined && (month < 1 || month > 12))) return null;
  const years = String(year);
  if (month === undefined) return years;
  if (day === undefined) return `${years}-${two(month)}`;
  if (day < 1 || day > daysIn(year, month)) return null;
  const date = `${years}-${two(month)}-${two(day)}`;
  if (hour === undefined || minute === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return null;
  const offset = isoZone(zone);
  if (offset === null) return date;
  const seconds = second === undefined ? '' : `:${second}${fraction === undefined ? '' : `.${fraction}`}`;
  return `${date}T${two(Number(hour))}:${minute}${seconds}${offset}`;
}

/** Two digits of a year, as RFC 2822 reads them. */
const fullYear = (digits: string): number => {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 50 ? 2000 : 1900);
};

/**
 * A date in ISO 8601, as precise as the source: "2024", "14 maart 2025" → "2025-03-14",
 * "Mon, 13 May 2024 10:00:00 +0200" → "2024-05-13T10:00:00+02:00". Nothing is converted to another zone.
 *
 * @param language ISO 639-1 code or null: "03/04/2025" is the third of April, but in English it may be either, so null.
 * @returns null where it is no date, or no day that exists.
 */
export function isoDate(value: string, language: string | null): string | null {
  if (value.length > 100) return null;
  const text = value.normalize('NFC').replace(/\s+/g, ' ').trim().replace(WEEKDAY, '');
  const iso = patterns.iso.exec(text);
  if (iso) {
    const [, year, month, day, ...clock] = iso;
    return compose(
      Number(year),
      month === undefined ? undefined : Number(month),
      day === undefined ? undefined : Number(day),
      clock,
    );
  }
  const compact = patterns.compact.exec(text);
  if (compact) {
    const [, year, month, day, hour, minute, second, zone] = compact;
    return compose(Number(year), Number(month), Number(day), [hour, minute, second, undefined, zone]);
  }
  const dayMonth = patterns.dayMonth.exec(text);
  if (dayMonth) {
    const [, day, name = '', year = '', ...clock] = dayMonth;
    const month = monthByName.get(name.toLowerCase());
    return month === undefined ? null : compose(fullYear(year), month, Number(day), clock);
  }
  const monthDay = patterns.monthDay.exec(text);
  if (monthDay) {
    const [, name = '', day, year, ...clock] = monthDay;
    const month = monthByName.get(name.toLowerCase());
    return month === undefined ? null : compose(Number(year), month, Number(day), clock);
  }
  const monthOnly = patterns.month.exec(text);
  if (monthOnly) {
    const month = monthByName.get((monthOnly[1] ?? '').toLowerCase());
    return month === undefined ? null : compose(Number(monthOnly[2]), month);
  }
  const numeric = patterns.numeric.exec(text);
  if (numeric) return fromNumbers(numeric, language);
  return null;
}

function fromNumbers(
  [, first, separator, second, year, ...clock]: Parts,
  language: string | null,
): string | null {
  const [a, b] = [Number(first), Number(second)];
  if (b > 12) return separator === '/' ? compose(Number(year), a, b, clock) : null;
  if (separator === '/' && MONTH_FIRST.has(language) && a <= 12 && a !== b) return null;
  return compose(Number(year), b, a, clock);
}
