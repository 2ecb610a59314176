import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../src/browser/launch-browser.ts';
import { lookAtSlide, watchPage } from '../bench/browser/in-page.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
});
afterAll(() => browser.close());

const slideWith = (body: string) =>
  page.setContent(
    `<style>body { margin: 0 } .slide { position: relative; width: 1280px; height: 720px; font-size: 40px }</style>
     <div class="slide">${body}</div>`,
  );
const look = () => page.evaluate(lookAtSlide, '.slide');

describe('what the benchmark says of a slide', () => {
  it('finds nothing cropped where all can be seen, and the size of the smallest text', async () => {
    await slideWith('<h2>标题</h2><p>一行<small style="font-size: 20px">小字</small></p>');
    expect(await look()).toEqual({ cropped: false, smallest: 20 });
  });

  it('measures text as large as it stands on the screen', async () => {
    await slideWith('<p style="transform: scale(0.5); transform-origin: 0 0">一行</p>');
    expect((await look()).smallest).toBeCloseTo(20);
  });

  it('finds text below the screen', async () => {
    await slideWith('<p style="position: absolute; top: 700px; margin: 0">太低</p>');
    expect((await look()).cropped).toBe(true);
  });

  it('finds text cut off by a box that hides what is too much', async () => {
    await slideWith('<div style="height: 30px; overflow: hidden">一行<br>两行</div>');
    expect((await look()).cropped).toBe(true);
  });

  it('finds pictures that stick out', async () => {
    await slideWith('<img alt="" style="width: 1400px; height: 100px; display: block">');
    expect((await look()).cropped).toBe(true);
  });

  it('leaves out what is not shown or is for screen readers only', async () => {
    await slideWith(
      `<p>一行</p><p style="display: none">备注</p><p style="visibility: hidden; position: absolute; top: 900px">无</p>
       <p style="position: absolute; top: 900px; width: 1px; height: 1px; overflow: hidden">念</p>`,
    );
    expect((await look()).cropped).toBe(false);
  });
});

describe('when the benchmark takes a title for shown', () => {
  const shown = async (html: string) => {
    const fresh = await browser.newPage();
    await fresh.addInitScript(watchPage, '今天的课');
    await fresh.route('http://bench.test/', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
    );
    await fresh.goto('http://bench.test/');
    // Some frames: what is never shown has had its chance.
    await fresh.evaluate(async () => {
      for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
    });
    const at = await fresh.evaluate(() => window.lecternBench.shown);
    await fresh.close();
    return at !== undefined;
  };

  it('is on the screen', async () => {
    expect(await shown('<h1>今天的课</h1>')).toBe(true);
  });

  it('is not merely in the page: hidden, off the screen, or under something else', async () => {
    expect(await shown('<h1 style="visibility: hidden">今天的课</h1>')).toBe(false);
    expect(await shown('<div style="opacity: 0"><h1>今天的课</h1></div>')).toBe(false);
    expect(await shown('<h1 style="position: absolute; top: 2000px">今天的课</h1>')).toBe(false);
    expect(
      await shown('<h1>今天的课</h1><div style="position: fixed; inset: 0; background: white"></div>'),
    ).toBe(false);
  });
});
