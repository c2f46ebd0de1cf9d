/** One change as a card: what changed, the sentences before and after, and what to do about it. */
import type { ArticleRecord } from '../../record/schema.ts';
import { type Change, ruleOf, type Side } from '../change.ts';
import { GROUPS } from '../collect.ts';
import { splitSentence } from '../quote.ts';
import { commandOf } from '../answer.ts';
import { type Remedy, remediesOf } from '../remedy.ts';
import { differingWords } from './diff.ts';
import { articleAnchor } from './identity.ts';
import { markParagraph } from './marks.ts';
import { type Content, markup, langOf, type Markup } from './markup.ts';
import type { ArticleView, Desk } from './view.ts';

/** Kinds in a reader's words. */
export const KIND_NAMES: Readonly<Record<Change['kind'], string>> = {
  language: 'language',
  'article-removed': 'article removed',
  'event-lost': 'event lost',
  'event-turned': 'event turned',
  'amount-value': 'value',
  'amount-currency': 'currency',
  'amount-bound': 'bound',
  'event-role': 'role in an event',
  'event-added': 'event found',
  'article-added': 'new article',
  'amount-lost': 'amount lost',
  'amount-added': 'amount found',
  'entity-lost': 'name lost',
  'entity-reidentified': 'name re-identified',
  'entity-merged': 'names merged',
  'entity-split': 'name split',
  'entity-added': 'name found',
  'entity-detail': 'details of a name',
  'article-moved': 'article moved',
  metadata: 'head of the article',
  mentions: 'mentions',
  rule: 'rule',
  positions: 'positions',
};

const sameWords = (before: Side, after: Side): boolean =>
  JSON.stringify(splitSentence(before)) === JSON.stringify(splitSentence(after));

/** Text whose numbers do not break over lines. */
export const unbroken = (text: string): string => text.replace(/(?<=\d) (?=\d{3}(?!\d))/g, '\u00a0');

/** Words of one side, with those marked that the other side does not have. */
function beside(own: string, other: string | null, edit: 'del' | 'ins'): Content {
  const said = unbroken(own);
  if (other === null || other === own) return said;
  const cuts = differingWords(said, unbroken(other)).before;
  return markParagraph(said, [], () => false, cuts, edit);
}

/** What changed, as a heading: what became what stands on a line of its own. */
function heading({ said, turn }: Change): Content {
  if (!turn) return unbroken(said);
  const { what, before, after, note } = turn;
  return markup`${unbroken(what)}<span class="vh">: </span><span class="turn"
      ><del>${unbroken(before)}</del> <span class="arrow" aria-hidden="true">→</span
      ><span class="vh"> became </span> <ins>${unbroken(after)}</ins>${
        note ? markup`<span class="vh">, </span> <span class="note-of">${unbroken(note)}</span>` : null
      }</span>`;
}

/** The sentence of a side with the fact's words marked. */
export function quoteOf(side: Side, lang: Markup): Markup | null {
  const [before, words, after] = splitSentence(side);
  if (before + words + after === '') return null;
  const marked = words ? markup`<mark class="words">${words}</mark>` : null;
  return markup`<blockquote dir="auto" ${lang}>${before}${marked}${after}</blockquote>`;
}

const whereOf = ({ basis, sentence: around, rule }: Side): Content => {
  const at = basis ?? around;
  return [at ? `paragraph ${at.paragraph}` : null, rule ? `rule ${rule}` : null].filter(Boolean).join(', ');
};

function figure(
  label: 'Before' | 'After' | 'Stands in',
  side: Side,
  lang: Markup,
  said: readonly Content[],
): Markup {
  const where = whereOf(side);
  return markup`<figure class="side ${label.toLowerCase()}">
    <figcaption>${label}</figcaption>
    ${quoteOf(side, lang)}
    ${said.map((line) => markup`<p class="fact" dir="auto">${line}</p>`)}
    ${where ? markup`<p class="where">${where}</p>` : null}
  </figure>`;
}

function sides({ said, before, after, turn }: Change, lang: Markup): Markup | null {
  if (!before && !after) return null;
  // What the heading says in full is not said again.
  const told = (side: Side): boolean =>
    turn ? turn.before === before?.said && turn.after === after?.said : said.includes(side.said);
  const old = before && !told(before) ? [beside(before.said, after?.said ?? null, 'del')] : [];
  const now = after && !told(after) ? [beside(after.said, before?.said ?? null, 'ins')] : [];
  if (before && after && sameWords(before, after) && before.rule === after.rule) {
    const facts = before.said === after.said ? now : [...old, ...now];
    return markup`<div class="sides one">${figure('Stands in', after, lang, facts)}</div>`;
  }
  return markup`<div class="sides">
    ${before ? figure('Before', before, lang, old) : markup`<p class="side none">Not there before</p>`}${
      after ? figure('After', after, lang, now) : markup`<p class="side none">Not there any more</p>`
    }
  </div>`;
}

function askField(
  { field, label, takes, optional, initial }: Remedy['asks'][number],
  id: string,
  known: string,
): Markup {
  const name = `answer:${field}`;
  const input =
    typeof takes === 'string'
      ? markup`<input id="${id}" name="${name}" type="text" value="${initial}"${
          takes === 'number' ? markup` inputmode="decimal"` : null
        }${takes === 'id' ? markup` list="${known}"` : null}${optional ? null : markup` required`} autocomplete="off">`
      : markup`<select id="${id}" name="${name}">${takes.map(
          (each) => markup`<option${each === initial ? markup` selected` : null}>${each}</option>`,
        )}</select>`;
  return markup`<span class="ask"><label for="${id}">${label}</label> ${input}</span>`;
}

/** The id of the list of ids that an article knows. */
const knownIds = (article: string): string => `ids-${articleAnchor(article)}`;

/** The ids that an article's record knows, to be chosen where a correction asks for one. */
export function idList(record: ArticleRecord): Markup {
  const entities = GROUPS.flatMap((group) => record[group].map(({ id, name }) => ({ id, name })));
  return markup`<datalist id="${knownIds(record.id)}">${entities.map(
    ({ id, name }) => markup`<option value="${id}">${name}</option>`,
  )}</datalist>`;
}

/** Forms that send a correction of an article, one for each remedy. */
export function remedyForms(
  id: string,
  article: string,
  remedies: readonly Remedy[],
  { action }: Desk,
): Markup {
  return markup`<ul>${remedies.map(({ label, asks }, index) => {
    const fields = asks.map((ask, number) =>
      askField(ask, `ask-${id}-${index}-${number}`, knownIds(article)),
    );
    const button = fields.length > 0 ? 'Correct' : label;
    return markup`<li><form method="post" action="${action}" class="remedy">
      <input type="hidden" name="change" value="${id}">
      <input type="hidden" name="decision" value="wrong">
      <input type="hidden" name="remedy" value="${index}">
      ${fields.length > 0 ? markup`<span class="what" id="what-${id}-${index}">${label}</span>${fields}` : null}
      <button>${button}</button>
    </form></li>`;
  })}</ul>`;
}

/** What can be done about a fact: forms where the page is served, commands where it stands alone. */
export function remedyList(
  id: string,
  about: Pick<Change, 'article' | 'before' | 'after'>,
  view: Pick<ArticleView, 'file' | 'body'>,
  desk: Desk | null,
): Markup | null {
  const remedies = remediesOf(about, view.body?.texts.after?.paragraphs ?? null);
  if (remedies.length === 0) return null;
  const commands = (): Markup =>
    markup`<ul>${remedies.map(
      (remedy) => markup`<li>${remedy.label}: <code>${commandOf(view.file ?? 'ARTICLE', remedy)}</code></li>`,
    )}</ul>`;
  return markup`<details class="wrong">
    <summary>${desk ? 'Wrong …' : 'To correct it'}</summary>
    ${desk ? remedyForms(id, about.article, remedies, desk) : commands()}
  </details>`;
}

/** A change with its anchor. */
export function card(id: string, change: Change, view: ArticleView, desk: Desk | null): Markup {
  const { severity, kind, said } = change;
  const record = view.body?.after ?? view.body?.before;
  const lang = langOf(record?.language.code);
  const accepted = desk?.accepted.has(id) === true;
  const accept = desk
    ? markup`<form method="post" action="${desk.action}" class="accept">
        <input type="hidden" name="change" value="${id}" /><input
          type="hidden"
          name="decision"
          value="accept"
        /><button aria-pressed="${String(accepted)}"><span aria-hidden="true">✓</span> Accept</button>
      </form>`
    : markup`<button type="button" class="accept needs-script" aria-pressed="false">
          <span aria-hidden="true">✓</span> Accept</button
        ><button type="button" class="reject needs-script" aria-pressed="false">
          <span aria-hidden="true">✗</span> Wrong
        </button>`;
  return markup`<section
    class="change ${severity}${accepted ? ' accepted' : ''}"
    id="c-${id}"
    tabindex="-1"
    aria-labelledby="h-${id}"
    data-severity="${severity}"
    data-kind="${kind}"
    data-rule="${ruleOf(change) ?? ''}"
    data-said="${said}"
  >
    <p class="tags">
      <span class="badge ${severity}">${severity}</span> <span class="kind">${KIND_NAMES[kind]}</span>
    </p>
    <h4 id="h-${id}" dir="auto">${heading(change)}</h4>
    ${sides(change, lang)}
    <div class="decide">${accept}${remedyList(id, change, view, desk)}</div>
  </section>`;
}
