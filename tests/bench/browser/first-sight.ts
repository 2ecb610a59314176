import type { Browser } from 'playwright-core';
import { loadPage } from './load-page.ts';
import { mainThreadWork } from './throttle.ts';

/** What a page did on a slow phone. */
export interface FirstSight {
  /** ms from the navigation until its title was on the screen. */
  shown: number;
  /** Layout shifts (CLS). */
  shift: number;
  /** How far the title moved afterwards, px. */
  moved: number;
  /** ms of processor time that the page's main thread took until all was quiet. */
  work: number;
  /** Requests to other hosts. */
  elsewhere: number;
}

/** Loads a page as a first visitor with a slow phone. */
export async function seeFirst(browser: Browser, address: string, title: string): Promise<FirstSight> {
  const { context, page, session, elsewhere } = await loadPage(browser, address, title, { slow: true });
  const seen = await page.evaluate(() => {
    const { shown = Number.NaN, shift, moved } = window.lecternBench;
    return { shown, shift, moved: moved() };
  });
  const work = await mainThreadWork(session);
  await context.close();
  return { ...seen, work, elsewhere: elsewhere.length };
}
