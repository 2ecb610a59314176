import { type TypedNumber, typedNumbers } from '../outline/typed-numbers.ts';
import type { Piece } from './assemble-flow.ts';
import type { DocumentParagraph } from './paragraph.ts';

/** Signs that people type in front of a line instead of making a list; the boxes of forms are not among them. */
const MARK = /^\s*[•●◆◇▪►▶➢➤❖]\s*(?=\S)/u;

type Item = NonNullable<DocumentParagraph['item']>;

/** Makes list items of paragraphs with a typed mark, and of those with typed numbers that count up. */
export function findTypedLists(pieces: Piece[]): Piece[] {
  const numbers = typedNumbers(pieces.map((piece) => (isText(piece) ? piece.paragraph.content.start : '')));
  const lists = new ListNames();
  return pieces.map((piece, index) => {
    if (!isText(piece)) return piece;
    const { paragraph } = piece;
    const number = numbers[index];
    const mark = MARK.exec(paragraph.content.start)?.[0];
    if (number === undefined && mark === undefined) return piece;
    paragraph.content.cut(number?.length ?? mark?.length ?? 0);
    const item: Item =
      number === undefined
        ? { list: 'typed marks', level: 0, number: { value: 1, label: '', bullet: true } }
        : {
            list: lists.nameOf(number),
            level: number.depth,
            number: { value: number.value, label: '', bullet: false },
          };
    return { ...piece, paragraph: { ...paragraph, item } };
  });
}

function isText(piece: Piece): piece is Piece & { paragraph: DocumentParagraph } {
  if (!('paragraph' in piece)) return false;
  const { content, item, headingLevel } = piece.paragraph;
  return content.hasText && item === undefined && headingLevel === undefined;
}

/** One name for each list: a number that does not follow the last of its depth begins another. */
class ListNames {
  readonly #open = new Map<number, { name: string; last: number }>();
  #count = 0;

  nameOf({ depth, value }: TypedNumber): string {
    const open = this.#open.get(depth);
    const name = open?.last === value - 1 ? open.name : `typed numbers ${++this.#count}`;
    this.#open.set(depth, { name, last: value });
    return name;
  }
}
