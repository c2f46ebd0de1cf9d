/** One article with all its facts, each of which can be corrected: a page that is served, never a file. */
import type { Change } from '../change.ts';
import type { Remedy } from '../remedy.ts';
import { idList, quoteOf, remedyForms, remedyList, unbroken } from './card.ts';
import { articleAnchor } from './identity.ts';
import { langOf, type Markup, markup } from './markup.ts';
import { shell } from './page.ts';
import { textSides } from './sides.ts';
import { summaries } from './summaries.ts';
import type { ArticleBody, Desk } from './view.ts';

/** A fact on offer for correction. */
export interface FactView {
  id: string;
  fact: Change;
}

const TITLES = {
  event: 'Events',
  amount: 'Amounts',
  company: 'Companies',
  organisation: 'Organisations',
  source: 'Sources',
  place: 'Places',
} as const;

/**
 * The page of an article.
 *
 * @param missing what can be added, with the id that stands for it in a decision.
 */
export function articlePage(
  id: string,
  body: ArticleBody,
  facts: readonly FactView[],
  missing: { id: string; remedies: readonly Remedy[] },
  desk: Desk,
): string {
  const record = body.after;
  const lang = langOf(record?.language.code);
  const factCard = ({ id: factId, fact }: FactView): Markup => markup`<li class="fact-card" id="c-${factId}">
    <p class="said" dir="auto">${unbroken(fact.said)}</p>
    ${fact.after ? quoteOf(fact.after, lang) : null}
    ${fact.after?.rule ? markup`<p class="where">rule ${fact.after.rule}</p>` : null}
    <div class="decide">${remedyList(factId, fact, { file: null, body }, desk)}</div>
  </li>`;
  const sections = Object.entries(TITLES).map(([group, title]) => {
    const own = facts.filter(({ fact }) => fact.after?.fact.class === group);
    return own.length === 0
      ? null
      : markup`<section aria-labelledby="facts-${group}"><h2 id="facts-${group}">${title}</h2><ul class="facts">${own.map(factCard)}</ul></section>`;
  });
  const content = markup`<a class="skip" href="#main">Skip to the article</a>
    <header class="masthead">
      <p class="name"><a href="${desk.home}">miljard review</a></p>
      ${
        record?.title
          ? markup`<h1 dir="auto"${lang}>${record.title}</h1><p class="lead" dir="auto">${id}</p>`
          : markup`<h1 dir="auto">${id}</h1>`
      }
      ${record ? idList(record) : null}
    </header>
    <main id="main" tabindex="-1">
      <section aria-labelledby="text-title"><h2 id="text-title">The text</h2>${textSides(body)}</section>
      ${sections}
      <section aria-labelledby="missing-title">
        <h2 id="missing-title">What is missing</h2>
        <div class="fact-card">
          <div class="decide">${remedyForms(missing.id, id, missing.remedies, desk)}</div>
        </div>
      </section>
      ${
        body.summaries.length > 0
          ? markup`<section aria-labelledby="summaries-title"><h2 id="summaries-title">The summaries</h2>${summaries(body, articleAnchor(id))}</section>`
          : null
      }
    </main>
    <footer class="desk"><div class="bar needs-script"><p class="status" role="status" aria-live="polite"></p></div></footer>`;
  return shell(`miljard: ${id}`, true, content);
}
