import type { Browser, Page } from 'playwright-core';
import type { BenchDeck } from '../content/bench-deck.ts';
import { lookAtSlide, slideIsStill } from './in-page.ts';
import { loadPage } from './load-page.ts';
import { mainThreadWork, slowCpu } from './throttle.ts';

/** What walking through a presentation showed. */
export interface Walk {
  /** ms from the key press until the next slide's title is on the screen, a value a change, at a CPU four times slower. */
  changes: number[];
  /** ms of processor time of the main thread for each of these changes, its animation included. */
  work: number[];
  /** MB of JavaScript objects after a first load and a collection of garbage. */
  heap: number;
  /** Titles of slides with a part that cannot be seen. */
  cropped: string[];
  /** The smallest text of each slide, px on a screen 1280 px wide. */
  smallest: number[];
}

/** Walks through a whole presentation with the right arrow key; the first changes are timed. */
export async function walkThrough(
  browser: Browser,
  address: string,
  { title, slides }: BenchDeck,
  activeSlide: string,
  timed: number,
): Promise<Walk> {
  const { context, page, session } = await loadPage(browser, address, title);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const walk: Walk = { changes: [], work: [], heap: usedSize / 1e6, cropped: [], smallest: [] };
  await slowCpu(session);
  for (const [index, slide] of slides.entries()) {
    if (index === timed) await slowCpu(session, 1);
    const before = await mainThreadWork(session);
    const change = await goOn(page, slide.title, activeSlide);
    await page.evaluate(slideIsStill);
    if (index < timed && change !== undefined) {
      walk.changes.push(change);
      walk.work.push((await mainThreadWork(session)) - before);
    }
    const { cropped, smallest } = await page.evaluate(lookAtSlide, activeSlide);
    if (cropped || change === undefined) walk.cropped.push(slide.title);
    walk.smallest.push(smallest);
  }
  await context.close();
  return walk;
}

const A_CHANGE_TAKES_AT_MOST_MS = 10_000;

/**
 * Turns to the next slide.
 * @returns ms until its title was on the screen; undefined where the slide came with its title outside of it
 */
async function goOn(page: Page, title: string, activeSlide: string): Promise<number | undefined> {
  await page.evaluate((next) => {
    window.lecternBench.change = window.lecternBench.afterKey(next);
  }, title);
  await page.keyboard.press('ArrowRight');
  const change = await page.evaluate(
    (limit) =>
      Promise.race([
        window.lecternBench.change,
        new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), limit)),
      ]),
    A_CHANGE_TAKES_AT_MOST_MS,
  );
  if (change === undefined && !(await page.locator(activeSlide).first().textContent())?.includes(title)) {
    throw new Error(`the slide “${title}” did not come after the right arrow key`);
  }
  return change;
}
