/** Keeps the screen awake while the page is seen; browsers without wake locks go on as before. */
export function holdWakeLock(): void {
  const ask = () => {
    // Refused where the battery is low or the page is not secure: the talk goes on all the same.
    if (document.visibilityState === 'visible') navigator.wakeLock?.request('screen').catch(() => undefined);
  };
  // A lock ends whenever the page is hidden.
  document.addEventListener('visibilitychange', ask);
  ask();
}
