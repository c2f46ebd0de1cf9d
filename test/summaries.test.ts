import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLocale } from '../src/io/locales.ts';
import { type ArticleRecord, recordSchema } from '../src/record/schema.ts';
import { createTranslator, summarise, summaryData } from '../src/summarise/index.ts';
import { markdownLine, markdownLink } from '../src/summarise/markdown.ts';
import { scaledNumber } from '../src/summarise/numbers.ts';
import { TIMES } from '../src/summarise/times.ts';
import { count, type EventParts, money, PARTS, recordFrom, type RecordParts } from './summary-records.ts';
import { rows } from './summary-rows.ts';

const translators = {
  nl: createTranslator('nl', readLocale('nl')),
  en: createTranslator('en', readLocale('en')),
  fr: createTranslator('fr', readLocale('fr')),
};
const locales = ['nl', 'en', 'fr'] as const;

const leadOf = (locale: (typeof locales)[number], record: ArticleRecord) =>
  summaryData(record, translators[locale]).lead;

/** What each language says of one event. */
const told = (event: EventParts, parts: RecordParts = PARTS) =>
  locales.map((locale) => leadOf(locale, recordFrom([event], parts)));

describe('an event is told', () => {
  test.each(rows)('$nl', ({ event, nl, en, fr }) => expect(told(event)).toEqual([nl, en, fr]));
});

describe('an amount keeps every digit', () => {
  const euros = (value: number) => told({ type: 'investment', actor: 'X', amount: money(value) });
  test.each<[number, string, string, string]>([
    [1, '1 euro', '€1', '1 euro'],
    [0.5, '50 cent', '50 euro cents', '50 centimes'],
    [0.182, '18,2 cent', '18.2 euro cents', '18,2 centimes'],
    [0.01, '1 cent', '1 euro cent', '1 centime'],
    [6.75, '6,75 euro', '€6.75', '6,75 euros'],
    [950, '950 euro', '€950', '950 euros'],
    [5000, '5000 euro', '€5,000', '5\u202f000 euros'],
    [12.5, '12,50 euro', '€12.50', '12,50 euros'],
    [999_999, '999.999 euro', '€999,999', '999\u202f999 euros'],
    [1_000_000, '1 miljoen euro', '€1 million', "1 million d'euros"],
    [1_250_000, '1,25 miljoen euro', '€1.25 million', "1,25 million d'euros"],
    [1_234_567, '1.234.567 euro', '€1,234,567', '1\u202f234\u202f567 euros'],
    [1_999_999_999, '1.999.999.999 euro', '€1,999,999,999', '1\u202f999\u202f999\u202f999 euros'],
    [4_350_000, '4,35 miljoen euro', '€4.35 million', "4,35 millions d'euros"],
    [1_234_500_000, '1234,5 miljoen euro', '€1,234.5 million', "1\u202f234,5 millions d'euros"],
    [999_500_000, '999,5 miljoen euro', '€999.5 million', "999,5 millions d'euros"],
    [2e12, '2 biljoen euro', '€2 trillion', "2\u202f000 milliards d'euros"],
    [
      1e21,
      '1.000.000.000 biljoen euro',
      '€1,000,000,000 trillion',
      "1\u202f000\u202f000\u202f000\u202f000 milliards d'euros",
    ],
  ])('%d', (value, nl, en, fr) => {
    const [dutch, english, french] = euros(value);
    expect(dutch).toBe(`X investeert ${nl}.`);
    expect(english).toBe(`X is investing ${en}.`);
    expect(french).toBe(`X investit ${fr}.`);
  });

  test('whatever the number', () => {
    const number = fc.oneof(fc.maxSafeNat(), fc.double({ min: 0, noNaN: true, max: 1e15 }));
    fc.assert(
      fc.property(number, fc.constantFrom(...locales), (value, locale) => {
        const { grammar } = translators[locale];
        const { digits, scale } = scaledNumber(value, grammar);
        const plain = digits.replaceAll(grammar.numbers.group, '').replace(grammar.numbers.decimal, '.');
        const power = scale === null ? 0 : grammar.numbers.scales[scale]!;
        expect(Number(`${plain}e${power}`)).toBe(value);
      }),
    );
  });
});

describe('amounts that are no plain sums', () => {
  test('a bound is told in words, in every construction', () => {
    expect(told({ type: 'fine', recipient: 'X', amount: money(4e6, 'up-to') })).toEqual([
      'X krijgt een boete van maximaal 4 miljoen euro.',
      'X is being fined up to €4 million.',
      "X écope d'une amende pouvant atteindre 4 millions d'euros.",
    ]);
    expect(
      told({ type: 'acquisition', actor: 'X', recipient: 'Y', amount: money(4e6, 'less-than') }),
    ).toEqual([
      'X neemt Y over voor minder dan 4 miljoen euro.',
      'X is acquiring Y for less than €4 million.',
      "X rachète Y pour moins de 4 millions d'euros.",
    ]);
  });

  test('half a range is a bound', () => {
    expect(told({ type: 'layoffs', actor: 'X', count: { low: 300, unit: 'banen', bound: 'range' } })).toEqual(
      [
        'X schrapt minstens 300 banen.',
        'X is cutting at least 300 jobs.',
        'X supprime au moins 300 emplois.',
      ],
    );
  });

  test('a range with one scale tells it once where the language does', () => {
    expect(
      told({
        type: 'funding',
        actor: 'X',
        amount: { low: 8e8, high: 1.2e9, currency: 'USD', bound: 'range' },
      }),
    ).toEqual([
      'X haalt 800 miljoen tot 1,2 miljard dollar op.',
      'X is raising $800 million to $1.2 billion.',
      'X lève 800 millions à 1,2 milliard de dollars.',
    ]);
  });

  test('a vague one is left out where its words are not known', () => {
    const event: EventParts = { type: 'investment', actor: 'X', amount: money(null, 'vague') };
    expect(told(event, { amounts: [{ value: null, bound: 'vague', text: 'een smak geld' }] })).toEqual([
      'X investeert.',
      'X is investing.',
      'X investit.',
    ]);
  });

  test('somebody in words that no language knows is told as in the text, and as people elsewhere', () => {
    expect(told({ type: 'layoffs', actor: 'X', count: count(3, 'buschauffeurs') })).toEqual([
      'X ontslaat 3 buschauffeurs.',
      'X is laying off 3 people.',
      'X licencie 3 personnes.',
    ]);
    expect(told({ type: 'hiring', actor: 'X', count: count(3, 'vaste banen') })).toEqual([
      'X schept 3 vaste banen.',
      'X is creating 3 jobs.',
      'X crée 3 emplois.',
    ]);
    const chauffeurs: EventParts = { type: 'hiring', actor: 'X', count: count(2e6, 'ouvriers') };
    expect(told(chauffeurs, { language: 'fr' })[2]).toBe("X recrute 2 millions d'ouvriers.");
  });
});

describe('a time decides the tense', () => {
  const event: EventParts = { type: 'investment', actor: 'X', amount: money(4e9) };
  test.each<[EventParts['status'], EventParts['time'], string]>([
    ['announced', { key: 'this-year' }, 'X investeert dit jaar 4 miljard euro.'],
    [
      'announced',
      { key: 'last-year' },
      'X heeft vorig jaar een investering van 4 miljard euro aangekondigd.',
    ],
    ['announced', { key: 'next-year' }, 'X investeert volgend jaar 4 miljard euro.'],
    [
      'planned',
      { key: 'earlier-this-year' },
      'X heeft eerder dit jaar een investering van 4 miljard euro aangekondigd.',
    ],
    ['done', { key: 'next-year' }, 'X heeft 4 miljard euro geïnvesteerd.'],
    ['done', { iso: '2023' }, 'X heeft 4 miljard euro geïnvesteerd in 2023.'],
    [
      'announced',
      { iso: '2024-11-20' },
      'X heeft op 20 november 2024 een investering van 4 miljard euro aangekondigd.',
    ],
    [
      'announced',
      { iso: '2024-11-19T10:00:00Z' },
      'X heeft op 19 november 2024 een investering van 4 miljard euro aangekondigd.',
    ],
    ['announced', { iso: '2024' }, 'X investeert 4 miljard euro in 2024.'],
    ['announced', { iso: '2025-Q1' }, 'X investeert 4 miljard euro in het eerste kwartaal van 2025.'],
    ['rumoured', { key: 'last-year' }, 'X zou 4 miljard euro investeren.'],
    ['announced', { text: 'Na de zomer' }, 'X investeert na de zomer 4 miljard euro.'],
    ['announced', { text: 'Q3', key: 'no-such-time' }, 'X investeert 4 miljard euro Q3.'],
    ['planned', { key: 'by-year' }, 'X wil 4 miljard euro investeren.'],
    ['done', { key: 'months-ago', count: 18 }, 'X heeft 18 maanden geleden 4 miljard euro geïnvesteerd.'],
    ['done', { key: 'months-ago' }, 'X heeft 4 miljard euro geïnvesteerd.'],
  ])('%s, %o', (status = 'announced', time = {}, nl) => {
    expect(leadOf('nl', recordFrom([{ ...event, status, time }]))).toBe(nl);
  });

  test('words of the text stay in their own language', () => {
    const [, en, fr] = told({ ...event, time: { text: 'na de zomer' } });
    expect([en, fr]).toEqual(['X is investing €4 billion.', "X investit 4 milliards d'euros."]);
  });
});

describe('names stand as the language has them', () => {
  const places: RecordParts['places'] = {
    FR: ['Frankrijk', 'country'],
    CW: ['Curaçao', 'country'],
    'XX/nergens': ['Nergenshuizen', 'city'],
    'NL-OV': ['Overijssel', 'region'],
    'silicon-valley': ['Silicon Valley', 'other'],
    europe: ['Europa', 'continent'],
  };
  test.each<[string, string, string, string]>([
    ['NL', 'in Nederland', 'in the Netherlands', 'aux Pays-Bas'],
    ['US', 'in de Verenigde Staten', 'in the United States', 'aux États-Unis'],
    ['GB', 'in het Verenigd Koninkrijk', 'in the United Kingdom', 'au Royaume-Uni'],
    ['PT', 'in Portugal', 'in Portugal', 'au Portugal'],
    ['IR', 'in Iran', 'in Iran', 'en Iran'],
    ['CU', 'op Cuba', 'in Cuba', 'à Cuba'],
    ['PH', 'op de Filipijnen', 'in the Philippines', 'aux Philippines'],
    ['SG', 'in Singapore', 'in Singapore', 'à Singapour'],
    ['CW', 'op Curaçao', 'in Curaçao', 'à Curaçao'],
    ['BE-VLG', 'in Vlaanderen', 'in Flanders', 'en Flandre'],
    ['NL-NB', 'in Noord-Brabant', 'in North Brabant', 'dans le Brabant-Septentrional'],
    ['NL-OV', 'in Overijssel', 'in Overijssel', "dans l'Overijssel"],
    ['NL-UT', 'in Utrecht', 'in Utrecht', "dans la province d'Utrecht"],
    ['FR-HDF', 'in Hauts-de-France', 'in Hauts-de-France', 'dans les Hauts-de-France'],
    ['FR/paris', 'in Parijs', 'in Paris', 'à Paris'],
    ['FR/le-havre', 'in Le Havre', 'in Le Havre', 'au Havre'],
    ['NL/the-hague', 'in Den Haag', 'in The Hague', 'à La Haye'],
    ['europe', 'in Europa', 'in Europe', 'en Europe'],
    ['silicon-valley', 'in Silicon Valley', 'in Silicon Valley', 'dans la Silicon Valley'],
    ['XX/nergens', 'in Nergenshuizen', 'in Nergenshuizen', 'à Nergenshuizen'],
  ])('in %s', (place, nl, en, fr) => {
    expect(told({ type: 'investment', actor: 'X', place }, { places })).toEqual([
      `X investeert ${nl}.`,
      `X is investing ${en}.`,
      `X investit ${fr}.`,
    ]);
  });

  test.each([
    ['Amazon', "d'Amazon"],
    ['Élysée', "d'Élysée"],
    ['Hermès', "d'Hermès"],
    ['Heineken', 'de Heineken'],
    ['Yahoo', 'de Yahoo'],
    ['ASML', "d'ASML"],
    ['KLM', 'de KLM'],
  ])('French has the acquisition of %s', (recipient, name) => {
    const [, , fr] = told({ type: 'acquisition', actor: 'X', recipient, status: 'denied' }, {});
    expect(fr).toBe(`X dément l'acquisition ${name}.`);
  });

  test('French contracts the article of a name', () => {
    const parts: RecordParts = { organisations: ['Europees Parlement', 'Verenigde Naties', 'NAVO'] };
    const contract = (recipient: string) => told({ type: 'contract', actor: 'X', recipient }, parts)[2];
    expect(contract('Europees Parlement')).toBe('X décroche un contrat auprès du Parlement européen.');
    expect(contract('Verenigde Naties')).toBe('X décroche un contrat auprès des Nations unies.');
    expect(contract('NAVO')).toBe("X décroche un contrat auprès de l'OTAN.");
  });

  test('an organisation has the article that the text gives it', () => {
    const record = recordFrom([{ type: 'fine', actor: 'Kansspelcommissie', recipient: 'X' }], {
      organisations: ['Kansspelcommissie'],
    });
    const text = 'Ook het Loket deelt boetes uit.';
    record.organisations[0]!.name = 'Loket';
    record.organisations[0]!.mentions = [{ text: 'Loket', paragraph: 1, start: 8, end: 13 }];
    record.events[0]!.evidence = { text, paragraph: 1, start: 0, end: text.length };
    expect(leadOf('nl', record)).toBe('Het Loket legt X een boete op.');
  });

  test('a government of another country is called in the language of the reader', () => {
    const record = recordFrom([{ type: 'subsidy', actor: 'Franse overheid', recipient: 'X' }], {
      organisations: ['Franse overheid'],
    });
    record.organisations[0] = { ...record.organisations[0]!, kind: 'government', place: 'FR' };
    expect(leadOf('nl', record)).toBe('De Franse overheid geeft X subsidie.');
    expect(leadOf('en', record)).toBe('The French government is granting X a subsidy.');
    expect(leadOf('fr', record)).toBe('Le gouvernement français accorde à X une subvention.');
  });

  test('a municipality is one in every language', () => {
    const parts: RecordParts = { organisations: ['Gemeente Utrecht'] };
    expect(told({ type: 'subsidy', actor: 'Gemeente Utrecht', recipient: 'X' }, parts)).toEqual([
      'De gemeente Utrecht geeft X subsidie.',
      'The municipality of Utrecht is granting X a subsidy.',
      "La commune d'Utrecht accorde à X une subvention.",
    ]);
  });

  test('who is not in the record is not told', () => {
    const record = recordFrom([{ type: 'investment', actor: 'X', recipient: 'Y' }]);
    record.companies = record.companies.filter(({ id }) => id === 'x');
    expect(leadOf('nl', record)).toBe('X investeert.');
  });
});

describe('a purpose', () => {
  const purpose = (words: string, text = '', recipient: string | null = null) => {
    const record = recordFrom([{ type: 'investment', actor: 'X', purpose: words, recipient }]);
    record.events[0]!.evidence.text = text;
    return locales.map((locale) => leadOf(locale, record));
  };

  test('that no other language knows stays in its own', () => {
    expect(purpose('slimme verkeerslichten')).toEqual([
      'X investeert in slimme verkeerslichten.',
      'X is investing.',
      'X investit.',
    ]);
  });

  test('gets back the article that the text has', () => {
    const [nl, en, fr] = purpose('nieuwe fabriek', 'X investeert in een nieuwe fabriek.');
    expect([nl, en, fr]).toEqual([
      'X investeert in een nieuwe fabriek.',
      'X is investing in a new factory.',
      'X investit dans une nouvelle usine.',
    ]);
  });

  test('keeps the preposition of the text', () => {
    const [nl, en] = purpose('leningen', 'X haalt 3 miljoen op via een bank, wegens leningen.');
    expect([nl, en]).toEqual(['X investeert wegens leningen.', 'X is investing.']);
  });

  test('of money that goes into somebody is what it is for', () => {
    expect(purpose('datacenters', '', 'Y')).toEqual([
      'X investeert in Y voor datacenters.',
      'X is investing in Y for data centres.',
      'X investit dans Y pour des centres de données.',
    ]);
  });

  test('that says where needs no place beside it', () => {
    const record = recordFrom([
      { type: 'investment', actor: 'X', place: 'FR', purpose: 'Franse activiteiten' },
    ]);
    expect(leadOf('nl', record)).toBe('X investeert in Franse activiteiten.');
    expect(leadOf('en', record)).toBe('X is investing in France.');
  });

  test('that is cut short before its noun is left out', () => {
    const event: EventParts = { type: 'investment', actor: 'X', purpose: 'nieuwe' };
    expect(leadOf('nl', recordFrom([event]))).toBe('X investeert.');
  });

  test('that begins with its own preposition needs no other', () => {
    expect(purpose('om te groeien')[0]).toBe('X investeert om te groeien.');
  });
});

describe('who said it', () => {
  test('a medium reports, a company says, and nobody is cited for itself but a company', () => {
    const parts: RecordParts = { media: ['Reuters'], organisations: ['FNV'] };
    const nl = (source: string, actor = 'X') =>
      told({ type: 'layoffs', actor, source }, { ...parts, organisations: ['FNV'] })[0];
    expect(nl('Reuters')).toBe('X schrapt banen, meldt Reuters.');
    expect(nl('FNV')).toBe('X schrapt banen, aldus de FNV.');
    expect(nl('X')).toBe('X schrapt banen, aldus het bedrijf.');
    expect(nl('FNV', 'FNV')).toBe('De FNV schrapt banen.');
  });
});

describe('a summary', () => {
  const events: EventParts[] = [
    { type: 'investment', actor: 'Amazon', amount: money(1.2e9), place: 'FR' },
    { type: 'investment', actor: 'Microsoft', amount: money(4e9), place: 'FR', source: 'Bloomberg' },
    { type: 'investment', actor: 'Amazon', amount: money(1.2e9), place: 'FR' },
    { type: 'layoffs', actor: 'Amazon', count: count(300, 'banen') },
  ];
  const amounts: RecordParts['amounts'] = [
    { value: 1.2e9, currency: 'EUR' },
    { value: 4e9, currency: 'USD' },
    { value: 3.7e9, currency: 'EUR', converts: true },
    { value: null, currency: null, bound: 'vague', text: 'miljarden' },
    { kind: 'count', value: 300, unit: 'banen' },
    { kind: 'count', value: 12, unit: 'sleepboten' },
    { kind: 'percent', value: 12.5, bound: 'about' },
    { kind: 'percentage-point', value: 1 },
  ];
  const places: RecordParts['places'] = { FR: ['Frankrijk', 'country'], 'FR/paris': ['Parijs', 'city'] };
  const record = recordFrom(events, { media: ['Bloomberg'], amounts, places, title: 'AWS* & [co]' });
  const options = { sourceLink: '../corpus/map/een artikel.txt' };

  test('in Dutch', () =>
    expect(summarise(record, translators.nl, options)).toMatchInlineSnapshot(`
      "# AWS\\* & \\[co\\]

      Microsoft investeert 4 miljard euro in Frankrijk, meldt Bloomberg.

      - Amazon investeert 1,2 miljard euro in Frankrijk.
      - Amazon schrapt 300 banen.

      **Bedrijven:** Amazon en Microsoft

      **Geciteerd:** Bloomberg

      **Plaatsen:** Frankrijk en Parijs

      **Bedragen en aantallen:** 1,2 miljard euro, 4 miljard dollar (3,7 miljard euro), 300 banen en 12 sleepboten

      Bron: [map/artikel.txt](../corpus/map/een%20artikel.txt), Nederlands, 20 november 2024
      "
    `));
  test('in English', () =>
    expect(summarise(record, translators.en, options)).toMatchInlineSnapshot(`
      "# AWS\\* & \\[co\\]

      Microsoft is investing €4 billion in France, Bloomberg reports.

      - Amazon is investing €1.2 billion in France.
      - Amazon is cutting 300 jobs.

      **Companies:** Amazon and Microsoft

      **Cited:** Bloomberg

      **Places:** France and Paris

      **Amounts and numbers:** €1.2 billion, $4 billion (€3.7 billion) and 300 jobs

      Source: [map/artikel.txt](../corpus/map/een%20artikel.txt), Dutch, 20 November 2024
      "
    `));
  test('in French', () =>
    expect(summarise(record, translators.fr, options)).toMatchInlineSnapshot(`
      "# AWS\\* & \\[co\\]

      Microsoft investit 4 milliards d'euros en France, selon Bloomberg.

      - Amazon investit 1,2 milliard d'euros en France.
      - Amazon supprime 300 emplois.

      **Entreprises :** Amazon et Microsoft

      **Sources citées :** Bloomberg

      **Lieux :** France et Paris

      **Montants et chiffres :** 1,2 milliard d'euros, 4 milliards de dollars (3,7 milliards d'euros) et 300 emplois

      Source : [map/artikel.txt](../corpus/map/een%20artikel.txt), néerlandais, 20 novembre 2024
      "
    `));

  test('without events says who, where and how much', () => {
    const bare = {
      ...recordFrom([], { amounts, places, organisations: ['FNV'] }),
      companies: record.companies,
    };
    expect(summarise(bare, translators.nl, options)).toMatchInlineSnapshot(`
      "# Amazon, Microsoft en de FNV in het nieuws

      Dit artikel noemt Amazon, Microsoft en de FNV; plaatsen: Frankrijk en Parijs.

      **Bedrijven:** Amazon en Microsoft

      **Organisaties:** FNV

      **Plaatsen:** Frankrijk en Parijs

      **Bedragen en aantallen:** 1,2 miljard euro, 4 miljard dollar (3,7 miljard euro), 300 banen en 12 sleepboten

      Bron: [map/artikel.txt](../corpus/map/een%20artikel.txt), Nederlands, 20 november 2024
      "
    `);
    expect(summarise(bare, translators.fr, options)).toMatchInlineSnapshot(`
      "# Amazon, Microsoft et le syndicat FNV dans l'actualité

      Cet article mentionne Amazon, Microsoft et le syndicat FNV ; lieux cités : France et Paris.

      **Entreprises :** Amazon et Microsoft

      **Organisations :** syndicat FNV

      **Lieux :** France et Paris

      **Montants et chiffres :** 1,2 milliard d'euros, 4 milliards de dollars (3,7 milliards d'euros) et 300 emplois

      Source : [map/artikel.txt](../corpus/map/een%20artikel.txt), néerlandais, 20 novembre 2024
      "
    `);
  });

  describe('without a title has a headline of its main event, in the present and without an article', () => {
    const titles = (event: EventParts) =>
      locales.map((locale) => summaryData(recordFrom([event], HEADLINED), translators[locale]).title);
    const HEADLINED: RecordParts = {
      organisations: ['Gemeente Vlissingen'],
      media: ['NRC'],
    };
    test.each<[EventParts, string, string, string]>([
      [
        { type: 'investment', actor: 'X', place: 'FR', source: 'NRC', purpose: 'chips' },
        'X investeert in Frankrijk',
        'X invests in France',
        'X investit en France',
      ],
      [
        { type: 'acquisition', actor: 'X', recipient: 'Y', status: 'done', amount: money(3e6) },
        'X neemt Y over voor 3 miljoen euro',
        'X acquires Y for €3 million',
        "X rachète Y pour 3 millions d'euros",
      ],
      [
        { type: 'acquisition', actor: 'X', recipient: 'Y', status: 'rumoured' },
        'X zou Y overnemen',
        'X is said to be acquiring Y',
        'X rachèterait Y',
      ],
      [
        { type: 'subsidy', actor: 'Gemeente Vlissingen', amount: money(2e6) },
        'Gemeente Vlissingen trekt 2 miljoen euro subsidie uit',
        'Municipality of Vlissingen grants subsidies worth €2 million',
        "La commune de Vlissingen accorde des subventions d'un montant de 2 millions d'euros",
      ],
      [
        {
          type: 'results',
          actor: 'X',
          measure: 'profit',
          amount: money(4e6),
          change: { value: 3, direction: 'up' },
        },
        'X boekt een winst van 4 miljoen euro, een stijging van 3 procent',
        'X reports a profit of €4 million, up 3%',
        "X enregistre un bénéfice de 4 millions d'euros, en hausse de 3\u202f%",
      ],
      [
        { type: 'sale', actor: 'X', status: 'done', time: { key: 'last-year' } },
        'X heeft bezittingen verkocht',
        'X sold assets',
        'X a vendu des actifs',
      ],
    ])('%o', (event, nl, en, fr) => expect(titles(event)).toEqual([nl, en, fr]));
  });

  test('of nothing says so', () => {
    expect(summarise(recordFrom([], { places: {} }), translators.en, options)).toMatchInlineSnapshot(`
      "# Article map/artikel

      No companies, organisations, places or amounts were found in this article.

      Source: [map/artikel.txt](../corpus/map/een%20artikel.txt), Dutch, 20 November 2024
      "
    `);
  });

  test('without events tells whom the article is about', () => {
    const mentions = [1, 2, 5].map((paragraph) => ({ text: 'Truvana', paragraph, start: 0, end: 7 }));
    const truvana = { id: 'truvana', name: 'Truvana', mentions };
    const audi = { id: 'audi', name: 'Audi', mentions: mentions.slice(0, 1) };
    const about = {
      ...recordFrom([], { places: { DE: ['Duitsland', 'country'] } }),
      companies: [audi, truvana],
    };
    expect(locales.map((locale) => leadOf(locale, about))).toEqual([
      'Dit artikel gaat over Truvana en noemt ook Audi; plaatsen: Duitsland.',
      'This article is about Truvana and also mentions Audi; places: Germany.',
      'Cet article concerne Truvana et mentionne aussi Audi\u202f; lieux cités\u202f: Allemagne.',
    ]);
  });

  test('a share is told where no sum is, and a sum without its currency where it is not told in full', () => {
    const listed = (parts: RecordParts['amounts']) =>
      summaryData(recordFrom([], { amounts: parts ?? [] }), translators.nl).amounts;
    const share = { kind: 'percent' as const, value: 3 };
    expect(listed([share])).toEqual(['3 procent']);
    expect(listed([{ value: 4e6, currency: null }, share, { value: 4e6, currency: 'EUR' }])).toEqual([
      '4 miljoen euro',
    ]);
    expect(listed([{ value: 4e6, currency: null }])).toEqual(['4 miljoen']);
  });

  test('counts the names that do not fit', () => {
    const companies = Array.from({ length: 12 }, (_, index) => ({
      id: `c${index}`,
      name: `C${index}`,
      mentions: [],
    }));
    const many = summaryData({ ...recordFrom([], { places: {} }), companies }, translators.nl);
    expect(many.lead).toBe('Dit artikel noemt C0, C1, C2, C3 en nog 8 andere.');
    expect(many.companies).toHaveLength(12);
  });
});

describe('a summary begins with', () => {
  const lead = (events: EventParts[], parts: RecordParts = {}, paragraphs: number[] = []) => {
    const record = recordFrom(events, parts);
    for (const [index, paragraph] of paragraphs.entries())
      record.events[index]!.evidence.paragraph = paragraph;
    return summaryData(record, translators.nl).lead;
  };
  const small: EventParts = { type: 'investment', actor: 'X', amount: money(1e6) };
  const large: EventParts = { type: 'investment', actor: 'Y', amount: money(4e9) };
  const layoffs: EventParts = { type: 'layoffs', actor: 'Z', count: count(300, 'banen') };

  test('the largest amount', () => expect(lead([small, large])).toContain('4 miljard'));
  test('the first of two that are alike', () =>
    expect(lead([{ ...small, actor: 'W' }, small])).toContain('W'));
  test('what the title tells', () =>
    expect(lead([large, small], { title: 'X' }, [1, 0])).toContain('1 miljoen'));
  test('news rather than background', () =>
    expect(lead([{ ...large, status: 'done', time: { key: 'last-year' } }, small])).toContain('1 miljoen'));
  test('news of the day, and not a year gone by', () => {
    const done = (event: EventParts, time: EventParts['time']): EventParts => ({
      ...event,
      status: 'done',
      ...(time ? { time } : {}),
    });
    expect(lead([done(small, { text: 'dinsdag', key: 'tuesday' }), done(small, {})])).toContain('dinsdag');
    expect(lead([done(large, { text: 'in 2016', iso: '2016' }), small])).toContain('1 miljoen');
  });
  test('what is certain rather than what is said', () =>
    expect(lead([{ ...large, status: 'rumoured' }, small])).toContain('1 miljoen'));
  test('what the first paragraph tells', () =>
    expect(lead([layoffs, large], { title: 'Krimp' }, [1, 4])).toContain('300 banen'));
  test('what stands below the headline of a text without a title', () =>
    expect(lead([large, small], {}, [4, 2])).toContain('1 miljoen'));
  test('what the headline of a text without a title tells', () =>
    expect(lead([large, small], {}, [2, 1])).toContain('1 miljoen'));
  test('a deal rather than a figure', () => expect(lead([small, layoffs])).toContain('1 miljoen'));
  test('an amount compared over currencies', () =>
    expect(lead([{ ...small, amount: money(9e9, 'exact', 'JPY') }, large])).toContain('4 miljard'));
  test('somebody whom the title names', () => {
    const record = recordFrom([large, small], { title: 'X' });
    record.companies[1]!.mentions = [{ text: 'X', paragraph: 0, start: 0, end: 1 }];
    expect(summaryData(record, translators.nl).lead).toContain('1 miljoen');
  });
});

describe('Markdown', () => {
  test.each([
    ['a*b_c[d]<e>`f`~g|h\\', 'a\\*b\\_c\\[d\\]\\<e\\>\\`f\\`\\~g\\|h\\\\'],
    ['AT&T &amp; R&D', 'AT&T \\&amp; R&D'],
    ['# kop', '\\# kop'],
    ['1. FC Köln koopt', '1\\. FC Köln koopt'],
    ['- punt', '\\- punt'],
    ['=== streep', '\\=== streep'],
    ['50.000 euro', '50.000 euro'],
  ])('%s is shown as it is', (text, escaped) => expect(markdownLine(text)).toBe(escaped));

  test('a link holds any path', () =>
    expect(markdownLink('a [b]', '../x (1)/é #2.txt')).toBe('[a \\[b\\]](../x%20%281%29/%C3%A9%20%232.txt)'));
});

test('a locale that lacks a text or a value says which', () => {
  const resources = readLocale('nl');
  const poor = createTranslator('nl', { ...resources, texts: { phrases: { a: 'x {{y}}', b_one: 'z' } } });
  expect(() => poor.t('phrases.none')).toThrow(/"phrases\.none".*nl/);
  expect(() => poor.t('phrases.b', { count: 2 })).toThrow(/"phrases\.b" \(count 2\).*nl/);
  expect(() => poor.t('phrases.a')).toThrow(/\{\{y\}\}/);
});

describe('any record that the schema allows', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'weg', 'FR', 'FR/paris', 'NL-UT', 'europe', 'constructor');
  const name = fc.constantFrom(
    'eBay',
    "L'Oréal",
    'A*B_C',
    '[x](y)',
    '<b>',
    '1. FC',
    '# X',
    '{{actor}}',
    '$t(events)',
    'de NS',
    'a  b',
  );
  const nullable = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
  const quantity = fc.record(
    {
      value: nullable(fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))),
      low: fc.integer(),
      high: fc.double({ noNaN: true, noDefaultInfinity: true }),
    },
    { requiredKeys: [] },
  );
  const { shape } = recordSchema.shape.events.element;
  const bound = fc.constantFrom(...recordSchema.shape.amounts.element.shape.bound.options);
  const currency = nullable(fc.constantFrom('EUR', 'USD', 'SEK', 'XYZ', 'toString'));
  const position = { paragraph: fc.nat(3), start: fc.nat(9), end: fc.nat(9) };
  const words = fc.constantFrom('miljarden', 'banen', 'een fabriek', 'de A*B kopen', 'X');
  const event = fc.record(
    {
      type: fc.constantFrom(...shape.type.options),
      actor: nullable(id),
      recipient: nullable(id),
      parties: fc.array(
        fc.record({
          role: fc.constantFrom(...(['actor', 'recipient', 'seller', 'investor', 'object'] as const)),
          id,
        }),
        { maxLength: 3 },
      ),
      place: nullable(id),
      purpose: nullable(words),
      amount: nullable(
        fc.tuple(quantity, bound, currency).map(([q, b, c]) => ({ ...q, bound: b, currency: c })),
      ),
      count: nullable(fc.tuple(quantity, bound, words).map(([q, b, unit]) => ({ ...q, bound: b, unit }))),
      measure: fc.constantFrom(...shape.measure.unwrap().options),
      change: fc.record({
        value: nullable(fc.double({ noNaN: true, noDefaultInfinity: true })),
        direction: fc.constantFrom(...(['up', 'down', 'flat'] as const)),
      }),
      status: fc.constantFrom(...shape.status.options),
      time: nullable(
        fc.record({
          text: words,
          key: nullable(fc.constantFrom(...TIMES.keys(), 'x', 'constructor')),
          iso: nullable(
            fc.constantFrom(
              '2024',
              '2024-05',
              '2024-05-01',
              '2024-Q3',
              '2024-H2',
              '2024-W03',
              'x',
              '2024/2025',
            ),
          ),
        }),
      ),
      source: nullable(id),
      confidence: fc.constant('stated' as const),
      rule: fc.constant('x.1'),
      evidence: fc.record({ text: words, ...position }),
    },
    {
      requiredKeys: [
        'type',
        'actor',
        'recipient',
        'place',
        'purpose',
        'amount',
        'count',
        'status',
        'time',
        'source',
        'confidence',
        'rule',
        'evidence',
      ],
    },
  );
  const mentions = fc.array(fc.record({ text: words, ...position }), { maxLength: 2 });
  const entity = { id, name, mentions };
  const record = fc.record({
    schema: fc.constant(1 as const),
    id: fc.constant('a/b'),
    source: fc.record({
      path: fc.constantFrom('a b/(c).txt', 'x#y', 'a]b.txt'),
      format: fc.constant('text'),
      encoding: fc.constant('utf-8'),
      sha256: fc.constant(''),
    }),
    title: nullable(fc.constantFrom('', ' ', 'Een *kop*', '- kop\nmeer')),
    published: nullable(fc.constantFrom('2024', '2024-05', '2024-05-01T12:00:00Z', 'ooit')),
    author: fc.constant(null),
    url: fc.constant(null),
    language: fc.record({
      code: fc.constantFrom('nl', 'en', 'fr', 'de', 'und', 'constructor'),
      confidence: fc.constant(1),
      declared: fc.constant(null),
    }),
    companies: fc.array(fc.record(entity), { maxLength: 3 }),
    organisations: fc.array(fc.record({ ...entity, kind: fc.constant('government' as const), place: id }), {
      maxLength: 3,
    }),
    sources: fc.array(fc.record(entity), { maxLength: 3 }),
    places: fc.array(
      fc.record({
        ...entity,
        kind: fc.constantFrom(...recordSchema.shape.places.element.shape.kind.options),
      }),
      { maxLength: 3 },
    ),
    amounts: fc.array(
      fc
        .tuple(
          quantity,
          bound,
          currency,
          fc.constantFrom(...recordSchema.shape.amounts.element.shape.kind.options),
          words,
        )
        .map(([q, b, c, kind, text]) => ({
          ...q,
          bound: b,
          currency: c,
          kind,
          text,
          unit: text,
          paragraph: 1,
          start: 0,
          end: 1,
        })),
      { maxLength: 4 },
    ),
    events: fc.array(event, { maxLength: 4 }),
  });

  test.each(locales)('has a clean summary in %s', (locale) => {
    fc.assert(
      fc.property(record, (any) => {
        const parsed = recordSchema.parse(any);
        const text = summarise(parsed, translators[locale], { sourceLink: '../a (b).txt' });
        // A name may hold what looks like a placeholder, and no more of it than the name.
        const rest = text
          .replace(/\]\(\.\..*\)/, ']')
          .replaceAll('{{actor}}', 'X')
          .replaceAll('$t(events)', 'X');
        expect(rest).not.toMatch(/\{\{|\}\}|\$t|undefined|\bnull\b|NaN|object Object|Infinity/);
        expect(rest).not.toMatch(/ {2}| [,.]|\.\.|,,|\n{3}/);
        expect(text).toMatch(/^# \S.*\n\n[\s\S]*[^\n]\n$/);
        expect(text.match(/^#/gm)).toHaveLength(1);
        expect(text.replaceAll('**', '')).not.toMatch(/(?<!\\)<|(?<!\\)\*|^\d+\. /m);
        expect(summarise(parsed, translators[locale], { sourceLink: '../a (b).txt' })).toBe(text);
        JSON.parse(JSON.stringify(summaryData(parsed, translators[locale])));
      }),
      { numRuns: 400 },
    );
  });
});
