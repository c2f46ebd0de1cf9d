/** Lines on the terminal, through the user's pager where they are longer than the screen. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Whether standard output may have colour. */
export const hasColour = (): boolean => process.stdout.isTTY === true && !process.env['NO_COLOR'];

/** Shows lines; without a terminal, or with an empty PAGER, they are written as they are. */
export async function show(lines: readonly string[]): Promise<void> {
  const text = lines.map((line) => `${line}\n`).join('');
  const command = process.env['PAGER'] ?? 'less';
  if (!process.stdout.isTTY || lines.length < process.stdout.rows || command === '') {
    process.stdout.write(text);
    return;
  }
  const pager = spawn(command, {
    shell: true,
    stdio: ['pipe', 'inherit', 'ignore'],
    env: { LESS: 'FRX', ...process.env },
  });
  // Who leaves the pager before the end has read enough.
  pager.stdin.on('error', () => undefined);
  pager.stdin.end(text);
  const [status] = (await once(pager, 'close')) as [number | null];
  // 126 and 127 are the shell's: there is no such pager.
  if (status === 126 || status === 127) process.stdout.write(text);
}
