import type { Manifest, Pack, SaveFailure } from './manifest.ts';

/** A save that ended early, and why. What was kept until then stays for the next try. */
export class SaveError extends Error {
  readonly why: SaveFailure;
  constructor(why: SaveFailure, what: string) {
    super(`${why}: ${what}`);
    this.why = why;
  }
}

/** What saving does to the world, passed in so that it can be tested. */
export interface SaveEffects {
  /** Fetches a path of the site; `fresh` asks past every cache on the way. */
  fetch(path: string, fresh: boolean): Promise<Response>;
  /** The hashes of all bodies that are on the device. */
  held(): Promise<Set<string>>;
  keep(hash: string, body: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Takes a deflated stream apart; left out where the browser cannot. */
  inflate?: ((packed: ReadableStream<Uint8Array<ArrayBuffer>>) => ReadableStream<Uint8Array>) | undefined;
  progress(done: number, total: number): void;
}

/** Requests at a time where files come one by one. */
const AT_ONCE = 6;

/**
 * Brings the bodies of a version onto the device, each checked by its hash: in packs where a
 * pack is mostly missing, else one by one, so that an update fetches only what changed.
 * @param wanted hashes of the bodies that are to be on the device
 * @throws {SaveError} the rest stays missing, and the next call goes on from there
 */
export async function fetchBodies(
  manifest: Manifest,
  wanted: ReadonlySet<string>,
  effects: SaveEffects,
): Promise<void> {
  const held = await effects.held();
  const total = wanted.size;
  const missing = new Set<number>();
  for (const [place, [hash]] of manifest.bodies.entries())
    if (wanted.has(hash) && !held.has(hash)) missing.add(place);
  const report = () => effects.progress(total - missing.size, total);
  const keep = async (place: number, body: Uint8Array<ArrayBuffer>) => {
    if ((await hashOf(body)) !== hashAt(manifest, place)) return false;
    await effects.keep(hashAt(manifest, place), body);
    missing.delete(place);
    report();
    return true;
  };
  report();
  if (effects.inflate) {
    for (const pack of manifest.packs) {
      if (missingShare(manifest, pack, missing) > 0.5) await takePack(pack, manifest, missing, effects, keep);
    }
  }
  const paths = new Map(Object.entries(manifest.files).map(([path, place]) => [place, path]));
  const queue = [...missing];
  const takeNext = async () => {
    for (let place = queue.shift(); place !== undefined; place = queue.shift()) {
      const path = paths.get(place) ?? '';
      if (await keep(place, await bytesOf(await effects.fetch(path, false), path))) continue;
      if (await keep(place, await bytesOf(await effects.fetch(path, true), path))) continue;
      throw new SaveError('damaged', path);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, takeNext));
}

/** What a damaged pack does not yield is left missing, to be fetched one by one. */
async function takePack(
  pack: Pack,
  manifest: Manifest,
  missing: ReadonlySet<number>,
  effects: SaveEffects,
  keep: (place: number, body: Uint8Array<ArrayBuffer>) => Promise<boolean>,
): Promise<void> {
  const response = await effects.fetch(pack.path, false);
  if (!response.ok || !response.body || !effects.inflate) return;
  const reader = effects.inflate(response.body).getReader();
  let rest = new Uint8Array();
  for (let place = pack.from; place < pack.to; place++) {
    const size = manifest.bodies[place]?.[1] ?? 0;
    const parts = [rest];
    let length = rest.length;
    while (length < size) {
      const { value, done } = await reader.read().catch(() => ({ value: undefined, done: true }));
      if (done || value === undefined) return;
      parts.push(new Uint8Array(value));
      length += value.length;
    }
    const bytes = joined(parts, length);
    rest = bytes.slice(size);
    if (missing.has(place) && !(await keep(place, bytes.slice(0, size)))) return void reader.cancel();
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

async function bytesOf(response: Response, path: string): Promise<Uint8Array<ArrayBuffer>> {
  if (!response.ok) throw new SaveError('unreachable', `${path}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

function missingShare(manifest: Manifest, { from, to }: Pack, missing: ReadonlySet<number>): number {
  let all = 0;
  let lacking = 0;
  for (let place = from; place < to; place++) {
    const size = manifest.bodies[place]?.[1] ?? 0;
    all += size;
    if (missing.has(place)) lacking += size;
  }
  return all === 0 ? 0 : lacking / all;
}

function hashAt(manifest: Manifest, place: number): string {
  return manifest.bodies[place]?.[0] ?? '';
}

async function hashOf(body: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return [...digest.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
