/** One line of progress on a terminal, nothing elsewhere. */

export interface Progress {
  /** Tells how far the run is. */
  count(articles: number, failed: number): void;
  /** Prints a line above the progress. */
  message(line: string): void;
  done(): void;
}

/** How often the line is drawn anew, in milliseconds. */
const INTERVAL = 100;

/** Progress on `stream`; drawn only where that is a terminal and `quiet` is off. Messages are always printed. */
export function createProgress(stream: NodeJS.WriteStream, quiet: boolean): Progress {
  const draws = stream.isTTY && !quiet;
  const started = performance.now();
  let drawn = 0;
  const clear = (): void => {
    if (draws) stream.write('\r\u001B[K');
  };
  return {
    count(articles, failed) {
      const now = performance.now();
      if (!draws || now - drawn < INTERVAL) return;
      drawn = now;
      const rate = articles / Math.max((now - started) / 1000, 0.001);
      const failures = failed > 0 ? `, ${failed} failed` : '';
      stream.write(`\r\u001B[K${articles} articles, ${rate.toFixed(0)} a second${failures}`);
    },
    message(line) {
      clear();
      stream.write(`${line}\n`);
    },
    done: clear,
  };
}
