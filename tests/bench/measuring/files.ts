import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const below = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** What a folder's files take, in MB (10⁶ bytes). */
export const megabytesOf = (folder: string) =>
  below(folder).reduce((sum, file) => sum + statSync(file).size, 0) / 1e6;
