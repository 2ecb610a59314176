import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDist } from '../../src/checks/dist/read-dist.ts';
import { formatMessages } from '../../src/model/format-message.ts';
import { accessibilityMessages } from '../../src/proof/accessibility-messages.ts';
import { axeFindings } from '../../src/proof/axe-findings.ts';
import { VIEWS, type View, walkPages } from '../../src/proof/walk-site.ts';
import { SITES } from '../build/build-sites.ts';
import { type OpenSite, openSite } from './open-browser.ts';

const NOTHING = formatMessages([]);
const pagesOf = (folder: string) =>
  [...readDist(folder).keys()].filter((path) => path.endsWith('.html')).sort();

async function found(
  site: OpenSite,
  pages: readonly string[],
  view: View,
  slides?: 'first',
): Promise<string> {
  return formatMessages(
    accessibilityMessages(await walkPages(site.browser, site.origin, pages, view, slides)),
  );
}

describe('axe-core finds nothing in the small site', () => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite(SITES.mini);
  });
  afterAll(() => site.close());

  // Slides look the same on a phone, only smaller: all of them are looked at as the room sees them.
  it.each(VIEWS)(
    'on any page, with every slide on the projector: $screen, $theme',
    async (view) => {
      const slides = view.screen === 'phone' ? 'first' : undefined;
      expect(await found(site, pagesOf(SITES.mini), view, slides)).toBe(NOTHING);
    },
    600_000,
  );

  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    const present = async () => {
      const page = await site.open('/decks/mini/present/', { colorScheme, reducedMotion: 'reduce' });
      await page.waitForSelector('.reveal.ready');
      return page;
    };
    const dialogOf = async (key: string) => {
      const page = await present();
      await page.keyboard.press(key);
      await page.waitForSelector('dialog[open]');
      return axeFindings(page);
    };

    it('in the speaker view', async () => {
      const room = await present();
      const [desk] = await Promise.all([room.waitForEvent('popup'), room.keyboard.press('s')]);
      await desk.waitForSelector('.speaker-current .slide');
      await room.keyboard.press('ArrowRight');
      expect(await axeFindings(desk)).toEqual([]);
    });

    it('in the list of keys and beside the QR code', async () => {
      expect(await dialogOf('?')).toEqual([]);
      expect(await dialogOf('q')).toEqual([]);
    });

    it('on a slide in high contrast', async () => {
      const room = await present();
      await room.keyboard.press('c');
      await room.keyboard.press('ArrowRight');
      expect(await axeFindings(room)).toEqual([]);
    });

    it('among the results of a search, and in a quiz that was answered', async () => {
      const search = await site.open('/search/?q=接听', { colorScheme });
      await search.waitForSelector('.results a');
      expect(await axeFindings(search)).toEqual([]);
      const quiz = await site.open('/decks/gallery/', { colorScheme });
      await quiz.locator('[data-quiz] input').first().check();
      await quiz.locator('.quiz-check').first().click();
      expect(await axeFindings(quiz, '[data-quiz]')).toEqual([]);
    });
  });

  it('where there is nothing to find, but finds what is put there', async () => {
    const page: Page = await site.open('/glossary/');
    await page.evaluate(() => {
      const image = document.createElement('img');
      image.src = '/icon.svg';
      document.querySelector('main')?.append(image);
    });
    expect((await axeFindings(page)).map(({ rule }) => rule)).toContain('image-alt');
  });
});

// Every page once on a phone, every other one in the dark; `npm run check -- access` walks all slides in all views.
describe('axe-core finds nothing in the content of the project', () => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite(SITES.full);
  });
  afterAll(() => site.close());

  it.each(['light', 'dark'] as const)(
    'on every other page of a phone, %s',
    async (theme) => {
      const half = pagesOf(SITES.full).filter((_, index) => (index % 2 === 0) === (theme === 'light'));
      expect(await found(site, half, { screen: 'phone', theme }, 'first')).toBe(NOTHING);
    },
    600_000,
  );
});
