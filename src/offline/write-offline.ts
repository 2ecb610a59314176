import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { coursesOfFiles } from './courses-of-files.ts';
import {
  ANNOUNCEMENT_FILE,
  type Announcement,
  announcementOf,
  MANIFEST_FILE,
  OFFLINE_FOLDER,
} from './manifest.ts';
import { type Deflate, deflate, precacheManifest } from './precache-manifest.ts';

/**
 * Writes what devices need to save the site: announcement, manifest and packs in
 * `<dist>/offline-data/`, and the service worker. It must be the last pass, for it hashes the files.
 * @param paths every file of the site, from its root
 * @param courses id of a course → its decks, which a device may leave out
 * @param workerScript the service worker's text
 * @param compress where it has been done before, its result
 */
export function writeOffline(
  dist: string,
  paths: readonly string[],
  courses: Readonly<Record<string, readonly string[]>>,
  workerScript: string,
  compress: Deflate = deflate,
): Announcement {
  const files = new Map<string, Uint8Array>();
  const pages = new Map<string, string>();
  for (const path of paths) {
    const content = readFileSync(join(dist, path));
    files.set(path, content);
    if (path.endsWith('.html')) pages.set(path, content.toString('utf8'));
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
