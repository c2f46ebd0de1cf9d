/** An event → one sentence of the locale. The sentences stand in the locale's files; here is only which one to take. */
import type { ArticleRecord, NewsEvent } from '../record/schema.ts';
import { beginsWithArticle, NOBODY, type PartyText, partyText, type Roster } from './names.ts';
import { type PlaceNames, placeText } from './places.ts';
import { NO_PURPOSE, purposeText } from './purpose.ts';
import { eventAmountText, eventCountText, percentText } from './quantities.ts';
import { isDayOrWeek, isOfBefore, type Tense, timeText } from './times.ts';
import type { Translator, Values } from './translator.ts';

/** What a sentence is made from, besides the event. */
export interface Scene {
  record: ArticleRecord;
  translator: Translator;
  roster: Roster;
  placeNames: PlaceNames;
}

/** A headline is in the present, and says neither when nor what for nor according to whom. */
export interface SentenceOptions {
  headline?: boolean;
}

/** How an event's status and time are told together. */
type Form = 'announced' | 'announcedBefore' | 'planned' | 'done' | 'denied' | 'rumoured';

/** Who must be known for a sentence, the fullest first; a type has sentences for some of these. */
const SHAPES = [
  { key: 'actor-object', actor: true, recipient: false, object: true },
  { key: 'actor-recipient', actor: true, recipient: true, object: false },
  { key: 'actor', actor: true, recipient: false, object: false },
  { key: 'object', actor: false, recipient: false, object: true },
  { key: 'recipient', actor: false, recipient: true, object: false },
  { key: 'none', actor: false, recipient: false, object: false },
] as const;

/** Names of everyone in a role, the head's first. */
function namesOf(
  { roster }: Scene,
  event: NewsEvent,
  role: NonNullable<NewsEvent['parties']>[number]['role'],
): string[] {
  const head = role === 'actor' ? event.actor : role === 'recipient' ? event.recipient : null;
  const others = (event.parties ?? []).filter((party) => party.role === role).map(({ id }) => id);
  const ids = new Set(head === null ? others : [head, ...others]);
  return [...ids].map((id) => roster.called(id)).filter((name) => name !== '');
}

/** A status told with its time: what lies behind us was announced then, and a tense that contradicts its time goes without. */
function formOf(event: NewsEvent, tense: Tense): { form: Form; timed: boolean } {
  // The time of results is the period that they are about, and not when they were told.
  const results = event.type === 'results';
  switch (event.status) {
    case 'announced':
    case 'planned':
      if (tense === 'future' && results) return { form: 'planned', timed: true };
      return { form: tense === 'past' && !results ? 'announcedBefore' : event.status, timed: true };
    case 'done':
      if (tense === 'future' && results) return { form: 'planned', timed: true };
      return { form: 'done', timed: tense !== 'future' };
    case 'rumoured':
      return { form: 'rumoured', timed: tense !== 'past' };
    case 'denied':
      return { form: 'denied', timed: false };
  }
}

/** According to whom, at the end of a sentence. Nobody is cited for what an organisation itself does. */
function sourceText({ roster, translator }: Scene, event: NewsEvent): string {
  const id = event.source;
  if (id === null) return '';
  if (id === event.actor) return roster.isCompany(id) ? translator.t('phrases.source.self') : '';
  const name = roster.called(id);
  if (name === '') return '';
  return translator.t(
    `phrases.source.${roster.isCompany(id) || roster.isOrganisation(id) ? 'party' : 'medium'}`,
    { name },
  );
}

/** The variants of a type's sentences, by what is known beside the parties; one that a type lacks is not looked at. */
function variantOf({ roster }: Scene, event: NewsEvent, hasAmount: boolean, people: boolean): string {
  // Public bodies award; which of two companies works for the other the text seldom says.
  if (event.type === 'contract')
    return event.recipient !== null && roster.isOrganisation(event.recipient) ? '.award' : '';
  if (event.type === 'results')
    return hasAmount ? '.amount' : event.change ? `.${event.change.direction}` : '.bare';
  return people ? '.people' : '.jobs';
}

function changeText(event: NewsEvent, translator: Translator): { after: string; by: string } {
  const { change } = event;
  if (!change) return { after: '', by: '' };
  if (change.value === null || change.direction === 'flat') {
    return { after: translator.t(`phrases.change.${change.direction}.unsaid`), by: '' };
  }
  const percent = percentText(Math.abs(change.value), 'percent', translator);
  return {
    after: translator.t(`phrases.change.${change.direction}.said`, { percent }),
    by: translator.t('phrases.change.by', { percent }),
  };
}

/** A time as a whole, or where one that ends in digits must not stand before an amount: "in 2025 60 miljoen". */
function timeForms(full: string): Record<'full' | 'word' | 'date', string> {
  const isDate = /\d$/.test(full);
  return { full, word: isDate ? '' : full, date: isDate ? full : '' };
}

/** A capital at the start, except for a name that is written without one: "eBay". */
function asSentence(text: string, names: readonly string[], translator: Translator): string {
  const isName = names.some((name) => text.startsWith(name) && !beginsWithArticle(name, translator));
  return isName ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * Tells an event in one sentence with its full stop; a headline has none.
 *
 * @throws {RangeError} where the locale lacks a text.
 */
export function eventSentence(scene: Scene, event: NewsEvent, options: SentenceOptions = {}): string {
  const { record, translator, placeNames } = scene;
  const { type } = event;
  const actors = namesOf(scene, event, 'actor');
  const recipients = namesOf(scene, event, 'recipient');
  const objects = namesOf(scene, event, 'object');
  const stakes = namesOf(scene, event, 'stake').map((name) => translator.t('phrases.stake', { name }));
  const sellers = namesOf(scene, event, 'seller');
  // Who sells may be told as the seller alone, and who raises money as the one that gets it.
  const standIns = type === 'sale' ? sellers : type === 'funding' ? recipients : [];
  const subjects = actors.length > 0 ? actors : standIns;
  const parties = {
    actor: partyText(subjects, translator),
    recipient: partyText(recipients, translator),
    object: partyText([...objects, ...stakes], translator),
    seller: partyText(sellers, translator),
    investors: partyText(namesOf(scene, event, 'investor'), translator),
  };
  const time = timeText(record, event, translator);
  const { form, timed: inTense } = formOf(event, time.tense);
  const timed = inTense && !(type === 'results' && isDayOrWeek(record, event, translator));
  const isNews = ['announced', 'announcedBefore', 'done'].includes(form) && !isOfBefore(record, event);
  const amount = eventAmountText(record, event, translator);
  const count = eventCountText(record, event, translator);
  const change = changeText(event, translator);
  const purpose = options.headline ? NO_PURPOSE : purposeText(record, event, translator);
  // "in zijn Franse activiteiten" says where already.
  const adjective = event.place === null ? undefined : translator.grammar.adjectives.get(event.place);
  const said = adjective !== undefined && purpose.for.includes(adjective);
  const placeIn = event.place === null || said ? '' : placeText(event.place, record, translator, placeNames);
  const { actor, recipient, object, seller, investors } = parties;
  // Field by field: with a spread before them each field took as long as all of this.
  const values: Values = {
    actor,
    recipient,
    object,
    seller,
    investors,
    actors: subjects.length,
    recipients: recipients.length,
    objects: objects.length + stakes.length,
    amount,
    jobs: count.text,
    measure: new Measure(event.measure ?? 'unsaid', translator),
    change,
    place: { in: placeIn },
    purpose,
    time: timeForms(timed && !options.headline ? time.text : ''),
    source: options.headline ? '' : sourceText(scene, event),
  };
  const variant = variantOf(scene, event, amount.bare !== '', count.people);
  const key =
    (options.headline && isNews ? sentenceKey(type, 'headline', variant, parties, translator) : undefined) ??
    sentenceKey(type, form, variant, parties, translator);
  const text = key
    ? translator.t(key, values)
    : nounSentence(translator.t(nounKey(type, variant, parties, translator), values), form, values, scene);
  const names = [...subjects, ...recipients, ...objects];
  return options.headline ? asHeadline(text, names, translator) : asSentence(text, names, translator);
}

/**
 * A text as a headline: without the article that the locale's headlines do not begin with, and without its full stop.
 *
 * @param names those of which one may open the text and keeps its first letter as it is
 */
export function asHeadline(text: string, names: readonly string[], translator: Translator): string {
  const article = translator.grammar.headlineArticles.find((candidate) => text.startsWith(candidate)) ?? '';
  return asSentence(text.slice(article.length).replace(/\.$/, ''), names, translator);
}

/** A sentence about the noun that stands for an event: "X kondigde vorig jaar de overname van Y aan". */
function nounSentence(event: string, form: Form, values: Values, { translator }: Scene): string {
  const feminine = translator.grammar.feminine.some((start) => event.startsWith(start));
  return translator.t(`events.${values['actors'] === 0 ? 'impersonal' : 'personal'}.${form}`, {
    ...values,
    event,
    ...(feminine ? { context: 'feminine' } : {}),
  });
}

/** The key of the fullest sentence of its own that the type has for this form and these parties. */
function sentenceKey(
  type: string,
  form: Form | 'headline',
  variant: string,
  parties: Readonly<Record<'actor' | 'recipient' | 'object', PartyText>>,
  translator: Translator,
): string | undefined {
  for (const shape of SHAPES) {
    if (shape.actor !== (parties.actor !== NOBODY)) continue;
    if (shape.recipient && parties.recipient === NOBODY) continue;
    if (shape.object && parties.object === NOBODY) continue;
    for (const key of [
      `events.${type}.${shape.key}${variant}.${form}`,
      `events.${type}.${shape.key}.${form}`,
    ]) {
      if (translator.has(key)) return key;
    }
  }
  return undefined;
}

/** The key of the noun that stands for the event: "de overname van X", "een overname". */
function nounKey(
  type: string,
  variant: string,
  parties: Readonly<Record<'recipient' | 'object', PartyText>>,
  translator: Translator,
): string {
  const keys = [
    parties.object === NOBODY ? '' : '.object',
    parties.recipient === NOBODY ? '' : '.recipient',
    variant,
  ];
  const found = keys.find((key) => key !== '' && translator.has(`events.${type}.noun${key}`));
  return `events.${type}.noun${found ?? '.plain'}`;
}

/** What results are about, with its article and without; the forms are made when they are asked for. */
class Measure {
  readonly #key: string;
  readonly #translator: Translator;

  constructor(measure: string, translator: Translator) {
    this.#key = `phrases.measures.${measure}`;
    this.#translator = translator;
  }

  get a(): string {
    return this.#translator.t(`${this.#key}.a`);
  }

  get the(): string {
    return this.#translator.t(`${this.#key}.the`);
  }

  get of(): string {
    return this.#translator.t(`${this.#key}.of`);
  }
}
