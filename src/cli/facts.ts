/** `miljard facts`: a record as one fact a line, in words; git shows records so in its diffs. */
import { readText } from '../io/read.ts';
import { parseRecord } from '../record/parse.ts';
import { factLines } from '../review/facts.ts';

/** What git hands over that is no record is shown as it is: a diff must never fail. */
function linesOf(text: string, file: string): string {
  try {
    return `${factLines(parseRecord(text, file)).join('\n')}\n`;
  } catch {
    return text;
  }
}

/** @returns the exit status: 0 shown, 1 the file cannot be read. */
export async function facts(file: string): Promise<number> {
  let text: string;
  try {
    text = await readText(file);
  } catch (error) {
    process.stderr.write(`failed ${file}: ${(error as Error).message}\n`);
    return 1;
  }
  process.stdout.write(linesOf(text, file));
  return 0;
}
