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
    const isEnd = slide.dataset.end !== undefined;
    const made = document.querySelector('[data-end]') ? 2 : 1;
    // The cover and the end have no number, as at the foot of the slides.
    const place = (status.dataset.announce ?? '')
      .replace('{number}', String(deck.getIndices().h))
      .replace('{count}', String(deck.getTotalSlides() - made));
    status.textContent =
      deck.isFirstSlide() || isEnd ? titleOf(slide) : `${titleOf(slide)}${status.dataset.comma}${place}`;
  };
  deck.on('slidechanged', () => afterPaint(announce));
}
