import type { SlideOutline } from '../model/slide.ts';

/** A deck whose pages are to be made, or taken over from the build before. */
export interface DeckToBuild {
  id: string;
  /** Its text and fields. */
  text: unknown;
  outlines: SlideOutline[];
  /** Everything else that its pages show, as data. */
  shows: unknown;
  /** Where its text and its pictures lie, from the site's root. */
  folder: string;
}

/** What the pages ask while a site is built. */
export interface PagesToBuild {
  /** The outlines of a deck with this text, if the build before knew them. */
  outlines(id: string, text: unknown): SlideOutline[] | undefined;
  /** Whether the pages of a deck are as they were, so that nobody needs to render them. */
  keeps(deck: DeckToBuild): boolean;
  /** Stands for what many decks show. */
  digestOf(shown: unknown): string;
}

// Astro bundles the pages: what they import is another instance than what the integration has.
const PLACE = Symbol.for('lectern.rebuild');

type Place = { [PLACE]?: PagesToBuild | undefined };

/** What the running build knows of the one before; undefined while developing. */
export function currentRebuild(): PagesToBuild | undefined {
  return (globalThis as Place)[PLACE];
}

/** Lets the pages ask; undefined when the build is over. */
export function setCurrentRebuild(rebuild: PagesToBuild | undefined): void {
  (globalThis as Place)[PLACE] = rebuild;
}
