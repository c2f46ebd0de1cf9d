import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { createWork } from '../src/cli/work.ts';
import { createPipeline } from '../src/pipeline.ts';
import { parseRecord } from '../src/record/parse.ts';
import { filesOf, folderWith, miljard, miljardWith, startMiljard } from './command.ts';

const invests =
  'Microsoft investeert 4 miljard euro in Frankrijk, meldt Bloomberg. Dat is goed nieuws voor de regio, zegt de minister.\n';

const utf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));

const word = (text: string): Uint8Array =>
  zipSync({
    'word/document.xml': strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:document>`,
    ),
  });

const COMMAND = ['run', 'in', '--max-bytes', '2000000', '--summaries', 'nl', '--language', 'nl'];

/** What goes wrong, and what is said of it. */
const FAULTY: [name: string, content: string | Uint8Array, message: RegExp][] = [
  ['leeg.txt', '', /expected an article's text, got none/],
  ['wit.txt', ' \n\t\n\u00a0\n', /expected an article's text, got none/],
  ['nul.txt', `a\0b${invests}`, /binary/],
  ['binair.txt', Uint8Array.from({ length: 600 }, (_, index) => (index * 7) % 256), /binary/],
  ['bom.txt.gz', gzipSync(Buffer.alloc(3_000_000, 'a ')), /at most 2000000 bytes, got more once unpacked/],
  ['kapot.txt.gz', gzipSync(invests).subarray(0, 20), /does not unpack/],
  ['bom.docx', word('a '.repeat(1_500_000)), /at most 2000000 bytes unpacked/],
  ['kapot.docx', 'PK\u0003\u0004 en verder niets', /does not unpack/],
  [
    'entiteiten.xml',
    `<!DOCTYPE nitf [<!ENTITY a "${'x'.repeat(50)}"><!ENTITY b "${'&a;'.repeat(50)}"><!ENTITY c "${'&b;'.repeat(50)}">]><nitf><body><body.content><p>&c;</p></body.content></body></nitf>`,
    /entit/i,
  ],
  ['geen.json', '{"type":"text","headline":', /JSON/],
  ['te-lang.txt', 'x'.repeat(2_000_001), /is 2000001 bytes long; files of up to 2000000 bytes are read/],
];

/** What is read as it should be, whatever it looks like. */
const SOUND: [name: string, content: string | Uint8Array][] = [
  ['utf16.txt', utf16(invests)],
  ['windows.txt', Uint8Array.from(Buffer.from(invests.replace('euro', '\u0080'), 'latin1'))],
  ['regel.txt', invests.trim().repeat(100)],
  ['cijfers.txt', `${invests}\n${'9'.repeat(100_000)} euro`],
  ['schaal.txt', `${invests}\n${'miljard '.repeat(5_000)}`],
  ['diep.html', `<html><body>${'<div>'.repeat(2_000)}<p>${invests}</p>`],
  [
    'script.txt',
    `${invests}\nDe <script>alert(1)</script> [klik](javascript:alert(1)) BV investeert 3 miljoen euro.`,
  ],
  ['woord.docx', word(invests)],
  ['__proto__.txt', invests],
  ['een twee 💶.txt', invests],
];

describe('a folder of hostile files', () => {
  let folder = '';
  let ran = { status: null as number | null, stdout: '', stderr: '' };
  beforeAll(() => {
    folder = folderWith({
      ...Object.fromEntries([...FAULTY, ...SOUND].map(([name, content]) => [`in/${name}`, content])),
      'in/regel\nbreuk.txt': invests,
      'in/map.txt/a.txt': invests,
      'in/veel.jsonl': [
        '../../ontsnapt',
        '/etc/passwd',
        '__proto__',
        'a/../../b',
        'CON',
        '..',
        'x'.repeat(5_000),
      ]
        .map((id, index) => JSON.stringify({ id, text: `${invests} (${index})`, __proto__: null }))
        .join('\n'),
    });
    execFileSync('mkfifo', [path.join(folder, 'in/pijp.txt')]);
    symlinkSync('.', path.join(folder, 'in/kring'));
    symlinkSync('nergens', path.join(folder, 'in/los.txt'));
    ran = miljard(folder, ...COMMAND);
  }, 60_000);

  it.each(FAULTY)('%s has an error of its own', (name, _, message) => {
    const told = ran.stderr.split('\n').find((line) => line.startsWith(`failed ${name}: `));
    expect(told).toMatch(message);
  });

  it.each([...SOUND.map(([name]) => name), 'regel\nbreuk.txt', 'map.txt/a.txt'])('%s is read', (name) => {
    const record = `${name.replace(/\.\w+$/, '')}.json`;
    const text = filesOf(path.join(folder, 'extracted')).get(record);
    expect(parseRecord(text ?? '', record).events[0]).toMatchObject({
      actor: 'microsoft',
      type: 'investment',
    });
  });

  it('pipes and links are not read, and no failure', () => {
    expect(ran.stderr).toContain('not read: pijp.txt: is no plain file');
    expect(ran.stderr).toContain('not read: kring: is a link');
    expect(ran.stderr).toContain('not read: los.txt: is a link');
  });

  it('names of articles in a file lead nowhere out of the output', () => {
    expect(readdirSync(folder).toSorted()).toEqual(['extracted', 'in']);
    const records = [...filesOf(path.join(folder, 'extracted')).keys()].filter((name) =>
      name.endsWith('.json'),
    );
    expect(records.filter((name) => name.startsWith('veel')).length).toBe(7);
    for (const name of records) expect(Buffer.byteLength(path.basename(name))).toBeLessThan(256);
  });

  it('markup in an article is text in its summary', () => {
    expect(filesOf(path.join(folder, 'extracted')).get('script.nl.md')).not.toMatch(
      /<script|\]\(javascript:/,
    );
  });

  it('nothing but the failed is done again', () => {
    const again = miljard(folder, ...COMMAND);
    expect(again.status).toBe(1);
    expect(again.stderr).toContain(': 0 written');
  });
});

describe('names that differ in upper and lower case only', () => {
  it('are told, since some disks hold them for one', () => {
    const folder = folderWith({ 'in/Bericht.txt': invests, 'in/bericht.txt': invests });
    const { status, stderr } = miljard(folder, 'run', 'in');
    expect(status).toBe(1);
    expect(stderr).toContain('failed bericht.txt: would be written to the same files as Bericht.txt');
  });
});

describe('a file that changes while it is worked on', () => {
  const workIn = async (folder: string) => {
    const work = await createWork({
      out: path.join(folder, 'out'),
      summaries: [],
      maxBytes: 10_000,
      salt: '',
    });
    mkdirSync(path.join(folder, 'out/.miljard/tmp'), { recursive: true });
    return (name: string) => work({ absolute: path.join(folder, name), relative: name });
  };

  it('is not known to the next run', async () => {
    const folder = folderWith({ 'a.txt': invests });
    const work = await workIn(folder);
    const grown = work('a.txt');
    appendFileSync(path.join(folder, 'a.txt'), invests);
    expect(await grown).toMatchObject({ outcomes: [{ status: 'written' }], digest: null });
    expect(await work('a.txt')).toMatchObject({ digest: expect.any(String) });
  });

  it('is told where it has vanished', async () => {
    const folder = folderWith({ 'a.txt': invests });
    const work = await workIn(folder);
    rmSync(path.join(folder, 'a.txt'));
    expect(await work('a.txt')).toMatchObject({
      outcomes: [{ status: 'failed', reason: 'vanished before it was read' }],
      digest: null,
    });
  });
});

it('an event told five hundred times is one', async () => {
  const outcome = createPipeline().process({
    id: 'a',
    source: { path: 'a.txt', format: 'text', encoding: 'utf-8', sha256: '' },
    title: null,
    published: null,
    author: null,
    url: null,
    declaredLanguage: null,
    paragraphs: ['', ...Array.from({ length: 500 }, () => invests.trim())],
  });
  expect(outcome.kind === 'record' && outcome.record.events.map(({ also }) => also?.length)).toEqual([499]);
});

describe('a full disk', () => {
  it('ends the run, leaves whole files, and the next run completes it', () => {
    const files = Object.fromEntries(
      Array.from({ length: 120 }, (_, index) => [
        `in/b${index}.txt`,
        invests.replace('4', String(index + 2)),
      ]),
    );
    const folder = folderWith(files);
    const preload = pathToFileURL(path.join(import.meta.dirname, 'fixtures/preload/full-disk.mjs')).href;
    const before = process.env['NODE_OPTIONS'];
    process.env['NODE_OPTIONS'] = `--import=${preload}`;
    const { status, stderr } = miljard(folder, 'run', 'in', '--jobs', '1');
    if (before === undefined) delete process.env['NODE_OPTIONS'];
    else process.env['NODE_OPTIONS'] = before;
    expect(status).toBe(1);
    expect(stderr).toMatch(/^failed b\d+\.txt: cannot write .* \(ENOSPC: no space left on device/m);
    expect(stderr).toContain('stopped before the end (nothing can be written)');
    const written = filesOf(path.join(folder, 'extracted'));
    expect(miljard(folder, 'run', 'in').status).toBe(0);
    const whole = filesOf(path.join(folder, 'extracted'));
    expect(whole.size).toBe(480);
    expect(written.size).toBeLessThan(480);
    for (const [name, text] of written) expect(whole.get(name)).toBe(text);
  });
});

describe('the command line', () => {
  it('is quiet when its reader has read enough', async () => {
    const folder = folderWith(
      Object.fromEntries(
        Array.from({ length: 40 }, (_, index) => [
          `in/b${index}.txt`,
          invests.replace('4', String(index + 2)).repeat(30),
        ]),
      ),
    );
    miljard(folder, 'run', 'in', '--summaries', 'nl');
    const child = startMiljard(folder, 'export', '--format', 'jsonl');
    child.stdout.destroy();
    let told = '';
    child.stderr.on('data', (chunk) => (told += String(chunk)));
    const [status] = (await once(child, 'exit')) as [number];
    expect([status, told]).toEqual([0, '']);
    const run = startMiljard(folder, 'run', 'in', '--json', '--force', '--out', 'heel');
    run.stdout.destroy();
    expect(await once(run, 'exit')).toEqual([0, null]);
    expect(
      [...filesOf(path.join(folder, 'heel')).keys()].filter((name) => name.endsWith('.json')),
    ).toHaveLength(40);
  });

  it('says where nothing can be written', () => {
    const folder = folderWith({ 'in/a.txt': invests, uit: '' });
    const { status, stderr } = miljard(folder, 'run', 'in', '--out', 'uit');
    expect([status, stderr]).toEqual([2, expect.stringContaining('cannot write to uit')]);
    expect(stderr).not.toContain('    at ');
  });

  it('says when standard input is too long', () => {
    const folder = folderWith({});
    const { status, stderr } = miljardWith(invests.repeat(20), folder, 'run', '-', '--max-bytes', '1000');
    expect([status, stderr]).toEqual([
      1,
      'miljard: standard input is longer than 1000 bytes (--max-bytes)\n',
    ]);
  });

  it('tells of a fault of its own in words, and where it is when asked', () => {
    const folder = folderWith({ 'in/a.txt': invests });
    miljard(folder, 'run', 'in');
    const kaput = 'process.stdout.write=()=>{throw%20new%20TypeError(`kaput`)}';
    const environment = { ...process.env };
    try {
      process.env['NODE_OPTIONS'] = `--import=data:text/javascript,${kaput}`;
      const { status, stderr } = miljard(folder, 'export', '--format', 'csv');
      expect(status).toBe(1);
      expect(stderr).toMatch(/^miljard: unexpected error: kaput\n.*Please report it/);
      expect(stderr).not.toContain('    at ');
      process.env['MILJARD_DEBUG'] = '1';
      expect(miljard(folder, 'export', '--format', 'csv').stderr).toContain('    at ');
    } finally {
      process.env = environment;
    }
  });
});

it('a stale list of failures is not left half-written', () => {
  const folder = folderWith({ 'in/a.txt': '', 'in/b.txt': invests });
  expect(miljard(folder, 'run', 'in').status).toBe(1);
  const file = path.join(folder, 'extracted/.miljard/failures.jsonl');
  expect(readFileSync(file, 'utf8')).toMatch(/^\{"path":"a\.txt","reason":".*"\}\n$/);
  writeFileSync(path.join(folder, 'in/a.txt'), invests);
  expect(miljard(folder, 'run', 'in').status).toBe(0);
  expect(readFileSync(file, 'utf8')).toBe('');
});
