/**
 * The classifier: what is told with an amount, and by whom, weighed by features that were learnt from marked articles. It
 * reads wordings that no rule knows; where a rule tells an amount, it is not asked.
 *
 * What is told is a multinomial logistic regression over topics; who does it, and to whom, is one over the parties near the
 * amount, of which "nobody" is one.
 */
import type { NewsEvent } from '../../../record/schema.ts';
import type { Table } from '../../weights.ts';
import { amountFeatures, BIAS, joinTopic, nobodyFeatures, partyFeatures, situationOf } from './features.ts';
import { decodeEventModel, eventOfTopic, TOPICS } from './model.ts';
import type { Scene } from './scene.ts';

/** What the weights make of an amount. */
export interface Judgement extends Pick<NewsEvent, 'type' | 'measure' | 'actor' | 'recipient'> {
  /** Likelihood of type and actor together, from 0 to 1. */
  likelihood: number;
}

/** An amount is of an event where that is at least so likely, by articles that were not learnt from. */
const LEAST = 0.75;

/** The other side is told where it is at least so likely. */
const LEAST_RECIPIENT = 0.7;

/** Events of people have a count, all others money. */
const COUNTED: ReadonlySet<string> = new Set(['layoffs', 'hiring']);

/** Events that have another side. */
const TWO_SIDED: ReadonlySet<NewsEvent['type']> = new Set([
  'investment',
  'acquisition',
  'sale',
  'fine',
  'subsidy',
  'contract',
] as const);

/** The likelihood of each score's label. The engine computes exponentials in software, alike on every machine. */
function likelihoods(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const sum = odds.reduce((total, each) => total + each, 0);
  return odds.map((each) => each / sum);
}

const indexOfMost = (values: readonly number[]): number => values.indexOf(Math.max(...values));

/** Whether what a topic is about is counted as the amount is. */
const suits = (topic: string, { amount }: Scene): boolean =>
  topic === 'none' || COUNTED.has(topic) === (amount.kind === 'count');

/**
 * A judge of amounts: what the weights make of one, or null where nothing is likely enough. Pure.
 *
 * @param least How likely the event must be, from 0 to 1.
 */
export function createClassifier(weights: string, least = LEAST): (scene: Scene) => Judgement | null {
  const model = decodeEventModel(weights);
  const scoreOf = (table: Table, features: readonly number[], topic: number): number => {
    const score = new Int32Array(1);
    for (const feature of features) {
      table.add(feature, score);
      table.add(joinTopic(feature, topic), score);
    }
    return score[0]! * table.scale;
  };
  return (scene) => {
    const scores = new Int32Array(TOPICS.length);
    for (const feature of [BIAS, ...amountFeatures(scene)]) model.topics.add(feature, scores);
    const told = likelihoods(
      TOPICS.map((topic, index) => (suits(topic, scene) ? scores[index]! * model.topics.scale : -Infinity)),
    );
    const best = indexOfMost(told);
    const topic = TOPICS[best]!;
    if (topic === 'none' || told[best]! < least) return null;
    const situation = situationOf(scene);
    const features = [
      nobodyFeatures(scene, situation),
      ...scene.candidates.map((party) => partyFeatures(party, scene, situation)),
    ];
    const chosenBy = (table: Table): { id: string | null; likelihood: number } => {
      const likely = likelihoods(features.map((each) => scoreOf(table, each, best)));
      const chosen = indexOfMost(likely);
      return { id: chosen === 0 ? null : scene.candidates[chosen - 1]!.id, likelihood: likely[chosen]! };
    };
    const actor = chosenBy(model.actors);
    const likelihood = told[best]! * actor.likelihood;
    if (likelihood < least) return null;
    const event = eventOfTopic(topic);
    const recipient = TWO_SIDED.has(event.type) ? chosenBy(model.recipients) : null;
    const isSure = recipient !== null && recipient.likelihood >= LEAST_RECIPIENT && recipient.id !== actor.id;
    return { ...event, actor: actor.id, recipient: isSure ? recipient.id : null, likelihood };
  };
}
