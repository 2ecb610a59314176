import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteFiles } from './site-files.ts';

/** What a folder may hold that is to become a site: what programs and hosts put there. */
const NOT_COUNTED = new Set([
  '.git',
  '.gitattributes',
  '.DS_Store',
  'Thumbs.db',
  'LICENSE',
  '.idea',
  '.vscode',
]);

/** The first files of a folder that keep it from becoming a site; empty where it can. */
export function filesInTheWay(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => !NOT_COUNTED.has(name))
    .sort()
    .slice(0, 5);
}

/** What a double click runs. */
const OF_PROGRAMS = /\.(?:command|sh)$/;

/** Writes files that are not there yet; returns those that were left as they are. */
export function writeNewFiles(folder: string, files: SiteFiles): string[] {
  const left: string[] = [];
  for (const [path, text] of files) {
    const file = join(folder, path);
    if (existsSync(file)) {
      left.push(path);
      continue;
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx', mode: OF_PROGRAMS.test(path) ? 0o755 : 0o644 });
  }
  return left;
}

/** Puts a file into the folder, under a path of its own. */
export function copyInto(folder: string, from: string, path: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  copyFileSync(from, file);
}
