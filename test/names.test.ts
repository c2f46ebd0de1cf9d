import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entities } from '../src/record/schema.ts';
import { findNames, tell } from './names-row.ts';

const rows = (language: string, table: readonly (readonly [text: string, found: string])[]): void => {
  it.each(table)('%s', (text, found) => {
    expect(tell(findNames(text, language).entities)).toBe(found);
  });
};

describe('companies on the list', () => {
  rows('nl', [
    ['Microsoft investeert 4 miljard euro.', 'C microsoft: Microsoft'],
    [
      'Microsofts winst steeg, net als die van Amazon’s clouddochter AWS.',
      'C microsoft: Microsoft; C amazon: Amazon; C amazon-web-services: AWS',
    ],
    ["Mercedes' fabriek sluit.", 'C mercedes: Mercedes'],
    ['De Microsoft-topman en het Shell-aandeel.', 'C microsoft: Microsoft; C shell: Shell'],
    [
      'Het gaat om de Zeeuwse ontwikkelaar Scheldestroom.',
      'C scheldestroom: Scheldestroom; P NL-ZE: Zeeuwse~',
    ],
    [
      'De winst stijgt, zegt topman Jan Jansen in de Volkskrant en Piet Bol in Het Financieele Dagblad.',
      'S de-volkskrant: de Volkskrant; S het-financieele-dagblad: Het Financieele Dagblad',
    ],
    ['Renault-Nissan verkoopt meer.', 'C renault: Renault; C nissan: Nissan'],
    ['AT&T koopt Linkedin.', 'C at-t: AT&T; C linkedin: Linkedin'],
    ['Ook De Bijenkorf en de Bijenkorf zijn één winkel.', 'C de-bijenkorf: De Bijenkorf, de Bijenkorf'],
    ['Volgens de Persgroep groeit bol.com.', 'C de-persgroep: de Persgroep; C bol: bol.com'],
    [
      'Bank of America en Bank van Breda fuseren niet.',
      'C bank-of-america: Bank of America; C bank-van-breda: Bank van Breda',
    ],
    ['ING België groeit harder dan ING in België.', 'C ing-belgie: ING België; C ing: ING; P BE: België'],
    ['ASML koopt ING Frankrijk van ING.', 'C asml: ASML; C ing-frankrijk: ING Frankrijk; C ing: ING'],
    ['Ook Microsoft Utrecht groeit.', 'C microsoft: Microsoft Utrecht'],
    ['MICROSOFT INVESTEERT VIER MILJARD IN FRANKRIJK', 'C microsoft: MICROSOFT; P FR: FRANKRIJK'],
    ['“Microsoft” en ‘ASML’ zwijgen.', 'C microsoft: Microsoft; C asml: ASML'],
    ["L’Oréal en L'Oréal zijn hetzelfde.", "C loreal: L’Oréal, L'Oréal"],
    ['Air France-KLM vliegt vaker, zegt Air France.', 'C air-france-klm: Air France-KLM, Air France'],
    // More than "Bank" or "Groep" behind a company's name makes another company of it.
    [
      'Ook Microsoft Ventures en ING Bank doen mee.',
      'C microsoft-ventures: Microsoft Ventures; C ing: ING Bank',
    ],
    ['De winst van Shell Energy daalt.', 'C shell-energy: Shell Energy'],
    ['Rabobank Groep maakte vorig jaar meer winst.', 'C rabobank: Rabobank Groep'],
    // Nobody calls it by its first word alone.
    ['Onderhoudsfirma Schrobbers & Co staat bij de schuldeisers.', 'C schrobbers-co: Schrobbers & Co'],
    // Initials stand for the name that has them.
    [
      'Het fietsmerk Veldrit Sport Zuid groeit. VSZ zoekt monteurs.',
      'C veldrit-sport-zuid: Veldrit Sport Zuid, VSZ',
    ],
    ['Afhandelaar Aerobag is verkocht aan veredelaar Duinzaad.', 'C aerobag: Aerobag; C duinzaad: Duinzaad'],
    ['Albert Heijn opent een winkel.', 'C albert-heijn: Albert Heijn'],
    ['16.58 – In Vilvoorde reageert ASML.', 'C asml: ASML; P BE/vilvoorde: Vilvoorde'],
  ]);
});

describe('names that are also something else', () => {
  rows('nl', [
    ['De Amazon stroomt door het regenwoud.', ''],
    ['Ook investeert Amazon in logistiek.', 'C amazon: Amazon'],
    ['Orange is een kleur.', ''],
    ['De topman van Apple zwijgt. Apple zelf ook.', 'C apple: Apple, Apple'],
    ['Frits Philips richtte met Gerard Philips een fabriek op.', ''],
    ['Big Tech zet in op GenAI, AI en CO2-opslag.', ''],
    ['In januari en op maandag spraken we Frans, Duits en Nederlands.', ''],
    ['Christophe Fouquet sprak met minister Dirk Beljaarts.', ''],
    ['Marie Renault opent de beurs. Renault zegt blij te zijn.', ''],
    ['Marie Renault werkt er. De topman van Renault ook.', 'C renault: Renault'],
    ['Amazon was er al: AWS bouwt.', 'C amazon: Amazon; C amazon-web-services: AWS'],
    ['De Mistral waait. Zij noemt Mistral AI.', 'C mistral-ai: Mistral AI'],
    ['De Mistral waait.', ''],
    ['Nikola Tesla en Henry Shell waren personen.', ''],
    ['De telecomaanbieder Orange verkoopt zijn masten.', 'C orange: Orange'],
    ['Energie en water worden duurder. Water kost meer.', ''],
    ['Economie groeit. Innovatie ook. Werk wordt schaarser.', ''],
    ['Jan Maas praat met de Italiaan Gentiloni.', 'P IT: Italiaan^'],
  ]);
});

describe('companies that no list holds', () => {
  rows('nl', [
    ['Chipmaker Nexia bouwt in Delft.', 'C nexia: Nexia; P NL/delft: Delft'],
    ['De start-up Zolaris haalt geld op. Zolaris groeit.', 'C zolaris: Zolaris, Zolaris'],
    ['De start-up Zolaris haalt geld op.\nZolaris\nHet regent.', 'C zolaris: Zolaris, Zolaris'],
    ['De fabriek groeit.\nNoorderlicht\nHet regent.', ''],
    ['De topman van Zolaris vertrekt.', 'C zolaris: Zolaris'],
    ['Zolaris-topman Piet Jansen vertrekt.', 'C zolaris: Zolaris'],
    ['Quandor, een Delfts chipbedrijf, groeit.', 'C quandor: Quandor; P NL/delft: Delfts~'],
    [
      'De bedrijven Zolaris, Bontix en Fryzo doen mee.',
      'C zolaris: Zolaris; C bontix: Bontix; C fryzo: Fryzo',
    ],
    [
      'Van der Meer Bouw NV groeit. Van der Meer bouwt.',
      'C van-der-meer-bouw: Van der Meer Bouw NV, Van der Meer',
    ],
    [
      'Koninklijke Bouwmans B.V. groeit; Bouwmans bouwt.',
      'C koninklijke-bouwmans: Koninklijke Bouwmans B.V., Bouwmans',
    ],
    ['Jansen Beheer bv is failliet.', 'C jansen-beheer: Jansen Beheer bv'],
    [
      'Noord Zuid Logistics (NZL) stopt. NZL was groot.',
      'C noord-zuid-logistics: Noord Zuid Logistics, NZL, NZL',
    ],
    ['Het Amerikaanse Quandor Capital koopt.', 'C quandor-capital: Quandor Capital; P US: Amerikaanse~'],
    [
      'De koffiebrander Van Heemskerk groeit. Van Heemskerks pakken zijn op.',
      'C van-heemskerk: Van Heemskerk, Van Heemskerk',
    ],
    ['Fietsenwinkel Trapnu stopt.', 'C trapnu: Trapnu'],
    ['Telefoonmaker Fairphone groeit.', 'C fairphone: Fairphone'],
    ['Concurrent Lexocon uit Amersfoort reageert.', 'C lexocon: Lexocon; P NL/amersfoort: Amersfoort'],
    [
      'Bakkerij Roelants CVBA en Vidalpro SAS fuseren met Tessaro S.p.A.',
      'C bakkerij-roelants: Bakkerij Roelants CVBA; C vidalpro: Vidalpro SAS; C tessaro: Tessaro S.p.A.',
    ],
    ['Duijkersloot & Zn. levert planten.', 'C duijkersloot-zn: Duijkersloot & Zn.'],
    ['Ook Hofstra en Zonen stopt.', 'C hofstra-en-zonen: Hofstra en Zonen'],
    ['Vader en Zoon lopen door het dorp.', ''],
    ['Kuchenreuther GmbH levert.', 'C kuchenreuther: Kuchenreuther GmbH'],
    ['Zolaris wandelt in het park met Bontix.', ''],
    [
      'TIEL (ANP) - Bierbrouwer Zolaris koopt een hal.\nOSLO – De start-up Bontix ook.',
      'C zolaris: Zolaris; C bontix: Bontix; S anp: ANP; P NL/tiel: TIEL; P NO/oslo: OSLO',
    ],
    ['De fabrikant Kühn GmbH & Co. KG levert.', 'C kuhn: Kühn GmbH & Co. KG'],
    ['Het concern Shell Marine Trading stopt.', 'C shell-marine-trading: Shell Marine Trading'],
    ['Vandaag praat Lucas met Ursula von der Leyen.', ''],
    ['Het fusiebedrijf ASML-Quandor groeit.', 'C asml-quandor: ASML-Quandor'],
    ['De ASML-topman en de Microsoft-Topman.', 'C asml: ASML; C microsoft: Microsoft'],
    ['Ze kent ASMLs, de krant.', ''],
    ['Hilde Rozevink zwijgt. Volgens Rozevink klopt het.', ''],
  ]);
});

describe('names that a far organisation shares', () => {
  rows('nl', [
    ['De terminal van CRQ, een Japanse exploitant, groeit.', 'C crq: CRQ; P JP: Japanse~'],
    ['De Britse CRQ oordeelt.', 'O centrale-raad: CRQ; P GB: Britse~'],
    ['De CRQ in Londen oordeelt.', 'O centrale-raad: CRQ; P GB/london: Londen'],
    ['De Centrale Raad, of CRQ, oordeelt.', 'O centrale-raad: Centrale Raad, CRQ'],
  ]);
});

describe('organisations', () => {
  rows('nl', [
    ['De Franse overheid betaalt.', 'O franse-overheid: Franse overheid'],
    ['Het Franse overheidsprogramma loopt.', 'P FR: Franse~'],
    [
      'De Europese Commissie en de ACM kijken mee.',
      'O europese-commissie: Europese Commissie; O autoriteit-consument-markt: ACM',
    ],
    ['De Amsterdamse rechtbank oordeelt.', 'O amsterdamse-rechtbank: Amsterdamse rechtbank'],
    [
      'De gemeente Ede betaalt; in de gemeente Ede wonen mensen.',
      'O gemeente-ede: gemeente Ede; P NL/ede: Ede',
    ],
    [
      'Het ministerie van Economische Zaken en Klimaat betaalt.',
      'O ministerie-van-economische-zaken-en-klimaat: ministerie van Economische Zaken en Klimaat',
    ],
    ['Minister van Defensie Ruben Brekelmans zwijgt.', ''],
    ['De gemeente Zwalmbeke betaalt de brug.', 'O gemeente-zwalmbeke: gemeente Zwalmbeke'],
    ['De gemeente wil betalen. Zwaar weer dreigt.', ''],
    [
      'De correctionele rechtbank van Gent oordeelt.',
      'O correctionele-rechtbank-van-gent: correctionele rechtbank van Gent',
    ],
    ['Het waterschap Lage Beken betaalt.', 'O waterschap-lage-beken: Lage Beken'],
    [
      'De Lomonosov-universiteit en het OLV-ziekenhuis werken samen.',
      'O lomonosov-universiteit: Lomonosov-universiteit; O olv-ziekenhuis: OLV-ziekenhuis',
    ],
    ['De Rozevink-methode werkt.', ''],
    [
      'Woningcorporatie Zonnedak bouwt. Burgerbeweging Zonlicht wint.',
      'O zonnedak: Zonnedak; O zonlicht: Zonlicht',
    ],
    ['De rechtbank in Maastricht oordeelt.', 'P NL/maastricht: Maastricht'],
    ['Minister Van Weyenberg en minister Van Hijum.', ''],
    [
      'Universiteit Utrecht en de TU Delft werken samen.',
      'O universiteit-utrecht: Universiteit Utrecht; O tu-delft: TU Delft',
    ],
    ['Vakbond De Unie staakt; toezichthouder BaFin niet.', 'O de-unie: De Unie; O bafin: BaFin'],
    [
      'De Stichting Groene Daken (SGD) helpt. SGD is klein.',
      'O stichting-groene-daken: Stichting Groene Daken, SGD, SGD',
    ],
    ['De Vlaamse Onderwijsraad adviseert.', 'O vlaamse-onderwijsraad: Vlaamse Onderwijsraad'],
    ['De Onderwijsraad adviseert.', 'O onderwijsraad: Onderwijsraad'],
    ['De gemeente Rijssen-Holten betaalt.', 'O gemeente-rijssen-holten: gemeente Rijssen-Holten'],
    ['Zij woont in de Friese gemeente Heerenveen.', 'P NL-FR: Friese~; P NL/heerenveen: Heerenveen'],
    [
      'De Nederlandse Vereniging Omwonenden Spoor klaagt.',
      'O nederlandse-vereniging-omwonenden-spoor: Nederlandse Vereniging Omwonenden Spoor',
    ],
    ['De Spaanse toezichthouder onderzoekt het.', 'P ES: Spaanse~'],
    ['Het Beatrix Ziekenhuis sluit.', 'O beatrix-ziekenhuis: Beatrix Ziekenhuis'],
    ['Namens de club sprak Jan Hof.', ''],
    ['Parijs Saint-Germain wint.', 'O paris-saint-germain: Parijs Saint-Germain'],
    ['De Amerikaanse staat Georgia telt stemmen.', 'P US: Amerikaanse~; P US-GA: Georgia'],
    [
      'De rechtbank Midden-Nederland en de politiezone Aalst.',
      'O rechtbank-midden-nederland: rechtbank Midden-Nederland; O politiezone-aalst: politiezone Aalst',
    ],
  ]);
});

describe('clubs that are called as their city', () => {
  const news = 'De spits scoorde een doelpunt in de wedstrijd. De keeper stopte een strafschop voor rust. ';
  rows('nl', [
    [`${news}Genk verloor thuis.`, 'O genk: Genk'],
    [`${news}Daarna won de ploeg met 3-0 van Venray.`, 'O venray: Venray'],
    [`${news}De ploeg speelt in Venray.`, 'P NL/venray: Venray'],
    [`${news}Blerick – Venray is uitgesteld.`, 'O blerick: Blerick; O venray: Venray'],
    ['Genk verloor driehonderd banen.', 'P BE/genk: Genk'],
    ["Excelsior '31 huldigt zijn keeper.", "O excelsior-31: Excelsior '31"],
    ["In de zomer van '31 regende het.", ''],
    ['Genk - Oostende 2-1', 'O genk: Genk; O oostende: Oostende'],
    ['Stand: 1. Oostende 26-22; 2. Charleroi 26-17.', 'O oostende: Oostende; O charleroi: Charleroi'],
    ['De trainer van Genk is weg. Genk verloor.', 'O genk: Genk, Genk'],
    ['In Genk is een trainer in opleiding.', 'P BE/genk: Genk'],
    ['Piet Jansen - Jan Pietersen 6-4', ''],
  ]);
});

describe('places', () => {
  rows('nl', [
    [
      'In Noordwijk, Groenlo, Hellendoorn, Rosmalen en Burgh-Haamstede.',
      'P NL/noordwijk: Noordwijk; P NL/groenlo: Groenlo; P NL/hellendoorn: Hellendoorn; ' +
        'P NL/rosmalen: Rosmalen; P NL/burgh-haamstede: Burgh-Haamstede',
    ],
    [
      'In Vorst, in Berchem, in Groot-Brittannië, in Kourou en in Hurghada.',
      'P BE/forest: Vorst; P BE/berchem: Berchem; P GB: Groot-Brittannië; P GF/kourou: Kourou; ' +
        'P EG/hurghada: Hurghada',
    ],
    [
      'In Borger-Odoorn, Kieldrecht, Emlichheim en Padborg.',
      'P NL/borger-odoorn: Borger-Odoorn; P BE/kieldrecht: Kieldrecht; P DE/emlichheim: Emlichheim; ' +
        'P DK/padborg: Padborg',
    ],
    ['Aan de Coolsingel en in de Waalhaven.', 'P NL/coolsingel: Coolsingel; P NL/waalhaven: Waalhaven'],
    ['Een coole singel en een wale haven.', ''],
    ['Zij vaart op het Markermeer en langs de Dender.', 'P markermeer: Markermeer; P dender: Dender'],
    ['De brug over de Waal is dicht.', 'P waal-river: Waal'],
    ['De Waal spreekt Frans.', 'P BE-WAL: Waal^'],
    [
      'Van de Hoorn van Afrika naar Hoorn en Apeldoorn.',
      'P hoorn-van-afrika: Hoorn van Afrika; P NL/hoorn: Hoorn; P NL/apeldoorn: Apeldoorn',
    ],
    [
      'In de Leopold Vanderkelenstraat staat een huis.',
      'P leopold-vanderkelenstraat: Leopold Vanderkelenstraat',
    ],
    ['Piet Dijkstraat en de heer Verlaan zwijgen.', ''],
    ['Zij woont aan de Deans Avenue.', 'P deans-avenue: Deans Avenue'],
    ['De Kempense fabriek trekt Kortrijkzanen.', 'P kempen: Kempense~; P BE/kortrijk: Kortrijkzanen^'],
    ['De goudse kaas smaakt.', ''],
    ['TENNIS – De finale is uitgesteld.', ''],
    ['Trainer Hans Beumers van Ruurlo vertrekt.', 'P NL/ruurlo: Ruurlo'],
    ['Hans van Ruurlo vertrekt.', ''],
    ['Van Kyiv naar Manila.', 'P UA/kyiv: Kyiv; P PH/manila: Manila'],
    ['Een fonds uit Singapore.', 'P SG: Singapore'],
    ['In Drenthe, Groningen en Overijssel.', 'P NL-DR: Drenthe; P NL-GR: Groningen; P NL-OV: Overijssel'],
    ['In Georgia, Alabama en Zuid-Carolina.', 'P US-GA: Georgia; P US-AL: Alabama; P US-SC: Zuid-Carolina'],
    ['MOL - Inbrekers sloegen toe.', 'P BE/mol: MOL'],
    ['De mol graaft. MOL-topman is geen plaats.', 'C mol: MOL'],
  ]);
});

describe('cited sources', () => {
  rows('nl', [
    ['Dat schrijft Bloomberg, aldus Reuters.', 'S bloomberg: Bloomberg; S reuters: Reuters'],
    ['Bloomberg meldt het. Later trok Bloomberg het in.', 'S bloomberg: Bloomberg, Bloomberg'],
    [
      'Dat zegt hij tegen de NOS en in Het Financieele Dagblad.',
      'S nos: NOS; S het-financieele-dagblad: Het Financieele Dagblad',
    ],
    ['Het persbureau Novum meldt dat.', 'S novum: Novum'],
    ['Bloomberg bestaat veertig jaar.', 'O bloomberg: Bloomberg'],
    ['DPG Media koopt een omroep.', 'C dpg-media: DPG Media'],
    ['Ingewijden houden het tegenover persbureau Novum op 3 miljoen.', 'S novum: Novum'],
    [
      'Volgens ingewijden tegen Het Financieele Dagblad.',
      'S het-financieele-dagblad: Het Financieele Dagblad',
    ],
    ['ZAANDAM (Reuters) – Het regent.', 'S reuters: Reuters; P NL/zaandam: ZAANDAM'],
    ['BRUSSEL (Belgo) Het regent.', 'S belgo: Belgo; P BE/brussels: BRUSSEL'],
    ['Aldus Microsoft.', 'C microsoft: Microsoft'],
    ['Aldus Jansen, die het tegen Pietersen zei.', ''],
    ['“Het mag”, kopt de Volkskrant.', 'S de-volkskrant: de Volkskrant'],
    ['(KVA)', ''],
  ]);
});

describe('English and French', () => {
  rows('en', [
    ['John Sisk & Son has won the contract.', 'C john-sisk-son: John Sisk & Son'],
    [
      'Microsoft will invest in France, the French government said.',
      'C microsoft: Microsoft; O french-government: French government; P FR: France',
    ],
    [
      "Amazon's CEO met British regulators, Reuters reported.",
      'C amazon: Amazon; S reuters: Reuters; P GB: British~',
    ],
    ['Chipmaker Fooco, a Bristol-based start-up, grows.', 'C fooco: Fooco; P GB/bristol: Bristol'],
    ['Nice weather, said Jane Austin.', ''],
    [
      "The Information Commissioner's Office fined them.",
      "O information-commissioners-office: Information Commissioner's Office",
    ],
    ['The British regulator fined them.', 'P GB: British~'],
  ]);
  rows('fr', [
    [
      'Microsoft va investir en France, selon Bloomberg.',
      'C microsoft: Microsoft; S bloomberg: Bloomberg; P FR: France',
    ],
    [
      'Le gouvernement français aide les entreprises américaines.',
      'O gouvernement-francais: gouvernement français; P US: américaines~',
    ],
    [
      "La filiale d'Amazon à Lille et celle de L’Oréal.",
      'C amazon: Amazon; C loreal: L’Oréal; P FR/lille: Lille',
    ],
    ['Les Français parlent en français.', 'P FR: Français^'],
    ['Le ministère de la Défense achète.', 'O ministere-de-la-defense: ministère de la Défense'],
    ['La Compagnie Fluviale Lyonnaise grandit.', ''],
    ['Le régulateur portugais enquête.', 'P PT: portugais~'],
    ['La start-up lyonnaise Protenia grandit.', 'C protenia: Protenia; P FR/lyon: lyonnaise~'],
    ['Le groupe laitier Sodibal investit.', 'C sodibal: Sodibal'],
    ['Le groupe rencontre Sodibal.', ''],
    ['Son concurrent suit.', ''],
  ]);
});

const all = (entities: Entities) => [
  ...entities.companies,
  ...entities.organisations,
  ...entities.sources,
  ...entities.places,
];

describe('whatever the text', () => {
  const words = fc.constantFrom(
    ...'Microsoft Microsofts AWS ( ) , . - ’s NV van de in het Franse Fransen Frankrijk Parijs-Noord Jan Jansen topman bedrijf'.split(
      ' ',
    ),
    ...'schrijft Reuters ministerie gemeente Ede overheid 2000 MICROSOFT “ ” : en als bedrijven é 😀 Van der Meer Bouw'.split(
      ' ',
    ),
  );
  const text = fc.oneof(
    fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
    fc.array(words, { maxLength: 12 }).map((list) => list.join('')),
    fc.string({ unit: 'grapheme' }),
  );

  it('gives the words at each position, in reading order, and never overlaps', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('nl', 'en', 'fr'), (words, language) => {
        const { paragraphs, entities } = findNames(words, language);
        const mentions = all(entities).flatMap((entity) => entity.mentions);
        for (const { text, paragraph, start, end } of mentions) {
          expect(paragraphs[paragraph]!.slice(start, end)).toBe(text);
        }
        for (const { mentions } of all(entities)) {
          expect(mentions.length).toBeGreaterThan(0);
          for (const [index, mention] of mentions.slice(1).entries()) {
            const before = mentions[index]!;
            expect(before.paragraph < mention.paragraph || before.end <= mention.start).toBe(true);
          }
        }
        const sorted = mentions.toSorted((a, b) => a.paragraph - b.paragraph || a.start - b.start);
        for (const [index, mention] of sorted.slice(1).entries()) {
          const before = sorted[index]!;
          expect(before.paragraph < mention.paragraph || before.end <= mention.start).toBe(true);
        }
      }),
    );
  });

  it('gives entities by first mention, each id once', () => {
    const { entities } = findNames('Shell en Microsoft.\nASML, Microsoft en Shell.');
    expect(entities.companies.map(({ id }) => id)).toEqual(['shell', 'microsoft', 'asml']);
  });

  it('tells a company’s parent and country, and an organisation’s kind and place', () => {
    const { entities } = findNames('AWS praat met de Franse overheid.');
    expect(entities.companies[0]).toMatchObject({ parent: 'amazon', country: 'US' });
    expect(entities.organisations[0]).toMatchObject({
      name: 'Franse overheid',
      kind: 'government',
      place: 'FR',
    });
  });
});
