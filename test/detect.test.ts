import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage, type Profile } from '../src/detect/language.ts';
import { text as en } from '../src/languages/en/text.ts';
import { text as fr } from '../src/languages/fr/text.ts';
import { text as nl } from '../src/languages/nl/text.ts';

const profiles: readonly Profile[] = [
  { code: 'nl', iso6393: 'nld', text: nl },
  { code: 'en', iso6393: 'eng', text: en },
  { code: 'fr', iso6393: 'fra', text: fr },
];

const detect = (text: string | readonly string[], declared: string | null = null) =>
  detectLanguage(typeof text === 'string' ? ['', text] : text, declared, profiles);

const DUTCH =
  'De Rotterdamse haven krijgt er een nieuwe terminal voor waterstof bij. Het bedrijf achter het plan steekt 450 miljoen euro in de bouw, die volgend voorjaar moet beginnen. Volgens de wethouder levert dat driehonderd banen op.';
const ENGLISH =
  'The company said on Tuesday that it would spend $450 million on a new plant in Ohio, creating about 300 jobs over the next two years. Local officials welcomed the plan, which still needs approval from the state before building can start.';
const FRENCH =
  'L’entreprise a annoncé mardi qu’elle allait consacrer 450 millions d’euros à la construction d’une nouvelle usine dans le nord du pays. Le chantier, qui devrait débuter au printemps prochain, créera environ trois cents emplois.';
const GERMAN =
  'Das Unternehmen teilte am Dienstag mit, dass es 450 Millionen Euro in ein neues Werk im Norden des Landes investieren will. Dabei sollen rund dreihundert Arbeitsplätze entstehen. Die Bürgermeisterin begrüßte die Entscheidung.';
const DANISH =
  'Virksomheden meddelte tirsdag, at den vil bruge 450 millioner kroner på en ny fabrik i den nordlige del af landet. Byggeriet skal efter planen begynde til foråret og vil skabe omkring tre hundrede arbejdspladser. Borgmesteren er glad for beslutningen, men naboerne frygter, at trafikken på vejen vil stige yderligere.';
const SWEDISH =
  'Företaget meddelade på tisdagen att det kommer att satsa 450 miljoner kronor på en ny fabrik i norra delen av landet. Bygget ska enligt planen börja i vår och skapar ungefär trehundra arbetstillfällen. Kommunalrådet är glad över beslutet, men de boende befarar att trafiken på vägen ökar ännu mer.';
const NORWEGIAN =
  'Selskapet opplyste tirsdag at det vil bruke 450 millioner kroner på en ny fabrikk nord i landet. Byggingen skal etter planen begynne til våren og vil skape rundt tre hundre arbeidsplasser. Ordføreren er glad for beslutningen, men naboene frykter at trafikken på veien vil øke enda mer.';
const AFRIKAANS =
  "Die maatskappy het Dinsdag gesê dat hy 450 miljoen rand aan 'n nuwe fabriek in die noorde van die land gaan bestee. Die bouwerk behoort volgende lente te begin en sal sowat driehonderd werkgeleenthede skep. Die burgemeester is bly oor die besluit, maar inwoners vrees dat die verkeer sal toeneem.";
const FRISIAN =
  'It bedriuw hat tiisdei bekend makke dat it 450 miljoen euro yn in nije fabryk yn it noarden fan it lân stekke sil. De bou moat kommende maitiid úteinsette en smyt sa’n trijehûndert banen op. De boargemaster is bliid mei it beslút, mar de omwenners binne bang dat it ferkear noch mear tanimme sil.';

describe('articles', () => {
  it.each([
    ['nl', DUTCH],
    ['en', ENGLISH],
    ['fr', FRENCH],
    ['de', GERMAN],
  ])('%s', (code, text) => {
    const { confidence, ...rest } = detect(text);
    expect(rest).toEqual({ code });
    expect(confidence).toBeGreaterThan(0.95);
  });

  it.each([
    [
      'es',
      'La empresa anunció el martes que invertirá 450 millones de euros en una nueva fábrica en el norte del país. Las obras comenzarán la próxima primavera.',
    ],
    [
      'it',
      'L’azienda ha annunciato martedì che investirà 450 milioni di euro in un nuovo stabilimento nel nord del paese. I lavori inizieranno la prossima primavera.',
    ],
    [
      'pt',
      'A empresa anunciou na terça-feira que vai investir 450 milhões de euros numa nova fábrica no norte do país. As obras começam na próxima primavera.',
    ],
    ['da', [DANISH, DANISH]],
    ['sv', [SWEDISH, SWEDISH]],
    ['no', [NORWEGIAN, NORWEGIAN]],
    ['af', [AFRIKAANS, AFRIKAANS]],
    ['fy', [FRISIAN, FRISIAN]],
  ])('%s is told apart', (code, text) => expect(detect(text).code).toBe(code));

  it('a pack takes the place of a neighbour', () => {
    const german: Profile = {
      code: 'de',
      iso6393: 'deu',
      text: {
        functionWords: 'der die das dass es in ein im des am mit will sollen'.split(' '),
        elisions: [],
      },
    };
    expect(detectLanguage(['', GERMAN], null, [...profiles, german]).code).toBe('de');
  });
});

describe('titles and sentences', () => {
  it.each([
    ['nl', 'Kabinet trekt extra geld uit voor onderwijs'],
    ['nl', 'Winst van chipfabrikant valt lager uit dan verwacht'],
    ['nl', 'Rechter geeft bewoners gelijk in zaak over windmolens'],
    ['nl', 'Belgische bank neemt Nederlandse verzekeraar over'],
    ['nl', 'Volgens de wethouder levert dat driehonderd banen op.'],
    ['nl', 'Microsoft investeert 4 miljard euro in Frankrijk.'],
    ['nl', 'Ajax wint met moeite van hekkensluiter'],
    ['en', 'Judge sides with residents in wind farm case'],
    ['en', 'Government sets aside extra money for schools'],
    ['en', 'Shares rose 3 percent after the announcement was made.'],
    ['fr', 'Le gouvernement débloque des moyens pour les écoles'],
    ['fr', 'Une banque belge rachète un assureur néerlandais'],
    ['fr', 'Le maire se félicite de cette décision.'],
    ['de', 'Die Gewerkschaft spricht von einer guten Nachricht.'],
    ['de', 'Drei Verletzte bei Unfall auf der Autobahn'],
  ])('%s: %s', (code, text) => expect(detect(text).code).toBe(code));
});

describe('mixed articles', () => {
  it.each([
    [
      'Dutch with English quotations',
      'nl',
      [DUTCH, `“${ENGLISH}”`, DUTCH, `“${ENGLISH}”`, `${DUTCH} ${DUTCH}`],
    ],
    ['Dutch under an English title', 'nl', ['The making of a giant', DUTCH]],
    [
      'English on Dutch companies',
      'en',
      [ENGLISH, 'ABN AMRO, ING, Ahold Delhaize en Koninklijke Philips.', ENGLISH],
    ],
    ['French with a German quotation', 'fr', [FRENCH, `« ${GERMAN} »`, FRENCH]],
  ])('%s', (_, code, paragraphs) => expect(detect(paragraphs as string[]).code).toBe(code));

  it('are less sure than plain ones', () => {
    const mixed = detect(['', DUTCH, ENGLISH, DUTCH]);
    expect(mixed.code).toBe('nl');
    expect(mixed.confidence).toBeGreaterThan(0.5);
    expect(mixed.confidence).toBeLessThan(0.8);
  });
});

describe('und', () => {
  it.each([
    ['nothing', ''],
    ['digits', '12 345 6.789 € 0,5 %'],
    ['a list of results', '3-2, 1-0, 0-0, 4-1'],
    ['one word', 'Miljoenen'],
    ['gibberish', 'asdf qwer zxcv uiop hjkl bnmv fghj rtyu'],
    [
      'the printer’s Latin',
      'lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt ut labore',
    ],
    ['names', 'Microsoft Amazon Google Apple Meta Tesla'],
    ['one word many times', 'xkcd '.repeat(100)],
    [
      'a language that is not on the list',
      'Spółka ogłosiła we wtorek, że zainwestuje 450 milionów euro w nową fabrykę na północy kraju.',
    ],
    [
      'Cyrillic',
      'Компания сообщила во вторник, что вложит 450 миллионов евро в новый завод на севере страны.',
    ],
    ['Japanese', '同社は火曜日、国内北部の新工場に四億五千万ユーロを投資すると発表した。'],
  ])('%s', (_, text) => expect(detect(text).code).toBe('und'));
});

describe('the declared language', () => {
  it('decides where the text does not', () => {
    expect(detect('Microsoft Amazon Google Apple Meta Tesla', 'nl').code).toBe('nl');
    expect(detect('Belgische staal, textiel', 'nl').code).toBe('nl');
  });

  it('gives way to the text', () => {
    expect(detect(ENGLISH, 'nl').code).toBe('en');
    expect(detect([DUTCH, DUTCH], 'fr').code).toBe('nl');
  });

  it('names a language that is not on the list, at half confidence', () => {
    const polish =
      'Spółka ogłosiła we wtorek, że zainwestuje 450 milionów euro w nową fabrykę na północy kraju.';
    expect(detect(polish, 'pl')).toEqual({ code: 'pl', confidence: 0.5 });
    expect(detect(DUTCH, 'pl').code).toBe('nl');
  });

  it('makes no language of digits', () => expect(detect('1 2 3 4', 'nl').code).toBe('und'));
});

it('gives a code and a confidence of two decimals for any text, and the same each time', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'binary', maxLength: 400 })),
      fc.option(fc.constantFrom('nl', 'pl')),
      (paragraphs, declared) => {
        const detected = detectLanguage(paragraphs, declared, profiles);
        expect(detected.code).toMatch(/^[a-z]{2}$|^und$/);
        expect(detected.confidence).toBeGreaterThanOrEqual(0);
        expect(detected.confidence).toBeLessThanOrEqual(0.99);
        expect(Number(detected.confidence.toFixed(2))).toBe(detected.confidence);
        expect(detectLanguage(paragraphs, declared, profiles)).toEqual(detected);
      },
    ),
    { numRuns: 500 },
  );
});
