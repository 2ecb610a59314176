import { EventEmitter } from 'node:events';
import type { ViteDevServer } from 'vite';
import { expect, it, vi } from 'vitest';
import { watchContent } from './watch-content.ts';

type Middleware = (request: object, response: object, next: () => void) => Promise<void>;

function watched(untilAsked: boolean, windows = 0) {
  const watcher = new EventEmitter();
  const uses: Middleware[] = [];
  const server = {
    watcher,
    ws: { clients: new Set(Array(windows).keys()) },
    middlewares: { use: (use: Middleware) => uses.push(use) },
  };
  const changed = vi.fn(async () => {});
  watchContent(server as unknown as ViteDevServer, { folders: ['/site/content'], untilAsked }, changed);
  const ask = async (headers: object, method = 'GET') => {
    const next = vi.fn();
    await uses[0]?.({ headers, method }, {}, next);
    expect(next).toHaveBeenCalledOnce();
  };
  return { change: (path: string) => watcher.emit('all', 'change', path), ask, changed };
}
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
