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

/**
 * Calls `changed` after content has changed, once for many changes that follow each other. A page that is asked for
 * after a change shows it: it waits until the change is handed over, and a change is not handed over while a page is
 * rendered, which would leave what it has read so far to the pages after it.
 * @returns tells of a change before the file system does
 */
export function watchContent(
  { watcher, ws, middlewares }: Pick<ViteDevServer, 'watcher' | 'ws' | 'middlewares'>,
  { folders, untilAsked }: ContentWatch,
  changed: () => Promise<void>,
): () => void {
  let settling: NodeJS.Timeout | undefined;
  let isDue = false;
  let handing: Promise<void> | undefined;
  /** Pages that are being rendered. */
  const rendered = new Set<Promise<void>>();
  const handAll = async () => {
    while (isDue) {
      while (rendered.size > 0) await Promise.all(rendered);
      clearTimeout(settling);
      isDue = false;
      await changed();
    }
  };
  const handOver = () => {
    handing ??= handAll().finally(() => {
      handing = undefined;
    });
    return handing;
  };
  const isLookedAt = () => !untilAsked || ws.clients.size > 0;
  const note = () => {
    isDue = true;
    clearTimeout(settling);
    settling = setTimeout(() => {
      if (isDue && isLookedAt()) void handOver();
    }, SETTLED);
  };
  watcher.on('all', (_, path) => {
    if (folders.some((folder) => path.startsWith(folder))) note();
  });
  // It changed while a page was on its way, which nobody looked at yet.
  ws.on('connection', () => {
    if (isDue) note();
  });
  middlewares.use(async ({ headers, method }, response, next) => {
    if (method !== 'GET' || !isForPage(headers)) return next();
    try {
      while (handing || isDue) await handOver();
    } catch (error) {
      return next(error);
    }
    const done = new Promise<void>((resolve) => response.once('close', resolve));
    rendered.add(done);
    void done.then(() => rendered.delete(done));
    next();
  });
  return note;
}

/** Where pages are shown. */
const PAGES = new Set<string | string[]>(['document', 'iframe']);

/**
 * Whether a request is for a page (Fetch Metadata, `Sec-Fetch-Dest`). Who does not say what for, may read pages too; but
 * not a stream of events, which ends with its window only: no change would be handed over before.
 */
export const isForPage = (headers: IncomingHttpHeaders) => {
  const destination = headers['sec-fetch-dest'];
  return destination === undefined ? headers.accept !== 'text/event-stream' : PAGES.has(destination);
};
