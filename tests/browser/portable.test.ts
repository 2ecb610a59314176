import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite } from '../../src/browser/serve-site.ts';
import { siteFiles } from '../../src/portable/make-portable.ts';
import { SITES } from '../build/build-sites.ts';
import { addressOf, crawlSite } from './crawl-site.ts';
import { BROWSERS, startBrowser, watchedPage } from './drive-browser.ts';

let folder: string;
/** A copy of the site in a folder as people name them. */
let stick: string;
let files: string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-portable-'));
  stick = join(folder, 'U 盘 100%#1', '培训资料');
  cpSync(SITES.full, stick, { recursive: true });
  files = siteFiles(SITES.full);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A crawl opens some hundred pages. */
const CRAWL_TIMEOUT = 600_000;
const DECK = 'decks/phone-etiquette/present/index.html';
const OTHER_DECKS = /^decks\/(?!(?:phone-etiquette|basics-quiz)\/).+\/index\.html$/;

it('is tried in Chromium and in Firefox (skipped outside of CI where one is not installed)', () => {
  const missing = Object.entries(BROWSERS).flatMap(([name, path]) => (path === undefined ? [name] : []));
  if (process.env.CI) expect(missing).toEqual([]);
  else if (missing.length > 0) console.warn(`Not installed, and so not tried: ${missing.join(', ')}`);
});

describe.each(Object.keys(BROWSERS) as (keyof typeof BROWSERS)[])('the same built site in %s', (name) => {
  if (BROWSERS[name] === undefined) return;
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser(name);
  });
  afterAll(() => browser?.close());

  /** Opens the site where it lies, does something, and gives what went wrong. */
  async function faultsOf(
    root: string,
    run: (page: Page, root: string) => Promise<unknown>,
  ): Promise<string[]> {
    const { page, faults } = await watchedPage(browser, root);
    // What is tried here comes from where the site lies, not from a service worker.
    await page.evaluateOnNewDocument(
      (key) => {
        try {
          localStorage.setItem(key, 'off');
        } catch {
          // The empty page that a browser opens first has no storage.
        }
      },
      `lectern:offline:${new URL(root).pathname}`,
    );
    const found = await run(page, root);
    await page.close();
    return [...faults, ...(Array.isArray(found) ? found : [])];
  }

  describe.each([
    ['at the root of a host', '/'],
    ['in a folder of a host', '/a/b/c/'],
    ['in a folder of a host with a strange name', '/培训 100%#1/客服/'],
    ['from a folder without a host', undefined],
  ])('%s', (_, base) => {
    let root: string;
    let close = async () => {};
    beforeAll(async () => {
      root = pathToFileURL(`${stick}/`).href;
      if (base === undefined) return;
      const host = await serveSite(SITES.full, { base });
      root = addressOf(host.origin, base);
      close = host.close;
    });
    afterAll(() => close());

    it(
      'shows its pages, pictures and decks, and every link leads somewhere',
      async () => {
        // Where the site lies changes addresses, not what stands on a page: all of them are seen once.
        const isVisited = (path: string) => (name === 'chrome' && base === '/') || !OTHER_DECKS.test(path);
        expect(await faultsOf(root, (page) => crawlSite(page, root, files, isVisited))).toEqual([]);
      },
      CRAWL_TIMEOUT,
    );

    it('searches, and leads to what was found', async () => {
      const faults = await faultsOf(root, async (page) => {
        await page.goto(addressOf(root, 'index.html'));
        await page.type('[data-search-box] input', '接班的人没来能走吗');
        await page.keyboard.press('Enter');
        const result = await page.waitForSelector('[data-search-results] .result-title a');
        await result?.click();
        await expect.poll(() => page.url()).toMatch(/(?<!search)\/index\.html#/);
        await page.waitForSelector(`[id="${decodeURIComponent(new URL(page.url()).hash.slice(1))}"]`);
      });
      expect(faults).toEqual([]);
    });

    it('opens the speaker view, which follows the slides', async () => {
      const faults = await faultsOf(root, async (page) => {
        await page.goto(addressOf(root, DECK));
        await page.waitForSelector('.reveal.ready');
        const opened = new Promise<Page | null>((open) => page.once('popup', open));
        await page.keyboard.press('s');
        const speaker = await opened;
        const place = () => speaker?.$eval('[data-place]', (each) => each.textContent);
        await expect.poll(place).toMatch(/\d/);
        const first = await place();
        await page.bringToFront();
        await page.keyboard.press('End');
        await expect.poll(place).not.toBe(first);
        await speaker?.close();
      });
      expect(faults).toEqual([]);
    });
  });

  it('leads home from a missing page at any depth', async () => {
    const base = '/a/b/c/';
    const host = await serveSite(SITES.full, { base });
    const { page } = await watchedPage(browser, host.origin);
    await page.goto(`${host.origin}${base}no/such/page`);
    expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
    await expect
      .poll(() => page.$eval('.site-name', (link) => (link as HTMLAnchorElement).href))
      .toBe(host.origin + base);
    await Promise.all([page.waitForNavigation(), page.click('.site-name')]);
    expect(page.url()).toBe(host.origin + base);
    await page.close();
    await host.close();
  });

  it('lets no inline script run that the build did not write', async () => {
    const host = await serveSite(SITES.full);
    const { page, faults } = await watchedPage(browser, host.origin);
    await page.goto(`${host.origin}/`);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken over"';
      document.body.append(script);
    });
    expect(await page.title()).not.toBe('taken over');
    await expect.poll(() => faults.join()).toContain('Content');
    await page.close();
    await host.close();
  });
});
