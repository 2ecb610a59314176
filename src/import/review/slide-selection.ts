import type { Deck } from '../../model/deck.ts';
import type { Message } from '../../model/message.ts';

/** Messages that tell that a slide lives from what it looked like. */
const LAYOUT_RULES = new Set(['drawing-not-carried', 'unknown-graphic', 'chart-without-data']);

/** Which slides keep their picture: numbers in the original, or those that lost a drawing. */
export type SlideSelection = ReadonlySet<number> | 'auto' | 'all';

/** Reads `3,7-9`, `auto` or `all`; `undefined` for anything else. */
export function parseSelection(text: string): SlideSelection | undefined {
  if (text === 'auto' || text === 'all') return text;
  const numbers = new Set<number>();
  for (const part of text.split(',')) {
    const range = /^\s*(\d{1,4})\s*(?:-\s*(\d{1,4})\s*)?$/.exec(part);
    const first = Number(range?.[1]);
    const last = Number(range?.[2] ?? range?.[1]);
    if (range === null || first < 1 || last < first) return undefined;
    for (let number = first; number <= last; number++) numbers.add(number);
  }
  return numbers;
}

/** The numbers in the original of the slides that are selected. */
export function selectSlides(selection: SlideSelection, deck: Deck, messages: Message[]): Set<number> {
  const all = deck.slides.map(({ source }) => source);
  if (selection === 'all') return new Set(all);
  if (selection !== 'auto') return new Set(all.filter((number) => selection.has(number)));
  const lost = messages.filter(({ rule }) => LAYOUT_RULES.has(rule)).map(({ place }) => place.slide);
  return new Set(all.filter((number) => lost.includes(number)));
}
