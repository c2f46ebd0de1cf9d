/**
 * A sentence as terms: names, amounts and times each stand as one term, and words carry what they can be.
 */
import type { EventData } from '../../languages/contract/events.ts';
import type { Sentence } from '../../article.ts';
import type { Amount, Mention } from '../../record/schema.ts';
import { closeInfinitives, joinInfinitives } from './infinitives.ts';
import { type Form, type Lexicon, newWord, type Phrase, type Word } from './lexicon.ts';
import type { TimeSpan } from './times.ts';

/** A company or organisation that can take part in an event. */
export interface Party {
  id: string;
  company: boolean;
}

/** A place as events need it. */
export interface PlaceName {
  id: string;
  kind: 'country' | 'region' | 'city' | 'continent' | 'other';
}

/** What a name's words stand for. One position can be a party and a cited source at once. */
export interface Named {
  mention: Mention;
  party?: Party;
  source?: string;
  place?: PlaceName;
}

export type TermKind =
  | 'party'
  | 'place'
  /** A place's adjective: "Franse". */
  | 'placeAdjective'
  | 'source'
  | 'amount'
  | 'time'
  | 'word'
  /** A capitalised word that is no known name. */
  | 'name'
  | 'comma'
  | 'stop'
  | 'quote'
  | 'mark';

export interface Term {
  kind: TermKind;
  text: string;
  lower: string;
  /** UTF-16 code units in the paragraph. */
  start: number;
  end: number;
  word: Word;
  named: Named | undefined;
  amount: Amount | undefined;
  time: TimeSpan | undefined;
  /** The name is followed by a possessive ending: "Microsofts". */
  possessive: true | undefined;
  /** The name is only part of a word: "Microsoft-topman". */
  part: true | undefined;
  /** An infinitive with its marker: "te investeren". */
  marked: true | undefined;
  /** First word of the sentence. */
  first: boolean;
}

const NO_WORD = newWord([]);
const POSSESSIVE = /^['’]?s$|^['’]$/;
const STOPS = ';:–—()[]/|•';

/** Everything inside one sentence that is already known, by position. */
export interface Known {
  named: readonly Named[];
  amounts: readonly Amount[];
  times: readonly TimeSpan[];
}

type Block = { start: number; end: number } & (
  { kind: 'named'; named: Named } | { kind: 'amount'; amount: Amount } | { kind: 'time'; time: TimeSpan }
);

/** Blocks in reading order; of two that overlap the first, and of two that begin together the longer. */
function blocksOf(known: Known): Block[] {
  const blocks: Block[] = [
    ...known.named.map((named): Block => ({
      kind: 'named',
      named,
      start: named.mention.start,
      end: named.mention.end,
    })),
    ...known.amounts.map((amount): Block => ({
      kind: 'amount',
      amount,
      start: amount.start,
      end: amount.end,
    })),
    ...known.times.map((time): Block => ({ kind: 'time', time, start: time.start, end: time.end })),
  ];
  blocks.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Block[] = [];
  for (const block of blocks) if (block.start >= (kept.at(-1)?.end ?? 0)) kept.push(block);
  return kept;
}

/** The terms of a sentence, in reading order. */
export function termsOf(sentence: Sentence, text: string, known: Known, lexicon: Lexicon): Term[] {
  const terms: Term[] = [];
  const blocks = blocksOf(known);
  const { tokens } = sentence;
  const forms = tokens.map((token) => lexicon.form(token.text));
  let next = 0;
  /** Nothing but quotes stands before. */
  let first = true;
  const push = (
    kind: TermKind,
    start: number,
    end: number,
    extra: Partial<Term> = {},
    words = text.slice(start, end),
    lower = words.toLowerCase(),
  ): void => {
    // Field by field, and always all of them: as with words, terms of one shape are read faster.
    const { word = NO_WORD, named, amount, time, possessive, part } = extra;
    const marked = undefined;
    terms.push({
      kind,
      text: words,
      lower,
      start,
      end,
      word,
      named,
      amount,
      time,
      possessive,
      part,
      marked,
      first,
    });
    if (kind !== 'quote') first = false;
  };
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index]!;
    while (next < blocks.length && blocks[next]!.end <= token.start) next += 1;
    const block = blocks[next];
    if (block && block.start < token.end) {
      next += 1;
      let last = index;
      while (last + 1 < tokens.length && tokens[last + 1]!.start < block.end) last += 1;
      const end = Math.max(block.end, tokens[last]!.end);
      // A full stop that the name shares with an abbreviation, "ING." with "ing.", is no part of a word.
      const rest = text.slice(block.end, end).replace(/^\.$/, '');
      index = last + 1;
      if (block.kind === 'amount') push('amount', block.start, block.end, { amount: block.amount });
      else if (block.kind === 'time') push('time', block.start, block.end, { time: block.time });
      else {
        const beside = blocks[next];
        const describes = beside?.kind === 'named' && beside.named.party && beside.start === end + 1;
        pushNamed(block.named, token.start, end, rest, push, lexicon, Boolean(describes));
      }
      continue;
    }
    if (token.kind === 'punctuation' || token.kind === 'symbol') {
      const kind = token.text === ',' ? 'comma' : STOPS.includes(token.text) ? 'stop' : markKind(token.text);
      push(kind, token.start, token.end, {}, token.text, forms[index]!.lower);
      index += 1;
      continue;
    }
    const limit = block ? block.start : Infinity;
    const form = forms[index]!;
    const phrase = phraseAt(tokens, forms, index, limit);
    if (phrase) {
      const end = tokens[index + phrase.parts.length - 1]!.end;
      push('word', token.start, end, { word: phrase.word });
      index += phrase.parts.length;
      continue;
    }
    const isName = form.capital && terms.length > 0 && !isOpening(terms);
    const word = (isName ? undefined : (form.word ?? form.compound)) ?? NO_WORD;
    push(isName ? 'name' : 'word', token.start, token.end, { word }, token.text, form.lower);
    index += 1;
  }
  return closeInfinitives(joinInfinitives(settle(terms, lexicon.data), lexicon.data), lexicon.data);
}

const hasFinite = (terms: readonly Term[], but: Term): boolean =>
  terms.some(
    (term) =>
      term !== but &&
      term.kind === 'word' &&
      term.word.verbs.some(({ form }) => form === 'present' || form === 'past') &&
      !term.word.verbs.some(({ form }) => form === 'infinitive' || form === 'participle'),
  );

/** Words without their verbs, each made once: what is known of a word is kept by its object. */
const nominals = new WeakMap<Word, Word>();

function asNominal(word: Word): Word {
  let nominal = nominals.get(word);
  if (!nominal) nominals.set(word, (nominal = { ...word, verbs: [] }));
  return nominal;
}

const isArticle = ({ word }: Term): boolean =>
  word.determiner !== undefined &&
  word.determiner !== 'possessive' &&
  word.pronoun === undefined &&
  word.relative === undefined &&
  word.demonstrative === undefined;

/** Settles words that can be a verb and something else: "zijn" in "zijn theetak", "omzet" in "omzet stijgt". */
function settle(terms: readonly Term[], { verbSecond }: EventData): Term[] {
  return terms.map((term, index) => {
    const { word } = term;
    if (word.verbs.length === 0) return term;
    const before = terms[index - 1];
    const next = terms[index + 1];
    if (word.determiner === 'possessive') {
      const nominal =
        next &&
        ['word', 'name', 'placeAdjective'].includes(next.kind) &&
        next.word.relation === undefined &&
        // "…, zijn de hotels vol"
        next.word.determiner === undefined &&
        next.word.verbs.length === 0;
      return nominal && hasFinite(terms, term) ? { ...term, word: asNominal(word) } : term;
    }
    // "De kosten": behind an article that can be nothing else no verb stands.
    if (verbSecond && before && isArticle(before)) return { ...term, word: asNominal(word) };
    if (!word.noun) return term;
    const subject =
      before &&
      (before.kind === 'party' || before.kind === 'name' || before.word.pronoun || before.word.reference);
    return subject && !before.word.determiner
      ? { ...term, word: newWord(word.verbs) }
      : { ...term, word: asNominal(word) };
  });
}

/** Whether nothing but quotes, or a stop right before, stands before the next word, so that a capital says nothing. */
const isOpening = (terms: readonly Term[]): boolean => {
  const last = terms.at(-1);
  return last === undefined || last.kind === 'quote' || last.kind === 'stop' || last.kind === 'mark';
};

const markKind = (text: string): TermKind => ('"“”„‘’\'«»'.includes(text) ? 'quote' : 'mark');

function pushNamed(
  named: Named,
  start: number,
  end: number,
  rest: string,
  push: (kind: TermKind, start: number, end: number, extra?: Partial<Term>) => void,
  lexicon: Lexicon,
  describes: boolean,
): void {
  const { mention, party, place } = named;
  const extra: Partial<Term> = { named };
  if (rest !== '' && POSSESSIVE.test(rest)) extra.possessive = true;
  else if (rest !== '' || start < mention.start) {
    const tail = rest.replace(/^[-‑'’s]+/, '').toLowerCase();
    const form = lexicon.form(tail);
    const word = form.word ?? form.compound;
    if (word) extra.word = asNominal(word);
    // "Het Isala-ziekenhuis" is Isala, "het Philips-concern" Philips; a "Philips-fabriek" is not, nor is the
    // "Philips-leverancier" whose own name follows.
    const itself =
      !describes && party && word?.reference && (word.reference.kind === 'company') === party.company;
    if (!itself || start < mention.start) extra.part = true;
  }
  if (party) push('party', start, end, extra);
  else if (place) {
    // "Germany's Wexler" is as German as "the German Wexler".
    const plain = mention.form === undefined && !extra.part && !extra.possessive;
    push(plain ? 'place' : 'placeAdjective', start, end, extra);
  } else push('source', start, end, extra);
}

/** Whether a term is a sum of money. */
export const isSum = ({ amount }: Term): boolean => amount?.kind === 'money';

/** The longest phrase of the lexicon that begins at a token and ends before `limit`. */
function phraseAt(
  tokens: Sentence['tokens'],
  forms: readonly Form[],
  index: number,
  limit: number,
): Phrase | undefined {
  return forms[index]!.phrases.find(({ parts }) => {
    const last = tokens[index + parts.length - 1];
    return last && last.end <= limit && parts.every((part, at) => forms[index + at]!.lower === part);
  });
}
