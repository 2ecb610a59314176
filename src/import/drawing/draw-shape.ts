import { NO_ELEMENT, type XmlElement } from '../ooxml/xml.ts';
import type { DrawingContext } from './drawing-context.ts';
import { type EndedLine, endLine } from './geometry/arrowhead.ts';
import { type FillMode, type Geometry, type GeometryPath, geometryOf } from './geometry/geometry.ts';
import { type PathCommand, pathData } from './geometry/path-commands.ts';
import { boundsOf, type Placement, shapeTransform } from './geometry/placement.ts';
import { type Colour, toHex } from './paint/colour-space.ts';
import type { Fill } from './paint/fill.ts';
import { gradientElement } from './paint/gradient.ts';
import { ink } from './paint/ink.ts';
import { type Line, strokeAttributes } from './paint/line.ts';
import { patternElement } from './paint/pattern.ts';
import { drawShadow } from './paint/shadow.ts';
import { drawPictureFill } from './picture-fill.ts';
import { type PaintSources, shapeEffects, shapeFill, shapeLine } from './shape-paint.ts';
import type { Sheet } from './sheet.ts';
import { type AttributeValue, number, svgElement } from './svg.ts';
import { layoutText } from './text/text-box.ts';
import type { TextStyles } from './text/text-style.ts';

/** A shape as it is drawn, whatever markup it comes from (`p:sp`, `dsp:sp`, `wps:wsp` …). */
export interface DrawnShape extends PaintSources {
  placement: Placement;
  /** The picture that a `p:pic` is, drawn over its fill. */
  picture?: XmlElement;
  text?: { body: XmlElement; styles: TextStyles };
  /** Of the slide, for a shape that is filled like it (`useBgFill`). */
  backgroundFill?: Fill;
}

/** Draws a shape: its geometry with fill and outline, its picture, its text. SVG in pixels of the slide. */
export async function drawShape(shape: DrawnShape, context: DrawingContext, sheet: Sheet): Promise<string> {
  const { placement } = shape;
  const geometry = shapeGeometry(shape, context, sheet);
  const fill = shape.backgroundFill ?? shapeFill(shape, context);
  const line = shapeLine(shape, context);
  noteEffects(shape, sheet);
  const drawn: string[] = [];
  if (isSeen(fill) || shape.picture) {
    drawn.push(shadowOf(shape, geometry, context, sheet));
    sheet.grounds.push(boundsOf(placement));
  }
  if (fill.kind === 'picture' || shape.picture)
    drawn.push(await drawPictures(shape, fill, geometry, context, sheet));
  drawn.push(drawPaths(geometry, fill, line, placement, sheet));
  const body = drawn.join('');
  const outline = body === '' ? '' : svgElement('g', { transform: shapeTransform(placement) }, body);
  return outline + drawText(shape, geometry, context, sheet);
}

function isSeen(fill: Fill): boolean {
  return fill.kind === 'solid' ? fill.colour.alpha > 0.5 : fill.kind !== 'none' && fill.kind !== 'group';
}

function shadowOf(shape: DrawnShape, geometry: Geometry, context: DrawingContext, sheet: Sheet): string {
  const effects = shapeEffects(shape, context);
  if (!effects) return '';
  const { rotation } = shape.placement;
  return drawShadow(
    effects.element,
    effects.palette,
    filledOutline(geometry),
    context.scale,
    rotation,
    sheet,
  );
}

function filledOutline(geometry: Geometry): string {
  return geometry.paths
    .filter(({ fill }) => fill !== 'none')
    .map(({ commands }) => pathData(commands))
    .join('');
}

/** A rectangle where the file names no geometry; one that is not known is drawn as such and said. */
function shapeGeometry(shape: DrawnShape, { scale }: DrawingContext, sheet: Sheet): Geometry {
  const { width, height } = shape.placement;
  const element = shape.properties
    .flatMap((properties) => properties.elements)
    .find(({ name }) => name === 'a:prstGeom' || name === 'a:custGeom');
  const geometry = element && geometryOf(element, width / scale, height / scale, scale);
  if (geometry) return geometry;
  if (element)
    sheet.misses(
      `A shape has a geometry that is not known (${element.attribute('prst') ?? 'without outline'}).`,
    );
  return rectangle(width, height);
}

function rectangle(width: number, height: number): Geometry {
  const commands: PathCommand[] = [
    { kind: 'move', to: { x: 0, y: 0 } },
    { kind: 'line', to: { x: width, y: 0 } },
    { kind: 'line', to: { x: width, y: height } },
    { kind: 'line', to: { x: 0, y: height } },
    { kind: 'close' },
  ];
  return {
    paths: [{ commands, fill: 'norm', isStroked: true }],
    text: { left: 0, top: 0, right: width, bottom: height },
  };
}

/** Effects without which a shape looks like another one (§20.1.5, §20.1.8). */
function noteEffects({ properties }: DrawnShape, sheet: Sheet): void {
  const [own = NO_ELEMENT] = properties;
  const camera = own.first('a:scene3d', 'a:camera').attribute('prst') ?? 'orthographicFront';
  if (camera !== 'orthographicFront') sheet.misses(`A shape is turned in space (${camera}).`);
  if ((own.first('a:sp3d').integer('extrusionH') ?? 0) > 0)
    sheet.misses('A shape has depth, which is not drawn.');
}

async function drawPictures(
  shape: DrawnShape,
  fill: Fill,
  geometry: Geometry,
  context: DrawingContext,
  sheet: Sheet,
): Promise<string> {
  const { width, height } = shape.placement;
  const box = { left: 0, top: 0, width, height };
  const pictures: string[] = [];
  if (fill.kind === 'picture') {
    const relationships =
      fill.isThemes && context.look ? context.look.themePart.relationships : context.relationships;
    pictures.push(await drawPictureFill(fill.element, box, { ...context, relationships }, sheet));
  }
  if (shape.picture) pictures.push(await drawPictureFill(shape.picture, box, context, sheet));
  const drawn = pictures.join('');
  if (drawn === '') return '';
  const outline = filledOutline(geometry);
  const isPlain = outline === pathData(rectangle(width, height).paths[0]?.commands ?? []);
  if (isPlain && !/<rect/.test(drawn) && !reachesOut(shape)) return drawn;
  const clip = sheet.define((id) => svgElement('clipPath', { id }, svgElement('path', { d: outline })));
  return svgElement('g', { 'clip-path': clip }, drawn);
}

/** Whether a picture is larger than its shape. */
function reachesOut({ picture, properties }: DrawnShape): boolean {
  const fills = [picture, ...properties.map((each) => each.find('a:blipFill'))];
  return fills.some((fill) =>
    Object.values(fill?.find('a:stretch', 'a:fillRect')?.attributes ?? {}).some((value) =>
      value.startsWith('-'),
    ),
  );
}

function drawPaths(
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

/** Text turns with its shape and stays readable when that is mirrored: upside down it is turned by half. */
function drawText(shape: DrawnShape, geometry: Geometry, context: DrawingContext, sheet: Sheet): string {
  if (!shape.text) return '';
  const { width, height, centreX, centreY, flipX, flipY, rotation } = shape.placement;
  const { left, top, right, bottom } = geometry.text;
  const isMirrored = flipX !== flipY;
  const box = {
    left: isMirrored ? width - right : left,
    top,
    width: right - left,
    height: bottom - top,
  };
  const svg = layoutText(shape.text.body, box, shape.text.styles, context, sheet, { x: centreX, y: centreY });
  if (svg === '') return '';
  const turn = (rotation + (flipY ? 180 : 0)) % 360;
  const transform =
    turn === 0
      ? `translate(${number(centreX - width / 2)} ${number(centreY - height / 2)})`
      : `translate(${number(centreX)} ${number(centreY)}) rotate(${number(turn)}) translate(${number(-width / 2)} ${number(-height / 2)})`;
  return svgElement('g', { transform }, svg);
}
