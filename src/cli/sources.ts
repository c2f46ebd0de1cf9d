/** The texts of articles as records were made from them: from the folder of sources, or from git where they changed. */
import path from 'node:path';
import type { Article } from '../article.ts';
import { ingest } from '../ingest/index.ts';
import { GitError, readAtRevision } from '../io/git.ts';
import { isFile } from '../io/listing.ts';
import { readBytesIfThere } from '../io/read.ts';
import { packs } from '../languages/index.ts';
import type { ArticleRecord } from '../record/schema.ts';
import type { SourceText, Texts } from '../review/quote.ts';
import { splitSentences } from '../text.ts';
import type { Base, RecordPair } from './pairs.ts';

/** What of a record says where its text is. */
export type Origin = Pick<ArticleRecord, 'source' | 'language'>;

/** Where the texts of an article's two records are. */
export interface Origins {
  before: Origin | null;
  after: Origin | null;
}

const originOf = (record: ArticleRecord | null): Origin | null =>
  record && { source: record.source, language: record.language };

/** What of a pair is needed to find its texts later: pairs themselves would not fit in memory. */
export const originsOf = ({ before, after }: RecordPair): Origins => ({
  before: originOf(before),
  after: originOf(after),
});

/** The files that an article may stand in: `feed.xml#id` is part of feed.xml, unless it is a file itself. */
function filesOf(sourcePath: string): string[] {
  const files = [sourcePath];
  for (let at = sourcePath.lastIndexOf('#'); at > 0; at = sourcePath.lastIndexOf('#', at - 1)) {
    files.push(sourcePath.slice(0, at));
  }
  return files;
}

/** The file that an article's corrections stand beside. */
export const fileOf = (source: string, { source: { path: sourcePath } }: Origin): string =>
  path.join(source, filesOf(sourcePath).find((file) => isFile(path.join(source, file))) ?? sourcePath);

function textOf({ paragraphs }: Article, code: string): SourceText {
  const pack = packs.find((each) => each.code === code);
  const sentences = pack ? splitSentences(paragraphs, pack.text) : [];
  return {
    paragraphs,
    sentences: sentences.map(({ paragraph, start, end }) => ({ paragraph, start, end })),
  };
}

/** The file's articles by their path; a file that cannot be read has none: the review does without its text. */
async function ingestAll(file: string, bytes: Uint8Array): Promise<Article[]> {
  try {
    return (await ingest({ path: file, bytes, maxBytes: Infinity })).articles;
  } catch {
    return [];
  }
}

/**
 * Reads texts of articles, several at a time so that git is started once.
 *
 * A text is given only where its bytes are those that the record was made from: positions hold in no other.
 */
export async function readTexts(source: string, base: Base, wanted: readonly Origins[]): Promise<Texts[]> {
  const files = [
    ...new Set(
      wanted
        .flatMap(({ before, after }) => [before, after])
        .flatMap((origin) => (origin ? filesOf(origin.source.path) : [])),
    ),
  ];
  let old = new Map<string, Uint8Array>();
  if (base.kind === 'revision') {
    try {
      old = readAtRevision(source, base.name, files);
    } catch (error) {
      // The sources may be in no repository: then only those that did not change can be shown.
      if (!(error instanceof GitError)) throw error;
    }
  }
  const articles = new Map<string, Article>();
  const key = (sourcePath: string, sha256: string): string => `${sha256} ${sourcePath}`;
  for (const file of files) {
    const now = readBytesIfThere(path.join(source, file));
    const then = old.get(file);
    const versions = now && then && Buffer.from(now).equals(then) ? [now] : [now, then];
    for (const bytes of versions) {
      if (!bytes) continue;
      for (const article of await ingestAll(file, bytes)) {
        articles.set(key(article.source.path, article.source.sha256), article);
      }
    }
  }
  const find = (origin: Origin | null): SourceText | null => {
    const article = origin && articles.get(key(origin.source.path, origin.source.sha256));
    return article ? textOf(article, origin.language.code) : null;
  };
  return wanted.map(({ before, after }) => ({ before: find(before), after: find(after) }));
}
