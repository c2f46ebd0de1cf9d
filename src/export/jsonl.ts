/** JSON Lines: each record as it is, on one line. */
import { jsonText } from '../record/serialise.ts';
import type { ArticleRecord } from '../record/schema.ts';

/** A record on a line of its own, without the newline. Equal records give equal lines. */
export const jsonLine = (record: ArticleRecord): string => jsonText(record);
