import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface Statement {
  id: string;
  verb: { id: string };
  object: { id: string };
  result?: Record<string, unknown>;
  context: {
    registration: string;
    contextActivities: { category?: { id: string }[] };
    extensions?: Record<string, unknown>;
  };
}

/** A learning record store of the tests' own (xAPI 1.0.3, part three), with the tokens of cmi5 launches (8.2). */
export interface RecordStore {
  statements: Statement[];
  /** The store is not to be reached. */
  isDown: boolean;
  /** It takes what it is told, but its answers are lost. */
  isMute: boolean;
  /** What `LMS.LaunchData` says of every launch. */
  launchData: object;
  /** The documents that content keeps, by their ids. */
  states: Map<string, string>;
  /** How often it was asked what the learner prefers (cmi5, 11). */
  preferences: number;
  /** Tokens that were asked for, the refused ones too. */
  tokens: number;
  ask: typeof fetch;
}

export function recordStore(launchData: object = {}): RecordStore {
  const statements: Statement[] = [];
  const states = new Map<string, string>();
  const fetched = new Set<string>();
  const answer = (status: number, body: unknown = {}) =>
    new Response(status === 204 ? null : JSON.stringify(body), { status });
  const store: RecordStore = {
    statements,
    isDown: false,
    isMute: false,
    launchData,
    states,
    preferences: 0,
    tokens: 0,
    async ask(address, options = {}) {
      const { pathname, searchParams } = new URL(String(address));
      if (store.isDown) throw new TypeError('Failed to fetch');
      if (pathname.startsWith('/token')) {
        store.tokens++;
        if (fetched.has(pathname)) return answer(400, { 'error-code': '1' });
        fetched.add(pathname);
        return answer(200, { 'auth-token': 'abc' });
      }
      const headers = new Headers(options.headers);
      const version = headers.get('x-experience-api-version');
      if (headers.get('authorization') !== 'Basic abc' || version !== '1.0.3') return answer(401);
      if (pathname === '/lrs/statements') {
        const sent = JSON.parse(String(options.body)) as Statement[];
        if (sent.some(({ id }) => statements.some((each) => each.id === id))) return answer(409);
        statements.push(...sent);
        if (store.isMute) throw new TypeError('Failed to fetch');
        return answer(
          200,
          sent.map(({ id }) => id),
        );
      }
      if (pathname === '/lrs/agents/profile') {
        store.preferences++;
        return answer(404);
      }
      const id = searchParams.get('stateId') ?? '';
      if (id === 'LMS.LaunchData') return answer(200, store.launchData);
      if (options.method === 'PUT') {
        states.set(id, String(options.body));
        return answer(204);
      }
      const state = states.get(id);
      return state === undefined ? answer(404) : answer(200, JSON.parse(state));
    },
  };
  return store;
}

/** Serves a store as another host of the learner's browser, which asks before it sends (CORS). */
export async function serveStore(store: RecordStore): Promise<{ origin: string; close(): void }> {
  const server = createServer(async (request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', '*, authorization');
    response.setHeader('access-control-allow-methods', 'GET, PUT, POST');
    // What is said while a page closes has no time to ask first.
    response.setHeader('access-control-max-age', '600');
    if (request.method === 'OPTIONS') {
      response.writeHead(204).end();
      return;
    }
    if (store.isDown) {
      request.socket.destroy();
      return;
    }
    const body = await text(request);
    const answer = await store.ask(`http://store${request.url}`, {
      method: request.method ?? 'GET',
      headers: request.headers as Record<string, string>,
      ...(body === '' ? {} : { body }),
    });
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
