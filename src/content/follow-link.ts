import { lstatSync, realpathSync, statSync } from 'node:fs';
import { dirname, sep } from 'node:path';

/** What a symbolic link leads to, or why nobody should follow it. */
type Followed = { isFile(): boolean; isDirectory(): boolean } | 'outside' | 'around';

/**
 * Follows a symbolic link of the content.
 * @param home the real path of the site's root, which it must not leave
 */
export function followLink(path: string, home: string): Followed {
  try {
    const target = realpathSync(path);
    if (holds(target, path)) return 'around';
    return target.startsWith(home + sep) ? statSync(target) : 'outside';
  } catch {
    return 'outside';
  }
}

/** Whether a path is a link to a folder that it lies in: what follows it comes back without end. */
export function leadsAround(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink() && holds(realpathSync(path), path);
  } catch {
    return false;
  }
}

const holds = (folder: string, path: string) =>
  `${realpathSync(dirname(path))}${sep}`.startsWith(folder + sep);
