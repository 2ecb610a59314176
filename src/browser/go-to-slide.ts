import type { Page } from 'playwright-core';

/**
 * Shows a slide of a presentation. It is asked for until it is there: reveal.js writes the address up to a second late,
 * at times over a newer one.
 * @param to its id, or its 0-based place
 * @throws when it has not come within the page's timeout
 */
export async function goToSlide(page: Page, to: string | number): Promise<void> {
  await page.waitForFunction((asked) => {
    location.hash = `#/${asked}`;
    const slides = [...document.querySelectorAll('main .slides > section')];
    const present = slides.findIndex(({ classList }) => classList.contains('present'));
    return String(present) === asked || slides[present]?.id === asked;
  }, String(to));
}
