/**
 * Reads one numeral: digits, number words and scale words. A machine with a fixed number of states goes over the
 * parts of the words once; where the parts stop to make a number, the last complete number stands.
 */
import type { Decimal } from './decimal.ts';
import { add, compare, decimal, shift, times, toNumber, whole } from './decimal.ts';
import type { Tokens } from './lexer.ts';
import { gapBefore, NUMBER, WORD, wordAt } from './lexer.ts';
import type { Lexicon, Morph } from './lexicon.ts';
import { morphsOf } from './lexicon.ts';

/** A numeral found in a text. */
export interface Numeral {
  /** Index of the first token. */
  start: number;
  /** One past the index of the last token. */
  end: number;
  value: Decimal;
  /** The power of ten of its one scale word ("4 miljard" → 9), 0 without one or with several. */
  power: number;
  /** Digits only, without marks or scale: may be a year. */
  plain: boolean;
  /** Its decimals are written in another country's way. */
  foreign: boolean;
  /** A round noun such as "quinzaine" or "tiental". */
  about: boolean;
  /** Ends in a part of one: "half", "driekwart". */
  fraction: boolean;
  /** Written with digits. */
  digits: boolean;
}

/** No numeral has more parts; a longer run of number words is read in pieces. */
const MOST_PARTS = 40;

interface Part {
  morph: Morph | { kind: 'digits'; value: Decimal } | { kind: 'article' };
  /** Index of its token. */
  token: number;
  /** Whether it ends its token. */
  last: boolean;
}

/**
 * Reads the longest numeral that begins at a token.
 * @param linked false where a linker is the word between two numbers ("tussen honderd en tweehonderd")
 * @returns null where none begins there
 */
export function numeralAt(tokens: Tokens, index: number, lexicon: Lexicon, linked = true): Numeral | null {
  const parts = joinFractions(gather(tokens, index, lexicon, linked));
  if (parts.length === 0) return null;
  const digits = tokens.numbers[index];
  const found = new Machine(lexicon, parts).run();
  if (found === null) return null;
  // "Een 25-tal": about as many.
  const rounded =
    digits !== undefined &&
    found.end === index + 1 &&
    wordAt(tokens, found.end) === '-' &&
    !gapBefore(tokens, found.end) &&
    !gapBefore(tokens, found.end + 1) &&
    lexicon.data.numerals.roundEndings.includes(wordAt(tokens, found.end + 1) ?? '');
  return {
    start: index,
    ...found,
    ...(rounded && { end: found.end + 2, about: true }),
    plain: digits?.plain === true && found.end === index + 1,
    foreign: digits?.foreign === true,
    digits: digits !== undefined,
  };
}

/** The parts of the number words from a token on, as far as nothing else stands between them. */
function gather(tokens: Tokens, index: number, lexicon: Lexicon, linked: boolean): Part[] {
  const parts: Part[] = [];
  for (let i = index; i < tokens.count && parts.length < MOST_PARTS; i++) {
    const kind = tokens.kinds[i];
    if (kind === NUMBER) {
      const { value } = tokens.numbers[i]!;
      const before = parts.at(-1)?.morph;
      if (value === null || (before !== undefined && before.kind !== 'scale' && before.kind !== 'point'))
        return parts;
      parts.push({ morph: { kind: 'digits', value }, token: i, last: true });
    } else if (kind === WORD) {
      const word = wordAt(tokens, i)!;
      if (lexicon.articles.has(word)) {
        if (parts.length === 0) {
          parts.push({ morph: { kind: 'article' }, token: i, last: true });
          continue;
        }
        const isOneMore = lexicon.morphs.get(wordAt(tokens, i + 1) ?? '')?.kind === 'scale';
        if (!isOneMore && isArticleAfterScale(parts, lexicon)) return parts;
        const isBeforePart = lexicon.morphs.get(wordAt(tokens, i + 1) ?? '')?.kind === 'fraction';
        if (parts.at(-1)!.morph.kind === 'linker' && isBeforePart) continue;
      }
      const morphs = parts.length === 0 && lexicon.vague.has(word) ? null : morphsOf(lexicon, word);
      if (morphs === null) {
        // "half [a] billion", "un quart [de] million": skipped only before a scale.
        const before = parts.at(-1)?.morph;
        const isLink = before?.kind === 'fraction' || before?.kind === 'collective';
        if (isLink && lexicon.fractionLinkers.has(word)) continue;
        return parts;
      }
      if (morphs[0]!.kind === 'linker' && !linked) return parts;
      if (!gapBefore(tokens, i) && i > index && tokens.kinds[i - 1] === WORD) return parts;
      morphs.forEach((morph, at) => parts.push({ morph, token: i, last: at === morphs.length - 1 }));
    } else {
      const mark = wordAt(tokens, i);
      const isHyphen = mark === '-' && i > index && tokens.kinds[i + 1] === WORD && !gapBefore(tokens, i + 1);
      const isElision = mark === "'" && lexicon.fractionLinkers.has(wordAt(tokens, i - 1) ?? '');
      if (!isElision && (!isHyphen || gapBefore(tokens, i))) return parts;
    }
  }
  return parts;
}

/** "104 miljoen een jaar eerder": after a scale "een" is the article; only French counts on with it ("deux mille un"). */
function isArticleAfterScale(parts: readonly Part[], lexicon: Lexicon): boolean {
  const last = parts.at(-1)!.morph;
  if (last.kind !== 'scale') return false;
  return last.power >= 6 || parts[0]!.morph.kind === 'digits' || lexicon.data.numerals.compounds;
}

/** Makes one part of "drie kwart" and "en een half": as many of a part as make less than one. */
function joinFractions(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (let i = 0; i < parts.length; i++) {
    const [part, next] = [parts[i]!, parts[i + 1]];
    const before = joined.at(-1)?.morph.kind;
    if (
      next?.morph.kind === 'fraction' &&
      part.morph.kind === 'number' &&
      (before === undefined || before === 'linker') &&
      part.morph.value > 0 &&
      compare(times(decimal(next.morph.value), part.morph.value), whole(1)) < 0
    ) {
      const value = times(decimal(next.morph.value), part.morph.value);
      joined.push({ ...next, morph: { kind: 'fraction', value: `${toNumber(value)}` } });
      i++;
    } else joined.push(part);
  }
  return joined;
}

type Found = Pick<Numeral, 'end' | 'value' | 'power' | 'about' | 'fraction'>;

const NONE = whole(0);

class Machine {
  private readonly lexicon: Lexicon;
  private readonly parts: readonly Part[];
  /** What the scales so far have closed. */
  private total: Decimal = NONE;
  /** The lowest power closed so far. */
  private lowest = Infinity;
  /** The number since the last scale, below 10,000 in words; null where none has begun. */
  private group: Decimal | null = null;
  /** The same as a plain number where it is made of words. */
  private small = 0;
  private tail:
    | 'start'
    | 'digits'
    | 'unit'
    | 'teen'
    | 'ten'
    | 'hundred'
    | 'scale'
    | 'fraction'
    | 'collective'
    | 'article' = 'start';
  /** Since a linker: what stood before it, to fall back on. */
  private beforeLink: Found | null = null;
  private power = 0;
  private scales = 0;
  private about = false;
  private fraction = false;

  constructor(lexicon: Lexicon, parts: readonly Part[]) {
    this.lexicon = lexicon;
    this.parts = parts;
  }

  run(): Found | null {
    let best: Found | null = null;
    for (let i = 0; i < this.parts.length; i++) {
      const part = this.parts[i]!;
      const { morph } = part;
      if (morph.kind === 'linker') {
        if (!this.maySkipLinker(i)) return best;
        if (part.last) this.beforeLink = best;
        continue;
      }
      if (morph.kind === 'point') return this.decimals(i);
      if (!this.take(morph, i)) {
        const multiplies = morph.kind === 'hundred' || morph.kind === 'scale' || morph.kind === 'collective';
        return multiplies && this.beforeLink !== null ? this.beforeLink : best;
      }
      if (part.last && this.tail !== 'article') best = this.found(part.token + 1);
      else if (part.last) best = null;
    }
    return best;
  }

  private found(end: number): Found {
    const value = this.group === null ? this.total : add(this.total, this.group);
    return {
      end,
      value,
      power: this.scales === 1 && this.group === null ? this.power : 0,
      about: this.about,
      fraction: this.fraction,
    };
  }

  /** Whether the number may go on after a linker; looks at the parts around it alone. */
  private maySkipLinker(i: number): boolean {
    const next = this.parts[i + 1]?.morph;
    if (next === undefined || this.tail === 'start') return false;
    // "un et demi"
    if (this.tail === 'article') return next.kind === 'fraction' && this.setSmall(1, 'unit');
    const inside = this.parts[i]!.token - (this.parts[i - 1]?.token ?? 0) !== 1;
    if (next.kind === 'fraction') return this.tail !== 'fraction';
    // Inside a word or between hyphens only: "twee en dertig" are two numbers.
    if (next.kind === 'number' && this.tail === 'unit' && this.lexicon.data.numerals.unitsBeforeTens)
      return inside && next.value >= 20;
    if (next.kind === 'digits') return false;
    if (this.tail === 'ten') return next.kind === 'number' && (next.value === 1 || next.value === 11);
    if (this.tail === 'hundred') return next.kind === 'number';
    if (this.tail !== 'scale') return false;
    if (inside) return true;
    return this.lowest === 3 ? next.kind === 'number' || next.kind === 'hundred' : this.hasScaleAhead(i + 1);
  }

  private hasScaleAhead(from: number): boolean {
    for (let i = from; i < this.parts.length; i++) {
      const { kind } = this.parts[i]!.morph;
      if (kind === 'scale') return true;
      if (kind === 'digits') return false;
    }
    return false;
  }

  private take(morph: Part['morph'], i: number): boolean {
    switch (morph.kind) {
      case 'article':
        this.tail = 'article';
        return true;
      case 'digits':
        return this.takeDigits(morph.value, i);
      case 'number':
        return this.takeNumber(morph.value, this.parts[i - 1]?.morph.kind === 'linker');
      case 'hundred':
        return this.takeHundred();
      case 'scale':
        return this.takeScale(morph.power);
      case 'fraction':
        return this.takeFraction(decimal(morph.value), i);
      case 'collective':
        return this.takeCollective(morph.value);
      default:
        return false;
    }
  }

  private setGroup(value: Decimal, tail: Machine['tail']): void {
    this.group = value;
    this.tail = tail;
  }

  private setSmall(value: number, tail: Machine['tail']): boolean {
    this.small = value;
    this.setGroup(whole(value), tail);
    return true;
  }

  private takeDigits(value: Decimal, i: number): boolean {
    if (this.tail === 'start') {
      this.setGroup(value, 'digits');
      return true;
    }
    // "5 miljard 200 miljoen": digits go on after a scale only with a smaller scale of their own.
    const next = this.parts[i + 1]?.morph;
    if (this.tail !== 'scale' || next?.kind !== 'scale' || next.power >= this.lowest) return false;
    if (compare(value, whole(1000)) >= 0) return false;
    this.setGroup(value, 'digits');
    return true;
  }

  private takeNumber(value: number, linked: boolean): boolean {
    const { unitsBeforeTens, tensWithTeens, tenWithUnits, fourTwenties } = this.lexicon.data.numerals;
    const kind = value < 10 ? 'unit' : value < 20 ? 'teen' : 'ten';
    if (this.tail === 'start' || this.tail === 'scale') return this.setSmall(value, kind);
    if (this.group === null || value === 0) return false;
    if (this.tail === 'hundred') return this.setSmall(this.small + value, kind);
    if (this.tail === 'unit' && kind === 'ten') {
      if (fourTwenties && value === 20 && this.small % 100 === 4)
        return this.setSmall(this.small + 76, 'ten');
      return unitsBeforeTens && linked && this.setSmall(this.small + value, 'teen');
    }
    // "dix-sept", "soixante-dix-huit"
    const isTen = tenWithUnits && this.tail === 'teen' && this.small % 20 === 10;
    if (isTen && value >= 7 && value <= 9) return this.setSmall(this.small + value, 'unit');
    if (this.tail !== 'ten') return false;
    if (kind === 'unit') return !unitsBeforeTens && this.setSmall(this.small + value, 'unit');
    return (
      kind === 'teen' && tensWithTeens.includes(this.small % 100) && this.setSmall(this.small + value, 'teen')
    );
  }

  /** "een dozijn", "une quinzaine", "un demi-millier": a bare one is a round number, a counted one is exact. */
  private takeCollective(value: number): boolean {
    const bare = this.tail === 'start' || this.tail === 'article';
    if (
      !bare &&
      this.tail !== 'unit' &&
      this.tail !== 'hundred' &&
      this.tail !== 'digits' &&
      this.tail !== 'fraction'
    )
      return false;
    // "trois cent deux douzaines" may be 302 × 12 or 300 + 24.
    if (this.beforeLink !== null || (this.small > 100 && this.small % 100 !== 0)) return false;
    if (this.tail === 'hundred') this.tail = 'unit';
    this.about = bare;
    this.setGroup(bare ? whole(value) : times(this.group!, value), 'collective');
    return true;
  }

  private takeHundred(): boolean {
    if (this.tail === 'article') return this.setSmall(100, 'hundred');
    if (this.group === null) return this.lexicon.data.numerals.bareHundred && this.setSmall(100, 'hundred');
    if (this.tail === 'digits') {
      if (this.lexicon.hundredIsCent) return false;
      this.setGroup(times(this.group, 100), 'collective');
      return true;
    }
    if (this.lexicon.hundredIsCent && this.small > 9) return false;
    const isCount = this.tail === 'unit' || this.tail === 'teen' || this.tail === 'ten';
    if (!isCount || this.small > 99 || this.small === 0) return false;
    return this.setSmall(this.small * 100, 'hundred');
  }

  private takeScale(power: number): boolean {
    const { bareHundred } = this.lexicon.data.numerals;
    let group = this.group;
    if (group === null) {
      const bare =
        this.tail === 'article' || (power === 3 && bareHundred && (this.tail === 'start' || this.lowest > 3));
      if (!bare && this.tail !== 'scale') return false;
      if (bare) group = whole(1);
    }
    if (power < this.lowest && group !== null) this.total = add(this.total, shift(group, power));
    else if (this.lowest <= 5 && power > this.lowest && this.scales === 1) {
      // "honderdduizend miljoen", "two lakh crore"
      this.total = shift(group === null ? this.total : add(this.total, group), power);
    } else return false;
    this.lowest = power;
    this.power = power;
    this.scales++;
    this.group = null;
    this.small = 0;
    this.tail = 'scale';
    this.fraction = false;
    return true;
  }

  private takeFraction(value: Decimal, i: number): boolean {
    const next = this.parts[i + 1]?.morph;
    if (this.tail === 'start' || this.tail === 'article') this.setGroup(value, 'fraction');
    else if (this.tail === 'scale' && this.group === null) {
      // "een miljard en een half miljoen" against "een miljoen en een half".
      if (next?.kind === 'scale' && next.power < this.lowest) this.setGroup(value, 'fraction');
      else {
        this.total = add(this.total, shift(value, this.power));
        this.tail = 'fraction';
      }
    } else if (
      this.group !== null &&
      this.tail !== 'fraction' &&
      this.parts[i - 1]?.morph.kind === 'linker'
    ) {
      this.setGroup(add(this.group, value), 'fraction');
    } else return false;
    this.fraction = true;
    return true;
  }

  /** "vijf komma vijf": the words after the decimal word, up to a scale, are the decimals. */
  private decimals(i: number): Found | null {
    if (this.group === null || this.total !== NONE) return null;
    const scale = this.parts.findIndex(({ morph }, at) => at > i && morph.kind === 'scale');
    const tail = this.parts.slice(i + 1, scale < 0 ? undefined : scale);
    const digits = decimalsOf(this.lexicon, tail);
    if (digits === null) return null;
    this.setGroup(add(this.group, decimal(`0.${digits}`)), 'digits');
    const last = scale < 0 ? null : this.parts[scale]!;
    if (last === null || last.morph.kind !== 'scale') return this.found(tail.at(-1)!.token + 1);
    return last.last && this.takeScale(last.morph.power) ? this.found(last.token + 1) : null;
  }
}

/** "seven one" and "seventy-one" are both .71, "zero five" is .05; null where the words make no decimals. */
function decimalsOf(lexicon: Lexicon, parts: readonly Part[]): string | null {
  if (parts.at(-1)?.last !== true) return null;
  const values = parts.map(({ morph }) =>
    morph.kind === 'digits' && morph.value.exponent === 0
      ? String(morph.value.digits)
      : morph.kind === 'number'
        ? String(morph.value)
        : '?',
  );
  if (values.length === 1 || values.every((value) => value.length === 1 && value !== '?')) {
    return values.includes('?') ? null : values.join('');
  }
  const zeros = values.findIndex((value) => value !== '0');
  const rest = parts.slice(zeros);
  const found = new Machine(lexicon, rest).run();
  if (found === null || found.end !== parts.at(-1)!.token + 1 || found.value.exponent !== 0) return null;
  return '0'.repeat(zeros) + String(found.value.digits);
}

/**
 * The token that a numeral begins with, for one of its words that may begin one: an article before it belongs to it
 * ("[een] miljard", "[un] et demi").
 */
export function firstOf(tokens: Tokens, starter: number, floor: number, lexicon: Lexicon): number {
  const isArticle = (at: number): boolean => at >= floor && lexicon.articles.has(wordAt(tokens, at)!);
  if (tokens.kinds[starter] === NUMBER) return starter;
  const isPart = lexicon.morphs.get(wordAt(tokens, starter)!)?.kind === 'fraction';
  const linker = isArticle(starter - 1) ? starter - 2 : starter - 1;
  const isLinked = linker >= floor && lexicon.morphs.get(wordAt(tokens, linker)!)?.kind === 'linker';
  if (isPart && isLinked && isArticle(linker - 1)) return linker - 1;
  return isArticle(starter - 1) ? starter - 1 : starter;
}
