import { isZoomed } from './own-press.ts';
import type { Turning } from './turning.ts';

/** Pixels that a wheel must turn to mean it. */
const TURN = 30;
/** A touchpad goes on by itself: until it has been still for so long, in milliseconds, it has turned one slide. */
const STILL_AFTER = 160;

/** Turns one slide for each turn of the wheel. */
export function turnByWheel(stage: HTMLElement, turning: Turning): void {
  let turned = 0;
  let isDone = false;
  let still: ReturnType<typeof setTimeout> | undefined;
  stage.addEventListener(
    'wheel',
    (event) => {
      // With Ctrl it makes the page larger.
      if (event.ctrlKey || isZoomed() || canScroll(event.target)) return;
      clearTimeout(still);
      still = setTimeout(() => {
        turned = 0;
        isDone = false;
      }, STILL_AFTER);
      turned += event.deltaY;
      if (isDone || Math.abs(turned) < TURN) return;
      isDone = true;
      // The end of the show is left by a press, never by a wheel that turned too far.
      if (turned > 0) turning.next(false);
      else turning.previous();
    },
    { passive: true },
  );
}

function canScroll(target: EventTarget | null): boolean {
  const body = target instanceof Element ? target.closest('.slide-body') : null;
  return (
    body !== null && body.scrollHeight > body.clientHeight + 1 && getComputedStyle(body).overflowY === 'auto'
  );
}
