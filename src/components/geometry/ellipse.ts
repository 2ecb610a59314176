/** A point of a drawing, in the units of its `viewBox`. */
export interface Point {
  x: number;
  y: number;
}

/** An ellipse of a drawing. */
export interface Ellipse {
  center: Point;
  rx: number;
  ry: number;
}

/**
 * The angles of `count` stations on a circle in degrees, clockwise from the right. An odd number
 * begins at the top, an even one left of it, so that a wide drawing is filled to its corners.
 * The styles of `Cycle` and `Radial` place the items by the same rule.
 */
export function stationAngles(count: number): number[] {
  const step = 360 / Math.max(1, count);
  const start = -90 - (count % 2 === 0 ? step / 2 : 0);
  return Array.from({ length: count }, (_, index) => start + index * step);
}

/** The point of an ellipse at an angle. */
export function pointOn({ center, rx, ry }: Ellipse, degrees: number): Point {
  const radians = (degrees * Math.PI) / 180;
  return { x: round(center.x + Math.cos(radians) * rx), y: round(center.y + Math.sin(radians) * ry) };
}

/** The direction in which a clockwise walk along an ellipse goes at an angle, in degrees. */
export function headingOn({ rx, ry }: Ellipse, degrees: number): number {
  const radians = (degrees * Math.PI) / 180;
  return round((Math.atan2(Math.cos(radians) * ry, -Math.sin(radians) * rx) * 180) / Math.PI);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
