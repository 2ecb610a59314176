import { makeElement } from '../../ooxml/make-element.ts';
import { NO_ELEMENT, type XmlElement } from '../../ooxml/xml.ts';
import { type PlacedShape, readShapeTree } from '../../pptx/shape-tree.ts';
import type { SlideDesign } from '../../pptx/slide-design.ts';

/** A document's shapes inherit nothing. */
export const NO_DESIGN: SlideDesign = {
  layoutType: '',
  layout: [],
  master: [],
  textStyles: NO_ELEMENT,
  defaultTextStyle: NO_ELEMENT,
  texts: [],
};

/** Shapes that stand by themselves, out of their groups, in drawing order. */
export function placedShapes(shapes: readonly XmlElement[]): PlacedShape[] {
  return readShapeTree(makeElement('p:spTree', {}, shapes), NO_DESIGN);
}
