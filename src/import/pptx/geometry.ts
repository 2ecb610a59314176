import type { XmlElement } from '../ooxml/xml.ts';

/** A rectangle on the slide in EMU. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where `a:xfrm` puts something (ECMA-376 part 1, §20.1.7.6): a box, mirrored in itself, then turned around its centre. */
export interface Frame extends Box {
  /** Clockwise. */
  degrees: number;
  flipH: boolean;
  flipV: boolean;
}

/** Maps the coordinates inside a shape or group to those of the slide: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export interface Transform {
  a: number;
  b: number;
  c: number;
  d: number;
  e: number;
  f: number;
}

/** How something is seen: mirrored left to right or not, then turned clockwise by 0 up to 360 degrees. */
export interface Turn {
  degrees: number;
  mirrored: boolean;
}

export const IDENTITY: Transform = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };

/** Reads `a:xfrm` or `p:xfrm`; `undefined` where the place is inherited. */
export function readFrame(xfrm: XmlElement): Frame | undefined {
  const offset = xfrm.find('a:off');
  const extent = xfrm.find('a:ext');
  if (!offset || !extent) return undefined;
  return {
    x: offset.integer('x') ?? 0,
    y: offset.integer('y') ?? 0,
    width: extent.integer('cx') ?? 0,
    height: extent.integer('cy') ?? 0,
    // Sixty-thousandths of a degree (§20.1.10.3).
    degrees: (xfrm.integer('rot') ?? 0) / 60_000,
    flipH: xfrm.boolean('flipH') === true,
    flipV: xfrm.boolean('flipV') === true,
  };
}

/** From coordinates inside a frame, whose top left is 0, 0, to those around it. */
export function frameTransform({ x, y, width, height, degrees, flipH, flipV }: Frame): Transform {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [h, v] = [flipH ? -1 : 1, flipV ? -1 : 1];
  const linear = { a: cos * h, b: sin * h, c: -sin * v, d: cos * v };
  const [centreX, centreY] = [width / 2, height / 2];
  return {
    ...linear,
    e: x + centreX - linear.a * centreX - linear.c * centreY,
    f: y + centreY - linear.b * centreX - linear.d * centreY,
  };
}

/** The transform for the members of a group (§20.1.7.5): from its child offset and extents to its own frame. */
export function groupTransform(outer: Transform, xfrm: XmlElement): Transform {
  const frame = readFrame(xfrm);
  const childExtent = xfrm.find('a:chExt');
  if (!frame || !childExtent) return outer;
  const ratio = (size: number, childSize: number) => (size > 0 && childSize > 0 ? size / childSize : 1);
  const scaleX = ratio(frame.width, childExtent.integer('cx') ?? 0);
  const scaleY = ratio(frame.height, childExtent.integer('cy') ?? 0);
  const childOffset = xfrm.first('a:chOff');
  const inside = {
    ...IDENTITY,
    a: scaleX,
    d: scaleY,
    e: -(childOffset.integer('x') ?? 0) * scaleX,
    f: -(childOffset.integer('y') ?? 0) * scaleY,
  };
  return compose(outer, compose(frameTransform(frame), inside));
}

/** First `inner`, then `outer`. */
export function compose(outer: Transform, inner: Transform): Transform {
  return {
    a: outer.a * inner.a + outer.c * inner.b,
    b: outer.b * inner.a + outer.d * inner.b,
    c: outer.a * inner.c + outer.c * inner.d,
    d: outer.b * inner.c + outer.d * inner.d,
    e: outer.a * inner.e + outer.c * inner.f + outer.e,
    f: outer.b * inner.e + outer.d * inner.f + outer.f,
  };
}

/** The upright rectangle around what was 0, 0 to `width`, `height` before the transform. */
export function boundsOf({ a, b, c, d, e, f }: Transform, width: number, height: number): Box {
  const [xs, ys] = [
    [0, a * width, c * height, a * width + c * height],
    [0, b * width, d * height, b * width + d * height],
  ];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return {
    x: Math.round(e + left),
    y: Math.round(f + top),
    width: Math.round(Math.max(...xs) - left),
    height: Math.round(Math.max(...ys) - top),
  };
}

/** How a transform turns and mirrors what it maps; degrees to a tenth. */
export function turnOf({ a, b, c, d }: Transform): Turn {
  const mirrored = a * d - b * c < 0;
  const degrees = (Math.atan2(mirrored ? -b : b, mirrored ? -a : a) * 180) / Math.PI;
  return { degrees: (Math.round(degrees * 10) / 10 + 360) % 360, mirrored };
}
