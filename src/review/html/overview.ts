/** The top of a review: how many changes there are, and what moved in many articles, each told once. */
import { type Change, severities } from '../change.ts';
import { type Group, groupByRule, groupChanges } from '../group.ts';
import { splitSentence } from '../quote.ts';
import { countBySeverity, plural, sayTally } from '../report.ts';
import { unbroken } from './card.ts';
import { articleAnchor } from './identity.ts';
import { markup, type Markup } from './markup.ts';

/** Counts by severity. */
export function counts(changes: readonly Change[]): Markup {
  const own = countBySeverity(changes);
  return markup`<ul class="counts" aria-label="Changes by severity">
    ${severities.map(
      (severity) =>
        markup`<li class="${severity}${own[severity] === 0 ? ' zero' : ''}">
          <span class="count">${own[severity]}</span> ${severity}
        </li>`,
    )}
  </ul>`;
}

function example({ example: change }: Group): Markup {
  const { before, after } = change;
  const side = after ?? before;
  const [start, words, end] = side ? splitSentence(side) : ['', '', ''];
  const quote =
    start + words + end === ''
      ? null
      : markup`<blockquote dir="auto">
          ${start}${words ? markup`<mark class="words">${words}</mark>` : null}${end}
        </blockquote>`;
  return markup`<p class="example" dir="auto">
      For example <a href="#${articleAnchor(change.article)}">${change.article}</a>: ${unbroken(change.said)}
    </p>
    ${quote}`;
}

function group(one: Group): Markup {
  const { severity, said, changes, articles, rules } = one;
  return markup`<li class="group ${severity}">
    <h3>
      <span class="times">${changes.length} ×</span> <span dir="auto">${said}</span>
      <span class="badge ${severity}">${severity}</span>
    </h3>
    <p class="where">
      In
      ${plural(articles.length, 'article')}${rules.length > 0 ? `, ${rules.length === 1 ? 'rule' : 'rules'} ${sayTally(rules, 6)}` : null}
    </p>
    ${example(one)}
    <details>
      <summary>${plural(articles.length, 'article')}</summary>
      <ul class="list">
        ${articles.map((id) => markup`<li><a href="#${articleAnchor(id)}">${id}</a></li>`)}
      </ul>
    </details>
  </li>`;
}

/** What moved in many articles; nothing where there is no such thing. */
export function overview(changes: readonly Change[]): Markup | null {
  const { groups } = groupChanges(changes);
  if (groups.length === 0) return null;
  const rules = groupByRule(changes).filter(({ moved }) => moved.length > 1);
  const byRule =
    rules.length === 0
      ? null
      : markup`<h3>By rule</h3>
          <div class="scroll" tabindex="0" role="region" aria-label="Changes by rule">
            <table>
              <thead>
                <tr>
                  <th scope="col">Rule</th>
                  <th scope="col">Changes</th>
                  <th scope="col">Articles</th>
                  <th scope="col">What moved</th>
                </tr>
              </thead>
              <tbody>
                ${rules.map(
                  (rule) =>
                    markup`<tr>
                      <th scope="row">${rule.rule}</th>
                      <td>${rule.changes}</td>
                      <td>${rule.articles}</td>
                      <td>${sayTally(rule.moved, 4)}</td>
                    </tr>`,
                )}
              </tbody>
            </table>
          </div>`;
  return markup`<section id="moved" aria-labelledby="moved-title">
    <h2 id="moved-title">What moved</h2>
    <ul class="groups">
      ${groups.map(group)}
    </ul>
    ${byRule}
  </section>`;
}
