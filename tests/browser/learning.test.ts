import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SITES } from '../build/build-sites.ts';
import { type OpenSite, openSite } from './open-browser.ts';

const COURSE = '/courses/second/';
const DECK = '/decks/gallery/';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(SITES.mini);
});
afterAll(() => site.close());

const progressOf = (page: Page) => page.locator('[data-progress-status]').textContent();

/** Answers a quiz of the open deck; of pairs, the first with the first. */
async function answer(page: Page, kind: 'single' | 'multiple' | 'match', isRight: boolean): Promise<void> {
  const quiz = page.locator(`[data-quiz=${kind}]`).first();
  if (kind === 'match') await quiz.locator('select').first().selectOption({ index: 1 });
  else if (!isRight) await quiz.locator('.quiz-options > li:not([data-right]) input').first().check();
  else for (const option of await quiz.locator('[data-right] input').all()) await option.check();
  await quiz.locator('.quiz-check').click();
}

async function choose(page: Page, name: string): Promise<void> {
  await page.locator('.learner-choice > summary').click();
  await page.locator('.learner-choice input').fill(name);
  await page.locator('.learner-choice button').click();
}

/** Two of three quizzes right, which is enough. */
async function pass(page: Page): Promise<void> {
  await page.goto(site.origin + DECK);
  await answer(page, 'single', true);
  await answer(page, 'multiple', true);
  await answer(page, 'match', false);
  await page.goto(site.origin + COURSE);
}

it('a course says what is left, goes on where one was, and is completed by its rule', async () => {
  const page = await site.open(COURSE);
  expect(await progressOf(page)).toContain('0%');
  await page.locator('[data-progress-next]').click();
  await answer(page, 'single', false);
  const slide = await page
    .locator('[data-quiz=single]')
    .first()
    .evaluate((quiz) => quiz.closest('section')?.id);
  await page.goto(site.origin + COURSE);
  expect(await progressOf(page)).toContain('33%');
  await page.locator('[data-progress-next]').click();
  // That of the answer, or one whose end stood in view beside it for a second.
  expect([slide, 'g43', 'g45']).toContain(new URL(page.url()).hash.slice(1));
  await answer(page, 'multiple', false);
  await answer(page, 'match', false);
  await page.goto(site.origin + COURSE);
  expect(await page.locator('[data-progress-left]').textContent()).toContain('分数还不够');
  await page.goto(site.origin + DECK);
  await page.locator('[data-quiz=single] .quiz-again').first().click();
  await page.locator('[data-quiz=multiple] .quiz-again').first().click();
  await pass(page);
  expect(await progressOf(page)).toBe('已结业 · 自测 66 分');
  await page.close();
});

it('several people keep progress and answers apart, and the privacy page shows, exports and erases them', async () => {
  const page = await site.open(COURSE);
  await pass(page);
  await choose(page, '张三');
  expect(await progressOf(page)).toContain('已结业');
  await choose(page, 'constructor');
  expect(await progressOf(page)).toContain('0%');
  await page.goto(site.origin + DECK);
  expect(await page.locator('.quiz-checked').count()).toBe(0);

  await page.goto(`${site.origin}/offline/`);
  const record = page.locator('[data-learning-record]');
  expect(await record.locator('tbody tr').first().textContent()).toContain('66 分');
  const download = page.waitForEvent('download');
  await record.getByText('CSV').click();
  const csv = readFileSync(await (await download).path(), 'utf8');
  expect(csv).toMatch(/^\ufefflearner,kind,id,title,result,attempts,at\r\n张三,course,second,/);
  expect(csv.match(/,quiz,/g)).toHaveLength(3);
  const other = page.waitForEvent('download');
  await record.getByText('JSON').click();
  const { all } = JSON.parse(readFileSync(await (await other).path(), 'utf8'));
  expect(Object.keys(all)).toEqual(['张三', 'constructor']);
  await record.getByText('清除“张三”的记录').click();
  expect(await record.locator('tbody tr').count()).toBe(0);
  await page.close();
});

it('two windows of one person lose nothing of each other', async () => {
  const page = await site.open(DECK);
  const second = await page.context().newPage();
  await second.goto(site.origin + DECK);
  await answer(page, 'single', true);
  await answer(second, 'multiple', true);
  await answer(page, 'match', false);
  await second.goto(site.origin + COURSE);
  expect(await progressOf(second)).toContain('已结业');
  await page.context().close();
});

it('a browser that keeps nothing says so, once, and the quizzes still work', async () => {
  const page = await site.open(DECK);
  await page.evaluate(() => {
    for (let size = 1_000_000, key = 0; size > 0; key++) {
      try {
        localStorage.setItem(`other:${key}`, 'x'.repeat(size));
      } catch {
        size = Math.floor(size / 2);
      }
    }
  });
  await answer(page, 'single', true);
  await answer(page, 'multiple', true);
  expect(await page.getByText('浏览器存不下学习进度').count()).toBe(1);
  expect(await page.locator('.quiz-checked').count()).toBe(2);
  await page.close();
});

it('a certificate is printed dark on white from a dark screen too, and a copy of the site recognises it without a network', async () => {
  const page = await site.open(COURSE, { colorScheme: 'dark' });
  await pass(page);
  await choose(page, '<b>محمد</b>');
  await page.goto(`${site.origin}${COURSE}certificate/`);
  const said = async (name: string) =>
    (await page.locator(`.certificate [data-${name}]`).textContent()) ?? '';
  expect(await said('name')).toBe('<b>محمد</b>');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const inks = await page
    .locator('.certificate :is(h2, [data-name])')
    .evaluateAll((all) => all.map((each) => getComputedStyle(each).color));
  expect(new Set(inks)).toEqual(new Set(['rgb(0, 0, 0)']));

  const copy = await site.browser.newPage();
  await copy.goto(pathToFileURL(join(SITES.mini, COURSE, 'certificate/index.html')).href);
  const verify = async (name: string) => {
    await copy.locator('[name=name]').fill(name);
    await copy.locator('[name=date]').fill(await said('date'));
    await copy.locator('[name=score]').fill((await said('score')).replace(/\D/g, ''));
    await copy.locator('[name=number]').fill((await said('number')).toLowerCase());
    await copy.locator('[data-verify] button').click();
    return copy.locator('[data-verify] [role=status]').textContent();
  };
  expect(await verify('<b>محمد</b>')).toContain('✓');
  expect(await verify('<b>محمود</b>')).toContain('✕');
  await copy.close();
  await page.close();
});

it('the result sheet names who has learned on the device, whole tables on paper', async () => {
  const page = await site.open(COURSE);
  await pass(page);
  await choose(page, '张三');
  await page.goto(`${site.origin}${COURSE}sheets/`);
  expect(await page.locator('[data-results] tbody tr').first().textContent()).toContain('张三100%66');
  await page.emulateMedia({ media: 'print' });
  const cut = await page
    .locator('.class-sheet')
    .evaluateAll((all) => all.filter((each) => getComputedStyle(each).overflowX !== 'visible').length);
  expect(cut).toBe(0);
  await page.close();
});
