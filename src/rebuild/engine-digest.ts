import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Tests and their fixtures write no page. */
const WRITES_NO_PAGE = /\.test\.ts$|[\\/]fixtures[\\/]/;

/** What pages are made with, besides the content. */
export interface Engine {
  /** Folders of source files. */
  folders: readonly string[];
  /** Lists of installed packages, settings; those that are not there count as well. */
  files: readonly string[];
  /** What the site has chosen, as data. */
  options: unknown;
}

/**
 * SHA-256 of everything besides the content that a page can depend on: sources, packages, Node and settings.
 * Where it is another one, no page of an earlier build is taken over.
 */
export function engineDigest({ folders, files, options }: Engine): string {
  const hash = createHash('sha256').update(JSON.stringify([process.version, options]));
  const sources = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !WRITES_NO_PAGE.test(path))
      .sort()
      .map((path) => ({ name: path.slice(folder.length), path })),
  );
  for (const { name, path } of [...sources, ...files.map((path) => ({ name: path, path }))]) {
    const content = existsSync(path) ? readFileSync(path) : undefined;
    hash.update(JSON.stringify([name, content?.length ?? -1]));
    if (content) hash.update(content);
  }
  return hash.digest('hex');
}
