import { type AddressInfo, createServer, type Socket } from 'node:net';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../../src/browser/launch-browser.ts';

/**
 * Lets `use` work with the installed Chromium, which reaches this machine only.
 * @param others what becomes of requests to other hosts: refused at once, or never answered
 * @throws NoBrowser
 */
export async function withBenchBrowser<T>(
  others: 'refused' | 'silent',
  use: (browser: Browser) => Promise<T>,
): Promise<T> {
  const host = await silentHost();
  const target = others === 'refused' ? '~NOTFOUND' : host.address;
  const browser = await launchBrowser([`--host-resolver-rules=MAP * ${target}, EXCLUDE 127.0.0.1`]);
  try {
    return await use(browser);
  } finally {
    await browser.close();
    host.close();
  }
}

/** A host that takes every connection and never says a word. */
async function silentHost() {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => sockets.delete(socket));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
