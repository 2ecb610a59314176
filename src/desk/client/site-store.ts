import type { DeskEvent } from '../server/events.ts';
import type { SiteState } from '../server/site-state.ts';
import { noteChange } from './content-clock.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { ask } from './request.ts';

type Listener = (event: DeskEvent) => void;

let state: SiteState | undefined;
const readers = new Set<() => void>();
const listeners = new Set<Listener>();
/** Milliseconds: one save is told of several times. */
const SETTLED = 60;
/** Milliseconds after the last key: judging all content takes the server longer than showing what is typed. */
const RESTED = 1200;

/** What there is on the site, as this window knows it. */
export const siteStore = {
  get: () => state,
  /** Is called when it has changed; the answer ends that. */
  subscribe(reader: () => void): () => void {
    readers.add(reader);
    return () => readers.delete(reader);
  },
  refresh: oneAtATime(async () => {
    state = await ask<SiteState>('state');
    for (const reader of readers) reader();
  }),
};

/** Is told all that the server says: content that changed (by anybody), how far jobs have come. */
export function onDeskEvent(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Listens to the server as long as the window is open. */
export function listen(): void {
  const source = new EventSource('/@desk/api/events');
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let lastInput = Number.NEGATIVE_INFINITY;
  window.addEventListener('input', ({ timeStamp }) => {
    lastInput = timeStamp;
  });
  const refreshSoon = () => {
    clearTimeout(waiting);
    const rest = lastInput + RESTED - performance.now();
    if (rest > SETTLED) waiting = setTimeout(refreshSoon, rest);
    else waiting = setTimeout(() => void siteStore.refresh().catch(() => {}), SETTLED);
  };
  const hear = (event: DeskEvent) => {
    if (event.kind === 'content') {
      noteChange();
      refreshSoon();
    }
    for (const listener of listeners) listener(event);
  };
  source.addEventListener('message', ({ data }) => hear(JSON.parse(data) as DeskEvent));
  // Whoever begins to listen, or comes back after a pause, has missed what happened before.
  source.addEventListener('open', () => hear({ kind: 'content', paths: [] }));
}
