/** ms that must be left of an idle time for one slide more. */
const FOR_ONE = 8;

/**
 * Draws the slides of an article that the first paint has left out, a few whenever the browser has nothing to
 * do: who scrolls down or saves a picture of the page finds all of them.
 */
export function drawRest(slides: Iterable<Element>): void {
  const waiting = [...slides];
  const drawSome: IdleRequestCallback = (idle) => {
    do waiting.shift()?.classList.add('drawn');
    while (waiting.length > 0 && idle.timeRemaining() > FOR_ONE);
    if (waiting.length > 0) requestIdleCallback(drawSome);
  };
  if (waiting.length > 0 && 'requestIdleCallback' in window) requestIdleCallback(drawSome);
}
