/** What `watchPage` puts into a page that is measured. */
export interface PageWatch {
  /** When the title was first on the screen, ms since the navigation; undefined while it is not. */
  shown: number | undefined;
  /** How far the title has moved since then, px, the farthest of its edges. */
  moved: () => number;
  /** Layout shifts so far (Layout Instability, the score that CLS sums up). */
  shift: number;
  /** Time from the next key press until a heading with this text is on the screen, ms. */
  afterKey: (title: string) => Promise<number>;
  /** The change that is being waited for. */
  change?: Promise<number>;
}

declare global {
  interface Window {
    lecternBench: PageWatch;
  }
}

/** Runs in a page before its own scripts, and so may use nothing from outside itself. */
export function watchPage(title: string): void {
  /** The box of a heading with the text, if it is painted, on the screen, and nothing lies over it. */
  const boxOf = (text: string): DOMRect | undefined => {
    for (const heading of document.querySelectorAll('h1, h2')) {
      if (!heading.textContent?.replace(/\s+/g, ' ').includes(text)) continue;
      const box = heading.getBoundingClientRect();
      const onScreen =
        box.width > 0 &&
        box.top > -1 &&
        box.left > -1 &&
        box.bottom < innerHeight + 1 &&
        box.right < innerWidth + 1;
      if (!onScreen || !heading.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        continue;
      const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      if (top && (heading.contains(top) || top.contains(heading))) return box;
    }
    return undefined;
  };
  const untilShown = (text: string, isStarted: () => boolean, then: (box: DOMRect) => void) => {
    const look = () => {
      const box = isStarted() ? boxOf(text) : undefined;
      // The frame after the one in which it was found is when it has been painted.
      if (box) requestAnimationFrame(() => then(box));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };
  let first: DOMRect | undefined;
  const watch: PageWatch = {
    shown: undefined,
    shift: 0,
    moved: () => {
      const now = boxOf(title);
      if (!first || !now) return Number.NaN;
      return Math.max(
        ...(['top', 'left', 'bottom', 'right'] as const).map((edge) =>
          Math.abs((first?.[edge] ?? 0) - now[edge]),
        ),
      );
    },
    afterKey: (text) =>
      new Promise((resolve) => {
        let pressed: number | undefined;
        addEventListener('keydown', (event) => (pressed = event.timeStamp), { capture: true, once: true });
        untilShown(
          text,
          () => pressed !== undefined,
          () => resolve(performance.now() - (pressed ?? 0)),
        );
      }),
  };
  window.lecternBench = watch;
  untilShown(
    title,
    () => true,
    (box) => {
      watch.shown = performance.now();
      first = box;
    },
  );
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput } = entry as PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      };
      if (!hadRecentInput) watch.shift += value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** What is wrong with the slide on the screen, and its smallest text. Runs in the page. */
export function lookAtSlide(selector: string): { cropped: boolean; smallest: number } {
  const slide = document.querySelector<HTMLElement>(selector);
  if (!slide) throw new Error(`There is no ${selector} on this page.`);
  const isSeen = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const sticksOut = (box: DOMRect, frame: { top: number; left: number; bottom: number; right: number }) =>
    box.top < frame.top - 1 ||
    box.left < frame.left - 1 ||
    box.bottom > frame.bottom + 1 ||
    box.right > frame.right + 1;
  const screen = { top: 0, left: 0, bottom: innerHeight, right: innerWidth };
  const isCropped = (box: DOMRect, element: Element) => {
    if (sticksOut(box, screen)) return true;
    for (
      let around: Element | null = element;
      around && around !== document.body;
      around = around.parentElement
    ) {
      if (getComputedStyle(around).overflow !== 'visible' && sticksOut(box, around.getBoundingClientRect()))
        return true;
    }
    return false;
  };
  let cropped = false;
  let smallest = Number.POSITIVE_INFINITY;
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.textContent?.trim() || !element || !isSeen(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    // Texts for screen readers only are a pixel large.
    const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 2 && height > 2);
    if (boxes.length === 0 || element.getBoundingClientRect().width < 2) continue;
    cropped ||= boxes.some((box) => isCropped(box, element));
    const block = element.closest<HTMLElement>('p, li, td, th, h1, h2, h3, div, section') ?? slide;
    const scale = block.offsetWidth > 0 ? block.getBoundingClientRect().width / block.offsetWidth : 1;
    smallest = Math.min(smallest, Number.parseFloat(getComputedStyle(element).fontSize) * scale);
  }
  for (const image of slide.querySelectorAll('img')) {
    if (isSeen(image)) cropped ||= isCropped(image.getBoundingClientRect(), image);
  }
  return { cropped, smallest };
}

/** Waits until nothing on the slide moves any more, a second at most. Runs in the page. */
export async function slideIsStill(): Promise<void> {
  const still = Promise.all([
    ...document.getAnimations().map((animation) => animation.finished.catch(() => undefined)),
    ...[...document.images]
      .filter((image) => image.src)
      .map((image) => image.decode().catch(() => undefined)),
  ]);
  await Promise.race([still, new Promise((resolve) => setTimeout(resolve, 1000))]);
}
