import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash } from './content-hash.ts';
import { assetsIn, coursesOfFiles } from './courses-of-files.ts';
import {
  ANNOUNCEMENT_FILE,
  type Announcement,
  announcementOf,
  MANIFEST_FILE,
  OFFLINE_FOLDER,
} from './manifest.ts';
import { type Deflate, deflate, precacheManifest, type SiteFile } from './precache-manifest.ts';

/** What a file need not be read again for. */
export interface KnownFile extends Pick<SiteFile, 'hash' | 'size'> {
  /** What `assetsIn` finds in a page. */
  assets: readonly string[];
}

export interface WriteOfflineOptions {
  /** Where it has been done before, its result. */
  compress?: Deflate;
  /** Files that need not be read, by path. */
  known?: ReadonlyMap<string, KnownFile>;
}

/**
 * Writes what devices need to save the site: announcement, manifest and packs in
 * `<dist>/offline-data/`, and the service worker. It must be the last pass, for it hashes the files.
 * @param paths every file of the site, from its root
 * @param courses id of a course → its decks, which a device may leave out
 * @param workerScript the service worker's text
 */
export function writeOffline(
  dist: string,
  paths: readonly string[],
  courses: Readonly<Record<string, readonly string[]>>,
  workerScript: string,
  { compress = deflate, known = new Map() }: WriteOfflineOptions = {},
): Announcement {
  const files = new Map<string, SiteFile>();
  const pages = new Map<string, readonly string[]>();
  for (const path of paths) {
    const read = () => readFileSync(join(dist, path));
    const { hash, size, assets } = known.get(path) ?? knownFile(path, read());
    // A large site does not fit into memory together with all that made it.
    files.set(path, { hash, size, content: read });
    if (path.endsWith('.html')) pages.set(path, assets);
  }
  const { manifest, packs } = precacheManifest(files, coursesOfFiles(pages, courses), compress);
  const announcement = announcementOf(manifest);
  mkdirSync(join(dist, OFFLINE_FOLDER), { recursive: true });
  writeFileSync(join(dist, MANIFEST_FILE), JSON.stringify(manifest));
  writeFileSync(join(dist, ANNOUNCEMENT_FILE), JSON.stringify(announcement));
  for (const [path, pack] of packs) writeFileSync(join(dist, path), pack);
  writeFileSync(join(dist, 'service-worker.js'), workerScript);
  return announcement;
}

function knownFile(path: string, content: Buffer): KnownFile {
  const assets = path.endsWith('.html') ? assetsIn(content.toString('utf8')) : [];
  return { hash: contentHash(content), size: content.length, assets };
}
