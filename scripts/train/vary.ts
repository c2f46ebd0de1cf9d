/**
 * Varies the names of an article, so that contexts and shapes are learnt and not a list: each name gives way to another
 * of its class, the same one throughout the article.
 */
import type { TaggedClass } from '../../src/extract/names/tagger/labels.ts';
import type { LearntName, TrainingDocument } from './documents.ts';

/** Names to choose from. */
export type NamePool = Readonly<Record<TaggedClass, readonly string[]>>;

/** All names of the documents, by class, each once, in code-unit order. */
export function poolOf(documents: readonly TrainingDocument[], more: Partial<NamePool>): NamePool {
  const pool: Record<TaggedClass, Set<string>> = {
    company: new Set(more.company),
    organisation: new Set(more.organisation),
    source: new Set(more.source),
    place: new Set(more.place),
    person: new Set(more.person),
    other: new Set(more.other),
  };
  for (const { paragraphs, names } of documents) {
    for (const name of names) pool[name.class].add(paragraphs[name.paragraph]!.slice(name.start, name.end));
  }
  const sorted = (names: Set<string>): string[] => [...names].toSorted();
  return {
    company: sorted(pool.company),
    organisation: sorted(pool.organisation),
    source: sorted(pool.source),
    place: sorted(pool.place),
    person: sorted(pool.person),
    other: sorted(pool.other),
  };
}

/** Share of an article's names that give way: some must stay, for what only they go with ("het Rode Kruis"). */
const SHARE = 0.6;

/**
 * The article with some of its names replaced.
 *
 * @param random a number from 0 up to 1 at each call.
 */
export function vary(document: TrainingDocument, pool: NamePool, random: () => number): TrainingDocument {
  const chosen = new Map<string, string>();
  const replacement = (name: LearntName, text: string): string => {
    const key = `${name.class} ${text}`;
    let other = chosen.get(key);
    if (other === undefined) {
      const names = pool[name.class];
      // Short forms of a name ("Vopak") would part from the long one if both were replaced alone: names of one word
      // give way to names of one word, so that at least their shape stays that of a short form.
      const single = !text.includes(' ');
      other = text;
      if (random() < SHARE) {
        for (let attempt = 0; attempt < 10; attempt += 1) {
          const drawn = names[Math.floor(random() * names.length)]!;
          if (drawn.includes(' ') === single) continue;
          other = drawn;
          break;
        }
      }
      chosen.set(key, other);
    }
    return other;
  };
  const paragraphs: string[] = [];
  const names: LearntName[] = [];
  for (const [paragraph, text] of document.paragraphs.entries()) {
    let varied = '';
    let from = 0;
    for (const name of document.names) {
      if (name.paragraph !== paragraph) continue;
      varied += text.slice(from, name.start);
      const start = varied.length;
      varied += replacement(name, text.slice(name.start, name.end));
      names.push({ class: name.class, paragraph, start, end: varied.length });
      from = name.end;
    }
    paragraphs.push(varied + text.slice(from));
  }
  return { paragraphs, names };
}
