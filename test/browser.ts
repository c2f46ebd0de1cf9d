/// <reference lib="dom" />
/** A real Chromium for the tests of the pages, where one is installed. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import axe, { type AxeResults } from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Where systems keep programs that are not on the path. */
const USUAL = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const onPath = (process.env['PATH'] ?? '')
  .split(path.delimiter)
  .flatMap((folder) => NAMES.map((name) => path.join(folder, name)));

/** The browser's program; undefined where there is none. */
export const browserPath = [...onPath, ...USUAL].find((file) => existsSync(file));

/** What a test that needs a browser is called where there is none. */
export const needsBrowser = browserPath ? '' : ' (skipped: no Chromium found; install chromium to run it)';

/** Starts the browser. Root may use no sandbox: such is a container, where the pages are our own. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: browserPath!,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });

/** A page with what went wrong on it, and with the addresses that it asked for. */
export interface Visit {
  page: Page;
  /** Errors of the console and of scripts. */
  errors: string[];
  requests: string[];
}

/** Opens an address in a context of its own. */
export async function visit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const page = await (await browser.newContext(options)).newPage();
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
  page.on('pageerror', (error) => void errors.push(error.message));
  page.on('request', (request) => void requests.push(request.url()));
  page.on('dialog', (dialog) => {
    errors.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(address);
  return { page, errors, requests };
}

/** Opens everything that is folded, and draws what is far down too. */
export const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const article of document.querySelectorAll<HTMLElement>('.article'))
      article.style.contentVisibility = 'visible';
  });

/** What axe finds serious or critical on a page, with the elements it means. */
export async function graveFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate('axe.run(document)')) as AxeResults;
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
