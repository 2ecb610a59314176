import { realpath } from 'node:fs/promises';
import { dirname, join, posix, resolve, sep } from 'node:path';
import { OutsideError } from './change.ts';

/** Names that some system cannot have, or that readers of content pass over. */
const BAD_NAME = /^\.|[<>:"\\|?*\p{Cc}]|[. ]$|^$/u;

/**
 * The file that a path of the content folder names.
 * @throws OutsideError where it leads out of the folder, by `..` or by a link, or names what content never holds
 */
export async function contentPath(content: string, path: string): Promise<string> {
  if (posix.isAbsolute(path) || path.split('/').some((name) => BAD_NAME.test(name)))
    throw new OutsideError(path);
  const file = join(content, ...path.split('/'));
  const home = await realpath(content).catch(() => resolve(content));
  const found = await nearest(file);
  if (found !== home && !found.startsWith(home + sep)) throw new OutsideError(path);
  return file;
}

/** Where the deepest part of a path that is there really lies. */
async function nearest(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : nearest(above);
  }
}
