/**
 * Which language an article is in: franc's trigrams and the language's commonest words, paragraph by paragraph, with
 * the declared language as a prior. The weights were set on news in twelve languages, cut to titles, sentences and
 * paragraphs.
 */
import { francAll } from 'franc';
import { neighbours } from './neighbours.data.ts';

/** What detection must know of a language; a language pack is one. */
export interface Profile {
  /** ISO 639-1. */
  code: string;
  /** ISO 639-3, as franc speaks it. */
  iso6393: string;
  text: { functionWords: readonly string[]; elisions: readonly string[] };
}

export interface DetectedLanguage {
  /** ISO 639-1, or `und` where the text is too short, no language or none that is known. */
  code: string;
  /** From 0 to 0.99, two decimals: how much of the text speaks for the code, and how surely. */
  confidence: number;
}

/** A paragraph of this length, in UTF-16 code units, speaks for itself; shorter ones are taken together. */
const LONG = 200;
/** Of a paragraph no more than this is looked at: more of it does not make the answer better. */
const SAMPLE = 600;
/** Where the words have decided, trigrams are heard all the same, over so much of the text. */
const GLANCE = 200;
/** The most paragraphs that are looked at, spread over the text. */
const MOST_SAMPLES = 40;
/** Fewer words than this are no evidence. */
const FEWEST_WORDS = 3;

/** The share that decides between paragraphs, and the probability that decides where there is one sample. */
const MAJORITY = 0.5;
const SURE = 0.6;

/** In natural logarithms of odds. */
const WEIGHTS = {
  /** Of the gap in franc's scores: at no length, and for each character more, because the gap shrinks with length. */
  gap: 14,
  gapPerCharacter: 0.25,
  /** Of a word that is one of the language's commonest. */
  functionWord: 1.4,
  /** Against a language without a pack. */
  neighbour: -1.5,
  /** Against a language that franc is not asked about in a text so short. */
  unasked: -1,
  /** For the language that the source declares. */
  declared: 3,
  /** Against the text being none of the languages. */
  unknown: -1,
  /** The share of common words above which a text is more likely to be in the language than in none. */
  unknownShare: 0.12,
  /** The lead in common words that trigrams do not make up for. */
  decided: 12,
  /** The lead beyond which trigrams are not heard at all: in a thousand articles they never changed an answer there. */
  certain: 16,
  /** The lead in one sample that is enough where the words of the whole article are certain of the same language. */
  agreeing: 5,
};

interface Candidate {
  code: string;
  iso6393: string;
  fromLength: number;
  prior: number;
}

interface Model {
  candidates: readonly Candidate[];
  /** Indices of the candidates that a word speaks for. */
  words: ReadonlyMap<string, readonly number[]>;
  elisions: ReadonlyMap<string, readonly number[]>;
  /** Length of the longest of these words: no longer one is looked up. */
  longest: number;
}

const models = new WeakMap<readonly Profile[], Model>();

function addIndex(map: Map<string, number[]>, word: string, index: number): void {
  const indices = map.get(word);
  if (!indices) map.set(word, [index]);
  else if (!indices.includes(index)) indices.push(index);
}

function modelOf(profiles: readonly Profile[]): Model {
  const known = models.get(profiles);
  if (known) return known;
  const others = neighbours.filter(({ code }) => !profiles.some((profile) => profile.code === code));
  const words = new Map<string, number[]>();
  const elisions = new Map<string, number[]>();
  for (const [index, { text }] of [...profiles, ...others].entries()) {
    for (const word of text.functionWords) addIndex(words, word, index);
    for (const word of text.elisions) addIndex(elisions, word, index);
  }
  const candidates = [
    ...profiles.map(({ code, iso6393 }) => ({ code, iso6393, fromLength: 0, prior: 0 })),
    ...others.map(({ code, iso6393, takenFor, fromLength }) => ({
      code,
      iso6393: takenFor ?? iso6393,
      fromLength,
      prior: WEIGHTS.neighbour,
    })),
  ];
  const longest = Math.max(...[...words.keys(), ...elisions.keys()].map(({ length }) => length));
  const model = { candidates, words, elisions, longest };
  models.set(profiles, model);
  return model;
}

/** The paragraphs that speak, each as what is looked at and its weight. */
function samplesOf(paragraphs: readonly string[]): { text: string; weight: number }[] {
  const long = paragraphs.filter((paragraph) => paragraph.length >= LONG);
  if (long.length === 0) {
    const text = paragraphs.join('\n').slice(0, SAMPLE);
    return [{ text, weight: 1 }];
  }
  const step = Math.max(1, long.length / MOST_SAMPLES);
  const samples: { text: string; weight: number }[] = [];
  for (let at = 0; at < long.length; at += step) {
    const paragraph = long[Math.floor(at)] ?? '';
    samples.push({ text: paragraph.slice(0, SAMPLE), weight: paragraph.length });
  }
  return samples;
}

/** By how much the likeliest leads. */
function leadOf(evidence: readonly number[]): number {
  const [first = 0, second = 0] = evidence.toSorted((a, b) => b - a);
  return first - second;
}

/** Takes the gap between each candidate's score and the best one's from its evidence. */
function addTrigrams(
  evidence: number[],
  text: string,
  length: number,
  candidates: readonly Candidate[],
): void {
  const only = candidates.filter(({ fromLength }) => length >= fromLength).map(({ iso6393 }) => iso6393);
  const scores = new Map(francAll(text, { only: [...new Set(only)] }));
  const scale = WEIGHTS.gap + WEIGHTS.gapPerCharacter * text.length;
  for (const [index, { iso6393, fromLength }] of candidates.entries()) {
    // A text in another script has no scores: then nothing speaks for any candidate.
    if (scores.size > 1 && length < fromLength) evidence[index]! += WEIGHTS.unasked;
    else evidence[index]! -= scale * (1 - (scores.get(iso6393) ?? 0));
  }
}

/** What the words of a sample say. */
interface Heard {
  /** How many words there are. */
  count: number;
  /** For each candidate, how many of them are among its commonest. */
  hits: readonly number[];
}

const LETTER = 1;
const OTHER = 2;
/** Whether each UTF-16 code unit is a letter, filled as characters are met. */
const kinds = new Uint8Array(0x10000);

/** Code units of the letter at `index`; 0 where there is none. */
function letterAt(text: string, index: number): number {
  if (index >= text.length) return 0;
  const unit = text.charCodeAt(index);
  if (unit >= 0xd800 && unit <= 0xdbff) return /^\p{L}/u.test(text.slice(index, index + 2)) ? 2 : 0;
  const kind = kinds[unit] || (kinds[unit] = /\p{L}/u.test(String.fromCharCode(unit)) ? LETTER : OTHER);
  return kind === LETTER ? 1 : 0;
}

function hear(text: string, { candidates, words, elisions, longest }: Model): Heard {
  const hits = candidates.map(() => 0);
  const lower = text.toLowerCase();
  let count = 0;
  for (let start = 0; start < lower.length;) {
    let end = start;
    for (let width = letterAt(lower, end); width > 0; width = letterAt(lower, end)) end += width;
    if (end > start) {
      count += 1;
      const last = lower.charAt(end);
      const elided = last === "'" || last === '’';
      if (end - start <= longest) {
        const word = lower.slice(start, end);
        for (const index of (elided && elisions.get(word)) || words.get(word) || []) hits[index]! += 1;
      }
    }
    start = end + 1;
  }
  return { count, hits };
}

/** What words alone say for each candidate, and last for none. */
function weigh({ count, hits }: Heard, declared: string | null, { candidates }: Model): number[] {
  const evidence = candidates.map(
    ({ code, prior }, index) =>
      prior + (code === declared ? WEIGHTS.declared : 0) + WEIGHTS.functionWord * hits[index]!,
  );
  return [...evidence, WEIGHTS.unknown + WEIGHTS.functionWord * WEIGHTS.unknownShare * count];
}

const likeliest = (evidence: readonly number[]): number => evidence.indexOf(Math.max(...evidence));

interface Question {
  text: string;
  heard: Heard;
  /** Of the whole article, in UTF-16 code units. */
  length: number;
  declared: string | null;
  /** Ask franc even where the words have decided, unless they are certain. */
  ask: boolean;
  /** What the words of all samples are certain of, an index of candidates; null where they are not. */
  certain: number | null;
}

/** The probability of each candidate, and last of none, for one sample; null where it has too few words. */
function judge(question: Question, model: Model): number[] | null {
  const { text, heard, length, declared, ask, certain } = question;
  if (heard.count < FEWEST_WORDS) return null;
  const evidence = weigh(heard, declared, model);
  const none = evidence.pop()!;
  const lead = leadOf([...evidence, none]);
  const decided = lead > WEIGHTS.decided;
  const agrees = lead > WEIGHTS.agreeing && certain !== null && likeliest(evidence) === certain;
  if (!agrees && (!decided || (ask && lead <= WEIGHTS.certain)))
    addTrigrams(evidence, decided ? text.slice(0, GLANCE) : text, length, model.candidates);
  evidence.push(none);
  const most = Math.max(...evidence);
  const odds = evidence.map((value) => Math.exp(value - most));
  const sum = odds.reduce((total, value) => total + value, 0);
  return odds.map((value) => value / sum);
}

/** The candidate that the words of all samples together are certain of; null where that is none. */
function certainOf(heard: readonly Heard[], declared: string | null, model: Model): number | null {
  const total: Heard = {
    count: heard.reduce((sum, { count }) => sum + count, 0),
    hits: model.candidates.map((_, index) => heard.reduce((sum, { hits }) => sum + hits[index]!, 0)),
  };
  const evidence = weigh(total, declared, model);
  return leadOf(evidence) > WEIGHTS.certain ? likeliest(evidence) : null;
}

/**
 * The language of an article's paragraphs. Paragraphs of 200 characters and more vote, weighted by their length, so that
 * a Dutch article with English quotations stays Dutch; a text without them is judged as a whole.
 *
 * @param declared ISO 639-1 code that the source declares, or null: it decides where the text does not.
 * @param profiles the languages that are wanted; they are told apart from their neighbours too.
 */
export function detectLanguage(
  paragraphs: readonly string[],
  declared: string | null,
  profiles: readonly Profile[],
): DetectedLanguage {
  const model = modelOf(profiles);
  const length = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  const shares = [...model.candidates, null].map(() => 0);
  let weights = 0;
  const samples = samplesOf(paragraphs);
  const heard = samples.map(({ text }) => hear(text, model));
  const certain = certainOf(heard, declared, model);
  for (const [index, { text, weight }] of samples.entries()) {
    const question = { text, heard: heard[index]!, length, declared, ask: index === 0, certain };
    const probabilities = judge(question, model);
    if (!probabilities) continue;
    weights += weight;
    for (const [index, probability] of probabilities.entries()) shares[index]! += probability * weight;
  }
  if (weights === 0) return { code: 'und', confidence: 0 };
  const most = Math.max(...shares);
  const confidence = Math.min(0.99, Math.round((most / weights) * 100) / 100);
  const code = model.candidates[shares.indexOf(most)]?.code;
  if (code !== undefined && most > weights * (samples.length > 1 ? MAJORITY : SURE))
    return { code, confidence };
  const foreign = declared !== null && !model.candidates.some((candidate) => candidate.code === declared);
  if (foreign && code === undefined) return { code: declared, confidence: 0.5 };
  return { code: 'und', confidence: code === undefined ? 0 : confidence };
}
