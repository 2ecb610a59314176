/**
 * Draws the slides of an article that the first paint has left out, one whenever the browser has nothing to
 * do: who scrolls down or saves a picture of the page finds all of them. One at a time, for the browser lays out
 * what it was given in a callback only when that is over.
 */
export function drawRest(slides: Iterable<Element>): void {
  const waiting = [...slides];
  const drawOne = () => {
    waiting.shift()?.classList.add('drawn');
    if (waiting.length > 0) requestIdleCallback(drawOne);
  };
  if (waiting.length > 0 && 'requestIdleCallback' in window) requestIdleCallback(drawOne);
}
