import { NO_ELEMENT, type XmlElement } from '../ooxml/xml.ts';
import type { DrawingContext } from './drawing-context.ts';
import { type Geometry, geometryOf } from './geometry/geometry.ts';
import { type PathCommand, pathData } from './geometry/path-commands.ts';
import type { PixelBox } from './geometry/pixel-box.ts';
import { boundsOf, type Placement, shapeTransform, upright } from './geometry/placement.ts';
import type { Fill } from './paint/fill.ts';
import type { Line } from './paint/line.ts';
import { drawShadow } from './paint/shadow.ts';
import { drawPictureFill } from './picture-fill.ts';
import { type PaintSources, shapeEffects, shapeFill, shapeLine } from './shape-paint.ts';
import { drawPaths } from './shape-paths.ts';
import type { Ground, Sheet } from './sheet.ts';
import { number, svgElement } from './svg.ts';
import { layoutText } from './text/text-box.ts';
import type { TextStyles } from './text/text-style.ts';

/** A shape as it is drawn, whatever markup it comes from (`p:sp`, `dsp:sp`, `wps:wsp` …). */
export interface DrawnShape extends PaintSources {
  placement: Placement;
  /** The picture that a `p:pic` is, drawn over its fill. */
  picture?: XmlElement;
  /** What the picture shows, in words; empty where nobody wrote any. */
  pictureAlt?: string;
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
  noteEffects(shape, context, sheet);
  const drawn: string[] = [];
  if (isSeen(fill) || shape.picture) {
    drawn.push(shadowOf(shape, geometry, context, sheet));
    sheet.addGround(boundsOf(placement));
  }
  if (fill.kind === 'picture' || shape.picture)
    drawn.push(await drawPictures(shape, fill, geometry, context, sheet));
  drawn.push(drawPaths(geometry, fill, line, placement, sheet));
  const body = drawn.join('');
  if (body !== '') sheet.covers(widened(boundsOf(placement), line));
  const outline = body === '' ? '' : svgElement('g', { transform: shapeTransform(placement) }, body);
  return outline + drawText(shape, geometry, context, sheet);
}

/** An outline reaches out by half of its width, its ends by half of theirs. */
function widened({ left, top, right, bottom }: Ground, line: Line | undefined): Ground {
  const ends = Math.max(1, line?.head?.width ?? 0, line?.tail?.width ?? 0);
  const by = line ? (Math.max(line.width, ends > 1 ? 2.67 : 0) * ends) / 2 : 0;
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
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

/** Of `a:effectLst` (§20.1.8.26). */
const LEFT_OUT = new Set(['a:glow', 'a:reflection', 'a:softEdge', 'a:innerShdw']);

/** Effects without which a shape looks like another one (§20.1.5, §20.1.8). */
function noteEffects(shape: DrawnShape, context: DrawingContext, sheet: Sheet): void {
  const [own = NO_ELEMENT] = shape.properties;
  const effects = shapeEffects(shape, context)?.element.elements ?? [];
  if (effects.some(({ name }) => LEFT_OUT.has(name))) sheet.omitted.add('effects');
  if ((own.first('a:ln').attribute('cmpd') ?? 'sng') !== 'sng') sheet.omitted.add('lines');
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
  if (shape.picture) {
    pictures.push(await drawPictureFill(shape.picture, box, context, sheet, shape.pictureAlt));
  }
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

/** The upright rectangle around a box of a shape that is turned about its middle. */
function turnedBounds(
  box: PixelBox,
  { centreX, centreY, width, height }: Placement,
  degrees: number,
): Ground {
  const angle = (degrees * Math.PI) / 180;
  const [x, y] = [box.left + box.width / 2 - width / 2, box.top + box.height / 2 - height / 2];
  return boundsOf({
    ...upright(0, 0, box.width, box.height),
    centreX: centreX + x * Math.cos(angle) - y * Math.sin(angle),
    centreY: centreY + x * Math.sin(angle) + y * Math.cos(angle),
    rotation: degrees,
  });
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
  const turn = (rotation + (flipY ? 180 : 0)) % 360;
  const onSlide = {
    x: centreX,
    y: centreY,
    covers: (words: PixelBox) => sheet.covers(turnedBounds(words, shape.placement, turn)),
  };
  const svg = layoutText(shape.text.body, box, shape.text.styles, context, sheet, onSlide);
  if (svg === '') return '';
  const transform =
    turn === 0
      ? `translate(${number(centreX - width / 2)} ${number(centreY - height / 2)})`
      : `translate(${number(centreX)} ${number(centreY)}) rotate(${number(turn)}) translate(${number(-width / 2)} ${number(-height / 2)})`;
  return svgElement('g', { transform }, svg);
}
