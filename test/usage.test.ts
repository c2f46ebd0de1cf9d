import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { folderWith, miljard } from './command.ts';

describe('a command that cannot be meant', () => {
  const folder = folderWith({ 'corpus/a.txt': 'ASML investeert 4 miljoen euro in Eindhoven.\n' });

  it.each([
    [['explain', 'nergens.txt'], "'nergens.txt' is invalid for argument 'file'. Expected a file"],
    [['explain', 'corpus'], 'Expected a file, found a folder there.'],
    [['facts', 'nergens.json'], 'found nothing there'],
    [['correct', 'nergens.txt', '--quote', 'x'], 'found nothing there'],
    [['correct', 'corpus/a.txt'], 'quote: is missing'],
    [
      ['correct', 'corpus/a.txt', '--quote', 'ASML', '--value', 'veel'],
      'value: expected a number, got "veel"',
    ],
    [['correct', 'corpus/a.txt', '--quote', 'ASML', '--remove', 'firma'], 'class: expected one of company,'],
    [['evaluate', 'nergens'], "'nergens' is invalid for argument 'gold'"],
    [['summarise', 'nergens'], 'found no record in nergens. Run "miljard run" first.'],
    [['serve', 'nergens'], 'expected records in nergens, found nothing. Run "miljard run" first.'],
    [['serve', '--port', '99999'], 'Expected a port from 1 to 65535, or 0 for any, got "99999".'],
    [['serve', '--port', 'http'], 'Expected a port'],
    [['run', 'nergens'], 'expected a folder or an article, found nothing at nergens'],
    [['run', '--include', '*.md'], 'found no article in corpus. See what --include and --exclude leave.'],
    [['run', '--language', 'de'], 'Allowed choices are nl, en, fr.'],
    [['run', '--summaries', 'nl,de'], 'Expected some of nl,en,fr, got "de".'],
    [['run', '--changed-since', 'HEAD'], 'is in no git repository; "git init" makes one'],
  ])('miljard %j says what was expected, and exits with 2', (args, said) => {
    const { status, stdout, stderr } = miljard(folder, ...args);
    expect(stderr).toContain(said);
    expect([status, stdout]).toEqual([2, '']);
    expect(readdirSync(folder)).not.toContain('nergens');
  });
});
