import { chooseAlternates } from '../../ooxml/alternate-content.ts';
import { makeElement, renamed } from '../../ooxml/make-element.ts';
import { NO_ELEMENT, type XmlElement } from '../../ooxml/xml.ts';
import { readFrame } from '../../pptx/geometry.ts';
import { innerPictures } from './inner-pictures.ts';
import {
  groupElement,
  pictureElement,
  type ShapeFrame,
  type ShapeName,
  shapeElement,
  transformElement,
} from './shape-elements.ts';
import { type TextOptions, textBody } from './text-body.ts';

/** Word's shapes, groups and canvases ([MS-ODRAWXML] §2.6), which only wrap DrawingML. */
const MEMBERS = new Set(['wps:wsp', 'wpg:wgp', 'wpg:grpSp', 'wpc:wpc', 'pic:pic', 'wpg:graphicFrame']);

/** Groups that nest deeper than people draw. */
const MAX_DEPTH = 32;

/** Writes a shape, group, canvas or picture of Word as the shape tree of a slide has it; nothing for anything else. */
export function slideShapes(
  element: XmlElement,
  options: TextOptions,
  outer: { frame: ShapeFrame; name: ShapeName } | undefined,
  depth = 0,
): XmlElement[] {
  switch (element.name) {
    case 'wps:wsp':
      return wordShape(element, options, outer);
    case 'pic:pic':
      return [wordPicture(element, outer)];
    case 'wpg:graphicFrame':
      return [wordFrame(element)];
    case 'wpg:wgp':
    case 'wpg:grpSp':
      return [wordGroup(element, options, outer, depth)];
    case 'wpc:wpc':
      return outer ? [wordCanvas(element, options, outer)] : [];
    default:
      return [];
  }
}

function membersOf(group: XmlElement, options: TextOptions, depth: number): XmlElement[] {
  if (depth >= MAX_DEPTH) return [];
  return chooseAlternates(group.elements, ({ name }) => MEMBERS.has(name)).flatMap((member) =>
    slideShapes(member, options, undefined, depth + 1),
  );
}

function nameOf(properties: XmlElement, outer: { name: ShapeName } | undefined): ShapeName {
  return {
    id: properties.attribute('id') ?? outer?.name.id ?? '',
    name: properties.attribute('name') ?? outer?.name.name,
    description: properties.attribute('descr') ?? outer?.name.description,
  };
}

/** A shape that floats by itself says in its anchor where it stands; its own offset is 0 or of another page. */
function placed(properties: XmlElement, name: string, outer: { frame: ShapeFrame } | undefined): XmlElement {
  if (!outer) return renamed(properties, name);
  const transform = properties.first('a:xfrm');
  const rotation = (transform.integer('rot') ?? 0) / 60_000;
  const { x, y } = outer.frame;
  const width = transform.first('a:ext').integer('cx') ?? outer.frame.width;
  const height = transform.first('a:ext').integer('cy') ?? outer.frame.height;
  const frame = {
    x,
    y,
    width,
    height,
    rotation,
    flipX: transform.boolean('flipH') === true,
    flipY: transform.boolean('flipV') === true,
  };
  const child = ['a:chOff', 'a:chExt'].flatMap((each) => transform.find(each) ?? []);
  const others = properties.content.filter((node) => node !== transform);
  return makeElement(name, {}, [transformElement(frame, child), ...others]);
}

function wordShape(
  shape: XmlElement,
  options: TextOptions,
  outer: { frame: ShapeFrame; name: ShapeName } | undefined,
): XmlElement[] {
  const joins = shape.find('wps:cNvCnPr');
  const properties = placed(shape.first('wps:spPr'), 'p:spPr', outer);
  const style = shape.find('wps:style');
  const content = shape.find('wps:txbx', 'w:txbxContent');
  const body = renamed(shape.first('wps:bodyPr'), 'a:bodyPr');
  const preset = properties.first('a:prstGeom').attribute('prst') ?? '';
  const isLine = joins !== undefined || (!content && /^line$|Connector\d$/.test(preset));
  const drawn = shapeElement(nameOf(shape.first('wps:cNvPr'), outer), isLine, {
    properties,
    ...(style ? { style: renamed(style, 'p:style') } : {}),
    ...(content ? { text: textBody(content, body, options) } : {}),
    ...(joins ? { joins: renamed(joins, 'p:cNvCxnSpPr') } : {}),
  });
  const frame = readFrame(properties.first('a:xfrm'));
  return content && frame ? [drawn, ...innerPictures(content, frame)] : [drawn];
}

function wordPicture(
  picture: XmlElement,
  outer: { frame: ShapeFrame; name: ShapeName } | undefined,
): XmlElement {
  return pictureElement(
    nameOf(picture.first('pic:nvPicPr', 'pic:cNvPr'), outer),
    renamed(picture.first('pic:blipFill'), 'p:blipFill'),
    placed(picture.first('pic:spPr'), 'p:spPr', outer),
  );
}

function wordFrame(frame: XmlElement): XmlElement {
  return makeElement('p:graphicFrame', {}, [
    makeElement('p:nvGraphicFramePr', {}, [renamed(frame.first('wpg:cNvPr'), 'p:cNvPr')]),
    renamed(frame.first('wpg:xfrm'), 'p:xfrm'),
    frame.first('a:graphic'),
  ]);
}

function wordGroup(
  group: XmlElement,
  options: TextOptions,
  outer: { frame: ShapeFrame; name: ShapeName } | undefined,
  depth: number,
): XmlElement {
  return groupElement(
    nameOf(group.first('wpg:cNvPr'), outer),
    placed(group.find('wpg:grpSpPr') ?? NO_ELEMENT, 'p:grpSpPr', outer),
    membersOf(group, options, depth),
  );
}

/** A canvas has no transform: its members stand in EMU from its corner. Its ground (`wpc:bg`) and edge are a rectangle. */
function wordCanvas(
  canvas: XmlElement,
  options: TextOptions,
  { frame, name }: { frame: ShapeFrame; name: ShapeName },
): XmlElement {
  const inner = [
    makeElement('a:chOff', { x: 0, y: 0 }),
    makeElement('a:chExt', { cx: frame.width, cy: frame.height }),
  ];
  const ground = [
    ...canvas.first('wpc:bg').elements.filter(({ name: fill }) => /Fill$/.test(fill)),
    ...canvas.first('wpc:whole').elements.filter(({ name: line }) => line === 'a:ln'),
  ];
  const isSeen = ground.some((each) => !each.find('a:noFill') && each.name !== 'a:noFill');
  const sheet = shapeElement({ id: `${name.id}-ground` }, false, {
    properties: makeElement('p:spPr', {}, [
      transformElement({ x: 0, y: 0, width: frame.width, height: frame.height }),
      makeElement('a:prstGeom', { prst: 'rect' }),
      ...ground,
    ]),
  });
  return groupElement(name, makeElement('p:grpSpPr', {}, [transformElement(frame, inner)]), [
    ...(isSeen ? [sheet] : []),
    ...membersOf(canvas, options, 0),
  ]);
}
