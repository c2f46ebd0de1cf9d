/** The summaries of an article in all its languages, one at a time, with the words marked that changed. */
import { alignParagraphs, type Cut, differingWords } from './diff.ts';
import { type Block, markdown, readMarkdown } from './markdown.ts';
import { langOf, markup, type Markup } from './markup.ts';
import type { ArticleBody, SummaryTexts } from './view.ts';

const LANGUAGES: Readonly<Record<string, string>> = { nl: 'Nederlands', en: 'English', fr: 'Français' };

const nameOf = (locale: string): string => LANGUAGES[locale] ?? locale;

/** The words of each block that the other version does not have. */
function cutsOf(before: readonly Block[], after: readonly Block[]) {
  const cuts = { before: new Map<number, Cut[]>(), after: new Map<number, Cut[]>() };
  const plain = (blocks: readonly Block[]): string[] => blocks.map((block) => block.plain);
  for (const [left, right] of alignParagraphs(plain(before), plain(after))) {
    const words = differingWords(
      left === null ? '' : before[left]!.plain,
      right === null ? '' : after[right]!.plain,
    );
    if (left !== null) cuts.before.set(left, words.before);
    if (right !== null) cuts.after.set(right, words.after);
  }
  return cuts;
}

const changed = ({ before, after }: SummaryTexts): boolean => before !== null && before !== after;

/** A summary on both sides; one column where it did not change or has nothing to be compared with. */
function sides(summary: SummaryTexts): Markup {
  const lang = langOf(summary.locale);
  const before = readMarkdown(summary.before ?? '');
  const after = readMarkdown(summary.after ?? '');
  if (!changed(summary))
    return markup`<div class="prose" dir="auto" ${lang}>${markdown(after, new Map(), 'ins')}</div>`;
  if (summary.after === null)
    return markup`<p class="note">The summary is gone. It was:</p>
      <div class="prose" dir="auto" ${lang}>${markdown(before, new Map(), 'del')}</div>`;
  const cuts = cutsOf(before, after);
  return markup`<div class="row">
    <div class="cell before">
      <span class="label">Before</span>
      <div class="prose" dir="auto" ${lang}>${markdown(before, cuts.before, 'del')}</div>
    </div>
    <div class="cell after">
      <span class="label">After</span>
      <div class="prose" dir="auto" ${lang}>${markdown(after, cuts.after, 'ins')}</div>
    </div>
  </div>`;
}

/**
 * The summaries of an article as tabs that need no script; the article's own language is seen first.
 *
 * @param anchor tells the tabs of several articles on one page apart.
 */
export function summaries({ summaries: all, before, after }: ArticleBody, anchor: string): Markup {
  const own = (after ?? before)?.language.code;
  const ordered = [
    ...all.filter(({ locale }) => locale === own),
    ...all.filter(({ locale }) => locale !== own),
  ];
  const id = (locale: string): string => `tab-${anchor}-${locale}`;
  return markup`<fieldset class="tabs">
    <legend>Language of the summary</legend>
    ${ordered.map(
      (summary, index) =>
        markup`<input
            type="radio"
            name="tab-${anchor}"
            id="${id(summary.locale)}"
            autocomplete="off"
            ${index === 0 && markup` checked`}
          /><label for="${id(summary.locale)}"
            ><span${langOf(summary.locale)}>${nameOf(summary.locale)}</span>${
              changed(summary) ? markup` <span class="changed-note">changed</span>` : null
            }</label
          >`,
    )}
    ${ordered.map(
      (summary) =>
        markup`<section class="summary" aria-label="Summary in ${nameOf(summary.locale)}">
          <p class="tab-name" aria-hidden="true">${nameOf(summary.locale)}</p>
          ${sides(summary)}
        </section>`,
    )}
  </fieldset>`;
}
