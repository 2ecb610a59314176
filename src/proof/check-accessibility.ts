import { withSite } from '../browser/with-site.ts';
import { readDist } from '../checks/dist/read-dist.ts';
import type { Result } from '../model/message.ts';
import { accessibilityMessages } from './accessibility-messages.ts';
import { VIEWS, walkPages } from './walk-site.ts';

/**
 * Looks with axe-core at every page of the built site, and at every slide of its presentations, on
 * a phone and on a projector, light and dark; builds the site first where there is none.
 * @param names looks only at pages whose path holds one of them; at all if there are none
 * @param say is told after each view how far the walk is
 * @returns how many pages were looked at, and what was found
 * @throws NoBrowser, NoSite
 */
export async function checkAccessibility(
  root: string,
  dist: string,
  names: readonly string[],
  say: (line: string) => void,
): Promise<Result<number>> {
  return withSite(root, dist, async ({ browser, origin }) => {
    const pages = [...readDist(dist).keys()]
      .filter((path) => path.endsWith('.html'))
      .filter((path) => names.length === 0 || names.some((name) => path.includes(name)))
      .sort();
    const findings = [];
    for (const view of VIEWS) {
      findings.push(...(await walkPages(browser, origin, pages, view)));
      say(`${pages.length} pages looked at: ${view.screen}, ${view.theme}.`);
    }
    return { value: pages.length, messages: accessibilityMessages(findings) };
  });
}
