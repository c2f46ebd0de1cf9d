/** Finds the currency beside a number: symbols, codes and words, before and after it. */
import { codes, smallCodes, wordCodes } from './currencies.ts';
import type { Context } from './context.ts';
import { isGlued, isNear, phraseAt, phraseBefore, raw, resolve, slice, word } from './context.ts';
import { NUMBER, WORD } from './lexer.ts';
import type { CurrencyTerm } from './lexicon.ts';

/** A currency found beside a number. */
export interface Currency {
  /** Index of its first token (before a number) or one past its last (after a number). */
  edge: number;
  code: string | null;
  /** The number counts hundredths. */
  cent: boolean;
  /** Power of ten that belongs to the currency's notation: "30 MUSD", "4 M€"; 0 without one. */
  power: number;
  /** A symbol: it may stand again, as a word, on the other side ("$10 million Canadian dollars"). */
  symbol: boolean;
  dollar: boolean;
}

/**
 * The currency that ends right before a token, or null.
 * @param scaled whether the number has a scale, as "dollar 22.5 million" needs
 */
export function currencyBefore(context: Context, start: number, scaled = false): Currency | null {
  if (start - 1 < context.floor) return null;
  const match = phraseBefore(context, context.lexicon.currencyBefore, start);
  if (match !== null) {
    const edge = start - match.length;
    const isWhole = !(edge > 0 && isGlued(context, edge) && context.tokens.kinds[edge - 1] === WORD);
    if (
      isWhole &&
      (scaled || !match.value.scaled) &&
      (match.value.cased === null || match.value.cased.includes(slice(context, edge, start)))
    )
      return made(context, match.value, edge, null);
    // "a$ 4": the sign alone still counts where its letters do not belong to it.
    const sign = longestSign(context, start);
    if (sign !== null) return sign;
  }
  const token = raw(context, start - 1);
  if (context.tokens.kinds[start - 1] !== WORD || isInWord(context, start - 1)) return null;
  const code = codeOf(token);
  if (code === null || wordCodes.has(code.code)) return null;
  return { edge: start - 1, code: code.code, cent: false, power: code.power, symbol: true, dollar: false };
}

function longestSign(context: Context, start: number): Currency | null {
  const term = context.lexicon.currencyBefore.next.get(word(context, start - 1) ?? '')?.value;
  if (term === undefined || !term.symbol || term.cased !== null) return null;
  return made(context, term, start - 1, null);
}

/**
 * The currency that begins at a token, or null.
 * @param scaled whether a scale word stands before it, so that "mark" or "won" can only be money
 */
export function currencyAfter(context: Context, index: number, scaled: boolean): Currency | null {
  const { tokens } = context;
  const letter = letterScale(context, index);
  if (letter !== null) {
    const currency = currencyAt(context, skipLinkers(context, letter.end), true);
    if (currency !== null && currency.power === 0) return { ...currency, power: letter.power };
  }
  const found = currencyAt(context, index, scaled);
  if (found !== null) return found;
  const linked = scaled ? skipLinkers(context, index) : index;
  if (linked > index) return currencyAt(context, linked, scaled);
  // "3 mln. euro", "4-miljard-euro-deal"
  const mark = word(context, index);
  const isStop = mark === '.' && isGlued(context, index) && scaled;
  const isHyphen = mark === '-' && isGlued(context, index) && isGlued(context, index + 1);
  if ((isStop || isHyphen) && tokens.kinds[index + 1] !== NUMBER)
    return currencyAt(context, isStop ? skipLinkers(context, index + 1) : index + 1, scaled);
  return null;
}

/** The code of a currency by one word; null where the word leaves it open, undefined where it is no currency. */
export function currencyNamed(context: Context, name: string): string | null | undefined {
  const term = context.lexicon.currencyAfter.next.get(name)?.value;
  if (term === undefined || term.symbol || term.cent || term.ambiguous) return undefined;
  return term.family === null ? term.code : resolve(context, term.family, null);
}

/** A letter such as "m" or "Md" that is a scale beside a currency; it touches the number or its currency. */
export function letterScale(context: Context, index: number): { power: number; end: number } | null {
  if (context.tokens.kinds[index] !== WORD) return null;
  const power = context.lexicon.data.numerals.letterScales[raw(context, index)];
  return power === undefined ? null : { power, end: index + 1 };
}

function skipLinkers(context: Context, index: number): number {
  const { linkers } = context.lexicon;
  if (!linkers.has(word(context, index) ?? '')) return index;
  return word(context, index + 1) === "'" ? index + 2 : index + 1;
}

function currencyAt(context: Context, index: number, scaled: boolean): Currency | null {
  const { lexicon, tokens } = context;
  if (index >= tokens.count) return null;
  const place = lexicon.data.currencies.nationalityPlace;
  const nationality = place === 'before' ? phraseAt(context, lexicon.nationalities, index) : null;
  if (nationality !== null) {
    const at = index + nationality.length;
    const match = phraseAt(context, lexicon.currencyAfter, at);
    if (match !== null && !match.value.symbol && (match.value.family !== null || match.value.code !== null)) {
      const code =
        match.value.family === null
          ? match.value.code
          : resolve(context, match.value.family, nationality.value);
      if (code !== null)
        return made(context, { ...match.value, code, family: null }, at + match.length, null);
    }
  }
  const match = phraseAt(context, lexicon.currencyAfter, index);
  if (match !== null) {
    const { value } = match;
    const edge = index + match.length;
    const after =
      place === 'after' && value.family !== null ? phraseAt(context, lexicon.nationalities, edge) : null;
    const country =
      after !== null && value.family !== null && resolve(context, value.family, after.value) !== null;
    // "210p", but no lone letter
    const isLetter = match.length === 1 && !value.symbol && raw(context, index).length === 1;
    if (isLetter && !isGlued(context, index)) return null;
    const fits = value.cased === null || value.cased.includes(slice(context, index, edge));
    if (country) return made(context, value, edge + after!.length, after!.value);
    if (
      fits &&
      (!value.ambiguous || scaled) &&
      !belongsToNext(context, index, edge) &&
      !isWeight(context, value, index, edge, scaled)
    )
      return made(context, value, edge, null);
    if (fits) return null;
  }
  if (tokens.kinds[index] !== WORD) return null;
  const code = codeOf(raw(context, index));
  if (code === null || belongsToNext(context, index, index + 1)) return null;
  return { edge: index + 1, code: code.code, cent: false, power: code.power, symbol: true, dollar: false };
}

/** "10 $30", "1 $ 10 dollars": the sign touches the next number, or that is told again in words. */
function belongsToNext(context: Context, index: number, edge: number): boolean {
  if (isGlued(context, index) || context.tokens.kinds[edge] !== NUMBER) return false;
  if (isGlued(context, edge)) return true;
  const again = phraseAt(context, context.lexicon.currencyAfter, edge + 1);
  return again !== null && !again.value.symbol && !again.value.cent && context.tokens.kinds[index] !== WORD;
}

function isWeight(
  context: Context,
  term: CurrencyTerm,
  index: number,
  edge: number,
  scaled: boolean,
): boolean {
  if (term.family === null || scaled || term.symbol) return false;
  const cues = context.lexicon.unless.get(term.family);
  if (cues === undefined) return false;
  // "200-pound man"
  if (word(context, index - 1) === '-') return true;
  // "pounds of cocaine"
  return (
    context.lexicon.nounLinkers.has(word(context, edge) ?? '') || isNear(context, cues, index, edge, 8, 5)
  );
}

function made(context: Context, term: CurrencyTerm, edge: number, country: string | null): Currency {
  const code = term.family === null ? term.code : (resolve(context, term.family, country) ?? term.code);
  return { edge, code, cent: term.cent, power: 0, symbol: term.symbol, dollar: term.family === 'dollar' };
}

/** "EUR", "eur", "MEUR", "kUSD". */
function codeOf(token: string): { code: string; power: number } | null {
  if (codes.has(token)) return { code: token, power: 0 };
  if (smallCodes.has(token)) return { code: token.toUpperCase(), power: 0 };
  if (token.length !== 4 || !codes.has(token.slice(1))) return null;
  const power = token[0] === 'M' ? 6 : token[0] === 'k' || token[0] === 'K' ? 3 : 0;
  return power === 0 ? null : { code: token.slice(1), power };
}

/** Whether a word is part of a longer name: "X-EUR". */
function isInWord(context: Context, index: number): boolean {
  return index > 0 && isGlued(context, index) && /[\p{L}\p{N}\-_/.]/u.test(raw(context, index - 1));
}
