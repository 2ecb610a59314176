import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITES } from '../build/build-sites.ts';
import { type OpenSite, openSite } from './open-browser.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(SITES.full);
});
afterAll(() => site.close());

const decks = () =>
  readdirSync(`${SITES.full}/decks`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

describe('slides', () => {
  it('fit on a 1920×1080 screen, every one of every deck', async () => {
    const page = await site.open('/', { viewport: { width: 1920, height: 1080 } });
    const wrong: string[] = [];
    for (const deck of decks()) {
      await page.goto(`${site.origin}/decks/${deck}/present/`);
      await page.waitForSelector('.reveal.ready');
      await page.addStyleTag({ content: '.reveal *{transition:none!important}' });
      const count = await page.locator('.slides > section').count();
      for (let index = 0; index < count; index++) {
        await page.evaluate((to) => {
          location.hash = `#/${to}`;
        }, index);
        await page.waitForFunction(
          (to) => document.querySelectorAll('.slides > section')[to]?.classList.contains('present'),
          index,
        );
        const fault = await page.evaluate(() => {
          const slide = document.querySelector<HTMLElement>('.slides > .present');
          if (!slide) return 'no slide';
          const frame = slide.getBoundingClientRect();
          const head = slide.querySelector('.slide-head')?.getBoundingClientRect();
          for (const element of slide.querySelectorAll('.slide-body *, h1, h2')) {
            if (element.closest('.notes')) continue;
            const box = element.getBoundingClientRect();
            if (box.width === 0 || box.height === 0) continue;
            const inBody = element.closest('.slide-body') !== null;
            const out =
              box.right > frame.right + 1 ||
              box.left < frame.left - 1 ||
              box.bottom > frame.bottom + 1 ||
              box.top < frame.top - 1 ||
              (inBody && head !== undefined && box.top < head.bottom - 1);
            if (out)
              return `<${element.tagName.toLowerCase()}> “${element.textContent?.trim().slice(0, 20)}”`;
          }
          return undefined;
        });
        if (fault) wrong.push(`${deck} #${index}: ${fault}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
