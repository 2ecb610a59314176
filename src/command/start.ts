import { existsSync, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join, resolve, sep } from 'node:path';
import { serveSite } from '../browser/serve-site.ts';
import type { CommandTexts } from '../i18n/language.ts';
import { buildSite } from './build-site.ts';
import { CommandEnd, readCommandLine } from './command-line.ts';
import { commandTexts } from './command-texts.ts';

/** Where the wanted port is taken, one of the next is. */
const PORTS_TRIED = 20;

/** `lectern start`: builds the site and serves it until somebody ends it. */
export async function run(args: readonly string[]): Promise<number> {
  const texts = await commandTexts();
  const words = texts.start;
  const { values } = readCommandLine(
    args,
    words.usage,
    {
      port: { type: 'string', default: '4321' },
      host: { type: 'string', default: '127.0.0.1' },
      'no-build': { type: 'boolean' },
    },
    texts,
  );
  const { host } = values;
  const dist = resolve('dist');
  const wanted = Number(values.port);
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65535)
    throw new CommandEnd(
      2,
      `${words.noPort(values.port)}
${words.usage}`,
    );
  if (!values['no-build'] || !existsSync(join(dist, 'index.html')))
    await buildSite({ root: process.cwd(), outDir: dist });
  const port = await serveOn(wanted, dist, { host, words });
  const address = `http://${host === '127.0.0.1' ? 'localhost' : host}:${port}/`;
  console.log(`
${words.isAt(address)}`);
  return new Promise(() => {});
}

async function serveOn(
  wanted: number,
  dist: string,
  { host, words }: { host: string; words: CommandTexts['start'] },
): Promise<number> {
  const instead = (path: string, response: ServerResponse) => redirect(dist, path, response);
  for (let port = wanted; ; port++) {
    try {
      await serveSite(dist, { port, host, instead });
      return port;
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (isTaken && port < Math.min(wanted + PORTS_TRIED, 65535)) continue;
      throw new Error(words.notServed(port, (error as Error).message));
    }
  }
}

/** Leads to a folder that somebody typed without its slash. */
function redirect(dist: string, path: string, response: ServerResponse): boolean {
  const folder = join(dist, path);
  if (path === '' || path.endsWith('/') || !folder.startsWith(dist + sep) || !existsSync(folder))
    return false;
  if (!statSync(folder).isDirectory()) return false;
  response.writeHead(301, { location: `/${path.split('/').map(encodeURIComponent).join('/')}/` }).end();
  return true;
}
