import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureSlides } from '../../src/export/measure-slides.ts';
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
  it('fit on wide and on narrow screens and can be read, every one of every deck', async () => {
    const faults = await measureSlides(site.browser, site.origin, decks());
    expect(faults.map(({ deck, slide, shape, what }) => `${deck}#${slide} ${shape} ${what}`)).toEqual([]);
  });
});
