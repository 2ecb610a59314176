import type { Deck } from '../model/deck.ts';
import type { Result } from '../model/message.ts';
import type { PreparePicture } from './pictures/prepare-picture.ts';

/**
 * What a deck looks like: as the site does, with the source's pictures; as the site does in the source's colours, with
 * its logo; or every slide as the source shows it.
 */
export type DeckLook = 'house' | 'theme' | 'source';

export function isDeckLook(text: string | undefined): text is DeckLook {
  return text === 'house' || text === 'theme' || text === 'source';
}

export interface ReadOptions {
  /** How messages name the file: its path as the person gave it. */
  file: string;
  /** The encoding of a text, where somebody named it: a label of the Encoding Standard. */
  encoding?: string;
  /** Makes pictures what the source shows of them; without it they stay as they are in the file. */
  preparePicture?: PreparePicture;
  /** `house` where nothing is said. */
  look?: DeckLook;
  /** Slides that stay as the source shows them in any look, by their number there. */
  asIs?: ReadonlySet<number>;
  /** The only slides that are read, by their number in the source; all where nothing is said. */
  only?: ReadonlySet<number>;
  /** Reads a file in or below the folder of the file, by its path from there; `undefined` where there is none. */
  readBeside?: (path: string) => Promise<Uint8Array | undefined>;
}

export interface ImportOptions extends ReadOptions {
  /**
   * Whether slides, and chapters of documents, that are more than a slide holds continue on further slides; `chapters`
   * where somebody will look at the slides, which tells more than their weight.
   */
  partLong?: boolean | 'chapters';
}

/**
 * Reads one office format. What cannot be carried over becomes a message with its place.
 * @throws UnreadableFile when there is nothing to carry over: damaged, encrypted, another format, over a limit.
 */
export type Reader<Source = Uint8Array> = (source: Source, options: ReadOptions) => Promise<Result<Deck>>;
