/** Runs the built command as a user does: a process of its own, in a folder of its own. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

const main = path.resolve(import.meta.dirname, '../dist/cli/main.js');

/** What a finished command left. */
export interface Finished {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs `miljard` with arguments, in `cwd`. */
export function miljard(cwd: string, ...args: string[]): Finished {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { cwd, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** As {@link miljard}, with `input` on its standard input. */
export function miljardWith(input: string | Uint8Array, cwd: string, ...args: string[]): Finished {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    cwd,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** Starts `miljard`, to be killed or waited for. */
export const startMiljard = (cwd: string, ...args: string[]) =>
  spawn(process.execPath, [main, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });

/** A new folder with the files given, removed after the tests of the file. */
export function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'miljard-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** The environment of somebody without settings of git. */
export const gitEnvironment: NodeJS.ProcessEnv = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Els',
  GIT_AUTHOR_EMAIL: 'els@example.org',
  GIT_COMMITTER_NAME: 'Els',
  GIT_COMMITTER_EMAIL: 'els@example.org',
  GIT_PAGER: 'cat',
};

/** Runs git in `cwd` as somebody of no settings, and gives what it left. */
export function git(cwd: string, ...args: string[]): Finished {
  const { status, stdout, stderr } = spawnSync('git', args, {
    cwd,
    encoding: 'utf8',
    env: gitEnvironment,
  });
  return { status, stdout, stderr };
}

/** Commits everything in a repository. */
export function commitAll(cwd: string, message = 'state'): void {
  git(cwd, 'add', '--all');
  git(cwd, 'commit', '--quiet', '--allow-empty', '--message', message);
}

/** A new repository with the files given, not yet committed, removed after the tests of the file. */
export function repositoryWith(files: Record<string, string | Uint8Array>): string {
  const folder = folderWith({ '.gitignore': '.miljard/\n', ...files });
  git(folder, 'init', '--quiet', '--initial-branch', 'main');
  return folder;
}

/** The files below a folder with their content, without hidden ones, in code-unit order. */
export function filesOf(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((name) => !name.split('/').some((part) => part.startsWith('.')))
    .toSorted();
  return new Map(names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}
