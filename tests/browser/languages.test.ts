import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languageSite } from '../build/language-site.ts';
import type { TrialSite } from '../build/trial-site.ts';
import { type OpenSite, openSite } from './open-browser.ts';

let trial: TrialSite;
let site: OpenSite;
beforeAll(async () => {
  trial = languageSite('languages-open');
  const { status, output } = trial.build();
  expect(status, output).toBe(0);
  site = await openSite(trial.dist);
});
afterAll(async () => {
  await site?.close();
  trial?.remove();
});

const other = (page: Page) => page.locator('.site-languages a');
const pathOf = (page: Page) => new URL(page.url()).pathname.replace('index.html', '');
const found = async (page: Page, query: string) => {
  const [prefix = ''] = /^\/en(?=\/)/.exec(pathOf(page)) ?? [];
  await page.goto(`${site.origin}${prefix}/search/?q=${encodeURIComponent(query)}`);
  await page.waitForFunction(
    () => document.querySelector('[data-search-status]')?.textContent?.match(/\d|没有|No /) !== null,
  );
  return page.locator('[data-search-results] a').allTextContents();
};

describe('a site in two languages', () => {
  it('leads from a page to the same page in the other language, and back', async () => {
    const page = await site.open('/decks/mini/');
    await other(page).click();
    await page.waitForURL('**/en/decks/mini/index.html');
    expect(await page.locator('h1').textContent()).toContain('Small deck');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await other(page).click();
    await page.waitForURL(`${site.origin}/decks/mini/index.html`);
    expect(await page.locator('h1').textContent()).toContain('小讲义');
  });

  it('leads to the home of the other language where that has no such page', async () => {
    const page = await site.open('/en/decks/only-english/');
    await other(page).click();
    await page.waitForURL(`${site.origin}/index.html`);
    await page.goto(`${site.origin}/roles/keeper/`);
    await other(page).click();
    await page.waitForURL('**/en/index.html');
  });

  it('finds what is written in the language that one reads', async () => {
    const page = await site.open('/en/');
    expect((await found(page, 'greeting guests')).join('\n')).toContain('Greet every guest');
    expect(page.url()).toContain('/en/');
    await page.goto(`${site.origin}/`);
    expect((await found(page, 'greeting guests')).join('\n')).not.toContain('Greet every guest');
    expect((await found(page, '第一句话')).length).toBeGreaterThan(0);
  });

  it('shows the name of the other language beside everything else on a phone', async () => {
    const page = await site.open('/en/roles/', { viewport: { width: 320, height: 640 } });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
    expect(await other(page).isVisible()).toBe(true);
  });

  it('wears the logo of its own site.yaml, of which dark mode shows the other picture', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await site.open('/en/', { colorScheme });
      const seen = page.locator('.site-logo:visible');
      expect(await seen.count()).toBe(1);
      expect(await seen.getAttribute('class')).toContain(`site-logo-${colorScheme}`);
    }
    const chinese = await site.open('/');
    expect(await chinese.locator('.site-logo').count()).toBe(0);
  });

  it('is on the device in the language that was read, when the network has gone', async () => {
    const page = await site.open('/en/', { serviceWorkers: 'allow' });
    await page.goto(`${site.origin}/en/offline/`);
    await expect
      .poll(() => page.locator('[data-offline-state]').textContent(), { timeout: 30_000 })
      .toContain('Saved to this device');
    await page.context().setOffline(true);
    await page.goto(`${site.origin}/en/decks/mini/`);
    expect(await page.locator('h1').textContent()).toContain('Small deck');
  });

  it('says that there is no such page in the language of the address', async () => {
    const page = await site.open('/en/no/such/page/');
    await page.waitForSelector('h1:has-text("There is no such page")');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.title()).toMatch(/^There is no such page/);
    expect(await page.locator('.site-header nav').textContent()).toContain('Courses');
    expect(await page.locator('main').textContent()).not.toMatch(/\p{Script=Han}/u);
    await page.click('.site-header nav a');
    await page.waitForURL('**/en/courses/**');
    const chinese = await site.open('/no/such/page/');
    await expect.poll(() => chinese.locator('[data-other-language]').count()).toBe(0);
    expect(await chinese.locator('h1').textContent()).not.toMatch(/[a-z]/);
    // The missing pages themselves.
    site.faults.splice(0);
  });

  it('has no errors in the console', () => {
    expect(site.faults).toEqual([]);
  });
});
