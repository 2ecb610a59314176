import { chooseAlternates } from '../ooxml/alternate-content.ts';
import { XmlElement } from '../ooxml/xml.ts';
import {
  type Box,
  boundsOf,
  compose,
  frameTransform,
  groupTransform,
  IDENTITY,
  readFrame,
  type Transform,
} from './geometry.ts';
import { type Placeholder, readPlaceholder } from './placeholder.ts';
import { type Inherited, inherit, type SlideDesign } from './slide-design.ts';

/** Something on the slide that is read as one: a shape, a picture, a frame with a table or chart. */
export interface PlacedShape {
  element: XmlElement;
  /** `p:cNvPr` (ECMA-376 part 1, §19.3.1.12): name, alternative text, link. */
  properties: XmlElement;
  placeholder?: Placeholder;
  inherited: Inherited;
  /** What it takes of the slide, turned and grouped as it is. */
  box: Box;
  /** From the coordinates of its own upright box of `size` to those of the slide; groups and turns are in it. */
  transform: Transform;
  /** Width and height before the transform. */
  size: { width: number; height: number };
  /** The `p:grpSp` it is in, outermost first. */
  groups: XmlElement[];
}

const SHAPE_NAMES = new Set(['p:sp', 'p:pic', 'p:graphicFrame', 'p:cxnSp', 'p:grpSp']);
const READABLE_GRAPHICS = /\/(table|chart|diagram|ole|oleObject|chartex|compatibility)$/;

/** Shapes that say nowhere where they stand come after all others. */
export const NOWHERE: Box = { x: 0, y: Number.MAX_SAFE_INTEGER, width: 0, height: 0 };

/** Lists the shapes of a slide in drawing order, those of groups at their place on the slide. Safe at any depth. */
export function readShapeTree(tree: XmlElement, design: SlideDesign): PlacedShape[] {
  const shapes: PlacedShape[] = [];
  const open: { element: XmlElement; transform: Transform; groups: XmlElement[] }[] = [];
  const push = (parent: XmlElement, transform: Transform, groups: XmlElement[]) => {
    for (const element of chooseAlternates(parent.elements, isReadable).reverse())
      open.push({ element, transform, groups });
  };
  push(tree, IDENTITY, []);
  for (let next = open.pop(); next; next = open.pop()) {
    const { element, transform, groups } = next;
    if (NO_SHAPES.has(element.name)) continue;
    const properties = shapeProperties(element);
    if (element.name === 'p:grpSp') {
      const inside = groupTransform(transform, element.first('p:grpSpPr', 'a:xfrm'));
      // Beyond a depth that people draw, the outer groups alone tell what belongs together.
      const chain = groups.length < 32 ? [...groups, element] : groups;
      if (!properties.boolean('hidden')) push(element, inside, chain);
    } else if (element.name.startsWith('p:')) {
      shapes.push(place(element, properties, design, transform, groups));
    }
  }
  return shapes;
}

/** What stands in a shape tree beside its shapes (ECMA-376 part 1, §19.3.1.45). */
const NO_SHAPES = new Set(['p:nvGrpSpPr', 'p:grpSpPr', 'p:extLst']);

/** Whether this importer reads an alternative itself, so that its picture is not needed. */
function isReadable(element: XmlElement): boolean {
  if (element.name !== 'p:graphicFrame') return SHAPE_NAMES.has(element.name);
  return READABLE_GRAPHICS.test(element.first('a:graphic', 'a:graphicData').attribute('uri') ?? '');
}

/** `p:cNvPr` of a shape or group. */
export function shapeProperties(element: XmlElement): XmlElement {
  const holder = element.content.find(isPropertyHolder);
  return (holder ?? element).first(element.name === 'p:contentPart' ? 'p14:cNvPr' : 'p:cNvPr');
}

/** `p:nvSpPr` and its like. It is the first in its element, so that of a group costs nothing however much is in it. */
function isPropertyHolder(node: XmlElement | string): node is XmlElement {
  return node instanceof XmlElement && /^p(14)?:nv\w*Pr$/.test(node.name);
}

function place(
  element: XmlElement,
  properties: XmlElement,
  design: SlideDesign,
  transform: Transform,
  groups: XmlElement[],
): PlacedShape {
  const placeholder = readPlaceholder(element);
  const inherited = inherit(design, placeholder);
  const own = readFrame(element.find('p:spPr', 'a:xfrm') ?? element.first('p:xfrm'));
  const frame = own ?? inherited.frame;
  const shape = { element, properties, ...(placeholder ? { placeholder } : {}), inherited, groups };
  if (!frame) return { ...shape, box: NOWHERE, transform: IDENTITY, size: { width: 0, height: 0 } };
  const { width, height } = frame;
  // What a placeholder inherits is told in the coordinates of the slide.
  const whole = own ? compose(transform, frameTransform(frame)) : frameTransform(frame);
  return { ...shape, box: boundsOf(whole, width, height), transform: whole, size: { width, height } };
}
