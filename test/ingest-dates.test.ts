import { describe, expect, it } from 'vitest';
import { isoDate } from '../src/ingest/dates.ts';
import { languageCode } from '../src/ingest/language-tag.ts';

describe('dates', () => {
  it.each([
    ['2024', '2024'],
    ['2024-05', '2024-05'],
    ['2024-5-3', '2024-05-03'],
    ['2024-05-13', '2024-05-13'],
    ['2024-05-13T10:00', '2024-05-13T10:00'],
    ['2024-05-13T10:00:30Z', '2024-05-13T10:00:30Z'],
    ['2024-05-13T10:00:30.250+02:00', '2024-05-13T10:00:30.250+02:00'],
    ['2024-05-13 10:00:00 +0200', '2024-05-13T10:00:00+02:00'],
    ['20240513', '2024-05-13'],
    ['20240513T100000Z', '2024-05-13T10:00:00Z'],
    ['20240513T100000+0200', '2024-05-13T10:00:00+02:00'],
    ['Mon, 13 May 2024 10:00:00 +0200', '2024-05-13T10:00:00+02:00'],
    ['Mon, 13 May 2024 10:00:00 GMT', '2024-05-13T10:00:00Z'],
    ['13 May 24 10:00 EST', '2024-05-13T10:00-05:00'],
    ['14 maart 2025', '2025-03-14'],
    ['vrijdag 14 mrt. 2025', '2025-03-14'],
    ['14 maart 2025, 10:32 uur', '2025-03-14T10:32'],
    ['14 maart 2025 om 9.05', '2025-03-14T09:05'],
    ['1 augustus 2024 10u30', '2024-08-01T10:30'],
    ['maart 2025', '2025-03'],
    ['March 14, 2025', '2025-03-14'],
    ['Friday, 14th of March 2025', '2025-03-14'],
    ['Sept. 3, 2024', '2024-09-03'],
    ['le 14 mars 2025', '2025-03-14'],
    ['1er août 2024 à 14h05', '2024-08-01T14:05'],
    ['vendredi 14 févr. 2025', '2025-02-14'],
    ['14. März 2025', '2025-03-14'],
    ['14-03-2025', '2025-03-14'],
    ['14/3/2025', '2025-03-14'],
    ['14.03.2025 08:15', '2025-03-14T08:15'],
    ['3/14/2025', '2025-03-14'],
    ['29-02-2024', '2024-02-29'],
  ])('%s', (written, iso) => expect(isoDate(written, null)).toBe(iso));

  it.each([
    'gisteren',
    '30 februari 2025',
    '2025-02-29',
    '2024-13-01',
    '0000-00-00',
    '32 mei 2024',
    '14 brumaire 2025',
    '99/99/9999',
    '',
    '1'.repeat(100_000),
    '2024-05-13T25:00',
  ])('%.20s is no date', (written) => expect(isoDate(written, null)).toBeNull());

  it('drops a time that it cannot place', () => {
    expect(isoDate('14 March 2025 10:32 PM', 'en')).toBe('2025-03-14');
    expect(isoDate('14 March 2025 10:32 XYZ', 'en')).toBe('2025-03-14');
  });

  it('reads days and months in figures as the language has them', () => {
    expect(isoDate('03/04/2025', 'nl')).toBe('2025-04-03');
    expect(isoDate('03/04/2025', 'fr')).toBe('2025-04-03');
    expect(isoDate('03/04/2025', 'en')).toBeNull();
    expect(isoDate('04/04/2025', 'en')).toBe('2025-04-04');
  });
});

describe('declared languages', () => {
  it.each([
    ['nl', 'nl'],
    ['NL', 'nl'],
    ['nl-BE', 'nl'],
    ['nl_NL.UTF-8', 'nl'],
    ['dut', 'nl'],
    ['nld', 'nl'],
    ['Nederlands', 'nl'],
    ['Français', 'fr'],
    ['English (UK)', 'en'],
    ['deu', 'de'],
    ['fry', 'fy'],
    ['und', null],
    ['mul', null],
    ['', null],
    ['constructor', null],
    ['__proto__', null],
  ])('%s', (tag, code) => expect(languageCode(tag)).toBe(code));
});
