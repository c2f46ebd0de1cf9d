/**
 * Why a file gives no article.
 *
 * - `not-an-article`: nothing in the file's name or content says that it is one; a batch counts it as ignored
 * - `binary`: the bytes are no text
 * - `empty`: there is no text in it
 * - `too-large`: more bytes than are allowed, as they stand or unpacked
 * - `unreadable`: the format is known and the content breaks its rules
 */
type IngestErrorKind = 'not-an-article' | 'binary' | 'empty' | 'too-large' | 'unreadable';

/** A file that gives no article. The message says what was expected, what came and what to do about it. */
export class IngestError extends Error {
  override name = 'IngestError';
  readonly kind: IngestErrorKind;

  constructor(kind: IngestErrorKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}
