import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import type { SlideOutline } from '../model/slide.ts';
import { contentHash } from '../offline/content-hash.ts';
import type { KnownFile } from '../offline/write-offline.ts';
import type { DeckToBuild, PagesToBuild } from './current-rebuild.ts';
import { forgetOthers } from './forget-others.ts';
import {
  type DeckHead,
  type KeptDeck,
  type PageHead,
  placeFiles,
  readKeptDeck,
  readRawPages,
  writeKeptDeck,
} from './kept-deck.ts';

/** A page of a deck that nobody rendered, because nothing of it has changed. */
export interface KeptPage<Found, Facts> extends PageHead<Found, Facts> {
  /** As Astro wrote it. */
  raw(): string;
  /** Puts it, and what lies beside it, into the built site as the passes left it. */
  place(dist: string): void;
}

/** What the passes made of a page that was rendered. */
export interface MadePage<Found, Facts> extends PageHead<Found, Facts> {
  raw: string;
  /** The finished page, and what lies beside it: texts by their path in the built site. */
  files: Record<string, string>;
  /** Those of its assets that were made for it. */
  pictures: readonly string[];
}

/** What one build leaves to the next. */
export interface Rebuild<Found, Facts> extends PagesToBuild {
  /** The pages that were not rendered, by path from the site's root. */
  keptPages(): Map<string, KeptPage<Found, Facts>>;
  /** Puts the pictures of those pages into the built site. */
  restorePictures(dist: string): void;
  /** Files of decks in the built site that need not be read again, by path: those put there, and those kept. */
  knownFiles(): Map<string, KnownFile>;
  /** To be told of every page that was rendered, those of a deck one after the other. */
  made(path: string, page: MadePage<Found, Facts>, dist: string): void;
  /** To be called after the last page: keeps the last deck, and forgets those that are gone. */
  close(dist: string): void;
}

/**
 * Opens what the build before has left, so that this one renders only decks of which something has changed.
 * @param folder where it lies; made when it is not there
 * @param root the site's root
 * @param engine digest of everything besides the content that pages depend on; see `engineDigest`
 */
export function openRebuild<Found, Facts>(
  folder: string,
  root: string,
  engine: string,
): Rebuild<Found, Facts> {
  const folderOf = (id: string) => join(folder, 'decks', encodeURIComponent(id));
  const pictureOf = (path: string) => join(folder, 'pictures', encodeURIComponent(path));
  const sourceOf = (text: unknown) => digestOf([engine, text]);
  const known = new Map<string, KeptDeck<Found, Facts> | undefined>();
  const knownDeck = (id: string) => {
    if (!known.has(id)) known.set(id, readKeptDeck<Found, Facts>(folderOf(id)));
    return known.get(id);
  };
  const kept = new Map<string, KeptDeck<Found, Facts>>();
  const changed = new Map<string, Pick<DeckHead<Found, Facts>, 'source' | 'outlines' | 'made'>>();
  const pictures = new Set<string>();
  const knownFiles = new Map<string, KnownFile>();
  // Pages are asked for deck by deck: the last one is all that needs to be at hand.
  const rawOf = last((id) => readRawPages(folderOf(id)));
  let deck: { id: string; pages: Map<string, MadePage<Found, Facts>> } | undefined;

  const keepDeck = (dist: string): void => {
    const head = deck && changed.get(deck.id);
    if (!deck || !head) return;
    const { id, pages } = deck;
    const shown = [...new Set([...pages.values()].flatMap((page) => page.pictures))];
    for (const path of shown) copyInto(join(dist, path), pictureOf(path));
    for (const path of shown) pictures.add(path);
    const each = <Value>(of: (page: MadePage<Found, Facts>) => Value): Record<string, Value> =>
      Object.fromEntries([...pages].map(([path, page]) => [path, of(page)]));
    const written = writeKeptDeck(
      folderOf(id),
      { ...head, pages: each(({ found, facts, assets }) => ({ found, facts, assets })), pictures: shown },
      {
        raw: each(({ raw }) => raw),
        files: Object.assign({}, ...[...pages.values()].map(({ files }) => files)),
      },
      dist,
    );
    know(written, Object.keys(written.files));
  };
  const know = ({ files, pages }: KeptDeck<Found, Facts>, paths: readonly string[]): void => {
    for (const path of paths) {
      const mark = files[path];
      if (mark) knownFiles.set(path, { hash: mark.hash, size: mark.size, assets: pages[path]?.assets ?? [] });
    }
  };
  const place = (id: string, own: KeptDeck<Found, Facts>, page: string, dist: string): void => {
    const paths = Object.keys(own.files).filter((path) => posix.dirname(path) === posix.dirname(page));
    placeFiles(folderOf(id), dist, paths);
    know(own, paths);
  };

  return {
    outlines(id, text): SlideOutline[] | undefined {
      const before = knownDeck(id);
      return before?.source === sourceOf(text) ? before.outlines : undefined;
    },
    digestOf,
    keeps({ id, text, outlines, shows, folder: beside }: DeckToBuild): boolean {
      const source = sourceOf(text);
      const made = digestOf([source, shows, filesIn(join(root, beside))]);
      const before = knownDeck(id);
      if (before?.made === made && before.pictures.every((path) => existsSync(pictureOf(path)))) {
        kept.set(id, before);
        return true;
      }
      changed.set(id, { source, outlines, made });
      return false;
    },
    keptPages() {
      return new Map(
        [...kept].flatMap(([id, own]) =>
          Object.entries(own.pages).map(([path, page]): [string, KeptPage<Found, Facts>] => [
            path,
            { ...page, raw: () => rawOf(id)[path] as string, place: (dist) => place(id, own, path, dist) },
          ]),
        ),
      );
    },
    knownFiles: () => knownFiles,
    restorePictures(dist) {
      for (const path of [...kept.values()].flatMap((own) => own.pictures)) {
        pictures.add(path);
        if (!existsSync(join(dist, path))) copyInto(pictureOf(path), join(dist, path));
      }
    },
    made(path, page, dist) {
      const id = DECK_PAGE.exec(path)?.[1];
      if (id === undefined || !changed.has(id)) return;
      if (deck?.id !== id) {
        keepDeck(dist);
        deck = { id, pages: new Map() };
      }
      deck.pages.set(path, page);
    },
    close(dist) {
      keepDeck(dist);
      deck = undefined;
      const ids = [...kept.keys(), ...changed.keys()];
      forgetOthers(join(folder, 'decks'), new Set(ids.map(encodeURIComponent)));
      forgetOthers(join(folder, 'pictures'), new Set([...pictures].map(encodeURIComponent)));
    },
  };
}

const digestOf = (data: unknown) => contentHash(JSON.stringify(data));

const DECK_PAGE = /^decks\/([^/]+)\//;

/** The pictures, films and sounds beside a deck's text: names and digests. */
function filesIn(folder: string): [name: string, digest: string][] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.mdx'))
    .map(({ name }): [string, string] => [name, contentHash(readFileSync(join(folder, name)))])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function last<Value>(read: (id: string) => Value): (id: string) => Value {
  let found: { id: string; value: Value } | undefined;
  return (id) => {
    if (found?.id !== id) found = { id, value: read(id) };
    return found.value;
  };
}

/** A copy, not a link: nobody looks whether a kept picture was changed. */
function copyInto(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}
