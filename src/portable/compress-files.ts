import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { siteFiles } from './make-portable.ts';

/** What hosts compress; pictures, films and packs are compressed as they are. */
const TEXT = /\.(?:html|css|js|json|svg|txt|xml|webmanifest|wasm)$/;
/** Shorter files travel in one packet either way. */
const LEAST = 1024;

/**
 * Writes `<file>.gz` and `<file>.br` beside the texts of a built site, for hosts that hand them out instead of
 * compressing at each request (nginx: gzip_static, Caddy: precompressed).
 * @returns how many files have some
 */
export function compressFiles(dist: string): number {
  const texts = siteFiles(dist).filter((path) => TEXT.test(path));
  let count = 0;
  for (const path of texts) {
    const content = readFileSync(join(dist, path));
    if (content.length < LEAST) continue;
    writeFileSync(join(dist, `${path}.gz`), gzipSync(content, { level: constants.Z_BEST_COMPRESSION }));
    writeFileSync(join(dist, `${path}.br`), brotliCompressSync(content));
    count++;
  }
  return count;
}
