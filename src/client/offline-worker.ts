import type { WorkerAnswer, WorkerRequest } from '../offline/manifest.ts';

/** Whether the browser can save the site: not on file://, not over plain http, not in iOS WeChat. */
export function canSaveOffline(): boolean {
  return 'serviceWorker' in navigator && window.isSecureContext && /^https?:$/.test(location.protocol);
}

/** Starts the site's service worker, and waits until it answers. */
export async function startWorker(root: URL): Promise<ServiceWorker> {
  const address = new URL('service-worker.js', root).href;
  const registration = await navigator.serviceWorker.register(address, {
    scope: root.pathname,
    updateViaCache: 'none',
  });
  const worker = registration.active ?? registration.waiting ?? registration.installing;
  if (!worker) throw new Error('The service worker did not start.');
  if (worker.state !== 'activated') {
    await new Promise<void>((started, failed) => {
      worker.addEventListener('statechange', () => {
        if (worker.state === 'activated') started();
        if (worker.state === 'redundant') failed(new Error('The service worker was given up.'));
      });
    });
  }
  return worker;
}

/** Asks the worker for something and waits for its last answer; `progress` hears of the way there. */
export function askWorker(
  worker: ServiceWorker,
  request: WorkerRequest,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<WorkerAnswer> {
  return new Promise((answered) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
      if (data.kind === 'progress') return progress(data.done, data.total);
      port1.close();
      answered(data);
    };
    worker.postMessage(request, [port2]);
  });
}
