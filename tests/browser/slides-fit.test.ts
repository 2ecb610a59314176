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

/** What sticks out of its slide, or is smaller than can be read from the last row, a line each. */
function faultsOfDeck(): string[] {
  const smallest = 19;
  document.querySelector('.slides')?.classList.add('measuring');
  return [...document.querySelectorAll<HTMLElement>('.slides > section')].flatMap((slide) => {
    const frame = slide.getBoundingClientRect();
    const scale = frame.width / 1280;
    const head = slide.querySelector('.slide-head')?.getBoundingClientRect();
    const foot = frame.bottom - 44 * scale;
    let above = frame.top;
    for (const child of slide.querySelectorAll('.slide-body > :not(.notes)')) {
      const boxes = [child, ...child.querySelectorAll('*')]
        .map((each) => each.getBoundingClientRect())
        .filter(({ width, height }) => width > 0 && height > 0);
      if (boxes.length === 0) continue;
      if (Math.min(...boxes.map(({ top }) => top)) < above - 3) {
        return [`#${slide.id} “${child.textContent?.trim().slice(0, 16)}” covers what stands above it`];
      }
      above = child.getBoundingClientRect().bottom;
    }
    for (const element of slide.querySelectorAll('.slide-body *, h1, h2')) {
      const box = element.getBoundingClientRect();
      if (element.closest('.notes, .visually-hidden') || box.width === 0 || box.height === 0) continue;
      const inBody = element.closest('.slide-body') !== null;
      const what = `#${slide.id} <${element.tagName.toLowerCase()}> “${element.textContent?.trim().slice(0, 16)}”`;
      if (box.right > frame.right - 40 * scale || box.left < frame.left + 30 * scale)
        return [`${what} is too wide`];
      if (box.bottom > (inBody ? foot : frame.bottom)) return [`${what} is too low`];
      if (inBody && head && box.top < head.bottom - 1) return [`${what} covers the title`];
      const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      if (hasText && Number.parseFloat(getComputedStyle(element).fontSize) < smallest)
        return [`${what} is too small`];
    }
    return [];
  });
}

describe('slides', () => {
  it.each([
    ['16:9', 1920, 1080],
    ['4:3', 1024, 768],
  ])('fit on a %s screen and can be read, every one of every deck', async (_, width, height) => {
    const page = await site.open('/', { viewport: { width, height } });
    const faults: string[] = [];
    for (const deck of decks()) {
      await page.goto(`${site.origin}/decks/${deck}/present/`);
      await page.waitForSelector('.reveal.ready');
      faults.push(...(await page.evaluate(faultsOfDeck)).map((fault) => `${deck} ${fault}`));
    }
    expect(faults).toEqual([]);
  });
});
