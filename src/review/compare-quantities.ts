/** Amounts of two records, and amounts of events → what changed in their numbers. */
import type { Amount, ArticleRecord } from '../record/schema.ts';
import { align, type Sameness } from './align.ts';
import type { Side } from './change.ts';
import { type Collector, knownSentence, sameQuantity, spanOf, turned } from './collect.ts';
import { type Measured, sayAmount, sayFactor } from './say.ts';

/** Words without digits: what stays when a number is edited, and what alike amounts share. */
const frame = (text: string): string => text.replace(/\d[\d.,]*/g, '#');

/** What alike amounts share: the words around the number, where it has any of its own. */
const likeness = ({ kind, text }: Amount): string =>
  /\p{L}/u.test(frame(text)) ? `(${kind}) like "${frame(text)}"` : `(${kind})`;

/**
 * Tells how one quantity became another.
 *
 * @param what whose quantity, in words.
 * @param like what alike quantities share: the words around the number, or the kind of event.
 */
export function compareQuantity(
  collector: Collector,
  what: string,
  like: string,
  before: Measured | null,
  after: Measured | null,
  sides: readonly [Side, Side],
): void {
  if (!before || !after) {
    if (before === after) return;
    const said = before ? `${sayAmount(before)} lost` : `${sayAmount(after!)} added`;
    const wide = before ? 'amount of an event lost' : 'amount of an event added';
    const turn = turned(what, before ? sayAmount(before) : 'none', after ? sayAmount(after) : 'none');
    collector.add('high', 'amount-value', `${what}: ${said}`, [`${wide} (${like})`, wide], sides, turn);
    return;
  }
  if (!sameQuantity(before, after)) {
    const factor = sayFactor(before.value, after.value);
    const said = `${what}: ${sayAmount(before)} became ${sayAmount(after)}`;
    const wide = factor ? `value is ${factor}` : 'value is another';
    collector.add(
      'high',
      'amount-value',
      factor ? `${said}, ${factor}` : said,
      [`${wide}: ${like}`, wide],
      sides,
      { what, before: sayAmount(before), after: sayAmount(after), note: factor },
    );
  } else if (before.currency !== after.currency) {
    const said = `currency ${before.currency ?? 'open'} became ${after.currency ?? 'open'}`;
    const turn = turned(`${what}: currency`, before.currency ?? 'open', after.currency ?? 'open');
    collector.add('high', 'amount-currency', `${what}: ${said}`, [`${said}: ${like}`, said], sides, turn);
  }
  // Of an amount the unit is told with its kind; of an event it is the only thing that says what is counted.
  if (before.kind === undefined && before.unit !== after.unit) {
    const turn = turned(`${what}: unit`, before.unit ?? 'none', after.unit ?? 'none');
    const said = `${turn.before} became ${turn.after}`;
    collector.add('medium', 'amount-value', `${what}: ${said}`, [said, 'unit is another'], sides, turn);
  }
  if (before.bound !== after.bound) {
    const said = `"${before.bound}" became "${after.bound}"`;
    const turn = turned(`${what}: bound`, before.bound, after.bound);
    collector.add(
      'high',
      'amount-bound',
      `${what}: ${said}`,
      [`bound ${said}`, `bound ${said}`],
      sides,
      turn,
    );
  }
}

const factsOf = ({ paragraph: _, start: _start, end: _end, ...facts }: Amount): string =>
  JSON.stringify(facts);

const sameness: Sameness<Amount> = {
  names: [(amount) => JSON.stringify(amount), factsOf],
  likeness(a, b) {
    if ((a.kind === 'count') !== (b.kind === 'count')) return 0;
    let score = 0;
    if (a.text === b.text) score += 4;
    else if (frame(a.text) === frame(b.text)) score += 2;
    if (a.paragraph === b.paragraph) score += 1;
    if (a.paragraph === b.paragraph && a.start === b.start) score += 2;
    if (sameQuantity(a, b)) score += 2;
    return score;
  },
  least: 3,
};

/** An amount as one side of a change. */
export const amountSide = (amount: Amount, record: ArticleRecord): Side => ({
  said: sayAmount(amount),
  fact: { class: 'amount', amount },
  basis: spanOf(amount),
  sentence: knownSentence(record, amount),
  rule: null,
});

/** @returns how many amounts only stand elsewhere. */
export function compareAmounts(collector: Collector, before: ArticleRecord, after: ArticleRecord): number {
  let moved = 0;
  for (const [old, now] of align(before.amounts, after.amounts, sameness)) {
    if (old && now) {
      const what = `"${now.text}"`;
      const like = old.text === now.text ? `"${frame(now.text)}"` : now.kind;
      const sides = [amountSide(old, before), amountSide(now, after)] as const;
      compareQuantity(collector, what, like, old, now, sides);
      if (old.kind !== now.kind || old.unit !== now.unit) {
        const said = `${old.unit ?? old.kind} became ${now.unit ?? now.kind}`;
        const turn = turned(`${what}: unit`, old.unit ?? old.kind, now.unit ?? now.kind);
        collector.add('medium', 'amount-value', `${what}: ${said}`, [said, 'unit is another'], sides, turn);
      }
      if (old.converts !== now.converts) {
        const say = ({ converts }: Amount): string =>
          converts ? 'the amount before it again' : 'an amount of its own';
        const turn = turned(what, say(old), say(now));
        const said = `${turn.before} became ${turn.after}`;
        collector.add('medium', 'amount-value', `${what}: ${said}`, [said, said], sides, turn);
      }
      if (old.text !== now.text && sameQuantity(old, now)) {
        const said = `"${old.text}" became "${now.text}"`;
        const wide = 'an amount in other words';
        collector.add('low', 'mentions', said, [said, wide], sides, turned('words', old.text, now.text));
      }
      if (old.paragraph !== now.paragraph || old.start !== now.start) moved += 1;
    } else if (old) {
      const wide = `amount lost (${old.kind})`;
      const patterns = [`amount lost ${likeness(old)}`, wide] as const;
      const said = `lost: "${old.text}" (${sayAmount(old)})`;
      collector.add('medium', 'amount-lost', said, patterns, [amountSide(old, before), null]);
    } else if (now) {
      const wide = `amount found (${now.kind})`;
      const patterns = [`amount found ${likeness(now)}`, wide] as const;
      const said = `new: "${now.text}" (${sayAmount(now)})`;
      collector.add('medium', 'amount-added', said, patterns, [null, amountSide(now, after)]);
    }
  }
  return moved;
}
