/** Gives changes the sentences that their words stand in, from the text of the article. */
import type { Position } from '../article.ts';
import type { Basis, Change, Side } from './change.ts';

/** An article's text, as a record was made from it. */
export interface SourceText {
  paragraphs: readonly string[];
  /** In reading order. */
  sentences: readonly Position[];
}

/** The texts of both sides; null where one is not to be had. */
export interface Texts {
  before: SourceText | null;
  after: SourceText | null;
}

/** Whether the words stand where a fact says they do. */
export const standsIn = (paragraphs: readonly string[], { text, paragraph, start, end }: Basis): boolean =>
  paragraphs[paragraph]?.slice(start, end) === text;

function quoteSide(side: Side | null, text: SourceText | null): Side | null {
  if (!side?.basis || side.sentence || !text || !standsIn(text.paragraphs, side.basis)) return side;
  const { paragraph, start, end } = side.basis;
  // Words may run over two sentences where an abbreviation was read as an end: both are shown.
  const around = text.sentences.filter(
    (sentence) => sentence.paragraph === paragraph && sentence.start < end && start < sentence.end,
  );
  const from = Math.min(start, ...around.map((sentence) => sentence.start));
  const to = Math.max(end, ...around.map((sentence) => sentence.end));
  const words = text.paragraphs[paragraph]!.slice(from, to);
  return { ...side, sentence: { text: words, paragraph, start: from, end: to } };
}

/** The change with a sentence on each side that has words and no sentence yet. */
export const quoteChange = (change: Change, { before, after }: Texts): Change => ({
  ...change,
  before: quoteSide(change.before, before),
  after: quoteSide(change.after, after),
});

/** Whether a change has words without their sentence. */
export const lacksSentence = ({ before, after }: Change): boolean =>
  [before, after].some((side) => side?.basis && !side.sentence);

/** A sentence in three: what stands before the fact's words, the words, and what follows. */
export function splitSentence({ basis, sentence }: Side): [before: string, words: string, after: string] {
  const whole = sentence ?? basis;
  if (!whole) return ['', '', ''];
  if (!basis || basis.paragraph !== whole.paragraph) return [whole.text, '', ''];
  const from = basis.start - whole.start;
  const to = basis.end - whole.start;
  if (whole.text.slice(from, to) !== basis.text) return [whole.text, '', ''];
  return [whole.text.slice(0, from), basis.text, whole.text.slice(to)];
}
