import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITES } from '../build/build-sites.ts';
import { type OpenSite, openSite } from './open-browser.ts';

let site: OpenSite;
let room: Page;
let desk: Page;
beforeAll(async () => {
  site = await openSite(SITES.full);
  room = await site.open('/decks/phone-etiquette/present/');
  await room.waitForSelector('.reveal.ready');
  [desk] = await Promise.all([room.waitForEvent('popup'), room.keyboard.press('s')]);
  await desk.waitForSelector('.speaker-current .slide');
});
afterAll(() => site.close());

const shownInRoom = () => room.locator('.slides > .present h1, .slides > .present h2').first().textContent();

describe('the speaker view', () => {
  it('shows the slide of the room, the next one and the notes', async () => {
    await room.keyboard.press('ArrowRight');
    const title = await shownInRoom();
    await expect.poll(() => desk.locator('.speaker-current h2').textContent()).toBe(title);
    expect(await desk.locator('[data-notes]').textContent()).toContain('讲：');
    expect(await desk.locator('[data-next-title]').textContent()).not.toBe('');
  });

  it('turns the slides of the room', async () => {
    const before = await shownInRoom();
    for (let clicks = 0; clicks < 6; clicks++) await desk.keyboard.press('PageDown');
    await expect.poll(shownInRoom).not.toBe(before);
    const title = await shownInRoom();
    await expect.poll(() => desk.locator('.speaker-current h2').textContent()).toBe(title);
  });

  it('jumps to any slide by its number or the words of its title', async () => {
    await desk.keyboard.press('g');
    await desk.keyboard.type('三声');
    await desk.keyboard.press('Enter');
    await expect.poll(() => room.locator('.slides > #three-rings.present').count()).toBe(1);
    await desk.keyboard.type('10');
    await desk.keyboard.press('Enter');
    await expect.poll(() => desk.locator('[data-place]').textContent()).toContain('第 10 / ');
    await expect.poll(() => room.locator('.present .slide-foot span').textContent()).toBe('10');
  });

  it('searches the whole site beside the notes while the room keeps its slide', async () => {
    const before = await shownInRoom();
    await desk.keyboard.press('Control+k');
    await desk.keyboard.type('转接');
    const answer = desk.locator('.site-answers a').first();
    await answer.waitFor({ timeout: 30_000 });
    expect(await answer.getAttribute('target')).toBe('_blank');
    expect(await shownInRoom()).toBe(before);
    // The first empties the box.
    await desk.keyboard.press('Escape');
    await desk.keyboard.press('Escape');
    await expect.poll(() => desk.locator('dialog[open]').count()).toBe(0);
  });

  it('blackens the room’s screen', async () => {
    await desk.keyboard.press('b');
    await expect.poll(() => room.locator('.reveal.paused').count()).toBe(1);
    await desk.keyboard.press('b');
    await expect.poll(() => room.locator('.reveal.paused').count()).toBe(0);
  });

  it('stays in step when the room’s window is reloaded', async () => {
    await room.reload();
    await room.waitForSelector('.reveal.ready');
    await expect
      .poll(
        async () => {
          await room.keyboard.press('Home');
          return desk.locator('.speaker-current h1').count();
        },
        { timeout: 5000 },
      )
      .toBe(1);
  });

  it('stays in step and keeps its time when it is reloaded itself', async () => {
    await desk.reload();
    await desk.waitForSelector('.speaker-current .slide');
    await room.keyboard.press('ArrowRight');
    const title = await shownInRoom();
    await expect.poll(() => desk.locator('.speaker-current h2').textContent()).toBe(title);
    expect(await desk.locator('[data-elapsed]').textContent()).toMatch(/^\d+:\d\d$/);
  });

  it('says so when the presentation is gone', async () => {
    await room.close();
    await expect
      .poll(() => desk.locator('[data-status]').textContent(), { timeout: 5000 })
      .toContain('已经关闭');
  });

  it('has caused no fault and asked no other host', () => {
    expect(site.faults).toEqual([]);
  });
});

describe('a page of another host', () => {
  it('hears nothing of a presentation that it opens under the name of a stage', async () => {
    const other = await openSite(SITES.mini);
    const page = await other.open('/');
    const heard = await page.evaluate(async (address) => {
      const messages: unknown[] = [];
      addEventListener('message', ({ data }) => messages.push(data));
      window.open(address, 'lectern-stage');
      await new Promise((resolve) => setTimeout(resolve, 5000));
      return messages;
    }, `${site.origin}/decks/phone-etiquette/present/index.html`);
    expect(heard).toEqual([]);
    await other.close();
  });
});
