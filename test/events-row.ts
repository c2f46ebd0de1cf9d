/**
 * Rows for the events stage: a text in which names are marked as in gold (`[Microsoft](company)`,
 * `[Franse](adjective:FR)`, `[ACM](organisation/regulator)`), and what is found in it, as one line an event.
 */
import { createEventFinder, type EventFinder } from '../src/extract/events/index.ts';
import type { CompanyEntry } from '../src/gazetteer/types.ts';
import type { LanguagePack } from '../src/languages/pack.ts';
import { findAmounts } from '../src/normalise/index.ts';
import type { Entities, Mention, NewsEvent, Organisation, Place } from '../src/record/schema.ts';
import { slug } from '../src/slug.ts';
import { splitSentences } from '../src/text.ts';

const MARK =
  /\[([^\]]+)\]\((company|organisation|source|place|adjective|other)(?:\/([\w-]+))?(?::([^)]+))?\)/g;

/** A marked text without its marks, and what the marks say. Blank lines part paragraphs; the first is no title. */
export function readMarks(marked: string): { paragraphs: string[]; entities: Entities } {
  const entities: Entities = { companies: [], organisations: [], sources: [], places: [] };
  const paragraphs = ['', ...marked.split('\n\n')].map((block, paragraph) => {
    let text = '';
    let last = 0;
    for (const match of block.matchAll(MARK)) {
      const [all, words, kind, detail, given] = match as unknown as [
        string,
        string,
        string,
        string?,
        string?,
      ];
      text += block.slice(last, match.index);
      const mention: Mention = {
        text: words,
        paragraph,
        start: text.length,
        end: text.length + words.length,
      };
      text += words;
      last = match.index + all.length;
      addMention(entities, kind, detail, given ?? slug(words), mention);
    }
    return text + block.slice(last);
  });
  return { paragraphs, entities };
}

export function addMention(
  entities: Entities,
  kind: string,
  detail: string | undefined,
  id: string,
  mention: Mention,
): void {
  const into = <E extends { id: string; mentions: Mention[] }>(list: E[], make: () => E): void => {
    let found = list.find((entity) => entity.id === id);
    if (!found) list.push((found = make()));
    found.mentions.push(mention);
  };
  const name = mention.text;
  if (kind === 'company') into(entities.companies, () => ({ id, name, mentions: [] }));
  else if (kind === 'source') into(entities.sources, () => ({ id, name, mentions: [] }));
  else if (kind === 'organisation') {
    const of = (detail ?? 'other') as Organisation['kind'];
    into(entities.organisations, () => ({ id, name, kind: of, mentions: [] }));
  } else if (kind === 'place' || kind === 'adjective') {
    if (kind === 'adjective') mention.form = 'adjective';
    const of: Place['kind'] = /^\d+$/.test(id)
      ? 'continent'
      : id.includes('/')
        ? 'city'
        : id.includes('-')
          ? 'region'
          : 'country';
    into(entities.places, () => ({ id, name, kind: of, mentions: [] }));
  }
}

const quantity = ({
  value,
  low,
  high,
}: {
  value?: number | null | undefined;
  low?: number | undefined;
  high?: number | undefined;
}): string => (value === undefined ? `${low}–${high}` : String(value));

/**
 * An event as one line: what, who, how much, where | how sure, when, what for, who says so. An actor that comes from a
 * reference has a "~".
 */
export function describeEvent(event: NewsEvent): string {
  const actor = `${event.confidence === 'inferred' ? '~' : ''}${event.actor ?? '?'}`;
  const what = [`${event.type}: ${actor}${event.recipient ? ` → ${event.recipient}` : ''}`];
  for (const { role, id } of event.parties ?? []) what.push(`${role} ${id}`);
  if (event.amount) {
    const { currency, bound } = event.amount;
    what.push(
      [bound === 'exact' ? '' : bound, quantity(event.amount), currency ?? ''].filter(Boolean).join(' '),
    );
  }
  if (event.count) {
    const { unit, bound } = event.count;
    what.push([bound === 'exact' ? '' : bound, quantity(event.count), unit].filter(Boolean).join(' '));
  }
  if (event.measure) what.push(event.measure);
  if (event.change) what.push(`${event.change.direction} ${event.change.value ?? '?'}%`);
  if (event.place) what.push(`in ${event.place}`);
  const how: string[] = [event.status];
  if (event.time) {
    const { text, key, iso } = event.time;
    how.push(`${text} (${[key, iso].filter((part) => part !== null).join(' ')})`);
  }
  if (event.purpose) how.push(`for ${event.purpose}`);
  if (event.source) how.push(`says ${event.source}`);
  if (event.also) how.push(`told ${event.also.length + 1} times`);
  return `${what.join(', ')} | ${how.join(', ')}`;
}

/** The parts of a pack that rows need. */
export type RowPack = Pick<LanguagePack, 'events' | 'text' | 'amounts'>;

/**
 * Finds the events of marked texts in one language.
 *
 * @param published The articles' date; by default a Friday.
 */
export function createRowReader(
  pack: RowPack,
  companies: readonly CompanyEntry[],
  published: string | null = '2025-03-14',
): (marked: string) => NewsEvent[] {
  const find: EventFinder = createEventFinder(pack.events, { companies });
  return (marked) => {
    const { paragraphs, entities } = readMarks(marked);
    const sentences = splitSentences(paragraphs, pack.text);
    const amounts = findAmounts(paragraphs, pack.amounts);
    return find({ paragraphs, sentences, amounts, entities, published });
  };
}

/** A marked text and, behind it, its events as {@link describeEvent} tells them. */
export type EventRow = readonly [text: string, ...events: string[]];
