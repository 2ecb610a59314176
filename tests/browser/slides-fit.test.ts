import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureSlides } from '../../src/browser/measure-slides.ts';
import { openPresentation } from '../../src/browser/open-presentation.ts';
import { SITES } from '../build/build-sites.ts';
import { type OpenSite, openSite } from './open-browser.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(SITES.full);
});
afterAll(() => site.close());

const decks = () =>
  readdirSync(`${SITES.full}/decks`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

/** The text size of each slide of a page, in pixels of its 1280 × 720, by the slide's title. */
async function textSizes(path: string): Promise<Map<string, number>> {
  const page = await site.open('/');
  if (path.endsWith('/present/')) await openPresentation(page, site.origin + path);
  else await page.goto(site.origin + path);
  await page.waitForFunction(() => !document.querySelector('.slides > .slide:has(.slide-body):not(.fitted)'));
  const sizes = await page.$$eval('.slides > .slide:has(.slide-body)', (slides) =>
    slides.map((slide): [string, number] => [
      slide.querySelector('h2')?.textContent ?? '',
      Number.parseFloat(getComputedStyle(slide.querySelector('.slide-body') ?? slide).fontSize),
    ]),
  );
  await page.context().close();
  return new Map(sizes);
}

describe('slides', () => {
  it('keep their text size in the handout, where they are shown small', async () => {
    const presented = await textSizes('/decks/customers/present/');
    const handout = await textSizes('/decks/customers/handout/');
    expect(handout.size).toBeGreaterThan(10);
    for (const [title, size] of handout) expect(size, title).toBeGreaterThan((presented.get(title) ?? 0) - 3);
  });

  it('are fitted when they come, by whatever way', async () => {
    const page = await site.open('/decks/customers/present/');
    const fitted = (slide: number) => page.locator('.slides > .slide').nth(slide).getAttribute('class');
    await expect.poll(() => fitted(0)).toContain('fitted');
    await expect.poll(() => fitted(1)).toContain('fitted');
    expect(await fitted(9)).not.toContain('fitted');
    await page.evaluate(() => {
      location.hash = '#/9';
    });
    await expect.poll(() => fitted(9)).toContain('present');
    expect(await fitted(9)).toContain('fitted');
    await expect.poll(() => fitted(8)).toContain('fitted');
    expect(await fitted(5)).not.toContain('fitted');
  });

  it('fit on wide and on narrow screens and can be read, every one of every deck', async () => {
    const faults = await measureSlides(site.browser, site.origin, decks());
    expect(faults.map(({ deck, slide, shape, what }) => `${deck}#${slide} ${shape} ${what}`)).toEqual([]);
  });
});
