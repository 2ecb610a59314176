import type { XmlElement } from '../../ooxml/xml.ts';
import type { DrawingContext } from '../drawing-context.ts';
import { colourIn } from '../paint/colour.ts';
import { type Fill, fillIn } from '../paint/fill.ts';
import { themeFill } from '../shape-paint.ts';
import type { DrawnPart, SlideLook } from './slide-look.ts';

/** What lies behind a slide, and the part whose relationships lead to its picture. */
export interface Background {
  fill: Fill;
  from: DrawnPart;
}

/** The background of a slide (`p:bg`, ECMA-376 part 1, §19.3.1.1): its own, else its layout's, else its master's. */
export function slideBackground(
  slide: DrawnPart,
  look: SlideLook,
  context: DrawingContext,
): Background | undefined {
  for (const from of [slide, look.layout, look.master]) {
    const background = from.root.find('p:cSld', 'p:bg');
    const fill = background && readBackground(background, context);
    if (fill) return { fill, from };
  }
  return undefined;
}

function readBackground(background: XmlElement, context: DrawingContext): Fill | undefined {
  const own = background.find('p:bgPr');
  if (own) return fillIn(own, context.palette);
  const reference = background.find('p:bgRef');
  const index = reference?.integer('idx') ?? 0;
  if (!reference || index === 0) return undefined;
  const fill = themeFill(index, reference, context);
  if (fill) return fill;
  const colour = colourIn(reference, context.palette);
  return colour && { kind: 'solid', colour };
}
