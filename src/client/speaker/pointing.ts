import { DrawingBoard } from '../drawing/drawing-board.ts';
import type { Tool } from '../drawing/stroke.ts';
import type { StageDrawing, Wish } from '../stage-protocol.ts';
import { isSwipe, sideOfTap } from '../tap.ts';
import { find } from './page.ts';

/** The current slide as a touchpad: pen and laser, or a tap and a swipe that turn the slides. */
export class Pointing {
  #board: DrawingBoard | undefined;

  constructor(wish: (wish: Wish) => void) {
    const frame = find('current');
    if (!frame) return;
    this.#board = new DrawingBoard(frame, {
      drawn: (stroke) => wish({ do: 'draw', stroke }),
      pointed: (point) => wish({ do: 'point', point }),
    });
    for (const button of toolButtons()) {
      button.addEventListener('click', () => this.take(button.dataset.tool as Tool));
    }
    let from: PointerEvent | undefined;
    frame.addEventListener('pointerdown', (event) => {
      from = this.#board?.tool === 'none' ? event : undefined;
    });
    frame.addEventListener('pointerup', (event) => {
      if (!from || event.button !== 0) return;
      const { left, width } = frame.getBoundingClientRect();
      const by = event.clientX - from.clientX;
      if (event.altKey) {
        const share = (at: number, size: number, whole: number) => Math.round((at / size) * whole);
        const { top, height } = frame.getBoundingClientRect();
        wish({
          do: 'zoom-at',
          point: [share(event.clientX - left, width, 1280), share(event.clientY - top, height, 720)],
        });
      } else if (isSwipe(by)) wish({ do: by < 0 ? 'next' : 'previous' });
      else wish({ do: sideOfTap(event.clientX - left, width) });
      from = undefined;
    });
  }

  /** Takes a tool up, or puts it down if it is in hand. */
  take(tool: Tool): void {
    const taken = this.#board?.tool === tool ? 'none' : tool;
    this.#board?.take(taken);
    for (const button of toolButtons()) {
      button.setAttribute('aria-pressed', String(button.dataset.tool === taken));
    }
  }

  show({ strokes, anywhere, laser }: StageDrawing): void {
    for (const name of ['undo', 'wipe']) find(name)?.toggleAttribute('hidden', strokes.length === 0);
    find('wipe-all')?.toggleAttribute('hidden', !anywhere);
    this.#board?.show(strokes);
    this.#board?.point(laser);
  }
}

function toolButtons(): NodeListOf<HTMLButtonElement> {
  return document.querySelectorAll<HTMLButtonElement>('button[data-tool]');
}
