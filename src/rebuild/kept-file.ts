import { copyFileSync, linkSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { contentHash } from '../offline/content-hash.ts';

/** What tells whether a file is still the one that was kept. */
export interface FileMark {
  /** See `contentHash`. */
  hash: string;
  /** In bytes. */
  size: number;
  /** When it was last written, in milliseconds. */
  written: number;
}

/** The mark of a file that has just been kept. */
export function markOf(path: string, content: string | Uint8Array): FileMark {
  const { size, mtimeMs } = statSync(path);
  return { hash: contentHash(content), size, written: mtimeMs };
}

/** Whether a file is there and nobody has changed it: it is read only where its time is another one. */
export function isAsMarked(path: string, { hash, size, written }: FileMark): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.size !== size) return false;
  return found.mtimeMs === written || contentHash(readFileSync(path)) === hash;
}

/**
 * Puts a file into another folder, which may have to be made, without a second copy where the disk can do
 * so: a file with two names takes no time to write.
 */
export function putInto(from: string, to: string): void {
  if (linked(from, to)) return;
  mkdirSync(dirname(to), { recursive: true });
  rmSync(to, { force: true });
  // Another disk, or one that knows no links.
  if (!linked(from, to)) copyFileSync(from, to);
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}
