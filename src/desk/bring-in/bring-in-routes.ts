import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { STAGED } from '../../import/stage/staged-deck.ts';
import type { Desk, DeskRoute } from '../server/desk-route.ts';
import { RequestError } from '../server/desk-route.ts';
import { BringIn } from './bring-in.ts';
import type { Choices } from './incoming-file.ts';

const opened = new WeakMap<Desk, Promise<BringIn>>();

/** Files are worked on as long as the server runs, whoever looks. */
function bringInOf(desk: Desk): Promise<BringIn> {
  const known = opened.get(desk) ?? BringIn.open(desk);
  opened.set(desk, known);
  return known;
}

/** Files on their way into the content. */
export const bringInRoutes: readonly DeskRoute[] = [
  {
    method: 'GET',
    path: 'incoming',
    answer: async (_, desk) => ({ json: { files: await (await bringInOf(desk)).list() } }),
  },
  {
    method: 'POST',
    path: 'incoming',
    async answer({ query, bytes }, desk) {
      const name = query.get('name')?.split(/[\\/]/).at(-1)?.trim() ?? '';
      if (name === '') throw new RequestError(400, 'name');
      return { json: await (await bringInOf(desk)).add(name, await bytes()) };
    },
  },
  {
    method: 'GET',
    path: 'incoming/:id',
    answer: async ({ params: { id = '' } }, desk) => ({ json: await (await bringInOf(desk)).review(id) }),
  },
  {
    method: 'PUT',
    path: 'incoming/:id/choices',
    async answer({ params: { id = '' }, json }, desk) {
      const choices = await json<Choices>();
      return { json: { plan: await (await bringInOf(desk)).choose(id, choices) } };
    },
  },
  {
    method: 'POST',
    path: 'incoming/:id/take-over',
    answer: async ({ params: { id = '' } }, desk) => ({ json: await (await bringInOf(desk)).takeOver(id) }),
  },
  {
    method: 'POST',
    path: 'incoming/:id/again',
    async answer({ params: { id = '' } }, desk) {
      await (await bringInOf(desk)).again(id);
      return { json: {} };
    },
  },
  {
    method: 'DELETE',
    path: 'incoming/:id',
    async answer({ params: { id = '' } }, desk) {
      await (await bringInOf(desk)).discard(id);
      return { json: {} };
    },
  },
  {
    method: 'GET',
    path: 'incoming/:id/picture/:kind/:name',
    async answer({ params: { id = '', kind = '', name = '' } }, desk) {
      const type = TYPES[/\.\w+$/.exec(name.toLowerCase())?.[0] ?? ''];
      const isPlace = PLACES.has(kind) && !/[\\/]|^\./.test(name);
      if (type === undefined || !isPlace) throw new RequestError(404, name);
      const { store } = await bringInOf(desk);
      const body = await readFile(join(store.folderOf(id), kind, name)).catch(() => undefined);
      if (body === undefined) throw new RequestError(404, name);
      return { body, type };
    },
  },
];

const PLACES: ReadonlySet<string> = new Set([STAGED.assets, STAGED.original, STAGED.photos]);

const TYPES: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.svg': 'image/svg+xml',
};
