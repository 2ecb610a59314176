import type { MeasuredFault } from '../browser/measure-slides.ts';
import { type DeckEntry, placeOfNode } from '../content/content.ts';
import type { Message } from '../model/message.ts';

/** The faults of slides as messages with the deck's file and the line where the slide begins. */
export function slideMessages(faults: readonly MeasuredFault[], decks: readonly DeckEntry[]): Message[] {
  return faults.map(({ deck, slide, shape, what }) => {
    const entry = decks.find(({ id }) => id === deck);
    const source = entry?.slides.find(({ outline }) => outline.id === slide);
    const file = entry?.file ?? deck;
    return {
      severity: 'error',
      rule: 'slide-fits',
      place: source ? placeOfNode(file, source.start) : { file, line: 1 },
      reason: `Slide #${slide} does not fit a ${shape} screen: ${what}.`,
      expected: 'a title of up to 16 characters, and 6 short lines or 120 characters of text',
      hint: source
        ? 'Shorten the text, or part the slide with a line of `---`.'
        : 'Shorten `title` or `subtitle` in the frontmatter.',
    };
  });
}
