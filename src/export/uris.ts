/** Names of articles and entities as URIs, and entities by their ids: what the exports have in common. */
import type { ArticleRecord } from '../record/schema.ts';

/** What an id of a record stands for. */
export type EntityClass = 'company' | 'organisation' | 'source' | 'place';

/** Each path segment with everything escaped that has a meaning in a URI; "/" stays. */
const escapePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** The URI of an article: the same for every version of it. */
export const articleUri = (record: ArticleRecord): string => `urn:miljard:article:${escapePath(record.id)}`;

/** The URI of an entity, from its id in the record. */
export const entityUri = (kind: EntityClass, id: string): string => `urn:miljard:${kind}:${escapePath(id)}`;

/** Where the article itself is found: its address, else its path below the input folder as a relative reference. */
export const articleAddress = (record: ArticleRecord): string => record.url ?? escapePath(record.source.path);

/** The name of each entity of a record by its id. */
export function entityNames(record: ArticleRecord): ReadonlyMap<string, string> {
  const { companies, organisations, sources, places } = record;
  return new Map([...places, ...sources, ...organisations, ...companies].map(({ id, name }) => [id, name]));
}
