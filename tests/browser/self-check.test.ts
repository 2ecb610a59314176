import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITES } from '../build/build-sites.ts';
import { type OpenSite, openSite } from './open-browser.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(SITES.mini);
});
afterAll(() => site.close());

const GALLERY = '/decks/gallery/';
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('lectern:answers:/'));

/** Matches the second and third question rightly, the first wrongly, by keyboard alone. */
async function answerPairs(page: Page) {
  const quiz = page.locator('#g51 .quiz');
  await quiz.getByRole('combobox', { name: '我家漏水了！' }).focus();
  for (const letter of ['A', 'A', 'B']) {
    await page.keyboard.press(letter);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  return quiz;
}

describe('a self-check in an article', () => {
  it('matches pairs by keyboard, says which are wrong, and explains', async () => {
    const page = await site.open(GALLERY);
    const quiz = await answerPairs(page);
    expect(await quiz.getByRole('status').textContent()).toContain('只对了一部分');
    expect(await quiz.locator('.quiz-mark').allTextContents()).toEqual([
      '✕ 应该是：C 问清地址，马上派人',
      '✓ 正确答案',
      '✓ 正确答案',
    ]);
    expect(await quiz.locator('.quiz-why').textContent()).toContain('急的先办');
  });

  it('hides the answer until it was tried', async () => {
    const page = await site.open(GALLERY);
    expect(await page.locator('.quiz-why').first().isVisible()).toBe(false);
    await page.locator('#g44 .quiz-check').click();
    expect(await page.locator('#g44').getByRole('status').textContent()).toContain('先选一个答案');
    expect(await page.locator('.quiz-why').first().isVisible()).toBe(false);
  });

  it('is as it was left after a reload, until it is done again', async () => {
    const page = await site.open(GALLERY);
    // Options come in another order at each try.
    const chosen = page.locator('#g45').getByRole('checkbox', { name: '开头笑得少一点' });
    await chosen.check();
    await page.locator('#g45 .quiz-check').click();
    await page.reload();
    expect(await chosen.isChecked()).toBe(true);
    expect(await page.locator('#g45 .quiz-why').isVisible()).toBe(true);
    await page.locator('#g45 .quiz-again').click();
    expect(await kept(page)).toBeNull();
    expect(await chosen.isChecked()).toBe(false);
  });

  it('keeps what was ticked off, shows that on the privacy page, and erases it there', async () => {
    const page = await site.open('/decks/mini/');
    const box = page.locator('.checklist').getByRole('checkbox');
    await box.check();
    await page.reload();
    expect(await box.isChecked()).toBe(true);
    await page.goto(`${site.origin}/offline/`);
    expect(await page.locator('[data-kept]').textContent()).toContain('自测的答案和勾选的清单');
    await page.locator('[data-erase]').click();
    expect(await kept(page)).toBeNull();
  });

  it('works from a folder, without a host', async () => {
    const page = await (await site.browser.newContext()).newPage();
    await page.goto(pathToFileURL(join(SITES.mini, 'decks/gallery/index.html')).href);
    await answerPairs(page);
    await page.reload();
    expect(await page.locator('#g51').getByRole('combobox').first().inputValue()).toContain('先致歉');
    await page.context().close();
  });
});

describe('a self-check on a slide', () => {
  it('shows the answer on a click', async () => {
    const page = await site.open('/decks/gallery/present/#/g51');
    await page.waitForSelector('.reveal.ready');
    const answer = page.locator('#g51 .quiz-answer');
    expect(await answer.evaluate((element) => getComputedStyle(element).opacity)).toBe('0');
    await page.keyboard.press('PageDown');
    await expect.poll(() => answer.evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
    expect(await answer.textContent()).toContain('1—C、2—A、3—B');
  });

  it('has caused no fault and asked no other host', () => {
    expect(site.faults).toEqual([]);
  });
});
