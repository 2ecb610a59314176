/** A point, in the units of whatever it lies in. */
export interface Point {
  x: number;
  y: number;
}

/** A cubic Bézier curve from the point before it. */
export type Curve = [control1: Point, control2: Point, end: Point];

/** An ellipse with its axes along x and y. */
export interface Ellipse {
  center: Point;
  radiusX: number;
  radiusY: number;
}

export function pointAt({ center, radiusX, radiusY }: Ellipse, angle: number): Point {
  return { x: center.x + radiusX * Math.cos(angle), y: center.y + radiusY * Math.sin(angle) };
}

/** The angle, in radians and clockwise on the screen, of the ray from the centre through a point. */
export function angleTo({ center, radiusX, radiusY }: Ellipse, point: Point): number {
  return Math.atan2((point.y - center.y) / (radiusY || 1), (point.x - center.x) / (radiusX || 1));
}

/** An arc as curves of at most a quarter each; `sweep` in radians, positive clockwise on the screen. */
export function arcToCurves(ellipse: Ellipse, start: number, sweep: number): Curve[] {
  const count = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9));
  const step = sweep / count;
  const length = (4 / 3) * Math.tan(step / 4);
  return Array.from({ length: count }, (_, index): Curve => {
    const from = start + index * step;
    const to = from + step;
    const begin = pointAt(ellipse, from);
    const end = pointAt(ellipse, to);
    const { radiusX, radiusY } = ellipse;
    return [
      { x: begin.x - length * radiusX * Math.sin(from), y: begin.y + length * radiusY * Math.cos(from) },
      { x: end.x + length * radiusX * Math.sin(to), y: end.y - length * radiusY * Math.cos(to) },
      end,
    ];
  });
}
