import type { Worker } from 'node:worker_threads';

const LOOK_EVERY_MS = 500;

/**
 * Tells when a thread has computed for so many seconds. The clock would blame a file for a machine that is busy.
 * @returns `renew`, which counts from now on, and `end`
 */
export function watchComputing(
  worker: Worker,
  seconds: number,
  onTooLong: () => void,
): { renew(): void; end(): void } {
  let from = 0;
  let latest = 0;
  const timer = setInterval(async () => {
    const usage = await worker.cpuUsage().catch(() => undefined);
    if (usage === undefined) return;
    latest = (usage.user + usage.system) / 1e6;
    if (latest - from > seconds) onTooLong();
  }, LOOK_EVERY_MS);
  return {
    renew: () => {
      from = latest;
    },
    end: () => clearInterval(timer),
  };
}
