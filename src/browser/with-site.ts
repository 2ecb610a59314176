import type { Browser } from 'playwright-core';
import { buildIfMissing } from './build-if-missing.ts';
import { launchBrowser } from './launch-browser.ts';
import { serveSite } from './serve-site.ts';

/** Thrown where the site could not be built; the build has said why. */
export class NoSite extends Error {
  constructor(dist: string) {
    super(`There is no site in ${dist}, and building one failed. Mend what the build reported above.`);
  }
}

/** Has the site built, served on a free port of this machine and open to a browser while `use` runs. */
export async function withSite<Value>(
  root: string,
  dist: string,
  use: (site: { browser: Browser; origin: string }) => Promise<Value>,
): Promise<Value> {
  const browser = await launchBrowser();
  try {
    if (!buildIfMissing(root, dist)) throw new NoSite(dist);
    const server = await serveSite(dist);
    try {
      return await use({ browser, origin: server.origin });
    } finally {
      await server.close();
    }
  } finally {
    await browser.close();
  }
}
