import { isOfflineDeclined } from './offline-choice.ts';
import { askWorker, canSaveOffline, startWorker } from './offline-worker.ts';

interface ConnectionHints {
  saveData?: boolean;
}

/**
 * Saves the site, or what is new of it, to the device once a page of it stands and nothing else
 * is to do. Whoever goes on from page to page asks the host only once, on entering.
 * @param root the site's root
 */
export function startOffline(root: URL): void {
  if (!canSaveOffline() || isOfflineDeclined()) return;
  const { connection } = navigator as Navigator & { connection?: ConnectionHints };
  if (connection?.saveData) return;
  const entering = !document.referrer.startsWith(root.href) || !navigator.serviceWorker.controller;
  if (!entering) return;
  const whenIdle = window.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 500));
  const start = () =>
    whenIdle(() => {
      startWorker(root)
        .then((worker) => askWorker(worker, { do: 'refresh' }))
        .catch(() => undefined);
    });
  if (document.readyState === 'complete') start();
  else window.addEventListener('load', start, { once: true });
}

/** Links the web manifest, which browsers refuse on file:// with an error. */
export function linkWebManifest(root: URL): void {
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = new URL('site.webmanifest', root).href;
  document.head.append(link);
}
