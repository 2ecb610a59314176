import type { XmlElement } from '../ooxml/xml.ts';

/** A rectangle on the slide in EMU. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Maps the coordinates inside a group to those of the slide. */
export interface Transform {
  scaleX: number;
  scaleY: number;
  shiftX: number;
  shiftY: number;
}

export const IDENTITY: Transform = { scaleX: 1, scaleY: 1, shiftX: 0, shiftY: 0 };

/** Reads `a:xfrm` or `p:xfrm` (ECMA-376 part 1, §20.1.7.6); `undefined` where the place is inherited. */
export function readBox(xfrm: XmlElement): Box | undefined {
  const offset = xfrm.find('a:off');
  const extent = xfrm.find('a:ext');
  if (!offset || !extent) return undefined;
  const box = {
    x: offset.integer('x') ?? 0,
    y: offset.integer('y') ?? 0,
    width: extent.integer('cx') ?? 0,
    height: extent.integer('cy') ?? 0,
  };
  const quarterTurns = Math.round((xfrm.integer('rot') ?? 0) / 5_400_000);
  return quarterTurns % 2 === 0 ? box : turned(box);
}

/** A shape turned by a quarter is described upright around the same centre. */
function turned({ x, y, width, height }: Box): Box {
  return { x: x + (width - height) / 2, y: y + (height - width) / 2, width: height, height: width };
}

export function apply({ scaleX, scaleY, shiftX, shiftY }: Transform, box: Box): Box {
  return {
    x: box.x * scaleX + shiftX,
    y: box.y * scaleY + shiftY,
    width: box.width * scaleX,
    height: box.height * scaleY,
  };
}

/** The transform for the members of a group (§20.1.7.5): child extents scale to the group's, offsets shift. */
export function groupTransform(outer: Transform, xfrm: XmlElement): Transform {
  const offset = xfrm.find('a:off');
  const childExtent = xfrm.find('a:chExt');
  const extent = xfrm.first('a:ext');
  if (!offset || !childExtent) return outer;
  const ratio = (size: number, childSize: number) => (size > 0 && childSize > 0 ? size / childSize : 1);
  const scaleX = ratio(extent.integer('cx') ?? 0, childExtent.integer('cx') ?? 0);
  const scaleY = ratio(extent.integer('cy') ?? 0, childExtent.integer('cy') ?? 0);
  const childOffset = xfrm.first('a:chOff');
  const shiftX = (offset.integer('x') ?? 0) - (childOffset.integer('x') ?? 0) * scaleX;
  const shiftY = (offset.integer('y') ?? 0) - (childOffset.integer('y') ?? 0) * scaleY;
  return {
    scaleX: outer.scaleX * scaleX,
    scaleY: outer.scaleY * scaleY,
    shiftX: outer.shiftX + shiftX * outer.scaleX,
    shiftY: outer.shiftY + shiftY * outer.scaleY,
  };
}
