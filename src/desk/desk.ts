import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import type { Content } from '../content/content.ts';
import type { Result } from '../model/message.ts';
import { bringInRoutes } from './bring-in/bring-in-routes.ts';
import { checkRoutes } from './check/check-routes.ts';
import { editRoutes } from './edit/edit-routes.ts';
import { handOverRoutes } from './hand-over/hand-over-routes.ts';
import { Journal } from './journal/journal.ts';
import { referenceRoutes } from './reference/reference-routes.ts';
import { contentRoutes } from './server/content-routes.ts';
import type { DeskRoute } from './server/desk-route.ts';
import { DeskEvents } from './server/events.ts';
import { serveDesk } from './server/serve-desk.ts';

export interface DeskOptions {
  /** The site's root. */
  root: string;
  /** The content folder of the language that is served. */
  content: string;
  publicDir: string;
  /** What opens the desk (`src/desk/server/gate.ts`). */
  secret: string;
  language(): string;
  /** The content as it is now, checked; read anew after `changed`. */
  checked(): Result<Content>;
  /** The content with texts that are being written, by their paths in its folder; not checked. */
  readWith(drafts: ReadonlyMap<string, string>): Result<Content>;
  /** Content has changed. */
  changed(): void;
}

/** What each part of the desk answers. */
const ROUTES: readonly DeskRoute[] = [
  ...contentRoutes,
  ...bringInRoutes,
  ...checkRoutes,
  ...editRoutes,
  ...handOverRoutes,
  ...referenceRoutes,
];

/**
 * The manager's page, `/@desk/` of the development server: bring decks in, edit them, edit what is looked up, see what is
 * wrong, hand the site over. It is never part of a built site.
 */
export function desk(options: DeskOptions): Plugin[] {
  const { root, content, publicDir, secret, language, checked, readWith } = options;
  const store = join(root, '.lectern', 'desk');
  const open: Parameters<typeof serveDesk>[0]['open'] = async (server) => {
    const events = new DeskEvents();
    const changed = (paths: readonly string[]) => {
      options.changed();
      events.send({ kind: 'content', paths });
    };
    const journal = await Journal.open(content, store, changed);
    server.watcher.on('all', (_, path) => {
      const inside = relative(content, path);
      // A name that begins with a dot is a file that is being written.
      if (!inside.split(sep).some((name) => name.startsWith('.'))) changed([toAddress(inside)]);
    });
    const folder = toAddress(relative(root, content));
    return { root, content, folder, publicDir, store, language, checked, readWith, journal, events, server };
  };
  return [serveDesk({ secret, routes: ROUTES, open })];
}

const toAddress = (path: string) => path.split(sep).join('/');
