import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { ZIP_LIMITS, ZipArchive } from './zip-archive.ts';

const zip = (files: Record<string, string | Uint8Array>, compression: 'DEFLATE' | 'STORE' = 'DEFLATE') => {
  const archive = new JSZip();
  for (const [name, content] of Object.entries(files)) archive.file(name, content);
  return archive.generateAsync({ type: 'uint8array', compression });
};
const text = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString();

describe('a zip archive', () => {
  it.each(['DEFLATE', 'STORE'] as const)(
    'gives entries by name without case, packed by %s',
    async (packing) => {
      const archive = await ZipArchive.open(await zip({ 'ppt/A.xml': '甲' }, packing));
      expect(text(await archive.read('PPT/a.XML'))).toBe('甲');
      expect(await archive.read('ppt/b.xml')).toBeUndefined();
      expect(archive.names).toEqual(['ppt/A.xml']);
    },
  );

  it('is read when bytes were added behind its end', async () => {
    const bytes = await zip({ a: 'text' });
    const archive = await ZipArchive.open(Uint8Array.from([...bytes, 13, 10, 0]));
    expect(text(await archive.read('a'))).toBe('text');
  });

  it('is refused when it has too many entries', async () => {
    const bytes = await zip({ a: '1', b: '2', c: '3' });
    await expect(ZipArchive.open(bytes, { ...ZIP_LIMITS, entries: 2 })).rejects.toThrow(/3 or more entries/);
  });

  it('is refused when an entry leads outside', async () => {
    const bytes = Buffer.from(await zip({ 'aa/bb/cc/passwd': 'x' }));
    const traversal = Buffer.from(bytes.toString('latin1').replaceAll('aa/bb/cc/', '../../../'), 'latin1');
    await expect(ZipArchive.open(traversal)).rejects.toThrow(/damaged.*invalid relative path/);
  });

  it.each([
    ['one entry is too large', { entryBytes: 1000 }],
    ['all that is read is too large', { totalBytes: 1000 }],
    ['an entry is packed too densely', { ratioFromBytes: 100, ratio: 10 }],
  ])('stops reading when %s', async (_, limit) => {
    const archive = await ZipArchive.open(await zip({ a: 'x'.repeat(5000) }), { ...ZIP_LIMITS, ...limit });
    await expect(archive.read('a')).rejects.toMatchObject({ rule: 'archive-bomb' });
  });

  it('does not believe the size that the directory gives', async () => {
    const bytes = Buffer.from(await zip({ a: 'x'.repeat(50_000) }));
    const directory = bytes.indexOf('PK\x01\x02', 0, 'latin1');
    bytes.writeUInt32LE(10, directory + 24);
    const archive = await ZipArchive.open(bytes);
    await expect(archive.read('a')).rejects.toMatchObject({ rule: 'damaged-archive' });
  });

  it.each([
    ['cut off', (bytes: Uint8Array) => bytes.subarray(0, bytes.length / 2)],
    ['random', () => Uint8Array.from({ length: 2000 }, (_, i) => (i * 7919) % 251)],
  ])('is refused when it is %s', async (_, damage) => {
    const bytes = damage(await zip({ a: 'some text that is long enough' }));
    await expect(ZipArchive.open(bytes)).rejects.toMatchObject({ rule: 'damaged-archive' });
  });
});

describe('an archive that stays on the disk', () => {
  it.each(['DEFLATE', 'STORE'] as const)('gives the same entries, packed by %s', async (packing) => {
    const folder = await mkdtemp(join(tmpdir(), 'lectern-zip-'));
    const path = join(folder, 'large.pptx');
    const bytes = await zip({ a: '甲乙丙', b: new Uint8Array(200_000).fill(7) }, packing);
    await writeFile(path, Uint8Array.from([...bytes, 13, 10]));
    const archive = await ZipArchive.open({ path, size: bytes.length + 2 });
    expect(text(await archive.read('a'))).toBe('甲乙丙');
    expect((await archive.read('b'))?.length).toBe(200_000);
    await rm(folder, { recursive: true });
  });
});
