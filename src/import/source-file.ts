import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';

/** A large archive, such as a deck full of photos: it stays on the disk, and its entries are read from there. */
export interface ArchiveOnDisk {
  path: string;
  /** In bytes. */
  size: number;
}

/** The file that is imported. */
export type SourceFile = Uint8Array | ArchiveOnDisk;

/** All of it, for what cannot do with parts. */
export async function bytesOf(source: SourceFile): Promise<Uint8Array> {
  return source instanceof Uint8Array ? source : readFile(source.path);
}

export async function sha256OfSource(source: SourceFile): Promise<string> {
  const hash = createHash('sha256');
  if (source instanceof Uint8Array) return hash.update(source).digest('hex');
  for await (const chunk of createReadStream(source.path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
