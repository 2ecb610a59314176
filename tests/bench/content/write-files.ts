import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Writes texts below a folder, which need not be there yet. */
export async function writeFiles(folder: string, files: Iterable<readonly [path: string, text: string]>) {
  for (const [path, text] of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
