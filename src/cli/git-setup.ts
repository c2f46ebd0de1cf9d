/** `miljard git-setup`: teaches a newsroom's repository to show and merge records fact by fact. */
import path from 'node:path';
import {
  GitError,
  readSetting,
  removeSettings,
  type Repository,
  repositoryOf,
  writeSetting,
} from '../io/git.ts';
import { writeWhole } from '../io/output.ts';
import { readTextIfThere } from '../io/read.ts';

export interface GitSetupOptions {
  out: string;
  source: string;
  undo?: boolean;
}

/** The command line of this very program for the shell that git starts, wherever the clone finds node and us. */
const program = (main: string): string =>
  [process.execPath, main].map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ');

/** What git is told in the clone's own settings. */
const settings = (main: string): readonly (readonly [name: string, value: string])[] => [
  ['diff.miljard.textconv', `${program(main)} facts`],
  ['merge.miljard.name', 'records, fact by fact'],
  ['merge.miljard.driver', `${program(main)} merge-records %O %A %B %P`],
  // Where branches were merged crosswise, git first merges their ancestors: that must give a record, not markers.
  ['merge.miljard.recursive', 'binary'],
];

/** A folder's files as a pattern of .gitattributes: below the top, quoted where a space would end it. */
function pattern({ prefix }: Repository, folder: string, files: string): string {
  const below = path.posix.normalize(
    `${prefix}${path.relative('.', folder).split(path.sep).join('/') || '.'}`,
  );
  if (below.startsWith('..')) throw new GitError(`${folder} is outside the repository`);
  const plain = below === '.' ? '' : `/${below.replace(/\/$/, '').replace(/[\\*?[\]]/g, '\\$&')}`;
  const whole = `${plain}/**/${files}`;
  return /[\s"]/.test(whole) ? `"${whole.replace(/["\\]/g, '\\$&')}"` : whole;
}

/** Lines of .gitattributes. Corrections are a list that both sides add to: all lines of both are kept. */
const attributes = (repository: Repository, { out, source }: GitSetupOptions): string[] => [
  `${pattern(repository, out, '*.json')} diff=miljard merge=miljard`,
  `${pattern(repository, source, '*.corrections.yaml')} merge=union`,
];

const tell = (line: string): void => void process.stderr.write(`${line}\n`);

function install(main: string, wanted: readonly string[], lines: readonly string[], file: string): void {
  const missing = wanted.filter((line) => !lines.includes(line));
  if (missing.length > 0) writeWhole(file, `${[...lines, ...missing].join('\n')}\n`);
  for (const line of missing) tell(`.gitattributes: ${line}`);
  for (const [name, value] of settings(main)) {
    if (readSetting('.', name) === value) continue;
    writeSetting('.', name, value);
    tell(`git config: ${name} = ${value}`);
  }
  tell('Records are shown and merged fact by fact. Commit .gitattributes; each clone runs this once.');
}

function uninstall(wanted: readonly string[], lines: readonly string[], file: string): void {
  const kept = lines.filter((line) => !wanted.includes(line));
  if (kept.length < lines.length) {
    writeWhole(file, kept.map((line) => `${line}\n`).join(''));
    tell('.gitattributes: removed the lines about records and corrections');
  }
  for (const section of ['diff.miljard', 'merge.miljard'] as const) {
    const [name] = settings('').find(([each]) => each.startsWith(section))!;
    if (readSetting('.', name) === null) continue;
    removeSettings('.', section);
    tell(`git config: removed ${section}`);
  }
}

/**
 * @param main the file that starts this program.
 * @returns the exit status: 0 done, 2 this is no repository, or the folders are outside it.
 */
export async function gitSetup(main: string, options: GitSetupOptions): Promise<number> {
  try {
    const repository = repositoryOf('.');
    const file = path.join(repository.top, '.gitattributes');
    const text = (await readTextIfThere(file)) ?? '';
    const lines = text === '' ? [] : text.replace(/\n$/, '').split('\n');
    const wanted = attributes(repository, options);
    if (options.undo) uninstall(wanted, lines, file);
    else install(main, wanted, lines, file);
    return 0;
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    process.stderr.write(`miljard: ${error.message}\n`);
    return 2;
  }
}
