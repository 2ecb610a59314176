import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureSlides } from '../../src/browser/measure-slides.ts';
import { openPresentation } from '../../src/browser/open-presentation.ts';
import { SITES } from '../build/build-sites.ts';
import { type OpenSite, openSite } from './open-browser.ts';

/** tests/site/content/decks/pictures has a slide for every way in which pictures and words meet. */
const DECK = '/decks/pictures/present/';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(SITES.mini);
});
afterAll(() => site.close());

interface Seen {
  /** In pixels of a slide of 1280 × 720. */
  pictures: { width: number; height: number; left: number; top: number }[];
  /** Where the first paragraph or list begins. */
  words: { left: number; top: number };
  text: number;
}

/** What is seen of the slides of the page, by id; runs in the browser. */
function seen(): [string, Seen][] {
  return [...document.querySelectorAll<HTMLElement>('.slides > section')].map((slide) => {
    const frame = slide.getBoundingClientRect();
    const scale = 1280 / frame.width;
    const place = (element: Element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return {
        left: (left - frame.left) * scale,
        top: (top - frame.top) * scale,
        width: width * scale,
        height: height * scale,
      };
    };
    const body = slide.querySelector('.slide-body') ?? slide;
    const pictures = [...body.querySelectorAll('.picture img, .drawing > svg')].map(place);
    const words = body.querySelector('ul, table, p:not(figcaption p)');
    return [
      slide.id,
      {
        pictures,
        words: words ? place(words) : { left: 0, top: 0 },
        text: Number.parseFloat(getComputedStyle(body).fontSize),
      },
    ];
  });
}

async function slides(path: string, viewport: { width: number; height: number }): Promise<Map<string, Seen>> {
  const page = await site.browser.newPage({ viewport });
  if (path.endsWith('/present/')) await openPresentation(page, site.origin + path);
  else await page.goto(site.origin + path);
  await page.evaluate(() => {
    for (const slide of document.querySelectorAll('.slides > section')) slide.classList.add('measuring');
  });
  const all = new Map(await page.evaluate(seen));
  await page.close();
  return all;
}

describe.each([
  { where: 'on a wide screen', path: DECK, viewport: { width: 1920, height: 1080 } },
  { where: 'on a small screen', path: DECK, viewport: { width: 1280, height: 720 } },
  { where: 'on a narrow screen', path: DECK, viewport: { width: 1024, height: 768 } },
  { where: 'in the handout', path: '/decks/pictures/handout/', viewport: { width: 1024, height: 768 } },
])('pictures $where', ({ path, viewport }) => {
  let all: Map<string, Seen>;
  beforeAll(async () => {
    all = await slides(path, viewport);
  });
  const of = (id: string): Seen => {
    const found = all.get(id);
    if (!found) throw new Error(`There is no slide #${id}.`);
    return found;
  };

  it('are never specks, and text can be read beside them', () => {
    for (const [id, { pictures, text }] of all) {
      if (pictures.length > 0) expect(text, id).toBeGreaterThanOrEqual(24);
      for (const { width, height } of pictures) expect(width * height, id).toBeGreaterThan(0.03 * 1280 * 720);
    }
  });

  it('stand beside their points where they are tall, below a line where they are wide', () => {
    const [phone] = of('phone-beside-points').pictures;
    expect(phone?.left).toBeGreaterThan(of('phone-beside-points').words.left + 400);
    expect(phone?.height).toBeGreaterThan(400);
    const histograms = of('three-histograms');
    for (const { top, width } of histograms.pictures) {
      expect(top).toBeGreaterThan(histograms.words.top + 100);
      expect(width).toBeGreaterThan(250);
    }
    const [first, , last] = histograms.pictures;
    expect(Math.abs((first?.top ?? 0) - (last?.top ?? 99))).toBeLessThan(2);
  });

  it('stand before their words where they are written before them', () => {
    const { pictures, words } = of('picture-first');
    expect(pictures[0]?.left).toBeLessThan(words.left);
  });

  it('fill a slide that has nothing else', () => {
    const [picture] = of('only-picture').pictures;
    expect((picture?.width ?? 0) * (picture?.height ?? 0)).toBeGreaterThan(0.6 * 1280 * 720);
  });

  it('keep the shares of their columns', () => {
    const { pictures, words } = of('shares');
    for (const { left } of pictures) expect(left).toBeGreaterThan(words.left + 300);
  });
});

describe('slides with pictures', () => {
  it('fit, every one of them', async () => {
    const faults = await measureSlides(site.browser, site.origin, ['pictures']);
    expect(faults.map(({ slide, shape, what }) => `${slide} ${shape} ${what}`)).toEqual([]);
  });

  it('are no larger than the stage', async () => {
    const page = await site.open(DECK);
    const over = await page.$$eval('.slides > section', (all) =>
      all.filter((slide) => slide.scrollHeight > slide.clientHeight + 2).map(({ id }) => id),
    );
    expect(over).toEqual([]);
    await page.context().close();
  });

  it('say where they come from, and begin with the cover that the deck has', async () => {
    const page = await site.open(DECK);
    const sections = page.locator('.slides > section');
    expect(await sections.first().getAttribute('data-source')).toBe('look 第 1 页');
    expect(await sections.first().getAttribute('data-layout')).toBe('cover');
    expect(await page.locator('#cover').count()).toBe(0);
    await page.context().close();
  });

  it('show a drawing step by step, in the order of its clicks, before the steps that follow', async () => {
    const page = await site.open(`${DECK}#/drawing`);
    const shown = () => page.locator('#drawing .fragment.visible').count();
    await page.locator('#drawing.present').waitFor();
    for (const count of [1, 2, 3, 4]) {
      await page.keyboard.press('ArrowRight');
      await expect.poll(shown).toBe(count);
    }
    expect(await page.locator('#drawing svg .fragment.visible').count()).toBe(3);
    expect(await page.locator('#drawing svg image').getAttribute('href')).toMatch(/\.png$/);
    await page.context().close();
  });

  it('have words for those who do not see a slide that is one drawing', async () => {
    const page = await site.open(`${DECK}#/whole`);
    await page.locator('#whole.present').waitFor();
    expect(await page.locator('#whole').ariaSnapshot()).toContain('接待来访业主');
    expect(await page.locator('#whole .slide-whole svg').boundingBox()).toMatchObject({ x: 0, y: 0 });
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.locator('#whole .slide-whole').isVisible()).toBe(false);
    expect(await page.locator('#whole h2').isVisible()).toBe(true);
    await page.context().close();
  });

  it('give a transparent picture a light ground in high contrast', async () => {
    const page = await site.open(`${DECK}#/transparent`);
    const ground = () =>
      page.locator('#transparent .picture img').evaluate((image) => getComputedStyle(image).backgroundColor);
    await page.locator('#transparent.present').waitFor();
    expect(await ground()).toBe('rgba(0, 0, 0, 0)');
    await page.keyboard.press('c');
    await expect.poll(ground).toBe('rgb(255, 255, 255)');
    await page.context().close();
  });
});

it('presents a deck whose cover is shown as its source drew it, with its words for those who listen', async () => {
  const page = await site.browser.newPage();
  await page.route(`**${DECK}**`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const cover = html.lastIndexOf('class="', html.indexOf('data-layout="cover"')) + 'class="'.length;
    await route.fulfill({ response, body: `${html.slice(0, cover)}drawn-slide ${html.slice(cover)}` });
  });
  await openPresentation(page, site.origin + DECK);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.locator('.slides > .present h2').textContent()).toBe('手机截图旁边是要点');
  await page.close();
});
