import { isSwipe, meaningOfTap } from '../tap.ts';
import { isOwnPress, isZoomed } from './own-press.ts';
import type { Turning } from './turning.ts';

/** A pointer that moved further between press and release has dragged. */
const STILL = 10;

/** What fingers and mice do on the stage besides turning slides. */
export interface PointerActions {
  showTools: () => void;
  /** A second finger has come down; or Alt is held at a click, or a click is to show all again. */
  zoom: (pinched: boolean, at: PointerEvent | MouseEvent) => void;
  /** Whether a click of the mouse turns slides here. */
  clicks: boolean;
}

/** Turns slides by taps and swipes of fingers, and by clicks of a mouse, anywhere on the stage. */
export function turnByPointers(stage: HTMLElement, turning: Turning, actions: PointerActions): void {
  let from: PointerEvent | undefined;
  let hadSelection = false;
  let isDone = false;
  const fingers = new Set<number>();

  stage.addEventListener('pointerdown', (event) => {
    from = event;
    isDone = false;
    hadSelection = isSelecting();
    if (event.pointerType === 'mouse') return;
    fingers.add(event.pointerId);
    if (fingers.size < 2) return;
    isDone = true;
    actions.zoom(true, event);
  });
  stage.addEventListener('pointermove', (event) => {
    if (isDone || event.pointerType === 'mouse' || event.pointerId !== from?.pointerId) return;
    const across = event.clientX - from.clientX;
    if (!isSwipe(across) || Math.abs(across) < Math.abs(event.clientY - from.clientY)) return;
    if (isKeptFromSwipes(event.target) || isZoomed()) return;
    isDone = true;
    if (across < 0) turning.next();
    else turning.previous();
  });
  for (const end of ['pointerup', 'pointercancel'] as const) {
    addEventListener(end, ({ pointerId }) => fingers.delete(pointerId));
  }
  stage.addEventListener('click', (event) => {
    const by = from?.pointerType === 'mouse' ? 'mouse' : 'finger';
    if (isDone || event.button !== 0 || isOwnPress(event.target, by) || event.defaultPrevented) return;
    if (from && Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY) > STILL) return;
    if (event.altKey || isZoomed()) return actions.zoom(false, event);
    if (hadSelection || isSelecting() || isDrawing()) return;
    if (by === 'mouse') {
      if (actions.clicks || turning.isOver()) turning.next();
      return;
    }
    const { clientX: x, clientY: y } = event;
    const meant = meaningOfTap({ x, y, width: innerWidth, height: innerHeight });
    if (meant === 'tools') actions.showTools();
    else turning[meant]();
  });
}

const isSelecting = () => getSelection()?.isCollapsed === false;
const isDrawing = () => document.documentElement.dataset.tool === 'pen';
const isKeptFromSwipes = (target: EventTarget | null) =>
  target instanceof Element && target.closest('[data-prevent-swipe], audio, video') !== null;
