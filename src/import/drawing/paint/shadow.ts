import type { XmlElement } from '../../ooxml/xml.ts';
import type { Sheet } from '../sheet.ts';
import { number, svgElement } from '../svg.ts';
import { colourIn, type Palette } from './colour.ts';
import { toHex } from './colour-space.ts';

/**
 * The shadow that `a:outerShdw` (ECMA-376 part 1, §20.1.8.45) throws of an outline (SVG path data in the shape's
 * coordinates), to be drawn before the shape. `turn` is how far the shape is turned, in degrees.
 */
export function drawShadow(
  effects: XmlElement,
  palette: Palette,
  outline: string,
  scale: number,
  turn: number,
  sheet: Sheet,
): string {
  const shadow = effects.find('a:outerShdw');
  const colour = shadow && colourIn(shadow, palette);
  if (!shadow || !colour || colour.alpha === 0 || outline === '') return '';
  const distance = (shadow.integer('dist') ?? 0) * scale;
  const blur = (shadow.integer('blurRad') ?? 0) * scale;
  const isFixed = shadow.boolean('rotWithShape') === false;
  const angle = (((shadow.integer('dir') ?? 0) / 60_000 - (isFixed ? turn : 0)) * Math.PI) / 180;
  const filter =
    blur < 0.5
      ? undefined
      : sheet.define((id) =>
          svgElement(
            'filter',
            { id, x: '-20%', y: '-20%', width: '140%', height: '140%' },
            svgElement('feGaussianBlur', { stdDeviation: blur / 2 }),
          ),
        );
  return svgElement('path', {
    d: outline,
    fill: toHex(colour),
    'fill-opacity': colour.alpha < 1 ? colour.alpha : undefined,
    transform: `translate(${number(Math.cos(angle) * distance)} ${number(Math.sin(angle) * distance)})`,
    filter,
  });
}
