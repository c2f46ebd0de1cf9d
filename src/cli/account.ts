/** The account that a run gives when it is done: what was read, written, found, skipped and failed. */
import type { ArticleOutcome, FactCounts } from './work.ts';

/** Counts of a run, added up outcome by outcome so that memory stays flat. */
export class Account {
  articles = 0;
  written = 0;
  unchanged = 0;
  readonly facts: FactCounts = {
    companies: 0,
    organisations: 0,
    sources: 0,
    places: 0,
    amounts: 0,
    events: 0,
  };
  readonly languages = new Map<string, number>();
  readonly skipped: { path: string; language: string }[] = [];
  readonly failed: { path: string; reason: string }[] = [];
  readonly passedOver: { path: string; reason: string }[] = [];

  add(outcome: ArticleOutcome): void {
    this.articles += 1;
    switch (outcome.status) {
      case 'failed':
        this.failed.push({ path: outcome.path, reason: outcome.reason });
        return;
      case 'skipped':
        this.skipped.push({ path: outcome.path, language: outcome.language });
        return;
      default:
        this[outcome.status] += 1;
        this.languages.set(outcome.language, (this.languages.get(outcome.language) ?? 0) + 1);
        for (const key of Object.keys(this.facts) as (keyof FactCounts)[])
          this.facts[key] += outcome.facts[key];
    }
  }
}

const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** The account in words, a line each, for the terminal. */
export function accountLines(account: Account, out: string, seconds: number): string[] {
  const languages = [...account.languages].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const { facts } = account;
  const lines = [
    `${plural(account.articles, 'article')} read in ${seconds.toFixed(1)} s` +
      (languages.length > 0 ? ` (${languages.map(([code, count]) => `${count} ${code}`).join(', ')})` : ''),
    `${plural(account.written + account.unchanged, 'record')} in ${out}: ${account.written} written, ${account.unchanged} unchanged`,
    `facts: ${plural(facts.events, 'event')}, ${plural(facts.amounts, 'amount')}, ` +
      `${plural(facts.companies, 'company', 'companies')}, ${plural(facts.organisations, 'organisation')}, ` +
      `${plural(facts.sources, 'source')}, ${plural(facts.places, 'place')}`,
  ];
  for (const { path, language } of account.skipped) {
    lines.push(
      language === 'und'
        ? `skipped ${path}: its language could not be told (declare it in the article, or run with --language)`
        : `skipped ${path}: is in "${language}", for which there is no language pack`,
    );
  }
  for (const { path, reason } of account.passedOver) lines.push(`not read ${path}: ${reason}`);
  if (account.failed.length > 0)
    lines.push(`${plural(account.failed.length, 'article')} failed, each named above`);
  return lines;
}
