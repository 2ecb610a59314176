/** How long a slide that goes takes to fade (reveal-frame.css), and a little more. */
const FADE_MS = 350;

/** Runs what the eye does not wait for: behind the frame that shows what was done so far. */
export function afterPaint(task: () => void): void {
  // A hidden window paints nothing.
  if (document.hidden) setTimeout(task);
  else requestAnimationFrame(() => setTimeout(task));
}

/** The same once slides have stood still for the length of a fade: only the last task of a quick row is run. */
export const afterFade = ((): ((task: () => void) => void) => {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return (task) => {
    clearTimeout(waiting);
    waiting = setTimeout(task, FADE_MS);
  };
})();
