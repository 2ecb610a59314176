import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITES } from '../build/build-sites.ts';
import { type OpenSite, openSite } from './open-browser.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(SITES.full);
});
afterAll(() => site.close());

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

describe('reading', () => {
  it('leads from home over a course to a deck', async () => {
    const page = await site.open('/');
    await page.getByRole('link', { name: '客服部入职培训' }).click();
    await page.getByRole('link', { name: '电话礼仪', exact: true }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('电话礼仪');
  });

  it('lists the slides of a deck and leads to each', async () => {
    const page = await site.open('/decks/phone-etiquette/');
    const slides = await page.locator('article .slide').count();
    expect(await page.locator('.contents li').count()).toBe(slides);
    await page.locator('.contents a').nth(4).click();
    const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
    expect(await page.locator('.slide').nth(4).getAttribute('id')).toBe(id);
  });

  it('folds the trainer’s notes in until they are asked for', async () => {
    const page = await site.open('/decks/phone-etiquette/');
    const notes = page.locator('details.presenter').first();
    expect(await notes.locator('.notes').isVisible()).toBe(false);
    await notes.locator('summary').click();
    expect(await notes.locator('.notes').isVisible()).toBe(true);
  });

  it('presents from the slide that is being read', async () => {
    const page = await site.open('/decks/phone-etiquette/');
    const slide = page.locator('.slide').nth(3);
    const title = await slide.getAttribute('data-title');
    await slide.locator('.presenter > summary').click();
    await slide.getByRole('link', { name: '从这里放映' }).click();
    await page.waitForSelector('.reveal.ready');
    expect(await page.locator('.slides > .present h2').textContent()).toBe(title);
  });

  it('ships no reveal.js with an article and no site chrome with a presentation', async () => {
    const article = await site.open('/decks/phone-etiquette/');
    expect(await article.locator('script[src*="present"]').count()).toBe(0);
    expect(await article.evaluate(() => getComputedStyle(document.body).overflow)).not.toBe('hidden');
    const presentation = await site.open('/decks/phone-etiquette/present/');
    expect(await presentation.locator('.site-header, .site-footer').count()).toBe(0);
  });

  it('prints the documents a job card comes from, and leaves what was mended in them to the page', async () => {
    const page = await site.open('/roles/service-staff/');
    const sources = page.locator('.sources');
    expect(await sources.locator('.corrections').first().isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await sources.isVisible()).toBe(true);
    for (const left of await sources.locator('.corrections, .source-part').all())
      expect(await left.isVisible()).toBe(false);
  });

  it('shows every duty of the front desk on a phone, without a sideways scroll', async () => {
    const page = await site.open('/roles/front-desk/', PHONE);
    expect(await page.locator('[data-unit="duty"]').count()).toBe(18);
    expect(await page.locator('[data-unit="requirement"]').count()).toBe(3);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  it('keeps what it has not drawn yet within its slide, so that nothing lies over anything', async () => {
    const page = await site.open('/', PHONE);
    await page.addInitScript(() => {
      window.requestIdleCallback = () => 0;
    });
    for (const deck of ['competence-overall', 'service-skills', 'csm-relations']) {
      await page.goto(`${site.origin}/decks/${deck}/`);
      const [waiting, overlong] = await page.$$eval('.deck > .slide:not(.drawn)', (slides) => {
        const bottom = (element: Element) => element.getBoundingClientRect().bottom;
        return [
          slides.length,
          slides.filter((slide) => [...slide.children].some((child) => bottom(child) > bottom(slide) + 1))
            .length,
        ];
      });
      expect({ deck, hasWaiting: Number(waiting) > 0, overlong }).toEqual({
        deck,
        hasWaiting: true,
        overlong: 0,
      });
    }
  });

  it('stays where it was when it is loaded again or returned to', async () => {
    const page = await site.open('/decks/competence-mind/', PHONE);
    await page.waitForFunction(() => !document.querySelector('.deck > .slide:not(.drawn)'));
    await page.evaluate(() => document.querySelectorAll('.slide')[15]?.scrollIntoView());
    const shown = () =>
      page.$$eval('.slide', (slides) =>
        slides.findIndex((slide) => slide.getBoundingClientRect().bottom > 100),
      );
    await page.waitForTimeout(500);
    expect(await shown()).toBe(15);
    await page.reload();
    await expect.poll(shown).toBe(15);
    await page.goto(`${site.origin}/`);
    await page.goBack();
    await expect.poll(shown).toBe(15);
  });

  it('moves nothing that stands when its scripts come', async () => {
    const page = await site.open('/', PHONE);
    // Behind the first paint, as on a slow network.
    await page.route('**/scripts/*.js', async (route) => {
      await new Promise((later) => setTimeout(later, 500));
      await route.continue();
    });
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        const value = list.getEntries().reduce((sum, entry) => sum + Number(entry.toJSON().value), 0);
        Object.assign(window, { moved: Number(Object(window).moved ?? 0) + value });
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const moved: Record<string, number> = {};
    for (const path of [
      '/',
      '/roles/front-desk/',
      '/decks/competence-overall/',
      '/phrases/',
      '/procedures/',
    ]) {
      await page.goto(site.origin + path);
      await page.waitForFunction(() => !document.querySelector('[data-theme-toggle][hidden]'));
      await page.waitForTimeout(500);
      moved[path] = await page.evaluate(() => Number(Object(window).moved ?? 0));
    }
    expect(moved).toEqual(Object.fromEntries(Object.keys(moved).map((path) => [path, 0])));
  });

  it('needs no sideways scroll on a phone anywhere', async () => {
    const page = await site.open('/', PHONE);
    const pages = readdirSync(SITES.full, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('index.html') && !/present|speaker|pagefind/.test(file),
    );
    const wide: string[] = [];
    for (const file of pages) {
      await page.goto(`${site.origin}/${encodeURI(file)}`);
      if ((await page.evaluate(() => document.documentElement.scrollWidth)) > 390) wide.push(file);
    }
    expect(wide).toEqual([]);
  });

  it('keeps the chosen theme from page to page', async () => {
    const page = await site.open('/roles/', { colorScheme: 'light' });
    await page.getByRole('button', { name: '切换深浅色' }).click();
    await page.getByRole('link', { name: '流程' }).first().click();
    await page.waitForLoadState();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  });

  it('opens from a folder without a host', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    await page.goto(pathToFileURL(`${SITES.full}/index.html`).href);
    await page.getByRole('link', { name: '岗位' }).first().click();
    await page.getByRole('link', { name: '大堂前台' }).first().click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('大堂前台');
    await page.goto(pathToFileURL(`${SITES.full}/decks/phone-etiquette/present/index.html`).href);
    await page.waitForSelector('.reveal.ready');
    await context.close();
  });

  it('prints a role as a job card of one A4 page', async () => {
    for (const role of ['front-desk', 'secretary']) {
      const page = await site.open(`/roles/${role}/`);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g), role).toHaveLength(1);
    }
  });

  it('prints job cards with more duties and demands than that on two pages, signatures and all', async () => {
    for (const role of ['service-staff', 'service-assistant']) {
      const page = await site.open(`/roles/${role}/`);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g), role).toHaveLength(2);
    }
  });

  it('says what to do where there is no page', async () => {
    const before = site.faults.length;
    const page = await site.open('/nowhere/');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('没有这个页面');
    site.faults.splice(before);
  });

  it('has caused no fault and asked no other host', () => {
    expect(site.faults).toEqual([]);
  });
});
