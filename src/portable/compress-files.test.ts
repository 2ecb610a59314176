import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compressFiles } from './compress-files.ts';

let dist = '';
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'lectern-compress-'));
});
afterEach(() => rmSync(dist, { recursive: true, force: true }));

it('writes what unpacks to the same text beside each text that is long enough', () => {
  const text = '讲台 '.repeat(500);
  writeFileSync(join(dist, 'index.html'), text);
  writeFileSync(join(dist, 'short.css'), 'p{}');
  writeFileSync(join(dist, 'desk.png'), text);
  expect(compressFiles(dist)).toBe(1);
  expect(gunzipSync(readFileSync(join(dist, 'index.html.gz'))).toString()).toBe(text);
  expect(brotliDecompressSync(readFileSync(join(dist, 'index.html.br'))).toString()).toBe(text);
  expect(['short.css.gz', 'desk.png.gz'].some((name) => existsSync(join(dist, name)))).toBe(false);
});
