import type { XmlElement } from '../../ooxml/xml.ts';
import { number } from '../svg.ts';

/** Where a shape stands, in pixels of the slide: its box before it is turned, mirrored and then turned about its centre. */
export interface Placement {
  centreX: number;
  centreY: number;
  width: number;
  height: number;
  /** Degrees, clockwise. */
  rotation: number;
  flipX: boolean;
  flipY: boolean;
}

/**
 * The place that an `a:xfrm` gives (ECMA-376 part 1, §20.1.7.6), within the groups around it (§20.1.7.5), outermost
 * first. `scale` is pixels an EMU. `undefined` where the `xfrm` says neither where nor how large.
 */
export function placementOf(xfrm: XmlElement, groups: XmlElement[], scale: number): Placement | undefined {
  const own = readTransform(xfrm);
  if (!own) return undefined;
  let placement: Placement = { ...own };
  for (const group of groups.toReversed()) placement = withinGroup(placement, group);
  return {
    ...placement,
    centreX: placement.centreX * scale,
    centreY: placement.centreY * scale,
    width: Math.abs(placement.width * scale),
    height: Math.abs(placement.height * scale),
  };
}

/** A box in pixels that is neither turned nor mirrored. */
export function upright(x: number, y: number, width: number, height: number): Placement {
  return {
    centreX: x + width / 2,
    centreY: y + height / 2,
    width,
    height,
    rotation: 0,
    flipX: false,
    flipY: false,
  };
}

function readTransform(xfrm: XmlElement): Placement | undefined {
  const offset = xfrm.find('a:off');
  const extent = xfrm.find('a:ext');
  if (!offset || !extent) return undefined;
  const width = extent.integer('cx') ?? 0;
  const height = extent.integer('cy') ?? 0;
  return {
    centreX: (offset.integer('x') ?? 0) + width / 2,
    centreY: (offset.integer('y') ?? 0) + height / 2,
    width,
    height,
    rotation: (xfrm.integer('rot') ?? 0) / 60_000,
    flipX: xfrm.boolean('flipH') ?? false,
    flipY: xfrm.boolean('flipV') ?? false,
  };
}

function withinGroup(inner: Placement, xfrm: XmlElement): Placement {
  const group = readTransform(xfrm);
  const childOffset = xfrm.find('a:chOff');
  const childExtent = xfrm.find('a:chExt');
  if (!group || !childOffset || !childExtent) return inner;
  const ratio = (size: number, childSize: number) => (size > 0 && childSize > 0 ? size / childSize : 1);
  const scaleX = ratio(group.width, childExtent.integer('cx') ?? 0);
  const scaleY = ratio(group.height, childExtent.integer('cy') ?? 0);
  const left = group.centreX - group.width / 2;
  const top = group.centreY - group.height / 2;
  // Office stretches a shape that lies on its side along the other axis, and never skews it.
  const isOnSide = Math.abs(Math.sin((inner.rotation * Math.PI) / 180)) > Math.SQRT1_2;
  const stretched: Placement = {
    ...inner,
    centreX: left + (inner.centreX - (childOffset.integer('x') ?? 0)) * scaleX,
    centreY: top + (inner.centreY - (childOffset.integer('y') ?? 0)) * scaleY,
    width: inner.width * (isOnSide ? scaleY : scaleX),
    height: inner.height * (isOnSide ? scaleX : scaleY),
  };
  return turned(mirrored(stretched, group), group);
}

function mirrored(inner: Placement, group: Placement): Placement {
  const isOdd = group.flipX !== group.flipY;
  return {
    ...inner,
    centreX: group.flipX ? 2 * group.centreX - inner.centreX : inner.centreX,
    centreY: group.flipY ? 2 * group.centreY - inner.centreY : inner.centreY,
    rotation: isOdd ? -inner.rotation : inner.rotation,
    flipX: inner.flipX !== group.flipX,
    flipY: inner.flipY !== group.flipY,
  };
}

function turned(inner: Placement, group: Placement): Placement {
  if (group.rotation === 0) return inner;
  const angle = (group.rotation * Math.PI) / 180;
  const x = inner.centreX - group.centreX;
  const y = inner.centreY - group.centreY;
  return {
    ...inner,
    centreX: group.centreX + x * Math.cos(angle) - y * Math.sin(angle),
    centreY: group.centreY + x * Math.sin(angle) + y * Math.cos(angle),
    rotation: inner.rotation + group.rotation,
  };
}

/** SVG's `transform` from coordinates of the shape (its top left is 0, 0) to those of the slide. */
export function shapeTransform(placement: Placement): string {
  const { centreX, centreY, width, height, rotation, flipX, flipY } = placement;
  if (rotation % 360 === 0 && !flipX && !flipY)
    return `translate(${number(centreX - width / 2)} ${number(centreY - height / 2)})`;
  const flip = flipX || flipY ? ` scale(${flipX ? -1 : 1} ${flipY ? -1 : 1})` : '';
  const turn = rotation % 360 === 0 ? '' : ` rotate(${number(rotation % 360)})`;
  return `translate(${number(centreX)} ${number(centreY)})${turn}${flip} translate(${number(-width / 2)} ${number(-height / 2)})`;
}

/** The upright rectangle around a placed shape, in pixels of the slide. */
export function boundsOf({ centreX, centreY, width, height, rotation }: Placement): {
  left: number;
  top: number;
  right: number;
  bottom: number;
} {
  const angle = (rotation * Math.PI) / 180;
  const halfWidth = (Math.abs(width * Math.cos(angle)) + Math.abs(height * Math.sin(angle))) / 2;
  const halfHeight = (Math.abs(width * Math.sin(angle)) + Math.abs(height * Math.cos(angle))) / 2;
  return {
    left: centreX - halfWidth,
    top: centreY - halfHeight,
    right: centreX + halfWidth,
    bottom: centreY + halfHeight,
  };
}
