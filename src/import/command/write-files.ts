import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeStaging, removeLeftStaging } from '../staging.ts';

/**
 * Writes files into a folder, in order, all or none: each is written under another name first, in the
 * folder or, if that is new, beside it, and only when all are there do they take their places. A new folder comes
 * whole, in one step. What an import that was killed left there goes.
 */
export async function writeFiles(
  folder: string,
  files: { name: string; content: Uint8Array | string }[],
): Promise<void> {
  const exists = await stat(folder).then(
    (info) => info.isDirectory(),
    () => false,
  );
  await removeLeftStaging(dirname(folder));
  await removeLeftStaging(folder);
  const staging = await makeStaging(exists ? folder : dirname(folder));
  try {
    for (const { name, content } of files) await writeFile(join(staging, name), content);
    if (exists) for (const { name } of files) await rename(join(staging, name), join(folder, name));
    else await rename(staging, folder);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}
