import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITES } from '../build/build-sites.ts';
import { type OpenSite, openSite } from './open-browser.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(SITES.full);
});
afterAll(() => site.close());

const results = (page: Page) => page.locator('[data-search-results] a');

async function ask(query: string): Promise<Page> {
  const page = await site.open(`/search/?q=${encodeURIComponent(query)}`);
  await expect
    .poll(() => page.locator('[data-search-status]').textContent(), { timeout: 10_000 })
    .toMatch(/找到|匹配|没有/);
  return page;
}

describe('searching', () => {
  it('finds the handover rule of the front desk as staff would ask for it', async () => {
    const page = await ask('接班的人没来 能走吗');
    const first = results(page).first();
    expect(await first.getAttribute('href')).toContain('roles/front-desk/');
    expect(await first.getAttribute('data-kind')).toBe('duty');
    await first.click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('大堂前台');
    const target = page.locator(':target');
    expect(await target.textContent()).toMatch(/接班/);
  });

  it('leads from home to its results', async () => {
    const page = await site.open('/');
    await page.getByRole('searchbox').fill('交接班');
    await page.keyboard.press('Enter');
    await page.waitForURL(/search\/.*q=/);
    await expect.poll(() => results(page).count(), { timeout: 10_000 }).toBeGreaterThan(0);
  });

  it('answers while one types and keeps the words in the address', async () => {
    const page = await site.open('/search/');
    await page.getByRole('searchbox').pressSequentially('投诉');
    await expect.poll(() => results(page).count(), { timeout: 10_000 }).toBeGreaterThan(0);
    expect(new URL(page.url()).searchParams.get('q')).toBe('投诉');
  });

  it('marks in the text what was asked for', async () => {
    const page = await ask('电话');
    expect(await page.locator('[data-search-results] mark').first().textContent()).toBe('电话');
  });

  it('offers what is near when nothing holds all the words', async () => {
    const page = await ask('三声之内接起电话然后投诉交接班');
    expect(await page.locator('[data-search-status]').textContent()).toContain('没有完全匹配');
    expect(await results(page).count()).toBeGreaterThan(0);
  });

  it('says that nothing was found and what to do', async () => {
    const page = await ask('zzzzqqqq');
    expect(await page.locator('[data-search-status]').textContent()).toContain('没有找到');
  });

  it('has caused no fault and asked no other host', () => {
    expect(site.faults).toEqual([]);
  });
});
