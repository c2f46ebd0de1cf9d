/** Names for changes that stay the same as long as the change does: for anchors, and for decisions about them. */
import { createHash } from 'node:crypto';
import type { Change } from '../change.ts';
import { groupChanges } from '../group.ts';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** The ids of changes, in their order; alike changes of one article are numbered. */
export function changeIds(changes: readonly Change[]): string[] {
  const seen = new Map<string, number>();
  return changes.map(({ article, kind, said, before, after }) => {
    const id = digest(
      JSON.stringify([article, kind, said, before?.said, after?.said, before?.basis, after?.basis]),
    );
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
}

/** The id of several changes that are decided at once. */
export const groupId = (ids: readonly string[]): string => `group-${digest(ids.join(' '))}`;

/** All changes of a review, gathered, with their ids. */
export function identify(changes: readonly Change[]) {
  const ids = changeIds(changes);
  const known = new Map(changes.map((change, index) => [change, ids[index]!]));
  return { ...groupChanges(changes), idOf: (change: Change): string => known.get(change)! };
}

/** The anchor of an article. */
export const articleAnchor = (id: string): string => `article-${digest(id)}`;
