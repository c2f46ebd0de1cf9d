/** A record → what an editor reads: the facts in sentences of the reader's language, as Markdown or as data. */
import { type PlaceLocale, placeName } from '../gazetteer/places.ts';
import type { ArticleRecord } from '../record/schema.ts';
import { amountList } from './amounts.ts';
import { markdownLine, markdownLink } from './markdown.ts';
import { createRoster, listText, oneLine } from './names.ts';
import { isFigure, leadEvent, newsFirst } from './order.ts';
import { placeLabel, type PlaceNames } from './places.ts';
import { asHeadline, eventSentence, type Scene } from './sentences.ts';
import { dateLabel } from './times.ts';
import type { Translator } from './translator.ts';

export { createTranslator, type LocaleResources, type Translator } from './translator.ts';

export interface MarkdownOptions {
  /** The article's file as seen from the summary's folder, with "/"; none is linked for standard input. */
  sourceLink: string;
}

/** The path of what came through standard input, alone or as one article of several. */
const STANDARD_INPUT = /^-(?:#|$)/;

/** An event as it is told. */
interface ToldEvent {
  type: ArticleRecord['events'][number]['type'];
  text: string;
}

/** A summary as data. Texts are plain, not Markdown. */
export interface SummaryData {
  id: string;
  locale: string;
  /** The article's own title, or a headline made from its facts. */
  title: string;
  /** The most important event, or what the article mentions where it has none. */
  lead: string;
  /** The other events, news before background, else in the order of the text. */
  events: ToldEvent[];
  /** Jobs and results, in the order of the text. */
  figures: ToldEvent[];
  companies: string[];
  organisations: string[];
  /** Who is cited. */
  cited: string[];
  places: string[];
  amounts: string[];
  source: string;
  language: string;
  published: string | null;
}

/** So many names are read at a glance; the rest is counted. */
const LISTED = 8;
/** So many stand in a sentence. */
const IN_SENTENCE = 4;
/** And so many in a headline. */
const IN_HEADLINE = 3;

/** The first names of a list, and how many more there are. */
function shortList(names: readonly string[], limit: number, translator: Translator): string {
  // A single name takes no more room than saying that there is one more.
  if (names.length <= limit + 1) return listText(names, translator);
  const items = names.slice(0, limit).join(translator.t('phrases.list.separator'));
  return translator.t('phrases.summary.more', { items, number: String(names.length - limit) });
}

/**
 * Whom an article without events is about: somebody in its title, or in the first lines of one without a title, who is
 * named again and again, and nobody else as much.
 */
function mainName({ companies, organisations, title }: ArticleRecord): string | undefined {
  const all = [...companies, ...organisations];
  const [first, second] = all.toSorted((one, other) => other.mentions.length - one.mentions.length);
  const opening = title === null ? 1 : 0;
  const isMain =
    first !== undefined &&
    first.mentions.length >= MAIN_FROM &&
    first.mentions.length > (second?.mentions.length ?? 0) &&
    first.mentions.some(({ paragraph }) => paragraph === opening);
  return isMain ? first.id : undefined;
}

/** So many mentions make somebody what an article is about. */
const MAIN_FROM = 3;

/** What an article without events is about and mentions. */
function mentionsText(
  main: string,
  who: readonly string[],
  where: readonly string[],
  translator: Translator,
): string {
  const others = who.filter((name) => name !== main);
  const key = `${others.length > 0 ? 'who' : ''}${where.length > 0 ? 'Where' : ''}`;
  const values = {
    main,
    who: shortList(others, IN_SENTENCE, translator),
    where: shortList(where, IN_SENTENCE, translator),
  };
  if (main !== '')
    return translator.t(`phrases.summary.about.${key === '' ? 'main' : `main${capital(key)}`}`, values);
  return key === ''
    ? ''
    : translator.t(`phrases.summary.mentions.${key === 'Where' ? 'where' : key}`, values);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A headline of the first names. */
function namesHeadline(names: readonly string[], translator: Translator): string {
  if (names.length === 0) return '';
  const shown = listText(names.slice(0, IN_HEADLINE), translator);
  return asHeadline(translator.t('phrases.summary.news', { names: shown }), names, translator);
}

/** Names of a list of entities, each once and none empty. */
function namesOf(entities: readonly { id: string }[], nameOf: (id: string) => string): string[] {
  return [...new Set(entities.map(({ id }) => nameOf(id)).filter((name) => name !== ''))];
}

/**
 * A summary of the record as data, for programs.
 *
 * @throws {RangeError} where the locale lacks a text.
 */
export function summaryData(record: ArticleRecord, translator: Translator): SummaryData {
  const placeNames: PlaceNames = (id) => placeName(id, translator.locale as PlaceLocale);
  const roster = createRoster(record, translator, placeNames);
  const scene: Scene = { record, translator, roster, placeNames };
  const companies = namesOf(record.companies, (id) => roster.listed(id));
  const organisations = namesOf(record.organisations, (id) => roster.listed(id));
  const cited = namesOf(record.sources, (id) => roster.listed(id));
  const places = namesOf(record.places, (id) => placeLabel(id, record, translator, placeNames));
  const amounts = amountList(record, translator);

  const lead = leadEvent(record);
  const leadText = lead ? eventSentence(scene, lead) : '';
  const told = new Set([leadText]);
  const events: ToldEvent[] = [];
  const figures: ToldEvent[] = [];
  const deals = newsFirst(
    record.events.filter((event) => !isFigure(event)),
    record,
  );
  for (const event of [...deals, ...record.events.filter(isFigure)]) {
    if (event === lead) continue;
    const text = eventSentence(scene, event);
    if (told.has(text)) continue;
    told.add(text);
    (isFigure(event) ? figures : events).push({ type: event.type, text });
  }
  const who = namesOf([...record.companies, ...record.organisations], (id) => roster.called(id));
  const main = mainName(record);
  const headline = (): string =>
    lead
      ? eventSentence(scene, lead, { headline: true })
      : namesHeadline(who.length > 0 ? who : places, translator);
  return {
    id: record.id,
    locale: translator.locale,
    title:
      oneLine(record.title ?? '') ||
      headline() ||
      translator.t('phrases.summary.headline', { id: oneLine(record.id) }),
    lead:
      leadText ||
      mentionsText(main === undefined ? '' : roster.called(main), who, places, translator) ||
      (amounts.length > 0 ? '' : translator.t('phrases.summary.mentions.nothing')),
    events,
    figures,
    companies,
    organisations,
    cited,
    places,
    amounts,
    source: record.source.path,
    language: record.language.code,
    published: record.published,
  };
}

/** Name of a language, or its code where the locale has no name for it. */
function languageName(code: string, translator: Translator): string {
  const key = `phrases.summary.languages.${code}`;
  return translator.has(key) ? translator.t(key) : code;
}

/**
 * A summary of the record in Markdown: title, lead, the other events, figures, who, where, how much, and where it all
 * comes from. Ends in one newline.
 *
 * @throws {RangeError} where the locale lacks a text.
 */
export function summarise(record: ArticleRecord, translator: Translator, options: MarkdownOptions): string {
  const data = summaryData(record, translator);
  const list = (told: readonly ToldEvent[]): string =>
    told.map(({ text }) => `- ${markdownLine(text)}`).join('\n');
  const line = (key: string, names: readonly string[]): string =>
    names.length === 0
      ? ''
      : `**${translator.t(`phrases.summary.labels.${key}`)}** ${markdownLine(shortList(names, LISTED, translator))}`;
  const link = STANDARD_INPUT.test(data.source)
    ? markdownLine(translator.t('phrases.summary.standardInput'))
    : markdownLink(oneLine(data.source), options.sourceLink);
  const origin = [
    translator.t('phrases.summary.source', { link }),
    markdownLine(languageName(data.language, translator)),
    ...(data.published === null ? [] : [markdownLine(dateLabel(data.published, translator))]),
  ].join(', ');
  const blocks = [
    `# ${markdownLine(data.title)}`,
    markdownLine(data.lead),
    list([...data.events, ...data.figures]),
    line('companies', data.companies),
    line('organisations', data.organisations),
    line('cited', data.cited),
    line('places', data.places),
    line('amounts', data.amounts),
    origin,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
