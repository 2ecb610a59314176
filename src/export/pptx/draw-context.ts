import type { Texts } from '../../i18n/texts.ts';
import type { DeckFiles } from './files.ts';

/** What the blocks of a deck need besides their nodes. */
export interface DrawContext {
  files: DeckFiles;
  words: Texts['blocks'];
  /** Of words on sections, as a colour of the palette. */
  coverInk: string;
}
