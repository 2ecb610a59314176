import type { RevealApi } from 'reveal.js';
import { afterFade } from './after-paint.ts';
import { fitAtLeisure, fitSlides, unfitSlides } from './fit-slides.ts';
import { followShape, isUpright } from './upright.ts';

/**
 * Fits the slide that is shown at once and those beside it when it stands; all others only when paper shows them,
 * for to lay out a hundred slides takes a phone seconds. What fits slides for paper is the event
 * `beforeprint`; `.slides.fitted` says that it is done. On an upright screen the text has one size, and what is too
 * long is scrolled.
 */
export function fitShown(deck: RevealApi): void {
  const slides = deck.getSlides() as HTMLElement[];
  const fitHere = () => {
    if (isUpright()) return;
    const { h } = deck.getIndices();
    fitSlides(slides.slice(h, h + 1));
    afterFade(() => fitAtLeisure([...slides.slice(h + 1, h + 2), ...slides.slice(Math.max(0, h - 1), h)]));
  };
  followShape(deck, () => {
    unfitSlides(slides);
    fitHere();
  });
  fitHere();
  deck.on('slidechanged', fitHere);
  addEventListener('beforeprint', () => {
    if (!isUpright()) fitSlides(slides);
    deck.getSlidesElement()?.classList.add('fitted');
  });
}
