import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITES } from '../build/build-sites.ts';
import { type OpenSite, openSite } from './open-browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(SITES.full);
});
afterAll(() => site.close());

/** What axe finds against WCAG 2.2 AA and its own good practice, a line each. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  });
}

const PAGES = [
  '/',
  '/courses/',
  '/courses/customer-service-basics/',
  '/decks/',
  '/decks/phone-etiquette/',
  '/roles/',
  '/roles/front-desk/',
  '/procedures/',
  '/procedures/shift-handover/',
  '/phrases/',
  '/glossary/',
  '/search/?q=电话',
  '/speaker/',
  '/decks/phone-etiquette/handout/',
  '/404.html',
];

describe.each(['light', 'dark'] as const)('accessibility, %s', (colorScheme) => {
  it.each(PAGES)('axe finds nothing on %s', async (path) => {
    const page = await site.open(path, { colorScheme, reducedMotion: 'reduce' });
    expect(await findings(page)).toEqual([]);
  });

  it('axe finds nothing on any slide of the telephone deck', async () => {
    const page = await site.open('/decks/phone-etiquette/present/', { colorScheme, reducedMotion: 'reduce' });
    await page.waitForSelector('.reveal.ready');
    const count = await page.locator('.slides > section').count();
    for (let index = 0; index < count; index++) {
      await page.evaluate((to) => {
        location.hash = `#/${to}`;
      }, index);
      await page.waitForFunction(
        (to) => document.querySelectorAll('.slides > section')[to]?.classList.contains('present'),
        index,
      );
      expect(await findings(page), `slide ${index}`).toEqual([]);
    }
  });
});
