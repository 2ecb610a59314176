import type { Message } from '../../../model/message.ts';
import type { DeckText } from '../../edit/deck-text.ts';
import { COVER } from './deck-state.ts';

/** The first line of each slide in the file, from 1. */
export function firstLines({ head, slides }: DeckText): number[] {
  let line = linesIn(head);
  return slides.map(({ text, after }) => {
    const first = line + 1;
    line += linesIn(text) + linesIn(after);
    return first;
  });
}

/** The messages by the slide in which they are; those of the deck itself by `COVER`. */
export function messagesBySlide(deck: DeckText, messages: readonly Message[]): Map<number, Message[]> {
  const first = firstLines(deck);
  const found = new Map<number, Message[]>();
  for (const message of messages) {
    const line = message.place.line ?? 1;
    const at = first.findLastIndex((start) => start <= line);
    const list = found.get(at < 0 ? COVER : at) ?? [];
    list.push(message);
    found.set(at < 0 ? COVER : at, list);
  }
  return found;
}

const linesIn = (text: string) => text.split('\n').length - 1;
