import { cp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { scanSource } from '../../src/search/scan-source.ts';
import { type SearchEngine, searchEngine } from '../../src/search/search-engine.ts';
import { writeSearch } from '../../src/search/write-search.ts';
import { SITES } from '../build/build-sites.ts';
import { readShipped } from '../search/read-shipped.ts';
import { type OpenSite, openSite } from './open-browser.ts';

let site: OpenSite;
/** The same site as it is searched through Pagefind. */
let withPagefind: OpenSite;
/** The same search outside of a browser. */
let engine: SearchEngine;
const pagefindFolder = join(tmpdir(), `lectern-pagefind-${process.pid}`);
beforeAll(async () => {
  site = await openSite(SITES.full);
  await cp(SITES.full, pagefindFolder, { recursive: true });
  await writeSearch(readShipped(pagefindFolder), pagefindFolder, 'pagefind');
  withPagefind = await openSite(pagefindFolder);
  engine = searchEngine(scanSource(readShipped(SITES.full)));
});
afterAll(async () => {
  await site.close();
  await withPagefind.close();
  await rm(pagefindFolder, { recursive: true, force: true });
});

// Pages that stay open take their time from those that follow.
afterEach(async () => {
  for (const { browser } of [site, withPagefind])
    await Promise.all(browser.contexts().map((context) => context.close()));
});

const results = (page: Page) => page.locator('[data-search-results] a');
const status = (page: Page) => page.locator('[data-search-status]');
const box = (page: Page) => page.locator('main [type=search]');

/** Over http every test has a page of the server, on file:// one of the folder. */
const onFile = (folder: string) => async (path: string) => {
  const page = await site.open('/');
  const [file = '', query] = path.split('?');
  const address = pathToFileURL(join(folder, file, 'index.html')).href;
  await page.goto(query === undefined ? address : `${address}?${query}`);
  return page;
};
const PLACES = {
  http: (path: string) => site.open(path),
  'file://': onFile(SITES.full),
  'http with Pagefind': (path: string) => withPagefind.open(path),
  'file:// where http has Pagefind': onFile(pagefindFolder),
};

const asking = (open: (path: string) => Promise<Page>) => async (query: string) => {
  const page = await open(`/search/?q=${encodeURIComponent(query)}`);
  await expect.poll(() => status(page).textContent(), { timeout: 10_000 }).toMatch(/找到|匹配|没有/);
  return page;
};

/** One that needs no guess, one in letters, one with a slip; tests/build/search-sources.test.ts asks all sets in Node. */
const SAMPLE = ['接班的人没来 能走吗', 'baojie', '保结'];

for (const [place, open] of Object.entries(PLACES)) {
  it(`answers over ${place}, each on a page that has just been opened, as outside of a browser`, async () => {
    for (const query of SAMPLE) {
      const page = await asking(open)(query);
      const shown = await results(page).evaluateAll((links) =>
        links.slice(0, 5).map((link) => decodeURI((link as HTMLAnchorElement).href)),
      );
      const { found, near } = await engine.search(query);
      const wanted = (await engine.read(found.slice(0, 5))).map(({ address }) =>
        expect.stringContaining(`/${address}`),
      );
      expect(shown, query).toEqual(wanted);
      expect((await status(page).textContent())?.includes('没有完全匹配'), query).toBe(near);
    }
  });
}

describe('searching', () => {
  const open = PLACES.http;
  const ask = asking(open);

  it('leads to the handover rule of the front desk, as staff would ask for it', async () => {
    const page = await ask('接班的人没来 能走吗');
    const first = results(page).first();
    expect(await first.getAttribute('data-kind')).toBe('duty');
    await first.click();
    await page.waitForURL(/front-desk/);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('大堂前台');
    expect(await page.locator(':target').textContent()).toMatch(/接班/);
  });

  it('leads from home to its results', async () => {
    const page = await open('/');
    await box(page).fill('交接班');
    await page.keyboard.press('Enter');
    await page.waitForURL(/search\/.*q=/);
    await expect.poll(() => results(page).count(), { timeout: 10_000 }).toBeGreaterThan(0);
  });

  it('answers while one types and keeps the words in the address', async () => {
    const page = await open('/search/');
    await box(page).pressSequentially('投诉');
    await expect.poll(() => results(page).count(), { timeout: 10_000 }).toBeGreaterThan(0);
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('投诉');
  });

  it('loads after the first answer what later questions would wait for', { timeout: 60_000 }, async () => {
    const page = await ask('投诉');
    const loaded = () =>
      page.evaluate(
        () =>
          performance
            .getEntriesByType('resource')
            .filter(({ name }) => /search-(?:pairs|texts|words)/.test(name)).length,
      );
    let before = 0;
    const isQuiet = async () => {
      const now = await loaded();
      const quiet = now > 0 && now === before;
      before = now;
      return quiet;
    };
    await expect.poll(isQuiet, { timeout: 40_000, interval: 1500 }).toBe(true);
    const first = () => results(page).first().getAttribute('href');
    const answer = await first();
    await box(page).fill('巡视发现地上有水找谁');
    await expect.poll(first).not.toBe(answer);
    expect(await loaded()).toBe(before);
  });

  it('marks in the sentence what was asked for', async () => {
    const page = await ask('电话');
    expect(await page.locator('.result-text mark').first().textContent()).toContain('电话');
  });

  it('offers what is near when nothing holds all the words', async () => {
    const page = await ask('量子计算机接听电话的报税流程');
    expect(await status(page).textContent()).toContain('没有完全匹配');
    expect(await results(page).count()).toBeGreaterThan(0);
  });

  it('says that nothing was found and where to look instead', async () => {
    const page = await ask('zzzzqqqq');
    expect(await status(page).textContent()).toContain('没有找到');
    await page.getByRole('main').getByRole('link', { name: '流程' }).click();
    await page.waitForURL(/procedures/);
  });

  it('asks whether a misspelt word was meant, and never replaces it silently', async () => {
    const page = await ask('投述');
    expect(await box(page).inputValue()).toBe('投述');
    const meant = page.locator('[data-search-suggestion] a');
    expect(await meant.textContent()).toBe('投诉');
    await meant.click();
    await page.waitForURL((url) => url.searchParams.get('q') === '投诉');
    await expect.poll(() => results(page).count(), { timeout: 10_000 }).toBeGreaterThan(0);
    expect(await page.locator('[data-search-suggestion]').isVisible()).toBe(false);
  });

  it('presents a slide that was found from here', async () => {
    const page = await ask('铃响三声之内接起来');
    await page.getByRole('button', { name: /从这里放映：铃响三声/ }).click();
    await page.waitForURL(/phone-etiquette\/present\/.*#\/three-rings/);
  });
});

describe('the search page', () => {
  const ask = (query: string) => site.open(`/search/?q=${encodeURIComponent(query)}`);

  it('narrows what was found by kind, with counts that hold', async () => {
    const page = await ask('投诉');
    const chip = page.locator('[data-search-filter="kind"] button', { hasText: '职责' });
    await chip.waitFor();
    const count = Number(await chip.locator('span').textContent());
    await chip.click();
    await expect.poll(() => status(page).textContent()).toBe(`找到 ${count} 条`);
    const kinds = await results(page).evaluateAll((links) => links.map((link) => link.dataset.kind));
    expect(new Set(kinds)).toEqual(new Set(['duty']));
    await page.locator('[data-search-filter="kind"] [aria-pressed="true"]').click();
    expect(await status(page).textContent()).not.toBe(`找到 ${count} 条`);
  });

  it('keeps what it was narrowed to in the address, and comes back to it', async () => {
    const page = await ask('投诉');
    const chip = page.locator('[data-search-filter="kind"] button', { hasText: '职责' });
    const told = `找到 ${await chip.locator('span').textContent()} 条`;
    await chip.click();
    await expect.poll(() => status(page).textContent()).toBe(told);
    expect(new URL(page.url()).searchParams.get('kind')).toBe('duty');
    await page.reload();
    await results(page).first().waitFor();
    await expect.poll(() => status(page).textContent()).toBe(told);
    expect(await results(page).first().getAttribute('data-kind')).toBe('duty');
  });

  it('searches nothing while an input method is at work', async () => {
    const page = await site.open('/search/');
    await expect.poll(() => status(page).textContent()).toContain('可以直接输入');
    await box(page).evaluate((element) => {
      const input = element as HTMLInputElement;
      const write = (value: string, isComposing: boolean) => {
        input.value = value;
        input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing }));
      };
      input.dispatchEvent(new CompositionEvent('compositionstart'));
      write("tou'su", true);
    });
    await page.waitForTimeout(300);
    expect(await results(page).count()).toBe(0);
    await box(page).evaluate((element) => {
      const input = element as HTMLInputElement;
      input.value = '投诉';
      input.dispatchEvent(new CompositionEvent('compositionend'));
    });
    await results(page).first().waitFor();
    expect(await page.locator('[data-search-suggestion]').isVisible()).toBe(false);
  });

  it('puts a deck first whose title was typed, what was found on its slides folded below', async () => {
    const page = await ask('如何处理投诉');
    const first = results(page).first();
    await first.waitFor();
    expect(await first.getAttribute('data-kind')).toBe('deck');
    const parts = page.locator('.results > li').first().locator('.result-parts');
    await parts.locator('summary').click();
    expect(await parts.locator('a').count()).toBeGreaterThan(2);
    await page.getByRole('button', { name: /从这里放映：如何处理投诉/ }).click();
    await page.waitForURL(/complaints\/present\//);
  });

  it('completes what is being typed from titles and questions', async () => {
    const page = await ask('投诉处');
    await results(page).first().waitFor();
    const completions = page.locator('#search-completions option');
    await expect.poll(() => completions.count()).toBeGreaterThan(0);
    expect(await completions.first().getAttribute('value')).toBe('投诉处理');
  });

  it('keeps results for a lesson on the device until they are given up', async () => {
    const page = await ask('交接班');
    await page
      .getByRole('button', { name: /^留作备课/ })
      .first()
      .click();
    await page.reload();
    const lesson = page.locator('[data-search-lesson]');
    await expect.poll(() => lesson.locator('li').count()).toBe(1);
    await lesson.getByRole('button', { name: '清空' }).click();
    expect(await lesson.isVisible()).toBe(false);
  });

  it('says on landing whose duty it is', async () => {
    const page = await site.open('/roles/front-desk/#wait-for-relief');
    const place = await page
      .locator(':target')
      .evaluate((element) => getComputedStyle(element, '::before').content);
    expect(place).toContain('大堂前台 › 交接班');
  });

  it('shows more on demand and goes to the first new one', async () => {
    const page = await ask('客户');
    await results(page).first().waitFor();
    await page.getByRole('button', { name: /全部 \d+ 条讲义/ }).click();
    await expect.poll(() => results(page).count()).toBe(10);
    const before = await results(page).count();
    await page.getByRole('button', { name: '显示更多' }).click();
    await expect.poll(() => results(page).count()).toBeGreaterThan(before);
    await expect
      .poll(() =>
        results(page)
          .nth(before)
          .evaluate((link) => link === document.activeElement),
      )
      .toBe(true);
  });

  it('is walked through with the arrow keys', async () => {
    const page = await ask('投诉');
    await results(page).first().waitFor();
    const focused = (index: number) =>
      results(page)
        .nth(index)
        .evaluate((link) => link === document.activeElement);
    await box(page).focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused(0)).toBe(true);
    await page.keyboard.press('ArrowDown');
    expect(await focused(1)).toBe(true);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await box(page).evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.includes('/search/'));
  });

  it('remembers searches on the device and forgets them when told', async () => {
    const page = await ask('交接班');
    await results(page).first().waitFor();
    await box(page).press('Enter');
    await page.goto(`${site.origin}/search/`);
    const recent = page.locator('[data-search-recent]');
    await recent.getByRole('link', { name: '交接班' }).click();
    await results(page).first().waitFor();
    await page.goto(`${site.origin}/search/`);
    await recent.getByRole('button', { name: '清除记录' }).click();
    expect(await recent.isVisible()).toBe(false);
  });

  it('is reached from every page with / and Ctrl-K', async () => {
    const page = await site.open('/decks/phone-etiquette/');
    for (const key of ['/', 'Control+k']) {
      await page.keyboard.press(key);
      await expect
        .poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.type))
        .toBe('search');
      await page.locator('body').evaluate(() => (document.activeElement as HTMLElement).blur());
    }
    await page.keyboard.press('/');
    await page.keyboard.type('tousu');
    await page.keyboard.press('Enter');
    await page.waitForURL(/search\/.*q=tousu/);
    await results(page).first().waitFor();
  });

  it('has caused no fault and asked no other host', () => {
    expect(site.faults).toEqual([]);
  });
});
