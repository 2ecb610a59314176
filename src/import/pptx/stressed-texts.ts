import { widthOf } from '../text-width.ts';
import type { PlacedShape } from './shape-tree.ts';
import type { SlideText } from './slide-text.ts';

/** A text this many times as large as the main one is seen to be larger. */
const LARGER = 1.15;

/** Numbers are large in many designs. */
const WORDS = /\p{L}{2}/u;

/** Single lines that are set larger than the longest text of their slide, or bold where that is not. */
export function stressedTexts(texts: readonly SlideText[]): Set<SlideText> {
  const said = texts.filter(({ text }) => text !== '');
  const [main] = said.toSorted((a, b) => widthOf(b.text) - widthOf(a.text));
  if (!main) return new Set();
  const mainIsBold = isBold(main);
  return new Set(
    said.filter((text) => {
      if (text === main || text.paragraphs.length !== 1 || !WORDS.test(text.text)) return false;
      return text.size >= main.size * LARGER || (!mainIsBold && isBold(text));
    }),
  );
}

/** Whether all of a text is bold, by itself or by the styles that it inherits. */
function isBold({ shape, paragraphs }: SlideText): boolean {
  const inherited = inheritedBold(shape);
  const elements = shape.element.first('p:txBody').all('a:p');
  return paragraphs.every(({ index }) =>
    (elements[index]?.all('a:r') ?? [])
      .filter((run) => run.first('a:t').text.trim() !== '')
      .every((run) => run.first('a:rPr').boolean('b') ?? inherited),
  );
}

function inheritedBold({ element, inherited }: PlacedShape): boolean {
  const styles = [element.first('p:txBody', 'a:lstStyle'), ...inherited.listStyles];
  return (
    styles
      .map((style) => style.first('a:lvl1pPr', 'a:defRPr').boolean('b'))
      .find((bold) => bold !== undefined) === true
  );
}
