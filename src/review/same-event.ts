/** Which events of two records are one and the same, though much of them may differ. */
import type { NewsEvent } from '../record/schema.ts';
import type { Sameness } from './align.ts';
import { sameQuantity } from './collect.ts';

/** The same event in two records. */
export const sameEvent: Sameness<NewsEvent> = {
  names: [
    (event) => JSON.stringify(event),
    ({ type, actor, recipient, measure, amount, evidence }) =>
      JSON.stringify([type, actor, recipient, measure, amount, evidence.text]),
  ],
  likeness(a, b) {
    if (a.type !== b.type) return a.evidence.text === b.evidence.text && a.actor === b.actor ? 4 : 0;
    let score = 2;
    if (a.actor === b.actor) score += 2;
    if (a.evidence.text === b.evidence.text) score += 3;
    else if (a.evidence.paragraph === b.evidence.paragraph) score += 1;
    if (sameQuantity(a.amount, b.amount) && sameQuantity(a.count, b.count)) score += 2;
    if (a.recipient === b.recipient && a.recipient !== null) score += 1;
    if (a.place === b.place && a.place !== null) score += 1;
    if (a.measure !== b.measure) score -= 2;
    return score;
  },
  least: 4,
};
