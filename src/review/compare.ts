/** Two records of one article → what changed in meaning, from what matters most to what matters least. */
import type { ArticleRecord } from '../record/schema.ts';
import { byGravity, type Change } from './change.ts';
import { createCollector, sameSpan, turned } from './collect.ts';
import { compareEntities } from './compare-entities.ts';
import { compareEvents, eventSide } from './compare-events.ts';
import { compareAmounts } from './compare-quantities.ts';
import { sayEvent } from './say.ts';

/** Leaves out changes of amounts that a change of the event they stand in tells already. */
function withoutTwins(changes: readonly Change[]): Change[] {
  const told = changes.filter(({ after, before }) => (after ?? before)?.rule && after?.basis);
  return changes.filter(
    (change) =>
      !change.kind.startsWith('amount-') ||
      (change.after ?? change.before)?.rule ||
      !told.some(
        ({ kind, before, after }) =>
          kind === change.kind &&
          sameSpan(before?.basis, change.before?.basis) &&
          sameSpan(after?.basis, change.after?.basis),
      ),
  );
}

/**
 * What changed in meaning from one record of an article to the next. Neither is changed; equal records give nothing.
 * Facts that only stand elsewhere in the text are folded into one change.
 */
export function compareRecords(before: ArticleRecord, after: ArticleRecord): Change[] {
  const collector = createCollector(after.id);
  if (before.id !== after.id) {
    const said = `article moved: was ${before.id}`;
    const turn = turned('article moved', before.id, after.id);
    collector.add('low', 'article-moved', said, ['article moved', 'article moved'], [null, null], turn);
  }
  if (before.language.code !== after.language.code) {
    const said = `language: ${before.language.code} became ${after.language.code}`;
    collector.add(
      'high',
      'language',
      said,
      [said, 'language'],
      [null, null],
      turned('language', before.language.code, after.language.code),
    );
  }
  const movedEvents = compareEvents(collector, before, after);
  const movedAmounts = compareAmounts(collector, before, after);
  const moved = movedEvents + movedAmounts + compareEntities(collector, before, after);
  for (const field of ['title', 'published', 'author', 'url'] as const) {
    if (before[field] === after[field]) continue;
    const turn = turned(field, before[field] ?? 'none', after[field] ?? 'none');
    const said = `${field}: ${turn.before} became ${turn.after}`;
    collector.add('low', 'metadata', said, [said, `${field} is another`], [null, null], turn);
  }
  if (moved > 0) {
    const said =
      moved === 1 ? '1 fact stands elsewhere in the text' : `${moved} facts stand elsewhere in the text`;
    const wide = 'facts stand elsewhere in the text';
    collector.add('low', 'positions', said, [wide, wide], [null, null]);
  }
  return withoutTwins(collector.changes).toSorted(byGravity);
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** A record that stands on one side only. */
export interface Lone {
  id: string;
  /** Of the bytes of its source. */
  sha256: string;
}

/** Pairs records that are gone with new ones of the very same source: an article that was moved or renamed. */
export function pairMoved(gone: readonly Lone[], added: readonly Lone[]): [from: string, to: string][] {
  const waiting = new Map<string, string[]>();
  for (const { id, sha256 } of gone) {
    const same = waiting.get(sha256);
    if (same) same.push(id);
    else waiting.set(sha256, [id]);
  }
  return added.flatMap(({ id, sha256 }): [string, string][] => {
    const from = waiting.get(sha256)?.shift();
    return from === undefined ? [] : [[from, id]];
  });
}

/**
 * What it means that a whole record came or went: a new article gets the reading that every article gets, one that is
 * gone takes its events with it.
 */
export function compareWhole(before: ArticleRecord | null, after: ArticleRecord | null): Change[] {
  if (before && after) return compareRecords(before, after);
  const record = after ?? before;
  if (!record) return [];
  const collector = createCollector(record.id);
  const { events, amounts } = record;
  const said = `${plural(events.length, 'event')}, ${plural(amounts.length, 'amount')}`;
  if (after) {
    collector.add(
      'medium',
      'article-added',
      `new article: ${said}`,
      ['new article', 'new article'],
      [null, null],
    );
  } else {
    const wide = 'article removed';
    collector.add(
      events.length > 0 ? 'high' : 'medium',
      'article-removed',
      `${wide}: ${said}`,
      [wide, wide],
      [null, null],
    );
  }
  for (const event of events) {
    const own = eventSide(event);
    if (after) {
      const wide = 'event of a new article';
      collector.add('medium', 'event-added', `new: ${sayEvent(event)}`, [wide, wide], [null, own]);
    } else {
      const wide = 'event of a removed article';
      collector.add('high', 'event-lost', `lost: ${sayEvent(event)}`, [wide, wide], [own, null]);
    }
  }
  return collector.changes.toSorted(byGravity);
}
