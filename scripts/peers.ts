/**
 * Reads a file of other systems' own test cases and prints, for each of them, language and kind, the share that is
 * read exactly: the same set of values and currencies. Lists the misses, with a reason where one is known.
 *
 *   npm run peers -- FILE [--all]
 *
 * The file is a JSON array of cases; it is not part of this project. Cases marked contestable are counted apart.
 * Exit status 1 when a share is below its target.
 */
import { readFileSync } from 'node:fs';
import type { AmountData } from '../src/languages/contract/amounts.ts';
import { amounts as en } from '../src/languages/en/amounts.ts';
import { amounts as fr } from '../src/languages/fr/amounts.ts';
import { amounts as nl } from '../src/languages/nl/amounts.ts';
import { findAmounts, findNumerals } from '../src/normalise/index.ts';
import { reasons } from './peers-reasons.data.ts';

interface Expected {
  text: string;
  value: number | null;
  unit?: string;
  currency?: string | null;
  low?: number | null;
  high?: number | null;
}

interface Case {
  source: string;
  id: string;
  lang: 'nl' | 'en' | 'fr';
  kind: string;
  input: string;
  expected: Expected[];
  contestable?: string;
}

interface Tally {
  right: number;
  total: number;
}

const data: Record<Case['lang'], AmountData> = { nl, en, fr };
/** Least share of the cases that are not contestable. */
const targets: Record<string, number> = {
  'recognizers-text nl money': 1,
  'recognizers-text nl percent': 1,
  'duckling nl money': 1,
  'recognizers-text en money': 0.97,
  'recognizers-text fr money': 0.97,
  'duckling en money': 0.97,
  'duckling fr money': 0.97,
  'nl number': 0.97,
};
/** What the peers count in hundredths. */
const hundredths = new Set(['Cent', 'Pence', 'Penny', 'Centimes', 'Sen']);

const [file, ...options] = process.argv.slice(2);
if (file === undefined) {
  console.error('Expected a file of cases: npm run peers -- FILE [--all]');
  process.exit(2);
}
const cases = JSON.parse(readFileSync(file, 'utf8')) as Case[];
const tallies = new Map<string, Tally>();
const contestable = new Map<string, Tally>();
const misses: { each: Case; wanted: string[]; got: string[] }[] = [];

for (const each of cases) {
  if (each.kind === 'numberrange') continue;
  const key = `${each.source} ${each.lang} ${each.kind}`;
  const [wanted, got] = read(each);
  const isRight = matches(wanted, got);
  const groups = each.contestable ? contestable : tallies;
  count(groups, key, isRight);
  if (!each.contestable && each.kind === 'number') count(tallies, `${each.lang} number`, isRight);
  if (!isRight && (!each.contestable || options.includes('--all'))) misses.push({ each, wanted, got });
}

for (const { each, wanted, got } of misses) {
  const reason = each.contestable ?? reasons[each.id] ?? 'not explained yet';
  console.log(`${each.id}  ${each.input.length > 120 ? `${each.input.slice(0, 120)}…` : each.input}`);
  console.log(`    expected ${wanted.join(', ') || 'nothing'}; read ${got.join(', ') || 'nothing'}`);
  console.log(`    ${reason}`);
}
let isBelow = false;
console.log('\nCases read exactly                      share   right   all   target   contestable');
for (const key of [...new Set([...tallies.keys(), ...contestable.keys()])].toSorted()) {
  const { right, total } = tallies.get(key) ?? { right: 0, total: 0 };
  const target = targets[key];
  const others = contestable.get(key);
  const isMissed = target !== undefined && right < target * total;
  isBelow ||= isMissed;
  console.log(
    key.padEnd(36),
    `${((right / total) * 100).toFixed(1)} %`.padStart(8),
    String(right).padStart(7),
    String(total).padStart(5),
    (target === undefined ? '' : `${target * 100} %${isMissed ? ' !' : ''}`).padStart(8),
    (others === undefined ? '' : `${others.right}/${others.total}`).padStart(13),
  );
}
process.exitCode = isBelow ? 1 : 0;

function count(groups: Map<string, Tally>, key: string, isRight: boolean): void {
  const tally = groups.get(key) ?? { right: 0, total: 0 };
  tally.total++;
  if (isRight) tally.right++;
  groups.set(key, tally);
}

/** What a case expects and what is read, as "value currency"; "*" where the peer leaves the currency open. */
function read(each: Case): [string[], string[]] {
  if (each.kind === 'number') {
    const numbers = findNumerals(each.input, data[each.lang]);
    return [each.expected.map(({ value }) => tell(value)), numbers.map(({ value }) => tell(value))];
  }
  const found = findAmounts(['', each.input], data[each.lang]).filter(({ kind }) =>
    each.kind === 'money' ? kind === 'money' : kind === 'percent' || kind === 'percentage-point',
  );
  // A currency word without a number is no amount here.
  const wanted = each.expected.filter(
    ({ value, low, high }) => value !== null || low != null || high != null,
  );
  return [
    wanted.map((one) => [size(one), each.kind === 'money' ? currencyOf(one) : ''].join(' ').trim()),
    found.map((one) => {
      const amount =
        one.low === undefined ? tell(one.value ?? null) : `${tell(one.low)}..${tell(one.high ?? null)}`;
      return `${amount} ${one.kind === 'money' ? (one.currency ?? 'null') : ''}`.trim();
    }),
  ];
}

function size({ value, low, high, unit }: Expected): string {
  const shift = (number: number): string => tell(hundredths.has(unit ?? '') ? number / 100 : number);
  if (low != null && high != null) return `${shift(low)}..${shift(high)}`;
  return shift(low ?? high ?? value ?? Number.NaN);
}

function currencyOf({ currency, unit }: Expected): string {
  if (currency) return currency;
  if (unit === 'Dollar') return 'USD';
  return unit === 'Pound' || unit === 'Livre' ? 'GBP' : '*';
}

/** The peers give fifteen digits. */
function tell(value: number | null): string {
  return value === null ? 'null' : String(Number(value.toPrecision(14)));
}

function matches(wanted: string[], got: string[]): boolean {
  if (wanted.length !== got.length) return false;
  const rest = [...got];
  return wanted.every((one) => {
    const open = one.endsWith(' *') ? one.slice(0, -1) : null;
    const at = rest.findIndex((other) => (open === null ? other === one : other.startsWith(open)));
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
}
