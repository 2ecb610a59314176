import type { RevealApi } from 'reveal.js';
import { afterPaint } from './after-paint.ts';
import { titleOf } from './slide-title.ts';

/**
 * Tells screen readers which slide has come.
 * @param status a live region; `data-announce` holds its words with `{number}` and `{count}`
 */
export function announceSlides(deck: RevealApi, status: HTMLElement | null): void {
  const announce = () => {
    const slide = deck.getCurrentSlide() as HTMLElement | undefined;
    if (!status || !slide) return;
    // The cover has no number, as at the foot of the slides.
    const place = (status.dataset.announce ?? '')
      .replace('{number}', String(deck.getIndices().h))
      .replace('{count}', String(deck.getTotalSlides() - 1));
    status.textContent = deck.isFirstSlide() ? titleOf(slide) : `${titleOf(slide)}，${place}`;
  };
  deck.on('slidechanged', () => afterPaint(announce));
}
