import type { Browser } from 'playwright-core';
import { type DeckSight, lookAtDeck } from '../../browser/look-at-deck.ts';
import { serveSite } from '../../browser/serve-site.ts';
import type { DeckView, Look } from './measure-decks.ts';
import type { ThrowAwaySite } from './throw-away-site.ts';

/**
 * Looks at decks in a site that is built of them at once. Where the site cannot be built, its halves are, so that one
 * deck that cannot be shown does not hide the others.
 * @param onPhoto is told of each slide of which a picture was taken
 */
export function lookInBrowser(site: ThrowAwaySite, browser: Browser, onPhoto?: () => void): Look {
  const look = async (views: readonly DeckView[]): Promise<(DeckSight | string)[]> => {
    const built = await site.build(new Map(views.map(({ name, mdx }) => [name, mdx])));
    if ('dist' in built) return presentAll(browser, built.dist, views, onPhoto);
    if (views.length === 1) return [built.why];
    const half = Math.ceil(views.length / 2);
    return [...(await look(views.slice(0, half))), ...(await look(views.slice(half)))];
  };
  return look;
}

const firstLine = (error: unknown) => String(error).split('\n', 1)[0] ?? '';

async function presentAll(
  browser: Browser,
  dist: string,
  views: readonly DeckView[],
  onPhoto: (() => void) | undefined,
): Promise<(DeckSight | string)[]> {
  const server = await serveSite(dist);
  try {
    const sights: (DeckSight | string)[] = [];
    for (const { name, begins, photograph } of views) {
      const address = `${server.origin}/decks/${name}/present/`;
      const sight = await lookAtDeck(browser, address, {
        begins,
        photograph,
        ...(onPhoto && { onPhoto }),
      }).catch(firstLine);
      sights.push(sight);
    }
    return sights;
  } finally {
    await server.close();
  }
}
