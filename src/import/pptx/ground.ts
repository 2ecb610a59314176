import type { Item } from '../arrange/item.ts';
import type { DrawingContext } from '../drawing/drawing-context.ts';
import type { Colour } from '../drawing/paint/colour-space.ts';
import { shapeFill } from '../drawing/shape-paint.ts';
import type { PlacedShape } from './shape-tree.ts';
import { hasFill, hasOutline } from './visible-shape.ts';

/** A ground that takes more of the slide is a panel of its design. */
const LARGEST = 0.5;
/** Colours less lively than this are greys. */
const LIVELY = 0.25;
/** From red to yellow, in degrees. */
const WARM = { from: 345, to: 65 };

/** The ground that a shape gives to the text on it: none where it has neither fill nor frame, or is most of its slide. */
export function groundOf(shape: PlacedShape, context: DrawingContext): Item['ground'] {
  const { element, groups, box } = shape;
  const { width, height } = context.slideSize;
  if (element.name !== 'p:sp' || box.width * box.height > width * height * LARGEST) return undefined;
  if (!hasFill(shape)) return hasOutline(shape) ? 'plain' : undefined;
  const fill = shapeFill(
    {
      properties: [element.first('p:spPr')],
      style: element.first('p:style'),
      groups: groups.toReversed().map((group) => group.first('p:grpSpPr')),
    },
    context,
  );
  if (fill.kind === 'picture' || fill.kind === 'none') return undefined;
  return fill.kind === 'solid' && isWarm(fill.colour) ? 'warns' : 'plain';
}

function isWarm({ red, green, blue }: Colour): boolean {
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  if (most === 0 || spread / most < LIVELY || most !== red) return false;
  const hue = (60 * ((green - blue) / spread) + 360) % 360;
  return hue >= WARM.from || hue <= WARM.to;
}
