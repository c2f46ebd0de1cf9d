/** What the clauses around a clause make of what it tells: a denial, a wish, an opinion. */
import type { EventStatus } from '../../languages/contract/events.ts';
import type { Chunk } from './chunks.ts';
import type { Clause } from './clauses.ts';
import type { ReadClause } from './frames.ts';

/** Statuses that the clauses around a clause lay on it: "ontkent dat …". */
export function governingOf(
  read: ReadClause,
  parents: ReadonlyMap<Clause, ReadClause>,
): (EventStatus | 'none' | undefined)[] {
  const { clause } = read;
  const parent = clause.parent ? parents.get(clause.parent) : undefined;
  if (!parent || clause.kind === 'main') return [];
  // "Vernietigde de boete van 3 miljoen die ASML had gekregen": what is undone is told of as undone.
  if (clause.kind === 'relative' && !clause.coordinated)
    return clause.antecedentAmount
      ? parent.phrases.verbs.map(({ reading: { verb } }) => verb.status).filter((status) => status === 'none')
      : [];
  // "Het is niet waar dat …", "de minister wil dat …": what follows is denied, or another's wish.
  const { verbs, negated } = parent.phrases;
  const isWish =
    verbs.length > 0 &&
    verbs.every(
      ({ reading: { verb } }) =>
        verb.helps === 'modal' && (verb.status === 'planned' || verb.status === 'none'),
    );
  // "Dat ASML 3 miljoen investeert, zint hem niet": a verb that says nothing of what is true denies nothing.
  const denied = negated && verbs.length > 0;
  if (clause.kind === 'sub' && !clause.coordinated && (denied || isWish)) return ['none'];
  const statuses = parent.phrases.verbs
    .filter(({ reading, index }) =>
      clause.coordinated
        ? reading.verb.helps !== undefined || index === parent.phrases.finite
        : reading.verb.helps === undefined || clause.kind === 'infinitive',
    )
    .map(({ reading }) => reading.verb.status);
  return [...statuses, ...governingOf(parent, parents)];
}

/**
 * Whether only onlookers see it so: "analisten verwachten dat ING banen schrapt", "volgens analisten", "analisten rekenden op". They know of no
 * event.
 */
export function isSupposed(
  { clause, subject, phrases: { chunks } }: ReadClause,
  parents: ReadonlyMap<Clause, ReadClause>,
): boolean {
  const isOnlooker = (chunk: Chunk | null): boolean =>
    (chunk?.kind === 'thing' || chunk?.kind === 'noun') && chunk.terms.some(({ word }) => word.onlooker);
  if (chunks.some((chunk) => chunk.relation === 'Other' && isOnlooker(chunk))) return true;
  if (isOnlooker(subject)) return true;
  const parent = clause.parent ? parents.get(clause.parent) : undefined;
  if (!parent || clause.kind === 'main' || clause.kind === 'relative') return false;
  const named = parent.phrases.chunks.filter(({ relation }) => relation === null);
  return [parent.subject, ...named].some(isOnlooker) || isSupposed(parent, parents);
}

/**
 * Whether somebody else only expects it: "ING verwacht dat Heineken 3 miljard winst boekt". What others plan or expect of
 * a party is no more than an opinion.
 */
export function isExpected(
  { clause }: ReadClause,
  parents: ReadonlyMap<Clause, ReadClause>,
  actor: string | null,
): boolean {
  const parent = clause.kind === 'sub' && clause.parent ? parents.get(clause.parent) : undefined;
  const owners = (parent?.subject && parent.parties.get(parent.subject)) ?? [];
  if (!parent || owners.length === 0 || owners.some(({ id }) => id === actor)) return false;
  return parent.phrases.verbs.some(
    ({ reading: { verb } }) => verb.helps === undefined && verb.status === 'planned',
  );
}

/** "Hoopt een winst van 3 miljoen te boeken" is not even a forecast. */
export const isHoped = ({ phrases: { verbs } }: ReadClause): boolean =>
  verbs.some(({ reading: { verb } }) => verb.tags?.includes('Hope'));

/** Whether an infinitive says what somebody got an order for: "kreeg de opdracht om voor 3 miljoen een school te bouwen". */
export const isCommissioned = ({ clause }: ReadClause, parents: ReadonlyMap<Clause, ReadClause>): boolean => {
  const parent = clause.kind === 'infinitive' && clause.parent ? parents.get(clause.parent) : undefined;
  return parent?.phrases.chunks.some(({ head }) => head.word.noun?.lemma === 'contract') ?? false;
};
