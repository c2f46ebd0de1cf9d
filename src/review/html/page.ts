/** A review as one page that needs nothing else: no other file, no network, no script. */
import { createHash } from 'node:crypto';
import { type Change, changeKinds, ruleOf } from '../change.ts';
import { plural } from '../report.ts';
import { card, idList, KIND_NAMES } from './card.ts';
import { articleAnchor, identify } from './identity.ts';
import { markup, langOf, type Markup, verbatim } from './markup.ts';
import { counts, overview } from './overview.ts';
import { script } from './script.data.ts';
import { textSides } from './sides.ts';
import { summaries } from './summaries.ts';
import { style } from './style.data.ts';
import type { ArticleView, Desk, ReviewView } from './view.ts';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * What a page may load and run: its own style and script, known by their hash, and nothing else.
 *
 * @param served whether the page sends decisions to where it came from.
 */
export const contentSecurityPolicy = (served: boolean): string =>
  [
    `default-src 'none'`,
    `style-src ${hashOf(style)}`,
    `script-src ${hashOf(script)}`,
    `base-uri 'none'`,
    `form-action ${served ? `'self'` : `'none'`}`,
    ...(served ? [`connect-src 'self'`] : []),
  ].join('; ');

/** Everything around the content of a page. */
export function shell(title: string, served: boolean, body: Markup): string {
  return markup`${verbatim('<!doctype html>')}
    <html lang="en" class="no-script">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(served)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="same-origin" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <style>${verbatim(style)}</style>
      </head>
      <body>
        ${body}
        <script>${verbatim(script)}</script>
      </body>
    </html>
`.html;
}

const option = (value: string, label: string): Markup => markup`<option value="${value}">${label}</option>`;

function filters(changes: readonly Change[]): Markup {
  const kinds = changeKinds.filter((kind) => changes.some((change) => change.kind === kind));
  const rules = [...new Set(changes.map(ruleOf).filter((rule) => rule !== null))].toSorted();
  return markup`<form class="filters needs-script" role="search" aria-label="Filter the changes">
    <fieldset>
      <legend>Severity</legend>
      ${(['high', 'medium', 'low'] as const).map(
        (severity) =>
          markup`<label class="chip ${severity}"
            ><input
              type="checkbox"
              name="severity"
              value="${severity}"
              ${severity === 'low' ? null : markup` checked`}
            />
            ${severity}</label
          >`,
      )}
    </fieldset>
    <label class="field"
      >Kind
      <select name="kind">
        ${option('', 'all kinds')}${kinds.map((kind) => option(kind, KIND_NAMES[kind]))}
      </select></label
    >
    <label class="field"
      >Rule
      <select name="rule">
        ${option('', 'all rules')}${rules.map((rule) => option(rule, rule))}
      </select></label
    >
    <label class="chip"><input type="checkbox" name="open" /> undecided only</label>
  </form>`;
}

function article(view: ArticleView, ids: readonly string[], desk: Desk | null): Markup {
  const { id, changes, body } = view;
  const anchor = articleAnchor(id);
  const record = body?.after ?? body?.before;
  const by = [record?.published, record?.author].filter((each) => each != null);
  return markup`<article class="article" id="${anchor}" aria-labelledby="${anchor}-title">
    <header>
      <h3 id="${anchor}-title" dir="auto"><span class="kicker">${id}</span>${record?.title ? markup` <span${langOf(record.language.code)}>${record.title}</span>` : null}</h3>
      ${by.length > 0 ? markup`<p class="byline" dir="auto">${by.join(', ')}</p>` : null}
      ${desk ? markup`<p><a href="${desk.articleAddress(id)}">Read and correct the whole article</a></p>` : null}
      ${desk && record ? idList(record) : null}
    </header>
    ${changes.map((change, index) => card(ids[index]!, change, view, desk))}
    ${
      body
        ? markup`<details class="whole">
              <summary>The whole text, before and after</summary>
              ${textSides(body)}
            </details>
            ${
              body.summaries.length > 0
                ? markup`<details class="whole">
                    <summary>The summaries</summary>
                    ${summaries(body, anchor)}
                  </details>`
                : null
            }`
        : null
    }
  </article>`;
}

/** What the page tells while it is read, and its keys, which can be switched off. */
const bar = markup`<div class="bar needs-script">
  <p class="status" role="status" aria-live="polite"></p>
  <label class="chip">
    <input type="checkbox" class="keys-on" checked /> keys
    <span class="keys"><kbd>j</kbd> next <kbd>k</kbd> previous <kbd>a</kbd> accept <kbd>r</kbd> wrong</span>
  </label>
</div>`;

/** The page of a review. The same review gives the same bytes. */
export function reviewPage(view: ReviewView): string {
  const { base, articles, failures, desk } = view;
  const changes = articles.flatMap((each) => each.changes);
  const said = base === null ? 'Records' : `Changes since ${base}`;
  const left = articles.filter(({ body }) => body === null).length;
  const { groups, single, idOf } = identify(changes);
  const own = new Set(single.filter(({ severity }) => severity !== 'low').map((change) => change.article));
  const rest = articles.filter(({ id }) => !own.has(id));
  const show = (each: ArticleView): Markup => article(each, each.changes.map(idOf), desk);
  const body = markup`<a class="skip" href="#changes">Skip to the changes</a>
    <header class="masthead">
      <p class="name">miljard review</p>
      <h1 dir="auto">${said}</h1>
      <p class="lead">
        ${changes.length === 0 ? 'No change of meaning.' : `${plural(changes.length, 'change')} of meaning in ${plural(articles.length, 'article')}.`}
      </p>
      ${changes.length > 0 ? counts(changes) : null}
    </header>
    ${changes.length > 0 ? filters(changes) : null}
    <main id="main">
      ${
        failures.length > 0
          ? markup`<section class="failures" aria-labelledby="failures-title">
              <h2 id="failures-title">Could not be read</h2>
              <ul>
                ${failures.map((reason) => markup`<li dir="auto">${reason}</li>`)}
              </ul>
            </section>`
          : null
      }
      ${overview(changes, groups, idOf, desk)}
      <section id="changes" tabindex="-1" aria-labelledby="changes-title">
        <h2 id="changes-title">Article by article</h2>
        ${changes.length === 0 ? markup`<p class="note">Nothing to read here.</p>` : null}
        ${left > 0 ? markup`<p class="note">To keep this page short, ${plural(left, 'article')} further down ${left === 1 ? 'is' : 'are'} shown without the whole text.</p>` : null}
        ${articles.filter(({ id }) => own.has(id)).map(show)}
        ${
          rest.length > 0 &&
          markup`<details class="rest">
            <summary>${plural(rest.length, own.size > 0 ? 'more article' : 'article')} with nothing but ${groups.length > 0 ? 'what moved in many, and ' : ''}what matters little</summary>
            ${rest.map(show)}
          </details>`
        }
      </section>
      ${
        desk && desk.articles.length > 0
          ? markup`<section aria-labelledby="all-title">
              <h2 id="all-title">All articles</h2>
              <ul class="list">
                ${desk.articles.map((id) => markup`<li><a href="${desk.articleAddress(id)}">${id}</a></li>`)}
              </ul>
            </section>`
          : null
      }
    </main>
    <footer class="desk">
      ${changes.length > 0 ? bar : null}${
        desk
          ? null
          : markup`<details class="needs-script outcome" hidden>
              <summary>What you marked as wrong</summary>
              <label for="commands">Commands that correct it</label
              ><textarea id="commands" readonly rows="6" spellcheck="false"></textarea
              ><button type="button" class="copy">Copy</button>
            </details>`
      }
    </footer>`;
  return shell(`miljard review: ${said}`, desk !== null, body);
}
