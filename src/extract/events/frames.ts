/**
 * Frames: a clause reduced to what bears an event, in one fixed order, so that one pattern covers all word orders.
 * The contract of the language packs says how a frame reads.
 */
import { belongsElsewhere } from './belonging.ts';
import type { Chunk, Phrases } from './chunks.ts';
import type { Clause } from './clauses.ts';
import { antecedentChunk, isBare } from './subjects.ts';
import { kindTags, rank, type TagFacts } from './tags.ts';
import { isSum, type Party } from './terms.ts';
import type { Verb } from './verbs.ts';

/** A party of a clause, and whether it comes from a reference. */
export interface Resolved extends Party {
  inferred: boolean;
}

/** A term as compromise takes it; `chunk` is what a role's group leads back to. */
export interface FrameTerm {
  text: string;
  pre: string;
  post: string;
  normal: string;
  tags: string[];
  chunk?: Chunk;
}

export interface Frame {
  terms: FrameTerm[];
  /** Index of the verb or noun that the frame is about. */
  trigger: number;
  verb: Verb | null;
  noun: Chunk | null;
  passive: boolean;
  /** Who does it: the subject, or a passive's agent. */
  doer: Chunk | null;
  /** The phrases of the clause that belong to this frame. */
  chunks: readonly Chunk[];
}

/** A clause with all that is known of it. */
export interface ReadClause {
  clause: Clause;
  phrases: Phrases;
  subject: Chunk | null;
  /** What a relative clause is about. */
  antecedent: Chunk | null;
  /** Who does it and to whom it is done cannot be told apart. */
  ambiguous: boolean;
  /** Parties by chunk: names, and references that could be resolved. */
  parties: Map<Chunk, Resolved[]>;
}

/** A lemma as a frame has it, without accents: compromise folds those of a pattern and then misses "creëren". */
export const plain = (lemma: string): string =>
  ACCENTED.test(lemma) ? lemma.normalize('NFD').replace(/\p{M}/gu, '') : lemma;

const ACCENTED = /[^\0-\x7f]/;

/**
 * The tags that patterns with a given verb or noun ask for; all others stay out of its frames.
 *
 * @param beside The other words of the frame, in lower case: a pattern that asks for one that is not there does not
 * count. Default: all patterns count.
 */
export type Relevance = (words: readonly string[], beside?: readonly string[]) => ReadonlySet<string>;

function term(text: string, normal: string, tags: string[], chunk?: Chunk): FrameTerm {
  const made: FrameTerm = { text, pre: '', post: ' ', normal, tags };
  if (chunk) made.chunk = chunk;
  return made;
}

function isPassive(verb: Verb, phrases: Phrases): boolean {
  if (verb.reading.form !== 'participle') return false;
  const helps = new Set(phrases.verbs.map(({ reading }) => reading.verb.helps));
  if (helps.has('passive')) return true;
  if (helps.has('being')) return verb.reading.verb.perfectWithBe !== true;
  // "Hema overgenomen door Jumbo": a headline.
  return phrases.finite < 0 && verb.reading.verb.perfectWithBe !== true;
}

/** The frames of a clause: one for each verb that bears meaning, one for each noun that can stand for an event. */
export function framesOf(read: ReadClause, relevance: Relevance, facts: TagFacts): Frame[] {
  const { clause, phrases } = read;
  const frames: Frame[] = [];
  if (read.ambiguous) return [];
  const chunks = phrases.chunks.filter(({ head }) => head.amount?.converts !== true);
  // "waarin ASML investeert", "dat ASML vorig jaar kocht": what the clause is about takes part in it.
  const { antecedent } = read;
  if (
    antecedent &&
    antecedent.relation !== 'Other' &&
    !chunks.includes(antecedent) &&
    (antecedent !== read.subject || clause.antecedentAmount)
  ) {
    chunks.push(antecedent);
    if (clause.antecedentAmount) chunks.push(antecedentChunk(clause.antecedentAmount, 'Of'));
  }
  const verbs = phrases.verbs.filter(({ reading }) => reading.verb.helps === undefined);
  for (const verb of verbs) {
    if (verb.reading.form === 'participle' && phrases.finite >= 0 && !isHelped(phrases)) continue;
    const passive = isPassive(verb, phrases);
    for (const share of shares(chunks, clause)) {
      const frame = build(read, share, verb, null, passive, relevance, facts);
      if (frame) frames.push(frame);
    }
  }
  for (const noun of chunks) {
    if (noun.kind !== 'noun') continue;
    // "Molens krijgt 3 miljoen boete, Bakkers 1 miljoen": what stands on the noun's side of the comma.
    const own = shares(chunks, clause).find((share) => share.includes(noun)) ?? chunks;
    for (const verb of verbsFor(verbs, phrases)) {
      const passive = verb !== null && isPassive(verb, phrases);
      const frame = build(read, own, verb, noun, passive, relevance, facts);
      if (frame) frames.push(frame);
    }
  }
  if (isHeadline(read)) {
    const frame = build(read, chunks, null, null, false, relevance, facts);
    if (frame) frames.push(frame);
  }
  return frames;
}

/**
 * The verbs that can govern a clause's nouns: the last, but "kreeg" in "kreeg een boete opgelegd", and either in
 * "boekte een winst van 3 miljoen, 5 procent hoger", where no helping verb tells.
 */
function verbsFor(verbs: readonly Verb[], phrases: Phrases): readonly (Verb | null)[] {
  const last = verbs.at(-1) ?? null;
  const first = verbs.find(({ index }) => index === phrases.finite);
  if (!first || first === last || last?.reading.form !== 'participle') return [last];
  if (first.reading.verb.tags?.includes('Get')) return [first];
  return isHelped(phrases) ? [last] : [first, last];
}

/**
 * The phrases of "4 miljard in Frankrijk en 3 miljard in Duitsland", one share for each amount: what stands on its side
 * of the words that part them, and what belongs to all.
 */
function shares(chunks: readonly Chunk[], { terms }: Clause): (readonly Chunk[])[] {
  const bare = chunks.filter(({ kind, relation }) => kind === 'amount' && relation === null);
  const sums = bare.filter(({ head }) => isSum(head));
  // "180 piloten en 350 stewards aannemen" are as many as two sums.
  const amounts = sums.length > 0 ? sums : bare.filter(({ head }) => head.amount!.kind === 'count');
  if (amounts.length < 2) return [chunks];
  const cuts: number[] = [];
  for (const [index, next] of amounts.slice(1).entries()) {
    const cut = terms.findIndex(
      ({ word, kind }, at) =>
        at >= amounts[index]!.to && at < next.from && (word.coordinator || kind === 'comma'),
    );
    if (cut < 0) return [chunks];
    cuts.push(cut);
  }
  const side = (at: number): number => cuts.filter((cut) => cut < at).length;
  return amounts
    .map((_, index) =>
      chunks.filter(
        (chunk) => chunk.from < 0 || (isBare(chunk) && side(chunk.from) === 0) || side(chunk.from) === index,
      ),
    )
    .filter((_, index) => {
      // "… 54 miljoen in, de stad 80 miljoen": another does it.
      const [cut, amount] = [cuts[index - 1], amounts[index]!];
      return (
        cut === undefined ||
        !chunks.some((chunk) => isBare(chunk) && chunk.from > cut && chunk.from < amount.from)
      );
    });
}

/** "Microsoft: 4 miljard voor datacenters": a subject, a colon, and no verb. */
const isHeadline = ({ phrases, clause }: ReadClause): boolean =>
  phrases.verbs.length === 0 && clause.terms.findIndex(({ kind }) => kind === 'stop') > 0;

const isHelped = (phrases: Phrases): boolean =>
  phrases.verbs.some(({ reading: { verb } }) => verb.helps !== undefined && verb.helps !== 'modal');

/** What a subject is called; a company that is meant and cannot be told is no thing, so that no event lacks its actor. */
const subjectTags = (doer: Chunk, parties: ReadClause['parties'], facts: TagFacts): string[] =>
  parties.has(doer)
    ? kindTags(doer, parties, facts).map((kind) => `Subject${kind}`)
    : doer.kind === 'reference' || doer.head.word.pronoun === 'reference'
      ? [
          'SubjectUnknown',
          ...(doer.kind === 'pronoun' ? ['SubjectPronoun'] : []),
          ...(doer.head.word.reference?.organisation === 'government' ? ['SubjectGovernment'] : []),
        ]
      : doer.kind === 'place' || doer.kind === 'pronoun'
        ? ['SubjectThing', doer.kind === 'place' ? 'SubjectPlace' : 'SubjectPronoun']
        : ['SubjectThing', ...(doer.head.word.thing === undefined ? [] : [`Subject${doer.head.word.thing}`])];

/** A verb's tags, and those that the verbs that help it give it. */
function verbTags({ reading }: Verb, { verbs }: Phrases): string[] {
  const own = reading.verb.tags ?? [];
  if (verbs.length === 1) return [...own];
  const helpers = verbs.flatMap(({ reading: { verb } }) => (verb.helps ? (verb.tags ?? []) : []));
  return [...own, ...helpers, ...helpers.flatMap((helper) => own.map((tag) => `${helper}${tag}`))];
}

const NOBODY: ReadClause['parties'] = new Map();

/** Builds one frame, or none where no pattern asks for its verb and noun. */
function build(
  read: ReadClause,
  chunks: readonly Chunk[],
  verb: Verb | null,
  noun: Chunk | null,
  passive: boolean,
  relevance: Relevance,
  facts: TagFacts,
): Frame | null {
  const { subject, parties } = read;
  const headline = isHeadline(read);
  const tagsOfVerb = verb ? verbTags(verb, read.phrases) : [];
  const verbWords = verb ? [plain(verb.reading.verb.lemma), ...tagsOfVerb.map((tag) => `#${tag}`)] : [];
  const entry = noun?.head.word.noun;
  const nounWords = entry ? [plain(entry.lemma), ...(entry.tags ?? []).map((tag) => `#${tag}`)] : [];
  const words = noun ? nounWords : verb ? verbWords : ['colon'];
  const all = passive && subject && !chunks.includes(subject) ? [...chunks, subject] : chunks;
  const terms: FrameTerm[] = [];
  const agent = passive
    ? chunks.find(({ relation, kind }) => relation === 'By' && kind !== 'amount')
    : undefined;
  const doer = passive ? agent : (subject ?? undefined);
  const doerNoun = doer !== noun ? plain(doer?.head.word.noun?.lemma ?? '') : '';
  const mark = headline && !verb ? ['colon'] : [];
  const relevant = relevance(words, [...verbWords, ...nounWords, ...mark, doerNoun]);
  if (relevant.size === 0) return null;
  if (doer && doer !== noun) {
    const tags = subjectTags(doer, parties, facts);
    terms.push(term(doer.head.text, doerNoun, passive ? [...tags, 'Agent'] : tags, doer));
  } else if (passive && relevant.has('Nobody')) terms.push(term('', '', ['Nobody']));
  if (verb) terms.push(term(verb.term.text, plain(verb.reading.verb.lemma), tagsOfVerb));
  else if (headline) terms.push(term(':', 'colon', []));
  let trigger = terms.length - 1;
  if (noun) {
    if (noun.relation !== null) terms.push(term('', '', [noun.relation]));
    trigger = terms.length;
    terms.push(term(noun.head.text, plain(entry!.lemma), [...(entry!.tags ?? [])], noun));
  }
  const rest: { at: number; made: FrameTerm }[] = [];
  const centre = { read, verb, noun, doer, chunks };
  for (const chunk of all) {
    if (chunk === doer || chunk === noun || chunk.kind === 'time') continue;
    if (chunk === subject && !passive) continue;
    if (belongsElsewhere(chunk, centre, facts)) continue;
    // "De fabriek van ASML is verkocht": what is done to a company's hall is not done to the company.
    const isOwned =
      passive && chunk === subject && chunk.kind === 'thing' && chunk.head.word.thing !== undefined;
    const kinds = kindTags(chunk, isOwned ? NOBODY : parties, facts);
    // "3 miljoen euro subsidie": the amount of the noun right behind it.
    const joined =
      noun &&
      chunk.kind === 'amount' &&
      ((chunk.to === noun.from && (chunk.relation === null || chunk.relation === 'UpTo')) ||
        (chunk.from === noun.to && chunk.relation === null));
    const prefix = joined ? 'Of' : (chunk.relation ?? (chunk.kind === 'amount' ? '' : 'Object'));
    const tags = kinds.map((kind) => `${prefix}${kind}`);
    if (!tags.some((tag) => relevant.has(tag))) continue;
    rest.push({
      at: rank(joined ? { ...chunk, relation: 'Of' } : chunk, kinds),
      made: term(chunk.head.text, '', tags, chunk),
    });
  }
  rest.sort((a, b) => a.at - b.at);
  terms.push(...rest.map(({ made }) => made));
  return { terms, trigger, verb, noun, passive, doer: doer && doer !== noun ? doer : null, chunks };
}
