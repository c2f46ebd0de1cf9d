/** How fast amounts are read, beside libraries that read English. */
import { recognizeCurrency } from '@microsoft/recognizers-text-number-with-unit';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { amounts as en } from '../src/languages/en/amounts.ts';
import { amounts as fr } from '../src/languages/fr/amounts.ts';
import { amounts as nl } from '../src/languages/nl/amounts.ts';
import { findAmounts } from '../src/normalise/index.ts';
import { sizeOf, writeArticles } from './articles.ts';
import { megabytesPerSecond } from './measure.ts';
import { table } from './table.ts';

/** Prints a table: bytes a second of each reader, and how many times as fast ours is. */
export function benchAmounts(): void {
  const wink = winkNLP(model);
  const readers: [string, number, 'nl' | 'en' | 'fr', (article: string[]) => unknown][] = [
    ['miljard amounts, Dutch', 300, 'nl', (article) => findAmounts(article, nl)],
    ['miljard amounts, English', 300, 'en', (article) => findAmounts(article, en)],
    ['miljard amounts, French', 300, 'fr', (article) => findAmounts(article, fr)],
    ['wink-nlp, English', 100, 'en', (article) => wink.readDoc(article.join('\n\n')).entities().out()],
    ['compromise, English', 30, 'en', (article) => nlp(article.join('\n\n')).match('#Money').out('array')],
    ['Recognizers-Text, English', 1, 'en', (article) => recognizeCurrency(article.join('\n\n'), 'en-us')],
  ];
  const results = readers.map(([name, count, language, read]) => {
    const articles = writeArticles(language, count);
    const speed = megabytesPerSecond(sizeOf(articles), () => {
      for (const article of articles) read(article);
    });
    return { name, speed };
  });
  const own = results.find(({ name }) => name === 'miljard amounts, English')!.speed;
  table(
    ['Amounts alone', 'MB/CPU s', 'ours is … times as fast'],
    results.map(({ name, speed }) => [name, speed, own / speed]),
  );
}
