/** Left, top, width and height as shares of the slide. */
export type SeenBox = [x: number, y: number, width: number, height: number];

/** What is seen of one slide as it is presented at 16:9 with all of its steps. */
export interface SlideSight {
  /** The slide's anchor. */
  id: string;
  /** The text had to be made smaller than the build had weighed. */
  shrunk: boolean;
  /** Pictures, drawings and films, each as large as what it shows, without the bars beside it. */
  figures: SeenBox[];
  /** Where each text begins that was asked for and is found. */
  texts: { begin: string; box: SeenBox }[];
  /** How much of the room below the title the content takes or would take; more than 1 is too much. */
  fill: number;
}

/**
 * Looks at all slides of a presentation that has started and whose slides are fitted. Runs in the browser, and so may
 * use nothing from outside itself.
 * @param begins by the slide's anchor, the beginnings of texts that are looked for, without spaces
 */
export function seeSlides(begins: Readonly<Record<string, readonly string[]>>): SlideSight[] {
  const slides = [...document.querySelectorAll<HTMLElement>('.slides > section')];
  for (const slide of slides) slide.classList.add('measuring');
  return slides.map((slide) => {
    const frame = slide.getBoundingClientRect();
    const height = (frame.width * 9) / 16;
    const share = ({ left, top, width, height: tall }: Omit<DOMRect, 'toJSON'>): SeenBox => [
      (left - frame.left) / frame.width,
      (top - frame.top) / height,
      width / frame.width,
      tall / height,
    ];
    const shown = (element: Element): SeenBox => {
      const box = element.getBoundingClientRect();
      const { naturalWidth = 0, naturalHeight = 0 } = element instanceof HTMLImageElement ? element : {};
      const drawn = element instanceof SVGSVGElement ? element.viewBox.baseVal : undefined;
      const [wide, high] = [naturalWidth || (drawn?.width ?? 0), naturalHeight || (drawn?.height ?? 0)];
      const own = high > 0 ? wide / high : 0;
      const width = own > 0 ? Math.min(box.width, box.height * own) : box.width;
      const tall = own > 0 && width > 0 ? Math.min(box.height, width / own) : box.height;
      const left = box.left + (box.width - width) / 2;
      return share(new DOMRect(left, box.top + (box.height - tall) / 2, width, tall));
    };
    const isInside = (element: Element) => element.parentElement?.closest('svg, .notes, .visually-hidden');
    const figures = [...slide.querySelectorAll('img, svg, video')]
      .filter((element) => !isInside(element))
      .map(shown);

    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    const found: { text: string; box: SeenBox }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue?.replace(/\s+/g, '') ?? '';
      if (text === '' || node.parentElement?.closest('.notes, .visually-hidden, template')) continue;
      const range = document.createRange();
      range.selectNode(node);
      const box = range.getBoundingClientRect();
      if (box.height > 0) found.push({ text, box: share(box) });
    }
    const whole = found.map(({ text }) => text).join('');
    const placeOf = (begin: string): SeenBox | undefined => {
      let left = begin === '' ? -1 : whole.indexOf(begin);
      if (left < 0) return undefined;
      for (const { text, box } of found) {
        if (left < text.length) return box;
        left -= text.length;
      }
      return undefined;
    };
    const texts = (begins[slide.id] ?? []).flatMap((begin) => {
      const box = placeOf(begin);
      return box ? [{ begin, box }] : [];
    });

    const body = slide.querySelector<HTMLElement>('.slide-body');
    const room = body?.getBoundingClientRect();
    const bottoms = [...(body?.querySelectorAll('*') ?? [])]
      .filter((element) => !element.closest('.notes, .visually-hidden'))
      .map((element) => element.getBoundingClientRect())
      .flatMap((box) => (box.width > 0 && box.height > 0 ? box.bottom : []));
    const fill = room && room.height > 0 ? (Math.max(room.top, ...bottoms) - room.top) / room.height : 0;
    return { id: slide.id, shrunk: !!body?.style.fontSize, figures, texts, fill };
  });
}
