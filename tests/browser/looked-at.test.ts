import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../../src/browser/launch-browser.ts';
import { lookInBrowser } from '../../src/import/measure/look-in-browser.ts';
import { measureDecks } from '../../src/import/measure/measure-decks.ts';
import { outcomesOf } from '../../src/import/measure/slide-outcomes.ts';
import { openThrowAwaySite, type ThrowAwaySite } from '../../src/import/measure/throw-away-site.ts';
import type { Block, Deck } from '../../src/model/deck.ts';

let site: ThrowAwaySite;
let browser: Browser;
beforeAll(async () => {
  site = await openThrowAwaySite('no-site.yaml');
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.remove();
});

const lines = (count: number) =>
  Array.from(
    { length: count },
    (_, index): Block => ({ type: 'paragraph', runs: [{ text: `第 ${index + 1} 行写的是值班时要做的事` }] }),
  );
const deckOf = (...slides: Block[][]): Deck => ({
  title: '值班',
  assets: [],
  slides: slides.map((blocks, index) => ({
    source: index + 1,
    title: `第 ${index + 1} 题`,
    blocks,
    notes: [],
  })),
});
const given = { document: '值班.pptx', canDraw: false, canPicture: false, canPart: true, photograph: false };

it('an imported deck is presented, what runs over is continued, and a deck that cannot be shown hides no other', async () => {
  mkdirSync(site.folderOf('broken'), { recursive: true });
  writeFileSync(join(site.folderOf('broken'), 'a.png'), 'no picture');
  const picture: Block = { type: 'picture', file: 'a.png', alt: '' };
  const [long, broken] = await measureDecks(
    [
      { ...given, name: 'long', deck: deckOf(lines(3), lines(26)), photograph: true },
      { ...given, name: 'broken', deck: deckOf([picture]) },
    ],
    lookInBrowser(site, browser),
  );
  expect(outcomesOf(long?.slides ?? [], { drawn: new Set(), pictured: new Set() })).toEqual([
    { source: 1, rung: 'arranged', losses: [] },
    { source: 2, rung: 'parted', losses: [] },
  ]);
  const continued = long?.deck.slides.filter(({ source }) => source === 2) ?? [];
  expect(continued.length).toBeGreaterThan(1);
  expect(continued.flatMap(({ blocks }) => blocks)).toEqual(lines(26));
  expect(long?.photos.size).toBe(long?.deck.slides.length);
  for (const photo of long?.photos.values() ?? []) expect([...photo.slice(0, 2)]).toEqual([0xff, 0xd8]);
  expect(broken?.unseen).toMatch(/a\.png/);
});
