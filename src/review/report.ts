/** A review as lines for a terminal. */
import { type Change, ruleOf, severities, type Severity, type Side } from './change.ts';
import { type Group, groupByArticle, groupByRule, groupChanges, type Tally } from './group.ts';
import { splitSentence } from './quote.ts';

/** How words are marked on the terminal. */
export interface Paint {
  severity(severity: Severity, text: string): string;
  /** A fact's words inside its sentence. */
  words(text: string): string;
  faint(text: string): string;
  /** An article's id. */
  article(text: string): string;
}

/** Marks for an output without colour: a fact's words stand in brackets. */
export const plainPaint: Paint = {
  severity: (_, text) => text,
  words: (text) => `[${text}]`,
  faint: (text) => text,
  article: (text) => text,
};

/** Counts of a review by severity. */
export function countBySeverity(changes: readonly Change[]): Record<Severity, number> {
  const counts = { high: 0, medium: 0, low: 0 };
  for (const { severity } of changes) counts[severity] += 1;
  return counts;
}

/** "1 article", "3 articles" */
export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** The most frequent of a tally, and how many others there are. */
export function sayTally(tally: Tally, shown: number): string {
  if (tally.length === 1) return tally[0]![0];
  const most = tally.slice(0, shown).map(([name, count]) => `${count} × ${name}`);
  return [...most, ...(tally.length > shown ? [`${tally.length - shown} others`] : [])].join(', ');
}

/** Control characters would move the terminal's cursor, and could hide what stands before them. */
// oxlint-disable-next-line no-control-regex
const printable = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f]/g, '\u{fffd}');

function quoted(side: Side, paint: Paint): string {
  const [before, words, after] = splitSentence(side).map(printable);
  return `“${before}${words ? paint.words(words) : ''}${after}”`;
}

/** The sentences of a change: one line where both sides rest on the same. */
function sentenceLines({ before, after }: Change, indent: string, paint: Paint): string[] {
  const line = (label: string, side: Side | null): string[] => {
    const words = side?.sentence ?? side?.basis;
    if (!side || !words) return [];
    const where = paint.faint(`¶${words.paragraph}${side.rule ? `, ${side.rule}` : ''}`);
    return [`${indent}${label} ${quoted(side, paint)} ${where}`];
  };
  const same =
    before && after && quoted(before, paint) === quoted(after, paint) && before.rule === after.rule;
  return same ? line('in    ', after) : [...line('before', before), ...line('after ', after)];
}

function groupLines(group: Group, paint: Paint): string[] {
  const { severity, said, changes, articles, rules, samples } = group;
  const head = paint.severity(severity, `${changes.length} × ${severity}: ${printable(said)}`);
  const from = rules.length > 0 ? `, ${rules.length === 1 ? 'rule' : 'rules'} ${sayTally(rules, 4)}` : '';
  return [
    `  ${head}${paint.faint(` in ${plural(articles.length, 'article')}${from}`)}`,
    ...samples.flatMap((sample, index) => [
      `      ${index === 0 ? 'for example' : 'and'} ${paint.article(printable(sample.article))}: ${printable(sample.said)}`,
      ...sentenceLines(sample, '        ', paint),
    ]),
  ];
}

/** The changes that {@link reportLines} shows with their sentences, so that only their articles need be read. */
export function shownChanges(changes: readonly Change[]): Change[] {
  const { groups, single } = groupChanges(changes);
  return [...groups.flatMap(({ samples }) => samples), ...single].filter(
    ({ severity }) => severity !== 'low',
  );
}

/**
 * The lines of a review, from what matters most: what moved in many articles as one, then the other changes by article.
 * Low changes are folded into a count.
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

  const grave = changes.filter(({ severity }) => severity !== 'low');
  const { groups, single } = groupChanges(grave);
  if (groups.length > 0) {
    lines.push('', 'WHAT MOVED');
    for (const group of groups) lines.push(...groupLines(group, paint));
    lines.push(paint.faint('  (--articles names the articles, --json gives every change)'));
  }
  const rules = groupByRule(grave).filter(({ moved }) => moved.length > 1);
  if (rules.length > 0) {
    lines.push('', 'BY RULE');
    for (const { rule, changes: count, articles: own, moved } of rules) {
      lines.push(`  ${rule}: ${plural(count, 'change')} in ${plural(own, 'article')}: ${sayTally(moved, 4)}`);
    }
  }
  for (const severity of ['high', 'medium'] as const) {
    const here = groupByArticle(single.filter((change) => change.severity === severity));
    if (here.length === 0) continue;
    lines.push('', paint.severity(severity, severity.toUpperCase()));
    for (const { article, changes: own } of here) {
      lines.push(`  ${paint.article(printable(article))}`);
      for (const change of own) {
        lines.push(`    ${printable(change.said)}`, ...sentenceLines(change, '      ', paint));
      }
    }
  }
  if (counts.low > 0) {
    const low = changes.filter(({ severity }) => severity === 'low');
    const own = new Set(low.map(({ article }) => article)).size;
    const folded = `${plural(low.length, 'low change')} in ${plural(own, 'article')} (mentions, positions, rules) folded; --json shows them`;
    lines.push('', paint.faint(folded));
  }
  return lines;
}

/** One line for each article that changed, the gravest first, with its counts and what moved. */
export function articleLines(changes: readonly Change[]): string[] {
  return groupByArticle(changes).map(({ article, changes: own }) => {
    const { high, medium, low } = countBySeverity(own);
    const moved = new Set(
      own
        .filter(({ severity }) => severity !== 'low')
        .map((change) => {
          const rule = ruleOf(change);
          return printable(change.patterns[1]) + (rule ? ` (${rule})` : '');
        }),
    );
    const what = moved.size > 0 ? `: ${[...moved].join('; ')}` : '';
    return `${printable(article)}: ${high} high, ${medium} medium, ${low} low${what}`;
  });
}
