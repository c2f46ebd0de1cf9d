/** Asks git, through its own command, and never a shell. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** What git said, where it said no. */
export class GitError extends Error {
  override name = 'GitError';
}

/** Runs git in `folder` and gives what it prints. */
function git(folder: string, args: readonly string[]): string {
  try {
    return execFileSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      // Its messages are read below, so they are wanted in one language.
      env: { ...process.env, LC_ALL: 'C' },
      maxBuffer: 1024 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (cause) {
    const { stderr, code } = cause as { stderr?: string; code?: string };
    if (stderr !== undefined && /not a git repository/i.test(stderr)) {
      throw new GitError(`${path.resolve(folder)} is in no git repository; "git init" makes one`, { cause });
    }
    const said = code === 'ENOENT' ? 'git is not installed' : (stderr ?? String(cause)).trim();
    throw new GitError(`git ${args[0]} failed in ${folder}: ${said}`, { cause });
  }
}

/**
 * The files below `folder` that differ from revision `revision`, and those git does not track yet, as paths below
 * `folder` with "/".
 *
 * @throws {GitError} where the folder is in no repository or the revision is unknown.
 */
export function changedSince(folder: string, revision: string): Set<string> {
  const absolute = path.resolve(folder);
  const changed = git(absolute, [
    'diff',
    '--name-only',
    '--no-renames',
    '--relative',
    '-z',
    '--end-of-options',
    revision,
    '--',
    '.',
  ]);
  const untracked = git(absolute, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.']);
  return new Set(
    `${changed}${untracked}`
      .split('\0')
      .filter((name) => name !== '')
      .map((name) => name.normalize('NFC')),
  );
}

/**
 * The files below `folder` whose name ends in `ending` and that differ between `revision` and the working tree, as paths
 * below `folder`, in code-unit order: changed, removed, and new ones, tracked or not.
 *
 * @throws {GitError} where the folder is in no repository or the revision is unknown.
 */
export function differingFiles(folder: string, revision: string, ending: string): string[] {
  return [...changedSince(folder, revision)].filter((name) => name.endsWith(ending)).toSorted();
}

/** Whether git holds any file below `folder` at `revision`. */
export function isTrackedAt(folder: string, revision: string): boolean {
  return git(path.resolve(folder), ['ls-tree', '--name-only', '--end-of-options', revision, '.']) !== '';
}

/**
 * The bytes of files below `folder` as they were at `revision`; a file that was not there has none. One process of git
 * reads all, and nothing is checked out.
 */
export function readAtRevision(
  folder: string,
  revision: string,
  names: readonly string[],
): Map<string, Uint8Array> {
  const absolute = path.resolve(folder);
  const contents = new Map<string, Uint8Array>();
  if (names.length === 0) return contents;
  const prefix = git(absolute, ['rev-parse', '--show-prefix']).trimEnd();
  // A name may hold a newline, which this protocol cannot carry.
  const plain = names.filter((name) => !name.includes('\n'));
  const output = execFileSync('git', ['cat-file', '--batch'], {
    cwd: absolute,
    input: plain.map((name) => `${revision}:${prefix}${name}\n`).join(''),
    maxBuffer: 4 * 1024 * 1024 * 1024,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let at = 0;
  for (const name of plain) {
    const end = output.indexOf(0x0a, at);
    const head = output.toString('utf8', at, end);
    at = end + 1;
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(head)?.[1];
    if (size === undefined) {
      // A folder may stand where an article's file stands now: its listing is passed over.
      const other = /^[0-9a-f]+ (?:tree|commit|tag) (\d+)$/.exec(head)?.[1];
      if (other !== undefined) at += Number(other) + 1;
      continue;
    }
    contents.set(name, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return contents;
}

/** A repository as seen from a folder in it. */
export interface Repository {
  /** Its top folder. */
  top: string;
  /** The folder's path below the top, with "/" at its end; empty for the top itself. */
  prefix: string;
}

/** @throws {GitError} where the folder is in no repository with a working tree. */
export const repositoryOf = (folder: string): Repository => ({
  top: git(folder, ['rev-parse', '--show-toplevel']).replace(/\n$/, ''),
  prefix: git(folder, ['rev-parse', '--show-prefix']).replace(/\n$/, ''),
});

/** A setting of the clone that `folder` is in; null where it has none of its own. */
export function readSetting(folder: string, name: string): string | null {
  try {
    return git(folder, ['config', '--local', '--get', name]).replace(/\n$/, '');
  } catch (error) {
    // A setting that is not there is git's status 1, without a word.
    if (((error as GitError).cause as { status?: number }).status === 1) return null;
    throw error;
  }
}

/** Sets a setting of the clone that `folder` is in. */
export const writeSetting = (folder: string, name: string, value: string): void =>
  void git(folder, ['config', '--local', '--replace-all', name, value]);

/** Removes all settings below a name such as "diff.miljard". */
export const removeSettings = (folder: string, section: string): void =>
  void git(folder, ['config', '--local', '--remove-section', section]);

/**
 * Merges files line by line as git does by itself, and writes the outcome over `ours`, with markers where it conflicts.
 *
 * @returns whether it is clean.
 */
export function mergeLines(ours: string, base: string, theirs: string): boolean {
  try {
    git('.', ['merge-file', '-L', 'ours', '-L', 'base', '-L', 'theirs', '--', ours, base, theirs]);
    return true;
  } catch (error) {
    // The status is the number of conflicts, or above 127 where git could not do it at all.
    const { status } = (error as GitError).cause as { status?: number };
    if (status !== undefined && status > 0 && status < 128) return false;
    throw error;
  }
}
