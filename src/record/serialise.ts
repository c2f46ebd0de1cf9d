/**
 * A record as the bytes of its file: one fact a line, keys in the order of the schema, the same bytes for the same
 * facts on every machine.
 */
import { type ArticleRecord, recordSchema } from './schema.ts';

/** JSON of a number without an exponent. */
function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`Expected a finite number in a record, got ${value}`);
  const text = String(value);
  if (!text.includes('e')) return text;
  return Number.isInteger(value) ? BigInt(value).toString() : value.toFixed(20).replace(/0+$/, '');
}

/** JSON of a string: most have nothing to escape, and are told at a glance. */
const stringText = (text: string): string =>
  /["\\\p{Cc}\p{Cs}]/u.test(text) ? JSON.stringify(text) : `"${text}"`;

/** JSON on one line, with a space after each colon and comma and inside braces, and no exponents; keys without a value are left out. */
export function jsonText(value: unknown): string {
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'string') return stringText(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  let text = '';
  if (Array.isArray(value)) {
    for (const item of value) text += `${text === '' ? '' : ', '}${jsonText(item)}`;
    return `[${text}]`;
  }
  for (const key of Object.keys(value)) {
    const field = (value as Record<string, unknown>)[key];
    if (field !== undefined) text += `${text === '' ? ' ' : ', '}${stringText(key)}: ${jsonText(field)}`;
  }
  return text === '' ? '{}' : `{${text} }`;
}

/** A copy with the keys in the schema's order, all the way down. */
function inSchemaOrder(record: ArticleRecord): ArticleRecord {
  // Parsing is what puts keys in order; it also means that nothing can be written that could not be read back.
  return recordSchema.parse(record);
}

const lines = (items: readonly string[], indent: string): string =>
  items.length === 0
    ? '[]'
    : `[\n${items.map((item) => `${indent}${item}`).join(',\n')}\n${indent.slice(2)}]`;

function entityText(entity: { mentions: readonly unknown[] }): string {
  const { mentions, ...head } = entity;
  const start = jsonText(head).slice(0, -2);
  return `${start}, "mentions": ${lines(mentions.map(jsonText), '      ')} }`;
}

function eventText(event: ArticleRecord['events'][number]): string {
  const { evidence, also, ...head } = event;
  const rows = [`${jsonText(head).slice(0, -2)}`, `      "evidence": ${jsonText(evidence)}`];
  if (also) rows.push(`      "also": ${lines(also.map(jsonText), '        ')}`);
  return `${rows.join(',\n')} }`;
}

/**
 * The bytes of a record's file as text: UTF-8 when written, LF, one newline at the end.
 *
 * @throws {z.ZodError} where the record does not fit the schema.
 */
export function serialiseRecord(record: ArticleRecord): string {
  const fields = Object.entries(inSchemaOrder(record)).map(([key, value]) => {
    let text: string;
    switch (key) {
      case 'companies':
      case 'organisations':
      case 'sources':
      case 'places':
        text = lines((value as { mentions: unknown[] }[]).map(entityText), '    ');
        break;
      case 'amounts':
        text = lines((value as unknown[]).map(jsonText), '    ');
        break;
      case 'events':
        text = lines((value as ArticleRecord['events']).map(eventText), '    ');
        break;
      default:
        text = jsonText(value);
    }
    return `  ${JSON.stringify(key)}: ${text}`;
  });
  return `{\n${fields.join(',\n')}\n}\n`;
}
