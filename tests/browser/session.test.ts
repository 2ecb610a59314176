import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITES } from '../build/build-sites.ts';
import { type OpenSite, openSite } from './open-browser.ts';

/** Some fifty slides of a minute each, with steps, notes, a poll and a discussion. */
const DECK = '/decks/gallery/present/';

describe.each(['http', 'file'] as const)('a lesson of 45 minutes in two windows, over %s', (way) => {
  let site: OpenSite;
  let context: BrowserContext;
  let room: Page;
  let desk: Page;

  beforeAll(async () => {
    site = await openSite(SITES.mini);
    room = await site.open(way === 'http' ? DECK : '/');
    context = room.context();
    await context.clock.install({ time: new Date('2026-03-02T09:00:00+08:00') });
    if (way === 'http') await room.reload();
    else await room.goto(pathToFileURL(`${SITES.mini}${DECK}index.html`).href);
    await room.waitForSelector('.reveal.ready');
    await room.bringToFront();
    [desk] = await Promise.all([room.waitForEvent('popup'), room.keyboard.press('s')]);
    await desk.waitForSelector('[data-slide="current"] .slide');
  });
  afterAll(() => site.close());

  // The windows' clocks are faked one by one and may differ by a second.
  const slide = () => room.locator('.slides > .present').getAttribute('id');
  const deskText = (mark: string) => desk.locator(`[data-${mark}]`).textContent();
  const shownAtDesk = () => desk.locator('[data-slide="current"] h2').textContent();
  const numberOf = async (id: string) => (await room.locator(`#${id} .slide-foot span`).textContent()) ?? '';
  const pass = (minutes: number) => context.clock.fastForward(minutes * 60_000);
  const strokes = (page: Page) =>
    page.locator('.drawing-board g path').evaluateAll((lines) => lines.map((line) => line.getAttribute('d')));
  /** Draws from one place to another, both as parts of the width and height of what is drawn on. */
  async function draw(page: Page, on: string, from: [number, number], to: [number, number]) {
    const box = await page.locator(on).boundingBox();
    if (!box) throw new Error(`${on} is not to be seen.`);
    const at = ([x, y]: [number, number]) => [box.x + x * box.width, box.y + y * box.height] as const;
    await page.mouse.move(...at(from));
    await page.mouse.down();
    await page.mouse.move(...at(to), { steps: 5 });
    await page.mouse.up();
  }

  it('begins on the cover with a clock that waits', async () => {
    await pass(3);
    expect(await deskText('elapsed')).toBe('0:00');
    expect(await deskText('place')).toMatch(/^封面，共 \d+ 页$/);
    expect(await deskText('pace')).toBe('');
  });

  it('shows every step before it comes, and counts them', async () => {
    await desk.keyboard.press('PageDown');
    await expect.poll(slide).toBe('g1');
    await expect.poll(() => deskText('steps')).toBe('第 0/3 步');
    expect(await deskText('next-label')).toBe('下一步');
    const previewed = () => desk.locator('[data-slide="upcoming"] .fragment.visible').count();
    expect(await previewed()).toBe(1);
    await desk.keyboard.press('PageDown');
    await expect.poll(() => room.locator('.present .fragment.visible').count()).toBe(1);
    await expect.poll(() => deskText('steps')).toBe('第 1/3 步');
    expect(await previewed()).toBe(2);
    await room.keyboard.press('ArrowRight');
    await room.keyboard.press('ArrowRight');
    await expect.poll(() => deskText('next-label')).toBe('下一页');
    expect(await deskText('next-title')).toBe('流程：六步两行');
  });

  it('is on time, then behind, then ahead of the plan', async () => {
    await pass(1);
    await expect.poll(() => deskText('elapsed')).toMatch(/^1:/);
    await expect.poll(() => deskText('pace')).toBe('进度正好');
    await pass(5);
    await expect.poll(() => deskText('pace')).toMatch(/^比计划慢 (4.5|5) 分钟$/);
    await desk.keyboard.press('g');
    await desk.keyboard.type('泳道');
    await desk.keyboard.press('Enter');
    await expect.poll(slide).toBe('g9');
    await expect.poll(() => deskText('pace')).toMatch(/^比计划快 (2|2.5) 分钟$/);
    expect(await deskText('remaining')).toMatch(/^4\d:/);
  });

  it('pauses its clock', async () => {
    await desk.keyboard.press('p');
    const before = await deskText('elapsed');
    await pass(10);
    expect(await deskText('elapsed')).toBe(before);
    await desk.keyboard.press('p');
  });

  it('shows the room what is drawn at the desk, and the desk what is drawn in the room', async () => {
    await desk.keyboard.press('d');
    await draw(desk, '[data-current]', [0.25, 0.5], [0.5, 0.5]);
    await expect.poll(() => strokes(room)).toHaveLength(1);
    const [line] = await room.locator('.drawing-board g path').all();
    const box = await line?.boundingBox();
    // The room's window is as wide as a slide.
    expect(Math.abs((box?.x ?? 0) - 320)).toBeLessThan(6);
    expect(Math.abs((box?.width ?? 0) - 320)).toBeLessThan(12);
    await room.keyboard.press('d');
    await draw(room, '.slides', [0.1, 0.9], [0.4, 0.9]);
    await expect.poll(() => strokes(desk)).toHaveLength(2);
    await room.keyboard.press('Escape');
    await desk.keyboard.press('Escape');
    expect(await strokes(desk)).toEqual(await strokes(room));
  });

  it('points with a laser that leaves nothing', async () => {
    await desk.keyboard.press('l');
    const box = await desk.locator('[data-current]').boundingBox();
    await desk.mouse.move((box?.x ?? 0) + 100, (box?.y ?? 0) + 100);
    const dot = room.locator('.drawing-board .laser');
    await expect.poll(() => dot.getAttribute('visibility')).toBe('visible');
    await desk.mouse.move(5, 790);
    await expect.poll(() => dot.getAttribute('visibility')).toBe('hidden');
    await desk.keyboard.press('Escape');
    expect(await strokes(room)).toHaveLength(2);
  });

  it('keeps the drawings of each slide', async () => {
    await desk.keyboard.press('g');
    await desk.keyboard.type('10');
    await desk.keyboard.press('Enter');
    await expect.poll(slide).toBe('g10');
    await expect.poll(() => strokes(room)).toHaveLength(0);
    await desk.keyboard.press('ArrowLeft');
    await expect.poll(() => strokes(room)).toHaveLength(2);
    await expect.poll(() => strokes(desk)).toHaveLength(2);
  });

  it('goes on where it was when the room’s window is reloaded', async () => {
    await pass(1);
    const before = await room.locator('.present .fragment.visible').count();
    await room.reload();
    await room.waitForSelector('.reveal.ready');
    expect(await slide()).toBe('g9');
    expect(await room.locator('.present .fragment.visible').count()).toBe(before);
    await expect.poll(() => strokes(room)).toHaveLength(2);
    await pass(0.1);
    await room.keyboard.type(await numberOf('discuss'));
    await room.keyboard.press('Enter');
    await expect.poll(() => shownAtDesk()).toBe('讨论：带计时');
  });

  it('gives a discussion its time, quietly', async () => {
    await expect.poll(() => deskText('timer-toggle')).toBe('开始 3 分钟');
    await desk.locator('[data-timer-toggle]').click();
    const chip = room.locator('.room-timer');
    await expect.poll(() => chip.textContent()).toMatch(/^(3:0|2:5)\d$/);
    await pass(2);
    await expect.poll(() => chip.textContent()).toMatch(/^(1:0|0:5)\d$/);
    await expect.poll(() => deskText('timer-left')).toMatch(/^(1:0|0:5)\d$/);
    await desk.locator('[data-timer-more]').click();
    await expect.poll(() => chip.textContent()).toMatch(/^(2:0|1:5)\d$/);
    await pass(2.2);
    await expect.poll(() => chip.textContent()).toBe('时间到');
    await desk.keyboard.press('Shift+T');
    await expect.poll(() => chip.isVisible()).toBe(false);
  });

  it('counts raised hands from both windows', async () => {
    await desk.keyboard.press('ArrowLeft');
    await expect.poll(() => shownAtDesk()).toBe('举手：三项');
    await desk.keyboard.press('2');
    await desk.keyboard.press('2');
    await desk.getByRole('button', { name: '“请主管来接”多一人' }).click();
    await room.getByRole('button', { name: '“听他说完，再答复”少一人' }).click();
    const hands = (page: Page, list: string) =>
      page.locator(`${list} output`).evaluateAll((counts) => counts.map((count) => count.textContent));
    await expect.poll(() => hands(desk, '[data-poll]')).toEqual(['0', '1', '1']);
    expect(await hands(room, '.present .poll')).toEqual(['0', '1', '1']);
    // reveal.js writes the address at most once a second.
    await expect.poll(() => room.url()).toContain('poll');
    await room.reload();
    await expect.poll(() => hands(room, '.present .poll')).toEqual(['0', '1', '1']);
  });

  it('keeps time and place when the desk’s window is reloaded', async () => {
    const minutes = (time: string | null) => Number(time?.split(':')[0]);
    const before = minutes(await deskText('elapsed'));
    await desk.reload();
    await expect.poll(() => shownAtDesk()).toBe('举手：三项');
    expect(minutes(await deskText('elapsed'))).toBeGreaterThanOrEqual(before);
    await desk.keyboard.press('PageDown');
    await expect.poll(slide).toBe('discuss');
  });

  it('blackens the room and says so at the desk', async () => {
    await desk.keyboard.press('b');
    await expect.poll(() => room.locator('.reveal.paused').count()).toBe(1);
    await expect.poll(() => deskText('status')).toContain('已黑');
    await desk.keyboard.press('.');
    await expect.poll(() => room.locator('.reveal.paused').count()).toBe(0);
    await expect.poll(() => deskText('status')).toBe('');
  });

  it('comes back after a crash of the room’s window: same slide, same drawings, both ways', async () => {
    await room.keyboard.type('9');
    await room.keyboard.press('Enter');
    await expect.poll(() => strokes(desk)).toHaveLength(2);
    await pass(0.1);
    await room.close();
    await pass(0.1);
    await expect.poll(() => deskText('status')).toContain('已经关闭');
    [room] = await Promise.all([desk.waitForEvent('popup'), desk.locator('[data-reopen]').click()]);
    await room.waitForSelector('.reveal.ready');
    expect(await slide()).toBe('g9');
    await expect.poll(() => strokes(room)).toHaveLength(2);
    await desk.keyboard.press('PageDown');
    await expect.poll(() => room.locator('.present .fragment.visible').count()).toBe(1);
    await room.keyboard.press('PageDown');
    await expect.poll(() => deskText('steps')).toContain('第 2/');
    await desk.reload();
    await pass(0.1);
    await expect.poll(() => deskText('place')).toContain('第 9 / ');
    await desk.keyboard.press('e');
    await expect.poll(() => strokes(room)).toHaveLength(0);
  });

  it('has taken its three quarters of an hour without a fault', async () => {
    await pass(12);
    expect(Number((await deskText('elapsed'))?.split(':')[0])).toBeGreaterThan(20);
    expect(site.faults).toEqual([]);
  });
});
