/** An article whole: before and after side by side, one column where nothing differs. */
import type { ArticleRecord } from '../../record/schema.ts';
import type { SourceText } from '../quote.ts';
import { alignParagraphs, type Cut, differingWords } from './diff.ts';
import { markup, langOf, type Markup } from './markup.ts';
import { type Mark, markParagraph, marksOf, saidBy } from './marks.ts';
import type { ArticleBody } from './view.ts';

interface Version {
  paragraphs: readonly string[];
  marks: ReadonlyMap<number, readonly Mark[]>;
  language: string;
}

const versionOf = (record: ArticleRecord | null, text: SourceText | null): Version | null =>
  record && text
    ? {
        paragraphs: text.paragraphs,
        marks: marksOf(record, text.paragraphs),
        language: record.language.code,
      }
    : null;

/** What a mark says, without where it stands: an edit before it moves it, and changes nothing. */
const wordsOf = (text: string, { kind, start, end, said }: Mark): string =>
  `${kind} ${said} ${text.slice(start, end)}`;

function paragraph(
  version: Version,
  index: number,
  other: { text: string; marks: readonly Mark[] } | null,
  cuts: readonly Cut[],
  edit: 'del' | 'ins',
): Markup {
  const text = version.paragraphs[index]!;
  const known = new Set(other?.marks.map((mark) => wordsOf(other.text, mark)));
  const changed = (mark: Mark): boolean => other !== null && !known.has(wordsOf(text, mark));
  const words = markParagraph(text, version.marks.get(index) ?? [], changed, cuts, edit);
  const label = markup`<span class="number" aria-hidden="true">${index === 0 ? '' : index}</span>`;
  return index === 0
    ? markup`<p class="headline" dir="auto" ${langOf(version.language)}>${label}${words}</p>`
    : markup`<p dir="auto" ${langOf(version.language)}>${label}${words}</p>`;
}

const empty = markup`<p class="none">–</p>`;

function rows(before: Version, after: Version): Markup[] {
  const at = (version: Version, index: number | null) =>
    index === null ? null : { text: version.paragraphs[index]!, marks: version.marks.get(index) ?? [] };
  return alignParagraphs(before.paragraphs, after.paragraphs)
    .filter(([left, right]) => [at(before, left), at(after, right)].some((side) => side && side.text !== ''))
    .map(([left, right]) => {
      const old = at(before, left);
      const now = at(after, right);
      const same = old?.text === now?.text && old && now && saidBy(old.marks) === saidBy(now.marks);
      if (same) return markup`<div class="row same">${paragraph(after, right!, null, [], 'ins')}</div>`;
      const cuts = old && now ? differingWords(old.text, now.text) : { before: [], after: [] };
      return markup`<div class="row">
        <div class="cell before">
          <span class="label">Before</span
          >${left === null ? empty : paragraph(before, left, now, cuts.before, 'del')}
        </div>
        <div class="cell after">
          <span class="label">After</span
          >${right === null ? empty : paragraph(after, right, old, cuts.after, 'ins')}
        </div>
      </div>`;
    });
}

/** The article's text with its facts, or why it is not shown. */
export function textSides({ before, after, texts }: ArticleBody): Markup {
  const old = versionOf(before, texts.before);
  const now = versionOf(after, texts.after);
  const legend = markup`<p class="legend">
    ${(['company', 'organisation', 'source', 'place', 'amount'] as const).map(
      (kind) => markup`<mark class="${kind}">${kind}</mark> `,
    )}<span class="event">sentence of an event</span>
  </p>`;
  if (old && now) return markup`<div class="text">${legend}${rows(old, now)}</div>`;
  const only = now ?? old;
  if (!only) return markup`<p class="note">The text that these records were made from is not at hand.</p>`;
  const note =
    before && after
      ? markup`<p class="note">
          The text ${now ? 'before' : 'after'} is not at hand; this is the text ${now ? 'after' : 'before'}.
        </p>`
      : null;
  return markup`<div class="text">
    ${legend}${note}${only.paragraphs.map((text, index) =>
      text === '' ? null : markup`<div class="row same">${paragraph(only, index, null, [], 'ins')}</div>`,
    )}
  </div>`;
}
