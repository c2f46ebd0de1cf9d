#!/usr/bin/env node
/** The command line. Each command's needs are imported inside it, so that `--help` answers at once. */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Command, Option } from 'commander';
import { faultText } from './fault.ts';
import {
  languageOption,
  maxBytesOption,
  outOption,
  parseCount,
  parseFile,
  parsePort,
  parseSeveral,
  summariesOption,
} from './options.ts';
import type { RunOptions } from './run.ts';

/** Exit statuses, as the README documents them. */
const FAILED = 1;
const USAGE = 2;

/** The version of package.json, which stands two folders above this file. */
const readVersion = (): string =>
  (createRequire(import.meta.url)('../../package.json') as { version: string }).version;

const program = new Command('miljard')
  .description(
    'Reads news articles and writes down who invests how much where according to whom, one JSON record per article.',
  )
  .version(readVersion(), '--version')
  .showHelpAfterError('(miljard --help tells more)')
  .exitOverride((error) => {
    process.exit(error.exitCode === 0 ? 0 : USAGE);
  });

const runCommand = (name: string, description: string): Command =>
  program
    .command(name)
    .description(description)
    .argument('[paths...]', 'articles, folders of articles, or - for standard input', ['corpus'])
    .addOption(outOption())
    .addOption(languageOption())
    .option('--jobs <n>', 'worker threads (default: one for each core)', parseCount)
    .option('--include <globs...>', 'read only files that match one of these, below the folder')
    .option('--exclude <globs...>', 'read no file that matches one of these')
    .option('--changed-since <revision>', 'read only files that differ from this git revision')
    .option('--retry-failed', 'read only what failed in the last run')
    .option('--fail-fast', 'stop at the first failure')
    .option('--force', 'read every file, also those that an earlier run has done')
    .addOption(maxBytesOption())
    .option('--time-limit <seconds>', 'longest time for one article', parseCount, 30)
    .option('--watch', 'run again whenever something below the inputs changes')
    .option('--json', 'print one JSON line per article')
    .option('--quiet', 'print failures only');

/** Whether articles are worked on, so that there is more to do than to print. */
let isRun = false;

/** Runs once, or whenever something changes. */
async function start(paths: string[], options: RunOptions & { watch?: boolean }): Promise<void> {
  isRun = true;
  const { run } = await import('./run.ts');
  const { watchRun } = await import('./watch.ts');
  process.exitCode = await (options.watch ? watchRun : run)(paths, options);
}

runCommand('run', 'extract and summarise').addOption(summariesOption()).action(start);

runCommand('extract', 'only the records').action((paths: string[], options: RunOptions) =>
  start(paths, { ...options, summaries: [] }),
);

program
  .command('summarise')
  .description('only the summaries, from the records')
  .argument('[dir]', 'folder of the records', 'extracted')
  .addOption(summariesOption())
  .option('--source <dir>', 'folder of the articles, for the links', 'corpus')
  .option('--json', 'print the summaries as JSON lines, and write nothing')
  .action(async (dir: string, options) => {
    const { summariseFolder } = await import('./summarise.ts');
    process.exitCode = await summariseFolder(dir, options);
  });

program
  .command('export')
  .description(
    'the records for other programs: JSON Lines, CSV (an event a row), ninjs 3.2 or W3C Web Annotation',
  )
  .argument('[dir]', 'folder of the records', 'extracted')
  .addOption(
    new Option('--format <format>', 'one object a line, but for csv')
      .choices(['ninjs', 'jsonl', 'csv', 'web-annotation'])
      .makeOptionMandatory(),
  )
  .option('--to <file>', 'write to a file (default: standard output)')
  .option('--source <dir>', 'folder of the articles, which web-annotation quotes from', 'corpus')
  .addOption(maxBytesOption())
  .action(async (dir: string, options) => {
    const { exportRecords } = await import('./export.ts');
    process.exitCode = await exportRecords(dir, options);
  });

program
  .command('explain')
  .description('show an article with every fact, the rule that found it and the words it stands on')
  .argument('<file>', 'an article', parseFile)
  .option('--source <dir>', 'folder of the articles, for its newsroom.yaml', 'corpus')
  .addOption(languageOption())
  .addOption(maxBytesOption())
  .action(async (file: string, options) => {
    const { explain } = await import('./explain.ts');
    process.exitCode = await explain(file, options);
  });

program
  .command('review')
  .description('what changed in meaning in the records since a git revision, or against another folder')
  .argument('[base]', 'git revision or folder', 'HEAD')
  .addOption(outOption())
  .option('--source <dir>', 'folder of the articles, for their sentences', 'corpus')
  .option('--html <file>', 'write the review as a page of its own')
  .option('--json', 'print one JSON line per change')
  .option('--articles', 'print one line per article, with what moved')
  .addOption(
    new Option('--fail-on <severity>', 'exit with 1 where there is such a change, or a graver one').choices([
      'high',
      'medium',
      'any',
    ]),
  )
  .action(async (base: string, options) => {
    const { review } = await import('./review.ts');
    process.exitCode = await review(base, options);
  });

program
  .command('serve')
  .description('the review in a browser on this machine; a decision becomes a correction at once')
  .argument('[dir]', 'folder of the records and summaries', 'extracted')
  .option('--source <dir>', 'folder of the articles', 'corpus')
  .option('--base <base>', 'git revision or folder to compare with', 'HEAD')
  .option('--port <n>', 'port on the loopback address (default: any that is free)', parsePort, 0)
  .addOption(languageOption())
  .addOption(maxBytesOption())
  .action(async (dir: string, options) => {
    const { serve } = await import('./serve.ts');
    process.exitCode = await serve(dir, options);
  });

program
  .command('correct')
  .description('write a correction beside an article; it holds at every run')
  .argument('<file>', 'an article', parseFile)
  .option('--quote <words>', 'words of the article that the correction hangs on')
  .option('--context <words>', 'more words around the quote, where it stands there more than once')
  .option('--note <text>', 'why, for people')
  .option('--remove <class>', 'the words are no company, organisation, source, place or amount')
  .option('--name <class>', 'the words name this company, organisation, source or place (with --id)')
  .option('--id <id>', 'id of the entity named')
  .option('--kind <kind>', 'kind of the organisation or place named')
  .option('--merge <id>', 'this entity is the one of --into')
  .option('--into <id>', 'see --merge')
  .option('--value <number>', 'the amount in the words is this; "none" for no number')
  .option('--low <number>', 'lower end of a range')
  .option('--high <number>', 'upper end of a range')
  .option('--currency <code>', 'currency of the amount, ISO 4217')
  .option('--unit <word>', 'what is counted')
  .option(
    '--bound <bound>',
    'exact, more-than, at-least, less-than, at-most, about, nearly, up-to, range or vague',
  )
  .option('--event <type>', 'which event of the sentence --set and --remove-event mean')
  .option('--actor <id>', 'which event of the sentence, where it states several of a type')
  .option('--set <role=value...>', 'roles of the event: actor=amazon value=5 place=FR; "none" empties one')
  .option('--remove-event', 'the sentence does not state the event')
  .option('--add-event <type>', 'the sentence states this event (with --set)')
  .addOption(maxBytesOption())
  .action(async (file: string, options) => {
    const { correct } = await import('./correct.ts');
    process.exitCode = await correct(file, options);
  });

program
  .command('git-setup')
  .description('make git show and merge records fact by fact in this repository')
  .addOption(outOption())
  .option('--source <dir>', 'folder of the articles and their corrections', 'corpus')
  .option('--undo', 'take it out again')
  .action(async (options) => {
    const { gitSetup } = await import('./git-setup.ts');
    process.exitCode = await gitSetup(fileURLToPath(import.meta.url), options);
  });

program
  .command('facts')
  .description('a record as one fact a line, in words')
  .argument('<file>', 'a record', parseFile)
  .action(async (file: string) => {
    const { facts } = await import('./facts.ts');
    process.exitCode = await facts(file);
  });

program
  .command('merge-records')
  .description('merge two versions of a record fact by fact, into the first; git calls it')
  .argument('<base>', 'the version that both come from, or an empty file')
  .argument('<ours>', 'one version; the outcome is written over it')
  .argument('<theirs>', 'the other version')
  .argument('[path]', 'the path of the record, for messages', 'the record')
  .action(async (base: string, ours: string, theirs: string, shown: string) => {
    const { mergeRecordFiles } = await import('./merge-records.ts');
    process.exitCode = await mergeRecordFiles(base, ours, theirs, shown);
  });

program
  .command('evaluate')
  .description('precision, recall and F1 against gold: marked articles (.md) or records (.json)')
  .argument('<gold...>', 'gold files, or folders of them', parseSeveral)
  .addOption(outOption())
  .option('--errors', 'list what was wrong and what was missed')
  .option('--json', 'print JSON lines')
  .action(async (gold: string[], options) => {
    const { evaluate } = await import('./evaluate.ts');
    process.exitCode = await evaluate(gold, options);
  });

/** Ends with the message of an error that no command has dealt with. */
function fail(error: unknown): never {
  process.stderr.write(faultText(error, process.env['MILJARD_DEBUG'] === '1'));
  process.exit(FAILED);
}

// Who pipes into head has read enough: no failure of ours. A run goes on, since its work is the files that it writes.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') fail(error);
  if (!isRun) process.exit();
});
process.stderr.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.exit(FAILED);
});
process.on('uncaughtException', fail);

await program.parseAsync().catch(fail);
