import { EventEmitter } from 'node:events';
import type { ViteDevServer } from 'vite';
import { expect, it, vi } from 'vitest';
import { watchContent } from './watch-content.ts';

type Middleware = (request: object, response: object, next: (error?: unknown) => void) => Promise<void>;

function watched(untilAsked: boolean, windows = 0) {
  const watcher = new EventEmitter();
  const uses: Middleware[] = [];
  const ws = Object.assign(new EventEmitter(), { clients: new Set(Array(windows).keys()) });
  const server = { watcher, ws, middlewares: { use: (use: Middleware) => uses.push(use) } };
  const changed = vi.fn(async () => {});
  const note = watchContent(
    server as unknown as ViteDevServer,
    { folders: ['/site/content'], untilAsked },
    () => changed(),
  );
  /** Asks for something; whether it is let through, and its response. */
  const begin = (headers: object, method = 'GET') => {
    const next = vi.fn();
    const response = new EventEmitter();
    const passed = uses[0]?.({ headers, method }, response, next);
    return { next, response, passed };
  };
  const ask = async (headers: object, method = 'GET') => {
    const { next, response, passed } = begin(headers, method);
    await passed;
    expect(next).toHaveBeenCalledExactlyOnceWith();
    response.emit('close');
  };
  const open = () => {
    ws.clients.add(ws.clients.size);
    ws.emit('connection');
  };
  return { change: (path: string) => watcher.emit('all', 'change', path), note, begin, ask, open, changed };
}
const PAGE = { 'sec-fetch-dest': 'iframe' };
const settled = () => vi.advanceTimersByTimeAsync(100);

it('tells of many changes once', async () => {
  vi.useFakeTimers();
  const { change, changed } = watched(false);
  for (const name of ['a', 'b', 'c']) change(`/site/content/${name}.yaml`);
  change('/site/src/x.ts');
  await settled();
  expect(changed).toHaveBeenCalledOnce();
  vi.useRealTimers();
});

it('waits on the desk until somebody asks for a page, and not for what is typed to be shown', async () => {
  vi.useFakeTimers();
  const { change, ask, changed } = watched(true);
  change('/site/content/a.yaml');
  await settled();
  await ask({ 'sec-fetch-dest': 'empty' }, 'POST');
  await ask({ 'sec-fetch-dest': 'image' });
  await ask({ accept: 'text/event-stream' });
  expect(changed).not.toHaveBeenCalled();
  await ask({ 'sec-fetch-dest': 'iframe' });
  await ask({ 'sec-fetch-dest': 'document' });
  expect(changed).toHaveBeenCalledOnce();
  vi.useRealTimers();
});

it('does not wait on the desk while a page of the site is open', async () => {
  vi.useFakeTimers();
  const { change, changed } = watched(true, 1);
  change('/site/content/a.yaml');
  await settled();
  expect(changed).toHaveBeenCalledOnce();
  vi.useRealTimers();
});

it('hands over what changed while a page was on its way, when the page begins to listen', async () => {
  vi.useFakeTimers();
  const { change, begin, open, changed } = watched(true);
  const { response } = begin(PAGE);
  change('/site/content/a.yaml');
  await settled();
  response.emit('close');
  expect(changed).not.toHaveBeenCalled();
  open();
  await settled();
  expect(changed).toHaveBeenCalledOnce();
  vi.useRealTimers();
});

it('lets no page through while a change is handed over, and hands over what changed meanwhile too', async () => {
  const { note, begin, changed } = watched(true);
  const ends: (() => void)[] = [];
  changed.mockImplementation(() => new Promise((resolve) => ends.push(resolve)));
  note();
  const first = begin(PAGE);
  const second = begin(PAGE);
  note();
  await vi.waitFor(() => expect(ends).toHaveLength(1));
  ends[0]?.();
  await vi.waitFor(() => expect(ends).toHaveLength(2));
  expect(first.next).not.toHaveBeenCalled();
  ends[1]?.();
  await Promise.all([first.passed, second.passed]);
  expect(first.next).toHaveBeenCalledOnce();
  expect(second.next).toHaveBeenCalledOnce();
});

it('waits for pages that are rendered before it hands over', async () => {
  const { note, begin, changed } = watched(true);
  const old = begin(PAGE);
  await old.passed;
  note();
  const fresh = begin(PAGE);
  await Promise.resolve();
  expect(changed).not.toHaveBeenCalled();
  old.response.emit('close');
  await fresh.passed;
  expect(changed).toHaveBeenCalledOnce();
  expect(fresh.next).toHaveBeenCalledOnce();
});

it('says what went wrong to the page that asked', async () => {
  const { note, begin, changed } = watched(true);
  changed.mockRejectedValueOnce(new Error('unreadable'));
  note();
  const { next, passed } = begin(PAGE);
  await passed;
  expect(next).toHaveBeenCalledExactlyOnceWith(new Error('unreadable'));
});
