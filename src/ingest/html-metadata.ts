/** What a page tells about its article: JSON-LD first, then Open Graph and meta, then the marked-up text. */
import type { DomDocument } from './dom.ts';
import type { Draft } from './draft.ts';
import { inlineText } from './html-fragment.ts';

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const own = (object: Json, key: string): unknown => (Object.hasOwn(object, key) ? object[key] : undefined);

const ARTICLE = /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|Report|(?:Live)?BlogPosting)$/;

/** Most values of a page's JSON-LD that are looked at. */
const MOST_VALUES = 10_000;

/** The first article in a page's JSON-LD, also inside `@graph`, a list or another thing; one with a body goes first. */
function findArticle(document: DomDocument): Json | undefined {
  const queue: unknown[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      queue.push(
        JSON.parse(
          (script.textContent ?? '').replace(
            /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g,
            '',
          ),
        ),
      );
    } catch {
      // A page with broken JSON-LD still has its text.
    }
  }
  let article: Json | undefined;
  for (let index = 0; index < queue.length && index < MOST_VALUES; index += 1) {
    const value = queue[index];
    if (Array.isArray(value)) queue.push(...value.slice(0, MOST_VALUES));
    else if (isObject(value)) {
      const types = [own(value, '@type')].flat();
      if (types.some((type) => typeof type === 'string' && ARTICLE.test(type))) {
        if (typeof own(value, 'articleBody') === 'string') return value;
        article ??= value;
      }
      queue.push(own(value, '@graph'), own(value, 'mainEntity'), own(value, 'mainEntityOfPage'));
    }
  }
  return article;
}

/** A value of JSON-LD as text: itself, the first of a list, or what an object is called. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return inlineText(value) || undefined;
  if (Array.isArray(value))
    return value.length > 0 && !Array.isArray(value[0]) ? textOf(value[0]) : undefined;
  if (!isObject(value)) return undefined;
  const name = own(value, 'name') ?? own(value, 'alternateName') ?? own(value, '@id');
  return typeof name === 'string' ? textOf(name) : undefined;
}

/** Names of people or bureaus, joined. An address is no name. */
function namesOf(value: unknown): string | undefined {
  const names = [value].flat().map(textOf);
  return names.filter((name) => name !== undefined && !/^https?:/i.test(name)).join(', ') || undefined;
}

const firstOf = (...values: readonly (string | null | undefined)[]): string | undefined =>
  values.find((value) => value !== null && value !== undefined && value.trim() !== '') ?? undefined;

const DATES = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="article:published_time"]',
  'meta[name="date" i]',
  'meta[name="pubdate" i]',
  'meta[name="publish-date" i]',
  'meta[name="dc.date" i]',
  'meta[name="dc.date.issued" i]',
  'meta[name="dcterms.created" i]',
  'meta[name="parsely-pub-date"]',
];

const TIMES = [
  'time[itemprop="datePublished"]',
  'time[pubdate]',
  'article time[datetime]',
  'main time[datetime]',
  'time[datetime]',
];

/** The title without the name of the site that many pages put behind it. */
function withoutSite(title: string | undefined, site: string | undefined): string | undefined {
  if (title === undefined || site === undefined) return title;
  const at = title.lastIndexOf(site);
  if (at <= 0 || at + site.length !== title.length) return title;
  return title.slice(0, at).replace(/\s*[|\-–—·•:]\s*$/, '');
}

const flat = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

function titleOf(document: DomDocument, headline: string | undefined): string | undefined {
  if (headline !== undefined) return headline;
  const site =
    flat(document.querySelector('meta[property="og:site_name"]')?.getAttribute('content')) || undefined;
  const shared =
    flat(document.querySelector('meta[property="og:title"]')?.getAttribute('content')) || undefined;
  const page = flat(document.querySelector('head title')?.textContent) || undefined;
  const headings = [...document.querySelectorAll('h1')]
    .map((heading) => flat(heading.textContent))
    .filter(Boolean);
  // The heading that the page's own title begins with is the article's; a page without such a title has only headings.
  const heading = headings.find((text) => (shared ?? '').startsWith(text) || (page ?? '').startsWith(text));
  if (heading !== undefined) return heading;
  return (
    withoutSite(shared, site) ?? (headings.length === 1 ? headings[0] : undefined) ?? withoutSite(page, site)
  );
}

/** What a page tells about its article; `body` is the text in its JSON-LD. */
export function readMetadata(document: DomDocument): Omit<Draft, 'blocks'> & { body: string | undefined } {
  const article = findArticle(document) ?? {};
  const attribute = (selector: string, name = 'content'): string | undefined =>
    firstOf(document.querySelector(selector)?.getAttribute(name));
  const time = TIMES.map((selector) => document.querySelector(selector)).find((element) => element !== null);
  const body = own(article, 'articleBody');
  const authors = [
    namesOf(own(article, 'author')),
    attribute('meta[name="author" i]'),
    attribute('meta[property="article:author"]'),
    document.querySelector('[itemprop="author"]')?.textContent,
    document.querySelector('[rel="author"]')?.textContent,
  ];
  return {
    title: titleOf(document, textOf(own(article, 'headline')) ?? textOf(own(article, 'name'))),
    published: firstOf(
      textOf(own(article, 'datePublished')),
      ...DATES.map((selector) => attribute(selector)),
      time?.getAttribute('datetime'),
      time?.textContent,
    ),
    author: firstOf(...authors.filter((author) => !/^\s*https?:/i.test(author ?? ''))),
    url: firstOf(
      attribute('link[rel="canonical"]', 'href'),
      attribute('meta[property="og:url"]'),
      textOf(own(article, 'url')),
      textOf(own(article, 'mainEntityOfPage')),
    ),
    language: firstOf(
      textOf(own(article, 'inLanguage')),
      document.documentElement?.getAttribute('lang'),
      document.documentElement?.getAttribute('xml:lang'),
      attribute('meta[property="og:locale"]'),
      attribute('meta[http-equiv="content-language" i]'),
    ),
    body: typeof body === 'string' ? body : undefined,
  };
}
