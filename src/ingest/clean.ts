/** Everything before "~", and the letters and marks of Western European prose: needs no work but spaces. */
const PLAIN = /^[ -~\u00a1-\u00ac\u00ae-\u02af‘’“”„‚–—…€•]*$/;

/** Breaking white space, and runs of white space of any kind. U+2007, U+2009, U+00A0 and U+202F stand inside amounts. */
const WHITE_SPACE = /[\s\u0085]{2,}|[\t-\r\u0085\u1680\u2000-\u2006\u2008\u200a\u2028\u2029\u205f\u3000]/g;
const BREAKING = /[^\u00a0\u2007\u2009\u202f]/;

/** Controls that are no white space, soft hyphens, zero-width characters, marks of direction, non-characters. */
const INVISIBLE =
  /(?![\t-\r\u0085])\p{Cc}|[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]/gu;

/** The joiner is kept where it makes one picture of several. */
const JOINER =
  /([\p{Emoji_Modifier}\p{Extended_Pictographic}\ufe0f])\u200d(?=\p{Extended_Pictographic})|\u200d/gu;

/**
 * The text as it stands in a paragraph: NFC, without controls and invisible characters, white space collapsed (to one
 * space, or to one no-break space where it held no other) and trimmed, half surrogate pairs made U+FFFD. Idempotent.
 */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text.includes('  ') ? text.replace(/ {2,}/g, ' ').trim() : text.trim();
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(INVISIBLE, '')
    .replace(JOINER, (_, before: string | undefined) => (before === undefined ? '' : `${before}\u200d`))
    .replace(WHITE_SPACE, (run) => (BREAKING.test(run) ? ' ' : run.charAt(0)))
    .trim()
    .normalize('NFC');
}
