import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import {
  type Entry,
  fromBufferPromise,
  fromRandomAccessReaderPromise,
  RandomAccessReader,
  type ZipFile,
} from 'yauzl';
import type { ArchiveOnDisk, SourceFile } from './source-file.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** What a deck may weigh; a bomb is far above, the largest sound decks are far below. */
export interface ZipLimits {
  entries: number;
  /** Bytes of one inflated entry. */
  entryBytes: number;
  /** Bytes of all entries that are read. */
  totalBytes: number;
  /** Inflated to compressed size, for entries above `ratioFromBytes`. */
  ratio: number;
  ratioFromBytes: number;
}

export const ZIP_LIMITS: ZipLimits = {
  entries: 10_000,
  entryBytes: 256 * 2 ** 20,
  totalBytes: 384 * 2 ** 20,
  ratio: 100,
  ratioFromBytes: 16 * 2 ** 20,
};

/** The entries of a zip file, inflated only when they are asked for. */
export class ZipArchive {
  readonly #zip: ZipFile;
  /** Absent where it stays on the disk. */
  readonly #file: Uint8Array | undefined;
  readonly #entries: Map<string, Entry>;
  readonly #limits: ZipLimits;
  #bytesRead = 0;

  private constructor(
    zip: ZipFile,
    file: Uint8Array | undefined,
    entries: Map<string, Entry>,
    limits: ZipLimits,
  ) {
    this.#zip = zip;
    this.#file = file;
    this.#entries = entries;
    this.#limits = limits;
  }

  /**
   * Opens a zip file and checks its directory.
   * @throws UnreadableFile when it is damaged, encrypted, has too many entries or an entry that leads outside.
   */
  static async open(source: SourceFile, limits: ZipLimits = ZIP_LIMITS): Promise<ZipArchive> {
    const entries = new Map<string, Entry>();
    try {
      const file = source instanceof Uint8Array ? source : undefined;
      const zip = source instanceof Uint8Array ? await inMemory(source) : await onDisk(source);
      if (zip.entryCount > limits.entries) throw tooManyEntries(zip.entryCount, limits.entries);
      for await (const entry of zip.eachEntry()) {
        if (entry.fileName.endsWith('/')) continue;
        entries.set(entry.fileName.toLowerCase(), entry);
        if (entries.size > limits.entries) throw tooManyEntries(entries.size, limits.entries);
      }
      return new ZipArchive(zip, file, entries, limits);
    } catch (error) {
      throw error instanceof UnreadableFile ? error : damaged(error);
    }
  }

  /** Entry names as they are written, in the order of the directory. */
  get names(): string[] {
    return [...this.#entries.values()].map((entry) => entry.fileName);
  }

  /** Bytes of all entries inflated, as the directory says. */
  get inflatedSize(): number {
    return [...this.#entries.values()].reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  }

  /** Names are compared without case, as part names are (ECMA-376 part 2, §6.2.2.3). */
  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  /** The CRC-32 the directory gives: equal parts have equal ones. */
  checksum(name: string): number | undefined {
    return this.#entries.get(name.toLowerCase())?.crc32;
  }

  /**
   * Inflates one entry; `undefined` when there is none of that name.
   * @throws UnreadableFile when it is damaged, encrypted or over a limit.
   */
  async read(name: string): Promise<Uint8Array | undefined> {
    const entry = this.#entries.get(name.toLowerCase());
    if (!entry) return undefined;
    if (entry.isEncrypted()) {
      throw new UnreadableFile(
        'encrypted',
        `The entry ${entry.fileName} is encrypted.`,
        'Save the file without a password (打开密码) and import it again.',
      );
    }
    this.#guard(entry, entry.uncompressedSize);
    try {
      const isAtHand = this.#file !== undefined && entry.compressionMethod === 0;
      return isAtHand ? await this.#stored(entry, this.#file) : await this.#inflated(entry);
    } catch (error) {
      throw error instanceof UnreadableFile ? error : damaged(error);
    }
  }

  async #stored(entry: Entry, file: Uint8Array): Promise<Uint8Array> {
    const { fileDataStart } = await this.#zip.readLocalFileHeaderPromise(entry, { minimal: true });
    return file.subarray(fileDataStart, fileDataStart + entry.compressedSize);
  }

  async #inflated(entry: Entry): Promise<Uint8Array> {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of await this.#zip.openReadStreamPromise(entry)) {
      size += (chunk as Buffer).length;
      this.#guard(entry, size);
      chunks.push(chunk as Buffer);
    }
    this.#bytesRead += size;
    return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, size);
  }

  #guard(entry: Entry, size: number): void {
    const { entryBytes, totalBytes, ratio, ratioFromBytes } = this.#limits;
    const isDense = size > ratioFromBytes && size > ratio * Math.max(1, entry.compressedSize);
    if (size <= entryBytes && this.#bytesRead + size <= totalBytes && !isDense) return;
    throw new UnreadableFile(
      'archive-bomb',
      `The entry ${entry.fileName} inflates from ${megabytes(entry.compressedSize)} to ${megabytes(size)} or more, over the limits for a deck.`,
      'If the file is sound, compress its pictures (PowerPoint: 图片格式 → 压缩图片) and import it again.',
    );
  }
}

function inMemory(bytes: Uint8Array): Promise<ZipFile> {
  return fromBufferPromise(
    withoutTrailingBytes(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)),
  );
}

/** What may stand behind the directory of an archive that is looked for its end: a comment and more. */
const TAIL = 2 ** 20;

async function onDisk({ path, size }: ArchiveOnDisk): Promise<ZipFile> {
  const start = Math.max(0, size - TAIL);
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(size - start), 0, size - start, start);
    const end = start + withoutTrailingBytes(buffer.subarray(0, bytesRead)).length;
    return await fromRandomAccessReaderPromise(new FileParts(path), end, { autoClose: false });
  } finally {
    await file.close();
  }
}

/** Opens the file for each part that is read, so that none has to be closed. */
class FileParts extends RandomAccessReader {
  readonly #path: string;

  constructor(path: string) {
    super();
    this.#path = path;
  }

  override _readStreamForRange(start: number, end: number) {
    return createReadStream(this.#path, { start, end: end - 1 });
  }
}

/**
 * Cuts off what stands behind the archive. Mail systems and downloads add bytes there; every office program
 * opens such files, yauzl does not. (PKWARE APPNOTE, §4.3.16: the end record, its comment, and nothing more.)
 */
function withoutTrailingBytes(file: Buffer): Buffer {
  const start = file.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (start < 0 || start + 22 > file.length) return file;
  return file.subarray(0, start + 22 + file.readUInt16LE(start + 20));
}

function tooManyEntries(count: number, limit: number): UnreadableFile {
  return new UnreadableFile(
    'archive-bomb',
    `The archive has ${count} or more entries; a deck has at most ${limit}.`,
    'Open the file in the program that made it, save it again and import the new file.',
  );
}

function damaged(cause: unknown): UnreadableFile {
  const detail = cause instanceof Error ? cause.message : String(cause);
  return new UnreadableFile(
    'damaged-archive',
    `The zip archive inside the file is damaged or cut off: ${detail}.`,
    'Open the file in the program that made it, let it repair the file, save it and import the new file.',
    { cause },
  );
}

function megabytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(1)} MB`;
}
