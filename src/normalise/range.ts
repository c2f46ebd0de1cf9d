/** Joins two quantities: ranges, changes and coordinations share a scale and a currency; conversions are linked. */
import type { Context } from './context.ts';
import { isGlued, isNear, phraseAt, phraseBefore, word } from './context.ts';
import { compare, shift } from './decimal.ts';
import type { Quantity } from './quantity.ts';
import { quantityAt } from './quantity.ts';

/** How the second quantity stands to the first. */
export interface Pair {
  second: Quantity;
  /** One amount with two ends; else two amounts. */
  isRange: boolean;
}

/** How far before a range a word stands that makes it a change ("steeg vorig jaar van 3 tot 4 miljard"). */
const CUE_REACH = 9;

/** Whether a pair ("tussen … en") opens before a quantity, and so what joins its ends. */
export function opensPair(context: Context, start: number): boolean {
  return openPair(context, start) !== null;
}

function openPair(context: Context, start: number): Context['lexicon']['pairs'][number] | null {
  for (let at = start; at > context.floor && start - at <= 2; at--) {
    for (const pair of context.lexicon.pairs) if (phraseBefore(context, pair.open, at) !== null) return pair;
    if (!context.lexicon.boundFillers.has(word(context, at - 1) ?? '')) return null;
  }
  return null;
}

/**
 * Reads a second quantity that belongs to the first, and gives both what they share.
 * @returns null where none follows; the first is then left as it was
 */
export function pairWith(context: Context, first: Quantity): Pair | null {
  const { lexicon } = context;
  if (first.endOffset !== null || first.numeral === null) return null;
  const pair = openPair(context, first.start);
  const joint = pair === null ? null : phraseAt(context, pair.connectors, first.end);
  const connector = joint ?? phraseAt(context, lexicon.connectors, first.end);
  const change = phraseAt(context, lexicon.changeConnectors, first.end);
  const dash = connector === null && change === null && isDash(context, first.end);
  const isAnd =
    lexicon.and.has(word(context, first.end) ?? '') &&
    isNear(context, lexicon.respectively, first.start, first.end, 12, 10);
  const length = connector?.length ?? change?.length ?? (dash || isAnd ? 1 : 0);
  if (length === 0) return null;
  const second = follow(context, first.end + length, first.end);
  if (second === null) return null;
  const isBoth = first.kind !== null && second.kind !== null;
  if (!share(first, second)) return null;
  const hasOpener = lexicon.openers.has(word(context, first.start - 1) ?? '');
  const isChange =
    (connector === null && !dash && change !== null) ||
    (hasOpener &&
      joint === null &&
      isNear(context, lexicon.changeCues, first.start, first.start, CUE_REACH, 0));
  if (isChange && !hasOpener && !isBoth) return null;
  const ascends = compare(first.value!, second.value!) < 0;
  if (!ascends && !isBoth && dash) return null;
  return { second, isRange: ascends && !isChange && !isAnd };
}

function isDash(context: Context, index: number): boolean {
  const mark = word(context, index);
  if (mark !== '-' && mark !== '–' && mark !== '—' && mark !== '~') return false;
  return isGlued(context, index) === isGlued(context, index + 1);
}

/** The quantity that begins at a token, a currency sign and an article before it allowed for. */
function follow(context: Context, index: number, floor: number): Quantity | null {
  const inner = { ...context, floor: Math.max(context.floor, floor + 1) };
  for (let at = index; at < Math.min(index + 4, context.tokens.count); at++) {
    const found = quantityAt(inner, at);
    if (found !== null && found.value !== null) return found.start <= index ? found : null;
    if (at === index && context.lexicon.boundFillers.has(word(context, at)!)) index++;
  }
  return null;
}

/** Gives each what only the other has. False where the two do not go together. */
function share(first: Quantity, second: Quantity): boolean {
  if (second.kind === null) {
    // "€30 tot 35", "tussen 3 miljard euro en 4"
    if (first.kind !== 'money' || first.power !== second.power) return false;
    return false;
  }
  if (first.kind !== null && first.kind !== second.kind) return false;
  const hadKind = first.kind !== null;
  const sharesScale = first.power === 0 && second.power > 0 && compare(first.mantissa, second.mantissa) < 0;
  if (hadKind && first.currency !== second.currency) {
    if (second.currency === null) second.currency = first.currency;
    else return false;
  }
  if (!hadKind) {
    if (first.power === 0 && second.power > 0 && !sharesScale) return false;
    first.kind = second.kind;
    first.currency = second.currency;
    first.unit = second.unit;
  }
  if (sharesScale) {
    first.power = second.power;
    first.value = shift(first.value!, second.power);
  }
  return true;
}
