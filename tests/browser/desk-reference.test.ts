import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sentenceOf } from '../../src/i18n/messages/text-of.ts';
import { type OpenDesk, openDesk } from './open-desk.ts';

let desk: OpenDesk;
let page: Page;

beforeAll(async () => {
  desk = await openDesk('desk-reference', ({ content }) => {
    const course = join(content, 'courses/first.yaml');
    writeFileSync(course, readFileSync(course, 'utf8').replace('decks: [mini]', 'decks: [mini, gallery]'));
  });
  page = desk.page;
  // A print view would stand before everything else.
  await page.addInitScript(() => {
    window.print = () => {
      const { body } = window.top?.document ?? {};
      body?.setAttribute('data-printed', window.location.pathname);
      body?.setAttribute('data-printed-words', document.querySelector('main')?.textContent ?? '');
    };
  });
}, 120_000);
afterAll(() => desk?.close());

/** As `check` says it in the language of the site. */
const checked = (english: string) => sentenceOf(english, 'zh-CN') ?? english;
const SLOW = { timeout: 30_000 };
const file = (path: string) => readFileSync(join(desk.site.content, path), 'utf8');
const frame = (): FrameLocator => page.frameLocator('.preview iframe');
const isSaved = () => expect.poll(() => page.locator('.save-state').textContent(), SLOW).toContain('已保存');
const open = async (...place: string[]) => {
  await page.goto(`${desk.origin}/@desk/#/reference/${place.join('/')}`);
  await page.waitForSelector('.form-head');
  await isSaved();
};

it('a duty is corrected by keyboard, and stands on the page and on the card that is printed', async () => {
  await page.goto(`${desk.origin}/@desk/#/reference`);
  await page.reload();
  await page.locator('.entry-list a').first().focus();
  await page.keyboard.press('Enter');
  const duty = page.getByLabel('岗位职责 1 职责内容');
  await duty.focus();
  await page.keyboard.press('End');
  await page.keyboard.type('（七点）');
  await expect.poll(() => file('roles/keeper.mdx'), SLOW).toContain('text: 按时开门。（七点）\n');
  await isSaved();
  await expect
    .poll(
      () =>
        frame()
          .locator('#open')
          .textContent()
          .catch(() => ''),
      SLOW,
    )
    .toContain('（七点）');
  await page.getByLabel('岗位卡', { exact: true }).check();
  await expect
    .poll(
      () =>
        frame()
          .locator('.site-header')
          .isVisible()
          .catch(() => true),
      SLOW,
    )
    .toBe(false);
  await expect(frame().locator('#open').isVisible()).resolves.toBe(true);
  await page.getByRole('button', { name: '打印岗位卡' }).click();
  await expect.poll(() => page.locator('body').getAttribute('data-printed'), SLOW).toBe('/roles/keeper/');
  await page.getByLabel('页面', { exact: true }).check();
});

it('what was done is taken back', async () => {
  await page.getByRole('button', { name: '撤销', exact: true }).first().click();
  await expect.poll(() => file('roles/keeper.mdx'), SLOW).not.toContain('（七点）');
  await expect.poll(() => page.getByLabel('岗位职责 1 职责内容').inputValue(), SLOW).toBe('按时开门。');
});

it('duties change places by keyboard, and the keyboard stays in the field', async () => {
  await page.getByLabel('岗位职责 2 职责内容').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect
    .poll(
      () => file('roles/keeper.mdx').indexOf('id: stay') < file('roles/keeper.mdx').indexOf('id: open'),
      SLOW,
    )
    .toBe(true);
  const focused = () =>
    page.evaluate(() => document.activeElement?.closest('[data-field]')?.getAttribute('data-field'));
  await expect.poll(focused, SLOW).toBe('duties.0.text');
  await page.keyboard.press('Alt+ArrowDown');
  await expect
    .poll(
      () => file('roles/keeper.mdx').indexOf('id: open') < file('roles/keeper.mdx').indexOf('id: stay'),
      SLOW,
    )
    .toBe(true);
});

it('what was typed last is printed, also where it was not saved yet', async () => {
  await open('roles', 'keeper');
  const duty = page.getByLabel('岗位职责 1 职责内容');
  await duty.fill('按时开门，先开灯。');
  await page.getByRole('button', { name: '打印岗位卡' }).click();
  await expect.poll(() => page.locator('body').getAttribute('data-printed-words'), SLOW).toContain('先开灯');
  await duty.fill('按时开门。');
  await expect.poll(() => file('roles/keeper.mdx'), SLOW).toContain('text: 按时开门。\n');
});

it('a value that the check refuses says why beside the field, and is not written nor lost', async () => {
  await open('roles', 'keeper');
  const before = file('roles/keeper.mdx');
  const summary = page.getByLabel('一句话介绍');
  await summary.fill('');
  const said = page.locator('[data-field="summary"] .said');
  await expect.poll(() => said.textContent(), SLOW).toContain(checked('The field `summary` is missing.'));
  expect(await page.locator('.save-state').textContent()).toContain('没有保存');
  expect(file('roles/keeper.mdx')).toBe(before);
  await page.reload();
  await expect.poll(() => page.getByLabel('一句话介绍').inputValue(), SLOW).toBe('');
  await expect.poll(() => said.textContent(), SLOW).toContain('不能空着');
  await page.getByRole('button', { name: '恢复成保存过的内容' }).click();
  await expect.poll(() => page.getByLabel('一句话介绍').inputValue(), SLOW).toBe('看门的人。');
});

it('a duty is added, and removed with a way back', async () => {
  await page.getByRole('button', { name: '＋ 添加岗位职责' }).click();
  const form = page.getByRole('form', { name: '添加岗位职责' });
  await form.getByLabel('职责内容').fill('下班前关灯。');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => file('roles/keeper.mdx'), SLOW)
    .toMatch(/- id: xiaban[\w-]*\n {4}text: 下班前关灯。\n {4}area: 晚上\n/);
  await page.getByLabel('岗位职责 3：删除').focus();
  await page.getByLabel('岗位职责 3：删除').press('Enter');
  await expect.poll(() => file('roles/keeper.mdx'), SLOW).not.toContain('下班前关灯。');
  const back = page.locator('.bar.removed button');
  await back.click();
  await expect.poll(() => file('roles/keeper.mdx'), SLOW).toContain('下班前关灯。');
});

it('taking back what was removed takes back nothing that was done after it', async () => {
  await page.getByLabel('岗位职责 3 职责内容').focus();
  await page.getByLabel('岗位职责 3：删除').press('Enter');
  await expect.poll(() => file('roles/keeper.mdx'), SLOW).not.toContain('下班前关灯。');
  await page.getByLabel('一句话介绍').fill('看门的人，也关灯。');
  await expect.poll(() => file('roles/keeper.mdx'), SLOW).toContain('看门的人，也关灯。');
  await isSaved();
  await page.locator('.bar.removed button').click();
  await page.getByRole('alert').filter({ hasText: '之后又有别的修改' }).waitFor();
  expect(file('roles/keeper.mdx')).toContain('看门的人，也关灯。');
  const undo = page.getByRole('button', { name: '撤销', exact: true }).first();
  await undo.click();
  await expect.poll(() => file('roles/keeper.mdx'), SLOW).toContain('summary: 看门的人。');
  await undo.click();
  await expect.poll(() => file('roles/keeper.mdx'), SLOW).toContain('下班前关灯。');
});

it('a duty is moved by keys that follow each other at once, and dragged by its handle', async () => {
  await open('roles', 'keeper');
  const order = () =>
    [...file('roles/keeper.mdx').matchAll(/- id: ([\w-]+)\n {4}\w+: /g)].map(([, id]) => id);
  await expect.poll(() => order().length, SLOW).toBe(3);
  const [first, second, third] = order();
  const handles = page.locator('[data-field="duties"] .handle');
  await handles.first().focus();
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(order, SLOW).toEqual([second, third, first]);
  await expect
    .poll(() => handles.nth(2).evaluate((handle) => handle === document.activeElement), SLOW)
    .toBe(true);
  await handles.nth(2).dragTo(handles.first());
  await expect.poll(order, SLOW).toEqual([first, second, third]);
});

it('a term that is added while its page is on its way is shown when that has come', async () => {
  let arrive = () => {};
  const held = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  // Without its script the page hears of nothing that changes.
  await page.route('**/@vite/client', async (route) => {
    await held;
    await route.continue();
  });
  await open('glossary');
  await page.getByRole('button', { name: '＋ 添加术语' }).click();
  const form = page.getByRole('form', { name: '添加术语' });
  await form.getByLabel('术语').fill('门禁');
  await form.getByLabel('解释').fill('开门的卡。');
  await form.getByLabel('解释').press('Enter');
  await expect.poll(() => file('glossary.yaml'), SLOW).toContain('term: 门禁');
  arrive();
  await expect
    .poll(
      () =>
        frame()
          .locator('main')
          .textContent()
          .catch(() => ''),
      SLOW,
    )
    .toContain('开门的卡。');
  await page.unroute('**/@vite/client');
});

it('a term is added and shown on its page', async () => {
  await open('glossary');
  await page.getByRole('button', { name: '＋ 添加术语' }).click();
  const form = page.getByRole('form', { name: '添加术语' });
  await form.getByLabel('术语').fill('访客');
  await form.getByLabel('解释').fill('来访的人。');
  await form.getByLabel('解释').press('Enter');
  await expect
    .poll(() => file('glossary.yaml'), SLOW)
    .toMatch(/- id: fangke\n {2}term: 访客\n {2}definition: 来访的人。\n {2}source: ours\n$/);
  await expect
    .poll(
      () =>
        frame()
          .locator('#fangke')
          .textContent()
          .catch(() => ''),
      SLOW,
    )
    .toContain('来访的人。');
});

it('decks of a course change places, and so do courses', async () => {
  await open('courses', 'first');
  const before = file('courses/first.yaml');
  const handles = page.locator('[data-field="decks"] .handle');
  await handles.first().focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => file('courses/first.yaml') === before, SLOW).toBe(false);
  const titles = page.locator('[data-field="decks"] .ordered-title');
  const moved = await titles.allTextContents();
  expect(moved).toHaveLength(2);
  await expect
    .poll(() => handles.nth(1).evaluate((handle) => handle === document.activeElement), SLOW)
    .toBe(true);
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => file('courses/first.yaml'), SLOW).toBe(before);
  await page.locator('.entry-list a').first().focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => page.locator('.entry-list .entry-title').allTextContents(), SLOW).toHaveLength(2);
  await expect.poll(() => page.locator('.entry-list a').nth(1).getAttribute('href'), SLOW).toContain('first');
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
  await expect.poll(focused, SLOW).toContain('first');
  const order = () =>
    page.locator('.entry-list a').evaluateAll((all) => all.map((each) => each.getAttribute('href')));
  const [one, two] = await order();
  await page.locator('.entry-list li').nth(1).dragTo(page.locator('.entry-list li').first());
  await expect.poll(order, SLOW).toEqual([two, one]);
});

it('a colour that cannot be read is refused with one that can', async () => {
  await open('site');
  const before = file('site.yaml');
  const colour = page.locator('[data-field="colour"] input[type="text"]');
  await colour.fill('#ffee00');
  const said = page.locator('[data-field="colour"] .said');
  await expect.poll(() => said.textContent(), SLOW).toContain('#ffee00');
  expect(file('site.yaml')).toBe(before);
  await colour.fill('#1f4e79');
  await expect.poll(() => file('site.yaml'), SLOW).toBe(before.replace('#3a3f8f', '#1f4e79'));
});

it('a role is made, named by its procedure, and removed from both', async () => {
  await open('roles', 'keeper');
  await page.getByRole('button', { name: '＋ 新建岗位' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('岗位名称').fill('保安');
  await dialog.getByLabel('所属部门').fill('安管部');
  await dialog.getByLabel('一句话介绍').fill('守门。');
  await dialog.getByLabel('分类').fill('门岗');
  await dialog.getByLabel('职责内容').fill('查证件。');
  await expect.poll(() => dialog.getByLabel('编号').inputValue(), SLOW).toBe('baoan');
  await dialog.getByRole('button', { name: '新建' }).click();
  await expect.poll(() => page.url(), SLOW).toContain('/roles/baoan');
  await page.locator('summary', { hasText: '关联内容' }).click();
  await page.locator('[data-field="procedures"] .adder input').fill('交接');
  await page.locator('[data-field="procedures"] .adder input').press('Enter');
  await expect.poll(() => file('procedures/handover.mdx'), SLOW).toContain('baoan');
  expect(file('roles/baoan.mdx')).toContain('procedures:\n  - handover\n');
  await page.getByRole('button', { name: '删除', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '删除' }).click();
  await expect.poll(() => file('procedures/handover.mdx'), SLOW).not.toContain('baoan');
});

it('has nothing that axe finds, in light and dark', async () => {
  const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const place of [
      ['roles', 'keeper'],
      ['procedures', 'handover'],
      ['phrases', 'greeting'],
      ['courses', 'first'],
      ['site'],
    ]) {
      await open(...place);
      for (const details of await page.locator('details.section').all())
        await details.evaluate((element) => element.setAttribute('open', ''));
      await page.evaluate(readFileSync(axe, 'utf8'));
      const found = await page.evaluate(async () => {
        const run = (
          window as unknown as {
            axe: {
              run(
                options: object,
              ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
            };
          }
        ).axe;
        const { violations } = await run.run({ iframes: false });
        return violations.map(
          ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.failureSummary}`,
        );
      });
      expect(found, `${place.join('/')} ${colorScheme}`).toEqual([]);
    }
  }
});

it('said nothing wrong on the way', () => {
  // The page of a role that was just made, or removed, is not there for a moment.
  expect(desk.faults.filter((fault) => !fault.includes('404'))).toEqual([]);
});
