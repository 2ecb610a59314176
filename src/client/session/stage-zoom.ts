import type { RevealApi } from 'reveal.js';
import type { Point } from '../drawing/stroke.ts';

const CLICKED = 2;
const LARGEST = 6;
/** Less than this is all of the slide. */
const NONE = 1.05;

/** How the stage is enlarged: its top left corner stands at `x`, `y` of the window. */
interface View {
  scale: number;
  x: number;
  y: number;
}

/** Shows a place of the stage large: by Alt and a click, by two fingers, from the speaker view; Esc shows all again. */
export class StageZoom {
  #stage: HTMLElement;
  #slides: HTMLElement;
  #view: View = { scale: 1, x: 0, y: 0 };
  #pointers = new Map<number, { x: number; y: number }>();
  #isListening = false;

  constructor(deck: RevealApi) {
    this.#stage = deck.getRevealElement() as HTMLElement;
    this.#slides = deck.getSlidesElement() as HTMLElement;
    deck.on('slidechanged', () => this.leave());
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || !this.leave()) return;
        event.stopPropagation();
        event.preventDefault();
      },
      { capture: true },
    );
    addEventListener('resize', () => this.leave());
    this.#stage.addEventListener('pointerdown', (event) => this.#put(event));
    this.#stage.addEventListener('pointermove', (event) => this.#move(event));
    for (const end of ['pointerup', 'pointercancel'] as const)
      addEventListener(end, ({ pointerId }) => this.#lift(pointerId));
  }

  get #isZoomed(): boolean {
    return this.#view.scale > 1;
  }

  /** Shows the place of the window large, or all again. */
  toggle(x: number, y: number): void {
    if (!this.leave()) this.#show(around(this.#view, x, y, CLICKED));
  }

  /** The same for a place of the slide, in pixels of its 1280 × 720. */
  toggleAt([x, y]: Point): void {
    const { left, top, width, height } = this.#slides.getBoundingClientRect();
    this.toggle(left + (x / 1280) * width, top + (y / 720) * height);
  }

  /** Two fingers are on the stage: what they do from now on enlarges it. */
  pinch(): void {
    this.#isListening = true;
  }

  /** Shows all again; says whether it was not. */
  leave(): boolean {
    const wasZoomed = this.#isZoomed;
    if (wasZoomed) this.#show({ scale: 1, x: 0, y: 0 });
    return wasZoomed;
  }

  #put({ pointerId, clientX: x, clientY: y, pointerType, button }: PointerEvent): void {
    if (pointerType !== 'mouse' || (this.#isZoomed && button === 0)) this.#pointers.set(pointerId, { x, y });
  }

  #lift(pointerId: number): void {
    this.#pointers.delete(pointerId);
    if (this.#pointers.size > 0) return;
    this.#isListening = false;
    if (this.#view.scale < NONE) this.leave();
  }

  #move(event: PointerEvent): void {
    const { pointerId, clientX: x, clientY: y, pointerType } = event;
    const before = this.#pointers.get(pointerId);
    // Fingers that were down when this script came are known by their first move.
    if (!before) {
      if (this.#isListening && pointerType !== 'mouse') this.#pointers.set(pointerId, { x, y });
      return;
    }
    const other = [...this.#pointers].find(([id]) => id !== pointerId)?.[1];
    this.#pointers.set(pointerId, { x, y });
    const isDrawing = document.documentElement.dataset.tool === 'pen';
    if (other) {
      const wider = Math.hypot(x - other.x, y - other.y) / Math.hypot(before.x - other.x, before.y - other.y);
      if (Number.isFinite(wider)) this.#show(around(this.#view, (x + other.x) / 2, (y + other.y) / 2, wider));
    } else if (this.#isZoomed && !isDrawing) {
      this.#show({ ...this.#view, x: this.#view.x + x - before.x, y: this.#view.y + y - before.y });
    }
  }

  #show(wanted: View): void {
    const scale = Math.min(LARGEST, Math.max(1, wanted.scale));
    // No edge of the stage comes into the window.
    const within = (at: number, size: number) => Math.min(0, Math.max(size * (1 - scale), at));
    this.#view = { scale, x: within(wanted.x, innerWidth), y: within(wanted.y, innerHeight) };
    const { x, y } = this.#view;
    this.#stage.style.transform = scale === 1 ? '' : `translate(${x}px, ${y}px) scale(${scale})`;
    document.documentElement.classList.toggle('zoomed', scale > 1);
  }
}

/** The view that is larger by a factor while a place of the window stays where it is. */
function around(view: View, x: number, y: number, by: number): View {
  const scale = Math.min(LARGEST, Math.max(1, view.scale * by));
  const grown = scale / view.scale;
  return { scale, x: x - (x - view.x) * grown, y: y - (y - view.y) * grown };
}
