import { NO_ELEMENT, type XmlElement } from '../ooxml/xml.ts';
import type { PlacedShape } from '../pptx/shape-tree.ts';
import type { DrawingContext } from './drawing-context.ts';
import { colourIn } from './paint/colour.ts';
import type { TextStyles } from './text/text-style.ts';

/** From where the text of a shape on a slide inherits. */
export function shapeTextStyles(shape: PlacedShape, context: DrawingContext): TextStyles {
  const { element, inherited } = shape;
  const body = element.first('p:txBody');
  const steps = context.steps?.ofParagraphs(shape);
  return {
    ...styleReference(element.first('p:style'), context),
    listStyles: [body.first('a:lstStyle'), ...inherited.listStyles],
    bodyProperties: [
      body.first('a:bodyPr'),
      ...inherited.models.map((model) => model.first('p:txBody', 'a:bodyPr')),
    ],
    ...(steps ? { steps } : {}),
    ownListStyles: shape.placeholder ? 3 : 1,
  };
}

/** What `a:fontRef` of a style says (ECMA-376 part 1, §20.1.4.1.17). */
export function styleReference(
  style: XmlElement,
  context: DrawingContext,
): Pick<TextStyles, 'fontColour' | 'fontIndex'> {
  const reference = style.find('a:fontRef') ?? NO_ELEMENT;
  const colour = colourIn(reference, context.palette);
  const index = reference.attribute('idx');
  return {
    ...(colour ? { fontColour: colour } : {}),
    ...(index === 'major' || index === 'minor' ? { fontIndex: index } : {}),
  };
}
