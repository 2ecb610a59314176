import type { Block } from '../../model/deck.ts';
import { readHyperlink } from '../drawingml/hyperlink.ts';
import { readBlip } from '../drawingml/picture.ts';
import { readParagraphs } from '../drawingml/text-body.ts';
import type { TextParagraph } from '../drawingml/text-paragraph.ts';
import { shownOf } from './picture-shape.ts';
import type { ShapeContext } from './shape-context.ts';
import type { PlacedShape } from './shape-tree.ts';

/** The paragraphs of `p:sp` (ECMA-376 part 1, §19.3.1.43) that have text. */
export function readShapeText(
  { element, properties, inherited }: PlacedShape,
  context: ShapeContext,
): TextParagraph[] {
  const link = readHyperlink(properties.find('a:hlinkClick'), context);
  return withoutUniformBold(readParagraphs(element.first('p:txBody'), context, inherited.listStyles, link));
}

/** Several paragraphs that are bold from end to end are set so by taste; that stresses none of them. */
function withoutUniformBold(paragraphs: TextParagraph[]): TextParagraph[] {
  const isUniform = paragraphs.every(({ runs }) =>
    runs.every(({ bold, text }) => bold || text.trim() === ''),
  );
  if (paragraphs.length < 2 || !isUniform) return paragraphs;
  return paragraphs.map((paragraph) => ({
    ...paragraph,
    runs: paragraph.runs.map(({ bold: _, ...run }) => run),
  }));
}

/** The picture a shape is filled with, if any. */
export async function readShapeFill(shape: PlacedShape, context: ShapeContext): Promise<Block[]> {
  const fill = shape.element.find('p:spPr', 'a:blipFill');
  const picture = fill && (await readBlip(fill, shape.properties, context, shownOf(shape, context)));
  return picture ? [picture] : [];
}
