/**
 * Does something one time after another, never twice at once: answers that overtake each other would leave an old one
 * standing. Whoever asks while it is done gets it done once more, with what is true by then.
 * @returns resolves when it was done after it was asked for
 */
export function oneAtATime(act: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const run = () => {
    running = act().finally(() => {
      running = undefined;
    });
    return running;
  };
  const runNext = () => {
    next = undefined;
    return run();
  };
  return () => {
    if (next !== undefined) return next;
    if (running === undefined) return run();
    next = running.then(runNext, runNext);
    return next;
  };
}
