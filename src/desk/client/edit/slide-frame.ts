import { fitSlides } from '../../../client/stage/fit-slides.ts';

/** Pixels of a slide. */
const WIDE = 1280;

/** A frame whose document shows slides in boxes. It runs no scripts (its sandbox forbids them); what moves, this does. */
export class SlideFrame {
  readonly #document: Document;
  readonly #boxes = new Map<string, HTMLElement>();

  constructor(frame: HTMLIFrameElement) {
    if (!frame.contentDocument) throw new Error('The frame has no document.');
    this.#document = frame.contentDocument;
    for (const sheet of this.#document.styleSheets) dropUprightRules(sheet);
  }

  /**
   * Shows a slide in a box.
   * @param html of the slide's section; fitted slides are not fitted again
   * @returns the section's HTML as it is now, fitted
   */
  put(key: string, html: string, place: { top: number; width: number }): string {
    const box = this.#boxes.get(key) ?? this.#addBox(key);
    this.place(key, place);
    const slides = box.querySelector('.slides');
    if (!slides) return html;
    slides.innerHTML = html;
    for (const picture of slides.querySelectorAll('img[data-src]')) {
      picture.setAttribute('src', picture.getAttribute('data-src') ?? '');
      picture.removeAttribute('data-src');
    }
    for (const picture of slides.querySelectorAll('image[data-href]'))
      picture.setAttribute('href', picture.getAttribute('data-href') ?? '');
    const section = slides.querySelector('section');
    if (!section) return html;
    fitSlides([section]);
    return section.outerHTML;
  }

  place(key: string, { top, width }: { top: number; width: number }): void {
    const box = this.#boxes.get(key);
    if (!box) return;
    box.style.top = `${top}px`;
    box.style.width = `${width}px`;
    box.style.setProperty('--preview-scale', String(width / WIDE));
  }

  remove(key: string): void {
    this.#boxes.get(key)?.remove();
    this.#boxes.delete(key);
  }

  #addBox(key: string): HTMLElement {
    const box = this.#document.createElement('div');
    box.className = 'preview';
    box.innerHTML = '<div class="reveal"><div class="slides"></div></div>';
    this.#document.body.append(box);
    this.#boxes.set(key, box);
    return box;
  }
}

/** A frame may be as high as a list is long; its slides are never those of a screen that is held upright. */
function dropUprightRules(sheet: CSSStyleSheet): void {
  for (let index = sheet.cssRules.length - 1; index >= 0; index--) {
    const rule = sheet.cssRules[index];
    if (rule && 'media' in rule && /max-aspect-ratio/.test((rule as CSSMediaRule).media.mediaText))
      sheet.deleteRule(index);
  }
}
