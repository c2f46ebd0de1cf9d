/** Folders of generated articles in the system's folder for temporary files. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Language, writeArticles } from './articles.ts';

/** Files in one folder. */
const IN_FOLDER = 1000;

/** Different articles; more files than these repeat them under a line of their own. */
const DIFFERENT = 1000;

/** Gives a folder to a measurement, and takes it away after. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'miljard-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes `count` files; `contentOf` gives each one's text. */
export function writeFiles(folder: string, count: number, contentOf: (index: number) => string): void {
  for (let index = 0; index < count; index += 1) {
    const below = path.join(folder, String(Math.floor(index / IN_FOLDER)));
    if (index % IN_FOLDER === 0) mkdirSync(below, { recursive: true });
    writeFileSync(path.join(below, `a${index}.txt`), contentOf(index));
  }
}

/**
 * Writes articles of about 3 kB.
 *
 * @param paragraphs cut to so many, the title among them, for runs over very many.
 * @returns their size in bytes.
 */
export function writeArticleFiles(
  folder: string,
  language: Language,
  count: number,
  paragraphs?: number,
): number {
  const articles = writeArticles(language, Math.min(count, DIFFERENT)).map((article) =>
    article.slice(0, paragraphs).join('\n\n').trim(),
  );
  let size = 0;
  writeFiles(folder, count, (index) => {
    const article = articles[index % articles.length]!;
    const text = `${article}${index < articles.length ? '' : `\n\n(${index})`}\n`;
    size += Buffer.byteLength(text);
    return text;
  });
  return size;
}
