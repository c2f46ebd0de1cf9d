/** Where a command's outcome goes: standard output, or a file that is whole or not there. */
import { createWriteStream, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';

/** Takes text piece by piece, no faster than it can be written, so that memory stays flat. */
export interface Sink {
  write(text: string): Promise<void>;
  /** Ends it; a file takes its name now. */
  close(): Promise<void>;
  /** Ends it where something went wrong; what stood in the file before still stands there. */
  abandon(): void;
}

/** Text gathered before it is handed on, in UTF-16 code units. */
const CHUNK = 1 << 16;

/** A sink to `file`, or to standard output where there is none. */
export function openSink(file: string | null): Sink {
  const temporary = `${file}.${process.pid}.tmp`;
  if (file !== null) mkdirSync(path.dirname(file), { recursive: true });
  const stream = file === null ? process.stdout : createWriteStream(temporary);
  let failure: Error | undefined;
  // Who reads standard output may stop to (`| head`); the command line sees to that.
  if (file !== null) stream.on('error', (error) => (failure = error));
  let pending = '';
  const flush = async (): Promise<void> => {
    if (failure) throw failure;
    const text = pending;
    pending = '';
    if (text !== '' && !stream.write(text)) await once(stream, 'drain');
  };
  return {
    async write(text) {
      pending += text;
      if (pending.length >= CHUNK) await flush();
    },
    async close() {
      await flush();
      if (file === null) return;
      stream.end();
      await finished(stream);
      renameSync(temporary, file);
    },
    abandon() {
      if (file === null) return;
      stream.destroy();
      rmSync(temporary, { force: true });
    },
  };
}
