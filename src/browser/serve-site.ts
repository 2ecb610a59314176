import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.mp4': 'video/mp4',
  '.m4v': 'video/mp4',
  '.webm': 'video/webm',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.wav': 'audio/wav',
  '.ogg': 'audio/ogg',
  '.webmanifest': 'application/manifest+json',
};

/** How a host differs from the simplest one. */
export interface HostOptions {
  /** Where the site lies on the host, decoded: `/a/b/c/`. */
  base?: string;
  /** What the host does with a path, counted from the site's root, instead of answering it. */
  instead?: (path: string, response: ServerResponse) => boolean;
  /** Where it listens; any free port of this machine alone without it. */
  port?: number;
  host?: string;
}

/** A static host, as simple as one can be: index.html for folders, no redirects. */
export async function serveSite(
  folder: string,
  { base = '/', instead, port = 0, host = '127.0.0.1' }: HostOptions = {},
): Promise<{ origin: string; close: () => Promise<void> }> {
  const home = resolve(folder) + sep;
  const server = createServer((request, response) => {
    const whole = decoded(new URL(request.url ?? '/', 'http://x').pathname);
    if (whole === undefined) {
      response.writeHead(400).end();
      return;
    }
    const path = whole.startsWith(base) ? `/${whole.slice(base.length)}` : '/outside-of-the-site';
    if (instead?.(path.slice(1), response)) return;
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!file.startsWith(home) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(existsSync(join(folder, '404.html')) ? readFileSync(join(folder, '404.html')) : '404');
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    response.end(readFileSync(file));
  });
  await new Promise<void>((ready, failed) => {
    server.once('error', failed);
    server.listen(port, host, ready);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}

/** Undefined for an address that nobody can decode. */
function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
