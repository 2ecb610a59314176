import type { Browser } from 'playwright-core';
import type { BenchDeck } from '../content/bench-deck.ts';
import type { Command } from '../measuring/run-command.ts';

/** Makes the PDF of a deck, with the peer's own command or with a browser from the page served at `origin`. */
export type PrintPdf = (from: {
  browser: Browser;
  origin: string;
  work: string;
  deck: BenchDeck;
}) => Promise<Uint8Array>;

/** How a built presentation is shown and found in the page. */
export interface Stage {
  /** Address of a deck's presentation below the site's root. */
  address: (deck: BenchDeck) => string;
  /** Selector of the slide that is on the screen. */
  activeSlide: string;
  pdf: PrintPdf;
}

/** A generator that is measured: the project's own or a peer. */
export interface Contestant {
  /** As it stands in the tables. */
  name: string;
  /** What npm installs for it, with the version; nothing for the project's own. */
  packages: Readonly<Record<string, string>>;
  /** What npm is to take instead of packages that its own dependencies name wrongly. */
  overrides?: Readonly<Record<string, string>>;
  licence: string;
  /** What it makes of a deck, in a few words. */
  makes: string;
  /** Larger sites take it too long to be tried. */
  mostDecks: number;
  /**
   * Writes the decks in its form into a folder that is empty or new.
   * @param work the folder; its packages lie in `../node_modules`
   */
  write: (work: string, decks: readonly BenchDeck[]) => Promise<void>;
  /** What builds `dist` in the folder; left out where the decks are written as they are shown. */
  build?: (work: string, decks: readonly BenchDeck[]) => readonly Command[];
  /** Address of a deck's reading page below the site's root. */
  article?: (deck: BenchDeck) => string;
  stage?: Stage;
}
