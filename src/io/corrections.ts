/** The files of corrections: `<article>.corrections.yaml` beside an article, `newsroom.yaml` at the root of the input. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isSeq, parseDocument } from 'yaml';
import {
  type Correction,
  correctionsFileSchema,
  type Newsroom,
  newsroomSchema,
} from '../corrections/schema.ts';
import { parseYaml } from '../corrections/yaml.ts';

const ENDING = '.corrections.yaml';

/** The file of corrections of an article's file: `cloud.txt` → `cloud.corrections.yaml`. */
export const correctionsPath = (article: string): string => {
  const { dir, name } = path.parse(article);
  return path.join(dir, `${name}${ENDING}`);
};

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    // An input that is a single file has no newsroom file below it; a name that is too long for a file of
    // corrections beside it has none.
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes((error as NodeJS.ErrnoException).code ?? ''))
      return null;
    throw error;
  }
}

/**
 * The corrections of an article's file; none where it has no file of corrections.
 *
 * @throws {CorrectionsError} naming file and line of what is wrong.
 */
export function readCorrections(article: string): Correction[] {
  const file = correctionsPath(article);
  const text = readIfThere(file);
  return text === null ? [] : parseYaml(correctionsFileSchema, text, file).corrections;
}

/**
 * The newsroom's own names below an input; null where it has none.
 *
 * @throws {CorrectionsError} naming file and line of what is wrong.
 */
function readNewsroom(input: string): Newsroom | null {
  const file = path.join(input, 'newsroom.yaml');
  const text = readIfThere(file);
  return text === null ? null : parseYaml(newsroomSchema, text, file);
}

/** The names of all inputs' newsroom files together; null where no input has one. */
export function readNewsrooms(inputs: readonly string[]): Newsroom | null {
  const all = inputs.map(readNewsroom).filter((newsroom) => newsroom !== null);
  if (all.length === 0) return null;
  return {
    companies: all.flatMap(({ companies }) => companies),
    organisations: all.flatMap(({ organisations }) => organisations),
    media: all.flatMap(({ media }) => media),
    places: all.flatMap(({ places }) => places),
    ignore: all.flatMap(({ ignore }) => ignore),
  };
}

const HEAD = '# Corrections of this article: they are applied at every run. They hang on the words quoted.\n';

/**
 * Adds a correction to an article's file of corrections, and keeps what people wrote there as it is. The same
 * correction is not added twice.
 *
 * @returns the file written.
 * @throws {CorrectionsError} where the file that is there cannot be read.
 */
export function addCorrection(article: string, correction: Correction): string {
  const file = correctionsPath(article);
  const text = readIfThere(file) ?? `${HEAD}corrections: []\n`;
  const { corrections } = parseYaml(correctionsFileSchema, text, file);
  if (corrections.some((each) => JSON.stringify(each) === JSON.stringify(correction))) return file;
  const document = parseDocument(text);
  const list = document.get('corrections');
  const item = document.createNode(correction, { flow: true });
  if (isSeq(list)) {
    list.flow = false;
    list.add(item);
  } else document.set('corrections', [correction]);
  const temporary = `${file}.tmp`;
  writeFileSync(temporary, document.toString({ lineWidth: 0 }));
  renameSync(temporary, file);
  return file;
}
