/**
 * The least that a program can do which turns these files into those: reads each, hashes it, and writes the files that
 * the pipeline has written for it.
 *
 *   node floor.js INPUT WRITTEN OUT
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const [input, written, out] = process.argv.slice(2) as [string, string, string];

const ENDINGS = ['json', 'nl.md', 'en.md', 'fr.md'];

const contents = new Map<string, Buffer>();

let hashed = 0;
for (const folder of readdirSync(input)) {
  mkdirSync(path.join(out, folder), { recursive: true });
  for (const name of readdirSync(path.join(input, folder))) {
    hashed += createHash('sha256')
      .update(readFileSync(path.join(input, folder, name)))
      .digest().length;
    for (const ending of ENDINGS) {
      const file = path.join(folder, name.replace(/txt$/, ending));
      writeFileSync(path.join(out, file), contentOf(file));
    }
  }
}
if (hashed === 0) throw new Error(`Expected articles in ${input}, found none`);

/** What the pipeline wrote, read once for the first of its kind: every file is about as long. */
function contentOf(file: string): Buffer {
  const ending = ENDINGS.find((each) => file.endsWith(`.${each}`))!;
  let content = contents.get(ending);
  if (!content) contents.set(ending, (content = readFileSync(path.join(written, file))));
  return content;
}
