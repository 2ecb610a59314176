import { type EndedLine, endLine } from './geometry/arrowhead.ts';
import type { FillMode, Geometry, GeometryPath } from './geometry/geometry.ts';
import { pathData } from './geometry/path-commands.ts';
import type { Placement } from './geometry/placement.ts';
import { type Colour, toHex } from './paint/colour-space.ts';
import type { Fill } from './paint/fill.ts';
import { gradientElement } from './paint/gradient.ts';
import { ink } from './paint/ink.ts';
import { type Line, strokeAttributes } from './paint/line.ts';
import { patternElement } from './paint/pattern.ts';
import type { Sheet } from './sheet.ts';
import { type AttributeValue, svgElement } from './svg.ts';

/** The paths of a shape with their fill and outline, arrowheads at the ends of lines; in the shape's coordinates. */
export function drawPaths(
  geometry: Geometry,
  fill: Fill,
  line: Line | undefined,
  placement: Placement,
  sheet: Sheet,
): string {
  const paint = fillPaint(fill, placement, sheet);
  const { centreX, centreY } = placement;
  const stroke = line && linePaint(line, placement, sheet, (colour) => ink(colour, centreX, centreY, sheet));
  return geometry.paths.map((path) => drawPath(path, paint, line, stroke)).join('');
}

interface Paint {
  value: string;
  opacity?: number;
  /** The colour of a solid one, which can be made lighter or darker. */
  colour?: Colour;
}

function drawPath(
  path: GeometryPath,
  paint: Paint | undefined,
  line: Line | undefined,
  stroke: Paint | undefined,
): string {
  const filled = path.fill === 'none' || !paint ? undefined : shaded(paint, path.fill);
  const stroked = path.isStroked && line && stroke ? { line, stroke } : undefined;
  if (!filled && !stroked) return '';
  const ended: EndedLine = stroked
    ? endLine(path.commands, stroked.line)
    : { commands: path.commands, filled: [], stroked: [] };
  const fillAttributes = { fill: filled?.value ?? 'none', 'fill-opacity': filled?.opacity };
  const strokeOf = stroked ? { ...strokeAttributes(stroked.line), ...strokePaint(stroked.stroke) } : {};
  const isOne = ended.commands === path.commands || !filled;
  const whole = isOne
    ? svgElement('path', { d: pathData(ended.commands), ...fillAttributes, ...strokeOf })
    : svgElement('path', { d: pathData(path.commands), ...fillAttributes }) +
      svgElement('path', { d: pathData(ended.commands), fill: 'none', ...strokeOf });
  if (!stroked) return whole;
  const { value, opacity } = stroked.stroke;
  const heads = ended.filled.map((d) => svgElement('path', { d, fill: value, 'fill-opacity': opacity }));
  const open = ended.stroked.map((d) =>
    svgElement('path', {
      d,
      fill: 'none',
      ...strokeOf,
      'stroke-dasharray': undefined,
      'stroke-linejoin': undefined,
    }),
  );
  return whole + heads.join('') + open.join('');
}

function strokePaint({ value, opacity }: Paint): Record<string, AttributeValue> {
  return { stroke: value, 'stroke-opacity': opacity };
}

/** How much white or black lies over parts of a shape (§20.1.10.37). */
const SHADES: Record<FillMode, number> = {
  none: 0,
  norm: 0,
  lighten: 0.4,
  lightenLess: 0.2,
  darken: -0.4,
  darkenLess: -0.2,
};

function shaded(paint: Paint, mode: FillMode): Paint {
  const shade = SHADES[mode];
  if (shade === 0 || !paint.colour) return paint;
  const toward = shade > 0 ? 255 : 0;
  const mix = (channel: number) => channel + (toward - channel) * Math.abs(shade);
  const { red, green, blue, alpha } = paint.colour;
  return { ...paint, value: toHex({ red: mix(red), green: mix(green), blue: mix(blue), alpha }) };
}

function fillPaint(fill: Fill, { width, height, rotation }: Placement, sheet: Sheet): Paint | undefined {
  switch (fill.kind) {
    case 'solid':
      return fill.colour.alpha === 0 ? undefined : solid(fill.colour, toHex(fill.colour));
    case 'gradient':
      return {
        value: sheet.define((id) => gradientElement(id, fill.element, fill.palette, width, height, rotation)),
      };
    case 'pattern':
      return {
        value: sheet.define((id) => patternElement(id, fill.preset, fill.foreground, fill.background)),
      };
    default:
      return undefined;
  }
}

function linePaint(
  { fill }: Line,
  placement: Placement,
  sheet: Sheet,
  inkOf: (colour: Colour) => string,
): Paint | undefined {
  if (fill.kind === 'solid')
    return fill.colour.alpha === 0 ? undefined : solid(fill.colour, inkOf(fill.colour));
  if (fill.kind === 'pattern') return solid(fill.foreground, inkOf(fill.foreground));
  return fillPaint(fill, placement, sheet);
}

function solid(colour: Colour, value: string): Paint {
  return { value, colour, ...(colour.alpha < 1 ? { opacity: colour.alpha } : {}) };
}
