/**
 * What the weights see of an amount in its text, and of those who may have to do with it, as hashes of short texts: a
 * word before it, a verb of its clause, whose subject a party is. The same features are made when weights are learnt.
 */
import { hashText, mix } from '../../hash.ts';
import type { ReadClause } from '../frames.ts';
import type { Word } from '../lexicon.ts';
import type { Term } from '../terms.ts';
import type { PartyScene, Scene } from './scene.ts';
import { ENDING, type Senses } from './senses.ts';

/** Neighbours of the amount that count each by its place. */
const NEIGHBOURS = 4;

/** Words on either side that are near. */
const NEAR = 6;

/** Sentences back that a party may be named for its distance to count. */
const BACK = 5;

/** Hashes of the templates, which are few. */
const templates = new Map<string, number>();

/** A feature: a template, and what stands in it, as a hash. */
function hashed(template: string, value: number): number {
  let hash = templates.get(template);
  if (hash === undefined) templates.set(template, (hash = hashText(template)));
  return mix(hash, value);
}

/** A feature of a text. */
export const feature = (template: string, value: string): number => hashed(template, hashText(value));

/** The feature that every amount has. */
export const BIAS = feature('any', 'amount');

/** Takes features one by one: what stands in a template is a text, or its hash. */
type Push = (template: string, value: string | number) => void;

/** Collects features, each once. */
function collect(fill: (push: Push) => void): number[] {
  const hashes = new Set<number>();
  fill((template, value) =>
    hashes.add(typeof value === 'string' ? feature(template, value) : hashed(template, value)),
  );
  return [...hashes];
}

/** What a term stands for where only its kind counts: names and numbers vary too much to be learnt from. */
function wordOf(term: Term | undefined): string {
  if (!term) return '';
  if (term.kind === 'party') return term.named!.party!.company ? '<company>' : '<organisation>';
  if (term.kind === 'amount') return `<${term.amount!.kind}>`;
  if (term.kind === 'place' || term.kind === 'placeAdjective' || term.kind === 'source')
    return `<${term.kind}>`;
  if (term.kind === 'time') return '<time>';
  return /^\d/.test(term.lower) ? '<number>' : term.lower;
}

/** What a term tells: a word all that it is and means, anything else its kind. */
const tellsOf = (term: Term, senses: Senses): readonly number[] => {
  if (term.kind === 'word' || term.kind === 'name') {
    return /^\d/.test(term.lower) ? [NUMBER] : senses.tells(term);
  }
  const kind = hashText(wordOf(term));
  return term.word.noun || term.word.reference ? [kind, ...senses.of(term)] : [kind];
};

const NUMBER = hashText('<number>');

/** A number on a coarse scale. */
const scaled = (count: number): string =>
  count <= 1 ? '1' : count <= 3 ? '3' : count <= 6 ? '6' : count <= 12 ? '12' : 'far';

/** How one clause stands to another. */
function standing(of: ReadClause | null, to: ReadClause | null): string {
  if (!of || !to) return 'none';
  if (of === to) return 'same';
  if (to.clause.parent === of.clause) return 'outer';
  return of.clause.parent === to.clause ? 'inner' : 'other';
}

/** The features of an amount: what is told with it. */
export const amountFeatures = (scene: Scene): number[] =>
  collect((push) => {
    const { amount, sentence, named, senses } = scene;
    pushNeighbours(scene, push);
    pushWords(scene, push);
    pushClause(scene, push);
    const { value, kind, bound, currency, unit } = amount;
    push('magnitude', `${kind} ${typeof value === 'number' ? String(Math.floor(value)).length : 'range'}`);
    push('bound', bound);
    push('currency', currency ?? '');
    push('paragraph', String(Math.min(sentence.sentence.paragraph, 2)));
    push('parties', String(Math.min(named.size, 3)));
    if (unit === undefined) return;
    push('unit', unit);
    push('unit', `…${unit.slice(-ENDING)}`);
    for (const tag of senses.counted(unit)) push('counted', tag);
  });

/** The words beside the amount, each by its place, and some of them together. */
function pushNeighbours({ terms, at, senses }: Scene, push: Push): void {
  const word = (distance: number): string => wordOf(terms[at + distance]);
  for (let distance = -NEIGHBOURS; distance <= NEIGHBOURS; distance += 1) {
    if (distance === 0) continue;
    push(`word ${distance}`, word(distance));
    const term = terms[at + distance];
    if (term) for (const sense of senses.of(term)) push(`sense ${distance}`, sense);
  }
  push('two before', `${word(-2)} ${word(-1)}`);
  push('two after', `${word(1)} ${word(2)}`);
  push('around', `${word(-1)} ${word(1)}`);
  push('three before', `${word(-3)} ${word(-2)} ${word(-1)}`);
}

/** The words of the sentence, by whether another amount is nearer to them, and where they stand. */
function pushWords({ terms, at, read, amount, clauseOf, senses }: Scene, push: Push): void {
  const isRival = (term: Term, index: number): boolean => index !== at && term.amount?.kind === amount.kind;
  const previous = terms.findLastIndex((term, index) => index < at && isRival(term, index));
  const next = terms.findIndex((term, index) => index > at && isRival(term, index));
  for (const [index, term] of terms.entries()) {
    if (index === at || term.kind === 'comma' || term.kind === 'stop') continue;
    const distance = Math.abs(index - at);
    const side = index < at ? 'left' : 'right';
    const isFar = (rival: number): boolean => rival >= 0 && Math.abs(rival - index) < distance;
    // A word that is nearer to another amount tells of that one.
    const isNearest = !isFar(previous) && !isFar(next);
    const clause = standing(clauseOf.get(term) ?? null, read);
    for (const tell of tellsOf(term, senses)) {
      if (isNearest) push('nearest', tell);
      push(`clause ${clause} ${side}`, tell);
      if (distance <= NEAR) push(`near ${side}`, tell);
    }
  }
}

/** How the amount stands in its clause. */
function pushClause({ read, chunk, senses }: Scene, push: Push): void {
  if (!read) {
    push('kind', 'none');
    return;
  }
  const { phrases, clause, subject, parties } = read;
  const relation = chunk?.relation ?? 'bare';
  push('relation', relation);
  push('kind', clause.kind);
  if (phrases.negated) push('is', 'negated');
  if (phrases.hedged) push('is', 'hedged');
  if (clause.condition) push('is', 'condition');
  if (phrases.verbs.length === 0) push('verb', 'none');
  for (const { reading } of phrases.verbs) {
    const { verb, form } = reading;
    push('verb', `${verb.lemma} ${form}`);
    push('verb', verb.lemma);
    push('verb with', `${verb.lemma} ${relation}`);
    for (const tag of verb.tags ?? []) push('verb tag', `${tag} ${relation}`);
  }
  if (!subject) return;
  push('subject', parties.has(subject) ? '<party>' : wordOf(subject.head));
  if (!parties.has(subject)) for (const sense of senses.of(subject.head)) push('subject sense', sense);
}

/** What the sentence has that may stand for a party it does not name. */
export function situationOf({ named, terms }: Scene): string {
  const has = (is: (word: Word) => boolean): string => (terms.some(({ word }) => is(word)) ? 'yes' : 'no');
  const reference = has((word) => word.reference !== undefined);
  return `${Math.min(named.size, 2)} ${reference} ${has(({ pronoun }) => pronoun === 'reference')} ${has(({ pronoun }) => pronoun === 'other')}`;
}

/** The features of nobody: that no party of the text is meant. */
export const nobodyFeatures = (scene: Scene, situation: string): number[] =>
  collect((push) => {
    const { read, topic, candidates, senses } = scene;
    push('nobody', '');
    push('nobody', situation);
    push('nobody of', String(Math.min(candidates.length, 3)));
    if (topic === null) push('nobody', 'no topic');
    if (!read?.subject || read.parties.has(read.subject)) return;
    push('nobody beside', wordOf(read.subject.head));
    for (const sense of senses.of(read.subject.head)) push('nobody beside', sense);
  });

/** The features of a party of the article: whether it does what is told with the amount. */
export const partyFeatures = (party: PartyScene, scene: Scene, situation: string): number[] =>
  collect((push) => {
    const { id, company, sort, rank, share } = party;
    const { article, topic, named } = scene;
    const cls = company ? 'company' : 'organisation';
    const at = named.get(id);
    const here = at === undefined ? 'elsewhere' : 'here';
    push('sort', sort);
    push('rank', `${cls} ${Math.min(rank, 2)} ${here}`);
    push('share', `${Math.min(3, Math.floor(share * 5))} ${here}`);
    push('title', `${article.titleParty === id} ${here}`);
    push('about', `${article.protagonist === id} ${here} ${situation}`);
    push('topic', `${topic?.id === id} ${here} ${situation}`);
    if (at === undefined) pushPast(party, cls, scene, situation, push);
    else pushNamed(at, party, cls, scene, situation, push);
    pushParts(id, cls, scene, push);
  });

/** Where a party was named last that the sentence does not name. */
function pushPast({ id }: PartyScene, cls: string, scene: Scene, situation: string, push: Push): void {
  const { past, sentence, paragraphStart, article } = scene;
  const last = past.find(({ parties }) => parties.some((one) => one.id === id));
  const latest = past.find(({ parties }) => parties.some(({ company }) => company));
  const back = last?.back ?? Infinity;
  const beside = paragraphStart <= sentence.index - back ? 'beside' : 'above';
  push('back', `${cls} ${Math.min(back, BACK)} ${last?.parties[0]!.id === id}`);
  push('back', `${cls} ${beside} ${situation}`);
  push('latest', `${latest?.parties.find(({ company }) => company)!.id === id} ${situation}`);
  push('only', String(article.companies === 1));
}

/** How a party stands that the sentence names. */
function pushNamed(
  index: number,
  { id }: PartyScene,
  cls: string,
  { terms, at, named, senses }: Scene,
  situation: string,
  push: Push,
): void {
  const side = index < at ? 'left' : 'right';
  const [from, to] = index < at ? [index, at] : [at, index];
  const others = new Set(
    terms
      .slice(from, to)
      .flatMap(({ named: name }) => (name?.party && name.party.id !== id ? [name.party.id] : [])),
  );
  const term = terms[index]!;
  const preceding = terms[index - 1];
  const word = wordOf(preceding);
  const [first] = named.keys();
  push('distance', `${cls} ${side} ${scaled(to - from)}`);
  push('between', `${side} ${Math.min(others.size, 2)}`);
  push('preceded', word);
  push(`preceded ${side}`, word);
  push('preceded by two', `${wordOf(terms[index - 2])} ${word}`);
  push('followed', wordOf(terms[index + 1]));
  push('first', String(first === id));
  push('alone', `${named.size === 1} ${situation}`);
  push('opens', String(index <= 1));
  if (term.possessive) push('name', 'possessive');
  if (term.part) push('name', term.word.reference ? 'part of a reference' : 'part');
  if (preceding) for (const sense of senses.of(preceding)) push('preceded sense', sense);
  for (const between of terms.slice(index + 1, Math.min(at, index + NEIGHBOURS + 1))) {
    for (const sense of senses.of(between)) push('up to amount', sense);
  }
}

/** The party's part in the clauses of the sentence: as what it stands in them, itself or by a reference. */
function pushParts(id: string, cls: string, { parts, read }: Scene, push: Push): void {
  for (const { chunk, read: own, inferred } of parts.get(id) ?? []) {
    const where = standing(own, read);
    const part = chunk === own.subject ? 'subject' : (chunk.relation ?? 'object');
    push('part', `${part} ${where} ${inferred ? 'meant' : 'named'}`);
    push('part', `${cls} ${part} ${where}`);
    if (where !== 'same') continue;
    for (const { reading } of own.phrases.verbs) push('part with', `${part} ${reading.verb.lemma}`);
  }
}

/** A feature of a party joined with what is told, so that who wins an order and who pays a fine are learnt apart. */
export const joinTopic = (hash: number, topic: number): number => mix(topic + 1, hash);
