/** `miljard explain`: an article in the terminal, with every fact, the rule that found it and the words it stands on. */
import path from 'node:path';
import { styleText } from 'node:util';
import type { Article, Position } from '../article.ts';
import { ingest } from '../ingest/index.ts';
import { readCorrections } from '../io/corrections.ts';
import { readBytes } from '../io/read.ts';
import { createPipeline } from '../pipeline.ts';
import type { Amount, ArticleRecord, NewsEvent } from '../record/schema.ts';

/** How each kind of fact looks. */
const STYLES = {
  company: ['blue', 'bold'],
  organisation: ['cyan', 'bold'],
  source: ['magenta', 'bold'],
  place: ['green', 'bold'],
  amount: ['yellow', 'bold'],
  event: ['red', 'bold'],
} as const;

type Kind = keyof typeof STYLES;

/** A fact at its place in the text, and what is said of it. */
interface Fact extends Position {
  kind: Kind;
  text: string;
  said: string;
}

function quantity({ value, low, high }: Pick<Amount, 'value' | 'low' | 'high'>): string {
  if (low !== undefined || high !== undefined) return `${low ?? '?'} to ${high ?? '?'}`;
  return value == null ? 'no number' : String(value);
}

function amountSaid(amount: Amount): string {
  const unit =
    amount.kind === 'money' ? (amount.currency ?? 'currency not told') : (amount.unit ?? amount.kind);
  return `${quantity(amount)} ${unit}, ${amount.bound}${amount.converts ? ', the same in another currency' : ''}`;
}

function factsOf(record: ArticleRecord): Fact[] {
  const facts: Fact[] = [];
  const groups = [
    ['company', record.companies],
    ['organisation', record.organisations],
    ['source', record.sources],
    ['place', record.places],
  ] as const;
  for (const [kind, entities] of groups) {
    for (const { id, name, mentions } of entities) {
      for (const { form, ...span } of mentions) {
        facts.push({ kind, ...span, said: `${id} (${name}${form ? `, ${form}` : ''})` });
      }
    }
  }
  for (const amount of record.amounts) {
    const { text, paragraph, start, end } = amount;
    facts.push({ kind: 'amount', text, paragraph, start, end, said: amountSaid(amount) });
  }
  return facts.toSorted((a, b) => a.paragraph - b.paragraph || a.start - b.start);
}

function eventSaid(event: NewsEvent): string {
  const parts = [`${event.actor ?? 'nobody named'}: ${event.type}`];
  if (event.measure) parts.push(event.measure);
  if (event.recipient) parts.push(`→ ${event.recipient}`);
  for (const { role, id } of event.parties ?? []) parts.push(`${role} ${id}`);
  if (event.amount)
    parts.push(`${quantity(event.amount)} ${event.amount.currency ?? ''} (${event.amount.bound})`);
  if (event.count) parts.push(`${quantity(event.count)} ${event.count.unit} (${event.count.bound})`);
  if (event.change) parts.push(`${event.change.direction} ${event.change.value ?? '?'} %`);
  if (event.place) parts.push(`in ${event.place}`);
  if (event.purpose) parts.push(`for "${event.purpose}"`);
  if (event.time) parts.push(`"${event.time.text}"${event.time.iso ? ` = ${event.time.iso}` : ''}`);
  parts.push(event.status);
  if (event.source) parts.push(`according to ${event.source}`);
  return parts.join(', ');
}

/**
 * The article with its facts, a line each.
 *
 * @param paint marks words as a kind of fact; leaves them as they are where the output has no colour.
 */
function explainLines(
  article: Article,
  record: ArticleRecord,
  paint: (kind: Kind, text: string) => string,
): string[] {
  const facts = factsOf(record);
  const { language } = record;
  const lines = [`${article.source.path}: language ${language.code} (confidence ${language.confidence})`, ''];
  for (const [paragraph, text] of article.paragraphs.entries()) {
    if (text === '') continue;
    const here = facts.filter((fact) => fact.paragraph === paragraph);
    let painted = '';
    let from = 0;
    for (const fact of here) {
      if (fact.start < from) continue;
      painted += text.slice(from, fact.start) + paint(fact.kind, fact.text);
      from = fact.end;
    }
    lines.push(`[${paragraph}] ${painted}${text.slice(from)}`);
    for (const { kind, text: words, start, end, said } of here) {
      lines.push(`      ${paint(kind, kind.padEnd(12))} "${words}" at ${start}–${end}: ${said}`);
    }
    for (const event of record.events) {
      if (event.evidence.paragraph !== paragraph) continue;
      lines.push(`      ${paint('event', 'event'.padEnd(12))} ${eventSaid(event)}`);
      lines.push(
        `      ${''.padEnd(12)} rule ${event.rule}, ${event.confidence}, from "${event.evidence.text}"`,
      );
      for (const { text: words } of event.also ?? [])
        lines.push(`      ${''.padEnd(12)} also from "${words}"`);
    }
    lines.push('');
  }
  return lines;
}

/** @returns the exit status: 0 shown, 1 the article could not be read or has no language pack. */
export async function explain(
  file: string,
  options: { language?: string; maxBytes: number },
): Promise<number> {
  const pipeline = createPipeline(options.language === undefined ? {} : { language: options.language });
  const colours = process.stdout.isTTY && !process.env['NO_COLOR'];
  const paint = (kind: Kind, text: string): string => (colours ? styleText([...STYLES[kind]], text) : text);
  try {
    const { articles, warnings } = await ingest({
      path: path.basename(file),
      bytes: readBytes(file, options.maxBytes),
    });
    for (const warning of warnings) process.stderr.write(`warning ${file}: ${warning.message}\n`);
    const corrections = readCorrections(file);
    for (const article of articles) {
      const outcome = pipeline.process(article, corrections);
      if (outcome.kind === 'skipped') {
        process.stderr.write(`${article.source.path}: no language pack for "${outcome.language.code}".\n`);
        return 1;
      }
      process.stdout.write(`${explainLines(article, outcome.record, paint).join('\n')}\n`);
      for (const { index, status, said } of outcome.corrections) {
        process.stdout.write(`correction ${index + 1}: ${status}: ${said}\n`);
      }
    }
    return 0;
  } catch (error) {
    process.stderr.write(`failed ${file}: ${(error as Error).message}\n`);
    return 1;
  }
}
