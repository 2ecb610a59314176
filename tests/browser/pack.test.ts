import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import JSZip from 'jszip';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../src/browser/launch-browser.ts';
import { writeDeckFile, writeSitePack } from '../../src/pack/write-pack.ts';
import { SITES } from '../build/build-sites.ts';

let browser: Browser;
let folder: string;

beforeAll(async () => {
  browser = await launchBrowser();
  folder = mkdtempSync(join(tmpdir(), 'lectern-pack-'));
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

async function openFile(path: string): Promise<{ page: Page; asked: string[]; faults: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  const asked: string[] = [];
  const faults: string[] = [];
  const watch = (each: Page) => {
    each.on('request', (request) => asked.push(request.url()));
    each.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    each.on('pageerror', (error) => faults.push(error.message));
  };
  watch(page);
  page.context().on('page', watch);
  await page.goto(pathToFileURL(path).href);
  return { page, asked, faults };
}

describe('a zip for a stick', () => {
  it('holds the site and a start page that leads into it', async () => {
    const zipFile = join(folder, 'site.zip');
    const { files, startPage } = await writeSitePack(SITES.mini, zipFile);
    const zip = await JSZip.loadAsync(readFileSync(zipFile));
    const entries = Object.values(zip.files).filter(({ dir }) => !dir);
    expect(entries).toHaveLength(files);
    expect(
      entries.map(({ name }) => name).filter((name) => /service-worker|offline-data/.test(name)),
    ).toEqual([]);
    for (const entry of entries) {
      const target = join(folder, 'U 盘', entry.name);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, await entry.async('nodebuffer'));
    }
    const { page, faults } = await openFile(join(folder, 'U 盘', startPage));
    await page.getByRole('link', { name: '打开网站' }).click();
    expect(await page.title()).toBe('小讲台');
    expect(faults).toEqual([]);
    await page.close();
  });
});

describe('a deck in one file', () => {
  it('presents with its pictures and opens the speaker view, asking for nothing else', async () => {
    const file = join(folder, '小讲义.html');
    await writeDeckFile(SITES.mini, 'mini', file);
    const { page, asked, faults } = await openFile(file);
    await page.waitForSelector('.reveal.ready');
    expect(
      await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--brand')),
    ).toBe('#3a3f8f');
    const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
    await speaker.waitForSelector('[data-slide="current"] .slide');
    expect(await speaker.title()).toContain('讲师视图');
    await speaker.keyboard.press('ArrowRight');
    await expect.poll(() => speaker.locator('[data-notes]').textContent()).toContain('这一页是开头');
    await page.keyboard.press('End');
    await expect
      .poll(() => page.locator('.slides > .slide').last().getAttribute('class'))
      .toContain('present');
    const pictures = await page
      .locator('.slides img')
      .evaluateAll((images) => images.map((image) => image.getAttribute('src') ?? image.dataset.src));
    expect(pictures.length).toBeGreaterThan(0);
    for (const picture of pictures) expect(picture).toMatch(/^data:image\/svg\+xml;base64,/);
    const others = asked.filter(
      (url) => !url.startsWith('data:') && !url.startsWith(pathToFileURL(file).href),
    );
    expect(others).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('says which decks there are when asked for another', async () => {
    await expect(writeDeckFile(SITES.mini, 'none', join(folder, 'none.html'))).rejects.toThrow(
      'gallery, mini',
    );
    expect(existsSync(join(folder, 'none.html'))).toBe(false);
  });
});
