/** What is wrong with a slide as it stands on the screen. */
export interface SlideFault {
  /** The slide's anchor; `cover` for the title slide. */
  slide: string;
  /** The element and what it does wrong: `<p> “电话” is too wide`. */
  what: string;
  /** `small`: too small to be read; `over`: too wide, too low, or over something else. */
  kind: 'over' | 'small';
}

/**
 * What sticks out of its slide, covers another part, or is smaller than can be read from the last
 * row: the first fault of every slide. Runs in the browser on a presentation that has started, and
 * so may use nothing from outside itself.
 */
export function slideFaults(): SlideFault[] {
  const smallest = 19;
  for (const slide of document.querySelectorAll('.slides > section')) slide.classList.add('measuring');
  // A slide that is a drawing as a whole has nothing that could stick out.
  const slides = document.querySelectorAll<HTMLElement>('.slides > section:not(.drawn-slide)');
  return [...slides].flatMap((slide) => {
    const fault = (what: string, kind: SlideFault['kind'] = 'over') => [{ slide: slide.id, what, kind }];
    const quoted = (element: Element) => `“${element.textContent?.trim().replace(/\s+/g, ' ').slice(0, 16)}”`;
    const frame = slide.getBoundingClientRect();
    const scale = frame.width / 1280;
    const head = slide.querySelector('.slide-head:not(.visually-hidden)')?.getBoundingClientRect();
    const foot = frame.bottom - 44 * scale;
    let above = frame.top;
    for (const child of slide.querySelectorAll('.slide-body > :not(.notes)')) {
      const boxes = [child, ...child.querySelectorAll('*')]
        .map((each) => each.getBoundingClientRect())
        .filter(({ width, height }) => width > 0 && height > 0);
      if (boxes.length === 0) continue;
      if (Math.min(...boxes.map(({ top }) => top)) < above - 3) {
        return fault(`${quoted(child)} covers what stands above it`);
      }
      above = child.getBoundingClientRect().bottom;
    }
    for (const element of slide.querySelectorAll('.slide-body *, h1, h2')) {
      const box = element.getBoundingClientRect();
      // Drawings are as they were drawn.
      if (element.parentElement?.closest('svg')) continue;
      if (element.closest('.notes, .visually-hidden') || box.width === 0 || box.height === 0) continue;
      const inBody = element.closest('.slide-body') !== null;
      const what = `<${element.tagName.toLowerCase()}> ${quoted(element)}`;
      if (box.right > frame.right - 40 * scale || box.left < frame.left + 30 * scale)
        return fault(`${what} is too wide`);
      if (box.bottom > (inBody ? foot : frame.bottom)) return fault(`${what} is too low`);
      if (inBody && head && box.top < head.bottom - 1) return fault(`${what} covers the title`);
      const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      if (hasText && Number.parseFloat(getComputedStyle(element).fontSize) < smallest)
        return fault(`${what} is too small`, 'small');
    }
    return [];
  });
}
