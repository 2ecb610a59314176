import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Beside the pictures that Astro keeps between builds: their hashes when they were made. */
const LIST = 'lectern-hashes.json';

/** Removes kept pictures that are not as the last build left them: a disk that was full, a sync, or a hand has cut them. */
export function dropChangedPictures(cache: string): void {
  const hashes = readHashes(cache);
  for (const name of picturesIn(cache)) {
    if (hashes.get(name) !== hashOf(join(cache, name))) rmSync(join(cache, name), { force: true });
  }
}

/** Notes how the kept pictures are now, after a build that ended well. */
export function notePictures(cache: string): void {
  if (!existsSync(cache)) return;
  const hashes = Object.fromEntries(picturesIn(cache).map((name) => [name, hashOf(join(cache, name))]));
  writeFileSync(join(cache, LIST), JSON.stringify(hashes));
}

function picturesIn(cache: string): string[] {
  if (!existsSync(cache)) return [];
  return readdirSync(cache, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== LIST)
    .map((entry) => join(entry.parentPath, entry.name).slice(cache.length))
    .sort();
}

function readHashes(cache: string): Map<string, unknown> {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(join(cache, LIST), 'utf8'))));
  } catch {
    return new Map();
  }
}

const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
