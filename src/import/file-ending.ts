const SIGNATURES: [ending: string, signature: string, offset?: number][] = [
  ['png', '\x89PNG'],
  ['jpg', '\xff\xd8\xff'],
  ['gif', 'GIF8'],
  ['webp', 'WEBP', 8],
  ['tiff', 'II*\0'],
  ['tiff', 'MM\0*'],
  ['bmp', 'BM'],
  ['wmf', '\xd7\xcd\xc6\x9a'],
  ['wmf', '\x01\0\x09\0'],
  ['emf', ' EMF', 40],
  ['avif', 'ftypavif', 4],
  ['heic', 'ftypheic', 4],
];

/** The usual ending for a picture's content, whatever the file was called; `undefined` for anything else. */
export function fileEnding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 512)).toString('latin1');
  const known = SIGNATURES.find(([, signature, offset = 0]) => head.startsWith(signature, offset));
  if (known) return known[0];
  return /^(\xef\xbb\xbf)?\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*|<!DOCTYPE svg[^>]*>\s*)*<([\w-]+:)?svg\b/s.test(
    head,
  )
    ? 'svg'
    : undefined;
}
