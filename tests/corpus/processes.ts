import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../..', import.meta.url));
const ASTRO = 'node_modules/astro/bin/astro.mjs';

/** Builds a site as `astro build` does, in a process of its own. */
export function buildSite(root: string): Promise<{ status: number | null; output: string }> {
  const build = astro('production', ['build', '--root', root]);
  let output = '';
  build.stdout?.on('data', (text) => {
    output += text;
  });
  build.stderr?.on('data', (text) => {
    output += text;
  });
  return new Promise((done) => build.on('exit', (status) => done({ status, output })));
}

/** A development server of a site. */
export interface DevServer {
  origin: string;
  page: (path: string) => Promise<{ status: number; html: string }>;
  /** What the browser's overlay gets after something was done, or the kind of another message, once it is what is meant. */
  overlayUntil: (isMeant: (text: string) => boolean, action: () => void) => Promise<string>;
  stop: () => Promise<void>;
}

/** What Vite tells its client. */
interface Payload {
  type: string;
  err?: { message: string; stack: string };
}

export async function developSite(root: string): Promise<DevServer> {
  const server = astro('development', ['dev', '--root', root, '--port', '4739']);
  const origin = await addressOf(server);
  const page = async (path: string) => {
    // Vite closes connections when it has bundled what a page was the first to ask for.
    const again = () => fetch(`${origin}/${path}`, { headers: { connection: 'close' } });
    const response = await again().catch(again);
    return { status: response.status, html: await response.text() };
  };
  // Vite lets no one listen who has not read its client (https://vite.dev/config/server-options, server.ws).
  const token = /wsToken = "([^"]+)"/.exec((await page('@vite/client')).html)?.[1] ?? '';
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/?token=${token}`, 'vite-hmr');
  await new Promise((open, failed) => {
    socket.addEventListener('open', open);
    socket.addEventListener('error', failed);
  });
  return {
    origin,
    page,
    overlayUntil: (isMeant, action) => {
      const said = new Promise<string>((found) => {
        const listen = ({ data }: MessageEvent) => {
          const { type, err } = JSON.parse(String(data)) as Payload;
          const text = err ? unescaped(`${err.message}\n\n${err.stack}`) : type;
          if (!isMeant(text)) return;
          socket.removeEventListener('message', listen);
          found(text);
        };
        socket.addEventListener('message', listen);
      });
      action();
      return said;
    },
    stop: () => {
      socket.close();
      const ended = new Promise<void>((done) => server.on('exit', () => done()));
      server.kill();
      return ended;
    },
  };
}

function astro(mode: string, args: string[]): ChildProcess {
  const environment: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: mode };
  // Astro serves no pages where it takes itself for a part of a test.
  delete environment.VITEST;
  return spawn(process.execPath, [ASTRO, ...args], { cwd: project, env: environment });
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let output = '';
    server.stdout?.on('data', (text) => {
      output += text;
      const [url] = /http:\/\/localhost:\d+/.exec(output) ?? [];
      if (url) found(url);
    });
    server.on('exit', () => failed(new Error(output)));
  });
}

/** The overlay shows HTML, with what stands between backticks as code. */
const unescaped = (html: string) =>
  html
    .replace(/<\/?code>/g, '`')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
