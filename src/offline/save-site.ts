import { chosenVersion } from './chosen-courses.ts';
import { fetchBodies, SaveError } from './fetch-bodies.ts';
import {
  ANNOUNCEMENT_FILE,
  type Announcement,
  MANIFEST_FILE,
  type Manifest,
  type SavedVersion,
} from './manifest.ts';
import type { SiteStore } from './site-store.ts';

/** How a version is saved. */
export interface SaveOptions {
  /** Ids of the courses that are left out. */
  without: readonly string[];
  /** Versions that open pages still read, which are kept. */
  readers: () => Promise<ReadonlySet<string>>;
  /** Ends the save early. */
  stop: AbortSignal;
  progress: (done: number, total: number) => void;
}

/** What the host says its newest version is. @throws {SaveError} where it does not answer */
export async function latestVersion(root: string): Promise<Announcement> {
  return fetchJson<Announcement>(root + ANNOUNCEMENT_FILE, ({ version }) => typeof version === 'string');
}

/**
 * Saves the host's newest version and makes it the site with one write at the very end.
 * @returns the versions on the device
 * @throws {SaveError} and the version before stays the site
 */
export async function saveSite(
  root: string,
  store: SiteStore,
  { without, readers, stop, progress }: SaveOptions,
): Promise<SavedVersion[]> {
  const manifest = await fetchJson<Manifest>(
    root + MANIFEST_FILE,
    ({ version, bodies, files, packs, parts }) =>
      typeof version === 'string' && [bodies, packs, parts].every(Array.isArray) && typeof files === 'object',
  );
  const chosen = chosenVersion(manifest, without);
  const before = await store.versions();
  await makeRoom(chosen, await store.heldBodies());
  try {
    await fetchBodies(manifest, new Set(chosen.bodies.map(([hash]) => hash)), {
      fetch: (path, fresh) =>
        reach(root + encodePath(path), { cache: fresh ? 'reload' : 'no-cache', signal: stop }),
      held: () => store.heldBodies(),
      async keep(hash, body) {
        if (stop.aborted) throw new SaveError('stopped', hash);
        await store.putBody(hash, body);
      },
      inflate:
        typeof DecompressionStream === 'undefined'
          ? undefined
          : (packed) => packed.pipeThrough(new DecompressionStream('deflate')),
      progress,
    });
    const read = await readers();
    const older = before.filter(({ version }) => version !== chosen.version && read.has(version));
    const versions = [chosen, ...older];
    await store.setVersions(versions);
    await store.dropOthers(versions);
    return versions;
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'QuotaExceededError')) throw error;
    await store.dropOthers(before);
    throw new SaveError('full', error.message);
  }
}

/** Ends a save that cannot succeed before it fills the device. */
async function makeRoom({ bodies }: SavedVersion, held: ReadonlySet<string>): Promise<void> {
  const { quota, usage } = (await navigator.storage?.estimate?.()) ?? {};
  if (quota === undefined || usage === undefined) return;
  const needed = bodies.reduce((sum, [hash, size]) => (held.has(hash) ? sum : sum + size), 0);
  if (needed > quota - usage) throw new SaveError('full', `${needed} bytes needed, ${quota - usage} free`);
}

async function fetchJson<T extends object>(address: string, isRight: (value: T) => boolean): Promise<T> {
  const response = await reach(address, { cache: 'no-store' });
  const value: T | undefined = response.ok ? await response.json().catch(() => undefined) : undefined;
  if (!value || !isRight(value)) {
    const isGone = response.status === 404 || response.status === 410;
    throw new SaveError(isGone ? 'gone' : 'unreachable', `${address}: ${response.status}`);
  }
  return value;
}

async function reach(address: string, options: RequestInit): Promise<Response> {
  try {
    return await fetch(address, options);
  } catch (error) {
    throw new SaveError(options.signal?.aborted ? 'stopped' : 'unreachable', `${address}: ${String(error)}`);
  }
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
