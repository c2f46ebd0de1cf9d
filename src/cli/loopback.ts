/**
 * A server for one person on one machine: on the loopback address, behind a token in the address, for requests that
 * this machine's browser makes from its own pages.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server answers. */
export interface Answer {
  status: number;
  /** A page, data, or nothing but a way on. */
  body: { html: string; policy: string } | { json: unknown } | { location: string };
}

/** What the pages behind the token are. */
export interface Site {
  /** @param path what stands behind the token, decoded, without a query. */
  get(path: string): Promise<Answer | null>;
  /** @param form the fields of a form. */
  post(path: string, form: URLSearchParams, wants: 'html' | 'json'): Promise<Answer | null>;
}

/** A server that runs. */
export interface Loopback {
  /** The address of the first page, with the token. */
  address: string;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';

/** Longest body of a request, in bytes: a decision is a few hundred. */
const MOST_BODY = 64 * 1024;

/** A request that is refused, with the status that says why. */
class Refusal extends Error {
  override name = 'Refusal';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MOST_BODY) throw new Refusal(413, `Expected at most ${MOST_BODY} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

const sameText = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
};

/** The form of a request that one of our own pages sent. */
async function readForm(request: IncomingMessage, origins: readonly string[]): Promise<URLSearchParams> {
  // Every browser sends the origin with a form; what sends none is no browser of ours.
  if (!origins.includes(request.headers.origin ?? ''))
    throw new Refusal(403, 'Expected a request from this page.');
  const type = request.headers['content-type']?.split(';')[0]?.trim();
  if (type !== 'application/x-www-form-urlencoded') throw new Refusal(415, 'Expected a form.');
  return new URLSearchParams(await readBody(request));
}

const HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;

function send(response: ServerResponse, { status, body }: Answer, head: boolean): void {
  if ('location' in body) {
    response.writeHead(status, { ...HEADERS, location: body.location }).end();
    return;
  }
  const [type, text] =
    'html' in body ? ['text/html', body.html] : ['application/json', JSON.stringify(body.json)];
  response.writeHead(status, {
    ...HEADERS,
    'content-type': `${type}; charset=utf-8`,
    'content-length': Buffer.byteLength(text),
    'content-security-policy':
      'html' in body ? `${body.policy}; frame-ancestors 'none'` : `default-src 'none'`,
  });
  response.end(head ? undefined : text);
}

/**
 * Starts a server.
 *
 * @param port 0 for any that is free.
 * @param createSite told the path that stands before every address, with the token: "/…token…/".
 * @param report hears of failures of our own.
 */
export async function startLoopback(
  port: number,
  createSite: (prefix: string) => Site,
  report: (error: unknown) => void,
): Promise<Loopback> {
  const token = randomBytes(24).toString('base64url');
  const prefix = `/${token}/`;
  const site = createSite(prefix);

  const answer = async (request: IncomingMessage): Promise<Answer> => {
    const { port: own } = server.address() as AddressInfo;
    const hosts = [`${HOST}:${own}`, `localhost:${own}`];
    // A name of somebody else's that leads to this machine is how a page elsewhere would get in.
    if (!hosts.includes(request.headers.host ?? ''))
      throw new Refusal(403, 'Expected this machine by its own name.');
    const [target = ''] = (request.url ?? '').split('?');
    if (!sameText(target.slice(0, prefix.length), prefix)) throw new Refusal(404, 'Nothing here.');
    let path: string;
    try {
      path = decodeURIComponent(target.slice(prefix.length));
    } catch {
      throw new Refusal(404, 'Nothing here.');
    }
    let found: Answer | null = null;
    if (request.method === 'GET' || request.method === 'HEAD') found = await site.get(path);
    else if (request.method === 'POST') {
      const form = await readForm(
        request,
        hosts.map((host) => `http://${host}`),
      );
      const wants = request.headers.accept?.includes('application/json') ? 'json' : 'html';
      found = await site.post(path, form, wants);
    } else throw new Refusal(405, 'Expected GET or POST.');
    if (!found) throw new Refusal(404, 'Nothing here.');
    return found;
  };

  const server = createServer((request, response) => {
    const head = request.method === 'HEAD';
    answer(request)
      .catch((error: unknown): Answer => {
        if (error instanceof Refusal)
          return { status: error.status, body: { json: { said: error.message } } };
        report(error);
        return { status: 500, body: { json: { said: error instanceof Error ? error.message : 'failed' } } };
      })
      .then((found) => {
        // What is left of a body that was refused is not waited for.
        if (found.status >= 400) response.setHeader('connection', 'close');
        send(response, found, head);
      }, report);
  });
  server.requestTimeout = 30_000;
  server.headersTimeout = 10_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, resolve);
  });
  const { port: own } = server.address() as AddressInfo;
  return {
    address: `http://${HOST}:${own}${prefix}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
