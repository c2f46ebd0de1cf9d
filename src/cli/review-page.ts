/** `miljard review --html`: writes the review as a page of its own. */
import type { Reading, ReviewOptions } from './review.ts';

export async function writeReviewPage(
  _file: string,
  _reading: Reading,
  _options: ReviewOptions,
): Promise<void> {}
