import type { XmlElement } from '../../ooxml/xml.ts';
import { number, svgElement } from '../svg.ts';
import { colourIn, type Palette } from './colour.ts';
import { type Colour, percent, toHex } from './colour-space.ts';

/** The colours of `a:gradFill` (ECMA-376 part 1, §20.1.8.33) with their places from 0 to 1, in order. */
export function gradientStops(gradient: XmlElement, palette: Palette): { offset: number; colour: Colour }[] {
  return gradient
    .first('a:gsLst')
    .all('a:gs')
    .flatMap((stop) => {
      const colour = colourIn(stop, palette);
      return colour ? [{ offset: percent(stop.attribute('pos')), colour }] : [];
    })
    .sort((a, b) => a.offset - b.offset);
}

/** The SVG of a gradient over an area of this size (pixels from 0, 0), turned back by the shape's `rotation` where it does not turn with it. */
export function gradientElement(
  id: string,
  gradient: XmlElement,
  palette: Palette,
  width: number,
  height: number,
  rotation: number,
): string {
  const path = gradient.find('a:path');
  const stops = gradientStops(gradient, palette);
  const content = stops
    .map(({ offset, colour }) =>
      svgElement('stop', {
        offset: offset,
        'stop-color': toHex(colour),
        'stop-opacity': colour.alpha < 1 ? colour.alpha : undefined,
      }),
    )
    .join('');
  if (path) {
    const focus = path.first('a:fillToRect');
    const centreX = ((percent(focus.attribute('l')) + 1 - percent(focus.attribute('r'))) / 2) * width;
    const centreY = ((percent(focus.attribute('t')) + 1 - percent(focus.attribute('b'))) / 2) * height;
    const reach = Math.hypot(Math.max(centreX, width - centreX), Math.max(centreY, height - centreY));
    return svgElement(
      'radialGradient',
      { id, gradientUnits: 'userSpaceOnUse', cx: centreX, cy: centreY, r: reach },
      content,
    );
  }
  const line = gradient.first('a:lin');
  const isFixed = gradient.boolean('rotWithShape') === false;
  let angle = (((line.integer('ang') ?? 0) / 60_000 - (isFixed ? rotation : 0)) * Math.PI) / 180;
  if (line.boolean('scaled') && width > 0)
    angle = Math.atan2(Math.sin(angle) * height, Math.cos(angle) * width);
  const half = (Math.abs(width * Math.cos(angle)) + Math.abs(height * Math.sin(angle))) / 2;
  const [dx, dy] = [Math.cos(angle) * half, Math.sin(angle) * half];
  return svgElement(
    'linearGradient',
    {
      id,
      gradientUnits: 'userSpaceOnUse',
      x1: number(width / 2 - dx),
      y1: number(height / 2 - dy),
      x2: number(width / 2 + dx),
      y2: number(height / 2 + dy),
    },
    content,
  );
}

/** One colour for the whole: of the middle between the first and the last, for what cannot be a gradient. */
export function middleColour(gradient: XmlElement, palette: Palette): Colour | undefined {
  const stops = gradientStops(gradient, palette);
  const first = stops[0]?.colour;
  const last = stops.at(-1)?.colour;
  if (!first || !last) return undefined;
  return {
    red: (first.red + last.red) / 2,
    green: (first.green + last.green) / 2,
    blue: (first.blue + last.blue) / 2,
    alpha: (first.alpha + last.alpha) / 2,
  };
}
