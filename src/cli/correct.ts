/** `miljard correct`: writes an editor's correction into the file beside the article. */
import path from 'node:path';
import { findQuote } from '../corrections/anchor.ts';
import { type Correction, correctionSchema } from '../corrections/schema.ts';
import { tellIssue, tellPlaced } from '../corrections/tell.ts';
import { ingest } from '../ingest/index.ts';
import { addCorrection } from '../io/corrections.ts';
import { readBytes } from '../io/read.ts';

export interface CorrectOptions {
  quote?: string;
  context?: string;
  note?: string;
  maxBytes: number;
  remove?: string;
  name?: string;
  id?: string;
  kind?: string;
  merge?: string;
  into?: string;
  value?: string;
  low?: string;
  high?: string;
  currency?: string;
  unit?: string;
  bound?: string;
  event?: string;
  actor?: string;
  removeEvent?: boolean;
  addEvent?: string;
  set?: string[];
}

/** A number where the text is one; else the text, which the schema refuses by name. */
function number(text: string | undefined): number | string | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  return Number.isNaN(value) ? text : value;
}

/** `role=value` pairs as the roles of an event; "none" empties a role, a count has its unit ("300 banen"). */
function parseRoles(pairs: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      const role = pair.slice(0, at);
      const text = pair.slice(at + 1);
      if (text === 'none') return [role, null];
      if (role === 'count') {
        const [value, ...unit] = text.split(' ');
        return [role, { value: number(value), unit: unit.join(' ') }];
      }
      return [role, role === 'value' ? number(text) : text];
    }),
  );
}

/** The correction that the options ask for, not yet checked. */
function draft(options: CorrectOptions): Record<string, unknown> {
  const { quote, context, note } = options;
  const about = { quote, context, note };
  if (options.merge !== undefined) return { do: 'merge', id: options.merge, into: options.into, note };
  if (options.remove !== undefined) return { do: 'remove', class: options.remove, ...about };
  if (options.name !== undefined) {
    return { do: 'name', class: options.name, id: options.id, kind: options.kind, ...about };
  }
  const { event: type, actor } = options;
  if (options.removeEvent) return { do: 'remove-event', type, actor, ...about };
  if (options.addEvent !== undefined) {
    return { do: 'add-event', type: options.addEvent, ...parseRoles(options.set ?? []), ...about };
  }
  if (options.set) return { do: 'event', type, actor, set: parseRoles(options.set), ...about };
  const { currency, unit, bound } = options;
  const value = options.value === 'none' ? null : number(options.value);
  return {
    do: 'amount',
    value,
    low: number(options.low),
    high: number(options.high),
    currency,
    unit,
    bound,
    ...about,
  };
}

/** @returns the exit status: 0 written, 1 the words are not in the article, 2 no correction that makes sense. */
export async function correct(file: string, options: CorrectOptions): Promise<number> {
  const given = Object.fromEntries(Object.entries(draft(options)).filter(([, value]) => value !== undefined));
  const parsed = correctionSchema.safeParse(given, { error: tellIssue });
  if (!parsed.success) {
    const told = parsed.error.issues.map(tellPlaced).join('; ');
    process.stderr.write(`miljard: ${told}. miljard correct --help shows the forms.\n`);
    return 2;
  }
  const correction: Correction = parsed.data;
  if ('quote' in correction) {
    const { articles } = await ingest({
      path: path.basename(file),
      bytes: readBytes(file, options.maxBytes),
    });
    const found = articles.some(
      ({ paragraphs }) => findQuote(paragraphs, correction.quote, correction.context).length > 0,
    );
    if (!found) {
      process.stderr.write(
        `miljard: the words "${correction.context ?? correction.quote}" are not in ${file}.\n`,
      );
      return 1;
    }
  }
  process.stderr.write(`written to ${addCorrection(file, correction)}\n`);
  return 0;
}
