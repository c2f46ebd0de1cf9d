/** Marked events to learn from: gold articles with the names that a person marked, and the rows of the tests. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { listedId } from '../../src/cli/evaluate.ts';
import { factsOfGold, type Facts } from '../../src/evaluate/score.ts';
import { parseGold } from '../../src/evaluate/gold.ts';
import type { EventInput } from '../../src/extract/events/article-reader.ts';
import { TOPICS } from '../../src/extract/events/classifier/model.ts';
import type { LanguagePack } from '../../src/languages/pack.ts';
import { findAmounts } from '../../src/normalise/index.ts';
import type { Amount, Entities } from '../../src/record/schema.ts';
import { splitSentences } from '../../src/text.ts';
import { addMention, readMarks, type EventRow } from '../../test/events-row.ts';

/** An event of one amount, as a person marked it. */
export type MarkedEvent = Pick<Facts['events'][number], 'type' | 'measure' | 'actor' | 'recipient'>;

/** An article, and of which event each of its amounts is. An amount that is not here is of none. */
export interface MarkedArticle {
  input: EventInput;
  events: ReadonlyMap<Amount, MarkedEvent>;
}

/** An article's text with its amounts and sentences. */
function inputOf(
  pack: LanguagePack,
  paragraphs: readonly string[],
  entities: Entities,
  published: string | null,
): EventInput {
  const sentences = splitSentences(paragraphs, pack.text);
  return { paragraphs, sentences, amounts: findAmounts(paragraphs, pack.amounts), entities, published };
}

const figureOf = ({ value, low, high }: { value?: unknown; low?: unknown; high?: unknown }): string =>
  low !== undefined || high !== undefined ? `${low}-${high}` : String(value ?? 'none');

/**
 * The event of each amount. An event's amount has its figure, and stands in its quotation, or else in that paragraph, or
 * else anywhere; where it is told again elsewhere with the same figure, that is it too.
 */
function align(
  { amounts, paragraphs }: EventInput,
  events: readonly (Facts['events'][number] & { quote?: string | undefined })[],
): Map<Amount, MarkedEvent> {
  const aligned = new Map<Amount, MarkedEvent>();
  // A range of people has no `count` of its own: the type tells what is counted.
  const isOf = (amount: Amount, event: Facts['events'][number]): boolean => {
    const counted = event.type === 'layoffs' || event.type === 'hiring';
    const figure = figureOf({ ...event, value: event.value ?? event.count });
    return figure === figureOf(amount) && amount.kind === (counted ? 'count' : 'money');
  };
  for (const event of events) {
    const { quote } = event;
    const paragraph = paragraphs.findIndex((text) => quote !== undefined && text.includes(quote));
    const from = paragraph < 0 ? 0 : paragraphs[paragraph]!.indexOf(quote!);
    const open = amounts.filter((amount) => isOf(amount, event) && !aligned.has(amount));
    const there = open.filter((amount) => amount.paragraph === paragraph);
    const quoted = there.find(({ start, end }) => start < from + quote!.length && end > from);
    const found = quoted ?? there[0] ?? open[0];
    if (found) aligned.set(found, event);
  }
  for (const amount of amounts) {
    const same = events.filter((event) => isOf(amount, event));
    if (same.length === 1 && !aligned.has(amount)) aligned.set(amount, same[0]!);
  }
  return aligned;
}

/**
 * A gold article from the text of its file.
 *
 * @param file named in errors only.
 * @throws {GoldError} where the file is not of the form.
 */
export function readMarked(content: string, file: string, pack: LanguagePack): MarkedArticle {
  const gold = parseGold(content, file);
  const { mentions, events } = factsOfGold(gold, listedId());
  const entities: Entities = { companies: [], organisations: [], sources: [], places: [] };
  for (const [index, { class: cls, id, text, paragraph, start, end }] of mentions.entries()) {
    const kind = gold.mentions[index]!.kind ?? undefined;
    if (id !== null) addMention(entities, cls, kind, id, { text, paragraph, start, end });
  }
  const input = inputOf(pack, gold.paragraphs, entities, gold.published);
  return { input, events: align(input, events) };
}

/** The gold articles of a folder, in code-unit order of their names. */
export const readMarkedFolder = (folder: string, pack: LanguagePack): MarkedArticle[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md') && !name.startsWith('README'))
    .toSorted()
    .map((name) => readMarked(readFileSync(path.join(folder, name), 'utf8'), path.join(folder, name), pack));

const PARTIES = /^([\w-]+): ~?(\S+?)(?: → (\S+?))?(?=,| \|)/;
const FIGURE = /^(?:[a-z-]+ )?(\d[\d.e+]*)(?:–(\d[\d.e+]*))? ?(.*)$/;

/** What a row of the tests says of an event, as `describeEvent` writes it. */
function eventOfRow(told: string): Facts['events'][number] {
  const [, type = '', actor = '', recipient] = PARTIES.exec(told) ?? [];
  const parts = told.split(' | ')[0]!.split(', ').slice(1);
  const [, first, last, unit = ''] =
    parts.map((part) => FIGURE.exec(part)).find((found) => found !== null) ?? [];
  const topics: readonly string[] = TOPICS;
  const measure = parts.find((part) => topics.includes(part));
  const isMoney = unit === '' || /^[A-Z]{3}$/.test(unit);
  return {
    type,
    actor: actor === '?' ? null : actor,
    recipient: recipient ?? null,
    ...(measure === undefined ? {} : { measure }),
    ...(last !== undefined && { low: Number(first), high: Number(last) }),
    ...(first !== undefined && (isMoney ? { value: Number(first) } : { count: Number(first) })),
  };
}

/** Rows of sentences with the events that a person expects in them. */
export const readRows = (rows: readonly EventRow[], pack: LanguagePack): MarkedArticle[] =>
  rows.map(([marked, ...events]) => {
    const { paragraphs, entities } = readMarks(marked);
    const input = inputOf(pack, paragraphs, entities, '2025-03-14');
    return { input, events: align(input, events.map(eventOfRow)) };
  });
