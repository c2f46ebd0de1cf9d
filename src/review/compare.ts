/** Two records of one article → what changed in meaning, from what matters most to what matters least. */
import type { Amount, ArticleRecord, Entities, Mention, NewsEvent } from '../record/schema.ts';
import { align } from './align.ts';
import { type Basis, type Change, type ChangeKind, type Severity, severities, type Side } from './change.ts';
import { sayAmount, sayEvent, sayFactor } from './say.ts';

type Entity =
  | Entities['companies'][number]
  | Entities['organisations'][number]
  | Entities['sources'][number]
  | Entities['places'][number];

const basisOf = ({ text, paragraph, start, end }: Basis): Basis => ({ text, paragraph, start, end });

const sideOf = (said: string, basis: Basis | null, rule: string | null = null): Side => ({
  said,
  basis: basis && basisOf(basis),
  rule,
});

const eventSide = (event: NewsEvent): Side => sideOf(sayEvent(event), event.evidence, event.rule);
const amountSide = (amount: Amount): Side => sideOf(sayAmount(amount), amount);
const mentionSide = (entity: Entity): Side =>
  sideOf(`${entity.id} (${entity.name})`, entity.mentions[0] ?? null);

/** Collects the changes of one article. */
class Review {
  readonly changes: Change[] = [];
  readonly #article: string;

  constructor(article: string) {
    this.#article = article;
  }

  add(severity: Severity, kind: ChangeKind, said: string, before: Side | null, after: Side | null): void {
    this.changes.push({ article: this.#article, severity, kind, said, before, after });
  }
}

const sameQuantity = (a: NewsEvent['amount'] | NewsEvent['count'], b: typeof a): boolean =>
  a?.value === b?.value && a?.low === b?.low && a?.high === b?.high;

function eventLikeness(a: NewsEvent, b: NewsEvent): number {
  if (a.type !== b.type) return a.evidence.text === b.evidence.text && a.actor === b.actor ? 3 : 0;
  let score = 2;
  if (a.actor === b.actor) score += 2;
  if (a.evidence.text === b.evidence.text) score += 3;
  else if (a.evidence.paragraph === b.evidence.paragraph) score += 1;
  if (sameQuantity(a.amount, b.amount) && sameQuantity(a.count, b.count)) score += 2;
  if (a.recipient === b.recipient && a.recipient !== null) score += 1;
  if (a.place === b.place && a.place !== null) score += 1;
  if (a.measure !== b.measure) score -= 2;
  return score;
}

/** Roles by what a wrong one does to a sentence in the paper. */
const ROLES: readonly (readonly [
  role: 'type' | 'actor' | 'recipient' | 'place' | 'source' | 'purpose',
  severity: Severity,
])[] = [
  ['type', 'high'],
  ['actor', 'high'],
  ['recipient', 'high'],
  ['place', 'medium'],
  ['source', 'medium'],
  ['purpose', 'low'],
];

function compareQuantity(
  review: Review,
  what: string,
  before: NonNullable<NewsEvent['amount'] | NewsEvent['count']> | null,
  after: typeof before,
  sides: readonly [Side, Side],
): void {
  if (!before || !after) {
    if (before !== after) {
      review.add('high', 'amount-value', `${what}: ${before ? 'amount lost' : 'amount added'}`, ...sides);
    }
    return;
  }
  if (!sameQuantity(before, after)) {
    const factor = sayFactor(before.value, after.value);
    review.add(
      'high',
      'amount-value',
      `${what}: ${sayAmount(before)} became ${sayAmount(after)}${factor ? `, ${factor}` : ''}`,
      ...sides,
    );
  } else if ('currency' in before && 'currency' in after && before.currency !== after.currency) {
    review.add(
      'high',
      'amount-currency',
      `${what}: ${before.currency ?? 'open'} became ${after.currency ?? 'open'}`,
      ...sides,
    );
  }
  if (before.bound !== after.bound) {
    review.add('high', 'amount-bound', `${what}: "${before.bound}" became "${after.bound}"`, ...sides);
  }
}

function compareEvent(review: Review, before: NewsEvent, after: NewsEvent): void {
  const sides = [eventSide(before), eventSide(after)] as const;
  const what = `${after.type} by ${after.actor ?? 'nobody named'}`;
  for (const [role, severity] of ROLES) {
    if (before[role] === after[role]) continue;
    review.add(
      severity,
      'event-role',
      `${what}: ${role} was ${before[role] ?? 'none'}, is ${after[role] ?? 'none'}`,
      ...sides,
    );
  }
  compareQuantity(review, `${what}, amount`, before.amount, after.amount, sides);
  compareQuantity(review, `${what}, count`, before.count, after.count, sides);
  if (before.status !== after.status) {
    const turned = before.status === 'denied' || after.status === 'denied';
    review.add(
      turned ? 'high' : 'medium',
      turned ? 'event-turned' : 'event-role',
      `${what}: ${before.status} became ${after.status}`,
      ...sides,
    );
  }
  if (before.measure !== after.measure) {
    review.add(
      'high',
      'event-role',
      `${what}: ${before.measure ?? 'no measure'} became ${after.measure ?? 'no measure'}`,
      ...sides,
    );
  }
  if (JSON.stringify(before.change) !== JSON.stringify(after.change)) {
    const turned = before.change?.direction !== after.change?.direction;
    review.add(
      'high',
      turned ? 'event-turned' : 'amount-value',
      `${what}: the change against the period before is another`,
      ...sides,
    );
  }
  if (JSON.stringify(before.parties) !== JSON.stringify(after.parties)) {
    review.add('medium', 'event-role', `${what}: other further parties`, ...sides);
  }
  if (JSON.stringify(before.time) !== JSON.stringify(after.time)) {
    review.add(
      'medium',
      'event-role',
      `${what}: "${before.time?.text ?? 'no time'}" became "${after.time?.text ?? 'no time'}"`,
      ...sides,
    );
  }
  if (before.rule !== after.rule || before.confidence !== after.confidence) {
    review.add(
      'low',
      'rule',
      `${what}: found by ${after.rule} (${after.confidence}), was ${before.rule} (${before.confidence})`,
      ...sides,
    );
  }
}

function compareEvents(review: Review, before: readonly NewsEvent[], after: readonly NewsEvent[]): void {
  for (const [old, now] of align(before, after, eventLikeness, 4)) {
    if (old && now) compareEvent(review, old, now);
    else if (old) review.add('high', 'event-lost', `lost: ${sayEvent(old)}`, eventSide(old), null);
    else review.add('high', 'event-added', `new: ${sayEvent(now!)}`, null, eventSide(now!));
  }
}

/** Words without digits: what stays when a number is edited. */
const frame = (text: string): string => text.replace(/[\d.,]+/g, '#');

function amountLikeness(a: Amount, b: Amount): number {
  if ((a.kind === 'count') !== (b.kind === 'count')) return 0;
  let score = 0;
  if (a.text === b.text) score += 4;
  else if (frame(a.text) === frame(b.text)) score += 2;
  if (a.paragraph === b.paragraph) score += 1;
  if (a.paragraph === b.paragraph && a.start === b.start) score += 2;
  if (sameQuantity({ ...a, currency: a.currency ?? null }, { ...b, currency: b.currency ?? null }))
    score += 2;
  return score;
}

function compareAmounts(review: Review, before: readonly Amount[], after: readonly Amount[]): number {
  let moved = 0;
  for (const [old, now] of align(before, after, amountLikeness, 3)) {
    if (old && now) {
      const what = `"${now.text}"`;
      const sides = [amountSide(old), amountSide(now)] as const;
      const quantityOf = (amount: Amount) => ({ ...amount, currency: amount.currency ?? null });
      compareQuantity(review, what, quantityOf(old), quantityOf(now), sides);
      if (old.kind !== now.kind || old.unit !== now.unit) {
        review.add(
          'medium',
          'amount-value',
          `${what}: ${old.unit ?? old.kind} became ${now.unit ?? now.kind}`,
          ...sides,
        );
      }
      if (old.paragraph !== now.paragraph || old.start !== now.start) moved += 1;
    } else if (old)
      review.add('medium', 'amount-lost', `lost: "${old.text}" (${sayAmount(old)})`, amountSide(old), null);
    else
      review.add(
        'medium',
        'amount-added',
        `new: "${now!.text}" (${sayAmount(now!)})`,
        null,
        amountSide(now!),
      );
  }
  return moved;
}

const GROUPS = ['companies', 'organisations', 'sources', 'places'] as const;

const placeOf = ({ paragraph, start, end }: Mention): string => `${paragraph}:${start}-${end}`;
const wordsOf = ({ paragraph, text }: Mention): string => `${paragraph}:${text}`;

/** Ids of the entities that hold these words in another record. */
function holders(record: ArticleRecord, entity: Entity): Set<string> {
  const spots = new Set(entity.mentions.map(placeOf));
  const words = new Set(entity.mentions.map(wordsOf));
  const all = GROUPS.flatMap((group): readonly Entity[] => record[group]);
  const holding = (test: (mention: Mention) => boolean): string[] =>
    all.filter((other) => other.mentions.some(test)).map((other) => other.id);
  const exact = holding((mention) => spots.has(placeOf(mention)) && words.has(wordsOf(mention)));
  return new Set(exact.length > 0 ? exact : holding((mention) => words.has(wordsOf(mention))));
}

function compareEntities(review: Review, before: ArticleRecord, after: ArticleRecord): number {
  let moved = 0;
  for (const group of GROUPS) {
    const noun = group.replace(/ies$/, 'y').replace(/s$/, '');
    const old = new Map<string, Entity>(before[group].map((entity) => [entity.id, entity]));
    const now = new Map<string, Entity>(after[group].map((entity) => [entity.id, entity]));
    for (const [id, entity] of old) {
      const same = now.get(id);
      if (same) {
        moved += compareEntity(review, noun, entity, same);
        continue;
      }
      const into = [...holders(after, entity)].filter((other) => other !== id);
      const known = into.filter((other) =>
        GROUPS.some((each) => before[each].some((earlier) => earlier.id === other)),
      );
      const side = mentionSide(entity);
      if (known.length === 1)
        review.add('medium', 'entity-merged', `${noun} ${id} is now part of ${known[0]}`, side, null);
      else if (into.length > 1)
        review.add('medium', 'entity-split', `${noun} ${id} is now ${into.join(' and ')}`, side, null);
      else if (into.length === 1)
        review.add('medium', 'entity-reidentified', `${noun} ${id} is now ${into[0]}`, side, null);
      else review.add('medium', 'entity-lost', `lost: ${noun} ${id}`, side, null);
    }
    for (const [id, entity] of now) {
      if (old.has(id)) continue;
      const from = [...holders(before, entity)].filter((other) => other !== id);
      const told = from.some(
        (other) => !GROUPS.some((each) => after[each].some((later) => later.id === other)),
      );
      // What an entity of before became is told there.
      if (told) continue;
      if (from.length > 0)
        review.add(
          'medium',
          'entity-split',
          `${noun} ${id} was part of ${from.join(' and ')}`,
          null,
          mentionSide(entity),
        );
      else
        review.add(
          'medium',
          'entity-added',
          `new: ${noun} ${id} (${entity.name})`,
          null,
          mentionSide(entity),
        );
    }
  }
  return moved;
}

function compareEntity(review: Review, noun: string, before: Entity, after: Entity): number {
  const head = ({ mentions: _, ...rest }: Entity): string => JSON.stringify(rest);
  const sides = [mentionSide(before), mentionSide(after)] as const;
  if (head(before) !== head(after)) {
    review.add(
      'medium',
      'entity-detail',
      `${noun} ${after.id}: ${head(before)} became ${head(after)}`,
      ...sides,
    );
  }
  if (before.mentions.length !== after.mentions.length) {
    review.add(
      'low',
      'mentions',
      `${noun} ${after.id}: ${before.mentions.length} mentions became ${after.mentions.length}`,
      ...sides,
    );
    return 0;
  }
  return before.mentions.filter((mention, index) => placeOf(mention) !== placeOf(after.mentions[index]!))
    .length;
}

/**
 * What changed in meaning from one record of an article to the next. Neither is changed; equal records give nothing.
 * Facts that only stand elsewhere in the text are folded into one change.
 */
export function compareRecords(before: ArticleRecord, after: ArticleRecord): Change[] {
  const review = new Review(after.id);
  const language = (record: ArticleRecord): Side => sideOf(record.language.code, null);
  if (before.language.code !== after.language.code) {
    review.add(
      'high',
      'language',
      `language: ${before.language.code} became ${after.language.code}`,
      language(before),
      language(after),
    );
  }
  compareEvents(review, before.events, after.events);
  let moved = compareAmounts(review, before.amounts, after.amounts);
  moved += compareEntities(review, before, after);
  for (const field of ['title', 'published', 'author', 'url'] as const) {
    if (before[field] === after[field]) continue;
    const side = (value: string | null): Side => sideOf(value ?? 'none', null);
    review.add('low', 'metadata', `${field}: another`, side(before[field]), side(after[field]));
  }
  if (moved > 0) review.add('low', 'positions', `${moved} facts stand elsewhere in the text`, null, null);
  return review.changes.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

/** What it means that a whole record came or went. */
export function compareWhole(before: ArticleRecord | null, after: ArticleRecord | null): Change[] {
  if (before && after) return compareRecords(before, after);
  const record = after ?? before;
  if (!record) return [];
  const review = new Review(record.id);
  const said = `${record.events.length} events, ${record.amounts.length} amounts`;
  const side = sideOf(said, null);
  const severity: Severity = record.events.length > 0 ? 'high' : 'medium';
  if (after) review.add(severity, 'article-added', `new article with ${said}`, null, side);
  else review.add(severity, 'article-removed', `article removed, with ${said}`, side, null);
  for (const event of record.events) {
    const own = eventSide(event);
    if (after) review.add('high', 'event-added', `new: ${sayEvent(event)}`, null, own);
    else review.add('high', 'event-lost', `lost: ${sayEvent(event)}`, own, null);
  }
  return review.changes;
}
