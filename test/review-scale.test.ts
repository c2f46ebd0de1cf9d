/** A change of a rule that moves hundreds of records is read in a minute. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../src/record/schema.ts';
import { serialiseRecord } from '../src/record/serialise.ts';
import { folderWith, miljard } from './command.ts';
import { emptyRecord } from './empty-record.ts';

const MANY = 500;
const firms = ['ASML', 'Philips', 'Heineken', 'KPN', 'Signify', 'Vopak', 'Randstad'];

/** A record of "ASML investeert circa 12 miljoen euro in Nederland." */
function record(index: number, bound: 'exact' | 'about'): ArticleRecord {
  const name = firms[index % firms.length]!;
  const id = name.toLowerCase();
  const value = (index + 2) * 1e6;
  const words = `${index + 2} miljoen euro`;
  const text = `${name} investeert circa ${words} in Nederland.`;
  const start = text.indexOf(words);
  const at = (part: string) => ({
    text: part,
    paragraph: 1,
    start: text.indexOf(part),
    end: text.indexOf(part) + part.length,
  });
  return {
    ...emptyRecord(`bericht-${String(index).padStart(3, '0')}`),
    companies: [{ id, name, mentions: [at(name)] }],
    places: [{ id: 'NL', name: 'Nederland', kind: 'country', mentions: [at('Nederland')] }],
    amounts: [
      {
        kind: 'money',
        value,
        currency: 'EUR',
        bound,
        text: words,
        paragraph: 1,
        start,
        end: start + words.length,
      },
    ],
    events: [
      {
        type: 'investment',
        actor: id,
        recipient: null,
        place: 'NL',
        purpose: null,
        amount: { value, currency: 'EUR', bound },
        count: null,
        status: 'announced',
        time: null,
        source: null,
        confidence: 'stated',
        rule: 'nl.investment.1',
        evidence: at(text),
      },
    ],
  };
}

const files = (folder: string, make: (index: number) => ArticleRecord): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: MANY }, (_, index) => {
      const made = make(index);
      return [`${folder}/${made.id}.json`, serialiseRecord(made)];
    }),
  );

/** As the new rules have it: every bound moved, and one value is ten times what it was. */
function moved(index: number): ArticleRecord {
  const made = record(index, 'about');
  if (index === 250) {
    made.amounts[0]!.value = 2520e6;
    made.events[0]!.amount!.value = 2520e6;
  }
  return made;
}

describe(`a rule that moves ${MANY} records`, () => {
  let folder: string;
  beforeAll(() => {
    folder = folderWith({ ...files('old', (index) => record(index, 'exact')), ...files('new', moved) });
  });

  it('is one group on the terminal, before what is a case of its own', () => {
    const { stdout, status } = miljard(folder, 'review', 'old', '--out', 'new');
    expect(status).toBe(0);
    const lines = stdout.split('\n');
    expect(lines.length).toBeLessThan(25);
    expect(lines[0]).toBe('501 high, 0 medium, 0 low in 500 articles since old');
    expect(lines.slice(2, 4)).toEqual([
      'WHAT MOVED',
      '  500 × high: bound "exact" became "about" in 500 articles, rule nl.investment.1',
    ]);
    expect(stdout.match(/^ {6}(?:for example|and) bericht-\d+: /gm)).toHaveLength(3);
    expect(stdout).toContain('“ASML investeert circa [2 miljoen euro] in Nederland.”');
    expect(stdout.slice(stdout.indexOf('\nHIGH'))).toContain(
      'bericht-250\n    investment by vopak, amount: 252 000 000 EUR became 2 520 000 000 EUR (about), 10 times',
    );
  });

  it('is one group on the page, accepted at once', () => {
    expect(miljard(folder, 'review', 'old', '--out', 'new', '--html', 'review.html').status).toBe(0);
    const page = readFileSync(path.join(folder, 'review.html'), 'utf8');
    expect(page.match(/<li class="group /g)).toHaveLength(1);
    expect(page).toContain('<span class="times">500 ×</span>');
    expect(page).toContain('Accept all 500');
    expect(page).toContain('499 more articles with nothing but what moved in many');
    const [before, folded] = page.split('<details class="rest">');
    expect(before!.match(/<article /g)).toHaveLength(1);
    expect(folded!.match(/<article /g)).toHaveLength(499);
  });
});
