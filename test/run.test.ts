import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { parseRecord } from '../src/record/parse.ts';
import { filesOf, folderWith, miljard, miljardWith, startMiljard } from './command.ts';

const invests =
  'Microsoft investeert 4 miljard euro in Frankrijk, meldt Bloomberg. Dat is goed nieuws voor de regio, zegt de minister.\n';
const german =
  'Der Konzern hat am Montag in Berlin mitgeteilt, dass er in diesem Jahr mehr Geld für seine Werke ausgeben will. ' +
  'Die Beschäftigten sind darüber sehr froh, wie ein Sprecher der Gewerkschaft sagte.\n';

/** `count` articles that differ, in folders of ten. */
const articles = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `in/${Math.floor(index / 10)}/bericht-${index}.txt`,
      `ASML investeert ${index + 2} miljoen euro in een fabriek in Eindhoven, meldt persbureau Reuters.\n\n` +
        'Het bedrijf verwacht dat de bouw twee jaar duurt. De gemeente is blij met de plannen.\n'.repeat(20),
    ]),
  );

describe('miljard run', () => {
  it('turns a folder into records and summaries, and gives an account', () => {
    const folder = folderWith({ 'corpus/2024/cloud.txt': invests });
    const { status, stdout, stderr } = miljard(folder, 'run');
    expect(stderr).toMatch(
      /^1 article in .* \(1 nl\)\n1 record in extracted: 1 written, 0 unchanged\nfound 1 event,/,
    );
    expect([status, stdout]).toEqual([0, '']);
    const files = filesOf(path.join(folder, 'extracted'));
    expect([...files.keys()]).toEqual(
      ['json', 'nl.md', 'en.md', 'fr.md'].map((end) => `2024/cloud.${end}`).toSorted(),
    );
    const record = parseRecord(files.get('2024/cloud.json')!, 'cloud.json');
    expect(record.id).toBe('2024/cloud');
    expect(record.events).toMatchObject([
      { type: 'investment', actor: 'microsoft', place: 'FR', source: 'bloomberg' },
    ]);
    expect(files.get('2024/cloud.en.md')).toContain('€4 billion');
    expect(files.get('2024/cloud.fr.md')).toContain('(../../corpus/2024/cloud.txt)');
  });

  it('writes nothing the second time, and does not read what has not changed', () => {
    const folder = folderWith(articles(30));
    expect(miljard(folder, 'run', 'in').status).toBe(0);
    const before = filesOf(path.join(folder, 'extracted'));
    expect(miljard(folder, 'run', 'in').stderr).toContain('0 written, 30 unchanged');
    expect(miljard(folder, 'run', 'in', '--json').stdout).toBe('');
    expect(filesOf(path.join(folder, 'extracted'))).toEqual(before);
    const forced = miljard(folder, 'run', 'in', '--force', '--json').stdout.trim().split('\n');
    expect(forced.map((line) => JSON.parse(line).status)).toEqual(
      Array.from({ length: 30 }, () => 'unchanged'),
    );
  });

  it('reads again what was edited, though its size and time are the same, and what was lost or touched in the output', () => {
    const folder = folderWith({ 'in/a.txt': invests, 'in/b.txt': invests.replace('4', '5') });
    const at = new Date('2025-01-01');
    utimesSync(path.join(folder, 'in/a.txt'), at, at);
    miljard(folder, 'run', 'in');
    writeFileSync(path.join(folder, 'in/a.txt'), invests.replace('4', '7'));
    utimesSync(path.join(folder, 'in/a.txt'), at, at);
    expect(miljard(folder, 'run', 'in').stderr).toContain('1 written, 1 unchanged');
    rmSync(path.join(folder, 'extracted/b.fr.md'));
    writeFileSync(path.join(folder, 'extracted/a.json'), '{}\n');
    expect(miljard(folder, 'run', 'in').stderr).toContain('2 written, 0 unchanged');
    expect(readFileSync(path.join(folder, 'extracted/a.json'), 'utf8')).toContain('7000000000');
  });

  it('gives the same bytes with one job and with four', () => {
    const folder = folderWith(articles(40));
    miljard(folder, 'run', 'in', '--out', 'one', '--jobs', '1');
    miljard(folder, 'run', 'in', '--out', 'four', '--jobs', '4');
    expect(filesOf(path.join(folder, 'four'))).toEqual(filesOf(path.join(folder, 'one')));
  });

  it('skips a language without a pack, and says so; that is no failure', () => {
    const folder = folderWith({ 'in/a.txt': invests, 'in/b.txt': german });
    const { status, stderr } = miljard(folder, 'run', 'in');
    expect(status).toBe(0);
    expect(stderr).toContain('skipped b.txt: is in "de"');
    expect([...filesOf(path.join(folder, 'extracted')).keys()].some((name) => name.startsWith('b'))).toBe(
      false,
    );
  });
});

describe('what goes wrong with one article', () => {
  it('is told with its name and reason, and spoils nothing else', () => {
    const folder = folderWith({
      'in/a.txt': invests,
      'in/blank.txt': ' \n',
      'in/binary.txt': Uint8Array.from({ length: 500 }, (_, index) => index % 7),
      'in/long.txt': 'x'.repeat(2000),
      'in/a.md': `# Kop\n\n${invests}`,
    });
    const { status, stderr } = miljard(folder, 'run', 'in', '--max-bytes', '1000');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^failed blank\.txt: /m);
    expect(stderr).toMatch(/^failed binary\.txt: /m);
    expect(stderr).toMatch(/^failed long\.txt: is 2000 bytes long/m);
    expect(stderr).toMatch(/^failed a\.txt: would be written to the same files as a\.md/m);
    expect(stderr).toContain('1 record in extracted: 1 written');
    const failures = readFileSync(path.join(folder, 'extracted/.miljard/failures.jsonl'), 'utf8')
      .trim()
      .split('\n');
    expect(failures.map((line) => JSON.parse(line).path).toSorted()).toEqual([
      'a.txt',
      'binary.txt',
      'blank.txt',
      'long.txt',
    ]);
  });

  it('is tried again alone with --retry-failed', () => {
    const folder = folderWith({ 'in/a.txt': invests, 'in/blank.txt': '' });
    expect(miljard(folder, 'run', 'in').status).toBe(1);
    writeFileSync(path.join(folder, 'in/blank.txt'), invests);
    const { status, stderr } = miljard(folder, 'run', 'in', '--retry-failed');
    expect(status).toBe(0);
    expect(stderr).toContain('1 record in extracted: 1 written');
    expect(miljard(folder, 'run', 'in', '--retry-failed').status).toBe(0);
  });

  it('stops the run with --fail-fast', () => {
    const folder = folderWith({ 'in/0.txt': '', ...articles(200) });
    const { status, stderr } = miljard(folder, 'run', 'in', '--fail-fast', '--jobs', '1');
    expect(status).toBe(1);
    expect(stderr).toContain('stopped before the end (a failure, and --fail-fast)');
    expect(filesOf(path.join(folder, 'extracted')).size).toBeLessThan(800);
  });

  it.skipIf(process.getuid?.() === 0)(
    'names a file that may not be read (cannot be shown to the superuser)',
    () => {
      const folder = folderWith({ 'in/a.txt': invests });
      chmodSync(path.join(folder, 'in/a.txt'), 0);
      expect(miljard(folder, 'run', 'in').stderr).toMatch(/failed a\.txt: .*EACCES/);
    },
  );
});

describe('names and links', () => {
  it('with spaces, emoji, newlines and no ending are read as they are', () => {
    const names = ['een twee.txt', '💶.txt', 'regel\nbreuk.txt', 'é.txt', '__proto__.txt', 'a.b.c.txt'];
    const folder = folderWith(Object.fromEntries(names.map((name) => [`in/${name}`, invests])));
    const { status, stderr } = miljard(folder, 'run', 'in', '--summaries', 'nl');
    expect([status, stderr]).toEqual([0, expect.stringContaining('6 records in extracted: 6 written')]);
    expect(
      [...filesOf(path.join(folder, 'extracted')).keys()].filter((name) => name.endsWith('.json')).length,
    ).toBe(6);
  });

  it('of 255 bytes are told where their summaries would be longer than a disk allows', () => {
    const folder = folderWith({ [`in/${'n'.repeat(251)}.txt`]: invests });
    const { status, stderr } = miljard(folder, 'run', 'in');
    expect([status, stderr]).toEqual([1, expect.stringContaining('Shorten the name of the article')]);
  });

  it('are not followed out of the folder, nor round in circles', () => {
    const folder = folderWith({ 'in/a.txt': invests, 'secret.txt': invests });
    symlinkSync('..', path.join(folder, 'in/loop'));
    symlinkSync('../secret.txt', path.join(folder, 'in/secret.txt'));
    const { status, stderr } = miljard(folder, 'run', 'in');
    expect(status).toBe(0);
    expect(stderr).toContain('1 record in extracted');
    expect(stderr).toContain('not read: loop: is a link');
    expect(stderr).toContain('not read: secret.txt: is a link');
  });
});

describe('what is read', () => {
  it('may come on standard input', () => {
    const folder = folderWith({});
    const { status, stderr } = miljardWith(invests, folder, 'run', '-');
    expect([status, stderr]).toEqual([0, expect.stringContaining('1 record in extracted: 1 written')]);
    expect(filesOf(path.join(folder, 'extracted')).get('stdin.json')).toContain('4000000000');
    expect(filesOf(path.join(folder, 'extracted')).get('stdin.nl.md')).toMatch(
      /^Bron: standaardinvoer, Nederlands$/m,
    );
    expect(miljard(folder, 'summarise').stderr).toContain('1 record, 0 summaries written');
  });

  it('is no file that nothing calls an article; that is told, and no failure', () => {
    const picture = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1]);
    const folder = folderWith({ 'in/a.txt': invests, 'in/foto.jpg': picture });
    const { status, stderr } = miljard(folder, 'run', 'in');
    expect(status).toBe(0);
    expect(stderr).toMatch(/^1 article in /m);
    expect(stderr).toMatch(/^not read: foto\.jpg: /m);
  });

  it('may be narrowed by globs', () => {
    const folder = folderWith({ 'in/x/a.txt': invests, 'in/x/b.txt': invests, 'in/y/c.txt': invests });
    miljard(folder, 'run', 'in', '--summaries', 'nl', '--include', 'x/**', '--exclude', '**/b.*');
    expect([...filesOf(path.join(folder, 'extracted')).keys()]).toEqual(['x/a.json', 'x/a.nl.md']);
  });

  it('may be what differs from a git revision', () => {
    const folder = folderWith({ 'in/a.txt': invests, 'in/b.txt': invests });
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x', ...args], { cwd: folder });
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'begin');
    writeFileSync(path.join(folder, 'in/b.txt'), invests.replace('4', '5'));
    writeFileSync(path.join(folder, 'in/c.txt'), invests);
    const { status } = miljard(folder, 'run', 'in', '--summaries', 'nl', '--changed-since', 'HEAD');
    expect(status).toBe(0);
    expect(
      [...filesOf(path.join(folder, 'extracted')).keys()].filter((name) => name.endsWith('.json')),
    ).toEqual(['b.json', 'c.json']);
    expect(miljard(folder, 'run', 'in', '--changed-since', 'nowhere')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('git diff failed'),
    });
  });

  it('is read again with --watch when it changes, until Ctrl-C', async () => {
    const folder = folderWith({ 'in/a.txt': invests });
    const child = startMiljard(folder, 'run', 'in', '--watch', '--summaries', 'nl');
    let told = '';
    child.stderr.on('data', (chunk) => (told += String(chunk)));
    const until = async (words: string): Promise<void> => {
      for (let waited = 0; !told.includes(words); waited += 50) {
        if (waited > 20_000) throw new Error(`waited for "${words}", was told: ${told}`);
        await sleep(50);
      }
    };
    await until('watching in');
    told = '';
    writeFileSync(path.join(folder, 'in/a.txt'), invests.replace('4', '9'));
    writeFileSync(path.join(folder, 'in/b.txt'), invests);
    await until('2 written');
    child.kill('SIGINT');
    const [status] = (await once(child, 'exit')) as [number];
    expect(status).toBe(0);
    expect(readFileSync(path.join(folder, 'extracted/a.json'), 'utf8')).toContain('9000000000');
  });
});

describe('wrong usage', () => {
  it.each([
    [['run', 'nowhere'], 'found nothing at nowhere'],
    [['run', 'in', '--jobs', '0'], 'Expected a whole number of 1 or more, got "0"'],
    [['run', 'in', '--language', 'xx'], 'Allowed choices are nl, en, fr'],
    [['run', 'in', '--summaries', 'nl,xx'], 'xx'],
    [['run', 'empty'], 'found no article in empty'],
    [['frobnicate'], 'unknown command'],
  ])('%j has status 2 and says what was expected', (args, message) => {
    const folder = folderWith({ 'in/a.txt': invests });
    mkdirSync(path.join(folder, 'empty'));
    const { status, stderr } = miljard(folder, ...args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});

/** How often runs are killed before one is left to end. */
const KILLS = 50;

describe('a run that is killed', () => {
  it('leaves whole files only, and the next run completes it', async () => {
    const folder = folderWith(articles(300));
    miljard(folder, 'run', 'in', '--out', 'undisturbed');
    const expected = filesOf(path.join(folder, 'undisturbed'));
    let moment = 7;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const child = startMiljard(folder, 'run', 'in', '--out', 'disturbed');
      // Moments that look random and are the same at every run of the test.
      moment = (moment * 1103515245 + 12345) % 2 ** 31;
      await sleep(60 + (moment % 700));
      child.kill('SIGKILL');
      await once(child, 'exit');
      if (!existsSync(path.join(folder, 'disturbed'))) continue;
      for (const [name, content] of filesOf(path.join(folder, 'disturbed'))) {
        expect(content, name).toBe(expected.get(name));
      }
    }
    expect(miljard(folder, 'run', 'in', '--out', 'disturbed').status).toBe(0);
    expect(filesOf(path.join(folder, 'disturbed'))).toEqual(expected);
    expect(miljard(folder, 'run', 'in', '--out', 'disturbed').stderr).toContain('0 written, 300 unchanged');
  }, 180_000);

  it('by Ctrl-C stops after the articles in work, with status 130', async () => {
    const folder = folderWith(articles(3000));
    const child = startMiljard(folder, 'run', 'in', '--json');
    await once(child.stdout, 'data');
    child.stdout.resume();
    child.kill('SIGINT');
    const [status] = (await once(child, 'exit')) as [number];
    expect(status).toBe(130);
    for (const [name, content] of filesOf(path.join(folder, 'extracted'))) {
      if (name.endsWith('.json')) expect(() => parseRecord(content, name)).not.toThrow();
    }
  });
});

it('two runs on one output take turns', async () => {
  const folder = folderWith(articles(200));
  const first = startMiljard(folder, 'run', 'in', '--json');
  await once(first.stdout, 'data');
  first.stdout.resume();
  const second = miljard(folder, 'run', 'in');
  expect(second.stderr).toContain('waiting for another run that writes to extracted');
  expect(second.stderr).toContain('0 written, 200 unchanged');
});
