import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** Names the version of a file by what it holds (SHA-256, hexadecimal). */
export const versionOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** A file as it is, and its version; undefined where there is none. */
export async function readVersion(file: string): Promise<{ bytes: Buffer; version: string } | undefined> {
  try {
    const bytes = await readFile(file);
    return { bytes, version: versionOf(bytes) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
