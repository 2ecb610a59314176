import type { SlideType } from '../browser/read-slide-type.ts';
import { type DeckEntry, placeOfNode } from '../content/content.ts';
import type { Message } from '../model/message.ts';

/** Of the slide's area: less of a picture is a speck, or nothing at all. */
const SPECK = 0.03;
const GONE = 0.002;
/** Pixels of a slide of 1280 × 720: 24 points on a projector of 1920 × 1080. */
const FLOOR = 32;
/** So many slides of one form in a row tire. */
const ALIKE = 3;

/**
 * What a designer would wince at on slides that fit: pictures as small as specks, sentences that cannot be read from
 * the last row, torn words, rows of slides of one form.
 * @param types of the deck's slides as they are presented, the cover first
 */
export function compositionMessages(deck: DeckEntry, types: readonly SlideType[]): Message[] {
  const messages: Message[] = [];
  let alike = 0;
  for (const [index, type] of types.entries()) {
    const tell = (rule: string, reason: string, hint: string, severity: Message['severity'] = 'warning') =>
      messages.push({ severity, rule, place: placeOf(deck, type.id), reason, hint });
    for (const { name, share } of type.pictures) {
      const what = `Slide #${type.id}: the picture “${name}”`;
      if (share < GONE) tell('slide-picture', `${what} is not seen when presented.`, PICTURE_HINT, 'error');
      else if (share < SPECK)
        tell('slide-picture', `${what} takes ${(share * 100).toFixed(1)} % of the slide.`, PICTURE_HINT);
    }
    const { smallest } = type;
    if (smallest && Math.round(smallest.size) < FLOOR) {
      const points = Math.round((smallest.size * 24) / FLOOR);
      tell(
        'slide-type',
        `Slide #${type.id}: “${smallest.begin}…” is set in ${points} points at 1920 × 1080; from the last row 24 are read.`,
        'Shorten the text, or part the slide with a line of `---`.',
      );
    }
    for (const { text, at } of type.breaks) {
      const torn = `${text.slice(Math.max(0, at - 6), at)}|${text.slice(at, at + 6)}`;
      tell(
        'torn-word',
        `Slide #${type.id}: a line ends inside a word, ${torn.trim()}.`,
        'Write less on the slide or in its box.',
      );
    }
    alike = type.form === types[index - 1]?.form ? alike + 1 : 1;
    // Quizzes are meant to look alike.
    if (alike === ALIKE + 1 && !type.form.endsWith('quiz'))
      tell(
        'slides-alike',
        `Slide #${type.id} is the ${ALIKE + 1}th in a row of one form (${type.form}).`,
        'Show one of them in another form: a picture, a story, a question, another diagram.',
      );
  }
  return messages;
}

const PICTURE_HINT = 'Give the picture a slide of its own, or shorten the text beside it.';

function placeOf({ file, slides }: DeckEntry, id: string): Message['place'] {
  const slide = slides.find(({ outline }) => outline.id === id);
  return slide ? placeOfNode(file, slide.start) : { file, line: 1 };
}
