import type { Browser } from 'playwright-core';
import { openPresentation } from './open-presentation.ts';
import { type SlideFault, slideFaults } from './slide-faults.ts';

/** The screens that slides must fit, in pixels. */
const SCREENS = [
  { shape: '16:9', width: 1920, height: 1080 },
  { shape: '4:3', width: 1024, height: 768 },
] as const;

export interface MeasuredFault extends SlideFault {
  deck: string;
  shape: string;
}

/**
 * Measures every slide of the decks on every screen.
 * @param origin where the built site is served
 */
export async function measureSlides(
  browser: Browser,
  origin: string,
  decks: readonly string[],
): Promise<MeasuredFault[]> {
  const faults: MeasuredFault[] = [];
  for (const { shape, width, height } of SCREENS) {
    const page = await browser.newPage({ viewport: { width, height } });
    for (const deck of decks) {
      await openPresentation(page, `${origin}/decks/${deck}/present/`);
      faults.push(...(await page.evaluate(slideFaults)).map((fault) => ({ ...fault, deck, shape })));
    }
    await page.close();
  }
  return faults;
}
