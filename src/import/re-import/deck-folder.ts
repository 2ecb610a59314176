import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSourceRecord } from './read-source-record.ts';
import { cutSlides, type DeckText } from './slide-texts.ts';
import { type SourceRecord, sha256 } from './source-record.ts';

/** What lies in the folder of a deck. */
export interface DeckFolder {
  /** SHA-256 of each file, by its name. */
  files: ReadonlyMap<string, string>;
  /** What an earlier import left there, as people have edited it since. */
  earlier?: { text: DeckText; record: SourceRecord };
  /** The text of each SVG file: drawings show pictures of their own. */
  drawings: ReadonlyMap<string, string>;
}

/** Reads the folder of a deck; one that is not there is empty. */
export async function readDeckFolder(folder: string): Promise<DeckFolder> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const files = new Map<string, string>();
  const drawings = new Map<string, string>();
  let mdx: string | undefined;
  // Files that are being written have names that begin with a dot.
  for (const { name } of entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))) {
    const bytes = await readFile(join(folder, name));
    files.set(name, sha256(bytes));
    if (name === 'index.mdx') mdx = bytes.toString('utf8');
    if (/\.svg$/i.test(name)) drawings.set(name, bytes.toString('utf8'));
  }
  const record = await readSourceRecord(folder);
  if (record === undefined || mdx === undefined) return { files, drawings };
  return { files, drawings, earlier: { record, text: cutSlides(mdx) } };
}
