/** Smallest text on a slide, in pixels of its 1280 × 720: 1/30 of its height. */
const SMALLEST = 24;

/**
 * Makes the text of every slide as small as it must be to fit, never smaller than can be read from
 * the last row. The build chooses the size by weighing the text; this is for what it weighed wrong.
 * @returns the slides that overflow even so
 */
export function fitSlides(slides: HTMLElement): HTMLElement[] {
  // All slides must be laid out to be measured; reveal.js keeps the far ones out of the layout.
  slides.classList.add('measuring');
  const tooFull = [...slides.querySelectorAll<HTMLElement>(':scope > .slide')].filter(
    (slide) => !fitSlide(slide),
  );
  slides.classList.remove('measuring');
  return tooFull;
}

function fitSlide(slide: HTMLElement): boolean {
  const body = slide.querySelector<HTMLElement>('.slide-body');
  if (!body || body.clientHeight === 0) return true;
  const overflows = () =>
    body.scrollHeight > body.clientHeight + 1 || body.scrollWidth > body.clientWidth + 1;
  let size = Number.parseFloat(getComputedStyle(body).fontSize);
  while (overflows() && size > SMALLEST) {
    size = Math.max(SMALLEST, size - 1);
    body.style.setProperty('--text', `${size}px`);
  }
  return !overflows();
}
