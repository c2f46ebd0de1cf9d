/**
 * W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/): every mention, amount and event as an
 * annotation that hangs on its words, for annotation tools.
 */
import { createHash } from 'node:crypto';
import type { Position } from '../article.ts';
import { jsonText } from '../record/serialise.ts';
import type { ArticleRecord, Mention } from '../record/schema.ts';
import { type EntityClass, articleAddress, articleUri, entityUri } from './uris.ts';

/** The words, with what stands around them: finds them again where positions have moved. */
interface QuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

/** Counts code points, as the standard has it, in the article's text: its blocks, the title first, parted by a blank line. */
interface PositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

type Body =
  | { type: 'SpecificResource'; purpose: 'identifying'; source: string }
  | { type: 'TextualBody'; purpose: 'tagging' | 'describing'; format: string; value: string };

interface Annotation {
  id: string;
  type: 'Annotation';
  motivation: 'identifying' | 'describing';
  body: Body[];
  target: { source: string; selector: [QuoteSelector, PositionSelector] };
}

/** The annotations of one article. */
export interface AnnotationPage {
  '@context': 'http://www.w3.org/ns/anno.jsonld';
  id: string;
  type: 'AnnotationPage';
  items: Annotation[];
}

/** UTF-16 code units of the text before and after a quote. */
const AROUND = 32;

const plain = (value: string): Body => ({
  type: 'TextualBody',
  purpose: 'tagging',
  format: 'text/plain',
  value,
});

/** Facts as data. JSON-LD drops keys that it does not know, so they travel as text. */
const data = (facts: unknown): Body => ({
  type: 'TextualBody',
  purpose: 'describing',
  format: 'application/json',
  value: jsonText(facts),
});

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** Code points in a text without lone surrogates, which ingested text has none of. */
function codePoints(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) if (!isLow(text.charCodeAt(index))) count += 1;
  return count;
}

/** Finds places in an article's text; each paragraph is counted once. */
function createLocator(
  paragraphs: readonly string[],
): (position: Position) => [QuoteSelector, PositionSelector] {
  const starts: number[] = [];
  let next = 0;
  for (const text of paragraphs) {
    starts.push(next);
    // An article without a title has an empty paragraph 0, which is no block.
    if (text !== '') next += codePoints(text) + 2;
  }
  return ({ paragraph, start, end }) => {
    const text = paragraphs[paragraph] ?? '';
    // A pair of surrogates is kept whole.
    const from = Math.max(0, start - AROUND);
    const to = Math.min(text.length, end + AROUND);
    const first = (starts[paragraph] ?? 0) + codePoints(text.slice(0, start));
    const exact = text.slice(start, end);
    return [
      {
        type: 'TextQuoteSelector',
        exact,
        prefix: text.slice(isLow(text.charCodeAt(from)) ? from + 1 : from, start),
        suffix: text.slice(end, isLow(text.charCodeAt(to)) ? to - 1 : to),
      },
      { type: 'TextPositionSelector', start: first, end: first + codePoints(exact) },
    ];
  };
}

/**
 * The annotations of a record, in its order: mentions of each entity, amounts, events.
 *
 * @param paragraphs of the article that the record was made of.
 */
export function toAnnotations(record: ArticleRecord, paragraphs: readonly string[]): AnnotationPage {
  const page = articleUri(record).replace(':article:', ':annotations:');
  const source = articleAddress(record);
  const locate = createLocator(paragraphs);
  const annotate = (motivation: Annotation['motivation'], body: Body[], position: Position): Annotation => {
    const facts = {
      type: 'Annotation' as const,
      motivation,
      body,
      target: { source, selector: locate(position) },
    };
    const digest = createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 16);
    return { id: `${page}#${digest}`, ...facts };
  };
  const entities = (
    kind: EntityClass,
    list: readonly { id: string; name: string; mentions: readonly Mention[] }[],
  ): Annotation[] =>
    list.flatMap(({ id, name, mentions }) => {
      const body: Body[] = [
        { type: 'SpecificResource', purpose: 'identifying', source: entityUri(kind, id) },
        plain(name),
      ];
      return mentions.map((mention) => annotate('identifying', body, mention));
    });
  const items = [
    ...entities('company', record.companies),
    ...entities('organisation', record.organisations),
    ...entities('source', record.sources),
    ...entities('place', record.places),
    ...record.amounts.map((amount) => {
      const { text: _, paragraph, start, end, ...facts } = amount;
      return annotate('describing', [plain(amount.kind), data(facts)], { paragraph, start, end });
    }),
    ...record.events.flatMap((event) => {
      const { evidence, also = [], ...facts } = event;
      const body = [plain(event.type), data(facts)];
      return [evidence, ...also].map((sentence) => annotate('describing', body, sentence));
    }),
  ];
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: page,
    type: 'AnnotationPage',
    // Annotations that say the same of the same words have one id.
    items: [...new Map(items.map((item) => [item.id, item])).values()],
  };
}
