/** Smallest text on a slide, in pixels of its 1280 × 720: 1/30 of its height. */
const SMALLEST = 24;
/** A deck has few sizes of text: what does not fit takes the next of them (src/styles/presentation.css). */
const SIZES = [38, 32] as const;
/** While a slide is fitted it is laid out, and its words stay whole, so that a box too narrow for one is seen. */
const FITTING = ['measuring', 'fitting'] as const;
const MAY_TEAR = '.phrases, .part-name, .part-text, p, li, dd, td, th';

/**
 * Makes the text of slides as small as it must be to fit, never smaller than can be read from the
 * last row. The build chooses the size by weighing the text; this is for what it weighed wrong.
 */
export function fitSlides(slides: readonly HTMLElement[]): void {
  const left = slides.filter((slide) => !isFitted(slide));
  // Slides must be laid out to be measured; reveal.js keeps the far ones out of the layout.
  for (const slide of left) slide.classList.add(...FITTING);
  left.forEach(fitSlide);
  for (const slide of left) {
    slide.classList.remove(...FITTING);
    slide.classList.add('fitted');
  }
}

const waiting = new Set<HTMLElement>();

/** Fits slides too, one size of one slide at a time, so that keys are answered in between. */
export function fitAtLeisure(slides: readonly HTMLElement[]): void {
  const isIdle = waiting.size === 0;
  for (const slide of slides) if (!isFitted(slide)) waiting.add(slide);
  if (isIdle) fitNextSize();
}

function fitNextSize(): void {
  const [slide] = waiting;
  if (!slide) return;
  slide.classList.add(...FITTING);
  // Who has come to it meanwhile has had it fitted at once.
  if (isFitted(slide) || !shrink(slide)) {
    slide.classList.remove(...FITTING);
    slide.classList.add('fitted');
    waiting.delete(slide);
  }
  setTimeout(fitNextSize, 20);
}

/** Forgets how slides were fitted: they have another shape now. */
export function unfitSlides(slides: readonly HTMLElement[]): void {
  waiting.clear();
  for (const slide of slides) {
    slide.classList.remove('fitted', ...FITTING);
    slide.querySelector<HTMLElement>('.slide-body')?.style.removeProperty('font-size');
  }
}

const isFitted = (slide: Element) => slide.classList.contains('fitted');

function fitSlide(slide: HTMLElement): void {
  while (shrink(slide));
}

/** Makes the text of a slide one size smaller, below the last size one pixel; says no where that need not or must not be. */
function shrink(slide: HTMLElement): boolean {
  const body = slide.querySelector<HTMLElement>('.slide-body');
  if (!body || body.clientHeight < 2) return false;
  const size = sizeOf(body);
  if (size <= SMALLEST) return false;
  if (!overflows(body) && !(size > SIZES[1] && tearsWord(body))) return false;
  body.style.fontSize = `${SIZES.find((smaller) => smaller < size) ?? size - 1}px`;
  // A page whose text cannot become smaller must not be asked for ever.
  return sizeOf(body) < size;
}

const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);

/**
 * Looks at the boxes themselves: diagrams centre what is too tall, and then no scroll height tells of
 * it. A slide is too full when something leaves its body or comes closer to what
 * stands below than half the space that is meant to be there.
 */
function overflows(body: HTMLElement): boolean {
  const frame = body.getBoundingClientRect();
  const slack = 2;
  // Boxes are measured as they are seen, margins as they were set: handouts show slides small.
  const scale = body.offsetWidth === 0 ? 1 : frame.width / body.offsetWidth;
  let above: number | undefined;
  for (const child of body.children) {
    if (child.matches('.notes')) continue;
    const box = outlineOf(child);
    if (box === undefined) continue;
    if (box.left < frame.left - slack || box.right > frame.right + slack) return true;
    if (box.bottom > frame.bottom + slack) return true;
    const space =
      above === undefined ? 0 : (scale * Number.parseFloat(getComputedStyle(child).marginTop)) / 2;
    if (box.top < (above ?? frame.top) + space - slack) return true;
    above = box.bottom;
  }
  return false;
}

/** A word is wider than its box. It is worth a size that is read from the last row, no smaller one: it may be an address. */
function tearsWord(body: HTMLElement): boolean {
  return [...body.querySelectorAll<HTMLElement>(MAY_TEAR)].some((element) => {
    const box = element.clientWidth > 0 ? element : element.parentElement;
    return (
      box !== null &&
      !element.closest('.notes, .visually-hidden') &&
      box.clientWidth > 1 &&
      box.scrollWidth > box.clientWidth
    );
  });
}

/** The smallest box around an element and all below it; undefined where nothing of it is laid out. */
function outlineOf(element: Element): Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'> | undefined {
  let outline: Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'> | undefined;
  for (const each of [element, ...element.querySelectorAll('*')]) {
    if (!isHtml(each) || each.closest('.notes, .visually-hidden')) continue;
    const { left, right, top, bottom, width, height } = each.getBoundingClientRect();
    if (width === 0 || height === 0) continue;
    outline = {
      left: Math.min(left, outline?.left ?? left),
      right: Math.max(right, outline?.right ?? right),
      top: Math.min(top, outline?.top ?? top),
      bottom: Math.max(bottom, outline?.bottom ?? bottom),
    };
  }
  return outline;
}

/** Slides may be those of a frame, whose elements are instances of its own classes. */
const isHtml = ({ namespaceURI }: Element) => namespaceURI === 'http://www.w3.org/1999/xhtml';
