/** A paragraph with its facts marked. */
import type { ArticleRecord } from '../../record/schema.ts';
import type { Basis } from '../change.ts';
import { GROUPS, NOUNS } from '../collect.ts';
import { standsIn } from '../quote.ts';
import { sayAmount, sayEvent } from '../say.ts';
import type { Cut } from './diff.ts';
import { type Content, markup, type Markup } from './markup.ts';

/** A fact where it stands in a paragraph. */
export interface Mark {
  kind: 'company' | 'organisation' | 'source' | 'place' | 'amount' | 'event';
  start: number;
  end: number;
  /** What it is, in words. */
  said: string;
}

/** The facts of a record by paragraph. Facts whose words do not stand in this text are left out. */
export function marksOf(record: ArticleRecord, paragraphs: readonly string[]): Map<number, Mark[]> {
  const marks = new Map<number, Mark[]>();
  const add = (kind: Mark['kind'], span: Basis, said: string): void => {
    if (!standsIn(paragraphs, span)) return;
    const own = marks.get(span.paragraph) ?? [];
    own.push({ kind, start: span.start, end: span.end, said });
    marks.set(span.paragraph, own);
  };
  for (const event of record.events) {
    for (const sentence of [event.evidence, ...(event.also ?? [])]) add('event', sentence, sayEvent(event));
  }
  for (const amount of record.amounts) add('amount', amount, sayAmount(amount));
  for (const group of GROUPS) {
    const noun = NOUNS[group];
    for (const { id, mentions } of record[group]) {
      for (const mention of mentions) add(noun, mention, `${noun} ${id}`);
    }
  }
  return marks;
}

/** What two versions of a paragraph say, to tell whether they say the same. */
export const saidBy = (marks: readonly Mark[]): string =>
  JSON.stringify(marks.map(({ kind, start, end, said }) => [kind, start, end, said]));

/**
 * A paragraph as HTML: sentences of events and names and amounts in them marked, words that differ struck or underlined.
 *
 * @param changed says which marks the other side does not have.
 * @param edit what words that differ are: removed on the left, new on the right.
 */
export function markParagraph(
  text: string,
  marks: readonly Mark[],
  changed: (mark: Mark) => boolean,
  cuts: readonly Cut[],
  edit: 'del' | 'ins',
): Markup {
  const ends = new Set([0, text.length]);
  for (const { start, end } of [...marks, ...cuts]) ends.add(start).add(end);
  const points = [...ends].toSorted((a, b) => a - b);
  const facts = marks.filter(({ kind }) => kind !== 'event');
  const sentences = marks.filter(({ kind }) => kind === 'event');
  const pieces: {
    from: number;
    to: number;
    fact: Mark | undefined;
    sentence: Mark | undefined;
    cut: boolean;
  }[] = [];
  for (const [index, from] of points.slice(0, -1).entries()) {
    const to = points[index + 1]!;
    const holds = ({ start, end }: Cut): boolean => start <= from && to <= end;
    // Of facts that overlap, the shorter one is seen: it stands inside the other.
    const [fact] = facts.filter(holds).toSorted((a, b) => a.end - a.start - (b.end - b.start));
    const own = sentences.filter(holds);
    const sentence = own.find(changed) ?? own[0];
    pieces.push({ from, to, fact, sentence, cut: cuts.some(holds) });
  }
  const inner = pieces.map(({ from, to, fact, cut }): Content => {
    const words = text.slice(from, to);
    const edited = !cut ? words : edit === 'del' ? markup`<del>${words}</del>` : markup`<ins>${words}</ins>`;
    if (!fact) return edited;
    const state = changed(fact) ? ' changed' : '';
    return markup`<mark class="${fact.kind}${state}" title="${fact.said}">${edited}</mark>`;
  });
  const parts: Content[] = [];
  for (let index = 0; index < pieces.length;) {
    const { sentence } = pieces[index]!;
    let next = index + 1;
    while (next < pieces.length && pieces[next]!.sentence === sentence) next += 1;
    const run = inner.slice(index, next);
    parts.push(
      sentence
        ? markup`<span class="event${changed(sentence) ? ' changed' : ''}" title="${sentence.said}"
            >${run}</span
          >`
        : run,
    );
    index = next;
  }
  return markup`${parts}`;
}
