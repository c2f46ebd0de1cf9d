import type { TimeEntry } from '../contract/events.ts';

const MONTH =
  '(?<month>januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)';
const WEEKDAY = '(?<weekday>maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)';
const COUNT = '(?<count>twee|drie|vier|vijf|zes|zeven|acht|negen|tien|\\d{1,2})';
const COUNT_WORD = 'twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|vijftien|twintig|\\d{1,2}';
const ORDINAL = '(?<quarter>eerste|tweede|derde|vierde|laatste)';

/** How Dutch says when; longer patterns before the shorter ones inside them. */
export const times: readonly TimeEntry[] = [
  { pattern: 'eerder dit jaar', key: 'earlier-this-year', iso: { unit: 'year', offset: 0 } },
  {
    pattern: '(?:aan het )?begin (?:van )?dit jaar',
    key: 'early-this-year',
    iso: { unit: 'year', offset: 0 },
  },
  { pattern: 'later dit jaar', key: 'later-this-year', iso: { unit: 'year', offset: 0 } },
  {
    pattern: '(?:eind|aan het einde? van) dit jaar',
    key: 'late-this-year',
    iso: { unit: 'year', offset: 0 },
  },
  {
    pattern: '(?:eind|begin) (?:volgend|komend) jaar',
    key: 'next-year',
    ahead: true,
    iso: { unit: 'year', offset: 1 },
  },
  { pattern: '(?:eind|begin) (?:vorig|afgelopen) jaar', key: 'last-year', iso: { unit: 'year', offset: -1 } },
  { pattern: '(?:in|over) het (?:seizoen|boekjaar|schooljaar) 20\\d\\d ?[/–-] ?(?:20)?\\d\\d' },
  { pattern: 'het (?:seizoen|boekjaar|schooljaar) 20\\d\\d ?[/–-] ?(?:20)?\\d\\d', object: true },
  {
    pattern: `(?:in )?(?:het )?${ORDINAL} kwartaal(?: van(?: het jaar)?)? (?<year>(?:19|20)\\d\\d)`,
    iso: { unit: 'said' },
  },
  {
    pattern: 'in het afgelopen kwartaal|afgelopen kwartaal|vorig kwartaal',
    key: 'last-quarter',
    iso: { unit: 'quarter', offset: -1 },
  },
  { pattern: `(?:in )?(?:het )?${ORDINAL} kwartaal`, iso: { unit: 'said' } },
  {
    pattern:
      '(?:in )?(?:het|de) (?:eerste|tweede) (?:jaarhelft|halfjaar|helft van (?:dit jaar|het jaar|(?:19|20)\\d\\d)|helft)',
  },
  {
    pattern: `(?:op |per |sinds |tot |vanaf )?(?<day>\\d{1,2}) ${MONTH}(?: (?<year>(?:19|20)\\d\\d))?`,
    iso: { unit: 'said' },
  },
  {
    pattern: `(?:in |begin |eind |medio |vanaf |sinds )?${MONTH}(?: (?<year>(?:19|20)\\d\\d))?`,
    iso: { unit: 'said' },
  },
  {
    pattern: '(?:uiterlijk )?(?:voor|vóór|tegen|tot(?: en met)?) (?:eind |begin )?(?<year>20[2-9]\\d)',
    key: 'by-year',
    iso: { unit: 'said' },
  },
  {
    pattern: '(?:in|vanaf|sinds|over|eind|begin|medio|per) (?:heel )?(?<year>(?:19|20)\\d\\d)',
    iso: { unit: 'said' },
  },
  {
    pattern:
      '(?:in )?(?:het )?(?:vorige?|afgelopen|voorbije) (?:boek|kalender)jaar|(?:in het )?(?:vorig|afgelopen) jaar|het (?:vorige|afgelopen) jaar',
    key: 'last-year',
    iso: { unit: 'year', offset: -1 },
  },
  { pattern: '(?:volgend|komend) jaar', key: 'next-year', ahead: true, iso: { unit: 'year', offset: 1 } },
  { pattern: '(?:in )?de (?:zomer|winter|herfst|lente) van (?<year>(?:19|20)\\d\\d)', iso: { unit: 'said' } },
  { pattern: '(?:in )?het (?:voorjaar|najaar) van (?<year>(?:19|20)\\d\\d)', iso: { unit: 'said' } },
  { pattern: '(?:volgende?|komende?) (?:zomer|winter|herfst|lente|voorjaar|najaar)', ahead: true },
  { pattern: '(?:deze|dit|afgelopen|voorbije|vorige?) (?:zomer|winter|herfst|lente|voorjaar|najaar)' },
  { pattern: 'in (?:de (?:zomer|winter|herfst|lente)|het (?:voorjaar|najaar))' },
  { pattern: 'dit jaar', key: 'this-year', iso: { unit: 'year', offset: 0 } },
  {
    pattern: '(?:de )?(?:komende|volgende) (?:vijf|drie|twee|vier|tien|paar|\\d+) jaar',
    key: 'coming-years',
    ahead: true,
  },
  { pattern: '(?:in )?de komende jaren', key: 'coming-years', ahead: true },
  {
    pattern: '(?:volgende|komende) maand',
    key: 'next-month',
    ahead: true,
    iso: { unit: 'month', offset: 1 },
  },
  { pattern: '(?:vorige|afgelopen) maand', key: 'last-month', iso: { unit: 'month', offset: -1 } },
  { pattern: 'eerder deze maand|deze maand', key: 'this-month', iso: { unit: 'month', offset: 0 } },
  { pattern: '(?:volgende|komende) week', key: 'next-week', ahead: true },
  { pattern: '(?:vorige|afgelopen) week', key: 'last-week' },
  { pattern: 'eerder deze week|deze week', key: 'this-week' },
  { pattern: `(?:volgende|komende) ${WEEKDAY}`, iso: { unit: 'weekday', direction: 'future' }, ahead: true },
  {
    pattern: `(?:op |afgelopen )?${WEEKDAY}(?:ochtend|middag|avond|nacht)?`,
    iso: { unit: 'weekday', direction: 'past' },
  },
  { pattern: 'gisteren', key: 'yesterday', iso: { unit: 'day', offset: -1 } },
  { pattern: 'vandaag', key: 'today', iso: { unit: 'day', offset: 0 } },
  { pattern: 'morgen', key: 'tomorrow', iso: { unit: 'day', offset: 1 } },
  {
    pattern: `(?:een|${COUNT_WORD}) (?:jaar|maand|maanden|week|weken|dag|dagen) (?:na|voor) (?:de|het|zijn|haar) \\p{Ll}+`,
  },
  // What only the text before tells when: it stands before a verb like a subject, and is none.
  {
    pattern: '(?:in dezelfde periode )?een jaar (?:eerder|geleden|daarvoor)|het jaar (?:ervoor|daarvoor)',
  },
  { pattern: 'in dezelfde periode (?:van |in )?(?<year>(?:19|20)\\d\\d)', iso: { unit: 'said' } },
  { pattern: 'in dezelfde periode (?:van )?vorig jaar', key: 'last-year', iso: { unit: 'year', offset: -1 } },
  {
    pattern: `(?:in |over )?de eerste (?:drie|zes|negen|\\d+) maanden(?: van (?:dit jaar|het (?:boek)?jaar|(?:19|20)\\d\\d))?`,
  },
  {
    pattern: `(?:begin|eind|half|halverwege|medio|aan het (?:begin|einde?) van) (?:deze|vorige|volgende|komende|afgelopen|voorbije) (?:week|maand|zomer|winter|herfst|lente)`,
  },
  {
    pattern: `(?:nog geen |ruim |bijna |krap )?(?:een half|anderhalf|een paar|enkele|${COUNT_WORD}) (?:jaar|jaren|maanden|weken|dagen|uur|uren) (?:later|eerder|daarvoor|ervoor|tevoren|daarna|erna|nadien|terug)`,
  },
  {
    pattern: `(?:in )?(?:de|het) (?:afgelopen|voorbije|voorgaande) (?:${COUNT_WORD} |paar |half |anderhalf )?(?:jaren|jaar|maanden|weken|dagen|kwartalen|tijd|periode)`,
  },
  {
    pattern: `(?:in )?(?:de|het) (?:komende|volgende) (?:${COUNT_WORD} |paar |half |anderhalf )?(?:jaren|jaar|maanden|weken|dagen|kwartalen|tijd|periode)`,
    ahead: true,
  },
  {
    pattern: `over (?:een half|anderhalf|een paar|enkele|${COUNT_WORD}) (?:jaar|maanden|weken|dagen)`,
    ahead: true,
  },
  { pattern: `(?:in )?de loop van (?:dit|volgend|komend|het) jaar|in de loop der jaren` },
  { pattern: `${COUNT} jaar geleden`, key: 'years-ago' },
  { pattern: `${COUNT} maanden geleden`, key: 'months-ago' },
  { pattern: `${COUNT} weken geleden`, key: 'weeks-ago' },
];
