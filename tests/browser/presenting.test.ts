import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITES } from '../build/build-sites.ts';
import { type OpenSite, openSite } from './open-browser.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(SITES.full);
});
afterAll(() => site.close());

const PHONE_DECK = '/decks/phone-etiquette/present/';
const PROJECTOR = { viewport: { width: 1920, height: 1080 } };

async function present(path: string, options = {}): Promise<Page> {
  const page = await site.open(path, options);
  await page.waitForSelector('.reveal.ready');
  return page;
}
const shown = (page: Page) => page.locator('.slides > .present').getAttribute('id');

describe('presenting', () => {
  it('begins with a title slide made from the frontmatter', async () => {
    const page = await present(PHONE_DECK, PROJECTOR);
    expect(await shown(page)).toBe('cover');
    expect(await page.locator('.present h1').textContent()).toBe('电话礼仪');
  });

  it('goes through the whole deck with one key, step by step, and stops at its end', async () => {
    const page = await present(PHONE_DECK, PROJECTOR);
    const ids = await page.locator('.slides > section').evaluateAll((all) => all.map((slide) => slide.id));
    const seen = [await shown(page)];
    for (let clicks = 0; clicks < 300; clicks++) {
      await page.keyboard.press('PageDown');
      const id = await shown(page);
      if (id !== seen.at(-1)) seen.push(id);
      const over = await page.evaluate(
        () =>
          document.querySelector('.slides > .present') ===
            document.querySelector('.slides > section:last-of-type') &&
          !document.querySelector('.present .fragment:not(.visible)'),
      );
      if (over) break;
    }
    expect(seen).toEqual(ids);
    await page.keyboard.press('PageDown');
    expect(await shown(page)).toBe(ids.at(-1));
    await page.keyboard.press('Home');
    expect(await shown(page)).toBe('cover');
  });

  it('shows the steps of a slide one at a time', async () => {
    const page = await site.open('/');
    await page.close();
    const mini = await openSite(SITES.mini);
    const deck = await mini.open('/decks/mini/present/#/second');
    await deck.waitForSelector('.reveal.ready');
    const visible = () => deck.locator('.present .fragment.visible').count();
    expect(await visible()).toBe(0);
    await deck.keyboard.press('ArrowRight');
    expect(await visible()).toBe(1);
    await deck.keyboard.press('ArrowRight');
    await deck.keyboard.press('ArrowRight');
    expect(await visible()).toBe(3);
    expect(await deck.locator('.slides > .present').getAttribute('id')).toBe('second');
    await deck.keyboard.press('ArrowRight');
    expect(await deck.locator('.slides > .present').getAttribute('id')).not.toBe('second');
    expect(mini.faults).toEqual([]);
    await mini.close();
  });

  it('opens at the slide that the address names, and names the slide in the address', async () => {
    const page = await present(`${PHONE_DECK}#/three-rings`);
    expect(await shown(page)).toBe('three-rings');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const id = await shown(page);
    await expect.poll(() => decodeURIComponent(new URL(page.url()).hash), { timeout: 5000 }).toBe(`#/${id}`);
  });

  it('shows overview, black screen and the list of keys', async () => {
    const page = await present(PHONE_DECK);
    await page.keyboard.press('o');
    await page.getByRole('dialog', { name: '总览' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('b');
    expect(await page.locator('.reveal.paused').count()).toBe(1);
    await page.keyboard.press('b');
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').isVisible()).toBe(false);
  });

  it('searches the whole site over the slide, and leads to slides of this deck in place', async () => {
    const page = await present(PHONE_DECK);
    await page.keyboard.press('Control+k');
    await page.locator('dialog input:focus').waitFor();
    await page.keyboard.type('三声');
    const answers = page.locator('.site-answers a');
    const ofOthers = answers.and(page.locator('[target="_blank"]')).first();
    await ofOthers.waitFor({ timeout: 30_000 });
    expect(await ofOthers.getAttribute('href')).not.toContain('/decks/phone-etiquette/');
    const ofThis = answers.and(page.locator('a:not([target])')).first();
    const slide = (await ofThis.getAttribute('href'))?.split('#').at(-1)?.replace('/', '');
    await ofThis.click();
    await expect.poll(() => shown(page)).toBe(slide);
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('moves by a swipe on a touch screen', async () => {
    const page = await present(PHONE_DECK, { viewport: { width: 1024, height: 768 }, hasTouch: true });
    const touch = await page.context().newCDPSession(page);
    const point = (x: number) => [{ x, y: 300 }];
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: point(700) });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: point(400) });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    expect(await shown(page)).not.toBe('cover');
  });

  it('goes on at a tap and back at one on the left, and shows its tools at one at the foot', async () => {
    const page = await present(PHONE_DECK, { viewport: { width: 844, height: 390 }, hasTouch: true });
    await page.touchscreen.tap(600, 150);
    await expect.poll(() => shown(page)).not.toBe('cover');
    await page.touchscreen.tap(80, 150);
    await expect.poll(() => shown(page)).toBe('cover');
    await page.touchscreen.tap(600, 380);
    await expect.poll(() => page.locator('html.show-tools').count()).toBe(1);
    expect(await shown(page)).toBe('cover');
  });

  it('lets the Tab key reach nothing on slides that are not shown', async () => {
    const mini = await openSite(SITES.mini);
    // The slide before it has a link.
    const page = await mini.open('/decks/mini/present/#/second');
    await page.waitForSelector('.reveal.ready');
    const reached: (string | null)[] = [];
    for (let tabs = 0; tabs < 20; tabs++) {
      await page.keyboard.press('Tab');
      reached.push(
        await page.evaluate(() => document.activeElement?.closest('.slides > .slide')?.id ?? null),
      );
    }
    expect(new Set(reached.filter((id) => id !== null && id !== 'second'))).toEqual(new Set());
    await page.keyboard.press('ArrowLeft');
    await page.locator('#first a').focus();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');
    await mini.close();
  });

  it('loads the script of a lesson with the first thing that needs it, and pictures with their slides', async () => {
    const mini = await openSite(SITES.mini);
    const page = await mini.open('/');
    const asked: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) asked.push(new URL(request.url()).pathname);
    });
    await page.goto(`${mini.origin}/decks/mini/present/`);
    await page.waitForSelector('.reveal.ready');
    // The icon is of the page before.
    const named = () =>
      asked.filter((path) => path !== '/icon.svg').map((path) => path.replace(/\.[\w-]+\.css$/, '.css'));
    await expect.poll(named).toEqual(['/decks/mini/present/', '/scripts/present.js', '/_astro/stage.css']);
    await page.evaluate(() => {
      location.hash = '#/没有写编号的一页';
    });
    await expect.poll(() => asked.filter((path) => path.includes('/desk.'))).toHaveLength(1);
    await page.keyboard.press('d');
    await expect.poll(() => page.locator('.drawing-board[data-tool="pen"]').count()).toBe(1);
    expect(asked.filter((path) => path.endsWith('/session.js'))).toHaveLength(1);
    expect(mini.faults).toEqual([]);
    await mini.close();
  });

  it('tells screen readers which slide has come', async () => {
    const page = await present(PHONE_DECK);
    await page.keyboard.press('ArrowRight');
    const title = (await page.locator('.present h2').textContent()) ?? '';
    expect(title).not.toBe('');
    await expect.poll(() => page.locator('[data-announce]').textContent()).toContain(title);
    expect(await page.locator('.reveal').getAttribute('role')).toBeNull();
  });

  it('leaves hidden slides out', async () => {
    const mini = await openSite(SITES.mini);
    const deck = await mini.open('/decks/mini/present/');
    expect(await deck.locator('#kept-back').count()).toBe(0);
    const article = await mini.open('/decks/mini/');
    expect(await article.locator('#kept-back').count()).toBe(1);
    await mini.close();
  });

  it('stands on its first paint where reveal.js will leave it', async () => {
    const page = await site.open('/');
    await page.route('**/scripts/present.js', (route) => route.abort());
    const faults = site.faults.length;
    await page.goto(site.origin + PHONE_DECK);
    const before = await page.locator('#cover h1').boundingBox();
    site.faults.splice(faults);
    const started = await present(PHONE_DECK);
    const after = await started.locator('#cover h1').boundingBox();
    for (const side of ['x', 'y', 'width', 'height'] as const) {
      expect(Math.abs((before?.[side] ?? 0) - (after?.[side] ?? -99)), side).toBeLessThan(1);
    }
  });

  it('prints one page a slide', async () => {
    const page = await present(PHONE_DECK);
    const slides = await page.locator('.slides > section').count();
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(slides);
  });

  it('offers on the cover the slide where it was left', async () => {
    const page = await present(PHONE_DECK);
    expect(await page.locator('[data-resume]').isVisible()).toBe(false);
    await page.keyboard.press('End');
    const last = await shown(page);
    await page.goto('about:blank');
    await page.goto(site.origin + PHONE_DECK);
    await page.waitForSelector('.reveal.ready');
    expect(await shown(page)).toBe('cover');
    await page.locator('[data-resume]').click();
    expect(await shown(page)).toBe(last);
    expect(await page.locator('[data-resume]').isVisible()).toBe(false);
  });

  it('shows nothing of the cover before the slide that the address names', async () => {
    const page = await site.open('/');
    await page.route('**/scripts/present.js', (route) => route.abort());
    const faults = site.faults.length;
    await page.goto(`${site.origin}${PHONE_DECK}#/three-rings`);
    expect(await page.locator('#cover').isVisible()).toBe(false);
    site.faults.splice(faults);
  });

  it('stays where it is on F5, Backspace and Alt+←', async () => {
    const page = await present(`${PHONE_DECK}#/three-rings`);
    await page.evaluate(() => document.body.setAttribute('data-stayed', ''));
    await page.keyboard.press('F5');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Alt+ArrowLeft');
    expect(await page.locator('body[data-stayed]').count()).toBe(1);
  });

  it('switches to high contrast and keeps it', async () => {
    const page = await present(PHONE_DECK);
    await page.keyboard.press('c');
    await page.reload();
    expect(await page.locator('html').getAttribute('data-contrast')).toBe('more');
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(paper).toBe('rgb(0, 0, 0)');
  });

  it('says why it has no QR code for an address that only this computer knows', async () => {
    const page = await present(PHONE_DECK);
    await page.keyboard.press('q');
    await page.waitForSelector('.qr[open]');
    expect(await page.locator('.qr svg').count()).toBe(0);
    expect(await page.getByText('只在这台电脑上有效').isVisible()).toBe(true);
  });

  it('prints a handout with every slide scaled to its frame', async () => {
    const page = await site.open('/decks/phone-etiquette/handout/');
    await page.emulateMedia({ media: 'print' });
    const widths = await page.locator('.handout-stage .slide').evaluateAll((slides) =>
      slides.map((slide) => {
        const frame = slide.closest('.handout-stage')?.getBoundingClientRect();
        return Math.round(slide.getBoundingClientRect().width - (frame?.width ?? 0));
      }),
    );
    expect(widths.length).toBeGreaterThan(10);
    expect(new Set(widths).size).toBe(1);
    expect(Math.abs(widths[0] ?? 99)).toBeLessThanOrEqual(3);
  });

  it('has caused no fault and asked no other host', () => {
    expect(site.faults).toEqual([]);
  });
});
