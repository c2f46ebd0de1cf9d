/**
 * Reads gold: articles in which a person has marked every name, and listed every event.
 *
 *     ---
 *     published: 2025-03-14
 *     events:
 *       - { type: investment, actor: microsoft, place: FR, value: 4000000000, currency: EUR, quote: "steekt 4 miljard" }
 *     ---
 *     # [Microsoft](company) steekt 4 miljard euro in [Frankrijk](place:FR)
 *
 *     De [Franse](adjective:FR) regering …
 *
 * A mark is `[words](class)`, `[words](class/kind)` or `[words](class:id)`. Classes: company, organisation, source,
 * place, adjective, inhabitant, person, other.
 */
import { parse } from 'yaml';
import { z } from 'zod';
import type { Span } from '../article.ts';
import { languageCodes } from '../languages/codes.ts';
import { slug } from '../slug.ts';

const goldClasses = [
  'company',
  'organisation',
  'source',
  'place',
  'adjective',
  'inhabitant',
  'person',
  'other',
] as const;

export type GoldClass = (typeof goldClasses)[number];

/** A name that a person has marked. */
interface GoldMention extends Span {
  class: GoldClass;
  /** The entity meant: as marked, else the slug of the words; null for a place without an id. */
  id: string | null;
  /** The kind of an organisation, or null. */
  kind: string | null;
}

const goldEventSchema = z.strictObject({
  type: z.string(),
  actor: z.string().nullish(),
  recipient: z.string().nullish(),
  parties: z.array(z.object({ role: z.string(), id: z.string() })).optional(),
  place: z.string().nullish(),
  purpose: z.string().nullish(),
  value: z.number().nullish(),
  low: z.number().optional(),
  high: z.number().optional(),
  currency: z.string().nullish(),
  bound: z.string().nullish(),
  count: z.union([z.number(), z.string()]).nullish(),
  unit: z.string().nullish(),
  measure: z.string().nullish(),
  change: z.object({ value: z.number().nullish(), direction: z.string() }).nullish(),
  status: z.string().nullish(),
  time: z.unknown().optional(),
  source: z.string().nullish(),
  quote: z.string().optional(),
});

/** An event that a person has listed. What is left out is null. */
export type GoldEvent = z.infer<typeof goldEventSchema>;

/** One gold article: its text without the marks, and what a person says of it. */
export interface GoldArticle {
  published: string | null;
  language: string;
  /** As in an article: 0 is the title. */
  paragraphs: string[];
  mentions: GoldMention[];
  events: GoldEvent[];
}

const headSchema = z.looseObject({
  published: z.coerce.string().nullish(),
  language: z.string().default(languageCodes[0]),
  events: z.array(goldEventSchema).default([]),
});

/** A gold file that cannot be read. The message names the file, the place and what was expected. */
class GoldError extends Error {
  override name = 'GoldError';
}

const MARK = /\[([^[\]]+)\]\((\w+)(?:\/([\w-]+))?(?::([^\s()]+))?\)/g;

function idOf(cls: GoldClass, id: string | undefined, text: string): string | null {
  if (id !== undefined) return id;
  return cls === 'place' || cls === 'adjective' || cls === 'inhabitant' ? null : slug(text);
}

/** Parts a marked paragraph into its text and its mentions. */
function readMarks(
  marked: string,
  paragraph: number,
  file: string,
): { text: string; mentions: GoldMention[] } {
  const mentions: GoldMention[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(MARK)) {
    const [whole, words, cls, kind, id] = match;
    if (!goldClasses.includes(cls as GoldClass)) {
      throw new GoldError(
        `${file}, paragraph ${paragraph}: expected one of ${goldClasses.join(', ')}, got "${whole}".`,
      );
    }
    text += marked.slice(from, match.index);
    const start = text.length;
    text += words!;
    from = match.index + whole.length;
    mentions.push({
      class: cls as GoldClass,
      id: idOf(cls as GoldClass, id, words!),
      kind: kind ?? null,
      text: words!,
      paragraph,
      start,
      end: text.length,
    });
  }
  text += marked.slice(from);
  const broken = /\]\(/.exec(text);
  if (broken) {
    const near = text.slice(Math.max(0, broken.index - 30), broken.index + 30);
    throw new GoldError(`${file}, paragraph ${paragraph}: expected [words](class:id), got "…${near}…".`);
  }
  return { text, mentions };
}

/**
 * A gold article from the text of its file.
 *
 * @param file named in errors only.
 * @throws {GoldError} where the front matter or a mark is not of the form.
 */
export function parseGold(content: string, file: string): GoldArticle {
  const match = /^---\n([^]*?)\n---\n([^]*)$/.exec(content.normalize('NFC').replaceAll('\r\n', '\n'));
  if (!match) throw new GoldError(`${file}: expected front matter between two lines of "---" at the top.`);
  let yaml: unknown;
  try {
    yaml = parse(match[1]!, { schema: 'core' });
  } catch (cause) {
    throw new GoldError(`${file}: ${(cause as Error).message}`, { cause });
  }
  const head = headSchema.safeParse(yaml);
  if (!head.success) throw new GoldError(`${file}: ${z.prettifyError(head.error)}`, { cause: head.error });
  const blocks = match[2]!
    .split(/\n\s*\n/)
    .map((block) => block.replace(/\s*\n\s*/g, ' ').trim())
    .filter((block) => block !== '');
  const title = blocks[0]?.startsWith('# ') ? blocks.shift()!.slice(2) : '';
  const paragraphs: string[] = [];
  const mentions: GoldMention[] = [];
  for (const [paragraph, block] of [title, ...blocks].entries()) {
    const read = readMarks(block.replace(/^#{2,} /, ''), paragraph, file);
    paragraphs.push(read.text);
    mentions.push(...read.mentions);
  }
  const { published, language, events } = head.data;
  return { published: published ?? null, language, paragraphs, mentions, events };
}
