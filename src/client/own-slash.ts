/**
 * Some hosts show the page of `/decks/phone/` at `/decks/phone` too, where its relative addresses lead astray:
 * goes to the address with the slash. A page that is shown at any address has `data-anywhere` on its root.
 */
export function goToOwnSlash(): void {
  const { protocol, pathname, search, hash } = location;
  const isOwn = !protocol.startsWith('http') || /\/$|\.html?$|\/index$/.test(pathname);
  if (isOwn || 'anywhere' in document.documentElement.dataset) return;
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // From a host that takes the slash away again it would come back for ever.
  if (!visit?.redirectCount) location.replace(`${pathname}/${search}${hash}`);
}
