import type { ArticleRecord, Mention } from '../record/schema.ts';
import { elides } from './elision.ts';
import { nameAt, placeLabel, type PlaceNames } from './places.ts';
import type { Translator } from './translator.ts';

/** Somebody who takes part in an event, in the forms that sentences need. All but `name` begin with a blank. */
export interface PartyText {
  readonly name: string;
  readonly in: string;
  readonly of: string;
  readonly to: string;
  readonly from: string;
  readonly for: string;
  readonly with: string;
  readonly at: string;
}

export const NOBODY: PartyText = { name: '', in: '', of: '', to: '', from: '', for: '', with: '', at: '' };

/** One line of text, so that a name cannot break the line that it stands in. */
export const oneLine = (text: string): string =>
  text
    .replace(/\p{C}+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** The article that stands before an organisation's name in the sentences that the record quotes, or ''. */
function articleInText(
  record: ArticleRecord,
  name: string,
  mentions: readonly Mention[],
  articles: readonly string[],
): string {
  for (const mention of mentions) {
    // "het Rijk" says nothing of how "Rijksoverheid" is called.
    if (mention.text.toLowerCase() !== name.toLowerCase()) continue;
    for (const { evidence } of record.events) {
      const from = mention.start - evidence.start;
      if (evidence.paragraph !== mention.paragraph || from < 0 || mention.end > evidence.end) continue;
      // "de Microsoft-topman" says nothing of how Microsoft itself is called.
      if (/^[\p{L}\p{N}-]/u.test(evidence.text.slice(mention.end - evidence.start))) continue;
      const before = evidence.text.slice(0, from);
      const article = articles.find(
        (candidate) =>
          before.toLowerCase().endsWith(candidate) &&
          !/[\p{L}\p{N}]$/u.test(before.slice(0, -candidate.length)),
      );
      if (article) return article;
    }
  }
  return '';
}

/** A name with the article that its last word asks for: "de Rijksoverheid", "the Gates Foundation"; or as it is. */
function withArticleOfEnd(name: string, { grammar }: Translator): string {
  const lower = name.toLowerCase();
  const [article = ''] =
    Object.entries(grammar.heads).find(([, { ends }]) => ends.some((head) => lower.endsWith(head))) ?? [];
  return article + name;
}

/** A name with an article, in the order: "de gemeente Vlissingen", as the text has it, "de Rijksoverheid". */
function withArticle(name: string, inText: string, translator: Translator): string {
  const lower = name.toLowerCase();
  const heads = Object.entries(translator.grammar.heads);
  for (const [article, { begins }] of heads) {
    if (begins.some((head) => lower.startsWith(`${head} `))) {
      return article + name.charAt(0).toLowerCase() + name.slice(1);
    }
  }
  return inText === '' ? withArticleOfEnd(name, translator) : inText + name;
}

/**
 * A public body in the locale's words, where the article is in another language: "Franse overheid" → "the French
 * government", "Gemeente Vlissingen" → "the municipality of Vlissingen".
 */
function publicBody(
  name: string,
  place: string | undefined,
  record: ArticleRecord,
  translator: Translator,
  placeNames: PlaceNames,
): string | undefined {
  const { grammar, terms } = translator;
  const { code } = record.language;
  const conceptOf = (words: string): string | undefined => terms.concept(code, 'bodies', words);
  const whole = conceptOf(name);
  if (translator.has(`phrases.bodies.${whole}.alone`)) return translator.t(`phrases.bodies.${whole}.alone`);
  const [first = '', ...rest] = name.split(' ');
  const body = conceptOf(first);
  if (body !== undefined && translator.has(`phrases.bodies.${body}.of`) && rest.length > 0) {
    const label =
      body === MINISTRY
        ? toldPortfolio(rest.join(' '), code, translator)
        : place === undefined
          ? rest.join(' ')
          : placeLabel(place, record, translator, placeNames);
    return label === undefined ? undefined : withPreposition(`phrases.bodies.${body}.of`, label, translator);
  }
  const adjective = place === undefined ? undefined : grammar.adjectives.get(place);
  const concept = rest.length === 1 ? (body ?? conceptOf(rest[0] ?? '')) : undefined;
  if (adjective === undefined || !translator.has(`phrases.bodies.${concept}.adjective`)) return undefined;
  return translator.t(`phrases.bodies.${concept}.adjective`, { adjective });
}

/** The public bodies that are named after what they are charged with, and not after a place. */
const MINISTRY = 'ministry';

function toldPortfolio(words: string, language: string, { terms, locale }: Translator): string | undefined {
  const portfolio = terms.concept(language, 'portfolios', words);
  return portfolio === undefined ? undefined : terms.told(locale, 'portfolios', portfolio);
}

/** Everybody and every place that a record names. */
export interface Roster {
  /**
   * How somebody or some place is called in running text: as the locale calls it, else by its own name, with an
   * article where the text or the kind of name gives one. '' for an id that the record does not explain: an id is no
   * name.
   */
  called(id: string): string;
  /** The same without an article, for a list. */
  listed(id: string): string;
  isCompany(id: string): boolean;
  isOrganisation(id: string): boolean;
}

/** The names of one record in the translator's language. */
export function createRoster(record: ArticleRecord, translator: Translator, placeNames: PlaceNames): Roster {
  const index = <T extends { id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
    new Map(list.map((entity) => [entity.id, entity]));
  const companies = index(record.companies);
  const organisations = index(record.organisations);
  const sources = index(record.sources);
  const places = index(record.places);
  const known = new Map<string, string>();

  function nameOf(id: string): string {
    const company = companies.get(id);
    if (company) return oneLine(company.name);
    const entity = organisations.get(id) ?? sources.get(id);
    if (!entity) return places.has(id) ? nameAt(id, record, translator, placeNames) : '';
    const told = translator.grammar.names.get(id);
    if (told !== undefined) return told;
    const name = oneLine(entity.name);
    const foreign = record.language.code !== translator.locale;
    const body = foreign
      ? publicBody(name, organisations.get(id)?.place, record, translator, placeNames)
      : undefined;
    if (body !== undefined) return body;
    if (beginsWithArticle(name, translator)) return name;
    if (foreign) return organisations.has(id) ? withArticleOfEnd(name, translator) : name;
    const article = articleInText(record, name, entity.mentions, translator.grammar.articles);
    return withArticle(name, article, translator);
  }

  return {
    called(id) {
      const name = known.get(id) ?? nameOf(id);
      known.set(id, name);
      return name;
    },
    listed(id) {
      const name = this.called(id);
      const article = companies.has(id)
        ? undefined
        : translator.grammar.articles.find((candidate) => name.startsWith(candidate));
      return article === undefined ? name : name.slice(article.length);
    },
    isCompany: (id) => companies.has(id),
    isOrganisation: (id) => organisations.has(id),
  };
}

/** Whether a name begins with an article of the locale. */
export const beginsWithArticle = (name: string, { grammar }: Translator): boolean =>
  grammar.articles.some((article) => name.toLowerCase().startsWith(article));

/** A preposition with a name, in the form that the name asks for: " d'Amazon", " du Monde". */
export function withPreposition(key: string, name: string, translator: Translator): string {
  const { grammar } = translator;
  const form = grammar.nameForms.find(({ prefix }) => name.startsWith(prefix));
  if (form) return translator.t(key, { context: form.context, name, bare: name.slice(form.prefix.length) });
  return translator.t(key, elides(name, grammar) ? { context: 'vowel', name } : { name });
}

/** "A, B en C"; '' of an empty list. */
export function listText(names: readonly string[], translator: Translator): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return translator.t('phrases.list.last', {
    items: names.slice(0, -1).join(translator.t('phrases.list.separator')),
    last,
  });
}

/**
 * One or more parties in every form; the forms are made when they are asked for. A class, because making an object with
 * getters of its own takes longer than telling the event.
 */
class Parties implements PartyText {
  readonly name: string;
  readonly #translator: Translator;

  constructor(name: string, translator: Translator) {
    this.name = name;
    this.#translator = translator;
  }

  #form(key: string): string {
    return withPreposition(`phrases.roles.${key}`, this.name, this.#translator);
  }

  get in(): string {
    return this.#form('in');
  }

  get of(): string {
    return this.#form('of');
  }

  get to(): string {
    return this.#form('to');
  }

  get from(): string {
    return this.#form('from');
  }

  get for(): string {
    return this.#form('for');
  }

  get with(): string {
    return this.#form('with');
  }

  get at(): string {
    return this.#form('at');
  }
}

/** One or more parties, or nobody. */
export function partyText(names: readonly string[], translator: Translator): PartyText {
  return names.length === 0 ? NOBODY : new Parties(listText(names, translator), translator);
}
