/** Gathers alike changes, so that what one rule did to hundreds of articles is read once. */
import { byGravity, type Change, ruleOf, type Severity, severities } from './change.ts';

/** A number of changes, or of whatever the context says, by name, the most frequent first. */
export type Tally = readonly (readonly [name: string, count: number])[];

/** Alike changes in several articles. */
export interface Group {
  severity: Severity;
  kind: Change['kind'];
  /** What is alike: 'bound "exact" became "about"'. */
  said: string;
  changes: readonly Change[];
  /** Ids of the articles, in the order of the changes. */
  articles: readonly string[];
  /** The rules that they come from, with how many changes of each; empty where no rule is known. */
  rules: Tally;
  /** A few of the changes, each of another article; the first looks most like the others. */
  samples: readonly [Change, ...Change[]];
}

/** What one rule did in several articles. */
export interface RuleGroup {
  rule: string;
  changes: number;
  articles: number;
  /** What moved, with how many changes of each. */
  moved: Tally;
}

/** Changes are a group from this many articles on: two are read as quickly as their summary. */
const LEAST = 3;

const tally = (names: Iterable<string>): Tally => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
};

const bucketsOf = <Item>(items: readonly Item[], key: (item: Item) => string): Item[][] => {
  const buckets = new Map<string, Item[]>();
  for (const item of items) {
    const name = key(item);
    const bucket = buckets.get(name);
    if (bucket) bucket.push(item);
    else buckets.set(name, [item]);
  }
  return [...buckets.values()];
};

const articlesOf = (changes: readonly Change[]): string[] => [
  ...new Set(changes.map(({ article }) => article)),
];

/** The form of a change's words: alike changes differ in their numbers only. */
const shapeOf = ({ said }: Change): string => said.replace(/\d[\d ,.]*/g, '#');

/** How many changes of a group are shown. */
const SAMPLES = 3;

/** The change that looks most like the others, then those that look like none before them. */
function samplesOf(changes: readonly Change[]): [Change, ...Change[]] {
  const [most] = tally(changes.map(shapeOf));
  const samples: [Change, ...Change[]] = [changes.find((change) => shapeOf(change) === most?.[0])!];
  const fresh = (change: Change): boolean => !samples.some(({ article }) => article === change.article);
  for (const unlike of [true, false]) {
    for (const change of changes) {
      if (samples.length === SAMPLES) return samples;
      const shape = shapeOf(change);
      if (unlike && samples.some((sample) => shapeOf(sample) === shape)) continue;
      if (fresh(change)) samples.push(change);
    }
  }
  return samples;
}

function groupOf(changes: readonly Change[], said: string): Group {
  const { severity, kind } = changes[0]!;
  const rules = tally(changes.map(ruleOf).filter((rule) => rule !== null));
  return { severity, kind, said, changes, articles: articlesOf(changes), rules, samples: samplesOf(changes) };
}

/**
 * Gathers alike changes: by the narrow pattern where that alone is in enough articles, else by the wide one.
 *
 * @returns the groups, the gravest and then the largest first, and the changes that are in none, in their order.
 */
export function groupChanges(changes: readonly Change[]): { groups: Group[]; single: Change[] } {
  const groups: Group[] = [];
  let rest: readonly Change[] = changes;
  for (const level of [0, 1] as const) {
    const left: Change[] = [];
    const key = ({ severity, kind, patterns }: Change): string => `${severity} ${kind} ${patterns[level]}`;
    for (const bucket of bucketsOf(rest, key)) {
      if (articlesOf(bucket).length >= LEAST) groups.push(groupOf(bucket, bucket[0]!.patterns[level]));
      else for (const change of bucket) left.push(change);
    }
    rest = left;
  }
  const single = new Set(rest);
  return {
    groups: groups.toSorted(
      (a, b) =>
        severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        b.articles.length - a.articles.length ||
        byGravity(a.samples[0], b.samples[0]),
    ),
    single: changes.filter((change) => single.has(change)),
  };
}

/** What each rule did that moved facts in several articles, from the most articles to the fewest. */
export function groupByRule(changes: readonly Change[]): RuleGroup[] {
  return bucketsOf(
    changes.filter((change) => ruleOf(change) !== null),
    (change) => ruleOf(change)!,
  )
    .map((own) => ({
      rule: ruleOf(own[0]!)!,
      changes: own.length,
      articles: articlesOf(own).length,
      moved: tally(own.map(({ patterns }) => patterns[1])),
    }))
    .filter(({ articles }) => articles >= LEAST)
    .toSorted((a, b) => b.articles - a.articles || (a.rule < b.rule ? -1 : 1));
}

/** The changes of each article, the articles with the gravest and most changes first. */
export function groupByArticle(changes: readonly Change[]): { article: string; changes: Change[] }[] {
  const weigh = (own: readonly Change[]): number[] =>
    severities.map((severity) => own.filter((change) => change.severity === severity).length);
  return bucketsOf(changes, ({ article }) => article)
    .map((own) => ({ article: own[0]!.article, changes: own.toSorted(byGravity), weight: weigh(own) }))
    .toSorted((a, b) => {
      const differing = a.weight.findIndex((count, index) => count !== b.weight[index]);
      return differing < 0 ? (a.article < b.article ? -1 : 1) : b.weight[differing]! - a.weight[differing]!;
    })
    .map(({ article, changes: own }) => ({ article, changes: own }));
}
