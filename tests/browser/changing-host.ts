import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type HostOptions, serveSite } from '../../src/browser/serve-site.ts';

/** A host whose site can be exchanged, and that can be made to fail; it notes what it is asked for. */
export interface ChangingHost {
  /** The folder of the site that it serves now. */
  folder: string;
  /** Paths from the site's root. */
  asked: string[];
  instead: HostOptions['instead'];
  /** Address of the site's root. */
  root: string;
  close: () => Promise<void>;
}

/** @param base where the site lies on the host */
export async function changingHost(folder: string, base: string): Promise<ChangingHost> {
  const state: Pick<ChangingHost, 'folder' | 'asked' | 'instead'> = { folder, asked: [], instead: undefined };
  const servers = await serveSite(folder, {
    base,
    instead(path, response) {
      state.asked.push(path);
      if (state.instead?.(path, response)) return true;
      const file = join(state.folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
      const found = statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
      response.writeHead(found ? 200 : 404, { 'content-type': typeOf(file) });
      response.end(found ? readFileSync(file) : 'none');
      return true;
    },
  });
  return Object.assign(state, { root: servers.origin + base, close: servers.close });
}

function typeOf(file: string): string {
  if (/\.html$/.test(file)) return 'text/html; charset=utf-8';
  if (/\.js$/.test(file)) return 'text/javascript';
  if (/\.css$/.test(file)) return 'text/css';
  return /\.svg$/.test(file) ? 'image/svg+xml' : 'application/octet-stream';
}
