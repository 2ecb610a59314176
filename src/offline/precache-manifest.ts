import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { type Manifest, OFFLINE_FOLDER, type Pack, type Part, UNASKED_WIRE } from './manifest.ts';

/** With the announcement and the manifest, a first save then takes five requests. */
const MOST_PACKS = 3;
const SMALLEST_PACK = 1 << 20;
/** Bytes in a pack of a large site: what is lost at most when a save breaks off. */
const PACK_OF_LARGE_SITE = 8 << 20;
/** Pages pack to an eighth at best: what is larger than this is a large site, and need not be packed to find out. */
const SURELY_LARGE = 8 * UNASKED_WIRE;

/** Files of the host, of the worker itself or of those who show links; a reader never asks for them. */
const NOT_SAVED =
  /^(service-worker\.js|offline-data\/|_headers$|_redirects$|web\.config$|\.nojekyll$|(?:[a-z]{2,3}(?:-\w+)?\/)?og\/)/;

type Range = readonly [from: number, to: number];

/** A file of the site. */
export interface SiteFile {
  /** See `contentHash`; the worker computes the same. */
  hash: string;
  /** In bytes. */
  size: number;
  /** Reads it. */
  content(): Uint8Array;
}

/** The first 128 bits of the SHA-256 of a content, as hexadecimal: what a saved site knows its files by. */
export function contentHash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 32);
}

/** A file whose content is at hand. */
export function siteFileOf(content: Uint8Array): SiteFile {
  return { hash: contentHash(content), size: content.length, content: () => content };
}

/** The distinct contents of a site, those together that the same courses need. */
interface Contents {
  bodies: Manifest['bodies'];
  contents: SiteFile[];
  files: Manifest['files'];
  parts: Part[];
}

/**
 * Makes the list of what a device saves of a site, and the packs for its first save.
 * @param files path from the site's root → the file
 * @param courses path → ids of the courses that alone need the file; see `coursesOfFiles`
 * @returns the manifest, and the packs by their path
 */
export function precacheManifest(
  files: ReadonlyMap<string, SiteFile>,
  courses: ReadonlyMap<string, string[]> = new Map(),
): { manifest: Manifest; packs: Map<string, Uint8Array> } {
  const { bodies, contents, files: listed, parts } = contentsOf(files, courses);
  const sizes = bodies.map(([, size]) => size);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const few = stretches(sizes, [0, sizes.length], Math.max(SMALLEST_PACK, total / MOST_PACKS));
  let packed = total > SURELY_LARGE ? undefined : packsOf(few, contents);
  // Who leaves out courses of a large site shall not fetch them.
  if (!packed || packed.descriptions.reduce((sum, { wire }) => sum + wire, 0) > UNASKED_WIRE) {
    const many = parts.flatMap(({ from, to }) => stretches(sizes, [from, to], PACK_OF_LARGE_SITE));
    packed = packsOf(many, contents);
  }
  const version = contentHash(JSON.stringify([listed, bodies, parts]));
  return {
    manifest: { version, bodies, files: listed, packs: packed.descriptions, parts },
    packs: packed.packs,
  };
}

function contentsOf(files: ReadonlyMap<string, SiteFile>, courses: ReadonlyMap<string, string[]>): Contents {
  const distinct = new Map<string, Distinct>();
  for (const [path, file] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (NOT_SAVED.test(path)) continue;
    const known = distinct.get(file.hash);
    if (known) known.paths.push(path);
    else distinct.set(file.hash, { file, paths: [path] });
  }
  const byCourses = new Map<string, Distinct[]>([['', []]]);
  for (const each of distinct.values()) {
    const needs = each.paths.map((path) => courses.get(path) ?? []);
    const all = needs.some((of) => of.length === 0);
    const key = all ? '' : [...new Set(needs.flat())].sort().join(' ');
    const same = byCourses.get(key) ?? [];
    same.push(each);
    byCourses.set(key, same);
  }
  const result: Contents = { bodies: [], contents: [], files: {}, parts: [] };
  for (const [key, together] of [...byCourses].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const from = result.bodies.length;
    for (const { file, paths } of together) {
      for (const path of paths) result.files[path] = result.bodies.length;
      result.bodies.push([file.hash, file.size]);
      result.contents.push(file);
    }
    result.parts.push({ of: key === '' ? [] : key.split(' '), from, to: result.bodies.length });
  }
  return result;
}

interface Distinct {
  file: SiteFile;
  /** Where it lies, sorted. */
  paths: string[];
}

function packsOf(
  ranges: readonly Range[],
  contents: readonly SiteFile[],
): { descriptions: Pack[]; packs: Map<string, Uint8Array> } {
  const packs = new Map<string, Uint8Array>();
  const descriptions = ranges.map(([from, to]) => {
    const files = contents.slice(from, to);
    // As small as it gets: a site is saved on more devices than it is built on.
    const packed = deflateSync(Buffer.concat(files.map(({ content }) => content())), { level: 9 });
    const path = `${OFFLINE_FOLDER}/${contentHash(packed)}.pack`;
    packs.set(path, packed);
    return { path, from, to, wire: packed.length };
  });
  return { descriptions, packs };
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
