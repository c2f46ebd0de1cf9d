/** Infinitives: with the word before them, and those of verbs that the pack does not list. */
import type { EventData } from '../../languages/contract/events.ts';
import { canBeFinite, isPlain, isVerb } from './forms.ts';
import { newWord, type VerbReading } from './lexicon.ts';
import type { Term } from './terms.ts';

/** A verb that no rule asks for; it still bounds its clause: "om de kosten te drukken schrapt …". */
const OTHER: VerbReading = {
  verb: { lemma: '', present: '', past: '', participle: '' },
  form: 'infinitive',
  apart: false,
};

const endsIn = (word: string, endings: readonly string[]): boolean =>
  endings.some((ending) => word.length > ending.length + 1 && word.endsWith(ending));

/** Joins an infinitive with its marker and, where one stands before the marker, its particle: "over te nemen". */
export function joinInfinitives(terms: readonly Term[], { infinitiveEndings }: EventData): Term[] {
  const joined: Term[] = [];
  for (let index = 0; index < terms.length; index += 1) {
    const term = terms[index]!;
    const verb = terms[index + 1];
    const known = verb?.word.verbs.filter(({ form }) => form === 'infinitive') ?? [];
    const isOther =
      term.word.infinitiveMarker && verb && isPlain(verb) && endsIn(verb.lower, infinitiveEndings);
    const infinitives = isOther ? [OTHER] : known;
    if (!term.word.infinitiveMarker || !verb || infinitives.length === 0) {
      joined.push(term);
      continue;
    }
    const before = joined.at(-1);
    const withParticle = infinitives.filter(({ verb: { particle } }) => particle === before?.lower);
    let readings: VerbReading[] = infinitives.filter(({ apart }) => !apart);
    let { start } = term;
    if (before && withParticle.length > 0) {
      readings = withParticle.map((reading) => ({ ...reading, apart: false }));
      start = before.start;
      joined.pop();
    }
    if (readings.length === 0) readings = infinitives;
    joined.push({ ...verb, start, word: newWord(readings), marked: true });
    index += 1;
  }
  return joined;
}

const endsStretch = (term: Term | undefined): boolean =>
  term === undefined ||
  term.kind === 'comma' ||
  term.kind === 'stop' ||
  term.kind === 'mark' ||
  term.word.coordinator === true;

const isModal = (term: Term): boolean =>
  canBeFinite(term) && term.word.verbs.some(({ verb }) => verb.helps === 'modal');

/** Whether a word can only be the infinitive of a verb that the pack does not list: no noun, and nothing that governs it. */
const isUnlisted = (term: Term, before: Term | undefined, endings: readonly string[]): boolean =>
  term.kind === 'word' &&
  isPlain(term) &&
  !term.word.noun &&
  !term.word.reference &&
  term.word.thing === undefined &&
  endsIn(term.lower, endings) &&
  before?.word.relation === undefined &&
  before?.word.determiner === undefined;

/** "Mag Deerns de installaties ontwerpen": what a helping verb has at the end of its stretch is a verb, whichever. */
export function closeInfinitives(terms: Term[], { verbSecond, infinitiveEndings }: EventData): Term[] {
  if (!verbSecond || infinitiveEndings.length === 0) return terms;
  let modal = false;
  for (const [index, term] of terms.entries()) {
    if (term.word.verbs.length > 0) modal = isVerb(term) ? isModal(term) : modal;
    else if (endsStretch(term)) modal = false;
    else if (modal && endsStretch(terms[index + 1]) && isUnlisted(term, terms[index - 1], infinitiveEndings))
      terms[index] = { ...term, word: newWord([OTHER]) };
  }
  return terms;
}
