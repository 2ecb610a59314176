import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { axeFindings } from '../../src/proof/axe-findings.ts';
import { type OpenDesk, openDesk } from './open-desk.ts';

/** The slides of the deck, and its cover. */
const COUNT = 6;

let desk: OpenDesk;
let page: Page;
let file = '';
let sound = '';

beforeAll(async () => {
  desk = await openDesk('edit');
  ({ page } = desk);
  file = join(desk.site.content, 'decks/mini/index.mdx');
  sound = readFileSync(file, 'utf8');
  await openDeck(page);
});
afterAll(() => desk?.close());

beforeEach(async () => {
  if (text() === sound) return;
  await page.evaluate(() => {
    window.location.hash = '#/edit';
  });
  await page.waitForSelector('.edit-choose');
  writeFileSync(file, sound);
  await openDeck(page);
});

const text = () => readFileSync(file, 'utf8');
const options = (of = page) => of.locator('.edit-strip').getByRole('option');
const names = async () => options().evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')));
const editor = (of = page) => of.locator('.cm-content');
const slide = (of = page) => of.frameLocator('.edit-preview iframe');
const saved = (of = page) => of.locator('.edit-save.saved');

async function openDeck(of: Page): Promise<void> {
  await of.evaluate(() => {
    window.location.hash = '#/edit/mini';
  });
  await of.waitForSelector('[role="option"]');
  // The server prepares the first page that is asked for.
  await slide(of).locator('h2').waitFor({ timeout: 60_000 });
}

async function typeBehind(words: string, typed: string): Promise<void> {
  await editor().locator('.cm-line', { hasText: words }).click();
  await page.keyboard.press('End');
  await page.keyboard.insertText(typed);
}

it('decks are found by course and by search, and opened by a click', async () => {
  const window = await desk.openWindow();
  await window.goto(`${desk.origin}/@desk/#/edit`);
  await window.getByRole('searchbox', { name: '搜索课件' }).fill('小讲');
  await expect.poll(() => window.locator('.edit-choose li').count()).toBe(1);
  await window.getByRole('link', { name: /小讲义/ }).click();
  await expect.poll(() => options(window).count()).toBe(COUNT);
  await window.context().close();
});

it('what is typed is seen at once as it will be presented, and saved; no other line changes', async () => {
  await options().nth(1).click();
  await typeBehind('第一页有三点', '新写的');
  await expect.poll(() => slide().locator('h2').textContent()).toBe('第一页有三点新写的');
  await expect.poll(text).toBe(sound.replace('## 第一页有三点', '## 第一页有三点新写的'));
  await saved().waitFor();
  await expect.poll(names).toContain('1 第一页有三点新写的');
});

it('a mistake is marked in its line, and the slide stays as it last could be shown', async () => {
  await options().nth(1).click();
  await slide().locator('h2', { hasText: '第一页有三点' }).waitFor();
  await typeBehind('第三点', '\n\n<Nope />');
  await page.locator('.cm-lintRange-error').waitFor();
  await expect.poll(() => page.locator('.edit-preview-note').textContent()).toContain('上一次正常的样子');
  expect(await slide().locator('h2').textContent()).toBe('第一页有三点');
  await expect.poll(names).toContain('1 第一页有三点，有错误');
});

it('slides are added, copied, moved, hidden and deleted by keys, and all of it is undone', async () => {
  await options().nth(1).click();
  await page.keyboard.press('Insert');
  await expect.poll(names).toHaveLength(COUNT + 1);
  expect((await names())[2]).toMatch(/^2 新的一页/);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Control+d');
  await expect
    .poll(async () => (await names()).slice(1, 4))
    .toEqual(['1 第一页有三点', '2 第一页有三点', expect.stringMatching(/^3 新的一页/)]);
  await expect.poll(text).toContain('<Slide id="first-2" minutes="2"');
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(async () => (await names())[3]).toBe('3 第一页有三点');
  await page.keyboard.press('h');
  await expect.poll(async () => (await names())[3]).toBe('3 第一页有三点，隐藏');
  await page.keyboard.press('Delete');
  await expect.poll(names).toHaveLength(COUNT + 1);
  expect(await page.locator('[role="option"]:focus').count()).toBe(1);
  for (let times = 0; times < 5; times++) {
    const before = text();
    await page.keyboard.press('Control+z');
    await expect.poll(text).not.toBe(before);
    await expect.poll(async () => page.locator('[role="option"]:focus').count()).toBe(1);
  }
  await expect.poll(text).toBe(sound);
  await expect.poll(names).toHaveLength(COUNT);
});

it('a deleted slide comes back by the notice, and slides are moved with the mouse', async () => {
  await options().nth(2).click();
  await page.getByRole('button', { name: '删除' }).click();
  await expect.poll(names).toHaveLength(COUNT - 1);
  await page.getByRole('button', { name: '恢复' }).click();
  await expect.poll(text).toBe(sound);
  await expect.poll(names).toHaveLength(COUNT);
  await options()
    .nth(1)
    .dragTo(options().nth(2), { targetPosition: { x: 100, y: 90 } });
  await expect.poll(async () => (await names())[2]).toBe('2 第一页有三点');
  await expect.poll(text).not.toBe(sound);
});

it('a slide is moved by keys that follow each other at once', async () => {
  await options().nth(1).click();
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(async () => (await names())[3]).toBe('3 第一页有三点');
});

it('what is typed while the server reads a change is not lost', async () => {
  await options().nth(1).click();
  await slide().locator('h2', { hasText: '第一页有三点' }).waitFor();
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  let asked = 0;
  await page.route('**/@desk/api/edit/cut', async (route) => {
    if (asked++ === 0) await held;
    await route.continue();
  });
  await page.keyboard.press('h');
  await expect.poll(() => asked).toBe(1);
  await typeBehind('第三点', '，边等边写');
  answer();
  await expect.poll(text).toMatch(/<Slide [^>]*hidden[^>]*>.*第三点，边等边写/s);
  await expect.poll(() => editor().textContent()).toContain('边等边写');
  await page.unroute('**/@desk/api/edit/cut');
});

it('a deck with a cover of its own shows no other one beside it', async () => {
  await page.evaluate(() => {
    window.location.hash = '#/edit/pictures';
  });
  await expect.poll(async () => (await names())[0]).toBe('课件信息');
  await options().nth(0).click();
  await slide().locator('section[data-layout="cover"] h2', { hasText: '有图的讲义' }).waitFor();
  const drawn = page.frameLocator('.edit-strip-frame').locator('section');
  await expect.poll(() => drawn.count()).toBeGreaterThan(1);
  expect(await drawn.evaluateAll((all) => all.filter(({ id }) => id === 'cover').length)).toBe(0);
  await openDeck(page);
});

it('notes, minutes and questions have fields, which change only their own lines', async () => {
  await options().nth(1).click();
  await page.getByLabel('讲解备注').fill('讲：换一个开头。');
  await expect.poll(text).toBe(sound.replace('讲：这一页是开头。', '讲：换一个开头。'));
  await page.getByLabel('计划用时（分钟）').fill('4.5');
  await page.getByLabel('别人会怎么问').fill('怎么开始\n先说什么');
  await expect
    .poll(text)
    .toContain('<Slide id="first" minutes="4.5" ask="怎么开始 | 先说什么" />\n\n## 第一页有三点');
  await options().nth(2).click();
  await page.getByLabel('正文', { exact: false }).first().fill('给读者的话。');
  await expect
    .poll(text)
    .toContain('## 第二页一步一步来\n\n<Prose>\n\n给读者的话。\n\n</Prose>\n\n<Step each>');
});

it('a pasted picture is asked for what it shows, and stands beside the deck', async () => {
  await options().nth(1).click();
  await editor().locator('.cm-line', { hasText: '第三点' }).click();
  await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(40, 30);
    canvas.getContext('2d')?.fillRect(0, 0, 40, 30);
    const data = new DataTransfer();
    data.items.add(new File([await canvas.convertToBlob()], 'image.png', { type: 'image/png' }));
    document
      .querySelector('.cm-content')
      ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await page.getByLabel('图上是什么').fill('黑色的台面');
  await page.getByRole('button', { name: '插入图片' }).click();
  await expect.poll(text).toContain('- 第三点\n\n![黑色的台面](./黑色的台面.png)\n\n<Notes>');
  expect(existsSync(join(desk.site.content, 'decks/mini/黑色的台面.png'))).toBe(true);
  await slide().locator('img[alt="黑色的台面"]').waitFor();
  // The picture and the line that shows it are one change.
  await page.getByRole('button', { name: '撤销' }).first().click();
  await expect.poll(text).toBe(sound);
  expect(existsSync(join(desk.site.content, 'decks/mini/黑色的台面.png'))).toBe(false);
});

it('what people call a timeline is inserted by its name', async () => {
  await options().nth(1).click();
  await page.getByRole('button', { name: '插入…' }).click();
  await page.getByRole('searchbox', { name: /搜索/ }).fill('时间线');
  await page.keyboard.press('Enter');
  await expect.poll(text).toContain('<Flow direction="down">');
  await slide().locator('.flow').waitFor();
});

it('components, their attributes and icons are completed', async () => {
  await options().nth(1).click();
  await typeBehind('第三点', '\n\n<Car');
  await page.keyboard.press('Control+Space');
  await page.locator('.cm-tooltip-autocomplete li', { hasText: 'Cards' }).click();
  await expect.poll(() => editor().textContent()).toContain('</Cards>');
  await page.keyboard.insertText('<Icon name="phone-inc');
  const icon = page.locator('.cm-tooltip-autocomplete li', { hasText: 'phone-incoming' });
  // The list may close when the slide is drawn anew at that moment: whoever types asks again.
  await expect
    .poll(
      async () => {
        await page.keyboard.press('Control+Space');
        return icon.waitFor({ timeout: 3_000 }).then(
          () => true,
          () => false,
        );
      },
      { timeout: 30_000 },
    )
    .toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(text).toContain('phone-inc');
});

it('faces are drawn, also those that nobody has said before and while another slide has a mistake', async () => {
  await options().nth(1).click();
  await typeBehind('第三点', '\n\n<Nope>');
  await saved().waitFor();
  await options().nth(2).click();
  await typeBehind('最后', '\n\n<Dialogue>\n\n- 没人说过的人（微笑）：您好。\n\n</Dialogue>\n\n');
  await expect
    .poll(() =>
      slide()
        .locator('img.face')
        .evaluate((each) => (each as HTMLImageElement).naturalWidth),
    )
    .toBeGreaterThan(0);
});

it('the title and the cover are changed in fields', async () => {
  await options().nth(0).click();
  await slide().locator('h1').waitFor();
  await page.getByLabel('名称').fill('小讲义新写的');
  await expect.poll(text).toBe(sound.replace('title: 小讲义', 'title: 小讲义新写的'));
  await expect.poll(() => slide().locator('h1').textContent()).toBe('小讲义新写的');
});

it('two windows see what the other writes, and neither writes over it', async () => {
  const other = await desk.openWindow();
  await openDeck(other);
  await options().nth(1).click();
  await options(other).nth(1).click();
  await typeBehind('第一点', '，新写的');
  await expect.poll(text).toContain('第一点，新写的');
  await expect.poll(() => editor(other).textContent()).toContain('第一点，新写的');
  // Both at once: the later one is asked.
  await other.route('**/@desk/api/changes', async (route) => {
    if (route.request().method() === 'POST')
      writeFileSync(file, text().replace('第二点', '第二点，别处新写的'));
    await route.continue();
  });
  await editor(other).locator('.cm-line', { hasText: '第三点' }).click();
  await other.keyboard.press('End');
  await other.keyboard.insertText('，我新写的');
  await other.getByRole('button', { name: '用我这边的' }).waitFor();
  expect(text()).not.toContain('我新写的');
  await other.unroute('**/@desk/api/changes');
  await other.getByRole('button', { name: '用我这边的' }).click();
  await expect.poll(text).toContain('第三点，我新写的');
  expect(text()).not.toContain('别处');
  await other.context().close();
});

it('whoever takes what was written elsewhere gets their own back by undo', async () => {
  await options().nth(1).click();
  let isFirst = true;
  await page.route('**/@desk/api/changes', async (route) => {
    if (isFirst && route.request().method() === 'POST') {
      isFirst = false;
      writeFileSync(file, text().replace('第二点', '第二点，别处新写的'));
    }
    await route.continue();
  });
  await typeBehind('第三点', '，我新写的');
  await page.getByRole('button', { name: '用那边的' }).click();
  await expect.poll(text).toBe(sound.replace('第二点', '第二点，别处新写的'));
  await expect.poll(() => editor().textContent()).toContain('别处新写的');
  await page.getByRole('button', { name: '撤销' }).first().click();
  await expect.poll(text).toContain('第三点，我新写的');
  await expect.poll(() => editor().textContent()).toContain('我新写的');
  await page.unroute('**/@desk/api/changes');
});

it('a new deck is made and stands in its course', async () => {
  await page.goto(`${desk.origin}/@desk/#/edit`);
  await page.getByRole('button', { name: '新建课件' }).click();
  await page.getByLabel('名称', { exact: true }).fill('新来的');
  await page.getByLabel('简介').fill('一句话。');
  await page.getByLabel('放进哪门课程').selectOption({ label: '第一课程' });
  await page.getByRole('button', { name: '建立课件' }).click();
  await expect.poll(names).toEqual(['封面与课件信息', '1 第一页']);
  expect(readFileSync(join(desk.site.content, 'courses/first.yaml'), 'utf8')).toContain(
    'decks: [mini, 新来的]',
  );
  await page.keyboard.press('Escape');
  await openDeck(page);
});

it('all that was saved is there after the server was ended hard', async () => {
  await options().nth(1).click();
  await typeBehind('第一页有三点', '新写的');
  await saved().waitFor();
  await expect.poll(text).toContain('第一页有三点新写的');
  await desk.restart();
  ({ page } = desk);
  await openDeck(page);
  await expect.poll(names).toContain('1 第一页有三点新写的');
});

it.each(['light', 'dark'] as const)('axe finds nothing, in %s', async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: '插入…' }).click();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await options().nth(0).click();
  await page.waitForSelector('.edit-front');
  expect(await axeFindings(page)).toEqual([]);
  await options().nth(1).click();
});

it('nothing has gone wrong meanwhile', () => {
  expect(desk.faults.filter((fault) => !/409|Failed to load resource/.test(fault))).toEqual([]);
});
