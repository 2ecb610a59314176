import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { type Manifest, OFFLINE_FOLDER, type Pack } from './manifest.ts';

/** With the announcement and the manifest, a first save then takes five requests. */
const MOST_PACKS = 3;
const SMALLEST_PACK = 1 << 20;

/** Files of the host or of the worker itself; a reader never asks for them. */
const NOT_SAVED = /^(service-worker\.js|offline-data\/|_headers$|_redirects$|web\.config$|\.nojekyll$)/;

/**
 * Makes the list of what a device saves of a site, and the packs for its first save.
 * @param files path from the site's root → content
 * @returns the manifest, and the packs by their path
 */
export function precacheManifest(files: ReadonlyMap<string, Uint8Array>): {
  manifest: Manifest;
  packs: Map<string, Uint8Array>;
} {
  const places = new Map<string, number>();
  const bodies: Manifest['bodies'] = [];
  const contents: Uint8Array[] = [];
  const listed: Manifest['files'] = {};
  for (const path of [...files.keys()].filter((each) => !NOT_SAVED.test(each)).sort()) {
    const content = files.get(path) ?? new Uint8Array();
    const hash = hashOf(content);
    let place = places.get(hash);
    if (place === undefined) {
      place = bodies.push([hash, content.length]) - 1;
      contents.push(content);
      places.set(hash, place);
    }
    listed[path] = place;
  }
  const packs = new Map<string, Uint8Array>();
  const descriptions: Pack[] = rangesOf(bodies.map(([, size]) => size)).map(([from, to]) => {
    const packed = deflateSync(Buffer.concat(contents.slice(from, to)), { level: 9 });
    const path = `${OFFLINE_FOLDER}/${hashOf(packed)}.pack`;
    packs.set(path, packed);
    return { path, from, to, wire: packed.length };
  });
  const version = hashOf(new TextEncoder().encode(JSON.stringify([listed, bodies])));
  return { manifest: { version, bodies, files: listed, packs: descriptions }, packs };
}

/** SHA-256, its first 128 bits as hexadecimal; the worker computes the same. */
function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 32);
}

/** Cuts the bodies into at most {@link MOST_PACKS} stretches of about the same size. */
function rangesOf(sizes: readonly number[]): [from: number, to: number][] {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const share = Math.max(SMALLEST_PACK, total / MOST_PACKS);
  const ranges: [number, number][] = [];
  let from = 0;
  let filled = 0;
  for (const [place, size] of sizes.entries()) {
    filled += size;
    if (filled >= share * (ranges.length + 1) || place === sizes.length - 1) {
      ranges.push([from, place + 1]);
      from = place + 1;
    }
  }
  return ranges;
}
