/** What an event has beside its parties, amount and place: time, purpose, status. */
import type { EventData, EventRule, EventStatus } from '../../languages/contract/events.ts';
import type { NewsEvent } from '../../record/schema.ts';
import type { Chunk } from './chunks.ts';
import type { Verb } from './verbs.ts';
import { isPlain } from './forms.ts';
import type { ReadClause } from './frames.ts';
import type { FrameMatch } from './net.ts';
import type { Term } from './terms.ts';

/**
 * Whether a time is that of what the event is compared with: "meer dan vorig jaar", "tegen 5,5 miljard in 2024". The
 * amount that stands right before such a time is not the event's own.
 */
function isCompared(
  time: Chunk,
  { phrases, clause }: ReadClause,
  used: ReadonlySet<Chunk>,
  data: EventData,
): boolean {
  const before = clause.terms[time.from - 1];
  if (before?.word.relation === 'Than') return true;
  // "Up 5% on last year": what belongs to the time itself stands in it.
  if (before?.word.relation && clause.terms[time.from - 2]?.amount?.kind === 'percent') return true;
  // "Minder dan" before a number is its bound; before a time it compares.
  const last = before?.word.adverb ? before.lower.split(' ').at(-1)! : '';
  if (data.prepositions[last] === 'Than') return true;
  const amounts = phrases.chunks.filter(({ kind }) => kind === 'amount');
  return (
    amounts.some((amount) => used.has(amount)) &&
    amounts.some((amount) => amount.to === time.from && !used.has(amount))
  );
}

/** When: the clause's own time; a clause beside another shares the one that opens it. */
export function timeOf(
  read: ReadClause,
  parent: ReadClause | undefined,
  used: ReadonlySet<Chunk>,
  data: EventData,
): NewsEvent['time'] {
  const own = read.phrases.chunks.find(
    (chunk) => chunk.kind === 'time' && !chunk.head.time!.object && !isCompared(chunk, read, used, data),
  );
  if (own) return own.head.time!.time;
  if (!parent || !(read.clause.coordinated || read.clause.kind === 'infinitive')) return null;
  const shared = parent.phrases.chunks.find(
    ({ kind, from }) => kind === 'time' && from < parent.phrases.finite,
  );
  return shared?.head.time?.time ?? null;
}

/** Terms that a purpose may run over. */
const carriesOn = (term: Term, next: Term | undefined): boolean =>
  isPlain(term) ||
  term.kind === 'placeAdjective' ||
  term.kind === 'party' ||
  term.word.noun !== undefined ||
  term.word.reference !== undefined ||
  (term.word.determiner !== undefined && next !== undefined) ||
  (term.word.relation === 'Of' && next !== undefined) ||
  (term.word.coordinator === true && next !== undefined && isPlain(next));

/**
 * What for, in the words of the text: the phrase behind one of the pack's words for a purpose, without its article.
 *
 * @param text The paragraph.
 */
export function purposeOf(
  read: ReadClause,
  data: EventData,
  text: string,
  used: ReadonlySet<Chunk>,
  type: NewsEvent['type'],
): string | null {
  const told = new Set([...used].map(({ head }) => head));
  for (const chunk of read.phrases.chunks) {
    if (chunk.kind !== 'thing' && !chunk.head.word.noun?.work) continue;
    if (used.has(chunk) || chunk.preposition === null) continue;
    const types = data.purposes[chunk.preposition.lower];
    if (!types?.includes(type) || data.notPurposes.includes(chunk.head.lower)) continue;
    const { terms } = read.clause;
    let from = terms.indexOf(chunk.terms[0]!);
    if (from < 0) continue;
    // "in het ontwikkelen van de cloud": the act says nothing beside what it is done to.
    const act = data.purposeActs.includes(terms[from]!.lower) ? terms[from + 1] : undefined;
    if (act?.word.relation === 'Of') from += 2;
    while (terms[from]?.word.determiner) from += 1;
    // Words without a part in the event may stand inside the phrase: "twee extra fregatten".
    let to = Math.max(from, terms.indexOf(chunk.terms.at(-1)!) + 1);
    while (to < terms.length && carriesOn(terms[to]!, terms[to + 1])) {
      // An article begins another phrase unless "van" or "en" stands before it.
      const before = terms[to - 1];
      if (to > from && terms[to]!.word.determiner && !before?.word.relation && !before?.word.coordinator)
        break;
      to += 1;
      // "De bouw van vier patrouilleschepen"
      const counted = terms[to];
      if (terms[to - 1]!.word.relation === 'Of' && counted?.amount?.kind === 'count' && !told.has(counted))
        to += 1;
    }
    const end = to;
    while (to > from && (terms[to - 1]!.word.relation || terms[to - 1]!.word.determiner)) to -= 1;
    // "De bouw van 3 miljoen euro": of what, the words that are left do not say.
    if (to === from + 1 && end > to && chunk.head.word.noun?.work) continue;
    const first = terms[from];
    const last = terms[to - 1];
    if (first && last && to > from) return text.slice(first.start, last.end);
  }
  return null;
}

/** "Zou moeten investeren", "had willen investeren": a wish, or what did not come about. */
const isUnreal = (verbs: readonly Verb[], unreal: EventData['unreal']): boolean =>
  unreal.some(
    ([finite, infinitive]) =>
      verbs.some(({ reading: { verb, form } }) => verb.lemma === finite && form === 'past') &&
      verbs.some(({ reading: { verb, form } }) => verb.lemma === infinitive && form === 'infinitive'),
  );

/** "Volgens de bond moet ASML 3 miljoen investeren": what a body wants of another. */
const isDemand = (
  { phrases: { verbs, chunks }, parties, subject }: ReadClause,
  { prepositions, verbs: demanding }: EventData['demands'],
): boolean =>
  verbs.some(({ reading: { verb } }) => demanding.includes(verb.lemma)) &&
  chunks.some(
    (chunk) =>
      chunk !== subject &&
      chunk.preposition !== null &&
      prepositions.includes(chunk.preposition.lower) &&
      parties.get(chunk)?.every(({ company }) => !company),
  );

const STRENGTH: readonly EventStatus[] = ['done', 'announced', 'planned', 'rumoured', 'denied'];

/** What a governing verb, or the tense, makes of an event; 'none' where it is no event. */
export function statusOf(
  match: FrameMatch,
  read: ReadClause,
  governing: readonly (EventStatus | 'none' | undefined)[],
  data: EventData,
): EventStatus | 'none' {
  const { rule, frame } = match;
  const { phrases, clause } = read;
  const own = frame.verb;
  if (rule.apart) return rule.status ?? 'announced';
  const signs: (EventStatus | 'none' | undefined)[] = [...governing];
  const isHelped = phrases.verbs.some(
    ({ reading: { verb } }) => verb.helps !== undefined && verb.helps !== 'modal',
  );
  for (const verb of phrases.verbs) {
    // "Haalde 3 miljoen op, minder dan gehoopt": a participle that no verb helps governs nothing.
    if (verb !== own && verb.reading.form === 'participle' && phrases.finite >= 0 && !isHelped) continue;
    // "Verwacht een winst te boeken": other verbs govern the infinitive that the noun goes with.
    const governs = verb.reading.verb.helps !== undefined || own?.term.marked === true;
    // "Gaat naar BAM": a verb that helps no other plans nothing.
    if (verb.reading.verb.helps === 'modal' && (rule.helped || phrases.verbs.length === 1)) continue;
    // "Meer dan ASML had gehoopt": what somebody had hoped for did not come about.
    const wasHoped = verb.reading.form === 'participle' && verb.reading.verb.tags?.includes('Hope');
    if (frame.noun ? governs || verb === own : verb !== own)
      signs.push(wasHoped ? 'none' : verb.reading.verb.status);
  }
  if (isUnreal(phrases.verbs, data.unreal) || isDemand(read, data.demands)) return 'none';
  if (data.beingPlans && isToBe(phrases)) signs.push('planned');
  if (phrases.hedged || phrases.verbs.some(({ reading }) => reading.hearsay)) signs.push('rumoured');
  if (signs.includes('none')) return 'none';
  const said = signs.filter((sign): sign is EventStatus => sign !== undefined && sign !== 'none');
  const strongest = said.toSorted((a, b) => STRENGTH.indexOf(b) - STRENGTH.indexOf(a))[0];
  if (strongest === 'denied' || strongest === 'rumoured') return strongest;
  if (rule.status) return rule.status;
  if (said.includes('announced')) return 'announced';
  if (strongest) return strongest;
  if (clause.kind === 'infinitive' && clause.purpose) return 'planned';
  // "Amazon to invest £8bn": a headline's infinitive.
  if (own?.term.marked && phrases.finite < 0) return 'planned';
  // "Is eigenaar geworden": beside a noun, the helping verb tells.
  const tensed = own ?? (frame.noun ? phrases.verbs.at(-1) : undefined);
  if (tensed && isPast(tensed, read)) return 'done';
  // "Steekt de komende jaren 3 miljoen in": the present tells what is to come.
  if (phrases.chunks.some(({ kind, head }) => kind === 'time' && head.time!.ahead)) return 'planned';
  return rule.present ?? 'announced';
}

/** "Is to cut", "is to be sold": an infinitive right behind a finite verb of being. */
function isToBe({ verbs, finite }: ReadClause['phrases']): boolean {
  const being = verbs.find(({ index }) => index === finite)?.reading.verb.helps === 'being';
  return being && verbs.some(({ term, index }) => term.marked === true && index === finite + 1);
}

/** Whether a verb tells of what is over: its tense, or its participle with a helping verb. */
function isPast(verb: Verb, { phrases }: ReadClause): boolean {
  if (verb.reading.form === 'past') return true;
  const finite = phrases.verbs.find(({ index }) => index === phrases.finite);
  // "Signed a deal to buy": the past is that of the verb before.
  if (verb.term.marked && finite && finite.reading.verb.helps === undefined) return false;
  if (finite?.reading.form === 'past') return true;
  if (verb.reading.form !== 'participle' || verb.reading.verb.state) return false;
  return phrases.verbs.some(
    ({ reading: { verb: helper } }) => helper.helps === 'perfect' || helper.helps === 'being',
  );
}

/** The rule's type alone does not make an event: it must also tell one of the things that the rule needs. */
export function hasNeeds(event: NewsEvent, rule: EventRule): boolean {
  if (!rule.needs) return true;
  return rule.needs.some((need) => {
    if (need === 'object' || need === 'seller' || need === 'partner') {
      const wanted = need === 'partner' ? 'actor' : need;
      return event.parties?.some(({ role }) => role === wanted) ?? false;
    }
    return event[need] !== null && event[need] !== undefined;
  });
}
