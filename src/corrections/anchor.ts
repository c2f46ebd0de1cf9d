/** Finds the words that a correction hangs on, wherever they stand by now. */
import type { Span } from '../article.ts';

/** Every place of `needle` in `text`, by its first code unit; matches do not overlap. */
function occurrences(text: string, needle: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) found.push(at);
  return found;
}

/**
 * Where a quote stands: inside its context where one is given, else everywhere. Empty where the words are gone.
 * Positions are UTF-16 code units in the paragraph.
 */
export function findQuote(paragraphs: readonly string[], quote: string, context: string | undefined): Span[] {
  const words = quote.normalize('NFC');
  const around = (context ?? quote).normalize('NFC');
  return paragraphs.flatMap((text, paragraph) =>
    occurrences(text, around).flatMap((offset) =>
      occurrences(around, words).map((inside) => {
        const start = offset + inside;
        return { text: words, paragraph, start, end: start + words.length };
      }),
    ),
  );
}
