import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * The files of a built site, as paths from its root with `/`.
 * @throws when the folder does not exist
 */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** Reads every file of a built site: path from its root → content. */
export function readDist(folder: string): Map<string, Uint8Array> {
  return new Map(filesOf(folder).map((path) => [path, readFileSync(join(folder, path))]));
}
