/** The top of a review: how many changes there are, and what moved in many articles, each told once. */
import { type Change, severities } from '../change.ts';
import { type Group, groupByRule } from '../group.ts';
import { splitSentence } from '../quote.ts';
import { countBySeverity, plural, sayTally } from '../report.ts';
import { unbroken } from './card.ts';
import { articleAnchor, groupId } from './identity.ts';
import { markup, type Markup } from './markup.ts';
import type { Desk } from './view.ts';

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

function sample(change: Change): Markup {
  const side = change.after ?? change.before;
  const [start, words, end] = side ? splitSentence(side) : ['', '', ''];
  const quote =
    start + words + end === ''
      ? null
      : markup`<blockquote dir="auto">
          ${start}${words ? markup`<mark class="words">${words}</mark>` : null}${end}
        </blockquote>`;
  return markup`<li>
    <p class="example" dir="auto">
      <a href="#${articleAnchor(change.article)}">${change.article}</a>: ${unbroken(change.said)}
    </p>
    ${quote}
  </li>`;
}

/** Accepts all changes of a group at once: what one rule did is one decision. */
function acceptAll(ids: readonly string[], desk: Desk | null): Markup {
  const done = desk !== null && ids.every((id) => desk.accepted.has(id));
  const label = markup`<span aria-hidden="true">✓</span> Accept all ${ids.length}`;
  const members = ids.join(' ');
  return desk
    ? markup`<form method="post" action="${desk.action}" class="accept-all" data-changes="${members}">
        <input type="hidden" name="change" value="${groupId(ids)}" />
        <input type="hidden" name="decision" value="accept" />
        <button aria-pressed="${String(done)}">${label}</button>
      </form>`
    : markup`<button type="button" class="accept-all needs-script" data-changes="${members}" aria-pressed="false">
        ${label}
      </button>`;
}

function group(one: Group, idOf: (change: Change) => string, desk: Desk | null): Markup {
  const { severity, said, changes, articles, rules, samples } = one;
  return markup`<li class="group ${severity}">
    <h3>
      <span class="times">${changes.length} ×</span> <span dir="auto">${said}</span>
      <span class="badge ${severity}">${severity}</span>
    </h3>
    <p class="where">
      In
      ${plural(articles.length, 'article')}${rules.length > 0 ? `, ${rules.length === 1 ? 'rule' : 'rules'} ${sayTally(rules, 6)}` : null}.
      For example:
    </p>
    <ul class="samples">
      ${samples.map(sample)}
    </ul>
    <div class="group-tools">
      ${acceptAll(changes.map(idOf), desk)}
      <details>
        <summary>All ${plural(articles.length, 'article')}</summary>
        <ul class="list">
          ${articles.map((id) => markup`<li><a href="#${articleAnchor(id)}">${id}</a></li>`)}
        </ul>
      </details>
    </div>
  </li>`;
}

/**
 * What moved in many articles; nothing where there is no such thing. What matters little is folded.
 *
 * @param idOf the id of a change, by which it is accepted.
 */
export function overview(
  changes: readonly Change[],
  groups: readonly Group[],
  idOf: (change: Change) => string,
  desk: Desk | null,
): Markup | null {
  if (groups.length === 0) return null;
  const grave = groups.filter(({ severity }) => severity !== 'low');
  const low = groups.filter(({ severity }) => severity === 'low');
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
                      <td data-label="Changes">${rule.changes}</td>
                      <td data-label="Articles">${rule.articles}</td>
                      <td>${sayTally(rule.moved, 4)}</td>
                    </tr>`,
                )}
              </tbody>
            </table>
          </div>`;
  return markup`<section id="moved" aria-labelledby="moved-title">
    <h2 id="moved-title">What moved</h2>
    ${grave.length > 0 && markup`<ul class="groups">${grave.map((each) => group(each, idOf, desk))}</ul>`}
    ${
      low.length > 0 &&
      markup`<details class="whole">
        <summary>What matters little: mentions, positions, rules</summary>
        <ul class="groups">${low.map((each) => group(each, idOf, desk))}</ul>
      </details>`
    }
    ${byRule}
  </section>`;
}
