import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goToSlide } from '../../src/browser/go-to-slide.ts';
import { SITES } from '../build/build-sites.ts';
import { type OpenSite, openSite } from './open-browser.ts';

/** Some fifty slides of which the last has no steps. */
const DECK = '/decks/gallery/present/';

let site: OpenSite;
let page: Page;
beforeAll(async () => {
  site = await openSite(SITES.mini);
});
afterAll(() => site.close());

async function present(slide = '', options = {}): Promise<Page> {
  page = await site.open(DECK + slide, { reducedMotion: 'reduce', ...options });
  await page.waitForSelector('.reveal.ready');
  return page;
}
const shown = () => page.locator('main .slides > .present').first().getAttribute('id');
const isBlack = () => page.locator('.reveal.paused').count();
const isOver = () => page.locator('[data-over]').isVisible();
const press = (key: string) => page.keyboard.press(key);

const UPRIGHT_PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** Words of the slide that are smaller than 16 pixels of the screen, or run out of it at a side. */
function faultsOfText(): string[] {
  const slides = document.querySelector<HTMLElement>('main .slides');
  const scale = slides ? slides.getBoundingClientRect().width / slides.offsetWidth : 1;
  return [...document.querySelectorAll<HTMLElement>('main .present *')]
    .filter((each) => !each.closest('.notes, .visually-hidden, svg') && each.checkVisibility())
    .filter((each) => [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
    .flatMap((each) => {
      const { left, right, width } = each.getBoundingClientRect();
      const size = Number.parseFloat(getComputedStyle(each).fontSize) * scale;
      const isFault = width > 2 && (size < 16 || left < -1 || right > innerWidth + 1);
      return isFault ? [`${each.closest('.slide')?.id}: ${each.textContent} ${size} ${left}–${right}`] : [];
    });
}

describe('a trainer with nothing but a clicker', () => {
  it.each(['PageDown', 'PageUp', 'b', '.', 'F5', 'Escape', 'Enter', 'x'])(
    'comes back from black with %s, to the same slide',
    async (key) => {
      await present('#/g36');
      await press('b');
      await expect.poll(isBlack).toBe(1);
      await press(key);
      expect(await isBlack()).toBe(0);
      expect(await shown()).toBe('g36');
      await press('PageDown');
      expect(await shown()).toBe('g37');
      await page.context().close();
    },
  );

  it('comes to an end that says so, goes back into the last slide, and out to the article', async () => {
    await present('#/g49');
    await press('End');
    const last = await shown();
    await press('PageDown');
    await expect.poll(isOver).toBe(true);
    expect(await page.locator('[data-over]').textContent()).toContain('放映结束');
    await press('PageUp');
    expect(await isOver()).toBe(false);
    expect(await shown()).toBe(last);
    await press('PageDown');
    await press('PageDown');
    await page.waitForURL(/\/decks\/gallery\/(?:index\.html)?$/);
  });

  it('is not stopped by what lies over the slide', async () => {
    await present('#/g36');
    for (const key of ['?', 'o']) {
      await press(key);
      await page.getByRole('dialog').waitFor();
      await press('PageDown');
      await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    }
    expect(await shown()).toBe('g38');
  });

  it('leaves black and the end from the speaker view as well', async () => {
    await present('#/g36');
    await page.bringToFront();
    const [desk] = await Promise.all([page.waitForEvent('popup'), press('s')]);
    await desk.waitForSelector('[data-slide="current"] .slide');
    for (const key of ['PageDown', 'PageUp', 'Escape', 'Enter', 'x']) {
      await desk.keyboard.press('b');
      await expect.poll(isBlack).toBe(1);
      await expect.poll(() => desk.locator('[data-status]').textContent()).toContain('已黑');
      await desk.keyboard.press(key);
      await expect.poll(isBlack).toBe(0);
      await expect.poll(() => desk.locator('[data-status]').textContent()).toBe('');
    }
    expect(await shown()).toBe('g36');
    await desk.keyboard.press('End');
    await desk.keyboard.press('PageDown');
    await expect.poll(isOver).toBe(true);
    await expect.poll(() => desk.locator('[data-status]').textContent()).toContain('放映结束');
    // A view that has lost its stage is of no use: it never leaves the presentation.
    await desk.keyboard.press('PageDown');
    await desk.keyboard.press('PageUp');
    await expect.poll(isOver).toBe(false);
    await page.context().close();
  });
});

describe('a trainer at the computer', () => {
  it('finds a slide in the grid by arrow keys in two directions, by its number and by its title', async () => {
    await present('#/g1', { viewport: { width: 1920, height: 1080 } });
    await press('o');
    const cells = page.locator('.stage-overview [role="option"]');
    await cells.first().waitFor();
    expect(await cells.count()).toBe(await page.locator('main .slides > section').count());
    const chosen = () => page.locator('[role="option"][aria-selected="true"]').textContent();
    expect(await chosen()).toContain('流程：三步');
    const columns = await page
      .locator('#overview-slides')
      .evaluate((grid) => getComputedStyle(grid).gridTemplateColumns.split(' ').length);
    expect(columns).toBeGreaterThan(3);
    await press('ArrowDown');
    await press('ArrowRight');
    await press('Enter');
    expect(await shown()).toBe(`g${columns + 2}`);
    const box = page.locator('.stage-overview input:focus');
    await press('/');
    await box.waitFor();
    await page.keyboard.type('金字塔');
    await expect.poll(() => cells.count()).toBe(4);
    const [search] = await Promise.all([page.waitForEvent('popup'), page.getByText('在全站搜索').click()]);
    expect(decodeURIComponent(search.url())).toContain('/search/');
    expect(decodeURIComponent(search.url())).toContain('?q=金字塔');
    await search.close();
    await page.locator('.stage-overview input').focus();
    await press('Enter');
    expect(await page.locator('.slides > .present h2').textContent()).toBe('金字塔：五层');
    await press('Control+k');
    await box.waitFor();
    await page.keyboard.type('9');
    await press('Enter');
    expect(await page.locator('.slides > .present .slide-foot span').textContent()).toBe('9');
    await page.keyboard.type('12');
    await press('Enter');
    await expect.poll(() => page.locator('.slides > .present .slide-foot span').textContent()).toBe('12');
  });

  it('sees every slide of the grid as it comes near, drawings in their own colours', async () => {
    await present('', { viewport: { width: 1920, height: 1080 } });
    await press('o');
    const thumb = (index: number) => page.locator(`#overview-${index} .thumb .slide`);
    await expect.poll(() => thumb(7).count()).toBe(1);
    expect(await thumb(50).count()).toBe(0);
    await press('End');
    await expect.poll(() => thumb(50).count()).toBe(1);
    const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    await press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('goes on by a click and by the wheel, one slide a turn', async () => {
    await present('#/g36');
    await page.mouse.click(640, 300);
    expect(await shown()).toBe('g37');
    await page.mouse.wheel(0, 120);
    await expect.poll(shown).toBe('g38');
    await page.waitForTimeout(400);
    for (let notches = 0; notches < 8; notches++) await page.mouse.wheel(0, -15);
    await expect.poll(shown).toBe('g37');
    await page.waitForTimeout(400);
    expect(await shown()).toBe('g37');
  });

  it('goes on by no click that selects text, presses a control or draws', async () => {
    await present('#/g36');
    const box = await page.locator('#g36 h2').boundingBox();
    await page.mouse.move((box?.x ?? 0) + 3, (box?.y ?? 0) + 20);
    await page.mouse.down();
    await page.mouse.move((box?.x ?? 0) + 150, (box?.y ?? 0) + 22, { steps: 4 });
    await page.mouse.up();
    expect(await page.evaluate(() => getSelection()?.toString())).not.toBe('');
    expect(await shown()).toBe('g36');
    // The click that lets go of it is for nothing else.
    await page.mouse.click(900, 640);
    expect(await shown()).toBe('g36');
    await press('d');
    await page.waitForSelector('.drawing-board[data-tool="pen"]');
    await page.mouse.click(640, 360);
    expect(await shown()).toBe('g36');
    await press('Escape');
    await page.mouse.click(640, 360);
    expect(await shown()).toBe('g37');
  });

  it('starts with F5 from the article, with Shift at the slide at hand', async () => {
    page = await site.open('/decks/gallery/');
    await press('F5');
    await page.waitForURL(/\/present\/(?:index\.html)?$/);
    await page.goBack();
    await page.locator('#g36').evaluate((section) => section.scrollIntoView());
    await press('Shift+F5');
    await page.waitForURL(/\/present\/(?:index\.html)?#\/g36$/);
  });

  it('enlarges a place with Alt and a click, and leaves it with Escape, a click or the next slide', async () => {
    await present('#/g36');
    const width = () => page.locator('#g36 h2').evaluate((title) => title.getBoundingClientRect().width);
    const whole = await width();
    const enlarge = async () => {
      await page.keyboard.down('Alt');
      await page.mouse.click(200, 100);
      await page.keyboard.up('Alt');
      await expect.poll(width).toBeGreaterThan(whole * 1.9);
    };
    await enlarge();
    await press('Escape');
    expect(await width()).toBe(whole);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await enlarge();
    await page.mouse.click(200, 100);
    expect(await width()).toBe(whole);
    await enlarge();
    await press('PageDown');
    expect(await shown()).toBe('g37');
    expect(await page.locator('html.zoomed').count()).toBe(0);
  });

  it('fills a wall of screens, its tools too', async () => {
    await present('#/g36', { viewport: { width: 3840, height: 2160 } });
    const box = await page.locator('#g36').boundingBox();
    expect(box).toMatchObject({ x: 0, y: 0, width: 3840, height: 2160 });
    const size = await page
      .locator('.stage-tools')
      .evaluate((tools) => Number.parseFloat(getComputedStyle(tools).fontSize));
    expect(size).toBeGreaterThan(30);
  });

  it('fills an upright phone with its slides, in text that can be read, and turns them by taps anywhere', async () => {
    await present('', UPRIGHT_PHONE);
    const hint = page.locator('[data-turn-hint]');
    await hint.tap();
    expect(await hint.isVisible()).toBe(false);
    const box = await page.locator('#cover').boundingBox();
    expect(box?.height).toBeGreaterThan(840);
    await page.touchscreen.tap(360, 40);
    await expect.poll(shown).toBe('g1');
    // The edges turn slides as any place does: nothing jumps.
    await page.touchscreen.tap(388, 600);
    await page.touchscreen.tap(20, 300);
    await expect.poll(shown).toBe('g1');
    await page.touchscreen.tap(200, 842);
    expect(await shown()).toBe('g1');
    await expect.poll(() => page.locator('html.show-tools').count()).toBe(1);
    for (const button of await page.locator('.stage-tools :is(a, button):visible').all()) {
      const place = await button.boundingBox();
      expect((place?.y ?? 0) + (place?.height ?? 999)).toBeLessThanOrEqual(844);
      expect((place?.x ?? 0) + (place?.width ?? 999)).toBeLessThanOrEqual(391);
      expect(place?.height).toBeGreaterThanOrEqual(44);
    }
    await page.touchscreen.tap(200, 400);
    await expect.poll(() => page.locator('html.show-tools').count()).toBe(0);
    await page.reload();
    await page.waitForSelector('.reveal.ready');
    expect(await hint.isVisible()).toBe(false);
  });

  it.each([
    ['phone', { width: 390, height: 844 }],
    ['tablet', { width: 768, height: 1024 }],
  ])('has no text under 16 pixels on an upright %s, and none beside the screen', async (_, viewport) => {
    await present('', { ...UPRIGHT_PHONE, viewport });
    await expect.poll(() => page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(1);
    const faults: string[] = [];
    for (const index of (await page.locator('main .slides > section').all()).keys()) {
      await goToSlide(page, index);
      faults.push(...(await page.evaluate(faultsOfText)));
    }
    expect(faults).toEqual([]);
  });

  it('shows the slide whole again when the phone is turned', async () => {
    await present('#/g36', UPRIGHT_PHONE);
    await page.setViewportSize({ width: 844, height: 390 });
    await expect
      .poll(() =>
        page.locator('#g36').evaluate((slide: HTMLElement) => `${slide.offsetWidth} × ${slide.offsetHeight}`),
      )
      .toBe('1280 × 720');
    await page.setViewportSize({ width: 390, height: 844 });
    await expect
      .poll(() => page.locator('#g36').evaluate((slide: HTMLElement) => slide.offsetWidth))
      .toBeLessThan(600);
  });

  it('has met no fault', () => {
    expect(site.faults).toEqual([]);
  });
});
