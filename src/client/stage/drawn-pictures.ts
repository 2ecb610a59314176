import type { RevealApi } from 'reveal.js';

/** Loads the pictures in the drawings of a slide, which wait for it as all pictures do (`data-src`). */
export function loadDrawnPictures(slide: Element | undefined): void {
  for (const image of slide?.querySelectorAll('image[data-href]') ?? []) {
    image.setAttribute('href', image.getAttribute('data-href') ?? '');
    image.removeAttribute('data-href');
  }
}

/** Loads them for the slide that is shown and the next one; for paper all. */
export function followDrawnPictures(deck: RevealApi): void {
  const slides = deck.getSlides() as HTMLElement[];
  if (!slides.some((slide) => slide.querySelector('image[data-href]'))) return;
  const loadHere = () => {
    const { h } = deck.getIndices();
    loadDrawnPictures(slides[h]);
    loadDrawnPictures(slides[h + 1]);
  };
  loadHere();
  deck.on('slidechanged', loadHere);
  addEventListener('beforeprint', () => slides.forEach(loadDrawnPictures));
}
