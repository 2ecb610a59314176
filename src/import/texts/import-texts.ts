import type { Message } from '../../model/message.ts';
import type { Merge } from '../re-import/merge-deck.ts';

/** How many slides came out how, and which of them somebody should look at. */
export interface Tally {
  slides: number;
  /** As they were in the original. */
  same: number;
  /** Laid out anew. */
  anew: number;
  /** Kept as the original's picture. */
  kept: number;
  /** Ranges of slides: `7, 12–14`; empty where all is well. */
  lookAt: string;
}

/** What a person did wrong on the command line. */
export type UsageFault =
  | { fault: 'one-file' | 'roles-have-names' }
  | {
      fault: 'as' | 'encoding' | 'as-is' | 'slug' | 'keep-picture' | 'look' | 'unknown-option' | 'value';
      given: string;
    };

/** All that an import says to a person but for its messages. */
export interface ImportTexts {
  usage: string;
  wrong(fault: UsageFault): string;
  severity: Record<Message['severity'], string>;
  /** `slides 3, 7–9`, of a list as `ranges` writes it. */
  onSlides(ranges: string): string;
  /** The same of lines of a text. */
  onLines(ranges: string): string;
  /** The sheet of a workbook. */
  onSheet(name: string): string;
  /** Behind a place or a name. */
  colon: string;
  /** Between the parts of a list. */
  comma: string;
  notImported: string;
  openReview(path: string): string;
  looking(slides: number): string;
  listedIn(path: string): string;
  importedBefore(path: string): string;
  merged: Record<keyof Merge, string>;
  unchanged: string;
  /** Of a course that an import begins: what it says of itself until somebody writes it. */
  newCourse: { summary(decks: number): string; toWrite: string };
  /** Of the table: file, slides, words, pictures, tables, notes, warnings. */
  columns: string[];
  failed: string;
  tally(tally: Tally): string;
  /** Of several decks; `lookAt` counts the slides to look at. */
  total(tally: Omit<Tally, 'lookAt'> & { decks: number; lookAt: number }): string;
  /** Instead of it, where nobody looked: `lookAt` comes from weighing the text. */
  weighed(slides: number, why: 'no-browser' | 'not-wanted', lookAt: string): string;
}
