/** What the commands' options and arguments may be. A parser throws what commander tells, with what was expected. */
import { InvalidArgumentError, Option } from 'commander';
import { exists, isFolder } from '../io/listing.ts';
import { localeCodes } from '../io/locales.ts';
import { languageCodes } from '../languages/codes.ts';

/** Ports are numbers of 16 bits. */
const LAST_PORT = 65_535;

/** A whole number of 1 or more. */
export function parseCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) {
    throw new InvalidArgumentError(`Expected a whole number of 1 or more, got "${text}".`);
  }
  return count;
}

/** The locales that there are: those of the languages that are read, in their order, and after them any other. */
function knownLocales(): string[] {
  const codes = localeCodes();
  const read = languageCodes.filter((code) => codes.includes(code));
  return [...new Set<string>([...read, ...codes])];
}

function parseLocales(text: string): string[] {
  const locales = text.split(',').map((item) => item.trim());
  const known = knownLocales();
  const unknown = locales.filter((locale) => !known.includes(locale));
  if (unknown.length > 0) {
    throw new InvalidArgumentError(`Expected some of ${known.join(',')}, got "${unknown.join(',')}".`);
  }
  return [...new Set(locales)];
}

/** A path at which there is something. */
function parseExisting(text: string): string {
  if (!exists(text)) throw new InvalidArgumentError('Expected a file or a folder, found nothing there.');
  return text;
}

/** Another path at which there is something, behind those before. */
export const parseSeveral = (text: string, before: string[] = []): string[] => [
  ...before,
  parseExisting(text),
];

/** The path of a file. */
export function parseFile(text: string): string {
  if (isFolder(text)) throw new InvalidArgumentError('Expected a file, found a folder there.');
  return parseExisting(text);
}

/** A port, or 0 for any that is free. */
export function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > LAST_PORT) {
    throw new InvalidArgumentError(`Expected a port from 1 to ${LAST_PORT}, or 0 for any, got "${text}".`);
  }
  return port;
}

/** Where records and summaries are. */
export const outOption = () =>
  new Option('--out <dir>', 'folder of the records and summaries').default('extracted');
/** The language of all input. */
export const languageOption = () =>
  new Option('--language <code>', 'language of all input; switches detection off').choices(languageCodes);
/** The longest file, in bytes. */
export const maxBytesOption = () =>
  new Option('--max-bytes <n>', 'longest file that is read').argParser(parseCount).default(16 * 1024 * 1024);
/** The locales of the summaries. */
export const summariesOption = () =>
  new Option('--summaries <list>', 'languages of the summaries')
    .default(knownLocales(), knownLocales().join(','))
    .argParser(parseLocales);
