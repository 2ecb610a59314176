import type { RevealApi } from 'reveal.js';
import { DrawingBoard } from '../drawing/drawing-board.ts';
import type { Point, Stroke, Tool } from '../drawing/stroke.ts';
import type { StageDrawing } from '../stage-protocol.ts';
import type { SessionRecord } from './session-record.ts';

/** Pen and laser on the room's slide, moved from here or from the speaker view. */
export class StagePen {
  #deck: RevealApi;
  #record: SessionRecord;
  #board: DrawingBoard;
  #laser: Point | undefined;
  #changed: () => void;

  /** @param changed called after every change of what stands on the current slide */
  constructor(deck: RevealApi, record: SessionRecord, changed: () => void) {
    this.#deck = deck;
    this.#record = record;
    this.#changed = changed;
    this.#board = new DrawingBoard(deck.getSlidesElement() as HTMLElement, {
      drawn: (stroke) => this.draw(stroke),
      pointed: (point) => this.point(point),
    });
    deck.on('slidechanged', () => this.show());
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || this.#board.tool === 'none') return;
        // The first Escape puts the pen down; reveal.js would open its overview.
        event.stopPropagation();
        this.take('none');
      },
      { capture: true },
    );
    this.show();
  }

  get #slide(): string {
    return this.#deck.getCurrentSlide()?.id ?? '';
  }

  get drawing(): StageDrawing {
    return {
      lectern: 'drawing',
      strokes: this.#record.strokesOn(this.#slide),
      anywhere: this.#record.hasStrokes,
      laser: this.#laser,
    };
  }

  /** Takes a tool up, or puts it down if it is in hand. */
  take(tool: Tool): void {
    const taken = this.#board.tool === tool ? 'none' : tool;
    this.#board.take(taken);
    document.documentElement.dataset.tool = taken;
  }

  /** Adds a stroke to the slide, or lengthens the one of the same id. */
  draw(stroke: Stroke): void {
    const others = this.#record.strokesOn(this.#slide).filter(({ id }) => id !== stroke.id);
    this.#record.setStrokes(this.#slide, [...others, stroke]);
    this.show();
  }

  point(point: Point | undefined): void {
    this.#laser = point;
    this.#board.point(point);
    this.#changed();
  }

  undo(): void {
    this.#record.setStrokes(this.#slide, this.#record.strokesOn(this.#slide).slice(0, -1));
    this.show();
  }

  wipe(): void {
    this.#record.setStrokes(this.#slide, []);
    this.show();
  }

  wipeAll(): void {
    this.#record.wipeAll();
    this.show();
  }

  show(): void {
    this.#board.show(this.#record.strokesOn(this.#slide));
    this.#changed();
  }
}
