/** What the parts of the amounts grammar look at together: the tokens, the language's tables, and the text around. */
import type { CurrencyFamily } from '../languages/contract/amounts.ts';
import { families } from './currencies.ts';
import type { Decimal } from './decimal.ts';
import type { Tokens } from './lexer.ts';
import { gapBefore, tokenise, WORD, wordAt } from './lexer.ts';
import type { Lexicon } from './lexicon.ts';
import type { Numeral } from './numeral.ts';
import type { Match, Trie } from './trie.ts';
import { longest } from './trie.ts';

type Kind = 'money' | 'count' | 'percent' | 'percentage-point' | 'basis-point';

/** A number and what stands beside it. */
export interface Quantity {
  /** Index of the first token, currency and sign included. */
  start: number;
  /** One past the index of the last token. */
  end: number;
  /** One past the last code unit, where that lies inside a word ("250-miljoen|fonds"); else null. */
  endOffset: number | null;
  /** Null where nothing tells what the number is of. */
  kind: Kind | null;
  /** Null where it is vague. */
  value: Decimal | null;
  /** The number without its scale, and the power of ten of that scale: what a range shares. */
  mantissa: Decimal;
  power: number;
  currency: string | null;
  /** Whether the text names a currency, be it one that stays open. */
  named: boolean;
  unit: string | null;
  /** A round noun ("une quinzaine"): about. */
  about: boolean;
  numeral: Numeral | null;
}

export interface Context {
  paragraphs: readonly string[];
  paragraph: number;
  tokens: Tokens;
  lexicon: Lexicon;
  /** Tokens before this index belong to an amount that is read already. */
  floor: number;
  /** Whether the paragraph has told a sum in millions or more: bare numbers of that size after it are sums too. */
  afterSum: boolean;
  /** Countries named in each paragraph, filled in on demand. */
  countries: Map<number, ReadonlySet<string>>;
}

/** The word at a token, apostrophes made plain. */
export function word(context: Context, index: number): string | undefined {
  return wordAt(context.tokens, index);
}

/** The characters of a token as they stand. */
export function raw(context: Context, index: number): string {
  return context.tokens.text.slice(context.tokens.starts[index], context.tokens.ends[index]);
}

/** The characters from a token to another, the last excluded. */
export function slice(context: Context, start: number, end: number): string {
  return context.tokens.text.slice(context.tokens.starts[start], context.tokens.ends[end - 1]);
}

/** Whether a token touches the one before it. */
export function isGlued(context: Context, index: number): boolean {
  return !gapBefore(context.tokens, index);
}

/** Whether a hyphen joins two tokens around a place: "4-miljard". */
export function isHyphen(context: Context, index: number): boolean {
  return word(context, index) === '-' && isGlued(context, index) && isGlued(context, index + 1);
}

/** The longest phrase that begins at a token. */
export function phraseAt<T>(context: Context, trie: Trie<T>, index: number): Match<T> | null {
  return longest(trie, (offset) => word(context, index + offset));
}

/** The longest phrase that ends before a token; the trie holds its words in reverse. */
export function phraseBefore<T>(context: Context, trie: Trie<T>, index: number): Match<T> | null {
  return longest(trie, (offset) =>
    index - 1 - offset < context.floor ? undefined : word(context, index - 1 - offset),
  );
}

/** Whether a token ends a sentence: a full stop, question or exclamation mark before a space. */
export function endsSentence(context: Context, index: number): boolean {
  const mark = word(context, index);
  return (mark === '.' || mark === '!' || mark === '?') && !isGlued(context, index + 1);
}

/**
 * Whether one of some words stands in the same sentence, at most so many tokens before `start` or after `end`.
 * @param endings how other words end that count as well
 */
export function isNear(
  context: Context,
  words: ReadonlySet<string>,
  start: number,
  end: number,
  before: number,
  after: number,
  endings: readonly string[] = NO_ENDINGS,
): boolean {
  if (words.size === 0) return false;
  for (let i = start - 1; i >= Math.max(0, start - before) && !endsSentence(context, i); i--)
    if (words.has(word(context, i)!) || endsIn(context, i, endings)) return true;
  for (let i = end; i < Math.min(context.tokens.count, end + after) && !endsSentence(context, i); i++)
    if (words.has(word(context, i)!) || endsIn(context, i, endings)) return true;
  return false;
}

const NO_ENDINGS: readonly string[] = [];

/** Whether a word ends in one of some endings. */
const endsIn = (context: Context, index: number, endings: readonly string[]): boolean =>
  endings.some((ending) => word(context, index)!.endsWith(ending));

/** How many tokens away the nearest of some words stands in the same sentence; Infinity beyond `reach`. */
export function distanceTo(
  context: Context,
  words: ReadonlySet<string>,
  start: number,
  end: number,
  reach: number,
): number {
  for (let away = 1; away <= reach; away++) if (isNear(context, words, start, end, away, away)) return away;
  return Infinity;
}

/** The ISO code of a family's currency, by the country beside it, else by default or by the countries around. */
export function resolve(context: Context, family: CurrencyFamily, country: string | null): string | null {
  const table = families[family];
  if (country !== null) return table.countries[country] ?? null;
  if (!table.context) return table.default;
  const here = candidates(countriesIn(context, context.paragraph), table.countries);
  if (here.length > 0) return here.length === 1 ? here[0]! : null;
  const all = new Set<string>();
  for (let i = 0; i < context.paragraphs.length; i++)
    for (const each of countriesIn(context, i)) all.add(each);
  const everywhere = candidates(all, table.countries);
  return everywhere.length === 1 ? everywhere[0]! : everywhere.length === 0 ? table.default : null;
}

function candidates(found: ReadonlySet<string>, table: Readonly<Record<string, string>>): string[] {
  return Array.from(found, (country) => table[country]).filter((code) => code !== undefined);
}

function countriesIn(context: Context, paragraph: number): ReadonlySet<string> {
  let found = context.countries.get(paragraph);
  if (found !== undefined) return found;
  const { lexicon, paragraphs } = context;
  const tokens =
    paragraph === context.paragraph ? context.tokens : tokenise(paragraphs[paragraph] ?? '', lexicon);
  const named = new Set<string>();
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kinds[i] !== WORD) continue;
    const match = longest(lexicon.countries, (offset) => wordAt(tokens, i + offset));
    if (match !== null) named.add(match.value);
  }
  found = named;
  context.countries.set(paragraph, found);
  return found;
}

/** Whether what follows is no noun: the end, a mark, one of the pack's followers, or a participle. */
export function endsPhrase(context: Context, index: number): boolean {
  const next = word(context, index);
  const { followers } = context.lexicon;
  return (
    next === undefined ||
    followers.has(next) ||
    /^[^\p{L}\p{N}'’-]$/u.test(next) ||
    isParticiple(context, next)
  );
}

function isParticiple({ lexicon }: Context, text: string): boolean {
  const { begins, ends } = lexicon.participles;
  return begins.some((begin) => text.startsWith(begin)) && ends.some((end) => text.endsWith(end));
}

/** Skips what stands between a part and its unit: "half [a] percentage point". */
export function afterPart(context: Context, numeral: Numeral): number {
  let at = numeral.end;
  if (!numeral.fraction) return at;
  while (at < numeral.end + 2 && context.lexicon.fractionLinkers.has(word(context, at) ?? '')) at++;
  return at;
}
