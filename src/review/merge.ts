/**
 * Two versions of a record and the one that both come from → one record, fact by fact. What only one side changed is
 * taken from it; what both changed in different ways is a conflict, and is left to a person.
 */
import type { Amount, ArticleRecord, NewsEvent } from '../record/schema.ts';
import { align } from './align.ts';
import { GROUPS, sameQuantity } from './collect.ts';
import {
  choose,
  type Choice,
  inReadingOrder,
  mergeNamed,
  same,
  type SideName,
  spotOf,
  type Versions,
} from './merge-choice.ts';
import { mergeNames } from './merge-names.ts';
import { sameEvent } from './same-event.ts';
import { sayAmount, sayEvent } from './say.ts';

/** The outcome of a merge. */
export interface Merged {
  /** The merged record, with our choice wherever the sides conflict. */
  ours: ArticleRecord;
  /** The same with their choice; equal to {@link ours} where nothing conflicts. */
  theirs: ArticleRecord;
  /** What conflicts, in words, a line each; empty where the merge is clean. */
  conflicts: string[];
}

const HEAD = ['title', 'published', 'author', 'url', 'language', 'source'] as const;

const sayHead = (value: unknown): string =>
  value === null ? 'none' : typeof value === 'string' ? value : JSON.stringify(value);

const bothSay = <Fact>({ ours, theirs }: Choice<Fact>, say: (fact: Fact) => string): string =>
  `ours ${ours === null ? 'none' : say(ours)}, theirs ${theirs === null ? 'none' : say(theirs)}`;

/** Pairs the events of both sides through those of the base, since an event has no name of its own. */
function mergeEvents([base, ours, theirs]: Versions<readonly NewsEvent[]>): Choice<NewsEvent>[] {
  const inOurs = align(base, ours, sameEvent);
  const inTheirs = align(base, theirs, sameEvent);
  const known = base.map((event, index) => choose(event, inOurs[index]![1], inTheirs[index]![1]));
  const added = align(
    inOurs.slice(base.length).map(([, event]) => event!),
    inTheirs.slice(base.length).map(([, event]) => event!),
    sameEvent,
  ).map(([our, their]) => choose<NewsEvent>(null, our, their));
  return [...known, ...added];
}

/** The events that speak of an entity, or of an amount, which the record does not have. */
function dangling(record: ArticleRecord): NewsEvent[] {
  const ids = new Set(GROUPS.flatMap((group) => record[group].map(({ id }) => id)));
  const named = ({ actor, recipient, place, source, parties = [] }: NewsEvent): boolean =>
    [actor, recipient, place, source, ...parties.map(({ id }) => id)].every(
      (id) => id === null || ids.has(id),
    );
  const counted = ({ amount, count }: NewsEvent): boolean =>
    [amount, count].every(
      (quantity) => quantity === null || record.amounts.some((each) => sameQuantity(each, quantity)),
    );
  return record.events.filter((event) => !named(event) || !counted(event));
}

/** Takes events out that lost an entity or an amount in the merge only: neither side says them so. */
function withoutOrphans(merged: Merged, versions: readonly ArticleRecord[]): Merged {
  const before = new Set(versions.flatMap(dangling).map((event) => JSON.stringify(event)));
  const orphans = (record: ArticleRecord): NewsEvent[] =>
    dangling(record).filter((event) => !before.has(JSON.stringify(event)));
  const lost = new Set(orphans(merged.theirs));
  const told = orphans(merged.ours).map(
    (event) => `event "${sayEvent(event)}": one side changed a name or an amount that it speaks of`,
  );
  return {
    ours: merged.ours,
    theirs: { ...merged.theirs, events: merged.theirs.events.filter((event) => !lost.has(event)) },
    conflicts: [...merged.conflicts, ...told],
  };
}

const EMPTY = { companies: [], organisations: [], sources: [], places: [], amounts: [], events: [] };

/**
 * Merges three versions of an article's record.
 *
 * Positions hold in one text only: where the versions come from different texts, nothing is mixed, and the record
 * conflicts as a whole unless one side left it as it was.
 *
 * @param base null where both sides made the record anew.
 */
export function mergeRecords(base: ArticleRecord | null, ours: ArticleRecord, theirs: ArticleRecord): Merged {
  const whole = choose(base, ours, theirs);
  if (same(whole.ours, whole.theirs)) return { ours: whole.ours!, theirs: whole.ours!, conflicts: [] };
  const texts = new Set([base ?? ours, ours, theirs].map(({ source }) => source.sha256));
  if (texts.size > 1) {
    const conflicts = ['the text of the article was edited, so what stands where has to be read anew'];
    return { ours, theirs, conflicts };
  }
  const conflicts: string[] = [];
  const root: ArticleRecord = base ?? { ...ours, ...EMPTY };
  const versions = [root, ours, theirs] as const;

  const heads = HEAD.map((field) => {
    const choice = choose<unknown>(root[field], ours[field], theirs[field]);
    if (!same(choice.ours, choice.theirs)) conflicts.push(`${field}: ${bothSay(choice, sayHead)}`);
    return [field, choice] as const;
  });
  const entities = mergeNames(versions, (said) => conflicts.push(said));
  const [base0, ours0, theirs0] = versions.map(
    ({ amounts }) => new Map(amounts.map((amount) => [spotOf(amount), amount])),
  );
  const amounts = [...mergeNamed<Amount>([base0!, ours0!, theirs0!]).values()];
  for (const choice of amounts) {
    if (same(choice.ours, choice.theirs)) continue;
    const { text, paragraph } = (choice.ours ?? choice.theirs)!;
    conflicts.push(`amount "${text}" in paragraph ${paragraph}: ${bothSay(choice, sayAmount)}`);
  }
  const events = mergeEvents([root.events, ours.events, theirs.events]);
  for (const choice of events) {
    if (same(choice.ours, choice.theirs)) continue;
    const { type, evidence } = (choice.ours ?? choice.theirs)!;
    conflicts.push(`${type} in paragraph ${evidence.paragraph}: ${bothSay(choice, sayEvent)}`);
  }

  const sideOf = <Fact>(choices: readonly Choice<Fact>[], side: SideName): Fact[] =>
    choices.map((choice) => choice[side]).filter((fact): fact is NonNullable<Fact> & Fact => fact !== null);
  const build = (side: SideName): ArticleRecord => ({
    ...ours,
    ...Object.fromEntries(heads.map(([field, choice]) => [field, choice[side]])),
    ...entities(side),
    amounts: sideOf(amounts, side).toSorted(inReadingOrder),
    events: sideOf(events, side).toSorted((a, b) => inReadingOrder(a.evidence, b.evidence)),
  });
  return withoutOrphans({ ours: build('ours'), theirs: build('theirs'), conflicts }, versions);
}
