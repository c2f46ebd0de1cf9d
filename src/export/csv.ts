/** CSV (RFC 4180): one event a row, for spreadsheets and databases. */
import { jsonText } from '../record/serialise.ts';
import type { ArticleRecord, NewsEvent } from '../record/schema.ts';
import { entityNames } from './uris.ts';

type Cell = string | number | null | undefined;

/** What a row is made of. */
interface Row {
  record: ArticleRecord;
  event: NewsEvent;
  names: ReadonlyMap<string, string>;
}

const nameOf = ({ names }: Row, id: string | null): string | null =>
  id === null ? null : (names.get(id) ?? id);

/** The columns in their order, by their names in the header. */
const COLUMNS: Readonly<Record<string, (row: Row) => Cell>> = {
  id: ({ record }) => record.id,
  path: ({ record }) => record.source.path,
  url: ({ record }) => record.url,
  published: ({ record }) => record.published,
  language: ({ record }) => record.language.code,
  title: ({ record }) => record.title,
  type: ({ event }) => event.type,
  status: ({ event }) => event.status,
  actor: ({ event }) => event.actor,
  actor_name: (row) => nameOf(row, row.event.actor),
  recipient: ({ event }) => event.recipient,
  recipient_name: (row) => nameOf(row, row.event.recipient),
  parties: ({ event }) => event.parties?.map(({ role, id }) => `${role}:${id}`).join(' '),
  place: ({ event }) => event.place,
  place_name: (row) => nameOf(row, row.event.place),
  purpose: ({ event }) => event.purpose,
  amount: ({ event }) => event.amount?.value,
  amount_low: ({ event }) => event.amount?.low,
  amount_high: ({ event }) => event.amount?.high,
  currency: ({ event }) => event.amount?.currency,
  amount_bound: ({ event }) => event.amount?.bound,
  count: ({ event }) => event.count?.value,
  count_low: ({ event }) => event.count?.low,
  count_high: ({ event }) => event.count?.high,
  unit: ({ event }) => event.count?.unit,
  count_bound: ({ event }) => event.count?.bound,
  measure: ({ event }) => event.measure,
  change: ({ event }) => event.change?.value,
  change_direction: ({ event }) => event.change?.direction,
  time: ({ event }) => event.time?.text,
  time_iso: ({ event }) => event.time?.iso,
  source: ({ event }) => event.source,
  source_name: (row) => nameOf(row, row.event.source),
  confidence: ({ event }) => event.confidence,
  rule: ({ event }) => event.rule,
  paragraph: ({ event }) => event.evidence.paragraph,
  start: ({ event }) => event.evidence.start,
  end: ({ event }) => event.evidence.end,
  evidence: ({ event }) => event.evidence.text,
};

/**
 * Text that a spreadsheet would run as a formula. An apostrophe before it makes it text; apostrophes that already stand
 * before such a text count with it, so that taking one away gives every text back.
 */
const FORMULA = /^'*[=+\-@\t\r\n]/;

/** A cell as it is written. Numbers are ours and stay numbers; text that begins like a formula gets an apostrophe. */
export function csvCell(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return jsonText(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const line = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** The first line: the names of the columns. */
export const csvHeader = (): string => line(Object.keys(COLUMNS));

/** The rows of a record's events, each ended by CR LF; '' where it has none. */
export function csvRows(record: ArticleRecord): string {
  const names = entityNames(record);
  const columns = Object.values(COLUMNS);
  return record.events
    .map((event) => line(columns.map((column) => column({ record, event, names }))))
    .join('');
}
