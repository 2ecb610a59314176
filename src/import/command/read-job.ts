import { mkdir, open, readFile, realpath, stat, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { Deck } from '../../model/deck.ts';
import type { Message } from '../../model/message.ts';
import type { Format } from '../detect-format.ts';
import { importFile } from '../import-file.ts';
import type { ImportOptions } from '../reader.ts';
import type { SourceFile } from '../source-file.ts';
import { UnreadableFile } from '../unreadable-file.ts';

/** A file that has been read and is not yet written. */
export interface ReadFile {
  source: SourceFile;
  deck: Deck;
  format: Format;
  messages: Message[];
}

/** A larger file is a video archive, not a deck, and would not fit into memory. */
const MAX_FILE_BYTES = 1024 * 2 ** 20;
/** A smaller file is read faster at once. */
const MOST_IN_MEMORY = 32 * 2 ** 20;
/** A larger film does not belong into a site. */
const MAX_BESIDE_BYTES = 200 * 2 ** 20;

/**
 * Reads the file of a job.
 * @throws UnreadableFile, and RangeError for what nests too deep
 */
export async function readJob(options: ImportOptions): Promise<ReadFile> {
  const source = await readSource(options.file);
  const { value, messages } = await importFile(source, { ...options, readBeside: besideOf(options.file) });
  return { source, ...value, messages };
}

/** What a text shows of the files beside it; links and `..` lead nowhere outside of its folder. */
function besideOf(file: string): NonNullable<ImportOptions['readBeside']> {
  return async (path) => {
    try {
      const folder = await realpath(dirname(file));
      const found = await realpath(join(folder, path));
      const info = await stat(found);
      const isInside = found.startsWith(folder + sep);
      return isInside && info.isFile() && info.size <= MAX_BESIDE_BYTES ? await readFile(found) : undefined;
    } catch {
      return undefined;
    }
  };
}

/** Puts the files of a deck into a folder and leaves their names: a deck waits without the weight of its pictures. */
export async function layDown(deck: Deck, folder: string): Promise<Deck> {
  await mkdir(folder, { recursive: true });
  for (const { file, bytes } of deck.assets) await writeFile(join(folder, file), bytes);
  return { ...deck, assets: deck.assets.map((asset) => ({ ...asset, bytes: new Uint8Array() })) };
}

/** The deck with its files again. */
export async function takeUp(deck: Deck, folder: string): Promise<Deck> {
  const assets = await Promise.all(
    deck.assets.map(async (asset) => ({ ...asset, bytes: await readFile(join(folder, asset.file)) })),
  );
  return { ...deck, assets };
}

/** Opens a file: a large archive stays on the disk. */
export async function readSource(file: string): Promise<SourceFile> {
  const info = await stat(file).catch(() => undefined);
  if (!info) {
    throw new UnreadableFile(
      'no-file',
      'There is no such file.',
      'Check the path; names with spaces need quotes.',
    );
  }
  if (!info.isFile()) {
    throw new UnreadableFile(
      'no-file',
      'This is a folder, not a file.',
      'Name the files: npm run import -- decks/*.pptx',
    );
  }
  if (info.size > MAX_FILE_BYTES) {
    const size = `${Math.round(info.size / 2 ** 20)} MB`;
    throw new UnreadableFile(
      'file-size',
      `The file has ${size}; the largest that is imported has ${MAX_FILE_BYTES / 2 ** 20} MB.`,
      'Take the videos out or compress them (PowerPoint: 文件 → 信息 → 压缩媒体) and import again.',
    );
  }
  if (info.size > MOST_IN_MEMORY && (await isArchive(file))) return { path: file, size: info.size };
  return readFile(file);
}

async function isArchive(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.toString('latin1') === 'PK\x03\x04';
  } finally {
    await file.close();
  }
}
