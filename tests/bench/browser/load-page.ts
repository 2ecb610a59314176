import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { watchPage } from './in-page.ts';
import { countMainThread, slowCpu, slowNetwork } from './throttle.ts';

/** 16:9, so that a slide fills the screen. */
const SCREEN = { width: 1280, height: 720 };

export interface LoadedPage {
  context: BrowserContext;
  page: Page;
  session: CDPSession;
  /** Addresses on other hosts that were asked for. */
  elsewhere: readonly string[];
}

/**
 * Opens a page as a first visitor does and waits until its title is on the screen and the network has been quiet for a second.
 * @param title text of the heading that stands first
 * @param how `slow`: on Fast 3G with a CPU four times slower; `worker`: what a service worker loads afterwards counts too
 */
export async function loadPage(
  browser: Browser,
  address: string,
  title: string,
  { slow = false, worker = false } = {},
): Promise<LoadedPage> {
  const context = await browser.newContext({
    viewport: SCREEN,
    serviceWorkers: worker ? 'allow' : 'block',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const elsewhere: string[] = [];
  const { origin } = new URL(address);
  let last = performance.now();
  page.on('request', (request) => {
    last = performance.now();
    if (!request.url().startsWith(origin) && request.url().startsWith('http')) elsewhere.push(request.url());
  });
  page.on('requestfinished', () => {
    last = performance.now();
  });
  await page.addInitScript(watchPage, title);
  await countMainThread(session);
  if (slow) {
    await slowNetwork(session);
    await slowCpu(session);
  }
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.lecternBench?.shown !== undefined, undefined, { timeout: 90_000 });
  while (performance.now() - last < 1000) await page.waitForTimeout(100);
  return { context, page, session, elsewhere };
}
