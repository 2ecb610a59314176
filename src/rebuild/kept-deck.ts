import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SlideOutline } from '../model/slide.ts';

/** What is known of a deck without reading its pages. `Unit`: what a search finds, as plain data. */
export interface KeptHead<Unit> {
  /** Digest of its text and of the engine: its outlines hold as long as it stays. */
  source: string;
  outlines: SlideOutline[];
  /** Digest of everything that its pages show: they hold as long as it stays. */
  made: string;
  /** What a search finds in it, by page. */
  units: Record<string, Unit[]>;
  /** Pictures that were made for its pages, by their path in the built site. */
  pictures: string[];
}

/** Texts by the path of the page, from the site's root. */
export type Pages<Text> = Record<string, Text>;

/** A deck as a build leaves it to the next one. `Finished`: a page after all passes, as plain data. */
export interface KeptDeck<Unit, Finished> {
  head: KeptHead<Unit>;
  /** Its pages as Astro wrote them. */
  raw: Pages<string>;
  finished: Pages<Finished>;
}

const HEAD = 'head.json';
const RAW = 'raw.json';
const FINISHED = 'finished.json';

/** Writes a deck into its folder; one that is there is gone before the first byte is written. */
export function writeKeptDeck<Unit, Finished>(
  folder: string,
  { head, raw, finished }: KeptDeck<Unit, Finished>,
): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const texts = { [RAW]: JSON.stringify(raw), [FINISHED]: JSON.stringify(finished) };
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  const digests = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, digestOf(text)]));
  writeFileSync(join(folder, HEAD), JSON.stringify({ head, digests }));
}

/** The head of a deck; undefined where none is kept, or where anything of it was cut or changed on the disk. */
export function readKeptHead<Unit>(folder: string): KeptHead<Unit> | undefined {
  try {
    const { head, digests } = JSON.parse(readFileSync(join(folder, HEAD), 'utf8')) as {
      head: KeptHead<Unit>;
      digests: Record<string, string>;
    };
    const isWhole = Object.entries(digests).every(
      ([name, digest]) => digestOf(readFileSync(join(folder, name))) === digest,
    );
    return isWhole ? head : undefined;
  } catch {
    // A cache that cannot be read is no cache.
    return undefined;
  }
}

/** The pages of a deck whose head is there. */
export const readRawPages = (folder: string) => readPages<string>(folder, RAW);
export const readFinishedPages = <Finished>(folder: string) => readPages<Finished>(folder, FINISHED);

function readPages<Text>(folder: string, name: string): Pages<Text> {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as Pages<Text>;
}

/** SHA-256 as hexadecimal. */
export function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
