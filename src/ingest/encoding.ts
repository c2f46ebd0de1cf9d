/** Bytes → text: a byte order mark, else the declaration, else strict UTF-8, else windows-1252 with a warning. */
import { isUtf8 } from 'node:buffer';
import { IngestError } from './error.ts';

/** How a format tells its own encoding inside its first bytes. */
export type Declaration = 'html' | 'xml' | 'none';

export interface Decoded {
  text: string;
  /** WHATWG name in lower case: `utf-8`, `windows-1252`, `utf-16le` … */
  encoding: string;
  warnings: string[];
}

/** The characters of 0x80 to 0x9F in windows-1252; the five bytes without one stay controls, as WHATWG has it. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Own decoder: some versions of Node decode windows-1252 as Latin-1, which loses the euro sign. */
function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (character) => WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80));
}

const SIGNATURES: readonly (readonly [signature: string, name: string])[] = [
  ['%PDF-', 'a PDF document'],
  ['PK\u0003\u0004', 'a zip archive or an office document'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old office document'],
  ['{\\rtf', 'a rich text document'],
  ['\u0089PNG', 'an image'],
  ['\u00ff\u00d8\u00ff', 'an image'],
  ['GIF8', 'an image'],
  ['\u001f\u008b', 'gzip-compressed'],
];

const startOf = (bytes: Uint8Array, length: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(length, bytes.byteLength)).toString('latin1');

/** UTF-16 without a mark shows as a zero in every second byte; Latin text has next to none in the others. */
function utf16ByPattern(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.min(bytes.length, 4096) >> 1;
  if (pairs < 2) return null;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < pairs * 2; index += 2) {
    if (bytes[index] === 0) even += 1;
    if (bytes[index + 1] === 0) odd += 1;
  }
  if (odd > pairs * 0.7 && even < pairs * 0.05) return 'utf-16le';
  if (even > pairs * 0.7 && odd < pairs * 0.05) return 'utf-16be';
  return null;
}

function declared(bytes: Uint8Array, declaration: Declaration): string | null {
  if (declaration === 'none') return null;
  const start = startOf(bytes, 4096);
  const xml = /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)/i.exec(start)?.[1];
  const html =
    declaration === 'html' ? /<meta[^>]+?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start)?.[1] : undefined;
  const label = xml ?? html;
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    // A declaration that can be read byte by byte is not in UTF-16, whatever it says.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return label.toLowerCase();
  }
}

function decodeBy(encoding: string, bytes: Uint8Array): string | null {
  if (encoding === 'windows-1252') return decodeWindows1252(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const text = decodeBy(encoding, bytes);
  if (text !== null) return { text, encoding, warnings: [] };
  return {
    text: new TextDecoder(encoding).decode(bytes),
    encoding,
    warnings: [`is not whole ${encoding}; what could not be read became U+FFFD. Save it again as UTF-8`],
  };
}

/**
 * Decodes the bytes of a text format.
 *
 * @throws {IngestError} `binary` where the bytes are no text.
 */
export function decode(bytes: Uint8Array, declaration: Declaration): Decoded {
  const decoded = decodeUnchecked(bytes, declaration);
  const { text } = decoded;
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    throw new IngestError(
      'binary',
      `expected text, got binary content (NUL at character ${nul}); save the article as text`,
    );
  }
  const sample = text.slice(0, 1024);
  const controls = sample.match(/(?![\t-\r\u0085])\p{Cc}/gu)?.length ?? 0;
  if (controls > 8 && controls > sample.length * 0.05) {
    throw new IngestError(
      'binary',
      'expected text, got binary content (control characters); save the article as text',
    );
  }
  return decoded;
}

function decodeUnchecked(bytes: Uint8Array, declaration: Declaration): Decoded {
  const start = startOf(bytes, 8);
  for (const [signature, name] of SIGNATURES) {
    if (start.startsWith(signature)) {
      throw new IngestError(
        'binary',
        `expected text, but the content is ${name}; save the article as text, HTML or docx`,
      );
    }
  }
  if (start.startsWith('\u00ff\u00fe')) return decodeUtf16(bytes.subarray(2), 'utf-16le');
  if (start.startsWith('\u00fe\u00ff')) return decodeUtf16(bytes.subarray(2), 'utf-16be');
  const marked = start.startsWith('\u00ef\u00bb\u00bf');
  const pattern = marked ? null : utf16ByPattern(bytes);
  if (pattern) return decodeUtf16(bytes, pattern);

  const body = marked ? bytes.subarray(3) : bytes;
  const valid = isUtf8(body);
  const label = marked ? 'utf-8' : declared(bytes, declaration);
  if (label !== null && label !== 'utf-8' && !valid) {
    const text = decodeBy(label, body);
    if (text !== null) return { text, encoding: label, warnings: [] };
  }
  if (valid) {
    const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8');
    // Text that happens to be valid UTF-8 beyond ASCII is UTF-8: a declaration goes stale when a file is converted.
    const stale = label !== null && label !== 'utf-8' && text.length !== body.length;
    const warnings = stale
      ? [`declares ${label} but holds UTF-8; read as UTF-8. Correct the declaration`]
      : [];
    return { text, encoding: 'utf-8', warnings };
  }
  const expected = label === null ? 'is not valid UTF-8' : `says it is ${label} and is not`;
  return {
    text: decodeWindows1252(body),
    encoding: 'windows-1252',
    warnings: [
      `${expected}; read as windows-1252. Check its accents and euro signs, or save it again as UTF-8`,
    ],
  };
}
