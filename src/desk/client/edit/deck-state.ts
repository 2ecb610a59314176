import type { Message } from '../../../model/message.ts';
import type { Changed, DeckText, SlideInfo } from '../../edit/deck-text.ts';
import type { Front } from '../../edit/front-fields.ts';
import type { SentChange } from '../request.ts';
import type { ReadDeck } from './cut.ts';

/** The place of what the deck says of itself, before its slides. */
export const COVER = -1;

export interface DeckState {
  deck: DeckText;
  infos: readonly SlideInfo[];
  front: Front;
  definitions: string;
  /** The slide that is open, or `COVER`. */
  at: number;
  save: 'saved' | 'saving' | 'notSaved';
  /** What somebody else has written meanwhile; undefined where they have removed it. */
  conflict: { theirs: string | undefined } | undefined;
  messages: readonly Message[];
  /** Grows when pictures beside the deck have changed. */
  pictures: number;
}

/** A deck as it stands on the disk. */
export interface Stored {
  text: string;
  version: string | null;
}

export type Writes = SentChange['writes'];

/** Makes another deck of the one that is open; undefined where there is nothing to do. */
export type Make = (state: DeckState) => Changed | undefined;

/** What a change is called: of the deck as the changes before it have left it. */
export type Label = string | ((state: DeckState) => string);

/** What the server's reading of a deck says of its state. */
export const stateOf = ({ head, slides, infos, front, definitions }: ReadDeck) => ({
  deck: { head, slides },
  infos,
  front,
  definitions,
});

/** What makes several slides of one, or says something for all of them. */
export const STRUCTURE = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$|^ {0,3}\[[^\]]+\]:/m;
