import type { Page } from 'playwright-core';
import type { Query } from './queries.ts';

/** What a search answered to one query. */
export interface Answered {
  query: Query;
  /** From the site's root, the best first. */
  addresses: string[];
  /** Whether it said that nothing matches. */
  near: boolean;
  milliseconds: number;
  /** What the page had loaded when it answered. */
  loaded: readonly string[];
  /** How long the page's main thread worked for it, whatever else the machine did; milliseconds. */
  work: number;
}

/** What a page's main thread has worked so far, in milliseconds of its own clock. */
async function workClock(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
}

/** Types each query into the site's search page, as people do, and reads what it shows. */
export async function answerInPage(
  page: Page,
  address: string,
  queries: readonly Query[],
): Promise<Answered[]> {
  const root = new URL('..', address).href;
  await page.goto(address);
  const worked = await workClock(page);
  const answered: Answered[] = [];
  for (const query of queries) {
    const before = await worked();
    const shown = await page.evaluate(typeAndRead, query.text);
    answered.push({
      query,
      work: (await worked()) - before,
      addresses: shown.links.map((link) => decodeURI(link.slice(root.length))),
      near: shown.status.includes('没有完全匹配'),
      milliseconds: shown.milliseconds,
      loaded: shown.loaded,
    });
  }
  return answered;
}

/** Runs in the page: the time from the last key to the results drawn. */
function typeAndRead(
  text: string,
): Promise<{ links: string[]; status: string; milliseconds: number; loaded: string[] }> {
  const input = document.querySelector<HTMLInputElement>('main [type=search]');
  const status = document.querySelector('[data-search-status]');
  const results = document.querySelector<HTMLElement>('[data-search-results]');
  if (!input || !status || !results) throw new Error('This is not the search page.');
  return new Promise((resolve) => {
    const started = performance.now();
    const watch = new MutationObserver(() => {
      if (status.textContent?.includes('正在')) return;
      watch.disconnect();
      // Reading a height makes the browser lay the results out, which belongs to the time.
      results.getBoundingClientRect();
      resolve({
        links: [...results.querySelectorAll<HTMLAnchorElement>('a[data-kind]')].map(({ href }) => href),
        status: status.textContent ?? '',
        milliseconds: performance.now() - started,
        loaded: performance.getEntriesByType('resource').map(({ name }) => name),
      });
    });
    watch.observe(status, { childList: true });
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** The part of Pagefind's browser API that is used: https://pagefind.app/docs/api/ */
interface Pagefind {
  search(query: string): Promise<{ results: { data(): Promise<{ raw_url?: string; url: string }> }[] }>;
}

/** Asks Pagefind itself, on a page of the site, as its own interface would. */
export async function answerWithPagefind(
  page: Page,
  address: string,
  queries: readonly Query[],
): Promise<Answered[]> {
  await page.goto(address);
  const worked = await workClock(page);
  const answered: Answered[] = [];
  for (const query of queries) {
    const before = await worked();
    const { addresses, milliseconds } = await page.evaluate(async (text) => {
      const started = performance.now();
      const pagefind = (await import(new URL('../pagefind/pagefind.js', location.href).href)) as Pagefind;
      const { results } = await pagefind.search(text);
      const data = await Promise.all(results.slice(0, 20).map((result) => result.data()));
      return {
        addresses: data.map(({ raw_url, url }) => (raw_url ?? url).replace(/^\//, '')),
        milliseconds: performance.now() - started,
      };
    }, query.text);
    const work = (await worked()) - before;
    answered.push({ query, addresses, near: addresses.length === 0, milliseconds, work, loaded: [] });
  }
  return answered;
}
