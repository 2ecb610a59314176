import type { Page } from 'playwright-core';

/** Opens a presentation and has all of its slides fitted, as for paper (src/client/stage/fit-shown.ts). */
export async function openPresentation(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForSelector('.slides > .slide.fitted', { state: 'attached' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.waitForSelector('.slides.fitted');
}
