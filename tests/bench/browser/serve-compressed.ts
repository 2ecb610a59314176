import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { serveSite } from '../../../src/browser/serve-site.ts';

export const KINDS = ['html', 'css', 'js', 'pictures', 'fonts', 'other'] as const;
export type Kind = (typeof KINDS)[number];

/** A file that a page asked for. */
export interface ServedFile {
  path: string;
  kind: Kind;
  /** Bytes as sent: texts compressed. */
  wire: number;
}

/** Media type and kind by ending; what is text is compressed. */
const TYPES: Record<string, [type: string, kind: Kind, isText: boolean]> = {
  '.html': ['text/html; charset=utf-8', 'html', true],
  '.css': ['text/css; charset=utf-8', 'css', true],
  '.js': ['text/javascript; charset=utf-8', 'js', true],
  '.mjs': ['text/javascript; charset=utf-8', 'js', true],
  '.json': ['application/json', 'other', true],
  '.webmanifest': ['application/manifest+json', 'other', true],
  '.svg': ['image/svg+xml', 'pictures', true],
  '.jpg': ['image/jpeg', 'pictures', false],
  '.png': ['image/png', 'pictures', false],
  '.webp': ['image/webp', 'pictures', false],
  '.avif': ['image/avif', 'pictures', false],
  '.ico': ['image/x-icon', 'pictures', false],
  '.woff2': ['font/woff2', 'fonts', false],
  '.woff': ['font/woff', 'fonts', false],
  '.ttf': ['font/ttf', 'fonts', true],
};

interface Answer {
  headers: Record<string, string>;
  body: Buffer;
  kind: Kind;
}

/** A static host that compresses texts with gzip, as hosts do, over HTTP/1.1, and keeps a list of what it served. */
export async function serveCompressed(folder: string) {
  const served: ServedFile[] = [];
  const answers = new Map<string, Answer>();
  const { origin, close } = await serveSite(folder, {
    instead: (path, response) => {
      const file = join(folder, path.endsWith('/') || path === '' ? `${path}index.html` : path);
      const answer = answers.get(file) ?? answerOf(file);
      if (answer === undefined) return false;
      answers.set(file, answer);
      served.push({ path, kind: answer.kind, wire: answer.body.length });
      response.writeHead(200, answer.headers).end(answer.body);
      return true;
    },
  });
  return { origin, served, close };
}

function answerOf(file: string): Answer | undefined {
  if (!existsSync(file) || !statSync(file).isFile()) return undefined;
  const [type, kind, isText] = TYPES[extname(file)] ?? ['application/octet-stream', 'other', false];
  const raw = readFileSync(file);
  if (!isText) return { headers: { 'content-type': type }, body: raw, kind };
  return { headers: { 'content-type': type, 'content-encoding': 'gzip' }, body: gzipSync(raw), kind };
}
