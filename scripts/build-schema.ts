/** Writes record.schema.json anew after a change of src/record/schema.ts. */
import { writeFileSync } from 'node:fs';
import { jsonSchemaText } from '../src/record/json-schema.ts';

writeFileSync(new URL('../record.schema.json', import.meta.url), jsonSchemaText());
