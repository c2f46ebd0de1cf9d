/** Loaded into a process before its own code: tells at its end what it took. */
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** Samples of memory kept; when there are twice as many, every second one is dropped. */
const SAMPLES = 20;

if (isMainThread) {
  let held: number[] = [];
  let every = 1;
  let ticks = 0;
  setInterval(() => {
    ticks += 1;
    if (ticks % every !== 0) return;
    held.push(process.memoryUsage.rss() / 1e6);
    if (held.length < SAMPLES * 2) return;
    held = held.filter((_, index) => index % 2 === 1);
    every *= 2;
  }, 100).unref();
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const cost = { cpu: (userCPUTime + systemCPUTime) / 1e6, peak: (maxRSS * 1024) / 1e6, held };
    writeFileSync(process.env['MILJARD_METER']!, JSON.stringify(cost));
  });
}
