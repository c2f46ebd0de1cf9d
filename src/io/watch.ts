/** Tells when something below a path has changed. */
import { type FSWatcher, watch } from 'node:fs';
import path from 'node:path';

/** After a change, so many milliseconds pass without another before it is told: editors write a file in several steps. */
const SETTLE = 200;

/** Some disks tell no changes, or not all: after so many milliseconds the caller looks anyway. */
const LOOK_ANYWAY = 30_000;

/** Whether a path lies in a folder, or is it. */
const isWithin = (folder: string, file: string): boolean =>
  file === folder || file.startsWith(`${folder}${path.sep}`);

/**
 * Yields each time that something below the inputs has changed, until `signal` is aborted. Changes below `except` and of
 * hidden files do not count. Changes that come while the caller is busy are told when it asks again.
 */
export async function* changesBelow(
  inputs: readonly string[],
  except: string,
  signal: AbortSignal,
): AsyncGenerator<void> {
  const own = path.resolve(except);
  let wake: (() => void) | undefined;
  let changed = false;
  const note = (): void => {
    changed = true;
    wake?.();
  };
  const watchers: FSWatcher[] = inputs.map((input) =>
    watch(input, { recursive: true, signal }, (_, name) => {
      const file = path.resolve(input, name ?? '');
      if (!isWithin(own, file) && !path.basename(file).startsWith('.')) note();
    }).on('error', note),
  );
  try {
    while (!signal.aborted) {
      if (!changed) await pause(LOOK_ANYWAY, signal, (wakeUp) => (wake = wakeUp));
      for (; changed && !signal.aborted;) {
        changed = false;
        await pause(SETTLE, signal, () => undefined);
      }
      if (!signal.aborted) yield;
    }
  } finally {
    for (const watcher of watchers) watcher.close();
  }
}

/** Waits for some time, for the abort, or for whoever calls what `register` is handed. */
function pause(
  milliseconds: number,
  signal: AbortSignal,
  register: (wake: () => void) => void,
): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
    register(end);
  });
}
