import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { type Manifest, OFFLINE_FOLDER, type Pack, type Part, UNASKED_WIRE } from './manifest.ts';

/** With the announcement and the manifest, a first save then takes five requests. */
const MOST_PACKS = 3;
const SMALLEST_PACK = 1 << 20;
/** Bytes in a pack of a large site: what is lost at most when a save breaks off. */
const PACK_OF_LARGE_SITE = 8 << 20;

/** Files of the host or of the worker itself; a reader never asks for them. */
const NOT_SAVED = /^(service-worker\.js|offline-data\/|_headers$|_redirects$|web\.config$|\.nojekyll$)/;

type Range = readonly [from: number, to: number];

/** Compresses a part of the site, as browsers open it (Compression Streams, `deflate`). */
export type Deflate = (content: Uint8Array) => Uint8Array;

/** As small as it gets: a site is saved on more devices than it is built on. */
export const deflate: Deflate = (content) => deflateSync(content, { level: 9 });

/** The distinct contents of a site, those together that the same courses need. */
interface Contents {
  bodies: Manifest['bodies'];
  contents: Uint8Array[];
  files: Manifest['files'];
  parts: Part[];
}

/**
 * Makes the list of what a device saves of a site, and the packs for its first save.
 * @param files path from the site's root → content
 * @param courses path → ids of the courses that alone need the file; see `coursesOfFiles`
 * @param compress where it has been done before, its result
 * @returns the manifest, and the packs by their path
 */
export function precacheManifest(
  files: ReadonlyMap<string, Uint8Array>,
  courses: ReadonlyMap<string, string[]> = new Map(),
  compress: Deflate = deflate,
): { manifest: Manifest; packs: Map<string, Uint8Array> } {
  const { bodies, contents, files: listed, parts } = contentsOf(files, courses);
  const sizes = bodies.map(([, size]) => size);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const few = stretches(sizes, [0, sizes.length], Math.max(SMALLEST_PACK, total / MOST_PACKS));
  let packed = packsOf(few, contents, compress);
  // Who leaves out courses of a large site shall not fetch them.
  if (packed.descriptions.reduce((sum, { wire }) => sum + wire, 0) > UNASKED_WIRE) {
    const many = parts.flatMap(({ from, to }) => stretches(sizes, [from, to], PACK_OF_LARGE_SITE));
    packed = packsOf(many, contents, compress);
  }
  const version = hashOf(new TextEncoder().encode(JSON.stringify([listed, bodies, parts])));
  return {
    manifest: { version, bodies, files: listed, packs: packed.descriptions, parts },
    packs: packed.packs,
  };
}

function contentsOf(
  files: ReadonlyMap<string, Uint8Array>,
  courses: ReadonlyMap<string, string[]>,
): Contents {
  const distinct = new Map<string, { content: Uint8Array; paths: string[] }>();
  for (const path of [...files.keys()].filter((each) => !NOT_SAVED.test(each)).sort()) {
    const content = files.get(path) ?? new Uint8Array();
    const hash = hashOf(content);
    const known = distinct.get(hash);
    if (known) known.paths.push(path);
    else distinct.set(hash, { content, paths: [path] });
  }
  const byCourses = new Map<string, string[]>([['', []]]);
  for (const [hash, { paths }] of distinct) {
    const needs = paths.map((path) => courses.get(path) ?? []);
    const all = needs.some((of) => of.length === 0);
    const key = all ? '' : [...new Set(needs.flat())].sort().join(' ');
    byCourses.set(key, [...(byCourses.get(key) ?? []), hash]);
  }
  const result: Contents = { bodies: [], contents: [], files: {}, parts: [] };
  for (const [key, hashes] of [...byCourses].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const from = result.bodies.length;
    for (const hash of hashes) {
      const { content, paths } = distinct.get(hash) ?? { content: new Uint8Array(), paths: [] };
      for (const path of paths) result.files[path] = result.bodies.length;
      result.bodies.push([hash, content.length]);
      result.contents.push(content);
    }
    result.parts.push({ of: key === '' ? [] : key.split(' '), from, to: result.bodies.length });
  }
  return result;
}

function packsOf(
  ranges: readonly Range[],
  contents: readonly Uint8Array[],
  compress: Deflate,
): { descriptions: Pack[]; packs: Map<string, Uint8Array> } {
  const packs = new Map<string, Uint8Array>();
  const descriptions = ranges.map(([from, to]) => {
    const packed = compress(Buffer.concat(contents.slice(from, to)));
    const path = `${OFFLINE_FOLDER}/${hashOf(packed)}.pack`;
    packs.set(path, packed);
    return { path, from, to, wire: packed.length };
  });
  return { descriptions, packs };
}

/** SHA-256, its first 128 bits as hexadecimal; the worker computes the same. */
function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 32);
}

/** Cuts a range of bodies into stretches of about `share` bytes each, the last one shorter. */
function stretches(sizes: readonly number[], [first, end]: Range, share: number): Range[] {
  const ranges: Range[] = [];
  let from = first;
  let filled = 0;
  for (let place = first; place < end; place++) {
    filled += sizes[place] ?? 0;
    if (filled < share * (ranges.length + 1) && place < end - 1) continue;
    ranges.push([from, place + 1]);
    from = place + 1;
  }
  return ranges;
}
