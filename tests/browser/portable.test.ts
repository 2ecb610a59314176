import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../src/export/launch-browser.ts';
import { serveSite } from '../../src/export/serve-site.ts';
import { siteFiles } from '../../src/portable/make-portable.ts';
import { SITES } from '../build/build-sites.ts';

let browser: Browser;
let folder: string;
/** A copy of the site in a folder as people name them. */
let stick: string;

beforeAll(async () => {
  browser = await launchBrowser();
  folder = mkdtempSync(join(tmpdir(), 'lectern-portable-'));
  stick = join(folder, 'U 盘 100%#1', '培训资料');
  cpSync(SITES.full, stick, { recursive: true });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A page whose console errors and failed or foreign requests are collected. */
async function watchedPage(
  root: string,
): Promise<{ page: Page; faults: string[]; close: () => Promise<void> }> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    viewport: { width: 1280, height: 720 },
    serviceWorkers: 'block',
  });
  const faults: string[] = [];
  context.on('page', (page) => {
    page.on(
      'console',
      (message) => message.type() === 'error' && faults.push(`${page.url()}: ${message.text()}`),
    );
    page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
    page.on('request', (request) => {
      if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(root))
        faults.push(`outside: ${request.url()}`);
    });
  });
  return { page: await context.newPage(), faults, close: () => context.close() };
}

/** Reads every page of a site, presents the first and last slide of every deck. */
async function crawl(root: string): Promise<string[]> {
  const { page, faults, close } = await watchedPage(root);
  for (const file of await siteFiles(SITES.full)) {
    if (!file.endsWith('/index.html') && file !== 'index.html') continue;
    await page.goto(root + file);
    if ((await page.locator('main').count()) !== 1) faults.push(`${file}: no main`);
    const margin = await page.evaluate(() => getComputedStyle(document.body).margin);
    if (margin !== '0px') faults.push(`${file}: no styles`);
    const brand = await page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--brand'),
    );
    if (brand.trim() !== '#0b5c55') faults.push(`${file}: no brand colour`);
    if (!file.endsWith('present/index.html')) continue;
    await page.waitForSelector('.reveal.ready');
    const first = await page
      .locator('.slides > .present')
      .evaluate((slide) => slide.getBoundingClientRect().width);
    await page.keyboard.press('End');
    const last = page.locator('.slides > .slide').last();
    await expect.poll(() => last.getAttribute('class')).toContain('present');
    if (first < 1000) faults.push(`${file}: first slide is ${first} px wide`);
  }
  await close();
  return faults;
}

/** A crawl opens some hundred pages. */
const CRAWL_TIMEOUT = 400_000;

describe('the same built site', () => {
  it(
    'works whole at the root of a host',
    async () => {
      const host = await serveSite(SITES.full);
      expect(await crawl(`${host.origin}/`)).toEqual([]);
      await host.close();
    },
    CRAWL_TIMEOUT,
  );

  it('works in folders of a host, strange names included', async () => {
    for (const base of ['/a/b/c/', '/培训 100%#1/']) {
      const host = await serveSite(SITES.full, { base });
      const root = host.origin + base.split('/').map(encodeURIComponent).join('/');
      const { page, faults, close } = await watchedPage(root);
      await page.goto(`${root}index.html`);
      await page.getByRole('link', { name: '岗位' }).first().click();
      await page.getByRole('link', { name: '大堂前台' }).first().click();
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('大堂前台');
      await page.goto(`${root}decks/phone-etiquette/present/index.html`);
      await page.waitForSelector('.reveal.ready');
      expect(faults).toEqual([]);
      await close();
      await host.close();
    }
  });

  it(
    'works whole from a folder without a host',
    async () => {
      expect(await crawl(pathToFileURL(`${stick}/`).href)).toEqual([]);
    },
    CRAWL_TIMEOUT,
  );

  it('opens the speaker view without a host', async () => {
    const root = pathToFileURL(`${stick}/`).href;
    const { page, faults, close } = await watchedPage(root);
    await page.goto(`${root}decks/phone-etiquette/present/index.html`);
    await page.waitForSelector('.reveal.ready');
    const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
    await speaker.waitForSelector('body.speaker [data-notes]', { state: 'attached' });
    expect(faults).toEqual([]);
    await close();
  });

  it('leads home from a missing page at any depth', async () => {
    const base = '/a/b/c/';
    const host = await serveSite(SITES.full, { base });
    const { page, close } = await watchedPage(host.origin);
    await page.goto(`${host.origin}${base}no/such/page`);
    expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
    const home = page.locator('.site-name');
    await expect.poll(() => home.getAttribute('href')).toBe(`${host.origin}${base}`);
    await home.click();
    await page.waitForURL(`${host.origin}${base}`);
    await close();
    await host.close();
  });

  it('lets no inline script run that the build did not write', async () => {
    const host = await serveSite(SITES.full);
    const { page, faults, close } = await watchedPage(host.origin);
    await page.goto(`${host.origin}/`);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken over"';
      document.body.append(script);
    });
    expect(await page.title()).not.toBe('taken over');
    expect(faults.join()).toContain('Content Security Policy');
    await close();
    await host.close();
  });
});
