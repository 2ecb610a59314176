import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITES } from '../build/build-sites.ts';
import { type OpenSite, openSite } from './open-browser.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(SITES.mini);
});
afterAll(() => site.close());

async function present(deck: string, options = {}): Promise<Page> {
  const page = await site.open(`/decks/${deck}`, options);
  await page.waitForSelector('.reveal.ready');
  return page;
}
const shown = (page: Page) => page.locator('main .slides > .present').getAttribute('id');

/** Notes which parts of the slide are named for the browser while it moves them. */
async function watchMoves(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const start = document.startViewTransition.bind(document);
    document.startViewTransition = (change) => {
      const transition = start(change);
      void transition.updateCallbackDone.then(() => {
        const named = [...document.querySelectorAll<HTMLElement>('.present *')]
          .filter(({ style }) => style.getPropertyValue('view-transition-name'))
          .map(({ textContent }) => textContent);
        document.body.dataset.moved = named.join('|');
      });
      return transition;
    };
  });
  return async () => ((await page.locator('body').getAttribute('data-moved')) ?? '').split('|');
}

describe('slides that share parts', () => {
  it('have them moved, to the later one and back, and are shown as they are afterwards', async () => {
    const page = await present('moving/present/#/three');
    await expect
      .poll(() => page.evaluate(() => document.querySelectorAll('script[src*="animate"]').length))
      .toBe(1);
    await page.waitForLoadState('networkidle');
    const moved = await watchMoves(page);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => shown(page)).toBe('two');
    await expect.poll(moved).toEqual(['三件事', '回访', '倾听']);
    await expect.poll(() => page.locator('[style*="view-transition-name"]').count()).toBe(0);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => shown(page)).toBe('three');
    await expect.poll(moved).toEqual(['三件事', '倾听', '回访']);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => shown(page)).toBe('two');
    await page.evaluate(() => delete document.body.dataset.moved);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => shown(page)).toBe('else');
    expect(await moved()).toEqual(['']);
  });

  it('move nothing under reduced motion', async () => {
    const page = await present('moving/present/#/three', { reducedMotion: 'reduce' });
    const moved = await watchMoves(page);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => shown(page)).toBe('two');
    expect(await moved()).toEqual(['']);
  });

  it('cost a deck that has none nothing', async () => {
    const page = await present('mini/present/');
    expect(await page.locator('template[data-script="animate"]').count()).toBe(0);
  });
});

describe('a deck that says how it is presented', () => {
  it('pushes its slides across, none under reduced motion', async () => {
    const moving = await present('moving/present/#/three');
    const place = (page: Page) =>
      page.locator('#two').evaluate((slide) => {
        const { transform, transitionDuration } = getComputedStyle(slide);
        return [transform === 'none', Number.parseFloat(transitionDuration) > 0];
      });
    expect(await place(moving)).toEqual([false, true]);
    expect(await place(await present('moving/present/#/three', { reducedMotion: 'reduce' }))).toEqual([
      false,
      false,
    ]);
  });

  it('is turned by neither click nor wheel where it says so', async () => {
    const page = await present('moving/present/#/three');
    await page.mouse.click(640, 600);
    await page.mouse.wheel(0, 200);
    await page.keyboard.press('b');
    await page.mouse.click(640, 600);
    await expect.poll(() => page.locator('.reveal.paused').count()).toBe(0);
    expect(await shown(page)).toBe('three');
  });

  it('has caused no fault', () => {
    expect(site.faults).toEqual([]);
  });
});
