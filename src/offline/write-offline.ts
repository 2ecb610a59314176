import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assetsIn, coursesOfFiles } from './courses-of-files.ts';
import {
  ANNOUNCEMENT_FILE,
  type Announcement,
  announcementOf,
  MANIFEST_FILE,
  OFFLINE_FOLDER,
} from './manifest.ts';
import { contentHash, precacheManifest, type SiteFile } from './precache-manifest.ts';

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
): Announcement {
  const files = new Map<string, SiteFile>();
  const pages = new Map<string, readonly string[]>();
  for (const path of paths) {
    const read = () => readFileSync(join(dist, path));
    const content = read();
    // A large site does not fit into memory together with all that made it: packs read it again.
    files.set(path, { hash: contentHash(content), size: content.length, content: read });
    if (path.endsWith('.html')) pages.set(path, assetsIn(content.toString('utf8')));
  }
  const { manifest, packs } = precacheManifest(files, coursesOfFiles(pages, courses));
  const announcement = announcementOf(manifest);
  mkdirSync(join(dist, OFFLINE_FOLDER), { recursive: true });
  writeFileSync(join(dist, MANIFEST_FILE), JSON.stringify(manifest));
  writeFileSync(join(dist, ANNOUNCEMENT_FILE), JSON.stringify(announcement));
  for (const [path, pack] of packs) writeFileSync(join(dist, path), pack);
  writeFileSync(join(dist, 'service-worker.js'), workerScript);
  return announcement;
}
