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

function addMention(
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

/** An event as one line: what is always told, then in braces what a row may leave out. */
export function describeEvent(event: NewsEvent): string {
  const parts = [`${event.type}: ${event.actor ?? '?'}${event.recipient ? ` → ${event.recipient}` : ''}`];
  for (const { role, id } of event.parties ?? []) parts.push(`${role} ${id}`);
  if (event.amount) {
    const { currency, bound } = event.amount;
    parts.push(
      [bound === 'exact' ? '' : bound, quantity(event.amount), currency ?? ''].filter(Boolean).join(' '),
    );
  }
  if (event.count) {
    const { unit, bound } = event.count;
    parts.push([bound === 'exact' ? '' : bound, quantity(event.count), unit].filter(Boolean).join(' '));
  }
  if (event.measure) parts.push(event.measure);
  if (event.change) parts.push(`${event.change.direction} ${event.change.value ?? ''}%`);
  if (event.place) parts.push(`in ${event.place}`);
  return parts.join(', ');
}

/** What a row may tell beside {@link describeEvent}. */
export const detailsOf = (event: NewsEvent): Record<string, unknown> => ({
  status: event.status,
  source: event.source,
  purpose: event.purpose,
  time: event.time?.text ?? null,
  key: event.time?.key ?? null,
  iso: event.time?.iso ?? null,
  confidence: event.confidence,
  also: event.also?.length ?? 0,
});

/** The article's date in rows: a Friday. */
const PUBLISHED = '2025-03-14';

/** Finds the events of marked texts in one language. */
export function createRowReader(
  pack: LanguagePack,
  companies: readonly CompanyEntry[],
): (marked: string) => NewsEvent[] {
  const find: EventFinder = createEventFinder(pack.events, { companies });
  return (marked) => {
    const { paragraphs, entities } = readMarks(marked);
    const sentences = splitSentences(paragraphs, pack.text);
    const amounts = findAmounts(paragraphs, pack.amounts);
    return find({ paragraphs, sentences, amounts, entities, published: PUBLISHED });
  };
}
