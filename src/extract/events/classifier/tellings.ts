/** Judgements as tellings: status, time, place and purpose are read from the clause as they are for a rule's match. */
import type { EventData, EventRule } from '../../../languages/contract/events.ts';
import type { Amount, NewsEvent } from '../../../record/schema.ts';
import type { ReadArticle } from '../article-reader.ts';
import type { Chunk } from '../chunks.ts';
import type { Frame } from '../frames.ts';
import type { Telling } from '../refine.ts';
import { tellingOf } from '../telling.ts';
import type { Judgement } from './index.ts';
import type { Scene } from './scene.ts';

/** What has happened already where the present tells it: "krijgt een boete". */
const PRESENT_DONE: ReadonlySet<NewsEvent['type']> = new Set(['results', 'fine', 'contract'] as const);

/** The noun that an amount belongs to: "een investering van 3 miljoen euro", "3 miljoen euro winst". */
const nounOf = (amount: Chunk, chunks: readonly Chunk[]): Chunk | null =>
  chunks.find(
    ({ kind, from, to }) =>
      kind === 'noun' && (from === amount.to || (amount.relation === 'Of' && to + 1 === amount.from)),
  ) ?? null;

/** Whether a subject is a name that nobody knows. At the beginning of a sentence a bare word that no list has may be one. */
function isUnknownName(subject: Chunk | null): boolean {
  if (!subject || subject.kind !== 'thing') return false;
  const { kind, first, text, word } = subject.head;
  const isBare = first && subject.determiner === null && word.thing === undefined && !word.adverb;
  return kind === 'name' || (isBare && /^\p{Lu}/u.test(text));
}

/** What a judgement tells, without its source, or null where the text does not state it. */
function telling(
  { type, measure, actor, recipient }: Judgement,
  { amount, chunk, named, read, sentence }: Scene,
  { parents, siteOf }: ReadArticle,
  paragraphs: readonly string[],
  data: EventData,
): Telling | null {
  if (!read || !chunk || read.clause.condition || read.phrases.negated) return null;
  // "Hulta steekt er 3 miljoen in": where somebody unknown does it, nobody else does.
  if (actor !== null && !named.has(actor) && isUnknownName(read.subject)) return null;
  const isForeseen =
    type === 'results' && sentence.terms.some(({ lower }) => data.forecasts?.includes(lower));
  if (isForeseen) return null;
  const { chunks, verbs } = read.phrases;
  const rule: EventRule = {
    id: `learnt.${measure ?? type}`,
    type,
    pattern: '',
    ...(measure && { measure }),
    ...(PRESENT_DONE.has(type) && { present: 'done' }),
  };
  const frame: Frame = {
    terms: [],
    trigger: -1,
    verb: verbs.findLast(({ reading }) => reading.verb.helps === undefined) ?? null,
    noun: nounOf(chunk, chunks),
    passive: false,
    doer: read.subject,
    chunks,
  };
  const roles = amount.kind === 'count' ? { count: chunk } : { amount: chunk };
  const site = siteOf(sentence, read, frame);
  const actors = { actor, recipient, others: [], inferred: true, implied: null };
  const found = tellingOf(
    { rule, frame, roles },
    site,
    actors,
    parents,
    paragraphs[sentence.sentence.paragraph]!,
    data,
  );
  // A figure that is only to come, or only said, is a forecast.
  return type === 'results' && found?.event.status !== 'done' ? null : found;
}

type Figure = Pick<Amount, 'value' | 'low' | 'high'>;

const keyOf = (isCount: boolean, { value, low, high }: Figure): string =>
  `${isCount} ${value} ${low} ${high}`;

/**
 * What the classifier tells of the amounts that no rule tells. Of one figure told twice the likelier telling counts.
 *
 * @param told what the rules tell.
 */
export function classifiedTellings(
  scenes: readonly Scene[],
  judge: (scene: Scene) => Judgement | null,
  told: readonly Telling[],
  article: ReadArticle,
  paragraphs: readonly string[],
  data: EventData,
): Telling[] {
  const known = new Set(
    told.flatMap(({ event: { amount, count } }) => [
      ...(amount ? [keyOf(false, amount)] : []),
      ...(count ? [keyOf(true, count)] : []),
    ]),
  );
  const judged = scenes.flatMap((scene) => {
    const figure = keyOf(scene.amount.kind === 'count', scene.amount);
    const judgement = known.has(figure) ? null : judge(scene);
    return judgement ? [{ scene, judgement, key: `${judgement.type} ${figure}` }] : [];
  });
  const likeliest = new Map<string, Judgement>();
  for (const { judgement, key } of judged) {
    const best = likeliest.get(key);
    if (!best || best.likelihood < judgement.likelihood) likeliest.set(key, judgement);
  }
  const figures = told.map(({ event }) => event);
  return judged.flatMap(({ scene, judgement, key }) => {
    if (judgement.actor !== likeliest.get(key)!.actor) return [];
    const found = telling(judgement, scene, article, paragraphs, data);
    if (!found || isOfAnotherTime(found.event, figures)) return [];
    figures.push(found.event);
    return [
      { ...found, event: { ...found.event, source: article.citations.sourceOf(scene.sentence.sentence) } },
    ];
  });
}

/**
 * Whether a figure without its time stands behind another of the same: "228 miljoen, minder dan de 250 miljoen van een jaar
 * terug". It is of another time then, and nobody could tell of which.
 */
const isOfAnotherTime = (event: NewsEvent, figures: readonly NewsEvent[]): boolean =>
  event.type === 'results' &&
  event.time === null &&
  figures.some(
    ({ type, measure, actor, evidence }) =>
      type === 'results' &&
      measure === event.measure &&
      actor === event.actor &&
      (evidence.paragraph < event.evidence.paragraph ||
        (evidence.paragraph === event.evidence.paragraph && evidence.start <= event.evidence.start)),
  );
