/** YAML text → typed value, with errors that name the file, the line and what was expected. */
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';

/** A file of corrections that cannot be read. */
export class CorrectionsError extends Error {
  override name = 'CorrectionsError';
}

/**
 * Parses `text` by `schema`. An empty file is an empty object.
 *
 * @param file named in errors only.
 * @throws {CorrectionsError} one line for each thing that is wrong.
 */
export function parseYaml<Schema extends z.ZodType>(
  schema: Schema,
  text: string,
  file: string,
): z.infer<Schema> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', maxAliasCount: 0 } as never);
  const [broken] = document.errors;
  if (broken) {
    const { line } = lines.linePos(broken.pos[0]);
    throw new CorrectionsError(`${file}, line ${line}: ${broken.message.split('\n')[0]}`, { cause: broken });
  }
  const result = schema.safeParse(document.toJS({ maxAliasCount: 0 }) ?? {});
  if (result.success) return result.data;
  const told = result.error.issues.map((issue) => {
    const { line } = lines.linePos(offsetOf(document, issue.path));
    const where = issue.path.length > 0 ? `${issue.path.join('.')}: ` : '';
    return `${file}, line ${line}: ${where}${issue.message}`;
  });
  throw new CorrectionsError(told.join('\n'), { cause: result.error });
}

/** Where the innermost node of a path begins that is there at all. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    const range = (node as { range?: [number, number, number] } | null | undefined)?.range;
    if (range) return range[0];
  }
  return 0;
}
