/** YAML text → typed value, with errors that name the file, the line and what was expected. */
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { tellIssue, tellPlaced } from './tell.ts';

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
  const options = { lineCounter: lines, prettyErrors: false, schema: 'core' } as const;
  const document = parseDocument(text, options);
  const [broken] = document.errors;
  if (broken) {
    const { line } = lines.linePos(broken.pos[0]);
    throw new CorrectionsError(`${file}, line ${line}: ${broken.message}`, { cause: broken });
  }
  let value: unknown;
  try {
    value = document.toJS();
  } catch (cause) {
    // An alias that stands for itself, or for too much.
    throw new CorrectionsError(`${file}: ${(cause as Error).message}`, { cause });
  }
  const result = schema.safeParse(value ?? {}, { error: tellIssue });
  if (result.success) return result.data;
  const told = result.error.issues.map((issue) => {
    const { line } = lines.linePos(offsetOf(document, issue.path));
    return `${file}, line ${line}: ${tellPlaced(issue)}`;
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
