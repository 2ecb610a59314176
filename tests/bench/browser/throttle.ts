import type { CDPSession } from 'playwright-core';

/** “Fast 3G” of Chrome’s DevTools: 1.6 Mbit/s down, 750 kbit/s up at 90 %, 150 ms at 3.75 times. */
const FAST_3G = {
  offline: false,
  downloadThroughput: (1.6e6 / 8) * 0.9,
  uploadThroughput: (750e3 / 8) * 0.9,
  latency: 150 * 3.75,
};

/** A CPU four times slower (Emulation.setCPUThrottlingRate). */
export const slowCpu = (session: CDPSession, rate = 4) =>
  session.send('Emulation.setCPUThrottlingRate', { rate });

/** Counts the processor time of the page's main thread from now on (Performance.enable); other load does not change it. */
export const countMainThread = (session: CDPSession) =>
  session.send('Performance.enable', { timeDomain: 'threadTicks' });

/** ms of processor time so far. */
export async function mainThreadWork(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

/** A phone's network (Network.emulateNetworkConditions). */
export async function slowNetwork(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', FAST_3G);
}
