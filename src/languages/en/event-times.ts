import type { TimeEntry } from '../contract/events.ts';

const MONTH =
  '(?<month>january|february|march|april|may|june|july|august|september|october|november|december)';
const WEEKDAY = '(?<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const COUNT = '(?<count>two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})';
const ORDINAL = '(?<quarter>first|second|third|fourth|final)';
const YEAR = '(?<year>(?:19|20)\\d\\d)';

/** How English says when; longer patterns before the shorter ones inside them. */
export const times: readonly TimeEntry[] = [
  { pattern: 'earlier this year', key: 'earlier-this-year', iso: { unit: 'year', offset: 0 } },
  {
    pattern: '(?:early this year|at the (?:start|beginning) of (?:this|the) year)',
    key: 'early-this-year',
    iso: { unit: 'year', offset: 0 },
  },
  { pattern: 'later this year', key: 'later-this-year', iso: { unit: 'year', offset: 0 } },
  { pattern: 'by the end of (?:this|the) year', key: 'late-this-year', iso: { unit: 'year', offset: 0 } },
  { pattern: `(?:in )?the ${ORDINAL} quarter of ${YEAR}`, iso: { unit: 'said' } },
  { pattern: `(?:in )?the ${ORDINAL} quarter`, iso: { unit: 'said' } },
  {
    pattern: '(?:in the )?(?:last|previous) quarter',
    key: 'last-quarter',
    iso: { unit: 'quarter', offset: -1 },
  },
  { pattern: `(?:on )?(?<day>\\d{1,2}) ${MONTH}(?: ${YEAR})?`, iso: { unit: 'said' } },
  { pattern: `(?:in |since |by )${MONTH}(?: ${YEAR})?`, iso: { unit: 'said' } },
  { pattern: `(?:by|before|until) (?:the end of )?${YEAR}`, key: 'by-year', iso: { unit: 'said' } },
  { pattern: `(?:in|since|from|during) ${YEAR}`, iso: { unit: 'said' } },
  { pattern: 'last year', key: 'last-year', iso: { unit: 'year', offset: -1 } },
  { pattern: 'next year', key: 'next-year', iso: { unit: 'year', offset: 1 } },
  { pattern: 'this year', key: 'this-year', iso: { unit: 'year', offset: 0 } },
  {
    pattern:
      '(?:over|in) the (?:next|coming) (?:two|three|four|five|six|seven|eight|nine|ten|few|\\d+)? ?years',
    key: 'coming-years',
  },
  { pattern: 'next month', key: 'next-month', iso: { unit: 'month', offset: 1 } },
  { pattern: 'last month', key: 'last-month', iso: { unit: 'month', offset: -1 } },
  { pattern: '(?:earlier )?this month', key: 'this-month', iso: { unit: 'month', offset: 0 } },
  { pattern: 'next week', key: 'next-week' },
  { pattern: 'last week', key: 'last-week' },
  { pattern: '(?:earlier )?this week', key: 'this-week' },
  { pattern: `next ${WEEKDAY}`, iso: { unit: 'weekday', direction: 'future' } },
  { pattern: `(?:on |last )?${WEEKDAY}`, iso: { unit: 'weekday', direction: 'past' } },
  { pattern: '(?:a|one) year (?:earlier|ago)|the year before|the previous year' },
  { pattern: `in the (?:financial )?year(?: (?:to|ended|ending) ${MONTH})?` },
  { pattern: `${COUNT} years ago`, key: 'years-ago' },
  { pattern: `${COUNT} months ago`, key: 'months-ago' },
  { pattern: `${COUNT} weeks ago`, key: 'weeks-ago' },
  { pattern: 'yesterday', key: 'yesterday', iso: { unit: 'day', offset: -1 } },
  { pattern: 'today', key: 'today', iso: { unit: 'day', offset: 0 } },
  { pattern: 'tomorrow', key: 'tomorrow', iso: { unit: 'day', offset: 1 } },
];
