import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

const below = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** What a folder's files take, in MB (10⁶ bytes). */
export const megabytesOf = (folder: string) =>
  below(folder).reduce((sum, file) => sum + statSync(file).size, 0) / 1e6;

/** Path below the folder and digest of each file. */
export const digestsOf = (folder: string): Map<string, string> =>
  new Map(
    below(folder).map((file) => [
      relative(folder, file),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );

/** How many files are new, gone or other than before. */
export function filesThatDiffer(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): number {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path)).length;
}
