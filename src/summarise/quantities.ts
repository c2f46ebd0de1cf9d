import type { Amount, ArticleRecord, Bound, Evidence, NewsEvent } from '../record/schema.ts';
import { elides } from './elision.ts';
import { oneLine } from './names.ts';
import { CENTS, fullNumber, moneyNumber, type NumberText, scaledNumber } from './numbers.ts';
import type { Translator } from './translator.ts';

/** A quantity in the forms that sentences need; each begins with a blank, and is '' where there is nothing to say. */
export interface QuantityText {
  /** " meer dan 4 miljard euro" */
  bare: string;
  /** " van meer dan 4 miljard euro" */
  of: string;
  /** " voor meer dan 4 miljard euro" */
  for: string;
  /** " ter waarde van meer dan 4 miljard euro" */
  worth: string;
  /** As `bare`, or " geld" where no number is known. */
  money: string;
  /** 1 where one thing is meant, else 2: for the agreement of a verb. */
  number: 1 | 2;
}

/** The numbers of an amount or a count. */
type Quantity = Pick<Amount, 'value' | 'low' | 'high' | 'bound'>;

const NOTHING: QuantityText = { bare: '', of: '', for: '', worth: '', money: '', number: 2 };

/** Writes a number with what it is a number of. */
type Writer = (number: NumberText, text: string) => string;

/** "4 miljard": digits and scale word. */
function withScale(number: NumberText, translator: Translator): string {
  if (number.scale === null || number.scale === CENTS) return number.digits;
  return translator.t(`phrases.scale.${number.scale}`, { number: number.digits, count: number.said });
}

/** The key of a currency's words. */
function moneyKey(currency: string | null, translator: Translator): string {
  const known = currency !== null && translator.has(`phrases.money.${currency}.scaled`);
  return `phrases.money.${currency === null ? 'unknown' : known ? currency : 'other'}`;
}

/** The keys of a currency's words, by how large a sum is told; `cents` only where the locale has them. */
interface MoneyKeys {
  plain: string;
  scaled: string;
  cents: string | undefined;
}

/** Each locale's keys, put together once for each currency: a key that is made anew takes long to look up. */
const known = new WeakMap<Translator, Map<string | null, MoneyKeys>>();

function moneyKeys(currency: string | null, translator: Translator): MoneyKeys {
  let keys = known.get(translator);
  if (!keys) known.set(translator, (keys = new Map()));
  let found = keys.get(currency);
  if (!found) {
    const key = moneyKey(currency, translator);
    const cents = translator.has(`${key}.${CENTS}`) ? `${key}.${CENTS}` : undefined;
    keys.set(currency, (found = { plain: `${key}.plain`, scaled: `${key}.scaled`, cents }));
  }
  return found;
}

function moneyWriter(
  { plain, scaled, cents }: MoneyKeys,
  currency: string | null,
  translator: Translator,
): Writer {
  return ({ scale, said }, number) =>
    translator.t(scale === null ? plain : scale === CENTS ? cents! : scaled, {
      number,
      currency,
      ...(scale === null || scale === CENTS ? { count: said } : {}),
    });
}

/** A quantity of money in words; `NOTHING` where it is vague. */
function moneyText(quantity: Quantity, currency: string | null, translator: Translator): QuantityText {
  const keys = moneyKeys(currency, translator);
  const hasCents = keys.cents !== undefined;
  const number = (value: number): NumberText => moneyNumber(value, translator.grammar, hasCents);
  return quantityText(quantity, number, moneyWriter(keys, currency, translator), translator);
}

/** A range, with the scale told once where both ends share it. */
function rangeText(
  [low, high]: readonly [number, number],
  scaled: (value: number) => NumberText,
  writer: Writer,
  translator: Translator,
): string {
  const from = scaled(low);
  const to = scaled(high);
  const fromText = withScale(from, translator);
  const toText = withScale(to, translator);
  if (!translator.grammar.numbers.rangeInside) {
    return translator.t('phrases.range', { low: writer(from, fromText), high: writer(to, toText) });
  }
  const shared = from.scale === to.scale ? from.digits : fromText;
  return writer(to, translator.t('phrases.range', { low: shared, high: toText }));
}

/** A bound in words, in the forms that sentences need; they are made when they are asked for. A class, as are parties. */
class Bounded implements QuantityText {
  readonly number: 1 | 2;
  readonly #bound: Bound;
  readonly #quantity: string;
  readonly #translator: Translator;

  constructor(bound: Bound, quantity: string, number: 1 | 2, translator: Translator) {
    this.number = number;
    this.#bound = bound;
    this.#quantity = quantity;
    this.#translator = translator;
  }

  #form(key: string): string {
    return this.#translator.t(`phrases.quantity.${key}.${this.#bound}`, { quantity: this.#quantity });
  }

  get bare(): string {
    return this.#form('bare');
  }

  get of(): string {
    return this.#form('of');
  }

  get for(): string {
    return this.#form('for');
  }

  get worth(): string {
    return this.#translator.t('phrases.quantity.worth', { bare: this.bare, of: this.of });
  }

  get money(): string {
    return this.#form('bare');
  }
}

function quantityText(
  quantity: Quantity,
  scaled: (value: number) => NumberText,
  writer: Writer,
  translator: Translator,
): QuantityText {
  const { value, low, high, bound } = quantity;
  if (low !== undefined && high !== undefined) {
    return new Bounded('range', rangeText([low, high], scaled, writer, translator), 2, translator);
  }
  const only = value ?? low ?? high;
  if (only === undefined || only === null) return NOTHING;
  const number = scaled(only);
  const open = value === undefined || value === null ? (low === undefined ? 'at-most' : 'at-least') : bound;
  // A number that stands there is no vague one, whatever the bound says.
  const said = open === 'range' || open === 'vague' ? 'about' : open;
  return new Bounded(said, writer(number, withScale(number, translator)), only === 1 ? 1 : 2, translator);
}

/**
 * "miljarden": the words stand only in the amounts of the record, not in the event. They are taken from its sentence,
 * and told where the locale knows them.
 */
function vagueMoney(
  record: ArticleRecord,
  evidence: readonly Evidence[],
  currency: string | null,
  translator: Translator,
): QuantityText {
  const amount = record.amounts.find(
    (candidate) =>
      candidate.kind === 'money' &&
      candidate.bound === 'vague' &&
      evidence.some(
        ({ paragraph, start, end }) =>
          candidate.paragraph === paragraph && candidate.start >= start && candidate.end <= end,
      ),
  );
  const scale = amount && translator.terms.beginning(record.language.code, 'vague', amount.text);
  return scale ? vagueText(scale, currency, translator) : NOTHING;
}

function vagueText(scale: string, currency: string | null, translator: Translator): QuantityText {
  const number = translator.t(`phrases.vague.${scale}`);
  const known = currency !== null && translator.has(`phrases.money.${currency}.vague`);
  const quantity = known ? translator.t(`phrases.money.${currency}.vague`, { number }) : number;
  return new Bounded('vague', quantity, 2, translator);
}

/** An event's money. */
export function eventAmountText(
  record: ArticleRecord,
  event: NewsEvent,
  translator: Translator,
): QuantityText {
  const { amount } = event;
  const none = { ...NOTHING, money: translator.t('phrases.someMoney') };
  if (!amount) return none;
  const told = moneyText(amount, amount.currency, translator);
  if (told !== NOTHING) return told;
  const vague = vagueMoney(record, [event.evidence, ...(event.also ?? [])], amount.currency, translator);
  return vague === NOTHING ? none : vague;
}

/** What an event counts, and whether that is people or jobs: they are told with different verbs. */
export interface CountText {
  text: QuantityText;
  people: boolean;
}

/** Units of jobs; whatever else an event counts is people. */
const JOBS = new Set(['jobs', 'positions', 'vacancies', 'fte']);

/** An event's number of jobs or people; "jobs" where no number is known. */
export function eventCountText(record: ArticleRecord, event: NewsEvent, translator: Translator): CountText {
  const { count } = event;
  const none: CountText = {
    text: {
      ...NOTHING,
      bare: translator.t('phrases.someJobs.bare'),
      of: translator.t('phrases.someJobs.of'),
    },
    people: false,
  };
  if (!count) return none;
  const concept = translator.terms.ending(record.language.code, 'units', count.unit);
  const people = concept === undefined || !JOBS.has(concept);
  const tell = (bound: Bound): QuantityText =>
    countText(record, { ...count, bound }, concept ?? 'people', count.unit, translator);
  const told = tell(count.bound);
  if (told === NOTHING) return none;
  // What a number can rise to is told of a sum only: "une amende pouvant atteindre".
  if (count.bound !== 'up-to') return { text: told, people };
  return { text: { ...NOTHING, number: told.number, bare: told.bare, of: tell('at-most').of }, people };
}

/** A count with its unit: in the words of the text where the locale's language is the article's, else as it has them. */
function countText(
  record: ArticleRecord,
  count: Quantity,
  concept: string,
  words: string,
  translator: Translator,
): QuantityText {
  const scaled = (value: number): NumberText => scaledNumber(value, translator.grammar);
  const own = record.language.code === translator.locale;
  const unit = oneLine(words);
  const writer: Writer = ({ scale, said }, number) => {
    const form = scale === null ? 'plain' : 'scaled';
    if (!own || unit === '') return translator.t(`phrases.units.${concept}.${form}`, { number, count: said });
    const context = elides(unit, translator.grammar) ? { context: 'vowel' } : {};
    return translator.t(`phrases.units.other.${form}`, { number, unit, ...context });
  };
  return quantityText(count, scaled, writer, translator);
}

/** A percentage, in full: "12,5 procent". */
export function percentText(value: number, kind: Amount['kind'], translator: Translator): string {
  const { digits, said } = fullNumber(value, translator.grammar);
  return translator.t(`phrases.${kind}`, { number: digits, count: said });
}

/** An amount of the record by itself, with its bound; '' where the locale has no words for it. */
export function amountText(record: ArticleRecord, amount: Amount, translator: Translator): string {
  const full = (value: number): NumberText => fullNumber(value, translator.grammar);
  const own = record.language.code === translator.locale;
  if (amount.kind === 'money') {
    const currency = amount.currency ?? null;
    const told = moneyText(amount, currency, translator);
    if (told !== NOTHING) return told.bare.trim();
    const scale = translator.terms.beginning(record.language.code, 'vague', amount.text);
    return scale ? vagueText(scale, currency, translator).bare.trim() : own ? amount.text : '';
  }
  if (amount.kind === 'count') {
    const word = amount.unit ?? '';
    const unit = translator.terms.concept(record.language.code, 'units', word);
    if (unit === undefined && (!own || word === '')) return '';
    return countText(record, amount, unit ?? 'people', word, translator).bare.trim();
  }
  const writer: Writer = ({ said }, number) =>
    translator.t(`phrases.${amount.kind}`, { number, count: said });
  return quantityText(amount, full, writer, translator).bare.trim();
}
