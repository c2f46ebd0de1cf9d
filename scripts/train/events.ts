/** Learns the weights of the events classifier from marked articles: the same weights from the same articles. */
import { createArticleReader } from '../../src/extract/events/article-reader.ts';
import {
  amountFeatures,
  BIAS,
  joinTopic,
  nobodyFeatures,
  partyFeatures,
  situationOf,
} from '../../src/extract/events/classifier/features.ts';
import { type EventWeights, TOPICS } from '../../src/extract/events/classifier/model.ts';
import { type Scene, scenesOf } from '../../src/extract/events/classifier/scene.ts';
import { createSenses } from '../../src/extract/events/classifier/senses.ts';
import { createLexicon } from '../../src/extract/events/lexicon.ts';
import { createNet } from '../../src/extract/events/net.ts';
import type { Rows } from '../../src/extract/weights.ts';
import type { EventGazetteer } from '../../src/extract/events/article-reader.ts';
import type { LanguagePack } from '../../src/languages/pack.ts';
import { type Choice, learnChoices, learnLabels, type Labelled } from './choice.ts';
import type { MarkedArticle, MarkedEvent } from './marked.ts';

/** L2 penalties; the best of several on articles that were not learnt from. */
const TOPIC_PENALTY = 2;
const PARTY_PENALTY = 2;

/** How often each row counts: it was written to tell two wordings apart, and must hold. */
const ROW_COUNTS = 2;

/** Weights nearer to zero than this change no likelihood worth the bytes. */
const PRUNE = 0.02;

/** The number of what an event is of, or of nothing where it is of no topic. */
const topicOf = (event: MarkedEvent | undefined): number =>
  Math.max(0, (TOPICS as readonly string[]).indexOf(event ? (event.measure ?? event.type) : 'none'));

/** The candidates of an amount as options, with the right one; null where that is none of them. */
function choiceOf(scene: Scene, id: string | null, topic: number): Choice | null {
  const right = id === null ? 0 : scene.candidates.findIndex((party) => party.id === id) + 1;
  if (id !== null && right === 0) return null;
  const situation = situationOf(scene);
  const options = [
    nobodyFeatures(scene, situation),
    ...scene.candidates.map((party) => partyFeatures(party, scene, situation)),
  ];
  return {
    options: options.map((features) => features.flatMap((each) => [each, joinTopic(each, topic)])),
    right,
  };
}

const pruned = (rows: Rows): Rows =>
  new Map(
    [...rows]
      .map(
        ([feature, values]) =>
          [feature, values.map((value) => (Math.abs(value) < PRUNE ? 0 : value))] as const,
      )
      .filter(([, values]) => values.some((value) => value !== 0)),
  );

/**
 * Learns from marked articles and rows.
 *
 * @param log takes a line about the progress.
 */
export function learnEvents(
  { events: data }: LanguagePack,
  gazetteer: EventGazetteer,
  articles: readonly MarkedArticle[],
  rows: readonly MarkedArticle[],
  log: (line: string) => void,
): EventWeights {
  const lexicon = createLexicon(data);
  const senses = createSenses(lexicon);
  const readArticle = createArticleReader(data, gazetteer, lexicon, createNet(data.rules).relevance);
  const amounts: Labelled[] = [];
  const actors: Choice[] = [];
  const recipients: Choice[] = [];
  for (const { input, events } of [...articles, ...Array<typeof rows>(ROW_COUNTS).fill(rows).flat()]) {
    for (const scene of scenesOf(input, readArticle(input), senses)) {
      const event = events.get(scene.amount);
      const topic = topicOf(event);
      amounts.push({ features: [BIAS, ...amountFeatures(scene)], label: topic });
      if (!event || topic === 0) continue;
      const actor = choiceOf(scene, event.actor ?? null, topic);
      if (actor) actors.push(actor);
      const recipient = choiceOf(scene, event.recipient ?? null, topic);
      if (recipient) recipients.push(recipient);
    }
  }
  log(`${amounts.length} amounts, ${actors.length} actors, ${recipients.length} recipients`);
  return {
    topics: pruned(learnLabels(amounts, TOPICS.length, TOPIC_PENALTY)),
    actors: pruned(learnChoices(actors, PARTY_PENALTY)),
    recipients: pruned(learnChoices(recipients, PARTY_PENALTY)),
  };
}
