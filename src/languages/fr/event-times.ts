import type { TimeEntry } from '../contract/events.ts';

const MONTH =
  '(?<month>janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)';
const WEEKDAY = '(?<weekday>lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
const COUNT = '(?<count>deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\\d{1,2})';
const ORDINAL = '(?<quarter>premier|deuxième|troisième|quatrième|dernier)';
const YEAR = '(?<year>(?:19|20)\\d\\d)';

/** How French says when; longer patterns before the shorter ones inside them. */
export const times: readonly TimeEntry[] = [
  { pattern: 'plus tôt cette année', key: 'earlier-this-year', iso: { unit: 'year', offset: 0 } },
  {
    pattern: "(?:en |au )?début (?:d['’]année|de l['’]année|de cette année)",
    key: 'early-this-year',
    iso: { unit: 'year', offset: 0 },
  },
  { pattern: 'plus tard cette année', key: 'later-this-year', iso: { unit: 'year', offset: 0 } },
  {
    pattern: "d['’]ici (?:à )?la fin de l['’]année",
    key: 'late-this-year',
    iso: { unit: 'year', offset: 0 },
  },
  { pattern: `(?:au |le )?${ORDINAL} trimestre (?:de )?${YEAR}`, iso: { unit: 'said' } },
  {
    pattern: 'au trimestre dernier|le trimestre dernier',
    key: 'last-quarter',
    iso: { unit: 'quarter', offset: -1 },
  },
  { pattern: `(?:au |le )?${ORDINAL} trimestre`, iso: { unit: 'said' } },
  { pattern: `(?:le )?(?<day>\\d{1,2})(?:er)? ${MONTH}(?: ${YEAR})?`, iso: { unit: 'said' } },
  { pattern: `(?:en |fin |début |depuis )${MONTH}(?: ${YEAR})?`, iso: { unit: 'said' } },
  { pattern: `(?:d['’]ici(?: à)?|avant|à l['’]horizon) ${YEAR}`, key: 'by-year', iso: { unit: 'said' } },
  { pattern: `(?:en|depuis|dès) ${YEAR}`, iso: { unit: 'said' } },
  {
    pattern: "l['’]an(?:née)? derni(?:er|ère)|l['’]année passée",
    key: 'last-year',
    iso: { unit: 'year', offset: -1 },
  },
  { pattern: "l['’](?:an|année) prochaine?", key: 'next-year', iso: { unit: 'year', offset: 1 } },
  { pattern: 'cette année', key: 'this-year', iso: { unit: 'year', offset: 0 } },
  {
    pattern: '(?:dans|au cours d|sur l)es (?:\\d+|deux|trois|quatre|cinq|dix)? ?prochaines années',
    key: 'coming-years',
  },
  { pattern: 'le mois prochain', key: 'next-month', iso: { unit: 'month', offset: 1 } },
  { pattern: 'le mois dernier', key: 'last-month', iso: { unit: 'month', offset: -1 } },
  { pattern: 'ce mois-ci', key: 'this-month', iso: { unit: 'month', offset: 0 } },
  { pattern: 'la semaine prochaine', key: 'next-week' },
  { pattern: 'la semaine dernière', key: 'last-week' },
  { pattern: 'cette semaine', key: 'this-week' },
  { pattern: `${WEEKDAY} prochain`, iso: { unit: 'weekday', direction: 'future' } },
  { pattern: `(?:ce )?${WEEKDAY}(?: dernier)?`, iso: { unit: 'weekday', direction: 'past' } },
  { pattern: "un an (?:plus tôt|auparavant)|l['’]année précédente" },
  { pattern: `il y a ${COUNT} ans`, key: 'years-ago' },
  { pattern: `il y a ${COUNT} mois`, key: 'months-ago' },
  { pattern: `il y a ${COUNT} semaines`, key: 'weeks-ago' },
  { pattern: 'hier', key: 'yesterday', iso: { unit: 'day', offset: -1 } },
  { pattern: "aujourd['’]hui", key: 'today', iso: { unit: 'day', offset: 0 } },
  { pattern: 'demain', key: 'tomorrow', iso: { unit: 'day', offset: 1 } },
];
