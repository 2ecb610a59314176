import { encrypted } from '../detect-format.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { ZipArchive } from '../zip-archive.ts';

/** `<`. A dense slide has some 300 of them; LibreOffice would work for minutes on many more. */
const TAG = 0x3c;
const MOST_TAGS = 200_000;
const SECTOR = 512;
/** [MS-DOC], §2.5.2: `wIdent` of the FIB, and the flag `fEncrypted` of its word at offset 10. */
const FIB_MAGIC = 0xa5ec;
const FIB_FLAGS_OFFSET = 10;
const FIB_ENCRYPTED = 0x0100;
const OLDEST_FIB = 0x65;
const NEWEST_FIB = 0x0112;
/** [MS-PPT], §2.3.2: a `CurrentUserAtom` of 20 bytes whose `headerToken` says that the document is encrypted. */
const PPT_ENCRYPTED = Buffer.from([0x14, 0, 0, 0, 0xdf, 0xc4, 0xd1, 0xf3]);

/**
 * Looks for the marks of a password (打开密码) before LibreOffice would only fail, and checks the limits of archives.
 * @throws UnreadableFile for a protected file, and for an archive over the limits.
 */
export async function refuseProtected(bytes: Uint8Array, format: string): Promise<void> {
  if (format === 'doc' && hasEncryptedFib(bytes)) throw encrypted();
  if (
    format === 'ppt' &&
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(PPT_ENCRYPTED)
  ) {
    throw encrypted();
  }
  if (format === 'odp' || format === 'odt') await checkOpenDocument(bytes);
}

/** The stream of the text begins at a sector of the compound file ([MS-CFB], §2.1). */
function hasEncryptedFib(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = SECTOR; at + FIB_FLAGS_OFFSET + 2 <= bytes.length; at += SECTOR) {
    if (view.getUint16(at, true) !== FIB_MAGIC) continue;
    const version = view.getUint16(at + 2, true);
    if (version < OLDEST_FIB || version > NEWEST_FIB) continue;
    return (view.getUint16(at + FIB_FLAGS_OFFSET, true) & FIB_ENCRYPTED) !== 0;
  }
  return false;
}

/** OpenDocument 1.3 part 2, §4.8: an encrypted file says so in its manifest. Each part is inflated once, under the limits. */
async function checkOpenDocument(bytes: Uint8Array): Promise<void> {
  const archive = await ZipArchive.open(bytes);
  const manifest = Buffer.from((await archive.read('META-INF/manifest.xml')) ?? []).toString('utf8');
  if (manifest.includes('encryption-data')) throw encrypted();
  for (const name of archive.names) {
    const part = await archive.read(name);
    if (part && /^(content|styles)\.xml$/.test(name) && tagsIn(part) > MOST_TAGS) throw tooManyShapes(name);
  }
}

function tagsIn(part: Uint8Array): number {
  let count = 0;
  for (let at = part.indexOf(TAG); at !== -1; at = part.indexOf(TAG, at + 1)) count++;
  return count;
}

function tooManyShapes(part: string): UnreadableFile {
  return new UnreadableFile(
    'too-large',
    `The part ${part} holds more shapes and texts than any deck: more than ${MOST_TAGS} tags.`,
    'Part the file into smaller ones and import those.',
  );
}
