import { answerRequest, versionOf } from './answer-request.ts';
import { SaveError } from './fetch-bodies.ts';
import {
  type SavedVersion,
  summaryOf,
  UNASKED_WIRE,
  type WorkerAnswer,
  type WorkerRequest,
} from './manifest.ts';
import { latestVersion, saveSite } from './save-site.ts';
import { SiteStore } from './site-store.ts';
import type { WorkerScope } from './worker-scope.ts';

const worker = globalThis as unknown as WorkerScope;
const root = worker.registration.scope;
const store = new SiteStore(root);

type Progress = (done: number, total: number) => void;

/** What is on the device; read once in the life of this worker. */
let known: Promise<{ saved: SavedVersion[]; readers: Record<string, string> }> | undefined;
let running:
  | { saving: Promise<void>; without: readonly string[]; listeners: Set<Progress>; stop: AbortController }
  | undefined;

const read = () => {
  known ??= Promise.all([store.versions(), store.readers()]).then(([saved, readers]) => ({ saved, readers }));
  return known;
};

// The worker's code is apart from the site's version, which changes in the record of the store only.
worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', (event) => {
  const { request, resultingClientId } = event;
  if (request.method !== 'GET' || !request.url.startsWith(root)) return;
  const answer = read().then(async ({ saved, readers }) => {
    if (request.mode === 'navigate' && resultingClientId && saved.length > 0) {
      readers[resultingClientId] = versionOf(request.url, root, saved);
      event.waitUntil(store.setReaders(readers).catch(() => undefined));
    }
    return answerRequest(event, root, store, saved, readers);
  });
  event.respondWith(answer);
});

worker.addEventListener('message', (event) => {
  const port = event.ports[0];
  if (!port) return;
  const send = (answer: WorkerAnswer) => port.postMessage(answer);
  const progress: Progress = (done, total) => send({ kind: 'progress', done, total });
  event.waitUntil(
    perform(event.data as WorkerRequest, progress).then(send, (error: unknown) =>
      send({ kind: 'failed', why: error instanceof SaveError ? error.why : 'unreachable' }),
    ),
  );
});

async function perform(request: WorkerRequest, progress: Progress): Promise<WorkerAnswer> {
  if (request.do === 'remove') {
    await stopSaving();
    await store.remove();
    known = undefined;
    return { kind: 'status' };
  }
  if (request.do === 'save') {
    if (running && !isSame(running.without, request.without)) await stopSaving();
    await save(request.without, progress);
  }
  if (request.do === 'refresh') {
    const [newest] = (await read()).saved;
    const latest = await latestVersion(root);
    const unasked = newest !== undefined || latest.wire <= UNASKED_WIRE;
    if (unasked && latest.version !== newest?.version) await save(newest?.without ?? [], progress);
  }
  return status();
}

async function stopSaving(): Promise<void> {
  running?.stop.abort();
  await running?.saving.catch(() => undefined);
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((each) => others.includes(each));
}

/** Joins the save that runs, if one does. */
async function save(without: readonly string[], progress: Progress): Promise<void> {
  if (!running) {
    const listeners = new Set<Progress>();
    const stop = new AbortController();
    const report: Progress = (done, total) => {
      for (const listener of listeners) listener(done, total);
    };
    const saving = saveSite(root, store, {
      without,
      readers: openVersions,
      stop: stop.signal,
      progress: report,
    })
      .then(async (saved) => {
        known = Promise.resolve({ saved, readers: (await read()).readers });
      })
      .finally(() => {
        running = undefined;
      });
    running = { saving, without, listeners, stop };
  }
  running.listeners.add(progress);
  await running.saving;
}

/** The versions that open pages read; forgets the readers that are gone. */
async function openVersions(): Promise<Set<string>> {
  const { readers } = await read();
  const open = new Set((await worker.clients.matchAll({ includeUncontrolled: true })).map(({ id }) => id));
  for (const id of Object.keys(readers)) if (!open.has(id)) delete readers[id];
  return new Set(Object.values(readers));
}

async function status(): Promise<WorkerAnswer> {
  const newest = (await read()).saved[0];
  const saved = newest && { saved: summaryOf(newest) };
  try {
    return { kind: 'status', ...saved, latest: await latestVersion(root) };
  } catch (error) {
    const gone = error instanceof SaveError && error.why === 'gone';
    return { kind: 'status', ...saved, ...(gone ? { gone } : {}) };
  }
}
