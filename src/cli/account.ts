/** The account that a run gives when it is done: what was read, written, found, skipped and failed. */
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
  skipped: Told;
  failed: number;
  passedOver: Told;
}

/** Lines to be told, the first of them only: a folder may hold a million. */
interface Told {
  count: number;
  lines: string[];
}

/** How many skipped or unread files are named each; more are counted, and `--json` names them all. */
const NAMED = 20;

/** Counts a line, and keeps it where it will be told. */
function tell(told: Told, line: string): void {
  told.count += 1;
  if (told.count <= NAMED) told.lines.push(line);
}

/** Counts an entry that is not read. */
export const addPassedOver = (account: Account, path: string, reason: string): void =>
  tell(account.passedOver, `not read: ${path}: ${reason}`);

export const createAccount = (): Account => ({
  articles: 0,
  written: 0,
  unchanged: 0,
  known: 0,
  facts: { companies: 0, organisations: 0, sources: 0, places: 0, amounts: 0, events: 0 },
  languages: new Map(),
  skipped: { count: 0, lines: [] },
  failed: 0,
  passedOver: { count: 0, lines: [] },
});

/** Adds what became of one article. */
export function addOutcome(account: Account, outcome: Outcome): void {
  if (outcome.status === 'ignored') {
    addPassedOver(account, outcome.path, outcome.reason);
    return;
  }
  account.articles += 1;
  if (outcome.status === 'failed') {
    account.failed += 1;
    return;
  }
  if (outcome.status === 'skipped') {
    const { path, language } = outcome;
    const why =
      language === 'und'
        ? 'its language could not be told; declare it in the article, or run with --language'
        : `is in "${language}", for which there is no language pack`;
    tell(account.skipped, `skipped ${path}: ${why}`);
    return;
  }
  account[outcome.status] += 1;
  account.languages.set(outcome.language, (account.languages.get(outcome.language) ?? 0) + 1);
  for (const key of Object.keys(account.facts) as (keyof FactCounts)[])
    account.facts[key] += outcome.facts[key];
}

/** A count with its noun. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

function named({ count, lines }: Told): string[] {
  if (count <= lines.length) return lines;
  return [...lines, `  … and ${count - lines.length} more (--json names all)`];
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
  lines.push(...named(account.skipped), ...named(account.passedOver));
  if (account.failed > 0) {
    lines.push(
      `${plural(account.failed, 'article')} failed, each named above; --retry-failed tries them again`,
    );
  }
  return lines;
}
