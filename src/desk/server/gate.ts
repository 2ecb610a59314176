import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Where the desk is and what opens it. */
export interface DeskLock {
  /** Unguessable; it stands in the address that opens the desk, and then in a cookie. */
  secret: string;
  port: number;
}

export interface AskedFor {
  method: string;
  /** Path and query. */
  url: string;
  headers: IncomingHttpHeaders;
}

/** What is done with a request: it goes on, gets its cookie, or is refused. */
export type Passage =
  | { pass: 'on' }
  | { pass: 'cookie'; cookie: string; to: string }
  | { pass: 'no'; why: string };

const OPENING = '/@desk/';

/**
 * Who may speak to the development server while the desk is open. Another page in the same browser may neither read nor
 * write, be it of another host, of another port of this machine, or of a name that leads here (DNS rebinding): the
 * browser says from where a request comes (Fetch Metadata, https://www.w3.org/TR/fetch-metadata/), and only the desk's
 * own pages have the cookie.
 */
export function passage({ method, url, headers }: AskedFor, { secret, port }: DeskLock): Passage {
  const { host, origin, cookie = '' } = headers;
  const hosts = [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`];
  if (host === undefined || !hosts.includes(host))
    return refused(`The host ${host ?? ''} is not this machine.`);
  const own = `http://${host}`;
  const { pathname, searchParams } = new URL(url, own);
  const from = headers['sec-fetch-site'];
  const key = searchParams.get('key');
  const isRead = method === 'GET' || method === 'HEAD';
  if (isRead && pathname === OPENING && key !== null) {
    if (!isSame(key, secret)) return refused('The key in the address is not that of this desk.');
    const said = `${cookieName(port)}=${secret}; HttpOnly; SameSite=Strict; Path=/`;
    return { pass: 'cookie', cookie: said, to: OPENING };
  }
  // A page that somebody opens by its address comes from nowhere; a link on another page does not.
  if (from !== undefined && from !== 'same-origin' && !(from === 'none' && isRead))
    return refused('The request comes from another page.');
  if (origin !== undefined && origin !== own) return refused('The request comes from another page.');
  if (!isRead && from === undefined && origin === undefined)
    return refused('The request does not say where it comes from.');
  return isSame(cookieOf(cookie, cookieName(port)), secret)
    ? { pass: 'on' }
    : refused('Open the desk by the address that the command has printed.');
}

const refused = (why: string): Passage => ({ pass: 'no', why });

/** Cookies know no ports: two desks on one machine have each their own. */
const cookieName = (port: number) => `lectern-desk-${port}`;

function cookieOf(cookies: string, name: string): string {
  const pairs = cookies.split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([key]) => key === name)?.[1] ?? '';
}

/** Takes as long for a near miss as for a wild guess. */
function isSame(given: string, secret: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}
