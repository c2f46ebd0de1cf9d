/** Training text: gold articles, or any CoNLL-style file of tokens and tags. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Position } from '../../src/article.ts';
import { parseGold } from '../../src/evaluate/gold.ts';
import { type TaggedClass } from '../../src/extract/names/tagger/labels.ts';

/** A name to learn. */
export interface LearntName extends Position {
  class: TaggedClass;
}

/** One article's text and its names, in reading order. */
export interface TrainingDocument {
  paragraphs: string[];
  names: LearntName[];
}

/** Adjectives and inhabitants are the lists' business: the tagger learns to leave them alone. */
const CLASSES: Readonly<Record<string, TaggedClass>> = {
  company: 'company',
  organisation: 'organisation',
  source: 'source',
  place: 'place',
  person: 'person',
  other: 'other',
};

/** Gold articles below a folder, in code-unit order of their names. */
export function readGoldFolder(folder: string): TrainingDocument[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md') && !name.startsWith('README'))
    .toSorted()
    .map((name) => {
      const file = path.join(folder, name);
      const { paragraphs, mentions } = parseGold(readFileSync(file, 'utf8'), file);
      const names = mentions.flatMap(({ class: goldClass, paragraph, start, end }) => {
        const learnt = CLASSES[goldClass];
        return learnt ? [{ class: learnt, paragraph, start, end }] : [];
      });
      return { paragraphs, names };
    });
}

/** Tags of CoNLL-2002 and -2003, which do not part companies from organisations. */
const CONLL: Readonly<Record<string, TaggedClass>> = {
  ORG: 'organisation',
  COM: 'company',
  LOC: 'place',
  PER: 'person',
  MISC: 'other',
};

/** Documents of a CoNLL-style file: a token and its BIO tag a line, a blank line after each sentence. */
export function readConll(file: string): TrainingDocument[] {
  const documents: TrainingDocument[] = [];
  for (const part of readFileSync(file, 'utf8').split(/^-DOCSTART-.*$/m)) {
    const document: TrainingDocument = { paragraphs: [''], names: [] };
    for (const sentence of part.split(/\n\s*\n/)) {
      let text = '';
      const paragraph = document.paragraphs.length;
      for (const line of sentence.split('\n')) {
        const [token, tag = 'O'] = [line.split(/\s+/)[0] ?? '', line.trim().split(/\s+/).at(-1)];
        if (token === '') continue;
        const start = text === '' ? 0 : text.length + 1;
        text += `${text === '' ? '' : ' '}${token}`;
        const learnt = CONLL[tag.slice(2)];
        const last = document.names.at(-1);
        if (!learnt) continue;
        if (tag.startsWith('I-') && last?.paragraph === paragraph && last.end === start - 1)
          last.end = text.length;
        else document.names.push({ class: learnt, paragraph, start, end: text.length });
      }
      if (text !== '') document.paragraphs.push(text);
    }
    if (document.paragraphs.length > 1) documents.push(document);
  }
  return documents;
}
