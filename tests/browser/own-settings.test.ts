import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDist } from '../../src/checks/dist/read-dist.ts';
import { SITES } from '../build/build-sites.ts';
import { type OpenSite, openSite } from './open-browser.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(SITES.mini);
});
afterAll(() => site.close());

const addresses = [...readDist(SITES.mini).keys()]
  .filter((path) => path.endsWith('.html'))
  .map((path) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`)
  .sort();

/** A window of 1280 × 720 at 200 % and at 400 % (WCAG 2.2, 1.4.4 and 1.4.10). */
const WINDOWS = [
  { name: 'twice the size', viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 },
  { name: '320 pixels wide', viewport: { width: 320, height: 640 }, deviceScaleFactor: 2 },
];

describe.each(WINDOWS)('with everything $name', ({ viewport, deviceScaleFactor }) => {
  it('no page is wider than the window', async () => {
    const page = await site.open('/', { viewport, deviceScaleFactor });
    const wide: string[] = [];
    for (const address of addresses) {
      await page.goto(site.origin + address);
      const found = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        if (scrollWidth <= clientWidth) return [];
        const widest = [...document.querySelectorAll('main *')].find(
          (element) => element.getBoundingClientRect().right > clientWidth + 1,
        );
        return [`${scrollWidth} px: ${widest?.outerHTML.slice(0, 100)}`];
      });
      wide.push(...found.map((what) => `${address} ${what}`));
    }
    expect(wide).toEqual([]);
  });
});

describe('for people who asked for', () => {
  it('less motion, nothing moves by itself', async () => {
    const page = await site.open('/', { reducedMotion: 'reduce' });
    const moving: string[] = [];
    for (const address of addresses) {
      await page.goto(site.origin + address);
      if (address.endsWith('/present/')) await page.waitForSelector('.reveal.ready');
      moving.push(
        ...(await page.$$eval(
          '*',
          (elements, from) =>
            elements
              .filter((element) => {
                const { transitionDuration, animationName, animationDuration, scrollBehavior } =
                  getComputedStyle(element);
                const long = (durations: string) =>
                  durations.split(',').some((each) => Number.parseFloat(each) > 0.01);
                return (
                  long(transitionDuration) ||
                  (animationName !== 'none' && long(animationDuration)) ||
                  scrollBehavior === 'smooth'
                );
              })
              .map(
                (element) =>
                  `${from} <${element.tagName.toLowerCase()} class="${element.getAttribute('class')}">`,
              ),
          address,
        )),
      );
    }
    expect([...new Set(moving)]).toEqual([]);
  });

  it('their own colours, what can be pressed still has an edge, and what has the focus a mark', async () => {
    const page = await site.open('/', { forcedColors: 'active' });
    const bare: string[] = [];
    for (const address of addresses.filter((each) => !/present|speaker/.test(each))) {
      await page.goto(site.origin + address);
      bare.push(
        ...(await page.$$eval(
          'button, input, .button, .chip',
          (controls, from) =>
            controls.flatMap((control) => {
              if (!(control instanceof HTMLElement) || !control.checkVisibility()) return [];
              const { borderTopStyle, borderTopWidth, appearance } = getComputedStyle(control);
              const hasEdge = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0;
              const isDrawnBySystem = appearance === 'auto' && control.matches('input');
              const hasDrawing = control.querySelector('svg') !== null;
              control.focus();
              const { outlineStyle } = getComputedStyle(control);
              return [
                ...(hasEdge || isDrawnBySystem || hasDrawing
                  ? []
                  : [`${from} no edge: ${control.outerHTML.slice(0, 80)}`]),
                ...(outlineStyle === 'none' ? [`${from} no mark: ${control.outerHTML.slice(0, 80)}`] : []),
              ];
            }),
          address,
        )),
      );
    }
    expect([...new Set(bare)]).toEqual([]);
  });
});
