import { slideCopy } from '../session/slide-snapshot.ts';

/** Small pictures of slides in their cells, made when a cell comes near: a hundred at once would take a phone seconds. */
export class SlideThumbs {
  #slides: readonly HTMLElement[];
  #cells: readonly HTMLElement[];
  #waiting = new Set<HTMLElement>();
  #near: IntersectionObserver | undefined;
  #sizes: ResizeObserver | undefined;

  /** @param cells one for each slide, in the same order */
  constructor(slides: readonly HTMLElement[], cells: readonly HTMLElement[]) {
    this.#slides = slides;
    this.#cells = cells;
    for (const cell of cells) {
      const frame = document.createElement('div');
      frame.className = 'thumb';
      frame.inert = true;
      frame.setAttribute('aria-hidden', 'true');
      cell.prepend(frame);
    }
  }

  /** @param scroller what the cells are scrolled in */
  show(scroller: HTMLElement): void {
    this.#near ??= new IntersectionObserver(
      (entries) => {
        const isIdle = this.#waiting.size === 0;
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) this.#waiting.add(target as HTMLElement);
          else this.#waiting.delete(target as HTMLElement);
        }
        if (isIdle) this.#makeNext();
      },
      { root: scroller, rootMargin: '40%' },
    );
    this.#sizes ??= new ResizeObserver(([entry]) => {
      if (!entry) return;
      const width = Number.parseFloat(getComputedStyle(entry.target).getPropertyValue('--slide-width'));
      scroller.style.setProperty('--thumb', String(entry.contentRect.width / width));
    });
    const first = this.#cells.find((cell) => cell.isConnected)?.querySelector('.thumb');
    if (first) this.#sizes.observe(first);
    for (const cell of this.#cells) this.#near.observe(cell);
  }

  /** Forgets the pictures: slides change, and copies have the ids of what drawings are painted with. */
  rest(): void {
    this.#near?.disconnect();
    this.#sizes?.disconnect();
    this.#waiting.clear();
    for (const cell of this.#cells) cell.querySelector('.thumb')?.replaceChildren();
  }

  #makeNext(): void {
    const [cell] = this.#waiting;
    if (!cell) return;
    this.#waiting.delete(cell);
    const frame = cell.querySelector('.thumb');
    const slide = this.#slides[this.#cells.indexOf(cell)];
    if (slide && frame && !frame.firstChild) frame.append(framed(slideCopy(slide, Number.POSITIVE_INFINITY)));
    // Keys are answered in between.
    setTimeout(() => this.#makeNext());
  }
}

function framed(copy: HTMLElement): HTMLElement {
  for (const drawing of copy.querySelectorAll('svg')) renameIds(drawing);
  const reveal = document.createElement('div');
  reveal.className = 'reveal ready';
  const slides = document.createElement('div');
  slides.className = 'slides';
  slides.append(copy);
  reveal.append(slides);
  return reveal;
}

/** Gives what a drawing is painted with names of its own: those of a slide that is not shown paint nothing. */
function renameIds(drawing: SVGSVGElement): void {
  const ids = new Set([...drawing.querySelectorAll('[id]')].map(({ id }) => id));
  if (ids.size === 0) return;
  for (const element of [drawing, ...drawing.querySelectorAll('*')]) {
    for (const attribute of element.attributes) {
      if (attribute.name === 'id') attribute.value = `thumb-${attribute.value}`;
      else if (attribute.value.includes('#'))
        attribute.value = attribute.value.replace(/#([^)"'\s]+)/g, (whole, id: string) =>
          ids.has(id) ? `#thumb-${id}` : whole,
        );
    }
  }
}
