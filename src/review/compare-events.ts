/** Events of two records → what changed in who does what for how much. */
import type { ArticleRecord, NewsEvent } from '../record/schema.ts';
import { align } from './align.ts';
import type { Basis, ChangeKind, Severity, Side } from './change.ts';
import {
  type Collector,
  covers,
  GROUPS,
  type Quantity,
  sameQuantity,
  sameSpan,
  spanOf,
  turned,
} from './collect.ts';
import { compareQuantity } from './compare-quantities.ts';
import { sameEvent } from './same-event.ts';
import { sayEvent } from './say.ts';

/** An event as one side of a change. */
export const eventSide = (event: NewsEvent, basis: Basis | null = null): Side => ({
  said: sayEvent(event),
  fact: { class: 'event', event },
  basis,
  sentence: spanOf(event.evidence),
  rule: event.rule,
});

/** Roles by what a wrong one does to a sentence in the paper. */
const ROLES: readonly (readonly [
  role: 'type' | 'actor' | 'recipient' | 'measure' | 'place' | 'source' | 'purpose',
  severity: Severity,
])[] = [
  ['type', 'high'],
  ['actor', 'high'],
  ['recipient', 'high'],
  ['measure', 'high'],
  ['place', 'medium'],
  ['source', 'medium'],
  ['purpose', 'low'],
];

/** Where the words of an event's parts stand in its sentence. */
function finder(record: ArticleRecord, { evidence }: NewsEvent) {
  return {
    quantity: (quantity: Quantity | null): Basis | null => {
      const amount = quantity
        ? record.amounts.find((each) => covers(evidence, each) && sameQuantity(each, quantity))
        : undefined;
      return amount ? spanOf(amount) : null;
    },
    entity: (id: string | null): Basis | null => {
      const mention = GROUPS.flatMap((group) => record[group])
        .filter((entity) => entity.id === id)
        .flatMap(({ mentions }) => mentions)
        .find((each) => covers(evidence, each));
      return mention ? spanOf(mention) : null;
    },
    words: (text: string | null | undefined): Basis | null => {
      const at = text ? evidence.text.indexOf(text) : -1;
      if (!text || at < 0) return null;
      const start = evidence.start + at;
      return { text, paragraph: evidence.paragraph, start, end: start + text.length };
    },
  };
}

function compareEvent(
  collector: Collector,
  [before, old]: readonly [ArticleRecord, NewsEvent],
  [after, now]: readonly [ArticleRecord, NewsEvent],
): void {
  const what = `${now.type} by ${now.actor ?? 'nobody named'}`;
  const words = [finder(before, old), finder(after, now)] as const;
  const sides = (basis: (find: ReturnType<typeof finder>, event: NewsEvent) => Basis | null) =>
    [eventSide(old, basis(words[0], old)), eventSide(now, basis(words[1], now))] as const;
  const tell = (
    severity: Severity,
    kind: ChangeKind,
    said: string,
    patterns: readonly [string, string],
    [part, was, is]: readonly [part: string, was: string, is: string],
    basis: Parameters<typeof sides>[0] = () => null,
  ): void =>
    collector.add(
      severity,
      kind,
      `${what}: ${said}`,
      patterns,
      sides(basis),
      turned(`${what}: ${part}`, was, is),
    );

  for (const [role, severity] of ROLES) {
    if (old[role] === now[role]) continue;
    const said = `${role} was ${old[role] ?? 'none'}, is ${now[role] ?? 'none'}`;
    const turn = old[role] == null ? 'found' : now[role] == null ? 'lost' : 'is another';
    tell(
      severity,
      'event-role',
      said,
      [role === 'purpose' ? `purpose ${turn}` : said, `${role} of an event ${turn}`],
      [role, old[role] ?? 'none', now[role] ?? 'none'],
      (find, event) =>
        role === 'purpose' ? find.words(event.purpose) : find.entity((event[role] as string | null) ?? null),
    );
  }
  const quantities = [
    ['amount', old.amount, now.amount, (find, event) => find.quantity(event.amount)],
    ['count', old.count, now.count, (find, event) => find.quantity(event.count)],
  ] as const satisfies readonly (readonly [string, unknown, unknown, Parameters<typeof sides>[0]])[];
  for (const [part, was, is, basis] of quantities) {
    compareQuantity(collector, `${what}, ${part}`, now.type, was, is, sides(basis));
  }
  if (old.status !== now.status) {
    const turned = old.status === 'denied' || now.status === 'denied';
    const said = `${old.status} became ${now.status}`;
    tell(
      turned ? 'high' : 'medium',
      turned ? 'event-turned' : 'event-role',
      said,
      [said, said],
      ['status', old.status, now.status],
    );
  }
  if (JSON.stringify(old.change) !== JSON.stringify(now.change)) {
    const turned = old.change?.direction !== now.change?.direction;
    const say = ({ change }: NewsEvent): string =>
      change ? `${change.direction} ${change.value ?? '?'} %` : 'no change against the period before';
    const wide = turned ? 'direction of the results turned' : 'change of the results is another';
    tell(
      'high',
      turned ? 'event-turned' : 'amount-value',
      `${say(old)} became ${say(now)}`,
      [wide, wide],
      ['change', say(old), say(now)],
    );
  }
  if (JSON.stringify(old.parties) !== JSON.stringify(now.parties)) {
    const say = ({ parties = [] }: NewsEvent): string =>
      parties.map(({ role, id }) => `${role} ${id}`).join(', ') || 'none';
    const wide = 'other further parties';
    tell(
      'medium',
      'event-role',
      `further parties were ${say(old)}, are ${say(now)}`,
      [wide, wide],
      ['further parties', say(old), say(now)],
    );
  }
  if (JSON.stringify(old.time) !== JSON.stringify(now.time)) {
    const say = ({ time }: NewsEvent): string =>
      time ? `"${time.text}"${time.iso ? ` (${time.iso})` : ''}` : 'no time';
    const turn = !old.time ? 'found' : now.time ? 'is another' : 'lost';
    const wide = `time of an event ${turn}`;
    tell(
      'medium',
      'event-role',
      `${say(old)} became ${say(now)}`,
      [wide, wide],
      ['time', say(old), say(now)],
      (find, event) => find.words(event.time?.text),
    );
  }
  if (old.rule !== now.rule || old.confidence !== now.confidence) {
    const said = `found by ${now.rule} (${now.confidence}), was ${old.rule} (${old.confidence})`;
    const say = ({ rule, confidence }: NewsEvent): string => `${rule} (${confidence})`;
    tell('low', 'rule', said, [said, 'found by another rule'], ['rule', say(old), say(now)]);
  }
}

/** The sentences that tell an event. */
const sentencesOf = ({ evidence, also = [] }: NewsEvent): Basis[] => [evidence, ...also].map(spanOf);

const wordsOf = (event: NewsEvent): string => JSON.stringify(sentencesOf(event).map(({ text }) => text));

/**
 * Tells what became of the events of an article.
 *
 * @returns how many events only stand elsewhere.
 */
export function compareEvents(collector: Collector, before: ArticleRecord, after: ArticleRecord): number {
  let moved = 0;
  for (const [old, now] of align(before.events, after.events, sameEvent)) {
    if (old && now) {
      const told = collector.changes.length;
      compareEvent(collector, [before, old], [after, now]);
      // What changed of an event is told with its sentences.
      if (collector.changes.length > told) continue;
      if (wordsOf(old) !== wordsOf(now)) {
        const wide = 'an event in other words';
        const said = `${now.type} by ${now.actor ?? 'nobody named'}: in other words`;
        collector.add('low', 'mentions', said, [wide, wide], [eventSide(old), eventSide(now)]);
      } else if (!sentencesOf(old).every((each, index) => sameSpan(each, sentencesOf(now)[index])))
        moved += 1;
    } else if (old) {
      const wide = `${old.type} lost`;
      collector.add('high', 'event-lost', `lost: ${sayEvent(old)}`, [wide, wide], [eventSide(old), null]);
    } else if (now) {
      const wide = `${now.type} found`;
      collector.add('high', 'event-added', `new: ${sayEvent(now)}`, [wide, wide], [null, eventSide(now)]);
    }
  }
  return moved;
}
