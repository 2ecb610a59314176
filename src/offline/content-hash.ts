import { createHash } from 'node:crypto';

/** The first 128 bits of the SHA-256 of a content, as hexadecimal: what a saved site knows its files by. */
export function contentHash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 32);
}
