/** Joins two quantities: ranges, changes and coordinations share a scale and a currency. */
import type { Context, Quantity } from './context.ts';
import { endsPhrase, isGlued, isNear, phraseAt, word } from './context.ts';
import { isNameOrYear } from './count.ts';
import { compare, shift, times, whole } from './decimal.ts';
import { openPair } from './pairs.ts';
import { quantityAt } from './quantity.ts';

/** Two quantities that belong together. */
export interface Pair {
  first: Quantity;
  second: Quantity;
  /** One amount with two ends; else two amounts. */
  isRange: boolean;
}

/** How far before a range a word stands that makes it a change ("steeg vorig jaar van 3 tot 4 miljard"). */
const CUE_REACH = 9;

/** How far before the step of a change its preposition stands ("met ruim 4 miljard tot"). */
const STEP_REACH = 2;

/** From here on a number is written out: "1.200 tot 2 miljard" may leave its millions unsaid, "500.000 tot 1 miljoen" not. */
const WRITTEN_OUT = whole(10_000);

/** Reads a second quantity that belongs to the first, and gives both what they share; null where none follows. */
export function pairWith(context: Context, quantity: Quantity): Pair | null {
  const { lexicon } = context;
  const { numeral, start, end } = quantity;
  if (quantity.endOffset !== null || numeral === null) return null;
  // "in the quarter to $254 million", "op 1 januari 1990 tot 2015 euro"
  if (quantity.kind === null && (numeral.fraction || isNameOrYear(context, quantity))) return null;
  const joint = openPair(context, start);
  const inPair = joint === null ? null : phraseAt(context, joint.connectors, end);
  const connector = inPair ?? phraseAt(context, lexicon.connectors, end);
  const change = inPair === null ? phraseAt(context, lexicon.changeConnectors, end) : null;
  const isDashed = connector === null && change === null && isDash(context, end);
  const isAnd =
    inPair === null &&
    lexicon.and.has(word(context, end) ?? '') &&
    isNear(context, lexicon.respectively, start, end, 12, 10);
  const length = Math.max(connector?.length ?? 0, change?.length ?? 0) || (isDashed || isAnd ? 1 : 0);
  if (length === 0) return null;
  const next = follow(context, end + length, end);
  if (next === null) return null;
  const isOpened = lexicon.openers.has(word(context, start - 1) ?? '');
  const hasCue = isNear(context, lexicon.changeCues, start, start, CUE_REACH, 0);
  const isAfterStep = hasCue && isNear(context, lexicon.steps, start, start, STEP_REACH, 0);
  // "rose by 3 to 5 per cent": the step itself is a range.
  const isOpenStep = isAfterStep && !isOpened && quantity.kind === null && numeral.power === 0;
  const isChange =
    change !== null && (connector === null || hasCue)
      ? (isOpened || hasCue) && !isOpenStep
      : isOpened && hasCue;
  // "met 20 euro tot 405 euro": a step that names its currency is whole.
  const isStep = isAfterStep && (numeral.power !== 0 || quantity.kind !== null);
  const isBoth = quantity.kind !== null && next.kind !== null;
  if (change !== null && connector === null && !isChange && !isBoth) return null;
  const shared = share(context, quantity, next, isChange || isAnd);
  if (shared === null) return null;
  const { first, second } = shared;
  const ascends = compare(first.value!, second.value!) < 0;
  const isRange = (ascends && !isAnd && !isChange && !isStep && connector !== null) || (ascends && isDashed);
  return isRange || isChange || isAnd || isBoth ? { first, second, isRange } : null;
}

function isDash(context: Context, index: number): boolean {
  const mark = word(context, index);
  if (mark !== '-' && mark !== '–' && mark !== '—' && mark !== '~') return false;
  return isGlued(context, index) === isGlued(context, index + 1);
}

/** The quantity that begins at a token, a currency sign and an article before it allowed for. */
function follow(context: Context, index: number, end: number): Quantity | null {
  const inner = { ...context, floor: Math.max(context.floor, end + 1) };
  let from = index;
  while (from < index + 2 && context.lexicon.boundFillers.has(word(context, from) ?? '')) {
    // An article may itself be the number: "tot een miljard".
    const found = quantityAt(inner, from);
    if (found !== null) return found;
    from++;
  }
  for (let at = from; at < Math.min(from + 4, context.tokens.count); at++) {
    const found = quantityAt(inner, at);
    if (found !== null) return found.start <= from ? found : null;
  }
  return null;
}

/** Copies of both, each given what only the other has; null where the two do not go together. */
export function share(
  context: Context,
  left: Quantity,
  right: Quantity,
  isChange: boolean,
): { first: Quantity; second: Quantity } | null {
  const first = { ...left };
  const second = { ...right };
  if (second.kind === null) {
    // "€30–35 mld", "van $5 naar 6": the sign before the first is for both.
    const isSame =
      first.kind === 'money' && first.start < first.numeral!.start && endsPhrase(context, second.end);
    if (!isSame || isNameOrYear(context, second) || (first.power !== 0 && second.power === 0)) return null;
    second.kind = 'money';
  }
  if (first.kind !== null && first.kind !== second.kind) return null;
  if (first.kind === 'money' && first.named && second.named && first.currency !== second.currency)
    return null;
  // In a change the first may be the larger; but "van 900 naar 1,2 miljard" began with millions.
  const limit = isChange ? times(second.mantissa, 10) : second.mantissa;
  const sharesScale = first.power === 0 && second.power > 0 && compare(first.mantissa, limit) < 0;
  if (first.kind === null) {
    if (first.power === 0 && second.power > 0 && !sharesScale && !isWhole(first, second)) return null;
    first.kind = second.kind;
    first.unit = second.unit;
  }
  if (first.kind === 'money') {
    const [code, named] = first.named ? [first.currency, true] : [second.currency, second.named];
    Object.assign(first, { currency: code, named });
    Object.assign(second, { currency: code, named });
  }
  if (sharesScale) {
    first.power = second.power;
    first.value = shift(first.value!, second.power);
  }
  return { first, second };
}

/** "[500.000] tot 1 miljoen": a number so long has its thousands written out, and needs no scale of another. */
function isWhole(first: Quantity, second: Quantity): boolean {
  if (first.value === null || second.value === null) return false;
  return compare(first.value, WRITTEN_OUT) >= 0 && compare(first.value, second.value) < 0;
}

/** "[een of] twee miljard": the article before an alternative is the number one. */
export function oneBefore(context: Context, quantity: Quantity): Quantity | null {
  const { lexicon } = context;
  const start = quantity.start - 2;
  if (start < context.floor || quantity.kind === null || quantity.value === null) return null;
  if (!lexicon.alternatives.has(word(context, start + 1)!) || !lexicon.articles.has(word(context, start)!))
    return null;
  if (quantity.start !== quantity.numeral?.start || compare(quantity.mantissa, whole(1)) <= 0) return null;
  return { ...quantity, start, end: start + 1, value: shift(whole(1), quantity.power), mantissa: whole(1) };
}

/** "een miljoen [of vijf]" is about five million. */
export function inverted(context: Context, quantity: Quantity): Quantity | null {
  const { lexicon } = context;
  const { numeral, power } = quantity;
  if (numeral === null || power === 0 || lexicon.inversion === null) return null;
  const isOne = lexicon.articles.has(word(context, numeral.start)!) && numeral.end === numeral.start + 2;
  if (!isOne || word(context, numeral.end) !== lexicon.inversion) return null;
  const next = quantityAt({ ...context, floor: numeral.end }, numeral.end + 1);
  if (
    next === null ||
    next.numeral === null ||
    next.power !== 0 ||
    (next.kind !== null && next.kind === 'percent')
  )
    return null;
  if (compare(next.mantissa, whole(1)) <= 0 || compare(next.mantissa, whole(100)) > 0) return null;
  const kind = next.kind ?? quantity.kind;
  if (kind === null) return null;
  return {
    ...next,
    start: quantity.start,
    kind,
    value: shift(next.value!, power),
    power,
    about: true,
    numeral: null,
  };
}
