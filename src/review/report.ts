/** A review as lines for a terminal. */
import { type Change, severities, type Severity, type Side } from './change.ts';

/** How words are marked on the terminal; plain where the output has no colour. */
export interface Paint {
  severity(severity: Severity, text: string): string;
  /** A fact's words inside its sentence. */
  words(text: string): string;
  faint(text: string): string;
}

/** Counts of a review by severity. */
export function countBySeverity(changes: readonly Change[]): Record<Severity, number> {
  const counts = { high: 0, medium: 0, low: 0 };
  for (const { severity } of changes) counts[severity] += 1;
  return counts;
}

/** A rule that moved facts in several articles. */
export interface RuleGroup {
  rule: string;
  changes: number;
  articles: number;
}

/** Rules whose facts changed in two articles or more, from the most articles to the fewest. */
export function groupByRule(changes: readonly Change[]): RuleGroup[] {
  const groups = new Map<string, { changes: number; articles: Set<string> }>();
  for (const { article, before, after } of changes) {
    const rule = after?.rule ?? before?.rule;
    if (!rule) continue;
    const group = groups.get(rule) ?? { changes: 0, articles: new Set() };
    group.changes += 1;
    group.articles.add(article);
    groups.set(rule, group);
  }
  return [...groups]
    .map(([rule, { changes: count, articles }]) => ({ rule, changes: count, articles: articles.size }))
    .filter(({ articles }) => articles > 1)
    .toSorted((a, b) => b.articles - a.articles || (a.rule < b.rule ? -1 : 1));
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function sideLines(label: string, side: Side | null, paint: Paint): string[] {
  if (!side?.basis) return [];
  const where = paint.faint(` ¶${side.basis.paragraph}${side.rule ? `, ${side.rule}` : ''}`);
  return [`      ${label} “${paint.words(side.basis.text)}”${where}`];
}

/** Changes of one kind that are alike in so many articles are shown once, with their number. */
const SHOWN_PER_RULE = 5;

/**
 * The lines of a review, from what matters most. Low changes are folded into a count an article.
 *
 * @param base what the records are compared with, in words.
 */
export function reportLines(changes: readonly Change[], base: string, paint: Paint): string[] {
  if (changes.length === 0) return [`No change of meaning since ${base}.`];
  const counts = countBySeverity(changes);
  const articles = new Set(changes.map(({ article }) => article)).size;
  const said = severities
    .map((severity) => paint.severity(severity, `${counts[severity]} ${severity}`))
    .join(', ');
  const lines = [`${said} in ${plural(articles, 'article')} since ${base}`];
  const groups = groupByRule(changes);
  if (groups.length > 0) {
    lines.push('', 'By rule');
    for (const group of groups) {
      lines.push(
        `  ${group.rule}: ${plural(group.changes, 'change')} in ${plural(group.articles, 'article')}`,
      );
    }
  }
  for (const severity of ['high', 'medium'] as const) {
    const here = changes.filter((change) => change.severity === severity);
    if (here.length === 0) continue;
    lines.push('', paint.severity(severity, severity.toUpperCase()));
    const shown = new Map<string, number>();
    let folded = 0;
    for (const { article, kind, said: words, before, after } of here) {
      const rule = after?.rule ?? before?.rule;
      const count = rule ? (shown.get(`${kind} ${rule}`) ?? 0) + 1 : 0;
      if (rule) shown.set(`${kind} ${rule}`, count);
      if (count > SHOWN_PER_RULE) {
        folded += 1;
        continue;
      }
      lines.push(`  ${article}: ${words}`);
      const same = before?.basis && after?.basis && before.basis.text === after.basis.text;
      if (same) lines.push(...sideLines('in    ', after, paint));
      else lines.push(...sideLines('before', before, paint), ...sideLines('after ', after, paint));
    }
    if (folded > 0)
      lines.push(
        paint.faint(
          `  … and ${folded} more of the same kinds and rules (--articles names the articles, --json all)`,
        ),
      );
  }
  if (counts.low > 0) {
    const low = new Set(changes.filter(({ severity }) => severity === 'low').map(({ article }) => article))
      .size;
    lines.push(
      '',
      paint.faint(
        `${plural(counts.low, 'low change')} in ${plural(low, 'article')}: mentions, positions, rules (--json shows them)`,
      ),
    );
  }
  return lines;
}

/** One line for each article that changed, with its counts. */
export function articleLines(changes: readonly Change[]): string[] {
  const byArticle = new Map<string, Change[]>();
  for (const change of changes)
    byArticle.set(change.article, [...(byArticle.get(change.article) ?? []), change]);
  return [...byArticle].map(([article, own]) => {
    const counts = countBySeverity(own);
    return `${article}: ${counts.high} high, ${counts.medium} medium, ${counts.low} low`;
  });
}
