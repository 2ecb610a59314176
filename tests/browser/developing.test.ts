import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../../src/browser/launch-browser.ts';
import { type TrialSite, trialSite } from '../build/trial-site.ts';

let site: TrialSite;
let server: ChildProcess;
let browser: Browser;
let page: Page;
let deck = '';
let sound = '';

beforeAll(async () => {
  // Astro serves no pages where it takes itself for a part of a test.
  const environment: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'development' };
  delete environment.VITEST;
  site = trialSite('developing');
  deck = join(site.content, 'decks/pictures/index.mdx');
  sound = readFileSync(deck, 'utf8');
  server = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--root', dirname(site.content), '--port', '4731'],
    { cwd: new URL('../..', import.meta.url).pathname, env: environment },
  );
  const address = await new Promise<string>((found, failed) => {
    let output = '';
    server.stdout?.on('data', (text) => {
      output += text;
      const [url] = /http:\/\/localhost:\d+/.exec(output) ?? [];
      if (url) found(url);
    });
    server.on('exit', () => failed(new Error(output)));
  });
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.goto(`${address}/decks/pictures/present/`);
  await page.waitForSelector('.reveal.ready');
  // The server loads a page anew when it has bundled what the first one asked for.
  await page.waitForTimeout(3000);
  await page.goto(`${address}/decks/pictures/present/#/phone-beside-points`);
  await page.waitForSelector('.reveal.ready');
});
afterAll(async () => {
  await browser?.close();
  server?.kill();
  site?.remove();
});

const overlay = () => page.locator('vite-error-overlay');

it.each([
  ['an unknown component', '\n\n<Nope />\n', '没有 <Nope> 这个组件'],
  ['a picture that is not there', '\n\n![x](./gone.png)\n', '没有图片'],
  ['what cannot be read', '\n\n<Columns>\n', '正文无法读取'],
])(
  'the browser shows %s as the check says it, and the slide again when it is mended',
  async (_, added, said) => {
    const title = '## 手机截图旁边是要点';
    const line = sound.slice(0, sound.indexOf(title)).split('\n').length;
    writeFileSync(deck, sound.replace(title, title + added));
    await expect.poll(() => overlay().count(), { timeout: 15_000 }).toBe(1);
    // Astro's own message may stand there for a moment.
    const text = () => overlay().evaluate((element) => element.shadowRoot?.textContent ?? '');
    await expect.poll(text, { timeout: 15_000 }).toContain(said);
    expect(Number(/decks\/pictures\/index\.mdx:(\d+)/.exec(await text())?.[1])).toBeGreaterThan(line);
    writeFileSync(deck, sound);
    await expect.poll(() => overlay().count(), { timeout: 15_000 }).toBe(0);
    await expect
      .poll(() => page.locator('.slides > .present h2').textContent(), { timeout: 15_000 })
      .toBe('手机截图旁边是要点');
  },
);
