import { NO_ELEMENT, type XmlElement } from '../../ooxml/xml.ts';
import { pair } from './lengths.ts';
import type { Lookup } from './paint.ts';

/** A shape with the shape type it is of (ECMA-376 part 4, §14.1.2.20). */
export interface ShapeSource {
  element: XmlElement;
  shapeType: XmlElement;
  /** The number of the type in Office ([MS-ODRAW] §2.4.24); 0 for none. */
  type: number;
  /** An attribute of the shape, else of its type. */
  of: Lookup;
}

/** `v:shapetype` elements by id; a type is written once in a document, where its first shape is. */
export type ShapeTypes = ReadonlyMap<string, XmlElement>;

export function readShapeTypes(root: XmlElement): ShapeTypes {
  return new Map(root.descendants('v:shapetype').map((type) => [type.attribute('id') ?? '', type]));
}

export function shapeSource(element: XmlElement, types: ShapeTypes): ShapeSource {
  const id = (element.attribute('type') ?? '').replace(/^#/, '');
  const shapeType = types.get(id) ?? NO_ELEMENT;
  const of: Lookup = (name) => element.attribute(name) ?? shapeType.attribute(name);
  const named = /_t(\d+)$/.exec(id)?.[1];
  const type = Number.parseInt(of('o:spt') ?? named ?? '', 10);
  return { element, shapeType, type: Number.isFinite(type) ? type : 0, of };
}

/** `coordsize` and `coordorigin`, in which paths and the members of groups are placed. */
export function coordinates(of: Lookup): { origin: { x: number; y: number }; width: number; height: number } {
  const [width, height] = pair(of('coordsize'), [1_000, 1_000]);
  const [x, y] = pair(of('coordorigin'), [0, 0]);
  return { origin: { x, y }, width: width || 1_000, height: height || 1_000 };
}
