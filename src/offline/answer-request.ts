import { answerRange } from './answer-range.ts';
import { fileOfAddress } from './file-of-address.ts';
import type { SavedVersion } from './manifest.ts';
import type { SiteStore } from './site-store.ts';
import type { RequestEvent } from './worker-scope.ts';

/** In place of a version: the page came from the host, so what it asks for does too. */
const FROM_HOST = 'host';

const NOT_FOUND_PAGE = '404.html';

/**
 * Answers a request from the saved site, and from the host what is not saved. A page and all it
 * asks for come from one version, even after a newer one has been saved.
 * @param saved the versions on the device, the newest first
 * @param readers version by client id
 */
export async function answerRequest(
  { request, clientId }: Pick<RequestEvent, 'request' | 'clientId'>,
  root: string,
  store: SiteStore,
  saved: readonly SavedVersion[],
  readers: Readonly<Record<string, string>>,
): Promise<Response> {
  const navigation = request.mode === 'navigate';
  const version = navigation ? undefined : readers[clientId];
  if (version === FROM_HOST) return fetch(request);
  const manifest = saved.find((each) => each.version === version) ?? saved[0];
  if (manifest === undefined) return fetch(request);
  const file = fileOfAddress(request.url, root, (path) => path in manifest.files);
  if (file?.redirect !== undefined && navigation) return Response.redirect(file.redirect, 302);
  const body = file && (await bodyOf(manifest, file.path, store));
  if (body) return answerRange(request.headers.get('range'), body);
  try {
    return await fetch(request);
  } catch (unreachable) {
    const page = navigation ? await bodyOf(manifest, NOT_FOUND_PAGE, store) : undefined;
    if (!page) throw unreachable;
    const html = (await page.text()).replace('<html', '<html data-unreachable');
    return new Response(html, { status: 404, headers: page.headers });
  }
}

/** The version that will answer a navigation to this address. */
export function versionOf(address: string, root: string, saved: readonly SavedVersion[]): string {
  const newest = saved[0];
  const file = newest && fileOfAddress(address, root, (path) => path in newest.files);
  return newest && file ? newest.version : FROM_HOST;
}

async function bodyOf(manifest: SavedVersion, path: string, store: SiteStore): Promise<Response | undefined> {
  const hash = manifest.bodies[manifest.files[path] ?? -1]?.[0];
  return hash === undefined ? undefined : store.body(hash, path);
}
