/** Whether what two tellings say goes together. */
import type { Evidence } from '../../record/schema.ts';
import { within } from './whereabouts.ts';

/** Equal in all that they hold. */
export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whether two sentences are one. */
export const isAt = (a: Evidence, b: Evidence): boolean =>
  a.paragraph === b.paragraph && a.start === b.start && a.end === b.end;

/** Equal, or told by one of the two only. */
export const agrees = (a: unknown, b: unknown): boolean =>
  a === null || b === null || a === undefined || b === undefined || same(a, b);

/** One place, or one that lies in the other, or told by one only. */
export const agreesInPlace = (a: string | null, b: string | null): boolean =>
  a === null || b === null || a === b || within(a, b) || within(b, a);
