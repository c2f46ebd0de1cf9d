/** The account that a run gives when it is done: what was read, written, found, skipped and failed. */
import type { Failure } from '../io/failures.ts';
import type { FactCounts, Outcome } from './work.ts';

/** Counts of a run, added up outcome by outcome so that memory stays flat. */
export interface Account {
  /** Articles read, whatever became of them. */
  articles: number;
  written: number;
  /** Read, and found to give the bytes that stood there. */
  unchanged: number;
  /** Not read, since nothing they depend on has changed since an earlier run. */
  known: number;
  facts: FactCounts;
  languages: Map<string, number>;
  skipped: { path: string; language: string }[];
  failed: Failure[];
  passedOver: { path: string; reason: string }[];
}

export const createAccount = (): Account => ({
  articles: 0,
  written: 0,
  unchanged: 0,
  known: 0,
  facts: { companies: 0, organisations: 0, sources: 0, places: 0, amounts: 0, events: 0 },
  languages: new Map(),
  skipped: [],
  failed: [],
  passedOver: [],
});

/** Adds what became of one article. */
export function addOutcome(account: Account, outcome: Outcome): void {
  if (outcome.status === 'ignored') {
    account.passedOver.push({ path: outcome.path, reason: outcome.reason });
    return;
  }
  account.articles += 1;
  if (outcome.status === 'failed') {
    account.failed.push({ path: outcome.path, reason: outcome.reason });
    return;
  }
  if (outcome.status === 'skipped') {
    account.skipped.push({ path: outcome.path, language: outcome.language });
    return;
  }
  account[outcome.status] += 1;
  account.languages.set(outcome.language, (account.languages.get(outcome.language) ?? 0) + 1);
  for (const key of Object.keys(account.facts) as (keyof FactCounts)[])
    account.facts[key] += outcome.facts[key];
}

const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** How many skipped or unread files are named each; more are counted, and `--json` names them all. */
const NAMED = 20;

function named(lines: readonly string[]): string[] {
  if (lines.length <= NAMED) return [...lines];
  return [...lines.slice(0, NAMED), `  … and ${lines.length - NAMED} more (--json names all)`];
}

/** The account in words, a line each, for the terminal. */
export function accountLines(account: Account, out: string, seconds: number): string[] {
  const { facts, known } = account;
  const languages = [...account.languages]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, count]) => `${count} ${code}`);
  const records = account.written + account.unchanged + known;
  const lines = [
    `${plural(account.articles + known, 'article')} in ${seconds.toFixed(1)} s${languages.length > 0 ? ` (${languages.join(', ')})` : ''}`,
    `${plural(records, 'record')} in ${out}: ${account.written} written, ${account.unchanged + known} unchanged`,
  ];
  if (account.written + account.unchanged > 0) {
    lines.push(
      `found ${plural(facts.events, 'event')}, ${plural(facts.amounts, 'amount')}, ` +
        `${plural(facts.companies, 'company', 'companies')}, ${plural(facts.organisations, 'organisation')}, ` +
        `${plural(facts.sources, 'source')}, ${plural(facts.places, 'place')}`,
    );
  }
  const skipped = account.skipped.map(({ path, language }) =>
    language === 'und'
      ? `skipped ${path}: its language could not be told; declare it in the article, or run with --language`
      : `skipped ${path}: is in "${language}", for which there is no language pack`,
  );
  const passedOver = account.passedOver.map(({ path, reason }) => `not read: ${path}: ${reason}`);
  lines.push(...named(skipped), ...named(passedOver));
  if (account.failed.length > 0) {
    lines.push(
      `${plural(account.failed.length, 'article')} failed, each named above; --retry-failed tries them again`,
    );
  }
  return lines;
}
