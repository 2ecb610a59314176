import type { IncomingHttpHeaders } from 'node:http';
import type { ViteDevServer } from 'vite';

export interface ContentWatch {
  /** What stands below these folders is content. */
  folders: readonly string[];
  /**
   * Waits with a change until somebody looks at a page: handing content over to Astro has all modules of pages load
   * anew, for which the desk's previews of what is typed would wait.
   */
  untilAsked: boolean;
}

/** Milliseconds after a change: editors write a file in several steps, and many at once. */
const SETTLED = 50;

/** Calls `changed` after content has changed, once for many changes that follow each other. */
export function watchContent(
  { watcher, ws, middlewares }: Pick<ViteDevServer, 'watcher' | 'ws' | 'middlewares'>,
  { folders, untilAsked }: ContentWatch,
  changed: () => Promise<void>,
): void {
  let waiting: NodeJS.Timeout | undefined;
  let isDue = false;
  const handOver = async () => {
    clearTimeout(waiting);
    isDue = false;
    await changed();
  };
  watcher.on('all', (_, path) => {
    if (!folders.some((folder) => path.startsWith(folder))) return;
    isDue = true;
    clearTimeout(waiting);
    const isLookedAt = () => !untilAsked || ws.clients.size > 0;
    waiting = setTimeout(() => isLookedAt() && handOver(), SETTLED);
  });
  middlewares.use(async ({ headers, method }, _, next) => {
    if (isDue && untilAsked && method === 'GET' && isForPage(headers)) await handOver();
    next();
  });
}

/** Where pages are shown; who does not say what for, may read pages too. */
const PAGES = new Set<string | string[]>(['document', 'iframe', '']);

/** Whether a request is for a page (Fetch Metadata, `Sec-Fetch-Dest`). */
export const isForPage = (headers: IncomingHttpHeaders) => PAGES.has(headers['sec-fetch-dest'] ?? '');
