import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes files into a folder, in order, all or none: each is written under another name beside the folder first,
 * and only when all are there do they take their places.
 */
export async function writeFiles(
  folder: string,
  files: { name: string; content: Uint8Array | string }[],
): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const staging = await mkdtemp(join(dirname(folder), '.importing-'));
  try {
    for (const [index, { content }] of files.entries())
      await writeFile(join(staging, String(index)), content);
    await mkdir(folder, { recursive: true });
    for (const [index, { name }] of files.entries())
      await rename(join(staging, String(index)), join(folder, name));
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}
