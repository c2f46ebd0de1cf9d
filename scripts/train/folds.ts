/** How the classifier of events does on articles that it has not learnt from. */
import { createArticleReader, type EventGazetteer } from '../../src/extract/events/article-reader.ts';
import { createClassifier, type Judgement } from '../../src/extract/events/classifier/index.ts';
import { encodeEventModel } from '../../src/extract/events/classifier/model.ts';
import { type Scene, scenesOf } from '../../src/extract/events/classifier/scene.ts';
import { createSenses } from '../../src/extract/events/classifier/senses.ts';
import { createLexicon } from '../../src/extract/events/lexicon.ts';
import { createNet } from '../../src/extract/events/net.ts';
import type { LanguagePack } from '../../src/languages/pack.ts';
import { learnEvents } from './events.ts';
import type { MarkedArticle, MarkedEvent } from './marked.ts';

/** What became of an amount: what it was judged to be, and what it is. */
interface Fate {
  scene: Scene;
  judgement: Judgement | null;
  event: MarkedEvent | undefined;
}

/**
 * Judges each article by weights learnt from the other parts.
 *
 * @param rows are always learnt from and never judged.
 */
export function crossValidate(
  pack: LanguagePack,
  gazetteer: EventGazetteer,
  articles: readonly MarkedArticle[],
  rows: readonly MarkedArticle[],
  parts: number,
): Fate[] {
  const lexicon = createLexicon(pack.events);
  const senses = createSenses(lexicon);
  const readArticle = createArticleReader(
    pack.events,
    gazetteer,
    lexicon,
    createNet(pack.events.rules).relevance,
  );
  return Array.from({ length: parts }, (_, part) => {
    const others = articles.filter((_article, index) => index % parts !== part);
    const weights = learnEvents(pack, gazetteer, others, rows, () => {});
    const judge = createClassifier(encodeEventModel(weights), 0);
    return articles
      .filter((_article, index) => index % parts === part)
      .flatMap(({ input, events }) =>
        scenesOf(input, readArticle(input), senses).map((scene) => ({
          scene,
          judgement: judge(scene),
          event: events.get(scene.amount),
        })),
      );
  }).flat();
}

/** Precision and recall at several likelihoods, one a line. */
export function tableOf(fates: readonly Fate[]): string[] {
  const all = fates.filter(({ event }) => event).length;
  return [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((least) => {
    const told = fates.filter(({ judgement }) => judgement && judgement.likelihood >= least);
    const right = told.filter(
      ({ judgement, event }) =>
        event?.type === judgement!.type &&
        event.measure == judgement!.measure &&
        (event.actor ?? null) === judgement!.actor,
    ).length;
    const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1);
    return `from ${least} on: precision ${percent(right, told.length)}, recall ${percent(right, all)} (${right} of ${all}, ${told.length - right} wrong)`;
  });
}
