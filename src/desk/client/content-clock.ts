let changedAt = 0;

/** Milliseconds of the epoch, as exact as those at which pages are asked for. */
const now = () => performance.timeOrigin + performance.now();

/** Content has changed: what was asked for until now may be old. */
export function noteChange(): void {
  changedAt = now();
}

/** Whether a page was asked for before content changed last, as far as this window knows. */
export function isOld(page: Document): boolean {
  const clock = page.defaultView?.performance;
  const way = navigationOf(page);
  // An empty page, as in a frame whose page is on its way, was not asked for.
  if (clock === undefined || way === undefined || way.requestStart === 0) return false;
  return clock.timeOrigin + way.requestStart < changedAt;
}

/** How a page was asked for, and answered. */
export function navigationOf(page: Document): PerformanceNavigationTiming | undefined {
  const entries = page.defaultView?.performance.getEntriesByType('navigation') ?? [];
  return entries[0] as PerformanceNavigationTiming | undefined;
}
