/** What the guide for newsrooms shows is what happens. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { correctionSchema, correctionsFileSchema, newsroomSchema } from '../src/corrections/schema.ts';
import { parseYaml } from '../src/corrections/yaml.ts';
import { commitAll, folderWith, gitEnvironment, repositoryWith } from './command.ts';

// Each test starts many processes, on machines that may be busy.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const root = path.resolve(import.meta.dirname, '..');
const guide = readFileSync(path.join(root, 'docs/newsroom.md'), 'utf8');

/** Blocks of code in their order, with the file that the line before names. */
const blocks = [...guide.matchAll(/(?:^`([^`\n]+)`[^\n]*:\n\n)?^```(\w*)\n(.*?)^```$/gms)].map(
  ([, file, kind, text]) => ({ file, kind, text: text! }),
);
const fileNamed = (name: string): string => blocks.find(({ file }) => file === name)!.text;

/** Programs that the examples call: npx and miljard as the build gives them, and a gh that only notes. */
function tools(): string {
  const main = path.join(root, 'dist/cli/main.js');
  const folder = folderWith({
    miljard: `#!/bin/sh\nexec '${process.execPath}' '${main}' "$@"\n`,
    npx: '#!/bin/sh\nexec "$@"\n',
    gh: '#!/bin/sh\necho "gh $*"\n',
  });
  for (const name of ['miljard', 'npx', 'gh']) chmodSync(path.join(folder, name), 0o755);
  return folder;
}

describe('the guide for newsrooms', () => {
  let bin: string;
  let folder: string;
  const run = (command: string, environment: Record<string, string> = {}) => {
    const { status, stdout } = spawnSync('bash', ['-c', `{ ${command}\n} 2>&1`], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...gitEnvironment, ...environment, PATH: `${bin}${path.delimiter}${process.env['PATH']}` },
    });
    return { status, output: stdout };
  };
  beforeAll(() => {
    bin = tools();
    folder = repositoryWith({
      'package.json': fileNamed('package.json'),
      'corpus/2025/terminal.txt': fileNamed('corpus/2025/terminal.txt'),
    });
  });

  it('shows commands with the output that they give', () => {
    const examples = blocks.filter(({ kind }) => kind === 'console').map(({ text }) => text);
    expect(examples.length).toBeGreaterThan(3);
    for (const example of examples) {
      const commands = [...example.matchAll(/^\$ (.*)$/gm)].map(([, command]) => command!);
      const shown = commands.map((command) => `$ ${command}\n${run(command).output}`).join('');
      expect(shown).toBe(example);
    }
  });

  it('has scripts that run', () => {
    const { scripts } = JSON.parse(fileNamed('package.json')) as { scripts: Record<string, string> };
    commitAll(folder);
    for (const [name, script] of Object.entries(scripts)) {
      if (script.startsWith('miljard serve')) continue;
      expect([name, run(script).status]).toEqual([name, 0]);
    }
  });

  it('has a hook that stops a commit with a high change, and lets others through', () => {
    const hook = path.join(folder, '.git/hooks/pre-commit');
    mkdirSync(path.dirname(hook), { recursive: true });
    writeFileSync(hook, fileNamed('.git/hooks/pre-commit'), { mode: 0o755 });
    commitAll(folder);
    const article = path.join(folder, 'corpus/2025/terminal.txt');
    const text = readFileSync(article, 'utf8');
    writeFileSync(article, text.replace('driehonderd', 'vierhonderd'));
    const stopped = run('git commit --quiet --all --message x');
    expect([stopped.status, stopped.output]).toEqual([1, expect.stringContaining('There are high changes.')]);
    writeFileSync(article, `${text}\nEen slotzin.\n`);
    expect(run('git commit --quiet --all --message x')).toMatchObject({ status: 0 });
    expect(run('git status --short --untracked-files=no').output).toBe('');
    run('rm .git/hooks/pre-commit');
  });

  it('has a workflow whose steps run on a pull request', () => {
    const workflow = parse(fileNamed('.github/workflows/review.yml')) as {
      jobs: { review: { steps: { name?: string; run?: string }[] } };
    };
    const article = path.join(folder, 'corpus/2025/terminal.txt');
    run('git checkout --quiet -b branch');
    writeFileSync(article, readFileSync(article, 'utf8').replace('driehonderd', 'vierhonderd'));
    run('miljard run --quiet');
    commitAll(folder);
    run('git checkout --quiet main && git merge --quiet --no-ff --no-edit branch');
    const steps = workflow.jobs.review.steps.filter((step) => step.run && step.run !== 'npm ci');
    const done = steps.map(({ run: command }) => run(command!, { PULL_REQUEST: '7' }));
    expect(done.map(({ status }) => status)).toEqual([0, 0, 0, 1]);
    expect(done[1]!.output).toContain('gh pr comment 7 --edit-last --create-if-none --body-file review.md');
    expect(readFileSync(path.join(folder, 'review.md'), 'utf8')).toMatch(
      /^~~~\n1 high, 0 medium, \d low in 1 article since HEAD\^1\n[^]*300 banen \(more-than\) became 400 banen[^]*\n~~~\n$/,
    );
  });

  it('shows every kind of correction', () => {
    const { corrections } = parseYaml(
      correctionsFileSchema,
      fileNamed('corpus/2025/voorbeeld.corrections.yaml'),
      'voorbeeld',
    );
    const kinds = correctionSchema.options.map((option) => option.shape.do.value);
    expect(new Set(corrections.map((correction) => correction.do))).toEqual(new Set(kinds));
  });

  it('shows every key of newsroom.yaml', () => {
    const text = fileNamed('corpus/newsroom.yaml');
    parseYaml(newsroomSchema, text, 'newsroom.yaml');
    const example = parse(text) as Record<string, object[]>;
    for (const [list, schema] of Object.entries(newsroomSchema.shape)) {
      const element = schema.unwrap().element;
      const keys = 'shape' in element ? Object.keys(element.shape) : [];
      expect(example[list]!.length).toBeGreaterThan(0);
      const shown = new Set(example[list]!.flatMap((entry) => Object.keys(entry)));
      expect([list, keys.filter((key) => !shown.has(key))]).toEqual([list, []]);
    }
  });
});
