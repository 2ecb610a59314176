import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Where a site is built before it takes its place: beside `dist`, so that both lie on one disk. */
export function buildFolderOf(dist: string): string {
  return join(dirname(dist), `${prefixOf(dist)}${process.pid}`);
}

/** Removes what builds have left behind that were killed or failed. */
export function removeFailedBuilds(dist: string): void {
  const parent = dirname(dist);
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) {
    const builder = name.startsWith(prefixOf(dist))
      ? Number.parseInt(name.slice(prefixOf(dist).length), 10)
      : 0;
    if (builder > 0 && !isRunning(builder)) rmSync(join(parent, name), { recursive: true, force: true });
  }
}

/**
 * Puts a finished site where the last one lay. Until then the last one stays as it was, also when a build fails or
 * is killed.
 */
export function swapDist(built: string, dist: string): void {
  const old = `${resolve(built)}-old`;
  mkdirSync(dirname(dist), { recursive: true });
  try {
    if (existsSync(dist)) renameSync(dist, old);
    renameSync(built, dist);
  } catch {
    // A folder that is mounted, or open in a program on Windows, cannot be moved: its files are replaced.
    mkdirSync(dist, { recursive: true });
    for (const name of readdirSync(dist)) rmSync(join(dist, name), { recursive: true, force: true });
    cpSync(built, dist, { recursive: true });
    rmSync(built, { recursive: true, force: true });
  }
  rmSync(old, { recursive: true, force: true });
}

const prefixOf = (dist: string) => `.${basename(dist)}-building-`;

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
