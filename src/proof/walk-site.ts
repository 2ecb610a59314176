import type { Browser, Page } from 'playwright-core';
import { goToSlide } from '../browser/go-to-slide.ts';
import { type AxeFinding, axeFindings } from './axe-findings.ts';

/** How somebody looks at the site. */
export interface View {
  screen: 'phone' | 'projector';
  theme: 'light' | 'dark';
}

export const VIEWS: readonly View[] = [
  { screen: 'phone', theme: 'light' },
  { screen: 'phone', theme: 'dark' },
  { screen: 'projector', theme: 'light' },
  { screen: 'projector', theme: 'dark' },
];

/** The screens in CSS pixels. */
const SCREENS = {
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
  projector: { viewport: { width: 1920, height: 1080 } },
};

/** A finding with the page, the view and the slide it was found in. */
export interface PlacedFinding extends AxeFinding {
  /** Path of the page's file in the site: `decks/phone/present/index.html`. */
  page: string;
  view: View;
  /** The slide's anchor, where it is one. */
  slide?: string;
}

/**
 * Looks at pages with axe-core in one view; of a presentation at every slide with all its steps shown.
 * @param origin where the built site is served
 * @param pages paths of their files in the site
 * @param slides `first` looks at the first slide only
 */
export async function walkPages(
  browser: Browser,
  origin: string,
  pages: readonly string[],
  view: View,
  slides: 'all' | 'first' = 'all',
): Promise<PlacedFinding[]> {
  const context = await browser.newContext({
    ...SCREENS[view.screen],
    colorScheme: view.theme,
    // What fades in has, for a moment, the contrast of neither state.
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    locale: 'zh-CN',
  });
  const page = await context.newPage();
  const found: PlacedFinding[] = [];
  for (const path of pages) {
    await page.goto(`${origin}/${path.replace(/(^|\/)index\.html$/, '$1')}`);
    const place = { page: path, view };
    if ((await page.locator('html.presentation').count()) > 0)
      found.push(...(await walkSlides(page, place, slides)));
    else found.push(...(await axeFindings(page)).map((finding) => ({ ...finding, ...place })));
  }
  await context.close();
  return found;
}

/** The whole page at its first slide, and the slide alone at every further one. */
async function walkSlides(
  page: Page,
  place: Pick<PlacedFinding, 'page' | 'view'>,
  which: 'all' | 'first',
): Promise<PlacedFinding[]> {
  await page.waitForSelector('.reveal.ready');
  const ids = await page.$$eval('.slides > section', (all) => all.map(({ id }) => id));
  const found: PlacedFinding[] = [];
  for (const [index, slide] of ids.slice(0, which === 'first' ? 1 : undefined).entries()) {
    await goToSlide(page, index);
    await page.$$eval('.slides > section.present .fragment', (steps) => {
      for (const step of steps) step.classList.add('visible');
    });
    const findings = await axeFindings(page, index === 0 ? undefined : '.slides > section.present');
    found.push(...findings.map((finding) => ({ ...finding, ...place, slide })));
  }
  return found;
}
