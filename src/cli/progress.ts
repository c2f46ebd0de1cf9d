/** One line of progress on a terminal, nothing elsewhere. */

export interface Progress {
  /** Whether anything is drawn: on a terminal only. */
  readonly draws: boolean;
  /** Tells how many files there are, for the time left. */
  expect(files: number): void;
  /** Tells how far the run is. */
  count(articles: number, failed: number): void;
  /** Prints a line above the progress. */
  message(line: string): void;
  done(): void;
}

/** How often the line is drawn anew, in milliseconds. */
const INTERVAL = 100;

/** Characters of the bar. */
const WIDTH = 20;

function drawBar(share: number): string {
  const full = Math.min(WIDTH, Math.floor(share * WIDTH));
  return '█'.repeat(full) + '░'.repeat(WIDTH - full);
}

/** Seconds as a person says them: "45 s", "3 min", "2 h 5 min". */
function duration(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** Progress on `stream`; drawn only where that is a terminal and `quiet` is off. Messages are always printed. */
export function createProgress(stream: NodeJS.WriteStream, quiet: boolean): Progress {
  const draws = stream.isTTY && !quiet;
  const started = performance.now();
  let drawn = 0;
  let expected = 0;
  const clear = (): void => {
    if (draws) stream.write('\r\u001B[K');
  };
  return {
    draws,
    expect(files) {
      expected = files;
    },
    count(articles, failed) {
      const now = performance.now();
      if (!draws || now - drawn < INTERVAL) return;
      drawn = now;
      const rate = articles / Math.max((now - started) / 1000, 0.001);
      const failures = failed > 0 ? `, ${failed} failed` : '';
      const left = expected > articles ? `, ${duration((expected - articles) / rate)} left` : '';
      const bar = expected > 0 ? `${drawBar(articles / expected)} ` : '';
      const total = expected > 0 ? ` of ${expected}` : '';
      stream.write(
        `\r\u001B[K${bar}${articles}${total} articles, ${rate.toFixed(0)} a second${left}${failures}`,
      );
    },
    message(line) {
      clear();
      stream.write(`${line}\n`);
    },
    done: clear,
  };
}
