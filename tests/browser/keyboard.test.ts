import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITES } from '../build/build-sites.ts';
import { type OpenSite, openSite } from './open-browser.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(SITES.mini);
});
afterAll(() => site.close());

/** What has the focus: its text or its label. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
  });
const isFocused = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

async function present(): Promise<Page> {
  const page = await site.open('/decks/mini/present/', { reducedMotion: 'reduce' });
  await page.waitForSelector('.reveal.ready');
  return page;
}

/** Presses Tab until something is focused; fails after as many presses as a page may have stops. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab');
    if (await isFocused(page, selector)) return;
  }
  throw new Error(`The Tab key never comes to ${selector}.`);
}

describe('with the keyboard alone', () => {
  it('nothing on the small slides of a handout is a stop', async () => {
    const page = await site.open('/decks/mini/handout/');
    await page.waitForSelector('.handout-fitted');
    const boxes = page.locator('.handout-stage input');
    expect(await boxes.count()).toBeGreaterThan(0);
    expect(await boxes.evaluateAll((all) => all.filter((box) => (box as HTMLElement).tabIndex >= 0))).toEqual(
      [],
    );
  });

  it('the first stop of a page skips its header', async () => {
    const page = await site.open('/decks/mini/');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('跳到正文');
    expect(await page.locator('.skip').boundingBox()).toMatchObject({ y: expect.any(Number) });
    await page.keyboard.press('Enter');
    await expect.poll(() => isFocused(page, '#content')).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  it.each(['/', '/courses/first/', '/decks/gallery/', '/roles/keeper/', '/search/?q=接听'])(
    'every stop of %s shows where it is, and none keeps the focus',
    async (path) => {
      const page = await site.open(path);
      if (path.startsWith('/search')) await page.waitForSelector('.results a');
      await page.evaluate(() => document.body.focus());
      const stops = new Set<number>();
      for (let presses = 0; presses < 300; presses++) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(() => {
          const element = document.activeElement;
          if (!element || element === document.body) return undefined;
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
          const { top, bottom, width } = element.getBoundingClientRect();
          return {
            index: [...document.querySelectorAll('*')].indexOf(element),
            element: element.outerHTML.slice(0, 80),
            marked: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
            seen: width > 0 && bottom > 0 && top < innerHeight,
          };
        });
        if (stop === undefined || stops.has(stop.index)) break;
        stops.add(stop.index);
        expect(stop).toMatchObject({ marked: true, seen: true });
      }
      expect(stops.size).toBeGreaterThan(3);
      expect(stops.size).toBeLessThan(300);
    },
  );

  it('/ leads into the search box of the header, and Enter to the results', async () => {
    const page = await site.open('/roles/keeper/');
    await page.keyboard.press('/');
    expect(await isFocused(page, '#header-search')).toBe(true);
    await page.keyboard.type('接听');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\//);
    await page.waitForSelector('.results a');
    await page.locator('main [data-search-box] input').focus();
    await page.keyboard.press('ArrowDown');
    expect(await isFocused(page, '.results a')).toBe(true);
  });

  it('filters of a search are pressed and released, and keep the focus', async () => {
    const page = await site.open('/search/?q=业主');
    await page.waitForSelector('.chip:visible');
    await tabTo(page, '[data-search-filter="kind"] .chip');
    const all = await page.locator('.results li').count();
    await page.keyboard.press('Space');
    expect(await page.locator('.chip[aria-pressed="true"]').count()).toBe(1);
    expect(await isFocused(page, '.chip[aria-pressed="true"]')).toBe(true);
    await page.keyboard.press('Space');
    expect(await page.locator('.chip[aria-pressed="true"]').count()).toBe(0);
    expect(await isFocused(page, '.chip')).toBe(true);
    expect(await page.locator('.results li').count()).toBe(all);
  });

  it('a quiz is answered', async () => {
    const page = await site.open('/decks/gallery/');
    await tabTo(page, '[data-quiz="single"] input');
    // Options come in another order at each try.
    const right = page.locator('[data-quiz="single"] [data-right] input');
    for (let option = 0; option < 5 && !(await right.isChecked()); option++)
      await page.keyboard.press('ArrowDown');
    await tabTo(page, '[data-quiz="single"] .quiz-check');
    await page.keyboard.press('Enter');
    expect(await page.locator('[data-quiz="single"] .quiz-result').textContent()).toContain('答对了');
    expect(await page.locator('[data-quiz="single"] .quiz-answer').isVisible()).toBe(true);
  });

  it('a list is ticked off', async () => {
    const page = await site.open('/decks/gallery/');
    await tabTo(page, '.checklist input');
    await page.keyboard.press('Space');
    expect(await page.locator('.checklist input').first().isChecked()).toBe(true);
  });

  it('the trainer’s notes are unfolded', async () => {
    const page = await site.open('/decks/mini/');
    await tabTo(page, 'details.presenter summary');
    await page.keyboard.press('Enter');
    expect(await page.locator('details.presenter').first().getAttribute('open')).not.toBeNull();
  });

  it('a deck is presented, from the first slide to the last and back', async () => {
    const page = await present();
    const shown = () => page.locator('.slides > .present').getAttribute('id');
    await page.keyboard.press('End');
    await expect.poll(shown).toBe('_end');
    await page.keyboard.press('Home');
    await expect.poll(shown).toBe('cover');
    await page.keyboard.press('ArrowRight');
    await expect.poll(shown).toBe('first');
  });

  it.each([
    ['?', '[data-keys]'],
    ['q', '[data-qr]'],
  ])('the dialog of %s holds the focus, Escape closes it and the slide goes on', async (key, dialog) => {
    const page = await present();
    await page.keyboard.press(key);
    await page.waitForSelector(`${dialog}[open]`);
    for (let presses = 0; presses < 6; presses++) {
      // Beside the dialog only the browser's own controls can be reached, and those are not of the page.
      expect(
        await page.evaluate(
          (own) => document.activeElement?.closest(own) !== null || document.activeElement === document.body,
          dialog,
        ),
      ).toBe(true);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Escape');
    expect(await page.locator(`${dialog}[open]`).count()).toBe(0);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.locator('.slides > .present').getAttribute('id')).toBe('first');
  });

  it('a dialog gives the focus back to the button that opened it', async () => {
    const page = await present();
    const button = page.locator('.stage-tools [data-key="h"]');
    await button.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-keys][open]');
    await page.keyboard.press('Escape');
    expect(await isFocused(page, '.stage-tools [data-key="h"]')).toBe(true);
  });
});
