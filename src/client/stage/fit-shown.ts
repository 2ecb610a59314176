import type { RevealApi } from 'reveal.js';
import { afterFade } from './after-paint.ts';
import { fitAtLeisure, fitSlides } from './fit-slides.ts';

/**
 * Fits the slide that is shown at once and those beside it when it stands; all others only when the overview or
 * paper shows them, for to lay out a hundred slides takes a phone seconds. What fits slides for paper is the event
 * `beforeprint`; `.slides.fitted` says that it is done.
 */
export function fitShown(deck: RevealApi): void {
  const slides = deck.getSlides() as HTMLElement[];
  const fitHere = () => {
    const { h } = deck.getIndices();
    fitSlides(slides.slice(h, h + 1));
    afterFade(() => fitAtLeisure([...slides.slice(h + 1, h + 2), ...slides.slice(Math.max(0, h - 1), h)]));
  };
  fitHere();
  deck.on('slidechanged', fitHere);
  deck.on('overviewshown', () => fitAtLeisure(slides));
  addEventListener('beforeprint', () => {
    fitSlides(slides);
    deck.getSlidesElement()?.classList.add('fitted');
  });
}
