/** The verbs of a clause, each read with its particle where that stands in the clause. */
import { finiteOf, isFinite, isPlain, opensPhrase } from './forms.ts';
import type { VerbReading } from './lexicon.ts';
import type { Term } from './terms.ts';

/** A verb of a clause, with the reading that the clause asks for. */
export interface Verb {
  term: Term;
  index: number;
  reading: VerbReading;
}

/** Whether the word at `index` is a verb's particle here rather than a preposition: nothing follows that it governs. */
function isParticle(terms: readonly Term[], index: number): boolean {
  const term = terms[index]!;
  if (!term.word.particle) return false;
  if (term.word.relation === undefined && term.word.subordinator === undefined) return true;
  const next = terms[index + 1];
  if (next?.word.adverb || next?.kind === 'time') return isParticleBefore(terms, index + 1);
  return (
    !opensPhrase(next) ||
    (next?.word.noun === undefined &&
      next?.kind === 'word' &&
      next.word.determiner === undefined &&
      next.word.relation !== undefined)
  );
}

const isParticleBefore = (terms: readonly Term[], index: number): boolean => {
  let at = index;
  while (terms[at]?.word.adverb || terms[at]?.kind === 'time') at += 1;
  return !opensPhrase(terms[at]);
};

/** The verbs of a clause; each is read with its particle where that stands in the clause. Linear but for particles. */
export function verbsOf(terms: readonly Term[]): {
  verbs: Verb[];
  /** Indexes of all verbs, with those that the pack knows only with a particle that is not there. */
  verbAt: Set<number>;
  particles: Set<number>;
  finite: number;
} {
  const particles = new Set<number>();
  const verbs: Verb[] = [];
  const verbAt = new Set<number>();
  const helped = terms.some(({ word }) =>
    word.verbs.some(({ verb: { helps } }) => helps !== undefined && helps !== 'modal'),
  );
  const finiteTerm = finiteOf(terms);
  const finite = finiteTerm ? terms.indexOf(finiteTerm) : -1;
  for (const [index, term] of terms.entries()) {
    if (term.word.verbs.length === 0 || term.kind !== 'word' || particles.has(index)) continue;
    const before = terms[index - 1];
    // After a determiner that is no pronoun, a form is a noun or an adjective: "de koop", "de overgenomen keten".
    if (before?.word.determiner && before.word.pronoun === undefined) continue;
    // "Na het schrappen van 70 banen": behind a preposition and an article an infinitive is a noun.
    const governs = terms[index - 2]?.word.relation !== undefined && before?.word.determiner === 'definite';
    if (governs && terms[index + 1]?.word.relation === 'Of') continue;
    if (
      term.word.noun &&
      (before?.word.determiner || before?.kind === 'placeAdjective' || before?.kind === 'amount')
    )
      continue;
    // "Wegens verboden afspraken": between a preposition and a noun a participle is an adjective.
    const after = terms[index + 1];
    const governed =
      before?.kind === 'word' && before.word.relation !== undefined && !before.word.infinitiveMarker;
    if (governed && after && isPlain(after) && term.word.verbs.some(({ form }) => form === 'participle'))
      continue;
    // A clause has one finite verb: "begint op de voormalige stort".
    if (index > finite && finite >= 0 && isFinite(term) && !term.word.verbs.some(({ apart }) => apart))
      continue;
    // A form that is nothing without its particle ("kondigde … aan") takes it wherever it stands.
    const needy = term.word.verbs.every(({ apart }) => apart);
    let chosen: VerbReading | undefined;
    // "Onder de streep bleef 3 miljoen over": the phrase before the verb says more than the particle behind it.
    for (let at = index - 1; at >= 0 && !chosen; at -= 1) {
      const { lower } = terms[at]!;
      chosen = term.word.verbs.find(({ verb }) => verb.phrasal && verb.particle === lower);
      if (chosen) particles.add(at);
    }
    for (let at = index + 1; at < terms.length && !chosen; at += 1) {
      const { lower } = terms[at]!;
      const apart = term.word.verbs.find((reading) => reading.apart && reading.verb.particle === lower);
      if (apart && (apart.verb.phrasal || needy || isParticle(terms, at))) {
        chosen = apart;
        particles.add(at);
      }
    }
    chosen ??= choose(
      term.word.verbs.filter(({ apart }) => !apart),
      index === finite,
      helped,
    );
    verbAt.add(index);
    if (chosen) verbs.push({ term, index, reading: chosen });
  }
  return { verbs: verbs.length === 1 ? [asFull(verbs[0]!)] : verbs, verbAt, particles, finite };
}

/** "De winst ging naar 3 miljoen": a verb that could help another has a meaning of its own where there is no other. */
function asFull(verb: Verb): Verb {
  const { term, reading } = verb;
  if (reading.verb.helps !== 'modal') return verb;
  const full = term.word.verbs.find(
    ({ verb: { helps }, form, apart }) => helps === undefined && form === reading.form && !apart,
  );
  return full ? { ...verb, reading: full } : verb;
}

/** The reading of a form that is, or is not, the finite verb; with a helping verb of the perfect, a participle. */
function choose(readings: readonly VerbReading[], finite: boolean, helped: boolean): VerbReading | undefined {
  const is = (...forms: readonly VerbReading['form'][]): VerbReading | undefined =>
    readings.find(({ form }) => forms.includes(form));
  const found = finite ? is('present', 'past') : is(helped ? 'participle' : 'infinitive');
  return found ?? (finite ? undefined : is('participle', 'infinitive')) ?? readings[0];
}
