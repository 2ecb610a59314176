import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Plugin, ViteDevServer } from 'vite';
import { deskTextsFor } from '../texts/desk-texts-for.ts';
import { bundleDesk, deskPage } from './desk-page.ts';
import type { Desk, DeskRoute } from './desk-route.ts';
import { passage } from './gate.ts';
import { answerRequest } from './route-requests.ts';

export interface DeskServing {
  secret: string;
  routes: readonly DeskRoute[];
  /** Opens the desk when its first page is asked for. */
  open(server: ViteDevServer): Promise<Desk>;
}

/**
 * Serves the desk from `astro dev`, and guards all that this serves meanwhile: the pages of the site show content that
 * is not published yet.
 */
export function serveDesk({ secret, routes, open }: DeskServing): Plugin {
  return {
    name: 'lectern:desk',
    enforce: 'pre',
    configureServer: {
      order: 'pre',
      handler(server) {
        let opened: Promise<Desk> | undefined;
        let bundle: ReturnType<typeof bundleDesk> | undefined;
        server.middlewares.use(async (request, response, next) => {
          const port = (server.httpServer?.address() as AddressInfo | null)?.port ?? 0;
          const { method = 'GET', url = '/', headers } = request;
          const passing = passage({ method, url, headers }, { secret, port });
          if (passing.pass === 'no') return refuse(response, passing.why);
          if (passing.pass === 'cookie') {
            response.writeHead(302, { 'set-cookie': passing.cookie, location: passing.to });
            response.end();
            return;
          }
          const { pathname } = new URL(url, 'http://desk');
          if (!pathname.startsWith('/@desk/')) return next();
          try {
            opened ??= open(server);
            const desk = await opened;
            bundle ??= bundleDesk(desk.language());
            await answer(pathname, { request, response, desk, bundle, routes });
          } catch (error) {
            opened = undefined;
            bundle = undefined;
            next(error);
          }
        });
      },
    },
  };
}

interface Asked {
  request: IncomingMessage;
  response: ServerResponse;
  desk: Desk;
  bundle: ReturnType<typeof bundleDesk>;
  routes: readonly DeskRoute[];
}

async function answer(pathname: string, { request, response, desk, bundle, routes }: Asked): Promise<void> {
  if (pathname.startsWith('/@desk/api/')) {
    if (pathname === '/@desk/api/events') return desk.events.add(response);
    return answerRequest(request, response, routes, desk);
  }
  response.setHeader('cache-control', 'no-store');
  if (pathname === '/@desk/desk.js' || pathname === '/@desk/desk.css') {
    const { script, style } = await bundle;
    const isScript = pathname.endsWith('.js');
    response.setHeader('content-type', `text/${isScript ? 'javascript' : 'css'}; charset=utf-8`);
    response.end(isScript ? script : style);
    return;
  }
  // Every other path is a place in the desk, which its script reads.
  const language = desk.language();
  const names = [desk.checked().value.site?.data?.name, deskTextsFor(language).shell.name];
  const { html, policy } = deskPage(language, names.filter(Boolean).join(' · '));
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'referrer-policy': 'no-referrer',
  });
  response.end(html);
}

function refuse(response: ServerResponse, why: string): void {
  response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(why);
}
