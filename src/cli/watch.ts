/** `miljard run --watch`: runs again whenever something below the inputs changes. */
import { changesBelow } from '../io/watch.ts';
import { run, type RunOptions } from './run.ts';

/** @returns the exit status of the last run; 0 when watching is ended by Ctrl-C and that run had no failure. */
export async function watchRun(paths: readonly string[], options: RunOptions): Promise<number> {
  const stop = new AbortController();
  const interrupt = (): void => stop.abort();
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  try {
    let status = await run(paths, options);
    // Wrong usage and an interrupted run are no state to watch from.
    if (status > 1) return status;
    process.stderr.write(`watching ${paths.join(', ')}; Ctrl-C ends\n`);
    for await (const _ of changesBelow(paths, options.out, stop.signal)) {
      status = await run(paths, { ...options, force: false, silentWhenIdle: true });
    }
    return status > 1 ? 0 : status;
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  }
}
