/** `miljard explain`: an article in the terminal, with every fact, the rule that found it and the words it stands on. */
import path from 'node:path';
import { styleText } from 'node:util';
import type { Article, Position } from '../article.ts';
import type { CorrectionOutcome } from '../corrections/outcome.ts';
import type { Correction } from '../corrections/schema.ts';
import type { NameReason } from '../extract/names/reasons.ts';
import { ingest } from '../ingest/index.ts';
import { correctionsPath, readCorrections, readNewsrooms } from '../io/corrections.ts';
import { readBytes } from '../io/read.ts';
import { createPipeline } from '../pipeline.ts';
import type { ArticleRecord } from '../record/schema.ts';
import { sayAmount, sayEvent } from '../review/say.ts';
import { hasColour } from './pager.ts';

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

const GROUPS = [
  ['company', 'companies'],
  ['organisation', 'organisations'],
  ['source', 'sources'],
  ['place', 'places'],
] as const;

const spotOf = ({ paragraph, start, end }: Position): string => `${paragraph}:${start}-${end}`;

/** Every mention of a record, with a key for what stands where. */
const namesOf = (record: ArticleRecord) =>
  GROUPS.flatMap(([kind, group]) =>
    record[group].flatMap(({ id, name, mentions }) =>
      mentions.map(({ form, ...span }) => ({
        kind,
        span,
        said: `${id} (${name}${form ? `, ${form}` : ''})`,
        key: `${kind} ${id} ${spotOf(span)}`,
      })),
    ),
  );

/** Why the program takes names for what they are, by their keys; what a correction gave has no reason of its own. */
function reasonsOf(byProgram: ArticleRecord, reasons: readonly NameReason[]): Map<string, string> {
  const bySpot = new Map(reasons.map((each) => [spotOf(each), each.reason]));
  return new Map(
    namesOf(byProgram).map(({ key, span }) => [key, bySpot.get(spotOf(span)) ?? 'another mention']),
  );
}

function factsOf(record: ArticleRecord, reasons: ReadonlyMap<string, string>): Fact[] {
  const names = namesOf(record).map(({ kind, span, said, key }) => ({
    kind,
    ...span,
    said: `${said}, by ${reasons.get(key) ?? 'correction'}`,
  }));
  const amounts = record.amounts.map((amount) => {
    const { text, paragraph, start, end } = amount;
    return { kind: 'amount' as const, text, paragraph, start, end, said: sayAmount(amount) };
  });
  return [...names, ...amounts].toSorted((a, b) => a.paragraph - b.paragraph || a.start - b.start);
}

/**
 * The article with its facts, a line each.
 *
 * @param paint marks words as a kind of fact; leaves them as they are where the output has no colour.
 */
function explainLines(
  article: Article,
  record: ArticleRecord,
  reasons: ReadonlyMap<string, string>,
  paint: (kind: Kind, text: string) => string,
): string[] {
  const facts = factsOf(record, reasons);
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
      lines.push(`      ${paint('event', 'event'.padEnd(12))} ${sayEvent(event)}`);
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

const STATUS_STYLES = {
  applied: 'green',
  redundant: 'gray',
  stale: 'yellow',
  conflict: 'red',
  unknown: 'red',
} as const satisfies Record<CorrectionOutcome['status'], string>;

/** What became of each correction of the article, with what it was about. */
function correctionLines(
  file: string,
  corrections: readonly Correction[],
  outcomes: readonly CorrectionOutcome[],
  paint: (status: CorrectionOutcome['status']) => string,
): string[] {
  if (outcomes.length === 0) return [];
  const lines = outcomes.map(({ index, status, said }) => {
    const { note } = corrections[index]!;
    return `correction ${index + 1}: ${paint(status)}: ${said}${note ? ` (${note})` : ''}`;
  });
  return [`${correctionsPath(file)}:`, ...lines];
}

export interface ExplainOptions {
  /** Folder of the articles, at whose root the newsroom's own names stand. */
  source: string;
  language?: string;
  maxBytes: number;
}

/** @returns the exit status: 0 shown, 1 the article could not be read or has no language pack. */
export async function explain(file: string, { source, language, maxBytes }: ExplainOptions): Promise<number> {
  const colours = hasColour();
  const paint = (kind: Kind, text: string): string => (colours ? styleText([...STYLES[kind]], text) : text);
  try {
    const below = path.relative(source, file);
    const inside = !below.startsWith('..') && !path.isAbsolute(below);
    const newsroom = inside ? readNewsrooms([source]) : null;
    const pipeline = createPipeline({
      ...(language !== undefined && { language }),
      ...(newsroom && { newsroom }),
    });
    const { articles, warnings } = await ingest({
      path: path.basename(file),
      bytes: readBytes(file, maxBytes),
    });
    for (const warning of warnings) process.stderr.write(`warning ${file}: ${warning.message}\n`);
    const corrections = readCorrections(file);
    for (const article of articles) {
      const outcome = pipeline.process(article, corrections);
      if (outcome.kind === 'skipped') {
        process.stderr.write(`${article.source.path}: no language pack for "${outcome.language.code}".\n`);
        return 1;
      }
      const byProgram = corrections.length > 0 ? pipeline.process(article) : outcome;
      const reasons = reasonsOf(
        byProgram.kind === 'record' ? byProgram.record : outcome.record,
        pipeline.nameReasons(article),
      );
      const lines = [
        ...explainLines(article, outcome.record, reasons, paint),
        ...correctionLines(file, corrections, outcome.corrections, (status) =>
          colours ? styleText(STATUS_STYLES[status], status) : status,
        ),
      ];
      process.stdout.write(`${lines.join('\n')}\n`);
    }
    return 0;
  } catch (error) {
    process.stderr.write(`failed ${file}: ${(error as Error).message}\n`);
    return 1;
  }
}
