import { createReadStream, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ConflictError, OutsideError } from '../journal/change.ts';
import { type Desk, type DeskAnswer, type DeskRequest, type DeskRoute, RequestError } from './desk-route.ts';

/** Office files with films are large; more would not be imported. */
const LARGEST_BODY = 1 << 30;

/** Answers a request below `/@desk/api/`. Errors are answered in words; none ends the server. */
export async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  routes: readonly DeskRoute[],
  desk: Desk,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://desk');
  try {
    const path = pathname.replace(/^\/@desk\/api\//, '');
    const found = findRoute(routes, request.method ?? 'GET', path);
    if (found === undefined) throw new RequestError(404, `${request.method} ${pathname}`);
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    const bytes = () => bodyOf(request);
    const asked: DeskRequest = {
      params: found.params,
      query: searchParams,
      bytes,
      json: async <Value>() => jsonOf<Value>(await bytes()),
      signal: gone.signal,
    };
    send(response, await found.route.answer(asked, desk));
  } catch (error) {
    if (!response.headersSent) send(response, answerOf(error));
    else response.end();
  }
}

function findRoute(
  routes: readonly DeskRoute[],
  method: string,
  path: string,
): { route: DeskRoute; params: Record<string, string> } | undefined {
  for (const route of routes) {
    if (route.method !== method) continue;
    const pattern = route.path
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace(/:(\w+)/g, '(?<$1>[^/]+)')
      .replace(/\*(\w+)/g, '(?<$1>.+)');
    const match = new RegExp(`^${pattern}$`).exec(path);
    if (match === null) continue;
    const params = Object.entries(match.groups ?? {}).map(([name, value]) => [name, decoded(value)] as const);
    return { route, params: Object.fromEntries(params) };
  }
  return undefined;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    throw new RequestError(400, value);
  }
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > LARGEST_BODY) throw new RequestError(413, `> ${LARGEST_BODY >> 20} MB`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function jsonOf<Value>(bytes: Uint8Array): Value {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8')) as Value;
  } catch {
    throw new RequestError(400, 'JSON');
  }
}

function answerOf(error: unknown): DeskAnswer {
  if (error instanceof ConflictError)
    return { status: 409, json: { error: 'conflict', path: error.path, current: error.current } };
  if (error instanceof OutsideError)
    return { status: 400, json: { error: 'outside', message: error.message } };
  const status = error instanceof RequestError ? error.status : 500;
  return {
    status,
    json: { error: 'request', message: error instanceof Error ? error.message : String(error) },
  };
}

function send(response: ServerResponse, answer: DeskAnswer): void {
  response.setHeader('cache-control', 'no-store');
  response.setHeader('x-content-type-options', 'nosniff');
  // A drawing that is opened by itself must not act in the desk's name.
  response.setHeader('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox");
  if ('file' in answer) {
    const name = encodeURIComponent(answer.name);
    response.writeHead(200, {
      'content-type': answer.type,
      'content-length': statSync(answer.file).size,
      'content-disposition': `attachment; filename*=UTF-8''${name}`,
    });
    createReadStream(answer.file).pipe(response);
    return;
  }
  const [body, type] =
    'json' in answer
      ? [JSON.stringify(answer.json ?? null), 'application/json; charset=utf-8']
      : [answer.body, answer.type];
  response.writeHead(answer.status ?? 200, { 'content-type': type });
  response.end(body);
}
