import { chosenTheme } from './chosen-theme.ts';
import { goToOwnSlash } from './own-slash.ts';

goToOwnSlash();
markVisitFromTop();

// Runs before the first paint, so that nobody sees the other theme flash by.
const theme = chosenTheme();
if (theme) document.documentElement.dataset.theme = theme;

/**
 * Marks a visit that begins at the page's top (`data-from-top` on its root): not one to a place in the page, and
 * not a reload or a return, after which the browser looks for the place where the reader was.
 */
function markVisitFromTop(): void {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (visit?.type === 'navigate' && location.hash === '') document.documentElement.dataset.fromTop = '';
}
