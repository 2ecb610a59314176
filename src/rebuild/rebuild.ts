import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SlideOutline } from '../model/slide.ts';
import type { DeckToBuild, PagesToBuild } from './current-rebuild.ts';
import { forgetOthers } from './forget-others.ts';
import {
  digestOf,
  type KeptHead,
  type Pages,
  readFinishedPages,
  readKeptHead,
  readRawPages,
  writeKeptDeck,
} from './kept-deck.ts';

/** A page of a deck that nobody rendered, because nothing of it has changed. */
export interface KeptPage<Unit, Finished> {
  /** What a search finds in it. */
  units: Unit[];
  /** As Astro wrote it. */
  raw(): string;
  /** As the passes left it. */
  finished(): Finished;
}

/** What the passes made of a page that was rendered. */
export interface MadePage<Unit, Finished> {
  units: Unit[];
  raw: string;
  finished: Finished;
  /** Pictures that it shows, by their path in the built site. */
  pictures: readonly string[];
}

/** What one build leaves to the next. */
export interface Rebuild<Unit, Finished> extends PagesToBuild {
  /** The pages that were not rendered, by path from the site's root. */
  keptPages(): Map<string, KeptPage<Unit, Finished>>;
  /** Puts the pictures of those pages into the built site. */
  restorePictures(dist: string): void;
  /** To be told of every page that was rendered, those of a deck one after the other. */
  made(path: string, page: MadePage<Unit, Finished>, dist: string): void;
  /** To be called after the last page: keeps the last deck, and forgets those that are gone. */
  close(dist: string): void;
}

/**
 * Opens what the build before has left, so that this one renders only decks of which something has changed.
 * @param folder where it lies; made when it is not there
 * @param root the site's root
 * @param engine digest of everything besides the content that pages depend on; see `engineDigest`
 */
export function openRebuild<Unit, Finished>(
  folder: string,
  root: string,
  engine: string,
): Rebuild<Unit, Finished> {
  const folderOf = (id: string) => join(folder, 'decks', encodeURIComponent(id));
  const pictureOf = (path: string) => join(folder, 'pictures', encodeURIComponent(path));
  const sourceOf = (text: unknown) => digestOf(JSON.stringify([engine, text]));
  const heads = new Map<string, KeptHead<Unit> | undefined>();
  const headOf = (id: string) => {
    if (!heads.has(id)) heads.set(id, readKeptHead<Unit>(folderOf(id)));
    return heads.get(id);
  };
  const kept = new Map<string, KeptHead<Unit>>();
  const changed = new Map<string, Pick<KeptHead<Unit>, 'source' | 'outlines' | 'made'>>();
  const pictures = new Set<string>();
  // Pages are asked for deck by deck: the last one is all that needs to be at hand.
  const rawOf = last((id) => readRawPages(folderOf(id)));
  const finishedOf = last((id) => readFinishedPages<Finished>(folderOf(id)));
  let deck: { id: string; pages: Map<string, MadePage<Unit, Finished>> } | undefined;

  const keepDeck = (dist: string): void => {
    const head = deck && changed.get(deck.id);
    if (!deck || !head) return;
    const { id, pages } = deck;
    const shown = [...new Set([...pages.values()].flatMap((page) => page.pictures))];
    for (const path of shown) copyInto(join(dist, path), pictureOf(path));
    for (const path of shown) pictures.add(path);
    const each = <Value>(of: (page: MadePage<Unit, Finished>) => Value): Pages<Value> =>
      Object.fromEntries([...pages].map(([path, page]) => [path, of(page)]));
    writeKeptDeck(folderOf(id), {
      head: { ...head, units: each(({ units }) => units), pictures: shown },
      raw: each(({ raw }) => raw),
      finished: each(({ finished }) => finished),
    });
  };

  return {
    outlines(id, text): SlideOutline[] | undefined {
      const head = headOf(id);
      return head?.source === sourceOf(text) ? head.outlines : undefined;
    },
    digestOf: (shown) => digestOf(JSON.stringify(shown)),
    keeps({ id, text, outlines, shows, folder: beside }: DeckToBuild): boolean {
      const source = sourceOf(text);
      const made = digestOf(JSON.stringify([source, shows, filesIn(join(root, beside))]));
      const head = headOf(id);
      if (head?.made === made && head.pictures.every((path) => existsSync(pictureOf(path)))) {
        kept.set(id, head);
        return true;
      }
      changed.set(id, { source, outlines, made });
      return false;
    },
    keptPages() {
      return new Map(
        [...kept].flatMap(([id, { units }]) =>
          Object.entries(units).map(([path, own]): [string, KeptPage<Unit, Finished>] => [
            path,
            {
              units: own,
              raw: () => rawOf(id)[path] as string,
              finished: () => finishedOf(id)[path] as Finished,
            },
          ]),
        ),
      );
    },
    restorePictures(dist) {
      for (const path of [...kept.values()].flatMap((head) => head.pictures)) {
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

const DECK_PAGE = /^decks\/([^/]+)\//;

/** The pictures, films and sounds beside a deck's text: names and digests. */
function filesIn(folder: string): [name: string, digest: string][] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.mdx'))
    .map(({ name }): [string, string] => [name, digestOf(readFileSync(join(folder, name)))])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function last<Value>(read: (id: string) => Value): (id: string) => Value {
  let found: { id: string; value: Value } | undefined;
  return (id) => {
    if (found?.id !== id) found = { id, value: read(id) };
    return found.value;
  };
}

function copyInto(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}
