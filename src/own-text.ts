/**
 * A copy of a text that holds nothing else in memory. V8 keeps a slice of a long text as a view of the whole, so a word
 * that is remembered as it was cut would keep its article.
 */
export const ownText = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');
