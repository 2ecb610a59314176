import { makeElement } from '../../ooxml/make-element.ts';
import type { XmlElement } from '../../ooxml/xml.ts';

/** Where a shape stands before it is turned, in EMU or in the units of its group. */
export interface ShapeFrame {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Clockwise, in degrees. */
  rotation?: number;
  flipX?: boolean;
  flipY?: boolean;
}

/** How a shape is called in its file. */
export interface ShapeName {
  id: string;
  name?: string | undefined;
  description?: string | undefined;
}

/** `a:xfrm` (ECMA-376 part 1, §20.1.7.6). */
export function transformElement(frame: ShapeFrame, more: XmlElement[] = []): XmlElement {
  const { x, y, width, height, rotation = 0, flipX, flipY } = frame;
  return makeElement(
    'a:xfrm',
    {
      rot: rotation === 0 ? undefined : rotation * 60_000,
      flipH: flipX ? '1' : undefined,
      flipV: flipY ? '1' : undefined,
    },
    [
      makeElement('a:off', { x, y }),
      makeElement('a:ext', { cx: Math.max(0, width), cy: Math.max(0, height) }),
      ...more,
    ],
  );
}

/** `p:nvSpPr` and its like (§19.3.1.12). */
function nameElement(element: string, { id, name, description }: ShapeName, inside?: XmlElement): XmlElement {
  return makeElement(element, {}, [makeElement('p:cNvPr', { id, name, descr: description }), inside]);
}

/** `p:sp` (§19.3.1.43), or `p:cxnSp` (§19.3.1.19) for a line that joins. */
export function shapeElement(
  name: ShapeName,
  isConnector: boolean,
  content: { properties: XmlElement; style?: XmlElement; text?: XmlElement; joins?: XmlElement },
): XmlElement {
  const { properties, style, text, joins } = content;
  return isConnector
    ? makeElement('p:cxnSp', {}, [nameElement('p:nvCxnSpPr', name, joins), properties, style])
    : makeElement('p:sp', {}, [nameElement('p:nvSpPr', name), properties, style, text]);
}

/** `p:pic` (§19.3.1.37). */
export function pictureElement(name: ShapeName, fill: XmlElement, properties: XmlElement): XmlElement {
  return makeElement('p:pic', {}, [nameElement('p:nvPicPr', name), fill, properties]);
}

/** `p:grpSp` (§19.3.1.22). */
export function groupElement(
  name: ShapeName,
  properties: XmlElement,
  members: readonly XmlElement[],
): XmlElement {
  return makeElement('p:grpSp', {}, [nameElement('p:nvGrpSpPr', name), properties, ...members]);
}
