/// <reference lib="dom" />
/** The page of a review, in a real browser. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { browserPath, graveFindings, launch, needsBrowser, unfold, visit } from './browser.ts';
import { commitAll, miljard, repositoryWith } from './command.ts';

// Each test starts many processes, on machines that may be busy.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const longWord = 'Hottentottententententoonstelling'.repeat(12);
const hostile = [
  '</script><script>document.title = "broken"</script>',
  '<img src=x onerror="document.title = \'broken\'">',
  '"><svg onload=alert(1)>',
  'javascript:alert(1)',
  '<!-- ]]> {{7*7}} ${alert(1)} &lt;b&gt;',
  longWord,
];
/** A name of a file may hold marks that turn the direction of what follows. */
const hostileName = 'x"><img src=x onerror=alert(1)>\u202egpj';

const short = (index: number): string => `Philips investeert ruim ${index + 2} miljoen euro in Eindhoven.\n`;

const files = {
  'corpus/kpn.md':
    '---\ntitle: KPN groeit\ndate: 2025-03-03\n---\n\nKPN boekte een omzet van 1,4 miljard euro.\n\nHet concern zit in Rotterdam.\n',
  'corpus/tunnel.txt': 'Heijmans steekt 75 miljoen euro in een tunnel bij Utrecht.\n',
  'corpus/haven.txt': 'ASML investeert 4 miljoen euro in Veldhoven.\n\nEen laatste zin.\n',
  [`corpus/${hostileName}.txt`]: `ASML investeert 5 miljoen euro in ${hostile.join(' ')}.\n\n${hostile.join('\n\n')}\n`,
  'corpus/titel.md': `---\ntitle: ${JSON.stringify(hostile.slice(0, 3).join(' '))}\n---\n\n[ASML](javascript:alert(1)) investeert 5 miljoen euro in Veldhoven.\n`,
  ...Object.fromEntries([0, 1, 2, 3].map((index) => [`corpus/kort/${index}.txt`, short(index)])),
};

/** A repository in which much has changed since its only commit, and the page that tells so. */
function reviewed(): string {
  const folder = repositoryWith(files);
  const edit = (file: string, change: (text: string) => string): void =>
    writeFileSync(path.join(folder, file), change(readFileSync(path.join(folder, file), 'utf8')));
  miljard(folder, 'run', '--language', 'nl');
  // What an older version of the rules would have written.
  for (const index of [0, 1, 2, 3])
    edit(`extracted/kort/${index}.json`, (text) => text.replaceAll('"more-than"', '"exact"'));
  edit('extracted/haven.json', (text) => text.replace('"code": "nl"', '"code": "fr"'));
  commitAll(folder);
  edit('corpus/kpn.md', (text) => text.replace('1,4', '14').replace('Rotterdam', 'Rotterdam en Den Haag'));
  edit('corpus/haven.txt', (text) => `Vooraf.\n\n${text}`);
  edit(`corpus/${hostileName}.txt`, (text) => text.replace('5 miljoen', '5 miljard'));
  edit('corpus/titel.md', (text) => text.replace('5 miljoen', '5 miljard'));
  miljard(folder, 'run', '--force', '--language', 'nl');
  edit('extracted/tunnel.json', (text) => text.replace('"actor": "heijmans"', '"actor": null'));
  const { status } = miljard(folder, 'review', '--html', 'review.html');
  expect(status).toBe(0);
  return path.join(folder, 'review.html');
}

const sizes = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };
const visibleCards = (page: Page) => page.locator('.change:not([hidden])');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');

describe.skipIf(!browserPath)(`the page of a review${needsBrowser}`, () => {
  let browser: Browser;
  let file: string;
  let address: string;
  beforeAll(async () => {
    file = reviewed();
    address = pathToFileURL(file).href;
    browser = await launch();
  });
  afterAll(() => browser?.close());

  it.each(
    Object.entries(sizes).flatMap(([size, viewport]) =>
      (['light', 'dark'] as const).map((colorScheme) => ({ size, viewport, colorScheme })),
    ),
  )('is accessible, and no wider than the screen: $size, $colorScheme', async ({ viewport, colorScheme }) => {
    const { page, errors } = await visit(browser, address, { viewport, colorScheme });
    await unfold(page);
    await page.locator('[name=severity][value=low]').check();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      viewport.width,
    );
    expect(await graveFindings(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('asks for nothing but itself, and may not', async () => {
    const { page, requests, errors } = await visit(browser, address);
    await unfold(page);
    expect(requests).toEqual([address]);
    const policy = await page
      .locator('meta[http-equiv=Content-Security-Policy]')
      .evaluate((meta) => (meta as HTMLMetaElement).content);
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+';/);
    expect(policy).toContain("form-action 'none'");
    expect(policy).not.toContain('unsafe');
    expect(errors).toEqual([]);
    await page.evaluate(() => {
      const image = document.createElement('img');
      image.src = 'https://example.org/x.png';
      document.body.append(image);
    });
    await expect.poll(() => errors.join('\n')).toContain('Content Security Policy');
  });

  it('shows hostile words as words', async () => {
    const { page, errors } = await visit(browser, address);
    await unfold(page);
    const text = await page.evaluate(() => document.body.textContent);
    expect([...hostile, hostileName].filter((words) => !text.includes(words))).toEqual([]);
    expect(await page.title()).toBe('miljard review: Changes since HEAD');
    expect(await page.locator('main img, main svg, main script, main iframe').count()).toBe(0);
    const links = await page.locator('a').evaluateAll((all) => all.map((each) => each.getAttribute('href')));
    expect(links.filter((href) => !href?.startsWith('#'))).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('is wholly there without script', async () => {
    const { page } = await visit(browser, address, { javaScriptEnabled: false });
    expect(await page.locator('.filters').isVisible()).toBe(false);
    expect(await page.locator('button:visible').count()).toBe(0);
    const card = page.locator('.article', { hasText: 'KPN groeit' }).locator('.change').first();
    expect(await card.innerText()).toContain('14\u00a0000\u00a0000\u00a0000 EUR');
    expect(await card.innerText()).toContain('KPN boekte een omzet van 14 miljard euro.');
    const article = page.locator('.article', { hasText: 'KPN groeit' });
    await article.getByText('The whole text').click();
    expect(await article.locator('.text ins').first().innerText()).toBe('14');
    await article.getByText('The summaries').click();
    const panel = (name: string) => article.getByLabel(`Summary in ${name}`);
    expect([await panel('Nederlands').isVisible(), await panel('English').isVisible()]).toEqual([
      true,
      false,
    ]);
    await article.locator('label', { hasText: 'English' }).click();
    expect([await panel('Nederlands').isVisible(), await panel('English').isVisible()]).toEqual([
      false,
      true,
    ]);
    expect(await panel('English').locator('ins').first().innerText()).toBe('14');
  });

  it('tells what moved in many articles once', async () => {
    const { page } = await visit(browser, address);
    const group = page.locator('#moved .group').first();
    expect(await group.locator('h3').innerText()).toContain('4 × bound "exact" became "more-than"');
    expect(await group.locator('.samples > li').count()).toBe(3);
    expect(await page.locator('.rest').innerText()).toContain('4 more articles');
    expect(await page.locator('.rest .change:visible').count()).toBe(0);
    await group.locator('.samples a').first().click();
    expect(await page.locator('.rest .change:visible').count()).toBe(4);
    await group.getByRole('button', { name: 'Accept all 4' }).click();
    expect(await page.locator('.change.accepted').count()).toBe(4);
    await group.getByRole('button', { name: 'Accept all 4' }).click();
    expect(await page.locator('.change.accepted').count()).toBe(0);
  });

  it('filters by severity, kind and rule', async () => {
    const { page } = await visit(browser, address);
    const shown = (attribute: string) =>
      visibleCards(page).evaluateAll(
        (cards, name) => [...new Set(cards.map((card) => card.getAttribute(name)))].toSorted(),
        attribute,
      );
    expect(await shown('data-severity')).toEqual(['high', 'medium']);
    await page.locator('[name=severity][value=low]').check();
    await page.locator('[name=severity][value=medium]').uncheck();
    expect(await shown('data-severity')).toEqual(['high', 'low']);
    await page.locator('[name=kind]').selectOption('amount-bound');
    expect([await shown('data-kind'), await visibleCards(page).count()]).toEqual([['amount-bound'], 4]);
    await page.locator('[name=kind]').selectOption('');
    const rules = await page.locator('[name=rule]').locator('option').allInnerTexts();
    await page.locator('[name=rule]').selectOption(rules[1]!);
    expect(await shown('data-rule')).toEqual([rules[1]]);
    expect(await page.locator('.article:visible .change:not([hidden])').count()).toBeGreaterThan(0);
    expect(await page.locator('[role=status]').innerText()).toMatch(/^\d+ of \d+ changes shown, 0 decided$/);
  });

  it('is read with j, k, a and r, and remembers', async () => {
    const { page } = await visit(browser, address);
    const ids = await visibleCards(page).evaluateAll((cards) => cards.map(({ id }) => id));
    const seen: string[] = [];
    for (const key of ['j', 'j', 'k']) {
      await page.keyboard.press(key);
      seen.push(await focused(page));
    }
    expect(seen).toEqual([ids[0], ids[1], ids[0]]);
    await page.keyboard.press('a');
    await page.keyboard.press('j');
    await page.keyboard.press('r');
    const [first, second] = [page.locator(`[id="${ids[0]}"]`), page.locator(`[id="${ids[1]}"]`)];
    expect(await first.getByRole('button', { name: 'Accept' }).getAttribute('aria-pressed')).toBe('true');
    expect(await second.getAttribute('class')).toContain('rejected');
    await page.locator('.outcome summary').click();
    expect(await page.locator('#commands').inputValue()).toMatch(/^# .+\n(miljard correct|# no command)/);

    await page.locator('[name=open]').check();
    expect(await visibleCards(page).count()).toBe(ids.length - 2);
    await page.reload();
    expect(await page.locator('.change.accepted').count()).toBe(1);
    expect(await page.locator('.change.rejected').count()).toBe(1);

    await page.locator('.keys-on').uncheck();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('j');
    expect(await focused(page)).toBe('');
  });

  it('gives commands that write the correction they promise', async () => {
    const { page } = await visit(browser, address);
    const article = page.locator('.article', { hasText: 'KPN groeit' });
    const command = await article.locator('code', { hasText: 'remove-event' }).first().textContent();
    const words = [...command!.matchAll(/'((?:[^']|'\\'')*)'|(\S+)/g)].map(
      ([, quoted, plain]) => quoted ?? plain!,
    );
    expect(miljard(path.dirname(file), ...words.slice(1))).toMatchObject({ status: 0 });
    const written = readFileSync(path.join(path.dirname(file), 'corpus/kpn.corrections.yaml'), 'utf8');
    expect(written).toContain('do: remove-event');
  });

  it('is as good on paper', async () => {
    const { page } = await visit(browser, address);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.filters, .desk, .decide').filter({ visible: true }).count()).toBe(0);
    expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(10_000);
  });

  it('is the same page for the same review', () => {
    const folder = path.dirname(file);
    miljard(folder, 'review', '--html', 'again.html');
    expect(readFileSync(path.join(folder, 'again.html'), 'utf8')).toBe(readFileSync(file, 'utf8'));
  });
});
