import { readFile } from 'node:fs/promises';
import type { FileWrite } from '../journal/change.ts';
import { contentPath } from '../journal/content-path.ts';
import { readVersion, versionOf } from '../journal/version.ts';
import { type DeskRoute, RequestError } from './desk-route.ts';
import { siteState } from './site-state.ts';

/** A change as windows send it: text as it is, other files as base64. */
interface SentChange {
  label: string;
  together?: string;
  writes: { path: string; base: string | null; text?: string; base64?: string }[];
}

/** What all parts of the desk share: what there is, files, changes. */
export const contentRoutes: readonly DeskRoute[] = [
  { method: 'GET', path: 'state', answer: (_, desk) => ({ json: siteState(desk) }) },
  {
    method: 'GET',
    path: 'files/*path',
    async answer({ params: { path = '' } }, { content }) {
      const found = await readVersion(await contentPath(content, path));
      if (found === undefined) throw new RequestError(404, path);
      return { json: { path, text: found.bytes.toString('utf8'), version: found.version } };
    },
  },
  {
    method: 'GET',
    path: 'media/*path',
    async answer({ params: { path = '' } }, { content }) {
      const type = MEDIA[/\.\w+$/.exec(path.toLowerCase())?.[0] ?? ''];
      if (type === undefined) throw new RequestError(404, path);
      return { body: await readFile(await contentPath(content, path)), type };
    },
  },
  {
    method: 'POST',
    path: 'changes',
    async answer(request, { journal }) {
      const { label, together, writes } = await request.json<SentChange>();
      const versions = await journal.apply({
        label,
        ...(together === undefined ? {} : { together }),
        writes: writes.map(
          ({ path, base, text, base64 }): FileWrite => ({
            path,
            base,
            content: base64 === undefined ? text : Buffer.from(base64, 'base64'),
          }),
        ),
      });
      return { json: { versions } };
    },
  },
  { method: 'GET', path: 'changes', answer: (_, { journal }) => ({ json: journal.list() }) },
  {
    method: 'POST',
    path: 'undo',
    async answer(request, { journal }) {
      const { label } = await request.json<{ label?: string }>();
      return { json: { change: await journal.undo(label) } };
    },
  },
  {
    method: 'POST',
    path: 'redo',
    answer: async (_, { journal }) => ({ json: { change: await journal.redo() } }),
  },
  {
    method: 'GET',
    path: 'versions/:version',
    async answer({ params: { version = '' } }, { journal }) {
      if (!/^[0-9a-f]{64}$/.test(version)) throw new RequestError(404, version);
      const text = (await journal.version(version)).toString('utf8');
      return { json: { text, version: versionOf(text) } };
    },
  },
];

const MEDIA: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.svg': 'image/svg+xml',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.mp3': 'audio/mpeg',
};
