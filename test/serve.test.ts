/// <reference lib="dom" />
/** `miljard serve`, over real HTTP and in a real browser. */
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createInterface } from 'node:readline';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { parseRecord } from '../src/record/parse.ts';
import { browserPath, graveFindings, launch, needsBrowser, unfold, visit } from './browser.ts';
import { commitAll, miljard, repositoryWith, startMiljard } from './command.ts';

// Each test starts many processes, on machines that may be busy.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const article =
  'Microsoft investeert 4 miljard euro in Frankrijk, meldt Bloomberg.\n\nASML zit in Veldhoven.\n';

const running: ReturnType<typeof startMiljard>[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGINT');
});

/** A desk that is served. */
interface Desk {
  folder: string;
  /** With the token and a slash at its end. */
  address: URL;
}

/** Serves a repository whose only article was edited since its commit. */
async function serve(): Promise<Desk> {
  const folder = repositoryWith({
    'corpus/a.txt': article.replace('4 miljard', '3 miljard'),
    'corpus/secret.yaml': 'no: article\n',
  });
  miljard(folder, 'run');
  commitAll(folder);
  writeFileSync(path.join(folder, 'corpus/a.txt'), article);
  miljard(folder, 'run');
  const child = startMiljard(folder, 'serve');
  running.push(child);
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return { folder, address: new URL(line) };
}

interface Reply {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** A request byte for byte: unlike fetch, it sends any Host and any path. */
const ask = (
  { address }: Desk,
  target: string,
  { method = 'GET', headers = {}, body = '' }: { method?: string; headers?: object; body?: string } = {},
): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const sent = request(
      {
        host: address.hostname,
        port: address.port,
        // A connection kept for the next request would be closed by the server while a command is waited for.
        agent: false,
        path: target,
        method,
        headers: { host: address.host, ...headers },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (text += chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode!, headers: response.headers, body: text }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });

const form = { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' };

/** Sends a decision as the page does. */
const decide = (desk: Desk, fields: Record<string, string>, headers: object = {}): Promise<Reply> =>
  ask(desk, `${desk.address.pathname}decision`, {
    method: 'POST',
    headers: { ...form, origin: desk.address.origin, ...headers },
    body: new URLSearchParams(fields).toString(),
  });

/** The form on a page that holds some words: its fields. */
function formWith(html: string, words: string): Record<string, string> {
  const found = [...html.matchAll(/<form[^]*?<\/form>/g)]
    .map(([text]) => text)
    .find((text) => text.includes(words));
  return Object.fromEntries(
    [...found!.matchAll(/<input\s+type="hidden"\s+name="([^"]+)"\s+value="([^"]*)"/g)].map(
      ([, name, value]) => [name!, value!],
    ),
  );
}

const record = ({ folder }: Desk) =>
  parseRecord(readFileSync(path.join(folder, 'extracted/a.json'), 'utf8'), 'a');
const corrections = ({ folder }: Desk) => path.join(folder, 'corpus/a.corrections.yaml');

describe('the server', () => {
  let desk: Desk;
  it('answers with a page for the token alone, on the loopback address alone', async () => {
    desk = await serve();
    expect(desk.address.hostname).toBe('127.0.0.1');
    expect(desk.address.pathname).toMatch(/^\/[\w-]{32}\/$/);
    const { pathname } = desk.address;
    const page = await ask(desk, pathname);
    expect(page.status).toBe(200);
    expect(page.headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringMatching(
        /^default-src 'none'.*form-action 'self'.*frame-ancestors 'none'/,
      ),
    });
    expect(page.headers).not.toHaveProperty('access-control-allow-origin');
    expect(page.body).toContain('<ins>4\u00a0000\u00a0000\u00a0000 EUR</ins>');

    const wrong = `/${'x'.repeat(32)}/`;
    for (const target of [
      '/',
      '',
      '/favicon.ico',
      wrong,
      pathname.slice(0, -1),
      pathname.toLowerCase(),
      `${pathname.slice(0, -2)}/`,
    ]) {
      const reply = await ask(desk, target || '/');
      expect([target, reply.status, reply.body]).toEqual([target, 404, '{"said":"Nothing here."}']);
    }
    for (const target of [
      'article/secret',
      'article/../secret.yaml',
      'article/..%2F..%2Fcorpus%2Fa',
      'article/%2e%2e/%2e%2e/corpus/secret.yaml',
      'article/%00',
      'article/a.json',
      'article/.miljard/state',
      '../../etc/passwd',
      '%2e%2e/%2e%2e/etc/passwd',
      'article/%',
      'decision',
      'x',
    ]) {
      expect([target, (await ask(desk, pathname + target)).status]).toEqual([target, 404]);
    }
    for (const host of ['evil.example', `evil.example:${desk.address.port}`, '127.0.0.1']) {
      expect([host, (await ask(desk, pathname, { headers: { host } })).status]).not.toContain(200);
    }
    expect((await ask(desk, pathname, { method: 'PUT' })).status).toBe(405);
    expect((await ask(desk, pathname, { method: 'HEAD' })).body).toBe('');

    const fields = { change: 'x', decision: 'accept' };
    const target = `${pathname}decision`;
    const body = new URLSearchParams(fields).toString();
    const sent = async (headers: object, text = body): Promise<number> =>
      (await ask(desk, target, { method: 'POST', headers: { ...form, ...headers }, body: text })).status;
    const { origin } = desk.address;
    expect([
      await sent({}),
      await sent({ origin: 'null' }),
      await sent({ origin: 'https://evil.example' }),
      await sent({ origin: origin.replace('http:', 'https:') }),
      await sent({ origin, 'content-type': 'text/plain' }),
      await sent({ origin, 'content-type': 'application/json' }, '{}'),
      await sent({ origin }, 'x'.repeat(65 * 1024)),
      await sent({ origin }),
      await sent({ origin }, ''),
    ]).toEqual([403, 403, 403, 403, 415, 415, 413, 400, 400]);
    expect(existsSync(corrections(desk))).toBe(false);
  });

  it('writes a decision as a correction that holds: after a run by force, an edit, and another value', async () => {
    desk = await serve();
    const { body } = await ask(desk, desk.address.pathname);
    const fields = formWith(body, 'it is another amount');
    const saved = await decide(desk, { ...fields, 'answer:set.value': '4 000 000' });
    expect(saved).toMatchObject({ status: 200 });
    expect(JSON.parse(saved.body)).toEqual({
      said: 'Written to corpus/a.corrections.yaml. The record is new.',
      state: 'rejected',
    });
    const text = readFileSync(corrections(desk), 'utf8');
    expect(text).toMatch(/- \{ do: event, quote: 4 miljard euro, .*set: \{ value: 4000000 \} \}\n$/);
    const value = (): number | null | undefined => record(desk).events[0]?.amount?.value;
    expect(value()).toBe(4e6);

    miljard(desk.folder, 'run', '--force');
    expect(value()).toBe(4e6);
    writeFileSync(
      path.join(desk.folder, 'corpus/a.txt'),
      `Vooraf iets anders.\n\n${article.replace('Bloomberg', 'Reuters')}`,
    );
    expect(miljard(desk.folder, 'run').status).toBe(0);
    expect([value(), record(desk).events[0]?.evidence.paragraph]).toEqual([4e6, 2]);

    // The page is told anew, and the same decision again changes nothing.
    expect((await ask(desk, desk.address.pathname)).body).toContain('4\u00a0000\u00a0000 EUR');
    await decide(desk, { ...fields, 'answer:set.value': '4000000' });
    expect(readFileSync(corrections(desk), 'utf8')).toBe(text);
  });

  it('refuses what is no correction, and words that are gone', async () => {
    desk = await serve();
    const { body } = await ask(desk, desk.address.pathname);
    const fields = formWith(body, 'it is another amount');
    expect(await decide(desk, { ...fields, 'answer:set.value': 'veel' })).toMatchObject({
      status: 400,
      body: expect.stringContaining('set, value: expected a number'),
    });
    expect(await decide(desk, { ...fields, remedy: '99' })).toMatchObject({ status: 400 });
    expect(await decide(desk, { ...fields, extra: '1' })).toMatchObject({ status: 400 });
    writeFileSync(path.join(desk.folder, 'corpus/a.txt'), 'Iets heel anders.\n');
    expect(await decide(desk, { ...fields, 'answer:set.value': '5' })).toMatchObject({
      status: 400,
      body: expect.stringContaining('are not in corpus/a.txt any more'),
    });
    expect(existsSync(corrections(desk))).toBe(false);
  });

  it('sends a form without script back to its place', async () => {
    desk = await serve();
    const { body } = await ask(desk, desk.address.pathname);
    const fields = formWith(body, 'Accept');
    const reply = await decide(desk, fields, { accept: 'text/html' });
    expect([reply.status, reply.headers['location']]).toEqual([
      303,
      `${desk.address.pathname}#c-${fields['change']}`,
    ]);
    const accepted = path.join(desk.folder, 'extracted/.miljard/accepted');
    expect(readFileSync(accepted, 'utf8')).toBe(`${fields['change']}\n`);
    await decide(desk, fields);
    expect(readFileSync(accepted, 'utf8')).toBe('');
  });

  it('ends when it is interrupted', async () => {
    desk = await serve();
    const child = running.at(-1)!;
    child.kill('SIGINT');
    expect(await once(child, 'close')).toEqual([0, null]);
  });
});

describe.skipIf(!browserPath)(`the page that is served${needsBrowser}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  /** What the page says in the end: a decision reads the article anew. */
  const expectTold = async (page: Page, words: string): Promise<void> => {
    await expect.poll(() => page.locator('[role=status]').innerText(), { timeout: 30_000 }).toContain(words);
  };

  it('writes the correction that is pressed, and says so', async () => {
    const desk = await serve();
    const { page, errors } = await visit(browser, desk.address.href);
    expect(await graveFindings(page)).toEqual([]);
    await page.keyboard.press('j');
    await page.keyboard.press('r');
    const card = page.locator('.change').first();
    const wanted = card.locator('.remedy', { hasText: 'it is another amount' });
    await wanted.getByLabel('Value, in full').fill('4 000 000');
    await wanted.getByRole('button', { name: 'Correct' }).click();
    await expectTold(page, 'Written to corpus/a.corrections.yaml');
    expect(await card.getAttribute('class')).toContain('rejected');
    expect(await card.locator('.outcome-note').innerText()).toContain('The record is new.');
    expect(record(desk).events[0]?.amount?.value).toBe(4e6);
    await page.reload();
    expect(await page.locator('.change').first().innerText()).toContain('4\u00a0000\u00a0000 EUR');
    await page.keyboard.press('j');
    await page.keyboard.press('a');
    await expectTold(page, 'Accepted.');
    await page.reload();
    expect(await page.locator('.change.accepted').count()).toBe(1);
    expect(errors).toEqual([]);
  });

  it('shows an article whole, in which any fact can be corrected and what is missing added', async () => {
    const desk = await serve();
    const { page, errors } = await visit(browser, `${desk.address.href}article/a`, {
      viewport: { width: 390, height: 844 },
    });
    await unfold(page);
    expect(await graveFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    const asml = page.locator('.fact-card', { hasText: 'asml (ASML)' });
    await asml.getByRole('button', { name: 'is no company' }).click();
    await expectTold(page, 'The record is new.');
    const missing = page.locator('.remedy', { hasText: 'This sentence states an event' });
    await missing.getByLabel('Words of the sentence').fill('zit in Veldhoven');
    expect(await page.locator('datalist option').count()).toBeGreaterThan(3);
    await missing.getByLabel('Event').selectOption('hiring');
    await missing.getByLabel('Id of the actor').fill('asml');
    await missing.getByRole('button').click();
    await expectTold(page, 'the article names no "asml"');
    await missing.getByLabel('Id of the actor').fill('microsoft');
    await missing.getByRole('button').click();
    await expect.poll(() => record(desk).events.length, { timeout: 30_000 }).toBe(2);
    expect(record(desk).companies.map(({ id }) => id)).toEqual(['microsoft']);
    expect(errors).toEqual([]);
  });
});
