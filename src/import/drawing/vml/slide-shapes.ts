import { makeElement } from '../../ooxml/make-element.ts';
import type { XmlElement } from '../../ooxml/xml.ts';
import { innerPictures } from '../word/inner-pictures.ts';
import {
  groupElement,
  pictureElement,
  type ShapeFrame,
  shapeElement,
  transformElement,
} from '../word/shape-elements.ts';
import { type TextOptions, textBody } from '../word/text-body.ts';
import { geometryElement } from './geometry.ts';
import { fraction, lengthInEmu } from './lengths.ts';
import { fillElement, lineElement } from './paint.ts';
import { polylineFrame } from './polyline.ts';
import { coordinates, type ShapeSource, type ShapeTypes, shapeSource } from './shape-source.ts';
import { isConnectorType } from './shape-types.ts';
import { isHidden, readFrame, readStyle, type Style } from './style.ts';

const SHAPES = new Set([
  'v:shape',
  'v:rect',
  'v:oval',
  'v:line',
  'v:polyline',
  'v:curve',
  'v:arc',
  'v:roundrect',
  'v:image',
  'v:group',
]);

export function isVmlShape(name: string): boolean {
  return SHAPES.has(name);
}

/** Groups that nest deeper than people draw. */
const MAX_DEPTH = 32;

/** What reading VML needs besides the shape. */
export interface VmlOptions extends TextOptions {
  types: ShapeTypes;
}

/**
 * Writes a shape or group of VML (ECMA-376 part 4, §14.1) as the shape tree of a slide has it; nothing for what is no
 * shape or is hidden. @param unitless what a number without a unit counts: pixels in EMU, 1 in a group.
 */
export function vmlShapes(
  element: XmlElement,
  options: VmlOptions,
  unitless = 9_525,
  depth = 0,
): XmlElement[] {
  const style = readStyle(element);
  if (!SHAPES.has(element.name) || isHidden(style) || depth > MAX_DEPTH) return [];
  const source = shapeSource(element, options.types);
  if (element.name === 'v:group') return [group(source, style, options, unitless, depth)];
  if (element.name === 'v:polyline' || element.name === 'v:curve') return polyline(source, unitless);
  const frame = element.name === 'v:line' ? lineFrame(source, unitless) : readFrame(style, unitless);
  const image = element.find('v:imagedata');
  if (image) return [picture(source, frame, image)];
  const content = element.find('v:textbox', 'w:txbxContent');
  return [shape(source, style, frame, options), ...(content ? innerPictures(content, frame) : [])];
}

function nameOf({ element }: ShapeSource): { id: string; name?: string; description?: string } {
  const alternative = element.attribute('alt');
  return {
    id: element.attribute('id') ?? element.attribute('o:spid') ?? '',
    ...(alternative === undefined ? {} : { description: alternative }),
  };
}

function group(
  source: ShapeSource,
  style: Style,
  options: VmlOptions,
  unitless: number,
  depth: number,
): XmlElement {
  const { origin, width, height } = coordinates(source.of);
  const inner = [
    makeElement('a:chOff', { x: origin.x, y: origin.y }),
    makeElement('a:chExt', { cx: width, cy: height }),
  ];
  const members = source.element.elements.flatMap((member) => vmlShapes(member, options, 1, depth + 1));
  return groupElement(
    nameOf(source),
    makeElement('p:grpSpPr', {}, [transformElement(readFrame(style, unitless), inner)]),
    members,
  );
}

/** `from` and `to` (§14.1.2.12) span the line's box; which way it leans is told by flips. */
function lineFrame({ element }: ShapeSource, unitless: number): ShapeFrame {
  const ends = [element.attribute('from'), element.attribute('to')].map((end) =>
    (end ?? '0,0').split(',').map((part) => lengthInEmu(part, unitless) ?? 0),
  );
  const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = ends;
  const own = readFrame(readStyle(element), unitless);
  return {
    x: Math.min(x1, x2),
    y: Math.min(y1, y2),
    width: Math.abs(x2 - x1),
    height: Math.abs(y2 - y1),
    rotation: own.rotation,
    flipX: x2 < x1 !== own.flipX,
    flipY: y2 < y1 !== own.flipY,
  };
}

function shape(source: ShapeSource, style: Style, frame: ShapeFrame, options: VmlOptions): XmlElement {
  const { element, type, of } = source;
  const textBox = element.find('v:textbox');
  const isLine =
    element.name === 'v:line' ||
    (!textBox &&
      (isConnectorType(type) || ['straight', 'elbow', 'curved'].includes(of('o:connectortype') ?? '')));
  const fill = isLine ? makeElement('a:noFill') : fillElement(element, of);
  return shapeElement(nameOf(source), isLine, {
    properties: makeElement('p:spPr', {}, [
      transformElement(frame),
      geometryElement(source),
      fill,
      lineElement(element, of),
    ]),
    ...text(source, style, textBox, options),
  });
}

function text(
  { element }: ShapeSource,
  style: Style,
  textBox: XmlElement | undefined,
  options: VmlOptions,
): { text?: XmlElement } {
  const lettering = element.first('v:textpath').attribute('string');
  if (lettering) {
    const run = makeElement('a:r', {}, [
      makeElement('a:rPr', { sz: 2_400 }),
      makeElement('a:t', {}, [lettering]),
    ]);
    const body = makeElement('a:bodyPr', { anchor: 'ctr', wrap: 'none' });
    return { text: makeElement('p:txBody', {}, [body, makeElement('a:p', {}, [run])]) };
  }
  const content = textBox?.find('w:txbxContent');
  if (!textBox || !content) return {};
  return { text: textBody(content, bodyProperties(textBox, style), options) };
}

/** The insets of a text box in Word: a tenth of an inch at the sides, half of it above and below (§14.1.2.22). */
const INSETS = [91_440, 45_720, 91_440, 45_720];
const ANCHORS: Readonly<Record<string, string>> = { middle: 'ctr', bottom: 'b' };

function bodyProperties(textBox: XmlElement, style: Style): XmlElement {
  const written = (textBox.attribute('inset') ?? '').split(',');
  const [left, top, right, bottom] = INSETS.map((inset, index) => lengthInEmu(written[index]) ?? inset);
  const boxStyle = readStyle(textBox);
  const flow = boxStyle.get('layout-flow') ?? '';
  const turn = boxStyle.get('mso-layout-flow-alt');
  const anchor = (style.get('v-text-anchor') ?? '').replace(/-(center|baseline)$/, '');
  return makeElement('a:bodyPr', {
    lIns: left,
    tIns: top,
    rIns: right,
    bIns: bottom,
    anchor: ANCHORS[anchor] ?? 't',
    wrap: style.get('mso-wrap-style') === 'none' ? 'none' : 'square',
    vert: flow.startsWith('vertical') ? (turn === 'bottom-to-top' ? 'vert270' : 'eaVert') : undefined,
  });
}

/** `v:imagedata` (§14.1.2.11), cut at its edges. */
function picture(source: ShapeSource, frame: ShapeFrame, image: XmlElement): XmlElement {
  const cut = (name: string) => {
    const share = fraction(image.attribute(name)) ?? 0;
    return share > 0 ? share * 100_000 : undefined;
  };
  const id = image.attribute('r:id') ?? image.attribute('o:relid');
  const fill = makeElement('p:blipFill', {}, [
    makeElement('a:blip', { 'r:embed': id }),
    makeElement('a:srcRect', {
      l: cut('cropleft'),
      t: cut('croptop'),
      r: cut('cropright'),
      b: cut('cropbottom'),
    }),
    makeElement('a:stretch'),
  ]);
  const line = source.of('stroked') === undefined ? NO_LINE : lineElement(source.element, source.of);
  return pictureElement(
    nameOf(source),
    fill,
    makeElement('p:spPr', {}, [transformElement(frame), makeElement('a:prstGeom', { prst: 'rect' }), line]),
  );
}

const NO_LINE = makeElement('a:ln', {}, [makeElement('a:noFill')]);

function polyline(source: ShapeSource, unitless: number): XmlElement[] {
  const { element, of } = source;
  const isCurve = element.name === 'v:curve';
  const points = isCurve
    ? ['from', 'control1', 'control2', 'to'].map((name) => element.attribute(name) ?? '0,0').join(' ')
    : element.attribute('points');
  const drawn = polylineFrame(points ?? '', unitless, isCurve);
  if (!drawn) return [];
  const isOpen = (of('filled') ?? 't').startsWith('f');
  const line = shapeElement(nameOf(source), false, {
    properties: makeElement('p:spPr', {}, [
      transformElement(drawn.frame),
      makeElement('a:custGeom', {}, [makeElement('a:pathLst', {}, [drawn.path])]),
      isOpen ? makeElement('a:noFill') : fillElement(element, of),
      lineElement(element, of),
    ]),
  });
  return [line];
}
