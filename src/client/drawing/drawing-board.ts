import { type Point, pathOf, type Stroke, type Tool } from './stroke.ts';

const SVG = 'http://www.w3.org/2000/svg';
const WIDTH = 1280;
const HEIGHT = 720;

/** What a board tells of the pointer on it. */
export interface BoardListener {
  /** A stroke has begun or grown. */
  drawn: (stroke: Stroke) => void;
  /** The laser has moved; undefined when it has left. */
  pointed: (point: Point | undefined) => void;
}

/** A glass pane over a slide: shows strokes and the laser, and turns the pointer into them. */
export class DrawingBoard {
  #pane = document.createElementNS(SVG, 'svg');
  #lines = document.createElementNS(SVG, 'g');
  #growing = document.createElementNS(SVG, 'path');
  #dot = document.createElementNS(SVG, 'circle');
  #tool: Tool = 'none';
  #stroke: Stroke | undefined;
  #strokes: readonly Stroke[] = [];
  #listener: BoardListener;

  /** @param frame the element that the pane covers */
  constructor(frame: HTMLElement, listener: BoardListener) {
    this.#listener = listener;
    this.#pane.setAttribute('viewBox', `0 0 ${WIDTH} ${HEIGHT}`);
    // An upright screen shows slides of another shape.
    this.#pane.setAttribute('preserveAspectRatio', 'none');
    this.#pane.setAttribute('class', 'drawing-board');
    this.#pane.setAttribute('aria-hidden', 'true');
    // A finger that draws swipes nothing: stage/pointer-turns.ts.
    this.#pane.dataset.preventSwipe = '';
    this.#dot.setAttribute('r', '11');
    this.#dot.setAttribute('class', 'laser');
    this.#pane.append(this.#lines, this.#growing, this.#dot);
    this.#listen();
    frame.append(this.#pane);
    this.point(undefined);
  }

  get tool(): Tool {
    return this.#tool;
  }

  take(tool: Tool): void {
    this.#tool = tool;
    this.#pane.dataset.tool = tool;
    this.#stroke = undefined;
    this.#growing.removeAttribute('d');
    if (tool !== 'laser') this.point(undefined);
  }

  /** Shows the strokes of a slide, oldest first. The one that is being drawn here is newer than what comes back of it. */
  show(strokes: readonly Stroke[]): void {
    this.#strokes = strokes;
    const others = strokes.filter(({ id }) => id !== this.#stroke?.id);
    this.#lines.replaceChildren(
      ...others.map(({ points }) => {
        const line = document.createElementNS(SVG, 'path');
        line.setAttribute('d', pathOf(points));
        return line;
      }),
    );
    if (!this.#stroke) this.#growing.removeAttribute('d');
  }

  /** Shows the laser's dot, or puts it out. */
  point(point: Point | undefined): void {
    this.#dot.setAttribute('visibility', point ? 'visible' : 'hidden');
    if (!point) return;
    this.#dot.setAttribute('cx', String(point[0]));
    this.#dot.setAttribute('cy', String(point[1]));
  }

  #listen(): void {
    this.#pane.addEventListener('pointerdown', (event) => {
      if (this.#tool === 'laser') this.#aim(event);
      if (this.#tool !== 'pen' || event.button !== 0 || this.#stroke) return;
      this.#pane.setPointerCapture(event.pointerId);
      this.#grow({ id: `${Date.now()}-${event.pointerId}`, points: [this.#place(event)] });
    });
    this.#pane.addEventListener('pointermove', (event) => {
      if (this.#tool === 'laser') this.#aim(event);
      if (!this.#stroke || !this.#pane.hasPointerCapture(event.pointerId)) return;
      // Between two frames a pen has moved several times: Pointer Events, getCoalescedEvents.
      const events = event.getCoalescedEvents?.() ?? [];
      const points = (events.length > 0 ? events : [event]).map((each) => this.#place(each));
      this.#grow({ ...this.#stroke, points: [...this.#stroke.points, ...points] });
    });
    for (const end of ['pointerup', 'pointercancel'] as const) {
      this.#pane.addEventListener(end, (event) => {
        if (this.#tool === 'laser' && event.pointerType !== 'mouse') this.#aim(undefined);
        this.#finish();
      });
    }
    this.#pane.addEventListener('pointerleave', () => this.#tool === 'laser' && this.#aim(undefined));
  }

  #grow(stroke: Stroke): void {
    this.#stroke = stroke;
    this.#growing.setAttribute('d', pathOf(stroke.points));
    this.#listener.drawn(stroke);
  }

  #finish(): void {
    const finished = this.#stroke;
    if (!finished) return;
    this.#stroke = undefined;
    // The other window's answer may still be on its way.
    this.show([...this.#strokes.filter(({ id }) => id !== finished.id), finished]);
  }

  #aim(event: PointerEvent | undefined): void {
    const point = event && this.#place(event);
    this.point(point);
    this.#listener.pointed(point);
  }

  #place(event: PointerEvent): Point {
    const { left, top, width, height } = this.#pane.getBoundingClientRect();
    return [
      Math.round(((event.clientX - left) / width) * WIDTH),
      Math.round(((event.clientY - top) / height) * HEIGHT),
    ];
  }
}
