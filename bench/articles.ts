/**
 * Writes articles to measure with: the same ones every time, in Dutch, English or French, with the mix of plain
 * sentences, names, figures and quotations of a business page. Nothing is taken from real articles.
 */

/** A language that articles are written in. */
export type Language = 'nl' | 'en' | 'fr';

interface Parts {
  companies: readonly string[];
  places: readonly string[];
  sources: readonly string[];
  /** Sentences without a figure; `%c` is a company, `%p` a place, `%s` a source. */
  plain: readonly string[];
  /** Sentences with figures; `%m` is money, `%n` a count, `%d` a share. */
  figures: readonly string[];
  money: readonly ((random: Random) => string)[];
  thousands: string;
  decimal: string;
}

/** A number from 0 up to, not including, 1. */
type Random = () => number;

const companies = [
  'Microsoft',
  'Philips',
  'Shell',
  'Unilever',
  'Airbus',
  'Renault',
  'Danone',
  'Vodafone',
  'Siemens',
  'Heineken',
];

const parts: Record<Language, Parts> = {
  nl: {
    companies,
    places: ['Rotterdam', 'Frankrijk', 'Eindhoven', 'Duitsland', 'Antwerpen', 'Spanje', 'Groningen'],
    sources: ['Reuters', 'Het Financieele Dagblad', 'een woordvoerder', 'persbureau ANP'],
    plain: [
      'Het bestuur van %c wil niet vooruitlopen op het besluit, dat na de zomer valt.',
      'Volgens %s is er al maanden overleg tussen het concern en de vakbonden over de gevolgen.',
      'In %p reageren omwonenden verdeeld op het plan, al zien velen ook kansen voor de streek.',
      'De markt voor datacenters groeit snel doordat steeds meer bedrijven hun systemen elders laten draaien.',
      '“We willen hier nog lange tijd blijven en samen met onze partners bouwen aan iets groots”, zegt de topman.',
      'Analisten wijzen erop dat de concurrentie in %p de laatste tijd feller is geworden.',
      'Of het personeel in %p moet verhuizen, is nog niet bekend.',
    ],
    figures: [
      '%c steekt %m in een nieuwe vestiging in %p, meldt %s.',
      'De omzet van %c steeg met %d tot %m, terwijl de kosten daalden.',
      'In %p komen er de komende jaren %n banen bij, waarvan de helft in de techniek.',
      'De overname kost naar schatting %m en moet voor het eind van 2027 rond zijn.',
      'Vorig jaar boekte %c een winst van %m, %d meer dan een jaar eerder.',
    ],
    money: [
      (random) => `${between(random, 2, 90)},${between(random, 1, 9)} miljard euro`,
      (random) => `ruim ${between(random, 100, 900)} miljoen dollar`,
      (random) => `€ ${between(random, 1, 9)}.${between(random, 100, 999)}.000`,
      () => 'anderhalf miljard euro',
    ],
    thousands: '.',
    decimal: ',',
  },
  en: {
    companies,
    places: ['Rotterdam', 'France', 'Manchester', 'Germany', 'Dublin', 'Spain', 'Chicago'],
    sources: ['Reuters', 'the Financial Times', 'a spokesman', 'people familiar with the matter'],
    plain: [
      'The board of %c declined to comment on the decision, which is due after the summer.',
      'According to %s, the group has been in talks with the unions over the fallout for months.',
      'People in %p are divided over the plan, although many see a chance for the region as well.',
      'The market for data centres is growing fast as ever more companies run their systems elsewhere.',
      '“We want to stay here for a long time and build something great with our partners,” the chief executive says.',
      'Analysts point out that competition in %p has become fiercer of late.',
      'Whether the staff in %p will have to move is not known yet.',
    ],
    figures: [
      '%c will put %m into a new site in %p, %s reports.',
      'Sales at %c rose %d to %m, while costs came down.',
      'Over the coming years %p will get %n jobs, half of them in engineering.',
      'The takeover will cost an estimated %m and has to close before the end of 2027.',
      'Last year %c booked a profit of %m, %d more than the year before.',
    ],
    money: [
      (random) => `${between(random, 2, 90)}.${between(random, 1, 9)} billion euros`,
      (random) => `more than $${between(random, 100, 900)} million`,
      (random) => `£${between(random, 1, 9)},${between(random, 100, 999)},000`,
      () => 'one and a half billion dollars',
    ],
    thousands: ',',
    decimal: '.',
  },
  fr: {
    companies,
    places: ['Rotterdam', 'Allemagne', 'Toulouse', 'Belgique', 'Lyon', 'Espagne', 'Dunkerque'],
    sources: ['Reuters', 'Les Échos', 'un porte-parole', 'une source proche du dossier'],
    plain: [
      'La direction de %c ne veut pas anticiper la décision, attendue après l’été.',
      'Selon %s, le groupe discute depuis des mois avec les syndicats des conséquences du projet.',
      'À %p, les riverains sont partagés, même si beaucoup y voient aussi une chance pour la région.',
      'Le marché des centres de données croît vite, car les entreprises font tourner leurs systèmes ailleurs.',
      '« Nous voulons rester ici longtemps et bâtir quelque chose de grand avec nos partenaires », dit le patron.',
      'Les analystes notent que la concurrence est devenue plus vive à %p ces derniers temps.',
      'On ne sait pas encore si le personnel de %p devra déménager.',
    ],
    figures: [
      '%c va investir %m dans un nouveau site à %p, rapporte %s.',
      'Les ventes de %c ont progressé de %d à %m, tandis que les coûts ont baissé.',
      'Dans les prochaines années, %n emplois seront créés à %p, dont la moitié dans la technique.',
      'Le rachat coûtera environ %m et doit être bouclé avant la fin de 2027.',
      'L’an dernier, %c a dégagé un bénéfice de %m, soit %d de plus.',
    ],
    money: [
      (random) => `${between(random, 2, 90)},${between(random, 1, 9)} milliards d’euros`,
      (random) => `plus de ${between(random, 100, 900)} millions de dollars`,
      (random) => `${between(random, 1, 9)} ${between(random, 100, 999)} 000 €`,
      () => 'deux milliards et demi d’euros',
    ],
    thousands: ' ',
    decimal: ',',
  },
};

/** Share of the sentences that hold a figure. */
const FIGURES = 0.35;
const PARAGRAPHS = 9;
const SENTENCES = 4;

/**
 * Writes articles of about 3.5 kB.
 * @param seed the same seed gives the same articles
 * @returns paragraphs by article; paragraph 0 is the title
 */
export function writeArticles(language: Language, count: number, seed = 1): string[][] {
  const random = generator(seed);
  return Array.from({ length: count }, () => [
    sentence(language, true, random).replace(/\.$/, ''),
    ...Array.from({ length: PARAGRAPHS }, () =>
      Array.from({ length: SENTENCES }, () => sentence(language, random() < FIGURES, random)).join(' '),
    ),
  ]);
}

/** The size of articles in bytes of UTF-8. */
export function sizeOf(articles: readonly (readonly string[])[]): number {
  return articles.reduce((sum, article) => sum + Buffer.byteLength(article.join('\n\n')), 0);
}

function sentence(language: Language, hasFigure: boolean, random: Random): string {
  const words = parts[language];
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  return pick(hasFigure ? words.figures : words.plain).replace(/%[cpsmnd]/g, (sign) => {
    if (sign === '%c') return pick(words.companies);
    if (sign === '%p') return pick(words.places);
    if (sign === '%s') return pick(words.sources);
    if (sign === '%m') return pick(words.money)(random);
    if (sign === '%n') return `${between(random, 1, 9)}${words.thousands}${between(random, 10, 99)}0`;
    return `${between(random, 1, 40)}${words.decimal}${between(random, 1, 9)}${language === 'fr' ? ' ' : ''}%`;
  });
}

function between(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

/** A small generator of numbers (a multiply-with-shift hash of a counter), so that no run differs from another. */
function generator(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
