/** What is wrong with a value that a person wrote, in words for that person. */
import type { z } from 'zod';

type RawIssue = z.core.$ZodRawIssue;

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  array: 'a list',
  object: 'names with values',
  boolean: 'true or false',
};

function written(value: unknown): string {
  if (Array.isArray(value)) return TYPES['array']!;
  return typeof value === 'object' && value !== null ? TYPES['object']! : JSON.stringify(value);
}

function tellChoice(values: readonly unknown[], input: unknown): string {
  const expected = `expected one of ${values.join(', ')}`;
  return input === undefined ? `is missing: ${expected}` : `${expected}, got ${written(input)}`;
}

/**
 * The message for an issue, as the option `error` of a schema's `safeParse`; undefined where the schema's own message
 * says it.
 */
export function tellIssue(issue: RawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type': {
      if (issue.input === undefined) return 'is missing';
      return `expected ${TYPES[issue.expected] ?? issue.expected}, got ${written(issue.input)}`;
    }
    case 'invalid_value':
      return tellChoice(issue.values, issue.input);
    case 'invalid_union': {
      // The forms of a correction are told apart by one of its values, which the issue names.
      const { discriminator, options, input } = issue;
      if (discriminator === undefined || !Array.isArray(options)) return undefined;
      return tellChoice(options, (input as Record<string, unknown> | null)?.[discriminator]);
    }
    case 'unrecognized_keys':
      return `knows no ${issue.keys.map((key) => `"${key}"`).join(', ')}`;
    case 'too_small':
      return issue.origin === 'string' ? 'is empty' : undefined;
    default:
      return undefined;
  }
}

/** A path as people count: `companies, no. 1, name`. */
const tellPath = (path: readonly PropertyKey[]): string =>
  path.map((part) => (typeof part === 'number' ? `no. ${part + 1}` : String(part))).join(', ');

/** One line for an issue: where it is, and what is wrong there. */
export function tellPlaced({ path, message }: Pick<z.core.$ZodIssue, 'path' | 'message'>): string {
  return path.length > 0 ? `${tellPath(path)}: ${message}` : message;
}
