/** The published JSON Schema, made from the one definition in schema.ts. */
import { z } from 'zod';
import { recordSchema } from './schema.ts';

/** The text of `record.schema.json`. */
export function jsonSchemaText(): string {
  const schema = { title: 'miljard record', ...z.toJSONSchema(recordSchema) };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
