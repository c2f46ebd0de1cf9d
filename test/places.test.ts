import { describe, expect, it } from 'vitest';
import { placeName, places } from '../src/gazetteer/places.ts';
import { packs } from '../src/languages/index.ts';
import { slug } from '../src/slug.ts';
import { findNames, tell } from './names-row.ts';

describe('the list of places', () => {
  it.each([
    ['FR', 'Frankrijk', 'France', 'France'],
    ['US', 'Verenigde Staten', 'United States', 'États-Unis'],
    ['NL', 'Nederland', 'Netherlands', 'Pays-Bas'],
    ['FR-ARA', 'Auvergne-Rhône-Alpes', 'Auvergne-Rhône-Alpes', 'Auvergne-Rhône-Alpes'],
    ['DE-BY', 'Beieren', 'Bavaria', 'Bavière'],
    ['NL-NB', 'Noord-Brabant', 'North Brabant', 'Brabant-Septentrional'],
    ['BE-VLG', 'Vlaanderen', 'Flanders', 'Flandre'],
    ['FR/paris', 'Parijs', 'Paris', 'Paris'],
    ['GB/london', 'Londen', 'London', 'Londres'],
    ['BE/brussels', 'Brussel', 'Brussels', 'Bruxelles'],
    ['BE/liege', 'Luik', 'Liège', 'Liège'],
    ['DE/cologne', 'Keulen', 'Cologne', 'Cologne'],
    ['NL/the-hague', 'Den Haag', 'The Hague', 'La Haye'],
    ['CN/beijing', 'Peking', 'Beijing', 'Pékin'],
    ['europe', 'Europa', 'Europe', 'Europe'],
    ['NL/best', 'Best', 'Best', 'Best'],
  ])('%s is %s, %s, %s', (id, nl, en, fr) => {
    expect([placeName(id, 'nl'), placeName(id, 'en'), placeName(id, 'fr')]).toEqual([nl, en, fr]);
  });

  it('knows nothing of other ids', () => expect(placeName('XX/nowhere', 'nl')).toBeUndefined());

  it('has an id that tells what each place is, and names without blanks at their ends', () => {
    for (const place of places().values()) {
      if (place.kind === 'country') expect(place.id).toMatch(/^[A-Z]{2}$/);
      if (place.kind === 'region') expect(place.id).toMatch(/^[A-Z]{2}-[A-Z0-9]{1,3}$/);
      if (place.kind === 'city') expect(place.id).toBe(`${place.country}/${slug(place.en)}`);
      for (const name of [place.en, place.nl, place.fr, ...place.also]) {
        expect(name).toBe(name.trim().normalize('NFC'));
        expect(name).not.toBe('');
      }
    }
  });

  it('has the countries and the cities of the world', () => {
    expect([...places().values()].filter(({ kind }) => kind === 'country').length).toBeGreaterThan(240);
    expect(places().size).toBeGreaterThan(7000);
  });
});

describe('what the packs say about places', () => {
  it.each(packs.map((pack) => [pack.code, pack] as const))('%s: only places on the list', (_, { names }) => {
    const rows = `${names.places.demonyms}\n${names.places.names}`.split('\n').filter((row) => row.trim());
    const unknown = rows.map((row) => row.split('|')[0]!.trim()).filter((id) => !places().has(id));
    expect(unknown).toEqual([]);
  });

  it.each(packs.map((pack) => [pack.code, pack] as const))(
    '%s: adjectives of 120 countries',
    (_, { names }) => {
      const ids = names.places.demonyms.split('\n').map((row) => row.split('|')[0]!.trim());
      expect(new Set(ids.filter((id) => /^[A-Z]{2}$/.test(id))).size).toBeGreaterThanOrEqual(120);
      const named = ids.filter(Boolean);
      expect(named.filter((id, index) => named.indexOf(id) !== index)).toEqual([]);
    },
  );
});

describe('places in Dutch', () => {
  it.each([
    ['In Frankrijk wonen Fransen.', 'P FR: Frankrijk, Fransen^'],
    ['Een Frans bedrijf spreekt Frans.', 'P FR: Frans~'],
    ['Frans Timmermans woont in Maastricht.', 'P NL/maastricht: Maastricht'],
    ['De Europese landen en de Vlaamse minister.', 'P europe: Europese~; P BE-VLG: Vlaamse~'],
    [
      'Het Rotterdamse, Eindhovense en Leidse bedrijf.',
      'P NL/rotterdam: Rotterdamse~; P NL/eindhoven: Eindhovense~; P NL/leiden: Leidse~',
    ],
    ['De Haagse politiek en Amsterdammers.', 'P NL/the-hague: Haagse~; P NL/amsterdam: Amsterdammers^'],
    ['Noord-Franse boeren in Noord-Frankrijk.', 'P FR: Noord-Franse~, Noord-Frankrijk'],
    ['De wijk ligt in Amsterdam-Noord.', 'P NL/amsterdam: Amsterdam-Noord'],
    ['In de regio Parijs.', 'P FR/paris: Parijs'],
    ['In de provincie Utrecht en de stad Utrecht.', 'P NL-UT: Utrecht; P NL/utrecht: Utrecht'],
    ['In de provincie Groningen.', 'P NL-GR: Groningen'],
    ['In Limburg en in Luxemburg.', 'P NL-LI: Limburg; P LU: Luxemburg'],
    [
      'Belgisch Limburg: in Limburg, België, wonen Belgen.',
      'P BE: Belgisch~, België, Belgen^; P BE-VLI: Limburg, Limburg',
    ],
    [
      'De Limburgse fabriek in Genk, Hasselt en Lommel.',
      'P BE-VLI: Limburgse~; P BE/genk: Genk; P BE/hasselt: Hasselt; P BE/lommel: Lommel',
    ],
    ['De Limburgse fabriek in Maastricht.', 'P NL-LI: Limburgse~; P NL/maastricht: Maastricht'],
    ['In Valencia, Venezuela.', 'P VE/valencia: Valencia; P VE: Venezuela'],
    ['In Valencia, in Spanje.', 'P ES/valencia: Valencia; P ES: Spanje'],
    ['Best veel mensen. Reus van een vent. Echt waar.', ''],
    ['Hij woont in Best en werkt in Goes.', 'P NL/best: Best; P NL/goes: Goes'],
    ["Frankrijks president en Parijs' burgemeester.", 'P FR: Frankrijk; P FR/paris: Parijs'],
    ['De VS en het VK praten met de EU.', 'P US: VS; P GB: VK'],
    ['In Den Bosch en ’s-Hertogenbosch.', 'P NL/den-bosch: Den Bosch, ’s-Hertogenbosch'],
    ['BRUSSEL (Belgo) Het regent.', 'P BE/brussels: BRUSSEL'],
    [
      'Van Keulen naar Aken, van Rijsel naar Duinkerke.',
      'P DE/cologne: Keulen; P DE/aachen: Aken; P FR/lille: Rijsel; P FR/dunkirk: Duinkerke',
    ],
    ['Feyenoord Rotterdam verloor van de Amsterdam Tigers.', ''],
    ['Jan Breda en Piet van Londen.', ''],
    ['In Sao Paulo, Malaga en Lodz.', 'P BR/sao-paulo: Sao Paulo; P ES/malaga: Malaga; P PL/lodz: Lodz'],
    ['In New York is Washington ver weg.', 'P US/new-york: New York; P US/washington: Washington'],
  ])('%s', (text, found) => {
    const { entities } = findNames(text);
    expect(tell({ ...entities, companies: [], organisations: [], sources: [] })).toBe(found);
  });
});

describe.each(packs)('the places of $code', ({ names }) => {
  it('has no sure place that is a word which opens sentences: "Son concurrent"', () => {
    const rows = `${names.places.cautious}\n${names.places.never}`.split('\n');
    const doubtful = new Set(rows.map((row) => row.split('|')[0]!.trim()));
    const openers = new Set(names.openers.split(/\s+/));
    const told = [...places().values()].flatMap((place) => [place.nl, place.en, place.fr, ...place.also]);
    expect(told.filter((name) => openers.has(name.toLowerCase()) && !doubtful.has(name))).toEqual([]);
  });
});
