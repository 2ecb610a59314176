import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../../src/proof/axe-findings.ts';
import { SITES } from '../build/build-sites.ts';
import { type OpenSite, openSite } from './open-browser.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(SITES.mini);
});
afterAll(() => site.close());

async function windows(deck: string, options = {}): Promise<{ room: Page; desk: Page }> {
  const room = await site.open(deck, { reducedMotion: 'reduce', ...options });
  await room.waitForSelector('.reveal.ready');
  const [desk] = await Promise.all([room.waitForEvent('popup'), room.keyboard.press('s')]);
  await desk.waitForSelector('[data-slide="current"] .slide');
  return { room, desk };
}

describe('the panels of the speaker view', () => {
  it.each(['light', 'dark'] as const)(
    'leave axe nothing to find, all of them open, slides %s',
    async (colorScheme) => {
      const { room, desk } = await windows('/decks/gallery/present/#/poll', { colorScheme });
      await desk.waitForSelector('[data-poll] output');
      await desk.keyboard.press('t');
      await desk.waitForSelector('[data-timer-stop]:not([hidden])');
      expect(await axeFindings(desk)).toEqual([]);
      expect(await axeFindings(room)).toEqual([]);
      for (const opener of ['[data-jump-open]', '[data-screens-open]', '[data-help]']) {
        await desk.locator(opener).click();
        expect(await axeFindings(desk), opener).toEqual([]);
        await desk.keyboard.press('Escape');
      }
      await room.close();
      await desk.waitForSelector('[data-reopen]:not([hidden])');
      expect(await axeFindings(desk)).toEqual([]);
    },
  );

  it('take a finger for a pen, and turn slides at a press where no tool is in hand', async () => {
    const { room, desk } = await windows('/decks/gallery/present/#/g1', { hasTouch: true });
    const box = await desk.locator('[data-current]').boundingBox();
    if (!box) throw new Error('There is no current slide.');
    await desk.getByRole('button', { name: '画笔' }).tap();
    const touch = await desk.context().newCDPSession(desk);
    const at = (x: number) => [{ x: box.x + x, y: box.y + 200 }];
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(100) });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(200) });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    const lines = room.locator('.drawing-board g path');
    await expect.poll(() => lines.count()).toBe(1);
    await desk.getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => lines.count()).toBe(0);
    await desk.getByRole('button', { name: '画笔' }).click();
    await desk.locator('[data-current]').click();
    await expect.poll(() => room.locator('.present .fragment.visible').count()).toBe(1);
  });

  it('show a slide as the room sees it', async () => {
    const { room, desk } = await windows('/decks/gallery/present/#/g31');
    const looks = (page: Page, slide: string) =>
      page.locator(slide).evaluate((shown) =>
        [...shown.querySelectorAll<HTMLElement>('*')]
          .filter((each) => !each.closest('.notes'))
          .map((each) => {
            const { fontSize, position, color } = getComputedStyle(each);
            return [each.className, each.offsetWidth, each.offsetHeight, fontSize, position, color].join(' ');
          }),
      );
    await expect
      .poll(() => desk.locator('[data-slide="current"] h2').textContent())
      .toBe('卡片：编号，五张三列');
    expect(await looks(desk, '[data-slide="current"] .slide')).toEqual(
      await looks(room, '.slides > .present'),
    );
  });

  it('move the list of slides to what is typed and say when nothing is', async () => {
    const { room, desk } = await windows('/decks/gallery/present/');
    await desk.keyboard.press('g');
    const rows = desk.locator('[data-jump-list] li');
    expect(await rows.count()).toBe(await room.locator('.slides > section').count());
    await desk.keyboard.type('没有这样的标题');
    expect(await rows.count()).toBe(0);
    expect(await desk.locator('[data-jump-none]').textContent()).not.toBe('');
    await desk.locator('[data-jump-query]').fill('金字塔');
    await desk.keyboard.press('ArrowDown');
    await desk.keyboard.press('ArrowDown');
    await desk.keyboard.press('Enter');
    await expect.poll(() => room.locator('.present h2').textContent()).toBe('金字塔：三层有说明');
  });

  it('set the notes larger, and keep it', async () => {
    const { desk } = await windows('/decks/gallery/present/#/poll');
    const size = () =>
      desk.locator('[data-notes]').evaluate((notes) => Number.parseFloat(getComputedStyle(notes).fontSize));
    const before = await size();
    await desk.keyboard.press('+');
    expect(await size()).toBeGreaterThan(before);
    const larger = await size();
    await desk.reload();
    expect(await size()).toBe(larger);
  });

  it('have caused no fault', () => {
    expect(site.faults).toEqual([]);
  });
});
