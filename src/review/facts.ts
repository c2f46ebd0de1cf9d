/** A record as a list of facts in words: for reading, for diffs of git, and for correcting what no review shows. */
import type { ArticleRecord } from '../record/schema.ts';
import type { Change, Side } from './change.ts';
import { GROUPS, NOUNS } from './collect.ts';
import { entitySide } from './compare-entities.ts';
import { eventSide } from './compare-events.ts';
import { amountSide } from './compare-quantities.ts';
import { sayAmount, sayEvent } from './say.ts';

/** The facts of a record, each with the words it stands on: events, amounts, then names. */
export const factsOf = (record: ArticleRecord): Side[] => [
  ...record.events.map((event) => eventSide(event)),
  ...record.amounts.map((amount) => amountSide(amount, record)),
  ...GROUPS.flatMap((group) => record[group].map((entity) => entitySide(NOUNS[group], entity, record))),
];

/** A fact as a change that is none, so that it can be named and corrected as one. */
export const asChange = (article: string, side: Side): Change => ({
  article,
  severity: 'low',
  kind: 'mentions',
  said: side.said,
  patterns: ['', ''],
  before: null,
  after: side,
  turn: null,
});

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/**
 * One fact a line, in words and without positions, so that a diff of two versions shows what changed in meaning and
 * nothing else. Names stand with how often each is named.
 */
export function factLines(record: ArticleRecord): string[] {
  const { title, published, author, language } = record;
  const head = Object.entries({ title, published, author })
    .filter(([, value]) => value !== null)
    .map(([field, value]) => `${field}: ${value}`);
  const events = record.events.map(
    (event) => `event: ${sayEvent(event)} [${event.rule}] “${event.evidence.text}”`,
  );
  const amounts = record.amounts.map((amount) => `amount: “${amount.text}” is ${sayAmount(amount)}`);
  const names = GROUPS.flatMap((group) =>
    record[group].map((entity) => {
      const { id, name, mentions, ...rest } = entity;
      const details = Object.values(rest).filter((value) => value !== undefined);
      const told = details.length > 0 ? `, ${details.join(', ')}` : '';
      return `${NOUNS[group]}: ${id} (${name}${told}), named ${mentions.length} ×`;
    }),
  );
  return [`language: ${language.code}`, ...head, ...events, ...amounts, ...names].map(oneLine);
}
