import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../src/browser/find-browser.ts';
import { serveSite } from '../../src/browser/serve-site.ts';
import { SITES } from '../build/build-sites.ts';

/** A laptop with a projector to its right: Chromium's headless screens. */
const SCREENS = '--screen-info={0,0 1280x800}{1280,0 1920x1080}';

let server: Awaited<ReturnType<typeof serveSite>>;
let browser: Browser;

beforeAll(async () => {
  server = await serveSite(SITES.mini);
  const executablePath = findBrowser();
  browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', SCREENS],
  });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function present(): Promise<{ context: BrowserContext; room: Page; desk: Page }> {
  const context = await browser.newContext({ viewport: null });
  const room = await context.newPage();
  await room.goto(`${server.origin}/decks/gallery/present/`);
  await room.waitForSelector('.reveal.ready');
  const [desk] = await Promise.all([room.waitForEvent('popup'), room.keyboard.press('s')]);
  await desk.waitForSelector('[data-slide="current"] .slide');
  await desk.locator('[data-screens-open]').click();
  return { context, room, desk };
}

/** What a person does who answers the browser's question about screens. */
async function answer(context: BrowserContext, page: Page, setting: 'granted' | 'denied'): Promise<void> {
  const session = await context.newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  const whole = await browser.newBrowserCDPSession();
  await whole.send('Browser.setPermission', {
    permission: { name: 'window-management' },
    setting,
    ...(targetInfo.browserContextId && { browserContextId: targetInfo.browserContextId }),
  });
}

describe('two screens', () => {
  it('puts the presentation full-screen on the other one, asked from the speaker view', async () => {
    const { context, room, desk } = await present();
    await answer(context, room, 'granted');
    // Headless windows do not move: which screen was asked for is what can be seen.
    await room.evaluate(() => {
      const fill = Element.prototype.requestFullscreen;
      Element.prototype.requestFullscreen = function (
        options?: FullscreenOptions & { screen?: { left: number } },
      ) {
        document.documentElement.dataset.filled = String(options?.screen?.left);
        return fill.call(this, options);
      };
    });
    await desk.locator('[data-screens-move]').click();
    await expect.poll(() => desk.locator('[data-screens-status]').textContent()).toBe('放映已经全屏。');
    expect(await room.evaluate(() => document.fullscreenElement?.tagName)).toBe('HTML');
    expect(await room.locator('html').getAttribute('data-filled')).toBe('1280');
    await context.close();
  });

  it('says what to do by hand where that is refused', async () => {
    const { context, room, desk } = await present();
    await answer(context, room, 'denied');
    await desk.locator('[data-screens-move]').click();
    await expect.poll(() => desk.locator('[data-screens-status]').textContent()).toContain('照下面三步做');
    expect(await desk.locator('[data-screens] li').allTextContents()).toHaveLength(3);
    await context.close();
  });
});
