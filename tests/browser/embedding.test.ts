import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SITES } from '../build/build-sites.ts';
import { type OpenSite, openSite } from './open-browser.ts';

let site: OpenSite;
/** The site around, of another origin, which shows what it is asked to. */
let host: Server;
beforeAll(async () => {
  site = await openSite(SITES.mini);
  host = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', 'http://host').searchParams;
    response.writeHead(200, { 'content-type': 'text/html' }).end(
      `<!doctype html><link rel="icon" href="data:,"><script>told = []; onmessage = ({ data }) => told.push(data);</script>
<iframe src="${site.origin}${asked.get('path')}" allow="fullscreen" style="border:0;${asked.get('size')}"></iframe>`,
    );
  });
  await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
});
afterAll(async () => {
  host.close();
  await site.close();
});

/** A page of the site in a frame; what it tells is kept in `told`. */
async function framed(
  path: string,
  size = 'width:900px;height:600px',
): Promise<{ page: Page; frame: Frame }> {
  const page = await site.browser.newPage({ viewport: { width: 1000, height: 800 } });
  const { port } = host.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/?${new URLSearchParams({ path, size })}`);
  const frame = page.frames()[1];
  if (!frame) throw new Error('no frame');
  await frame.waitForLoadState('load');
  return { page, frame };
}

const toldTo = (page: Page) => page.evaluate('told') as Promise<Record<string, unknown>[]>;

it('a deck tells the page around it that it is open, what is seen and what is answered', async () => {
  const { page, frame } = await framed('/decks/gallery/');
  await expect.poll(() => toldTo(page)).toHaveLength(1);
  expect(await toldTo(page)).toMatchObject([
    { source: 'lectern', kind: 'open', deck: 'gallery', title: '图示样张' },
  ]);
  const quiz = frame.locator('[data-quiz=single]').first();
  await quiz.locator('[data-right] input').check();
  await quiz.locator('.quiz-check').click();
  await expect.poll(async () => (await toldTo(page)).map(({ kind }) => kind)).toContain('answer');
  const slide = await quiz.evaluate((element) => element.closest('section')?.id);
  const answer = (await toldTo(page)).find(({ kind }) => kind === 'answer');
  expect(answer).toMatchObject({ deck: 'gallery', slide, quiz: slide, type: 'choice', right: true });
  expect(answer?.given).toEqual(answer?.expected);
  await expect.poll(async () => (await toldTo(page)).map(({ kind }) => kind)).toContain('slide');
  await page.close();
});

it('a role card is shown in a frame, and tells nothing', async () => {
  const { page, frame } = await framed('/roles/keeper/');
  await frame.waitForFunction(() => document.documentElement.dataset.tellsFrame !== undefined);
  expect(await frame.locator('h1').textContent()).not.toBe('');
  expect(await toldTo(page)).toEqual([]);
  await page.close();
});

it.each([
  ['wide', 'width:900px;height:600px'],
  ['upright', 'width:360px;height:700px'],
])(
  'in a %s frame slides fit, the keys and the full screen are the presentation’s, and the way back leads to the article',
  async (_, size) => {
    const { page, frame } = await framed('/decks/gallery/', size);
    await frame.locator('[data-present]').first().click();
    await frame.waitForURL(/\/present\//);
    await frame.waitForSelector('.reveal.ready');
    const shown = () => frame.evaluate(() => document.querySelector('.slides > .present')?.id);
    const before = await shown();
    // Nobody has clicked into it.
    await page.keyboard.press('ArrowRight');
    await expect.poll(shown).not.toBe(before);
    const outside = await frame.evaluate(() => {
      const box = document.querySelector('.slides > .present')?.getBoundingClientRect();
      return (
        box && (box.left < -1 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1)
      );
    });
    expect(outside).toBe(false);
    await page.keyboard.press('f');
    await expect.poll(() => frame.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await frame.evaluate(() => document.exitFullscreen());
    await frame.evaluate(() => history.back());
    await expect.poll(() => frame.url()).toMatch(/\/decks\/gallery\/(?:index\.html)?(?:#.*)?$/);
    expect(new URL(page.url()).pathname).toBe('/');
    await page.close();
  },
);
