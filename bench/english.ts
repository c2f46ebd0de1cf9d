/**
 * compromise and wink-nlp over English articles, in a process of their own: miljard switches parts of compromise off that
 * its default pipeline has. Prints the speeds as JSON, in millions of bytes a second.
 *
 *   node english.js COUNT
 */
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { sizeOf, writeArticles } from './articles.ts';
import { megabytesPerSecond } from './measure.ts';

/** The speeds of others. */
export interface English {
  compromise: number;
  wink: number;
}

const written = writeArticles('en', Number(process.argv[2]));
const texts = written.map((article) => article.join('\n\n'));
const wink = winkNLP(model);
const speeds: English = {
  compromise: megabytesPerSecond(sizeOf(written), () => {
    for (const text of texts) nlp(text);
  }),
  wink: megabytesPerSecond(sizeOf(written), () => {
    for (const text of texts) wink.readDoc(text).entities().out();
  }),
};
console.log(JSON.stringify(speeds));
