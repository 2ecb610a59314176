import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SlideOutline } from '../model/slide.ts';
import { type FileMark, isAsMarked, markOf, putInto } from './kept-file.ts';

/** What is known of a finished page without reading it, as plain data: `Found`, what a search finds in it; `Facts`, what the passes made of it. */
export interface PageHead<Found, Facts> {
  found: Found;
  facts: Facts;
  /** Pictures, films and sounds that it shows, by their path in the built site. */
  assets: string[];
}

/** What is known of a deck without reading its pages; pages and files go by their path from the site's root. */
export interface DeckHead<Found, Facts> {
  /** Digest of its text and of the engine: its outlines hold as long as it stays. */
  source: string;
  outlines: SlideOutline[];
  /** Digest of everything that its pages show: they hold as long as it stays. */
  made: string;
  pages: Record<string, PageHead<Found, Facts>>;
  /** Pictures that were made for its pages. */
  pictures: string[];
}

/** A deck as a build has left it. */
export interface KeptDeck<Found, Facts> extends DeckHead<Found, Facts> {
  /** Its finished pages, and what lies beside them. */
  files: Record<string, FileMark>;
  /** Its pages as Astro wrote them, in one file. */
  raw: FileMark;
}

/** What is kept of a deck besides its head. */
export interface DeckPages {
  /** As Astro wrote them. */
  raw: Record<string, string>;
  /** Its files in the built site: the finished pages, and what lies beside them. */
  files: Record<string, string>;
}

const HEAD = 'head.json';
const RAW = 'raw.json';

/** Writes a deck into its folder; one that is there is gone before the first byte is written. */
export function writeKeptDeck<Found, Facts>(
  folder: string,
  head: DeckHead<Found, Facts>,
  { raw, files }: DeckPages,
  dist: string,
): KeptDeck<Found, Facts> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const text = JSON.stringify(raw);
  writeFileSync(join(folder, RAW), text);
  const marks: [path: string, mark: FileMark][] = [];
  for (const [path, content] of Object.entries(files)) {
    const own = fileOf(folder, path);
    putInto(join(dist, path), own);
    marks.push([path, markOf(own, content)]);
  }
  const kept: KeptDeck<Found, Facts> = {
    ...head,
    files: Object.fromEntries(marks),
    raw: markOf(join(folder, RAW), text),
  };
  // It comes last: without it there is no deck.
  writeFileSync(join(folder, HEAD), JSON.stringify(kept));
  return kept;
}

/** A kept deck; undefined where none is kept, or where anything of it was cut or changed on the disk. */
export function readKeptDeck<Found, Facts>(folder: string): KeptDeck<Found, Facts> | undefined {
  try {
    const deck = JSON.parse(readFileSync(join(folder, HEAD), 'utf8')) as KeptDeck<Found, Facts>;
    const isWhole =
      isAsMarked(join(folder, RAW), deck.raw) &&
      Object.entries(deck.files).every(([path, mark]) => isAsMarked(fileOf(folder, path), mark));
    return isWhole ? deck : undefined;
  } catch {
    // A cache that cannot be read is no cache.
    return undefined;
  }
}

/** The pages of a kept deck as Astro wrote them. */
export function readRawPages(folder: string): Record<string, string> {
  return JSON.parse(readFileSync(join(folder, RAW), 'utf8')) as Record<string, string>;
}

/** Puts files of a kept deck into the built site. */
export function placeFiles(folder: string, dist: string, paths: readonly string[]): void {
  for (const path of paths) putInto(fileOf(folder, path), join(dist, path));
}

function fileOf(folder: string, path: string): string {
  return join(folder, encodeURIComponent(path));
}
