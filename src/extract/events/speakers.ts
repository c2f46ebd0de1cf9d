/** The company that speaks in a sentence, and whom its "we" stands for. */
import type { EventData } from '../../languages/contract/events.ts';
import type { Chunk } from './chunks.ts';
import type { ReadClause } from './frames.ts';
import type { Party } from './terms.ts';

const isNamed = ({ kind, relation }: Chunk): boolean => kind === 'party' && relation === null;

/** The company that somebody speaks for: "directeur Petra Wijnands van Wijnands Tuinmachines", "de topman van Bosch". */
function employerOf({ phrases: { chunks }, parties }: ReadClause, speaker: Chunk): Party | undefined {
  const employer = chunks.find(
    ({ kind, relation, from }) => kind === 'party' && relation === 'Of' && from === speaker.to + 1,
  );
  const [party] = (employer && parties.get(employer)) ?? [];
  return party?.company ? party : undefined;
}

/** The company that tells what a sentence says: "De winst steeg, meldt ING", "…, zegt directeur Jansen van ING." */
export function speakerOf(reads: readonly ReadClause[], { sayings, accordingTo }: EventData): Party | null {
  for (const read of reads) {
    const cited = read.phrases.chunks.find(
      ({ preposition }) => preposition !== null && accordingTo.includes(preposition.lower),
    );
    const [party] = (cited && read.parties.get(cited)) ?? [];
    if (party?.company) return party;
    const employer = cited && employerOf(read, cited);
    if (employer) return employer;
  }
  const saying = reads.find(({ phrases }) =>
    phrases.verbs.some(({ reading: { verb } }) => sayings.includes(verb.lemma)),
  );
  if (!saying) return null;
  // "…, a indiqué Renault": who says it stands behind the verb.
  const { subject, parties, phrases } = saying;
  const told = subject && parties.has(subject) ? subject : phrases.chunks.find((chunk) => isNamed(chunk));
  const [party] = (told && parties.get(told)) ?? [];
  if (party) return party.company ? party : null;
  // "Zegt Vera Stam, eigenaar van Stam Trappen": the one for whom somebody speaks may stand behind a comma.
  const { terms } = saying.clause;
  const isSpeaker = ({ relation, from, kind }: Chunk): boolean =>
    kind === 'party' && relation === 'Of' && terms[from - 2]?.word.officer === true;
  const bare = phrases.chunks.filter(({ kind, relation }) => kind === 'thing' && relation === null);
  const employer = bare.map((chunk) => employerOf(saying, chunk)).find((found) => found !== undefined);
  const [titled] = parties.get(phrases.chunks.find(isSpeaker)!) ?? [];
  return employer ?? (titled?.company ? titled : null);
}

/** Lets "we" stand for the company that speaks: "We zoeken 25 mensen", zegt topman Boer van ING. */
export function letSpeak(reads: readonly ReadClause[], speaker: Party | null, { selves }: EventData): void {
  if (!speaker) return;
  for (const { subject, parties } of reads) {
    if (subject?.kind === 'pronoun' && selves.includes(subject.head.lower) && !parties.has(subject))
      parties.set(subject, [{ id: speaker.id, company: speaker.company, inferred: true }]);
  }
}
