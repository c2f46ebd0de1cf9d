import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { parseRecord } from '../src/record/parse.ts';
import { commitAll, git, miljard, repositoryWith } from './command.ts';

// Each test starts many processes, on machines that may be busy.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const article =
  'Microsoft investeert 4 miljard euro in Frankrijk, meldt Bloomberg.\n\nASML zit in Veldhoven.\n';

/** A repository with an article, its record and what `git-setup` says. */
function newsroom(text = article): string {
  const folder = repositoryWith({ 'corpus/a.txt': text });
  miljard(folder, 'run');
  expect(miljard(folder, 'git-setup').status).toBe(0);
  commitAll(folder);
  return folder;
}

const read = (folder: string, file: string): string => readFileSync(path.join(folder, file), 'utf8');
const write = (folder: string, file: string, text: string): void =>
  writeFileSync(path.join(folder, file), text);
const record = (folder: string) => parseRecord(read(folder, 'extracted/a.json'), 'a');

/** Commits `change` on a branch of its own, and goes back to where it was. */
function onBranch(folder: string, name: string, change: () => void): void {
  git(folder, 'checkout', '--quiet', '-b', name, 'main');
  change();
  commitAll(folder, name);
  git(folder, 'checkout', '--quiet', 'main');
}

const correct = (folder: string, ...args: string[]): void => {
  expect(miljard(folder, 'correct', 'corpus/a.txt', ...args).status).toBe(0);
  expect(miljard(folder, 'run').status).toBe(0);
};

describe('git-setup', () => {
  it('says what it did, once, and takes it out again', () => {
    const folder = repositoryWith({ 'corpus/a.txt': article, '.gitattributes': '*.png binary\n' });
    const first = miljard(folder, 'git-setup');
    expect(first.stderr).toContain('.gitattributes: /extracted/**/*.json diff=miljard merge=miljard\n');
    expect(first.stderr).toContain('.gitattributes: /corpus/**/*.corrections.yaml merge=union\n');
    expect(first.stderr).toContain('git config: merge.miljard.driver = ');
    const attributes = read(folder, '.gitattributes');
    expect(attributes).toMatch(/^\*\.png binary\n\/extracted/);
    const config = read(folder, '.git/config');

    expect(miljard(folder, 'git-setup').stderr).not.toMatch(/\.gitattributes:|git config:/);
    expect([read(folder, '.gitattributes'), read(folder, '.git/config')]).toEqual([attributes, config]);

    expect(miljard(folder, 'git-setup', '--undo').status).toBe(0);
    expect(read(folder, '.gitattributes')).toBe('*.png binary\n');
    expect(read(folder, '.git/config')).not.toContain('miljard');
    expect(miljard(folder, 'git-setup', '--undo')).toMatchObject({ status: 0, stderr: '' });
  });

  it('works from a folder below the top, and with names that git would read as patterns', () => {
    const folder = repositoryWith({ 'nieuws [nl]/corpus/a.txt': article });
    const below = path.join(folder, 'nieuws [nl]');
    miljard(below, 'run');
    miljard(below, 'git-setup');
    const attribute = git(folder, 'check-attr', 'merge', '--', 'nieuws [nl]/extracted/a.json').stdout;
    expect(attribute).toBe('nieuws [nl]/extracted/a.json: merge: miljard\n');
    expect(git(folder, 'check-attr', 'merge', '--', 'nieuws n/extracted/a.json').stdout).toContain(
      'unspecified',
    );
  });

  it('outside a repository, and for folders outside it, is wrong usage', () => {
    const folder = repositoryWith({ 'corpus/a.txt': article });
    expect(miljard(folder, 'git-setup', '--out', '../elsewhere')).toMatchObject({
      status: 2,
      stderr: 'miljard: ../elsewhere is outside the repository\n',
    });
    expect(miljard('/', 'git-setup')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('is in no git repository'),
    });
  });
});

describe('a diff of a record', () => {
  it('is in words, a fact a line', () => {
    const folder = newsroom();
    write(folder, 'corpus/a.txt', article.replace('4 miljard', '5 miljard'));
    miljard(folder, 'run');
    const changed = git(folder, 'diff', '--', 'extracted/a.json')
      .stdout.split('\n')
      .filter((line) => /^[-+][^-+]/.test(line));
    expect(changed).toEqual([
      expect.stringMatching(/^-event: microsoft: investment, 4 000 000 000 EUR, in FR, .*“Microsoft inv/),
      '-amount: “4 miljard euro” is 4 000 000 000 EUR',
      expect.stringMatching(/^\+event: microsoft: investment, 5 000 000 000 EUR, in FR, .*“Microsoft inv/),
      '+amount: “5 miljard euro” is 5 000 000 000 EUR',
    ]);
    commitAll(folder);
    expect(git(folder, 'log', '-p', '-1').stdout).toContain('+amount: “5 miljard euro” is 5 000 000 000 EUR');
  });

  it('shows what is no record as it is', () => {
    const folder = newsroom();
    write(folder, 'extracted/b.json', '{ "x": 1 }\n');
    git(folder, 'add', '--intent-to-add', '.');
    expect(git(folder, 'diff', '--', 'extracted/b.json').stdout).toContain('+{ "x": 1 }');
  });
});

describe('a merge', () => {
  it('of branches that correct different facts is clean, and is what a run then gives', () => {
    const folder = newsroom();
    onBranch(folder, 'els', () => correct(folder, '--quote', '4 miljard euro', '--value', '4000000'));
    onBranch(folder, 'jan', () => correct(folder, '--quote', 'Veldhoven', '--remove', 'place'));
    expect(git(folder, 'merge', '--quiet', '--no-edit', 'els').status).toBe(0);
    const merge = git(folder, 'merge', '--no-edit', 'jan');
    expect(merge, merge.stdout + merge.stderr).toMatchObject({ status: 0 });
    expect(record(folder).amounts).toMatchObject([{ value: 4e6 }]);
    expect(record(folder).events).toMatchObject([{ amount: { value: 4e6 } }]);
    expect(record(folder).places).toMatchObject([{ id: 'FR' }]);
    const merged = read(folder, 'extracted/a.json');
    expect(read(folder, 'corpus/a.corrections.yaml').match(/ do: /g)).toHaveLength(2);
    expect(miljard(folder, 'run', '--force').status).toBe(0);
    expect(read(folder, 'extracted/a.json')).toBe(merged);
  });

  it('of branches that change the same fact conflicts, says which, and leaves it to be solved', () => {
    const folder = newsroom();
    onBranch(folder, 'els', () => correct(folder, '--quote', '4 miljard euro', '--value', '4000000'));
    onBranch(folder, 'jan', () => correct(folder, '--quote', '4 miljard euro', '--value', '400000000'));
    git(folder, 'merge', '--quiet', '--no-edit', 'els');
    const merge = git(folder, 'merge', '--no-edit', 'jan');
    expect(merge.status).toBe(1);
    expect(merge.stderr).toContain(
      'amount "4 miljard euro" in paragraph 1: ours 4 000 000 EUR, theirs 400 000 000 EUR',
    );
    expect(merge.stderr).toContain('investment in paragraph 1: ours microsoft: investment, 4 000 000 EUR');
    expect(git(folder, 'ls-files', '--unmerged').stdout).toContain('extracted/a.json');
    const text = read(folder, 'extracted/a.json');
    expect(text).toMatch(/<<<<<<< ours\n {4}\{ "kind": "money", "value": 4000000,.*\n=======\n/);
    expect(() => parseRecord(text, 'a')).toThrow('no JSON');
    // Everything but the facts in conflict stands once.
    expect(text.match(/"name": "Microsoft"/g)).toHaveLength(1);

    const kept = read(folder, 'corpus/a.corrections.yaml').replace(/.*400000000.*\n/, '');
    write(folder, 'corpus/a.corrections.yaml', kept);
    expect(miljard(folder, 'run').status).toBe(0);
    expect(record(folder).amounts).toMatchObject([{ value: 4e6 }]);
  });

  it('of branches that edit the article conflicts, and a run solves it', () => {
    const folder = newsroom(`${article}\nEen derde alinea.\n\nEen vierde.\n`);
    onBranch(folder, 'els', () => {
      write(folder, 'corpus/a.txt', read(folder, 'corpus/a.txt').replace('4 miljard', '5 miljard'));
      miljard(folder, 'run');
    });
    onBranch(folder, 'jan', () => {
      write(folder, 'corpus/a.txt', `${read(folder, 'corpus/a.txt')}\nShell ontslaat 300 mensen.\n`);
      miljard(folder, 'run');
    });
    git(folder, 'merge', '--quiet', '--no-edit', 'els');
    const merge = git(folder, 'merge', '--no-edit', 'jan');
    expect(merge.status).toBe(1);
    expect(merge.stderr).toContain('the text of the article was edited');
    expect(miljard(folder, 'run').status).toBe(0);
    expect(record(folder).amounts).toMatchObject([{ value: 5e9 }, { value: 300 }]);
    git(folder, 'add', '--all');
    expect(git(folder, 'ls-files', '--unmerged').stdout).toBe('');
  });

  it('takes the record of the side that changed it', () => {
    const folder = newsroom();
    onBranch(folder, 'els', () => {
      write(folder, 'corpus/a.txt', article.replace('4 miljard', '5 miljard'));
      miljard(folder, 'run');
    });
    write(folder, 'corpus/b.txt', 'ASML groeit.\n');
    commitAll(folder);
    expect(git(folder, 'merge', '--no-edit', 'els').status).toBe(0);
    expect(record(folder).amounts).toMatchObject([{ value: 5e9 }]);
  });
});
