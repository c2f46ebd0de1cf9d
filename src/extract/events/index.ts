/**
 * Events: who does what for how much, where, according to whom.
 *
 * The way of a sentence: terms (names, amounts and times as one each) → clauses → phrases with their prepositions →
 * frames (one fixed order) → rules swept over the frames → roles and details → tellings of one event merged. Amounts that
 * no rule tells go to a classifier, which has learnt from marked articles.
 */
import type { Sentence } from '../../article.ts';
import type { EventData } from '../../languages/contract/events.ts';
import type { NewsEvent } from '../../record/schema.ts';
import { actorsOf } from './actors.ts';
import {
  createArticleReader,
  type EventGazetteer,
  type EventInput,
  type ReadArticle,
} from './article-reader.ts';
import { createClassifier } from './classifier/index.ts';
import { scenesOf } from './classifier/scene.ts';
import { createSenses } from './classifier/senses.ts';
import { classifiedTellings } from './classifier/tellings.ts';
import { comparedAfter, comparedIn } from './comparisons.ts';
import { createLexicon } from './lexicon.ts';
import { mergeEvents } from './merge.ts';
import { createNet, type FrameMatch } from './net.ts';
import { located, type Telling } from './refine.ts';
import { tellingOf } from './telling.ts';

export type EventFinder = (input: EventInput) => NewsEvent[];

/** Whether an event is a figure that is known. */
const isFigure = ({ type, status, amount }: NewsEvent): boolean =>
  type === 'results' && status === 'done' && amount !== null;

const isFrom = (evidence: NewsEvent['evidence'], sentence: Sentence): boolean =>
  evidence.paragraph === sentence.paragraph && evidence.start === sentence.start;

/** Makes the events stage for one language. Pure; the finder may be used for any number of articles. */
export function createEventFinder(data: EventData, gazetteer: EventGazetteer): EventFinder {
  const net = createNet(data.rules);
  const lexicon = createLexicon(data);
  const readArticle = createArticleReader(data, gazetteer, lexicon, net.relevance);
  const judge = data.classifier === null ? null : createClassifier(data.classifier);
  const senses = createSenses(lexicon);

  /** What the rules' matches tell, each with the figure that it is compared with. */
  const tellingsBy = (
    matches: readonly FrameMatch[],
    { sites, parents, citations }: ReadArticle,
    paragraphs: EventInput['paragraphs'],
  ): Telling[] =>
    matches.flatMap((match): Telling[] => {
      const site = sites.get(match.frame)!;
      const actors = actorsOf(match, site, data);
      const telling =
        actors && tellingOf(match, site, actors, parents, paragraphs[site.sentence.paragraph]!, data);
      if (!telling) return [];
      const event = { ...telling.event, source: citations.sourceOf(site.sentence) };
      const own = match.roles.amount?.head;
      const earlier = own && isFigure(event) ? comparedIn(event, own, site.read, data) : null;
      return [{ ...telling, event }, ...(earlier ? [{ event: earlier }] : [])];
    });

  /** Adds what the figure of one sentence was at an earlier time, where the next one tells. */
  const addCompared = (
    tellings: Telling[],
    { sentences }: EventInput,
    { sentences: read }: ReadArticle,
    paragraphs: EventInput['paragraphs'],
  ): void => {
    for (const { index, sentence, terms, reads } of read) {
      const before = sentences[index - 1];
      if (!before || !terms.some(({ kind }) => kind === 'amount')) continue;
      const told = tellings.findLast(({ event }) => isFigure(event) && isFrom(event.evidence, before));
      const earlier = told && comparedAfter(told.event, reads, data);
      if (!earlier) continue;
      const { paragraph, start, end } = sentence;
      const text = paragraphs[paragraph]!.slice(start, end);
      tellings.push({ event: { ...earlier, evidence: { text, paragraph, start, end } } });
    }
  };

  return (input) => {
    const { paragraphs, entities } = input;
    if (entities.companies.length === 0 && entities.organisations.length === 0) return [];
    const article = readArticle(input);
    const tellings = tellingsBy(net.sweep([...article.sites.keys()]), article, paragraphs);
    addCompared(tellings, input, article, paragraphs);
    if (judge)
      tellings.push(
        ...classifiedTellings(scenesOf(input, article, senses), judge, tellings, article, paragraphs, data),
      );
    const parentOf = (id: string): string | undefined => article.facts.get(id)?.parent;
    return mergeEvents(located(tellings), (a, b) => parentOf(a) === b || parentOf(b) === a);
  };
}
