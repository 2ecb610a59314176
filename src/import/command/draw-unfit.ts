import type { Deck, Slide } from '../../model/deck.ts';
import type { Message } from '../../model/message.ts';
import { importFile } from '../import-file.ts';
import type { ImportOptions } from '../reader.ts';
import { keepDrawings } from '../review/keep-drawings.ts';
import type { ReadFile } from './read-job.ts';

/** A deck with some of its slides as the source draws them. */
export interface WithDrawings {
  deck: Deck;
  /** The numbers of these slides. */
  drawn: Set<number>;
  messages: Message[];
}

/**
 * Draws slides that do not fit as a whole. Their source is read once more, but nothing else of it: which slides fit
 * shows when a deck has been read and looked at, and no deck is kept open until then.
 * @param unfit the slides by their number in the source, each whole
 */
export async function drawUnfit(
  { target: _, ...options }: ImportOptions & { target?: unknown },
  { source, deck, messages }: ReadFile,
  unfit: ReadonlyMap<number, Slide>,
): Promise<WithDrawings> {
  if (unfit.size === 0) return { deck, drawn: new Set(), messages: [...messages] };
  const numbers = new Set(unfit.keys());
  const read = await importFile(source, { ...options, partLong: false, asIs: numbers, only: numbers });
  const kept = keepDrawings(deck, unfit, read.value.deck);
  const said = new Set(messages.map(keyOf));
  return { ...kept, messages: [...messages, ...read.messages.filter((each) => !said.has(keyOf(each)))] };
}

const keyOf = ({ rule, reason, place: { slide } }: Message) => `${rule} ${slide} ${reason}`;
