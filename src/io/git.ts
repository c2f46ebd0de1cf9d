/** Asks git, through its own command, and never a shell. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** What git said, where it said no. */
export class GitError extends Error {
  override name = 'GitError';
}

/** Runs git in `folder` and gives what it prints. */
export function git(folder: string, args: readonly string[]): string {
  try {
    return execFileSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1024 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (cause) {
    const { stderr, code } = cause as { stderr?: string; code?: string };
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
