/** How the words and pictures of one slide are set, with all of its steps shown. */
export interface SlideType {
  /** The slide's anchor. */
  id: string;
  /** Its layout, and what it is made of: `diagram flow`, `discuss quiz`. */
  form: string;
  /** The smallest sentence or point that is read from the room: its size in pixels of a slide of 1280 × 720. */
  smallest?: { begin: string; size: number };
  /** Lines that end between two letters or characters: the word may be torn there. `at` counts UTF-16 units. */
  breaks: { text: string; at: number }[];
  /** What each picture and drawing is called, and its share of the slide's area. */
  pictures: { name: string; share: number }[];
}

/**
 * Reads the type of all slides of a presentation that has started and whose slides are fitted. Runs in the browser, and
 * so may use nothing from outside itself.
 */
export function readSlideType(): SlideType[] {
  const shortest = 10;
  // Names of parts, sources, code and the words of drawings have sizes of their own.
  const main = 'p, li, dd, td, label, .part-text, .quiz-option';
  const apart =
    '.notes, .visually-hidden, svg, pre, figcaption, cite, small, sup, .footnotes, .quiz-why, .matrix-axis, [class*="source"], .slide-mark, .slide-foot';
  const slides = [...document.querySelectorAll<HTMLElement>('.slides > section')];
  for (const slide of slides) slide.classList.add('measuring');
  return slides.map((slide) => {
    const scale = slide.getBoundingClientRect().width / (slide.offsetWidth || 1);
    const seen = (element: Element) => element.getBoundingClientRect().width > 1 && !element.closest(apart);
    // Its words may stand in spans, which hold them together where lines end.
    const hasOwn = (element: Element) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        if (node.nodeValue?.trim() && node.parentElement?.closest(main) === element) return true;
      }
      return false;
    };
    let smallest: SlideType['smallest'];
    for (const element of slide.querySelectorAll(`.slide-body :is(${main})`)) {
      const text = element.textContent?.replace(/\s+/g, '') ?? '';
      if (text.length < shortest || !hasOwn(element) || !seen(element)) continue;
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      if (!smallest || size < smallest.size) smallest = { begin: text.slice(0, 16), size };
    }
    const breaks: SlideType['breaks'] = [];
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue ?? '';
      if (text.trim().length < 2 || !node.parentElement || !seen(node.parentElement)) continue;
      const range = document.createRange();
      const boxOf = (at: number) => {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return range.getBoundingClientRect();
      };
      range.selectNodeContents(node);
      if (range.getClientRects().length < 2) continue;
      for (let at = 1; at < text.length; at++) {
        if (!/[\p{L}\p{N}]{2}/u.test(text.slice(at - 1, at + 1))) continue;
        const [before, after] = [boxOf(at - 1), boxOf(at)];
        if (after.top > before.top + before.height * scale * 0.5) breaks.push({ text, at });
      }
    }
    const frame = slide.getBoundingClientRect();
    const pictures = [...slide.querySelectorAll('.picture img, .drawing > svg')].map((picture) => {
      const { width, height } = picture.getBoundingClientRect();
      const name = picture.getAttribute('alt') ?? picture.getAttribute('aria-label') ?? '';
      return { name, share: (width * height) / (frame.width * frame.height) };
    });
    const diagram = slide.querySelector('.slide-body :is(.diagram, .quiz)')?.className ?? '';
    const form = `${slide.dataset.layout ?? ''} ${diagram.replace('diagram ', '').split(' ')[0]}`.trim();
    return { id: slide.id, form, ...(smallest ? { smallest } : {}), breaks, pictures };
  });
}
