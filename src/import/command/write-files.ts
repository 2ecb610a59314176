import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes files into a folder, in order, all or none: each is written under another name first, in the
 * folder or, if that is new, beside it, and only when all are there do they take their places.
 */
export async function writeFiles(
  folder: string,
  files: { name: string; content: Uint8Array | string }[],
): Promise<void> {
  const exists = await stat(folder).then(
    (info) => info.isDirectory(),
    () => false,
  );
  const parent = exists ? folder : dirname(folder);
  await mkdir(parent, { recursive: true });
  const staging = await mkdtemp(join(parent, '.importing-'));
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
