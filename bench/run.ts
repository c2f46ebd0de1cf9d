/**
 * Measures how fast amounts are read, beside libraries that read English, in one run on one machine: what counts are
 * the ratios, not the figures.
 *
 *   npm run bench
 */
import { recognizeCurrency } from '@microsoft/recognizers-text-number-with-unit';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { amounts as en } from '../src/languages/en/amounts.ts';
import { amounts as fr } from '../src/languages/fr/amounts.ts';
import { amounts as nl } from '../src/languages/nl/amounts.ts';
import { findAmounts } from '../src/normalise/index.ts';
import { sizeOf, writeArticles } from './articles.ts';

/** A reader is repeated until this long has passed; the fastest round counts. */
const LEAST_SECONDS = 2;

interface Result {
  name: string;
  /** Bytes of UTF-8, in millions, in a second. */
  speed: number;
}

const wink = winkNLP(model);
const readers: [string, number, 'nl' | 'en' | 'fr', (article: string[]) => unknown][] = [
  ['miljard amounts, Dutch', 300, 'nl', (article) => findAmounts(article, nl)],
  ['miljard amounts, English', 300, 'en', (article) => findAmounts(article, en)],
  ['miljard amounts, French', 300, 'fr', (article) => findAmounts(article, fr)],
  ['wink-nlp, English', 100, 'en', (article) => wink.readDoc(article.join('\n\n')).entities().out()],
  ['compromise, English', 30, 'en', (article) => nlp(article.join('\n\n')).match('#Money').out('array')],
  ['Recognizers-Text, English', 1, 'en', (article) => recognizeCurrency(article.join('\n\n'), 'en-us')],
];

const results: Result[] = readers.map(([name, count, language, read]) => {
  const articles = writeArticles(language, count);
  const megabytes = sizeOf(articles) / 1e6;
  let fastest = Infinity;
  const begin = performance.now();
  do {
    const start = performance.now();
    for (const article of articles) read(article);
    fastest = Math.min(fastest, performance.now() - start);
  } while (performance.now() - begin < LEAST_SECONDS * 1000);
  return { name, speed: megabytes / (fastest / 1000) };
});

const own = results.find(({ name }) => name === 'miljard amounts, English')!.speed;
console.log('Reader                           MB/s   amounts in English are … times as fast');
for (const { name, speed } of results)
  console.log(
    name.padEnd(28),
    speed.toPrecision(3).padStart(8),
    `${(own / speed).toPrecision(3).padStart(10)} ×`,
  );
