import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../src/browser/launch-browser.ts';
import { writeOffline } from '../../src/offline/write-offline.ts';
import { siteFiles } from '../../src/portable/make-portable.ts';
import { SITES } from '../build/build-sites.ts';
import { type ChangingHost, changingHost } from './changing-host.ts';

const BASE = '/a/b/c/';
const COURSES = { first: ['mini'], second: ['gallery'] };
/** A page that the second version changes, and what it then says. */
const CHANGED = 'roles/keeper/index.html';
const NEWS = '第二版的职责';

let browser: Awaited<ReturnType<typeof launchBrowser>>;
let folders: string;
let first: string;
let second: string;

beforeAll(async () => {
  browser = await launchBrowser();
  folders = mkdtempSync(join(tmpdir(), 'lectern-offline-'));
  first = join(folders, 'first');
  second = join(folders, 'second');
  cpSync(SITES.mini, first, { recursive: true });
  cpSync(SITES.mini, second, { recursive: true });
  const page = join(second, CHANGED);
  writeFileSync(page, readFileSync(page, 'utf8').replace('</h1>', `${NEWS}</h1>`));
  rmSync(join(second, 'offline-data'), { recursive: true });
  const worker = readFileSync(join(second, 'service-worker.js'), 'utf8');
  writeOffline(second, siteFiles(second), COURSES, worker);
});
afterAll(async () => {
  await browser.close();
  rmSync(folders, { recursive: true, force: true });
});

async function withVisit(
  run: (page: Page, site: ChangingHost, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const site = await changingHost(first, BASE);
  const context = await browser.newContext({ locale: 'zh-CN' });
  try {
    await run(await context.newPage(), site, context);
  } finally {
    await context.close();
    await site.close();
  }
}

/** Waits on the page “离线与隐私” until it says so. */
async function offlineStateOf(page: Page, root: string): Promise<() => Promise<string>> {
  await page.goto(`${root}offline/index.html`);
  return async () => (await page.locator('[data-offline-state]').textContent()) ?? '';
}

async function savedBy(page: Page, root: string): Promise<void> {
  await expect.poll(await offlineStateOf(page, root), { timeout: 30_000 }).toContain('已保存到本机');
}

describe('the site on a device', () => {
  it('is whole after one visit, without asking, in five requests', async () => {
    await withVisit(async (page, site, context) => {
      await page.goto(`${site.root}index.html`);
      await expect.poll(() => site.asked.filter((path) => path.endsWith('.pack')).length).toBeGreaterThan(0);
      await savedBy(page, site.root);
      const own = site.asked.filter((path) => path.startsWith('offline-data/'));
      expect(new Set(own).size).toBeLessThanOrEqual(5);
      await site.close();
      const broken: string[] = [];
      // Chromium asks for a tab's icon past every service worker.
      page.on('requestfailed', (request) => /icon/.test(request.url()) || broken.push(request.url()));
      page.on('pageerror', (error) => broken.push(error.message));
      for (const file of readdirSync(first, { recursive: true, encoding: 'utf8' })) {
        if (!file.endsWith('index.html') || file.startsWith('pagefind')) continue;
        await page.goto(site.root + file);
        expect(await page.locator('main').count(), file).toBe(1);
        expect(await page.evaluate(() => getComputedStyle(document.body).margin), file).toBe('0px');
      }
      await page.goto(`${site.root}decks/mini/present/index.html`);
      await page.waitForSelector('.reveal.ready');
      const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
      await speaker.waitForSelector('.speaker-current .slide');
      await speaker.keyboard.press('ArrowRight');
      await expect.poll(() => speaker.locator('[data-notes]').textContent()).toContain('这一页是开头');
      expect(broken).toEqual([]);
      await context.close();
    });
  });

  it('answers every way to write an address', async () => {
    await withVisit(async (page, site) => {
      await page.goto(site.root);
      await savedBy(page, site.root);
      await site.close();
      for (const address of [
        'roles/keeper/',
        'roles/keeper',
        'roles/keeper/index.html',
        'roles/keeper/index',
        'roles/keeper?from=qr',
        'roles/keeper/?q=1#d1',
      ]) {
        await page.goto(site.root + address);
        expect(await page.locator('h1').textContent(), address).toBe('管理员');
        expect(await page.evaluate(() => getComputedStyle(document.body).margin), address).toBe('0px');
      }
      const answer = await page.goto(`${site.root}no/such/page`);
      expect(answer?.status()).toBe(404);
      expect(await page.locator('h1').textContent()).toBe('没有这个页面');
    });
  });

  it('gives an open page its own version while a newer one is saved, and the newer one to the next', async () => {
    await withVisit(async (page, site, context) => {
      await page.goto(site.root);
      await savedBy(page, site.root);
      await page.goto(site.root + CHANGED);
      site.folder = second;
      site.asked.length = 0;
      const other = await context.newPage();
      await other.goto(`${site.root}index.html`);
      await expect.poll(() => site.asked, { timeout: 30_000 }).toContain(CHANGED);
      await savedBy(other, site.root);
      const transferred = new Set(
        site.asked.filter((path) => !/offline-data\/(version|manifest)/.test(path)),
      );
      expect([...transferred].filter((path) => path !== 'service-worker.js')).toEqual([CHANGED]);

      const old = await page.evaluate(
        (address) => fetch(address).then((answer) => answer.text()),
        site.root + CHANGED,
      );
      expect(old).not.toContain(NEWS);
      await page.reload();
      expect(await page.locator('h1').textContent()).toContain(NEWS);
    });
  });

  it('keeps the old version whole when the new one does not arrive', async () => {
    await withVisit(async (page, site) => {
      await page.goto(site.root);
      await savedBy(page, site.root);
      site.folder = second;
      for (const fault of ['error', 'cut', 'old file'] as const) {
        site.instead = (path, response) => {
          if (path !== CHANGED) return false;
          if (fault === 'error') response.writeHead(500).end();
          if (fault === 'cut') response.destroy();
          if (fault === 'old file') response.writeHead(200).end(readFileSync(join(first, CHANGED)));
          return true;
        };
        const state = await offlineStateOf(page, site.root);
        await page.locator('[data-offline-save]').click();
        await expect.poll(state, { timeout: 30_000 }).toMatch(fault === 'old file' ? /不符/ : /连不上/);
        await page.goto(site.root + CHANGED);
        expect(await page.locator('h1').textContent(), fault).toBe('管理员');
      }
      site.instead = undefined;
      await page.goto(`${site.root}index.html`);
      await savedBy(page, site.root);
      await page.goto(site.root + CHANGED);
      expect(await page.locator('h1').textContent()).toContain(NEWS);
    });
  });

  it('goes on where it was killed', async () => {
    await withVisit(async (page, site, context) => {
      let left = 3;
      site.instead = (path, response) => {
        if (!path.startsWith('offline-data/') && !/index\.html$/.test(path)) return false;
        if (path.endsWith('.pack')) {
          response.writeHead(503).end();
          return true;
        }
        if (!path.startsWith('courses/') || left-- <= 0) return false;
        response.destroy();
        return true;
      };
      await page.goto(`${site.root}index.html`);
      await page.waitForTimeout(1500);
      await context.setOffline(true);
      await context.setOffline(false);
      site.instead = undefined;
      site.asked.length = 0;
      await savedBy(page, site.root);
      await site.close();
      await page.goto(`${site.root}courses/first/index.html`);
      expect(await page.locator('h1').count()).toBe(1);
    });
  });

  it('can be removed and then stays away', async () => {
    await withVisit(async (page, site) => {
      await page.goto(site.root);
      await savedBy(page, site.root);
      await page.locator('[data-offline-remove]').click();
      await expect.poll(() => page.locator('[data-offline-state]').textContent()).toContain('尚未保存');
      await page.goto(`${site.root}index.html`);
      await page.waitForTimeout(1000);
      expect(await page.evaluate(() => caches.keys())).toEqual([]);
    });
  });

  it('saves the courses that are chosen, keeps to them in an update, and says what is not there', async () => {
    await withVisit(async (page, site) => {
      await page.goto(site.root);
      await savedBy(page, site.root);
      await page.locator('[data-offline-courses] summary').click();
      await page.getByLabel('第二课程').uncheck();
      await page.locator('[data-offline-save]').click();
      await expect.poll(() => page.locator('[data-offline-state]').textContent()).toContain('1 门课程没有选');

      site.folder = second;
      await page.goto(`${site.root}index.html`);
      const state = await offlineStateOf(page, site.root);
      await expect.poll(state, { timeout: 30_000 }).toContain('1 门课程没有选');
      expect(await page.getByLabel('第二课程').isChecked()).toBe(false);
      await page.goto(site.root + CHANGED);
      expect(await page.locator('h1').textContent()).toContain(NEWS);
      await page.goto(`${site.root}decks/gallery/index.html`);
      expect(await page.title()).toContain('图');

      await site.close();
      await page.goto(`${site.root}decks/mini/present/index.html`);
      await page.waitForSelector('.reveal.ready');
      const answer = await page.goto(`${site.root}decks/gallery/index.html`);
      expect(answer?.status()).toBe(404);
      expect(await page.getByText('没有保存到本机').isVisible()).toBe(true);
    });
  });

  it('says that the storage is full, and keeps the old version whole', async () => {
    await withVisit(async (page, site, context) => {
      await page.goto(site.root);
      await savedBy(page, site.root);
      const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate());
      const devtools = await context.newCDPSession(page);
      const { origin } = new URL(site.root);
      await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage });
      site.folder = second;
      const state = await offlineStateOf(page, site.root);
      await expect.poll(state, { timeout: 30_000 }).toContain('存储空间不够');
      await page.goto(site.root + CHANGED);
      expect(await page.locator('h1').textContent()).toBe('管理员');
      await devtools.send('Storage.overrideQuotaForOrigin', { origin });
      await page.goto(`${site.root}index.html`);
      await savedBy(page, site.root);
      await page.goto(site.root + CHANGED);
      expect(await page.locator('h1').textContent()).toContain(NEWS);
    });
  });

  it('is not saved, nor its worker asked, before the first page stands', async () => {
    await withVisit(async (page, site) => {
      site.instead = (path) => path.startsWith('offline-data/');
      await page.goto(`${site.root}roles/index.html`);
      expect(await page.locator('h1').textContent()).toBe('岗位');
      await page.locator('main a').first().click();
      expect(await page.locator('h1').textContent()).toBe('管理员');
    });
  });
});
